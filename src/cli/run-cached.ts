import { createHash } from 'node:crypto';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { constants, Script } from 'node:vm';

/** What Node wraps around a CommonJS module, on one line, so that places in errors stay what they are. */
const WRAPPER = ['(function (exports, require, module, __filename, __dirname) {"use strict";', '\n})'] as const;

/**
 * Runs a bundle in CommonJS format with what V8 compiled of it in an earlier run, kept in a file beside it: reading and
 * compiling it anew takes a fifth of a small build. What V8 or we refuse, because version, flags or bundle have
 * changed or the file is damaged, is made again. Newer versions of Node have this themselves
 * (`module.enableCompileCache`).
 *
 * @param program path of the bundle; ASCII only
 * @param isTypical whether this run does what most do, so that what it compiles is worth keeping
 * @returns what the bundle exports
 */
export function runCached(program: string, isTypical: boolean): Readonly<Record<string, unknown>> {
  const cache = `${program}.cache`;
  const bytes = readFileSync(program);
  const kept = keptCode(cache, bytes);
  const script = new Script(WRAPPER[0] + bytes.toString('latin1') + WRAPPER[1], {
    filename: program,
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
    ...(kept && { cachedData: kept }),
  });
  if (isTypical && (!kept || script.cachedDataRejected)) process.once('exit', () => keepCode(script, cache, bytes));
  const module: { exports: Record<string, unknown> } = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(program), module, program, dirname(program));
  return module.exports;
}

/** The file is a digest of bundle and code, then the code: V8 itself checks no more than their lengths. */
function keptCode(path: string, program: Uint8Array): Buffer | null {
  const file = contentOf(path);
  const code = file?.subarray(DIGEST);
  return file && code && digest(program, code).equals(file.subarray(0, DIGEST)) ? code : null;
}

const DIGEST = 32;

const digest = (program: Uint8Array, code: Uint8Array): Buffer =>
  createHash('sha256').update(program).update(code).digest();

function contentOf(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}

/** Whole or not at all, since two builds may end at once; where nothing can be written, nothing is kept. */
function keepCode(script: Script, path: string, program: Uint8Array): void {
  const draft = `${path}.${process.pid}`;
  const code = script.createCachedData();
  try {
    writeFileSync(draft, Buffer.concat([digest(program, code), code]));
    renameSync(draft, path);
  } catch {
    rmSync(draft, { force: true });
  }
}
