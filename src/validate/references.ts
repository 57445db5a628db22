import { type Cursor, cursor } from './cursor.ts';
import { at, type Finding } from './finding.ts';
import * as messages from './messages.ts';
import { perSubject } from './per-subject.ts';
import { checkScores } from './scores.ts';

/** What no schema can say: ids that are unique and lead somewhere, scores on their scale, weights that add up. */
export function checkReferences(value: unknown): Finding[] {
  const content = cursor(value);
  const subjects = content.get('subjects').ids();
  const traits = content.get('traits').ids();
  return [
    ...uniqueStrings('language', content.get('languages').items()),
    ...uniqueIds('subject', content.get('subjects')),
    ...uniqueIds('trait', content.get('traits')),
    ...uniqueIds('profile', content.get('profiles')),
    ...uniqueIds('source', content.get('sources')),
    ...checkDay(content.get('date')),
    ...checkScores(content, subjects),
    ...checkWeights(content, traits),
    ...checkFeatures(content, subjects),
    ...checkConclusion(content, subjects),
    ...checkMinutes(content.get('deck'), subjects.length),
    ...uniqueStrings('slide', content.get('deck').get('slides').items().map(kindOf)),
    ...uniqueStrings('section', content.get('report').get('sections').items().map(kindOf)),
  ];
}

const uniqueIds = (kind: string, list: Cursor): Finding[] =>
  uniqueStrings(
    kind,
    list.items().map((item) => item.get('id')),
  );

function uniqueStrings(kind: string, cursors: readonly Cursor[]): Finding[] {
  const seen = new Set<string>();
  return cursors.flatMap((item) => {
    const value = item.string();
    if (value === null) return [];
    if (seen.has(value)) return [at(item.path, messages.duplicateId(kind, value))];
    seen.add(value);
    return [];
  });
}

const kindOf = (choice: Cursor): Cursor => (choice.string() === null ? choice.get('kind') : choice);

function checkDay(date: Cursor): Finding[] {
  const text = date.string() ?? '';
  const [year, month, day] = text.split('-').map(Number);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || year === undefined || month === undefined || day === undefined) return [];
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return days !== undefined && day > days ? [at(date.path, messages.noSuchDay(text))] : [];
}

function checkWeights(content: Cursor, traits: readonly string[]): Finding[] {
  const weights = content
    .get('traits')
    .items()
    .map((trait) => [trait.get('id').string() ?? '', trait.get('weight').number() ?? 1] as const);
  const allZero = (list: readonly (readonly [string, number])[]) =>
    list.length > 0 && list.every(([, weight]) => weight === 0);
  const findings = allZero(weights) ? [at(['traits', 0, 'weight'], messages.noWeight())] : [];
  for (const profile of content.get('profiles').items()) {
    const own = new Map(profile.get('weights').entries());
    for (const [trait, weight] of own)
      if (!traits.includes(trait)) findings.push(at(weight.path, messages.danglingId('trait', trait, traits), 'key'));
    if (allZero(weights.map(([trait, weight]) => [trait, own.get(trait)?.number() ?? weight] as const)))
      findings.push(at(profile.get('weights').path, messages.noWeight(), 'key'));
  }
  return findings;
}

/** What slides have of their own must leave the talk as long as it may be. */
function checkMinutes(deck: Cursor, subjects: number): Finding[] {
  const talk = deck.get('minutes').number();
  if (talk === null) return [];
  const given = deck
    .get('slides')
    .items()
    .map((choice) => {
      // These make a slide for each subject.
      const isEach = ['subject', 'principles'].includes(choice.get('kind').string() ?? '');
      return (choice.get('minutes').number() ?? 0) * (isEach ? subjects : 1);
    });
  const sum = given.reduce((total, minutes) => total + minutes, 0);
  return sum > talk ? [at(deck.get('minutes').path, messages.tooManyMinutes(sum, talk))] : [];
}

function checkFeatures(content: Cursor, subjects: readonly string[]): Finding[] {
  const rows = content
    .get('features')
    .items()
    .flatMap((group) => group.get('rows').items());
  return rows.flatMap((row) => perSubject(row.get('values'), subjects, messages.missingFeature));
}

function checkConclusion(content: Cursor, subjects: readonly string[]): Finding[] {
  const conclusion = content.get('conclusion');
  const profiles = content.get('profiles').ids();
  const recommendations = conclusion.get('recommendations').items();
  return [
    ...[conclusion.get('verdict'), ...recommendations].flatMap((choice) => checkChosen(choice.get('choose'), subjects)),
    ...recommendations.flatMap((recommendation) => {
      const profile = recommendation.get('profile');
      const id = profile.string();
      return id === null || profiles.includes(id)
        ? []
        : [at(profile.path, messages.danglingId('profile', id, profiles))];
    }),
  ];
}

function checkChosen(choose: Cursor, subjects: readonly string[]): Finding[] {
  const chosen = choose.string() === null ? choose.items() : [choose];
  return chosen.flatMap((item) => {
    const id = item.string();
    return id === null || subjects.includes(id) ? [] : [at(item.path, messages.danglingId('subject', id, subjects))];
  });
}
