import type { CoverView } from './cover/cover.ts';

/** The view model of each kind of section. */
export interface SectionViews {
  readonly cover: CoverView;
}
