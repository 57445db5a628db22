import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/analyse/analyse.ts';
import { scoresCsv } from '../../../src/render/data/scores-csv.ts';
import { comparisonFrom, MINIMAL } from '../../support/content.ts';

async function csvOf(yaml: string): Promise<string> {
  const comparison = await comparisonFrom(yaml);
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(scoresCsv(comparison, analyse(comparison)));
}

describe('scoresCsv', () => {
  it('has a row a score, in the order of the content, as spreadsheets read it', async () => {
    const csv = await csvOf(MINIMAL);
    expect(csv.startsWith('\uFEFFtrait,trait_name,subject,')).toBe(true);
    const rows = csv.split('\r\n');
    expect(rows.length).toBe(1 + 6 + 1);
    expect(rows[1]).toBe('taste,Taste,tea,Tea,4,,,,higher,1,0.75,,');
  });

  it('says of an unknown score that it is unknown', async () => {
    expect(await csvOf(MINIMAL.replace('coffee: 5}', 'coffee: unknown}'))).toContain(
      'coffee,Coffee,unknown,,,,higher,1,,,',
    );
  });

  it('quotes what would end a cell, and lets nothing run', async () => {
    const csv = await csvOf(
      MINIMAL.replace('name: Tea}', `name: '=HYPERLINK("x")'}`).replace(
        'tea: 4, coffee: 5',
        'tea: {value: 4, low: 3, high: 4.5, rationale: "a, b"}, coffee: 5',
      ),
    );
    expect(csv).toContain(`"'=HYPERLINK(""x"")"`);
    expect(csv).toContain(',4,3,4.5,,higher,1,0.75,"a, b",');
    expect(csv).not.toMatch(/(^|,)[=+@]/m);
  });
});
