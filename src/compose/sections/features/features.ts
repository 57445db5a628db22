import { inline } from '../../../model/rich-text.ts';
import type { Context } from '../../context.ts';
import type { FeatureGroupRows, SubjectBadge } from '../../parts/parts.ts';
import type { Section } from '../../story.ts';

export interface FeaturesView {
  readonly headline: string;
  readonly subjects: readonly SubjectBadge[];
  readonly groups: readonly FeatureGroupRows[];
  /** Some rows differ and some do not: only then does marking them say anything. */
  readonly marksDifferences: boolean;
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
      marksDifferences: new Set(groups.flatMap((group) => group.rows.map((row) => row.differs))).size > 1,
    },
  };
}
