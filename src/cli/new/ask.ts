import type { Dialogue } from '../../effects.ts';
import { UsageError } from '../../usage-error.ts';
import { LIMITS, languagesFrom, namesFrom, type Outline, scaleFrom, tidyName } from './outline.ts';

/**
 * Asks for what was not given. An answer that will not do is told and asked for again; an empty one takes what stands
 * in brackets.
 *
 * @param defaults in the language that was answered before
 */
export async function askOutline(
  given: Partial<Outline>,
  defaults: (languages: readonly string[]) => Outline,
  dialogue: Dialogue,
): Promise<Outline> {
  const first = defaults(given.languages ?? ['en']);
  const languages =
    given.languages ??
    (await askLine(dialogue, 'Languages, the default first', first.languages.join(', '), (answer) =>
      languagesFrom(answer.split(/[\s,，、]+/).filter((tag) => tag !== '')),
    ));
  const usual = defaults(languages);
  const subjects = given.subjects ?? (await askNames(dialogue, 'subjects', 'What is compared', usual.subjects));
  const traits = given.traits ?? (await askNames(dialogue, 'traits', 'In what it is compared', usual.traits));
  const scale =
    given.scale ??
    (await askLine(dialogue, 'Scale of the scores', `${usual.scale.min}-${usual.scale.max}`, (answer) =>
      scaleFrom(answer),
    ));
  return { languages, subjects, traits, scale };
}

async function askLine<T>(
  dialogue: Dialogue,
  question: string,
  usual: string,
  read: (answer: string) => T,
): Promise<T> {
  for (;;) {
    const answer = (await ask(dialogue, `${question} [${usual}]: `)) || usual;
    const result = attempt(dialogue, () => read(answer));
    if (result) return result.value;
  }
}

/** One name a line, until one is empty. */
async function askNames(
  dialogue: Dialogue,
  kind: keyof typeof LIMITS,
  question: string,
  usual: readonly string[],
): Promise<readonly string[]> {
  const [least, most] = LIMITS[kind];
  dialogue.tell(`${question}: ${least} to ${most} names, one a line [${usual.join(', ')}]`);
  const names: string[] = [];
  while (names.length < most) {
    const answer = tidyName(await ask(dialogue, `  ${names.length + 1}${names.length >= least ? ', or Enter' : ''}: `));
    if (answer === '' && names.length === 0) return usual;
    if (answer === '' && names.length >= least) break;
    if (answer === '') dialogue.tell(`  at least ${least}, please`);
    else if (names.includes(answer)) dialogue.tell(`  “${answer}” is there already`);
    else names.push(answer);
  }
  return namesFrom(names, kind);
}

async function ask(dialogue: Dialogue, question: string): Promise<string> {
  const answer = await dialogue.ask(question);
  if (answer !== null) return answer.trim();
  dialogue.tell('');
  throw new UsageError('stopped; nothing was written');
}

function attempt<T>(dialogue: Dialogue, read: () => T): { readonly value: T } | null {
  try {
    return { value: read() };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    dialogue.tell(`  ${error.message}`);
    return null;
  }
}
