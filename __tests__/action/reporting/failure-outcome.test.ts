import { describe, expect, test } from '@jest/globals';
import { failureOutcome } from '../../../src/action/reporting/failure-outcome.ts';
import { RecordUnreadable } from '../../../src/codec/records/record-file.ts';
import type { Problem } from '../../../src/domain/problem.ts';
import { ForgeForbidden, ForgeUnavailable } from '../../../src/ports/forge.ts';
import { RepositoryUnavailable, RepositoryUnusable } from '../../../src/ports/release-repository.ts';
import { Refusal, wrongUsage } from '../../../src/usecases/refusal.ts';

const placed: Problem = { code: 'schema', severity: 'error', message: 'no', file: 'catalog/a.yml', line: 3 };

describe('what has stopped a step is said', () => {
  test.each<[string, unknown, string, Problem['code']]>([
    ['wrong usage', wrongUsage('give a plan'), 'give a plan', 'usage'],
    ['a repository out of reach', new RepositoryUnavailable('no answer'), 'no answer', 'source-unreachable'],
    ['GitHub out of reach', new ForgeUnavailable('502'), '502', 'source-unreachable'],
    ['a repository of no use', new RepositoryUnusable('too old'), 'too old', 'usage'],
    ['a token without a right', new ForgeForbidden('statuses: write', null), 'statuses: write', 'usage'],
    ['a bug', new TypeError('x is undefined'), 'please report it: x is undefined', 'usage'],
    ['anything else', 'odd', 'please report it: odd', 'usage'],
  ])('%s', (_, cause, failure, code) => {
    const outcome = failureOutcome(cause);
    expect(outcome.failure).toContain(failure);
    expect(outcome).toMatchObject({ subject: null, problems: [], details: { problems: [{ code }] } });
  });

  test('problems in files are shown at their places', () => {
    expect(failureOutcome(new Refusal('wrong', [placed]))).toMatchObject({
      problems: [placed],
      failure: 'nothing was done; the problems named above say why',
    });
  });

  test('a record that cannot be read is shown at its place', () => {
    const { problems } = failureOutcome(new RecordUnreadable('environments/qa.json', 'it is not JSON'));
    expect(problems).toEqual([expect.objectContaining({ code: 'schema', file: 'environments/qa.json' })]);
  });
});
