import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { parsePlan } from '../../src/codec/plan/plan.ts';
import type { DeployMode } from '../../src/domain/model/configuration.ts';
import { placeFinding } from '../../src/domain/problem.ts';
import { judgePlan } from '../../src/domain/rules/judge-plan.ts';
import { applicationRecord, context, environment, tags } from '../support/builders.ts';

const document = readFileSync(new URL('../../docs/problems.md', import.meta.url), 'utf8');
const [, entry = ''] = document.split('### `newer-in-target`\n');
const [, indented = ''] = /^ {2}```yaml\n([\s\S]*?)^ {2}```/m.exec(entry) ?? [];
const example = indented.replaceAll(/^ {2}/gm, '');
const [, newer = ''] = /has (\d+\.\d+\.\d+),/.exec(entry) ?? [];

function judge(applications: string, deploy: DeployMode = 'if-different'): string[] {
  const bytes = new TextEncoder().encode(`source: development\ntarget: qa\n${applications}`);
  const { value, locate } = parsePlan({ file: 'plan.yml', bytes });
  if (value === undefined) throw new Error(`it cannot be read:\n${applications}`);
  const { findings } = judgePlan(
    context(value, {
      environment: environment('qa', { deploy }),
      target: new Map([['payments', applicationRecord('payments', newer)]]),
      tags: new Map([['payments', tags('2.2.1', newer)]]),
    }),
  );
  const placed = findings.map((found) => placeFinding(found, 'plan.yml', locate));
  return placed.map(({ code, severity, line, column }) => `${code} ${severity} ${line}:${column}`);
}

const [forward = ''] = example.split('acknowledge:');

test('the example of newer-in-target goes back when it says so, and not otherwise', () => {
  expect(judge(forward)).toEqual(['newer-in-target error 4:3']);
  expect(judge(example)).toEqual(['newer-in-target notice 4:3']);
});

test('it is left out where only newer versions are taken', () => {
  expect(judge(forward, 'if-newer')).toEqual(['newer-in-target notice 4:3', 'nothing-to-deploy error 3:1']);
});

test('its acknowledgement is needless once the version is newer', () => {
  const later = example.replace('2.2.1', newer);
  expect(judge(later, 'always')).toEqual(['newer-in-target warning 6:16']);
});
