import { inline } from '../../../model/rich-text.ts';
import type { Context } from '../../context.ts';
import { signed } from '../../parts/changes/causes.ts';
import type { ChangesParts, LeadParts, PlaceRow } from '../../parts/changes/changes-parts.ts';
import type { Slide } from '../../story.ts';
import type { ChangesLabels } from '../../wording/changes/changes-wording.ts';
import { changesWording } from '../../wording/changes/index.ts';
import { type Kicker, kicker } from '../kicker.ts';
import { listed, titled } from '../notes.ts';

export interface ChangesView {
  readonly kicker: Kicker;
  /** How much is different besides; empty where nothing is. */
  readonly counts: string;
  readonly causes: readonly ShownCause[];
  readonly places: readonly PlaceRow[];
  readonly labels: ChangesLabels;
}

export interface ShownCause {
  readonly label: string;
  readonly what: string;
  readonly effectText: string;
  /** The row that all others add up to. */
  readonly isSum: boolean;
}

/** More are too many to say anything. */
const MOST = 6;

/** One slide, right after the answer; none where this edition is compared with no other. */
export function composeChanges({ changes, wording }: Context): readonly Slide<'changes'>[] {
  if (!changes) return [];
  const words = changesWording(wording.language);
  const { labels, sentences } = words;
  return [
    {
      kind: 'changes',
      id: 'changes',
      headline: inline(changes.headline),
      view: {
        kicker: kicker(labels.changes),
        counts: changes.counts,
        causes: changes.lead ? shownCauses(changes.lead, words) : [],
        places: changes.places,
        labels,
      },
      sourceLine: inline(sentences.source(changes.since)),
      notes: notes(changes),
    },
  ];
}

/** The largest by themselves, the others together, and what they add up to. */
function shownCauses(
  { causes, changeText, shiftText }: LeadParts,
  { labels, sentences }: ReturnType<typeof changesWording>,
): readonly ShownCause[] {
  if (causes.length === 0) return [];
  const shown = causes.length > MOST + 1 ? causes.slice(0, MOST) : causes;
  const others = causes.slice(shown.length);
  const rest = others.reduce((sum, { tenths }) => sum + tenths, 0);
  return [
    ...shown.map(({ label, what, effectText }) => ({ label, what, effectText, isSum: false })),
    ...(others.length === 0
      ? []
      : [{ label: sentences.others(others.length), what: '', effectText: signed(rest), isSum: false }]),
    { label: labels.shift, what: changeText, effectText: shiftText, isSum: true },
  ];
}

/** Every change, for whoever is asked. */
const notes = ({ groups, note }: ChangesParts) => [
  ...listed(note === null ? [] : [note]),
  ...groups.flatMap(({ kind, title, rows }) => [
    titled(title),
    ...listed(
      rows.map(({ label, old, new: next, note: own }) => {
        const change = kind === 'texts' ? '' : `: ${old === next ? next : `${old} → ${next}`}`;
        return `${label}${change}${own === null ? '' : ` (${own})`}`;
      }),
    ),
  ]),
];
