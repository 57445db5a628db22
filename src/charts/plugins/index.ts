import type { Plugin } from 'chart.js';
import { hanLatinSpacing } from './han-latin-spacing.ts';
import { key } from './key.ts';
import { marks } from './marks.ts';
import { numbers } from './numbers.ts';
import { rings } from './rings.ts';
import { rows } from './rows.ts';

/** The plugins that every surface has, the deck too; each does nothing where the configuration has no options for it. */
export const CHART_PLUGINS: readonly Plugin[] = [hanLatinSpacing, numbers, rows, marks, rings, key];
