import type { Cursor } from './cursor.ts';
import { at, type Finding } from './finding.ts';
import * as messages from './messages.ts';
import { isMap } from './schema/combinators.ts';

/** A map with one value for each subject and for nobody else. */
export function perSubject(
  map: Cursor,
  subjects: readonly string[],
  missing: (subject: string) => Finding['problem'],
): Finding[] {
  // What is no map is told as such.
  if (!isMap(map.value)) return [];
  const entries = map.entries();
  const keys = entries.map(([key]) => key);
  return [
    ...entries.flatMap(([key, value]) =>
      subjects.includes(key) ? [] : [at(value.path, messages.danglingId('subject', key, subjects), 'key')],
    ),
    ...subjects.filter((subject) => !keys.includes(subject)).map((subject) => at(map.path, missing(subject), 'key')),
  ];
}
