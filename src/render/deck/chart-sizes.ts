import type { ChartSpec } from '../../charts/chart-spec.ts';
import type { DeckTokens } from '../../theme/tokens.ts';
import { deckGeometry } from './fit/geometry.ts';
import { columnWidth } from './fit/heights.ts';
import { DOT_FRAME, DOT_ROW } from './fit/kinds/dots.ts';
import { MULTIPLES, RADAR_WIDTH } from './fit/kinds/radar.ts';

/**
 * The size that a chart has in the deck, in logical pixels, or near enough to set its type by: the slide gives it its
 * exact height. Null for charts that the deck does not draw.
 */
export function deckChartSize(
  spec: ChartSpec,
  tokens: DeckTokens,
): { readonly width: number; readonly height: number } | null {
  const geometry = deckGeometry(tokens);
  if (spec.kind === 'bars') return null;
  if (spec.kind === 'dots') {
    return { width: geometry.content, height: Math.min(420, spec.labels.length * DOT_ROW + DOT_FRAME) };
  }
  const isMultiple = spec.series.some((series) => series.muted);
  if (!isMultiple) return { width: RADAR_WIDTH, height: 440 };
  const width = Math.floor(columnWidth(MULTIPLES, geometry.content, geometry.gutter));
  return { width, height: width };
}
