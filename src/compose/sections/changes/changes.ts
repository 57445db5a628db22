import { type InlineText, inline } from '../../../model/rich-text.ts';
import type { Context } from '../../context.ts';
import type { ChangeGroup, LeadParts, PlaceRow } from '../../parts/changes/changes-parts.ts';
import type { Section } from '../../story.ts';
import type { ChangesLabels } from '../../wording/changes/changes-wording.ts';
import { changesWording } from '../../wording/changes/index.ts';

export interface ChangesView {
  readonly headline: string;
  readonly counts: string;
  /** What was left out of the comparison; null for nothing. */
  readonly note: string | null;
  /** With every cause; null where there is none. */
  readonly lead: LeadParts | null;
  readonly places: readonly PlaceRow[];
  readonly groups: readonly (ChangeGroup & {
    readonly hasNotes: boolean;
    /** Texts are named, not printed: the new ones stand in their chapters. */
    readonly isTexts: boolean;
  })[];
  readonly words: ChangesLabels;
  readonly source: InlineText;
}

/** Null where this edition is compared with no other. */
export function composeChanges({ changes, wording }: Context): Section<'changes'> | null {
  if (!changes) return null;
  const { labels, sentences } = changesWording(wording.language);
  const { headline, counts, note, lead, places, groups, since } = changes;
  return {
    kind: 'changes',
    id: 'changes',
    title: inline(labels.changes),
    numbered: true,
    view: {
      headline,
      counts,
      note,
      lead: lead && lead.causes.length > 0 ? lead : null,
      places,
      groups: groups.map((group) => ({
        ...group,
        hasNotes: group.rows.some((row) => row.note !== null),
        isTexts: group.kind === 'texts',
      })),
      words: labels,
      source: inline(sentences.source(since)),
    },
  };
}
