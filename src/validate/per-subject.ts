import * as messages from '../diagnostics/messages.ts';
import type { Cursor } from './cursor.ts';
import { at, type Finding } from './finding.ts';

/** A map with one value for each subject and for nobody else. */
export function perSubject(
  map: Cursor,
  subjects: readonly string[],
  missing: (subject: string) => Finding['problem'],
): Finding[] {
  const entries = map.entries();
  if (entries.length === 0 && map.value === undefined) return [];
  const keys = entries.map(([key]) => key);
  return [
    ...entries.flatMap(([key, value]) =>
      subjects.includes(key) ? [] : [at(value.path, messages.danglingId('subject', key, subjects), 'key')],
    ),
    ...subjects.filter((subject) => !keys.includes(subject)).map((subject) => at(map.path, missing(subject), 'key')),
  ];
}
