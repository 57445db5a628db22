// Loaded before the measured program: when that ends, its peak resident memory in kB goes to a file.
import { writeFileSync } from 'node:fs';

process.on('exit', () => writeFileSync(process.env.JUXTADECK_PEAK, String(process.resourceUsage().maxRSS)));
