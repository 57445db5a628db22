import { type ChartStyle, chartStyle } from '../../src/charts/style.ts';
import tokens from '../../templates/themes/studio/tokens.json' with { type: 'json' };
import { openStudioFonts } from '../fonts/studio-fonts.ts';

/** The default theme's light style, with fonts for whatever is shown. */
export async function studioStyle(content: unknown, language = 'zh-CN'): Promise<ChartStyle> {
  const { book } = await openStudioFonts(language, JSON.stringify(content));
  return chartStyle(tokens.colours.light, book);
}
