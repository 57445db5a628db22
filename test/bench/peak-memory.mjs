// Loaded before the measured program: when that ends, its peak resident memory in kB and the milliseconds that it kept
// processors busy go to a file.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** Linux lets maxRSS of a process begin at that of the one that started it; VmHWM is its own. */
function peak() {
  const status = '/proc/self/status';
  const own = existsSync(status) ? /VmHWM:\s+(\d+) kB/.exec(readFileSync(status, 'utf8'))?.[1] : undefined;
  return own ?? process.resourceUsage().maxRSS;
}

process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  writeFileSync(
    process.env.JUXTADECK_PEAK,
    JSON.stringify({ kilobytes: Number(peak()), busy: (user + system) / 1000 }),
  );
});
