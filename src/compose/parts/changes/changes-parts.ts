import type { CountedThing } from '../../wording/changes/changes-wording.ts';

/** What changed, as deck, report and terminal tell it: all numbers are text, written once. */
export interface ChangesParts {
  /** Which edition this one is compared with, e.g. `First edition, 23 August 2026`. */
  readonly since: string;
  /** This one, in the same form. */
  readonly edition: string;
  readonly isEmpty: boolean;
  /** What changed for the answer. */
  readonly headline: string;
  /** How much is different, e.g. “3 scores and 1 weight”; empty for nothing. */
  readonly counts: string;
  /** Null where there is no lead to follow from one edition to the other. */
  readonly lead: LeadParts | null;
  /** Each subject of either edition, in its new place. */
  readonly places: readonly PlaceRow[];
  /** Every change, by kinds; kinds without any are left out. */
  readonly groups: readonly ChangeGroup[];
  /** By `trait subject`: scores that are not what they were. */
  readonly scoreMarks: ReadonlyMap<string, ChangeMark>;
  /** By trait: its name or weight, or that it is new. */
  readonly traitMarks: ReadonlyMap<string, ChangeMark>;
  /** By subject: its total and place, or that it is new. */
  readonly subjectMarks: ReadonlyMap<string, ChangeMark>;
  /** For the old edition, when its texts could not be compared; else null. */
  readonly note: string | null;
}

export interface LeadParts {
  readonly leader: string;
  readonly challenger: string;
  /** Points of 100, e.g. `0.5`. */
  readonly oldText: string;
  readonly newText: string;
  /** e.g. `0.5 → 2.1`. */
  readonly changeText: string;
  /** With its sign, e.g. `+1.6`. */
  readonly shiftText: string;
  /** The largest first; as told, they add up to the shift. */
  readonly causes: readonly CauseRow[];
}

export interface CauseRow {
  /** The trait's name. */
  readonly label: string;
  /** e.g. `Gemini: 4 → 4.5`. */
  readonly what: string;
  /** Tenths of a point. */
  readonly tenths: number;
  /** e.g. `+1.2`. */
  readonly effectText: string;
}

export interface PlaceRow {
  readonly id: string;
  readonly label: string;
  /** Total, and the place where anyone has another one, e.g. `68.3 (2nd)`; a dash in an edition that does not have the subject. */
  readonly oldText: string;
  readonly newText: string;
  readonly mark: ChangeMark | null;
}

export interface ChangeGroup {
  readonly kind: CountedThing;
  readonly title: string;
  readonly rows: readonly ChangeRow[];
}

export interface ChangeRow {
  readonly label: string;
  readonly old: string;
  readonly new: string;
  /** What is different besides; or else null. */
  readonly note: string | null;
  readonly mark: ChangeMark | null;
}

/** What stands beside something that changed. */
export interface ChangeMark {
  /** ▲ and ▼ say where a number went, not whether that is good; else empty. */
  readonly sign: '▲' | '▼' | '';
  /** The sign, and few letters: `▲ from 3`. */
  readonly shown: string;
  /** In words, for those who do not see the sign, e.g. `raised from 3 to 4`. */
  readonly spoken: string;
}
