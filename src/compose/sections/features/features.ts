import { inline } from '../../../model/rich-text.ts';
import type { Context } from '../../context.ts';
import type { FeatureGroupRows, SubjectBadge } from '../../parts/parts.ts';
import type { Section } from '../../story.ts';

export interface FeaturesView {
  readonly headline: string;
  readonly subjects: readonly SubjectBadge[];
  readonly groups: readonly FeatureGroupRows[];
  /** Whether any row differs, so that the mark needs its key. */
  readonly differs: boolean;
}

export function composeFeatures({ parts, wording }: Context): Section<'features'> | null {
  const groups = parts.features.filter((group) => group.rows.length > 0);
  if (groups.length === 0) return null;
  return {
    kind: 'features',
    id: 'features',
    title: inline(wording.labels.features),
    numbered: true,
    view: {
      headline: parts.headlines.features,
      subjects: parts.subjects,
      groups,
      differs: groups.some((group) => group.rows.some((row) => row.differs)),
    },
  };
}
