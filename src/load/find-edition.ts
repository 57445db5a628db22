import { basename, extname, posix } from 'node:path';
import { type Effects, FileError } from '../effects.ts';
import { attachedFiles } from './attached-files.ts';
import { isContent } from './attachment.ts';
import * as messages from './messages.ts';
import { readBeside } from './read-beside.ts';

/** A content file that is compared with another one, wherever it was found. */
export interface EditionFile {
  /** As the user gave it. */
  readonly path: string;
  /** The content file's name, without its ending. */
  readonly id: string;
  readonly bytes: Uint8Array;
  /** What lies beside it: in its folder, in the same revision, or in the same report. */
  readonly beside: ReturnType<typeof readBeside>;
}

/**
 * An edition by its name: a content file, a file of a git revision (`HEAD~3:content/x.yaml`), or a report.pdf, which
 * carries the content that it was made from. A file that is there is never taken for a revision.
 *
 * Throws FileError.
 */
export async function findEdition(name: string, effects: Effects): Promise<EditionFile> {
  switch (await effects.kindOf(name)) {
    case 'folder':
      throw told(name, messages.isFolder());
    case 'file':
      return readEdition(name, effects);
    case 'missing':
      return revision(name, effects);
  }
}

async function readEdition(path: string, effects: Effects): Promise<EditionFile> {
  const bytes = await readFile(path, effects);
  if (!startsLikePdf(bytes)) return { path, id: idOf(basename(path)), bytes, beside: readBeside(path, effects) };
  try {
    const files = await attachedFiles(bytes, effects);
    const content = files.find(isContent);
    if (!content) throw told(path, messages.noAttachment());
    // A report carries files, and no folders.
    const beside = async (name: string) =>
      files.find(({ filename }) => filename === posix.basename(name))?.content ?? null;
    return { path: `${path} (${content.filename})`, id: idOf(content.filename), bytes: content.content, beside };
  } catch (cause) {
    if (cause instanceof FileError) throw cause;
    throw told(path, messages.notAPdf(reasonOf(cause)));
  }
}

async function revision(name: string, effects: Effects): Promise<EditionFile> {
  const path = REVISION.exec(name)?.[1];
  if (path === undefined) return readEdition(name, effects);
  try {
    const bytes = await effects.readRevision(name);
    return {
      path: name,
      id: idOf(posix.basename(path)),
      bytes,
      beside: besideRevision(name.slice(0, -path.length), path, effects),
    };
  } catch (cause) {
    const isMissing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
    throw told(name, isMissing ? messages.noGit() : messages.notInGit(reasonOf(cause)));
  }
}

/** In the folder of the file, as `readBeside`. */
function besideRevision(revision: string, path: string, effects: Effects): EditionFile['beside'] {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  return async (name) => {
    const within = posix.normalize(name);
    if (within === '..' || within.startsWith('../')) return 'outside';
    try {
      return await effects.readRevision(`${revision}${folder}${within}`);
    } catch {
      return null;
    }
  };
}

/** `REVISION:PATH`, as git writes it; what begins with a dash would be an option. */
const REVISION = /^(?!-)[^:]+:(.+)$/;

async function readFile(path: string, effects: Effects): Promise<Uint8Array> {
  try {
    return await effects.readFile(path);
  } catch (cause) {
    throw new FileError(path, cause);
  }
}

const startsLikePdf = (bytes: Uint8Array): boolean =>
  new TextDecoder('latin1').decode(bytes.subarray(0, 5)) === '%PDF-';

const idOf = (name: string): string => basename(name, extname(name));

const told = (name: string, message: string): FileError => new FileError(name, new Error(message));

const reasonOf = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));
