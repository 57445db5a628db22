// Loaded before the measured program: when that ends, its peak resident memory in kB goes to a file.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** Linux lets maxRSS of a process begin at that of the one that started it; VmHWM is its own. */
function peak() {
  const status = '/proc/self/status';
  const own = existsSync(status) ? /VmHWM:\s+(\d+) kB/.exec(readFileSync(status, 'utf8'))?.[1] : undefined;
  return own ?? process.resourceUsage().maxRSS;
}

process.on('exit', () => writeFileSync(process.env.JUXTADECK_PEAK, String(peak())));
