import { execFile } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** The only door to files, clock and terminal. Tests pass their own. */
export interface Effects {
  /** Throws the system's error when the file cannot be read. */
  readFile(path: string): Promise<Uint8Array>;
  /** Names in a folder, sorted by code unit so that no machine orders them its own way. */
  listFolder(path: string): Promise<readonly string[]>;
  kindOf(path: string): Promise<'file' | 'folder' | 'missing'>;
  /** With all links followed. Throws when there is no such file. */
  realPath(path: string): Promise<string>;
  /**
   * A file of an earlier revision, as git keeps it, e.g. `HEAD~3:content/x.yaml`. Throws git's error when there is no
   * such revision or path, no repository, or no git.
   */
  readRevision(name: string): Promise<Uint8Array>;
  /** Milliseconds, for "how long it took" and nothing that reaches an output. */
  now(): number;
  /** The day as YYYY-MM-DD, for a file that the user asks us to begin and nothing else. */
  today(): string;
  /** Null where nobody sits who could answer, as in a pipe. */
  openDialogue(): Dialogue | null;
  /** One line for people: stderr. */
  log(line: string): void;
  /** One line for programs: stdout. */
  print(line: string): void;
  /** The path of a file that this package brings along, e.g. `templates/deck/deck.hbs`. */
  packageFile(relative: string): string;
  /** The path of a file inside a dependency, e.g. `reveal.js/reveal.css`. */
  dependencyFile(specifier: string): string;
}

/** Questions to who sits at the terminal. They go where people read: stderr. */
export interface Dialogue {
  /** A line as it was typed; null once the person has ended it with Ctrl+C or Ctrl+D. */
  ask(question: string): Promise<string | null>;
  tell(line: string): void;
  close(): void;
}

export function systemEffects(): Effects {
  const root = packageRoot();
  const require = createRequire(import.meta.url);
  return {
    // At once: in pieces, a font of ten megabytes waits in line behind everything that the engine compiles meanwhile,
    // and a hundred templates wait a hundred times.
    readFile: async (path) => readFileSync(path),
    listFolder: async (path) => readdirSync(path).sort(),
    kindOf: async (path) => {
      try {
        return statSync(path).isDirectory() ? 'folder' : 'file';
      } catch {
        return 'missing';
      }
    },
    realPath: (path) => realpath(path),
    readRevision,
    now: () => performance.now(),
    today,
    openDialogue,
    log: (line) => process.stderr.write(`${line}\n`),
    print: (line) => process.stdout.write(`${line}\n`),
    packageFile: (relative) => join(root, relative),
    dependencyFile: (specifier) => require.resolve(specifier),
  };
}

/** Asks git for the file itself, as it was committed; in English, since its words are told. */
function readRevision(name: string): Promise<Uint8Array> {
  const options = { encoding: 'buffer', maxBuffer: MOST_BYTES, env: { ...process.env, LC_ALL: 'C' } } as const;
  return new Promise((resolve, reject) => {
    execFile('git', ['cat-file', 'blob', name], options, (error, stdout, stderr) => {
      if (!error) resolve(stdout);
      else reject('code' in error && error.code === 'ENOENT' ? error : new Error(firstLine(stderr) || error.message));
    });
  });
}

const MOST_BYTES = 64 * 1024 * 1024;

const firstLine = (text: Uint8Array): string =>
  (new TextDecoder().decode(text).split('\n')[0] ?? '').replace(/^(fatal|error): /, '');

function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function openDialogue(): Dialogue | null {
  if (!process.stdin.isTTY || !process.stderr.isTTY) return null;
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  // Keeps lines that are typed or pasted before they are asked for, and ends when the terminal does.
  const lines = terminal[Symbol.asyncIterator]();
  return {
    async ask(question) {
      terminal.setPrompt(question);
      terminal.prompt();
      const line = await lines.next();
      return line.done ? null : line.value;
    },
    tell: (line) => process.stderr.write(`${line}\n`),
    close: () => terminal.close(),
  };
}

/** The bundle lies in dist/, the sources in src/: both one folder below the root. */
const packageRoot = (): string => dirname(dirname(fileURLToPath(import.meta.url)));

/** The system refused to read or write; the message is for people. */
export class FileError extends Error {
  constructor(path: string, cause: unknown) {
    super(`${path}: ${reason(cause)}`, { cause });
    this.name = 'FileError';
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EISDIR: 'this is a folder, not a file',
  ENOTDIR: 'a part of the path is a file, not a folder',
  EEXIST: 'a file is in the way',
  ENOSPC: 'the disk is full',
  EROFS: 'the disk is read-only',
};

function reason(cause: unknown): string {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  return REASONS[code] ?? (cause instanceof Error ? cause.message : String(cause));
}
