import { basename, extname, posix } from 'node:path';
import { type Effects, FileError } from '../effects.ts';
import { attachedContent } from './attached-content.ts';
import * as messages from './messages.ts';

/** A content file that is compared with another one, wherever it was found. */
export interface EditionFile {
  /** As the user gave it. */
  readonly path: string;
  /** The content file's name, without its ending. */
  readonly id: string;
  readonly bytes: Uint8Array;
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
  if (!startsLikePdf(bytes)) return { path, id: idOf(basename(path)), bytes };
  try {
    const content = await attachedContent(bytes, effects);
    if (!content) throw told(path, messages.noAttachment());
    return { path: `${path} (${content.filename})`, id: idOf(content.filename), bytes: content.content };
  } catch (cause) {
    if (cause instanceof FileError) throw cause;
    throw told(path, messages.notAPdf(reasonOf(cause)));
  }
}

async function revision(name: string, effects: Effects): Promise<EditionFile> {
  const path = REVISION.exec(name)?.[1];
  if (path === undefined) return readEdition(name, effects);
  try {
    return { path: name, id: idOf(posix.basename(path)), bytes: await effects.readRevision(name) };
  } catch (cause) {
    const isMissing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
    throw told(name, isMissing ? messages.noGit() : messages.notInGit(reasonOf(cause)));
  }
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
