import { describe, expect, it } from 'vitest';
import { noResult, noVerdict, ruleBroken } from './messages.ts';
import { readVerdicts } from './verapdf.ts';

const RULE = {
  specification: 'ISO 14289-1:2014',
  clause: '7.9',
  testNumber: 1,
  status: 'failed',
  failedChecks: 1,
  description: 'Note tag shall have ID entry',
  checks: [{ context: 'root/document[0]', errorMessage: 'ID key of the Note tag is not present' }],
};

const result = (changes: object = {}, details: object = {}) => ({
  jobEndStatus: 'normal',
  compliant: true,
  details: { passedChecks: 9, failedRules: 0, ruleSummaries: [], ...details },
  ...changes,
});
const job = (name: string, verdict: object = { validationResult: [result()] }) => ({
  itemDetails: { name },
  ...verdict,
});
const read = (jobs: readonly object[], files: readonly string[]) =>
  readVerdicts(JSON.stringify({ report: { jobs } }), files, '');

describe('what veraPDF says', () => {
  it('is nothing of a file that conforms, and the broken rules of one that does not', () => {
    const failed = { validationResult: [result({ compliant: false }, { failedRules: 1, ruleSummaries: [RULE] })] };
    expect(read([job('a.pdf'), job('b.pdf', failed)], ['a.pdf', 'b.pdf'])).toEqual(
      new Map([
        ['a.pdf', []],
        ['b.pdf', [ruleBroken({ ...RULE, status: 'failed' })]],
      ]),
    );
  });

  it('is a failure of a file that it does not speak of', () => {
    expect(read([job('a.pdf')], ['a.pdf', 'b.pdf']).get('b.pdf')).toEqual([noVerdict()]);
  });

  it('is a failure of a file that it could not read', () => {
    const broken = { taskException: { exceptionMessage: 'End of file is reached' } };
    expect(read([job('a.pdf', broken)], ['a.pdf']).get('a.pdf')).toEqual([noResult('End of file is reached')]);
    expect(read([job('a.pdf', {})], ['a.pdf']).get('a.pdf')).toEqual([noResult('')]);
  });

  it('is a failure where it contradicts itself', () => {
    for (const odd of [result({ compliant: false }), result({}, { failedRules: 1 })])
      expect(read([job('a.pdf', { validationResult: [odd] })], ['a.pdf']).get('a.pdf')).not.toEqual([]);
  });

  it.each([
    ['no check at all', { validationResult: [result({}, { passedChecks: 0 })] }],
    ['a job that broke off', { validationResult: [result({ jobEndStatus: 'timeout' })] }],
    ['two results', { validationResult: [result(), result()] }],
  ])('is not believed with %s', (_, verdict) => expect(() => read([job('a.pdf', verdict)], ['a.pdf'])).toThrow());

  it('is not believed when it is no JSON, or another', () => {
    expect(() => readVerdicts('', ['a.pdf'], 'out of memory')).toThrow('out of memory');
    expect(() => readVerdicts('{}', [], '')).toThrow();
  });
});
