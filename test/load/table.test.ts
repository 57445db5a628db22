import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadContent } from '../../src/load/load-content.ts';
import * as messages from '../../src/load/messages.ts';
import { loadScores, loadTable } from '../../src/load/table.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const load = (text: string) => loadTable('content/a.csv', bytes(text));
const texts = async (text: string) => (await load(text)).rows.map((row) => row.map((cell) => cell.text));
/** Code, place and line of each diagnostic. */
const told = async (table: ReturnType<typeof loadTable>) =>
  (await table).diagnostics.map(({ code, range, sourceLine }) => [
    code,
    range?.start.line,
    range?.start.column,
    sourceLine,
  ]);

/** As spreadsheets write it: RFC 4180. */
function csv(rows: readonly (readonly string[])[], separator: string, lineEnd: string): string {
  const cell = (text: string) => (/["\r\n,;\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return rows.map((row) => row.map(cell).join(separator)).join(lineEnd);
}

describe('a table', () => {
  const anyCell = fc.string({ unit: fc.constantFrom(...'ab茶🍵 ,;\t"\n\r.0') }).map((text) => text.trim());

  it.each([',', ';', '\t'])('is read back as it was written, with %j between its cells', (separator) => {
    // The first row decides what parts cells: it has two at least, without other separators.
    const header = fc.array(fc.stringMatching(/^[a-z茶"]{1,5}$/), { minLength: 2, maxLength: 9 });
    const body = fc.array(fc.array(anyCell, { minLength: 1, maxLength: 9 }), { maxLength: 9 });
    return fc.assert(
      fc.asyncProperty(
        header,
        body,
        fc.constantFrom('\n', '\r\n'),
        fc.boolean(),
        async (head, rest, lineEnd, hasMark) => {
          const rows = [head, ...rest];
          // A last line of one empty cell is no line.
          if (rows.at(-1)?.every((text) => text === '')) return;
          const text = csv(rows, separator, lineEnd);
          const table = await load((hasMark ? '\uFEFF' : '') + text);
          expect(table.diagnostics).toEqual([]);
          expect(table.separator).toBe(separator);
          expect(table.rows.map((row) => row.map((cell) => cell.text))).toEqual(rows);
          const atPlaces = table.rows.map((row) => row.map(({ offsets: [start, end] }) => text.slice(start, end)));
          expect(atPlaces).toEqual(rows.map((row) => row.map((cell) => csv([[cell]], separator, ''))));
        },
      ),
    );
  });

  it('is UTF-16 when its mark says so, as a spreadsheet’s Unicode text is', async () => {
    const wide = Buffer.from('\uFEFF\t茶\t咖啡\r\n口感\t3\t4\r\n', 'utf16le');
    const swapped = Buffer.from(wide).swap16();
    for (const each of [wide, swapped]) {
      const { rows, separator, diagnostics } = await loadTable('a.txt', each);
      expect([rows.map((row) => row.map(({ text }) => text)), separator, diagnostics]).toEqual([
        [
          ['', '茶', '咖啡'],
          ['口感', '3', '4'],
        ],
        '\t',
        [],
      ]);
    }
  });

  it('is told at its first wrong byte when it is neither', async () => {
    // GB 18030, as Excel in Chinese saves plain CSV.
    const gb = new Uint8Array([0x2c, 0x74, 0x65, 0x61, 0x0a, 0x61, 0xbf, 0xda, 0xb8, 0xd0, 0x2c, 0x33]);
    expect(await told(loadTable('a.csv', gb))).toEqual([['not-utf8', 2, 2, 'a']]);
    expect(await told(loadTable('a.csv', Buffer.from(',tea\n', 'utf16le')))).toEqual([
      ['not-utf8', 1, 2, expect.anything()],
    ]);
    expect((await loadTable('a.csv', gb)).diagnostics[0]).toMatchObject(messages.tableEncoding());
  });

  it('ends lines with any of the three marks, and may have empty ones', async () => {
    expect(await texts('a,b\r\n1,2\n\n3,4\r5,')).toEqual([['a', 'b'], ['1', '2'], [''], ['3', '4'], ['5', '']]);
    expect(await texts('')).toEqual([]);
  });

  it('takes no separator within quotes for one', async () => {
    expect(await texts('"a;b;c",d\n1,2')).toEqual([
      ['a;b;c', 'd'],
      ['1', '2'],
    ]);
  });

  it('tells quotes that are left open or stand in the middle, at their cell', async () => {
    expect(await told(load('a,b\n1,"2\n3,4'))).toEqual([['table-quotes', 2, 3, '1,"2']]);
    expect(await told(load('a,b\r\n茶,2"x,4\n'))).toEqual([['table-quotes', 2, 3, '茶,2"x,4']]);
    expect(await told(load('a,b\n"1"x,2'))).toEqual([['table-quotes', 2, 1, '"1"x,2']]);
    expect((await load('a,"b')).diagnostics[0]).toMatchObject(messages.quoteOpen());
    expect((await load('a,b"')).diagnostics[0]).toMatchObject(messages.quoteInside());
  });

  it('is not read when it is as large as no table of scores', async () => {
    expect((await loadTable('a.csv', new Uint8Array(1024 * 1024 + 1).fill(0x61))).diagnostics).toEqual([
      { ...messages.tableLarge(1024 * 1024), file: 'a.csv', range: null, sourceLine: null },
    ]);
  });
});

describe('a content file', () => {
  const content = (text: string) => loadContent('deep/a.yaml', bytes(text));

  it('brings the table that it names, from beside it', async () => {
    const asked: string[] = [];
    const loaded = await loadScores(content('scores: {from: data/s.csv}'), async (path) => {
      asked.push(path);
      return bytes('a,b');
    });
    expect(asked).toEqual(['data/s.csv']);
    expect(loaded.table?.source.path).toBe('deep/data/s.csv');
    expect(loaded.table?.rows[0]?.map(({ text }) => text)).toEqual(['a', 'b']);
  });

  it.each(['title: a', 'scores: a.csv', 'scores: {from: 3}', 'scores: {from: " "}', '- scores', 'scores:'])(
    'brings none with %j',
    async (text) => {
      const never = () => Promise.reject(new Error('nothing is to be read'));
      expect((await loadScores(content(text), never)).table).toBeNull();
    },
  );

  it('tells where it names one that is not there, or that lies outside', async () => {
    const yaml = content('title: a\nscores: {from: s.csv}');
    for (const [found, problem] of [
      [null, messages.tableMissing('s.csv')],
      ['outside', messages.tableOutside('s.csv')],
    ] as const) {
      const { table } = await loadScores(yaml, async () => found);
      expect(table?.diagnostics).toMatchObject([
        { ...problem, file: 'deep/a.yaml', range: { start: { line: 2, column: 16 } } },
      ]);
    }
  });
});
