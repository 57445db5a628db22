import { type Document, isAlias, isMap, isNode, isPair, isScalar, isSeq, type Node, parseDocument } from 'yaml';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { decodeUtf8 } from './decode.ts';
import * as messages from './messages.ts';
import { type SourceFile, sourceFile } from './source-file.ts';
import type { LoadedTable } from './table.ts';

/** A place in a content file: keys and indices from the root. */
export type ContentPath = readonly (string | number)[];

/** A content file as text, as plain values, and the way from a value back to its place. */
export interface LoadedContent {
  readonly source: SourceFile;
  /** Plain maps, lists, strings, numbers, booleans and nulls, unchecked; null when the YAML cannot be read. */
  readonly value: unknown;
  readonly diagnostics: readonly Diagnostic[];
  /** What `scores.from` names, once `loadScores` has read it; null without. */
  readonly table: LoadedTable | null;
  /** Offsets of the value at a path, or of its key; of the nearest thing around it where there is none. */
  locate(path: ContentPath, part: 'key' | 'value'): readonly [start: number, end: number];
}

/** Text of a YAML (or JSON) file → document that still knows its lines and columns. */
export function loadContent(path: string, bytes: Uint8Array): LoadedContent {
  const decoded = decodeUtf8(bytes);
  const source = sourceFile(path, decoded.text);
  const nothing = (diagnostic: Diagnostic): LoadedContent => ({
    source,
    value: null,
    diagnostics: [diagnostic],
    table: null,
    locate: () => [0, 0],
  });
  if (!decoded.valid) {
    const at = decoded.text.length;
    return nothing(source.diagnostic(messages.notUtf8(), [at, at]));
  }
  const document = parseDocument(decoded.text, { prettyErrors: false, version: '1.2' });
  const diagnostics = document.errors.map((error) =>
    source.diagnostic(messages.yamlSyntax(error.code, error.message), [error.pos[0], error.pos[1]]),
  );
  if (diagnostics.length === 0 && document.contents === null)
    return nothing(source.diagnostic(messages.emptyFile(), null));
  const value = diagnostics.length === 0 ? plainValue(document, source) : { diagnostics };
  if ('diagnostics' in value)
    return { source, value: null, diagnostics: value.diagnostics, table: null, locate: () => [0, 0] };
  return { source, value: value.value, diagnostics: [], table: null, locate: (at, part) => locate(document, at, part) };
}

/** Aliases are followed, but not without end: a file that grows a hundredfold by them is refused. */
function plainValue(document: Document, source: SourceFile): { value: unknown } | { diagnostics: Diagnostic[] } {
  try {
    return { value: document.toJS({ maxAliasCount: 100 }) };
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    return { diagnostics: [source.diagnostic(messages.yamlSyntax('', message), null)] };
  }
}

function locate(document: Document, path: ContentPath, part: 'key' | 'value'): readonly [number, number] {
  let node: Node | null = isNode(document.contents) ? document.contents : null;
  let key: Node | null = null;
  for (const step of path) {
    const around: Node | null = isAlias(node) ? (node.resolve(document) ?? null) : node;
    const child = childAt(around, step);
    if (!child) return startOf(key, node);
    key = child.key ?? key;
    if (!child.value) return offsets(child.key ?? key);
    node = child.value;
  }
  return part === 'key' && key ? offsets(key) : offsets(node);
}

function childAt(node: Node | null, step: string | number): { key: Node | null; value: Node | null } | null {
  if (isMap(node)) {
    const pair = node.items.find(
      (item) => isPair(item) && (isScalar(item.key) ? String(item.key.value) : item.key) === String(step),
    );
    if (!pair) return null;
    return { key: isNode(pair.key) ? pair.key : null, value: isNode(pair.value) ? pair.value : null };
  }
  if (isSeq(node) && typeof step === 'number') {
    const item = node.items[step];
    return isNode(item) ? { key: null, value: item } : null;
  }
  return null;
}

/** For what is missing: the key of the map it is missing from, or the map's first key. */
function startOf(key: Node | null, node: Node | null): readonly [number, number] {
  if (isMap(node)) {
    const first = node.items[0]?.key;
    if (isNode(first)) return offsets(first);
  }
  return offsets(key ?? node);
}

/** A value's own extent, on its first line for maps and lists. */
function offsets(node: Node | null): readonly [number, number] {
  const range = node?.range;
  return range ? [range[0], range[1]] : [0, 0];
}
