import { join } from 'node:path';
import { type Effects, FileError } from '../effects.ts';
import { UsageError } from '../usage-error.ts';
import { contentJsonSchema } from '../validate/schema/json-schema.ts';
import { writeFiles } from '../write/write-files.ts';
import { checkCommand } from './check-command.ts';
import type { ExitCode } from './exit-codes.ts';
import type { NewFlags } from './flags.ts';
import { askOutline } from './new/ask.ts';
import { draftContent, usualOutline } from './new/draft.ts';
import { languagesFrom, namesFrom, type Outline, scaleFrom } from './new/outline.ts';

/** Writes a content file to begin with, and the schema for editors beside it where there is none; never over another. */
export async function newCommand(name: string, flags: NewFlags, effects: Effects): Promise<ExitCode> {
  const id = idFrom(name);
  const path = join(flags.out, `${id}.yaml`);
  const schema = join(flags.out, SCHEMA);
  if (!flags.force && (await effects.kindOf(path)) !== 'missing')
    throw new FileError(path, new Error('there is one already; --force writes over it'));
  const outline = await outlineFrom(flags, effects);
  const draft = { ...outline, path, title: titleFrom(id), date: effects.today(), schema: `./${SCHEMA}` };
  const files = [{ path: `${id}.yaml`, text: draftContent(draft) }];
  if (flags.force || (await effects.kindOf(schema)) === 'missing')
    files.push({ path: SCHEMA, text: `${JSON.stringify(contentJsonSchema(), null, 2)}\n` });
  await writeFiles(
    flags.out,
    files.map(({ path, text }) => ({ path, bytes: new TextEncoder().encode(text) })),
  );
  for (const file of files) effects.print(join(flags.out, file.path));
  // A name can have what no output could show, such as an emoji: told at its place, before anything else is filled in.
  const status = await checkCommand([path], { theme: 'studio', overflow: 'error' }, effects);
  effects.log(`Fill in ${path}, then: juxtadeck build ${path}`);
  return status;
}

const SCHEMA = 'comparison.schema.json';

/** What was given is taken; the rest is asked for where somebody can answer, and is as usual where nobody can. */
async function outlineFrom(flags: NewFlags, effects: Effects): Promise<Outline> {
  const given: Partial<Outline> = {
    ...(flags.language && { languages: languagesFrom(flags.language) }),
    ...(flags.subject && { subjects: namesFrom(flags.subject, 'subjects') }),
    ...(flags.trait && { traits: namesFrom(flags.trait, 'traits') }),
    ...(flags.scale !== undefined && { scale: scaleFrom(flags.scale) }),
  };
  const dialogue = flags.yes ? null : effects.openDialogue();
  if (!dialogue) return { ...usualOutline(given.languages ?? ['en']), ...given };
  try {
    return await askOutline(given, usualOutline, dialogue);
  } finally {
    dialogue.close();
  }
}

/** The name of the file, which its outputs get too. */
function idFrom(name: string): string {
  const id = name.trim().replace(/\.ya?ml$/i, '');
  if (id === '' || /^\.|[\p{Cc}/\\<>:"|?*]/u.test(id))
    throw new UsageError(`“${name}” is no name for a file; --out says in which folder it goes`);
  return id;
}

function titleFrom(id: string): string {
  const title = id.replace(/[-_]+/g, ' ').trim();
  return title === '' ? id : title.charAt(0).toUpperCase() + title.slice(1);
}
