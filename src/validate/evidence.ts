import type { Problem } from '../diagnostics/diagnostic.ts';
import type { Cursor } from './cursor.ts';
import * as messages from './evidence-messages.ts';
import { at, type Finding } from './finding.ts';

/** What scores rest on: each with a reason and a source, each source cited and recent enough, as far as the content asks for it. */
export function checkEvidence(content: Cursor): Finding[] {
  const checks = content.get('checks');
  const traits = content.get('traits').items();
  const cited = new Set(traits.flatMap((trait) => scoresOf(trait).flatMap(({ sources }) => sources)));
  return [
    ...lacking(traits, ({ sources }) => sources.length > 0, checks.get('unsupported'), messages.unsupported),
    ...lacking(traits, ({ isReasoned }) => isReasoned, checks.get('unreasoned'), messages.unreasoned),
    ...content
      .get('sources')
      .items()
      .flatMap((source) => checkSource(source, cited, checks)),
  ];
}

interface Score {
  readonly subject: string;
  readonly isKnown: boolean;
  readonly isReasoned: boolean;
  readonly sources: readonly string[];
}

const scoresOf = (trait: Cursor): readonly Score[] =>
  trait
    .get('scores')
    .entries()
    .map(([subject, score]) => ({
      subject,
      isKnown: (score.number() ?? score.get('value').number()) !== null,
      isReasoned: score.get('rationale').value !== undefined,
      sources: score
        .get('evidence')
        .items()
        .flatMap((item) => item.get('source').string() ?? []),
    }));

/** Once a trait. Where hardly a score has it, a comparison does without: then only its author can ask for it. */
function lacking(
  traits: readonly Cursor[],
  has: (score: Score) => boolean,
  check: Cursor,
  message: (subjects: readonly string[], severity: Problem['severity']) => Problem,
): Finding[] {
  const known = traits.flatMap((trait) => scoresOf(trait).filter(({ isKnown }) => isKnown));
  const isUsual = known.filter(has).length * 2 > known.length;
  const severity = severityOf(check, isUsual ? 'warning' : null);
  if (severity === null) return [];
  return traits.flatMap((trait) => {
    const subjects = scoresOf(trait).flatMap((score) => (score.isKnown && !has(score) ? [score.subject] : []));
    return subjects.length > 0 ? [at(trait.get('scores').path, message(subjects, severity), 'key')] : [];
  });
}

function checkSource(source: Cursor, cited: ReadonlySet<string>, checks: Cursor): Finding[] {
  const id = source.get('id').string();
  if (id === null) return [];
  const isCited = cited.has(id);
  const severity = severityOf(checks.get('uncited'), 'warning');
  if (!isCited) return severity === null ? [] : [at(source.get('id').path, messages.uncited(id, severity))];
  const outdated = checks.get('outdated');
  const [before, date] = [outdated.get('before').string(), source.get('date')];
  const dated = date.string() ?? date.number()?.toString() ?? null;
  const age = severityOf(outdated.get('severity'), 'warning');
  // What is dated by its year or month alone is as late as that can be.
  const isOld = before !== null && dated !== null && dated < before.slice(0, dated.length);
  return isOld && age !== null ? [at(date.path, messages.outdated(id, dated, before, age))] : [];
}

/** Null is off; what is no severity is told elsewhere. */
function severityOf(check: Cursor, otherwise: Problem['severity'] | null): Problem['severity'] | null {
  const value = check.string();
  if (value === 'error' || value === 'warning') return value;
  return value === 'off' ? null : otherwise;
}
