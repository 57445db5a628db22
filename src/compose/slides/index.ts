import type { CoverView } from './cover/cover.ts';

/** The view model of each kind of slide. */
export interface SlideViews {
  readonly cover: CoverView;
}
