import { expect, test } from '@jest/globals';
import { judgeChecks } from '../../../src/domain/document/judge-checks.ts';
import type { Check } from '../../../src/domain/model/check.ts';
import type { PlanDocument } from '../../../src/domain/model/plan-document.ts';
import { environment } from '../../support/builders.ts';

const check: Check = { kind: 'command', command: ['./check.sh'], env: [], timeout: 1000, every: 100 };
const qaWith = (...names: string[]) =>
  environment('qa', { checks: new Map(names.map((name) => [name, check])) });

function naming(...checks: (string | null)[]): PlanDocument {
  const entries = checks.map((it) => new Map([['check', it]]));
  return { sections: new Map([['success', { kind: 'entries', entries }]]), applicationNotes: new Map() };
}

const person = 'leave it out, so that a person confirms the criterion';

test.each([
  ['none of them', naming('other'), `(there are health and smoke); name one of them, or ${person}`],
  ['a mistyped one', naming('smok'), `(there are health and smoke); write smoke, or ${person}`],
])('%s is an error that says how to cure it', (_, document, cure) => {
  const [found, ...others] = judgeChecks(document, qaWith('health', 'smoke'));
  expect(others).toEqual([]);
  expect(found).toMatchObject({ code: 'unknown-check', severity: 'error', path: ['success', 0, 'check'] });
  expect(found?.message).toContain(cure);
});

test('an environment without checks leaves it to people', () => {
  const [found] = judgeChecks(naming(null, 'smoke'), qaWith());
  expect(found?.message).toBe(
    `success[1] names the check 'smoke', which 'qa' does not configure (there are none); ${person}`,
  );
});

test('checks that are there, criteria for people and other sections are right', () => {
  expect(judgeChecks(naming('smoke', null), qaWith('smoke'))).toEqual([]);
  expect(judgeChecks({ sections: new Map(), applicationNotes: new Map() }, qaWith())).toEqual([]);
});

test('a list without end is told in a sum', () => {
  const findings = judgeChecks(naming(...Array.from({ length: 500 }, () => 'other')), qaWith());
  expect(findings).toHaveLength(11);
  expect(findings.at(-1)?.message).toBe("success names 490 more checks that 'qa' does not configure");
});
