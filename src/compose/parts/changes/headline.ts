import type { ShiftPart } from '../../../model/changes.ts';
import type { LeadParts } from './changes-parts.ts';
import type { Told } from './names.ts';

/** What changed for the answer, in one sentence. */
export function changeHeadline(told: Told, lead: LeadParts | null): string {
  const { changes, words, names } = told;
  const { sentences } = words;
  const { oldWinners, newWinners, isSameWinner, shift } = changes.answer;
  const [old, now] = [oldWinners.map(names.subject), newWinners.map(names.subject)];
  if (newWinners.length === 0) return sentences.noWinners();
  const isLead = lead && shift && newWinners.length === 1 && newWinners[0] === shift.leader;
  if (!isLead) return isSameWinner ? sentences.sameWinners(now) : sentences.newWinners(now, old);
  const { leader, challenger, oldText, newText } = lead;
  const because = mainCause(told);
  if (isSameWinner) {
    if (oldText === newText) return sentences.leadSame(leader, challenger, newText);
    const tell = shift.new > shift.old ? sentences.leadGrew : sentences.leadShrank;
    return tell(leader, challenger, oldText, newText, because);
  }
  return oldWinners.length === 1 && oldWinners[0] === shift.challenger
    ? sentences.overtook(leader, challenger, newText, because)
    : sentences.newWinners(now, old);
}

/** The largest cause, where it alone makes more than half of what moved the lead its way; else null. */
function mainCause({ changes, words, names }: Told): string | null {
  const shift = changes.answer.shift;
  if (!shift) return null;
  const change = shift.new - shift.old;
  const helping = shift.parts.filter(({ amount }) => amount * change > 0);
  const [first] = helping;
  const all = helping.reduce((sum, { amount }) => sum + amount, 0);
  return first && Math.abs(first.amount) > Math.abs(all) / 2 ? clause(first) : null;

  function clause({ cause, trait, subject }: ShiftPart): string {
    const { sentences } = words;
    const [name, of] = [names.trait(trait), names.subject(subject ?? '')];
    switch (cause) {
      case 'score':
        return sentences.becauseScore(of, name, (first?.amount ?? 0) > 0 === (subject === shift?.leader));
      case 'known':
        return sentences.becauseKnown(of, name);
      case 'unknown':
        return sentences.becauseUnknown(of, name);
      case 'weight': {
        const weight = changes.weights.find((each) => each.trait === trait);
        return sentences.becauseWeight(name, (weight?.new.share ?? 0) > (weight?.old.share ?? 0));
      }
      case 'range':
        return sentences.becauseRange(name);
      case 'added':
        return sentences.becauseAdded(name);
      case 'removed':
        return sentences.becauseRemoved(name);
    }
  }
}
