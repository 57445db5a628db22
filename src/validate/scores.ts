import type { Cursor } from './cursor.ts';
import { at, type Finding } from './finding.ts';
import * as messages from './messages.ts';
import { perSubject } from './per-subject.ts';
import { isMap } from './schema/combinators.ts';

/** Every score of every trait: one a subject, inside its declared range, on a step, resting on sources that exist. */
export function checkScores(content: Cursor, subjects: readonly string[]): Finding[] {
  const scale = content.get('scale');
  const sources = content.get('sources').ids();
  return [
    ...checkRange(scale),
    ...content
      .get('traits')
      .items()
      .flatMap((trait) => {
        const measure = trait.get('measure');
        const judged = measure.value === undefined;
        const range = judged ? scale : measure;
        return [
          ...checkRange(measure),
          ...(judged && scale.value === undefined
            ? [at([...trait.path, 'id'], messages.missingScale(), 'value' as const)]
            : []),
          ...missing(trait, 'scores'),
          ...perSubject(trait.get('scores'), subjects, messages.missingScore),
          ...trait
            .get('scores')
            .entries()
            .flatMap(([, score]) => checkScore(score, range, judged, sources)),
        ];
      }),
  ];
}

function checkRange(range: Cursor): Finding[] {
  const [min, max] = [range.get('min').number(), range.get('max').number()];
  return min !== null && max !== null && min >= max ? [at(range.get('max').path, messages.emptyRange(min, max))] : [];
}

function checkScore(score: Cursor, range: Cursor, judged: boolean, sources: readonly string[]): Finding[] {
  const detailed = score.get('value').value !== undefined;
  const value = detailed ? score.get('value') : score;
  const evidence = score.get('evidence').items();
  return [
    ...(isMap(score.value) ? missing(score, 'value') : []),
    ...checkOnScale(value, range, judged),
    ...[score.get('low'), score.get('high')].flatMap((bound) => checkOnScale(bound, range, false)),
    ...checkInterval(score, value),
    ...evidence.flatMap((item) => {
      const id = item.get('source').string();
      return id === null || sources.includes(id)
        ? []
        : [at(item.get('source').path, messages.danglingId('source', id, sources))];
    }),
  ];
}

/** In the content, or in the table that it names: by now they are one. */
const missing = (around: Cursor, key: 'scores' | 'value'): Finding[] =>
  isMap(around.value) && around.get(key).value === undefined
    ? [at(around.get(key).path, messages.missingKey(key), 'key')]
    : [];

function checkOnScale(cursor: Cursor, range: Cursor, stepped: boolean): Finding[] {
  const [value, min, max] = [cursor.number(), range.get('min').number(), range.get('max').number()];
  if (value === null || min === null || max === null || min >= max) return [];
  if (value < min || value > max) return [at(cursor.path, messages.scoreOffScale(value, min, max))];
  const step = range.get('step').number() ?? 1;
  if (!stepped || step <= 0) return [];
  const steps = (value - min) / step;
  const nearest = min + Math.round(steps) * step;
  return Math.abs(steps - Math.round(steps)) > 1e-9
    ? [at(cursor.path, messages.scoreOffStep(value, step, Number(nearest.toFixed(6))))]
    : [];
}

function checkInterval(score: Cursor, valueCursor: Cursor): Finding[] {
  const [low, high, value] = [score.get('low').number(), score.get('high').number(), valueCursor.number()];
  if (low === null && high === null) return [];
  const place = low === null ? score.get('high').path : score.get('low').path;
  if (value === null) return valueCursor.string() === 'unknown' ? [at(place, messages.intervalOfUnknown())] : [];
  return (low ?? value) > value || (high ?? value) < value
    ? [at(place, messages.intervalInverted(low ?? value, value, high ?? value))]
    : [];
}
