#!/bin/sh
# Eight shards on the machines of a list, which share the folder; without --sshloginfile on this one.
#
#   examples/gnu-parallel.sh [--sshloginfile machines.txt --workdir "$PWD"]
set -e
seq 8 | parallel "$@" --halt soon,fail=1 --retries 3 npx juxtadeck build content --out output --jobs 2 --shard {}/8
npx juxtadeck merge output
