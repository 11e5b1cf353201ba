import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { readAnswer } from '../../src/adapters/deployers/inspecting/read-answer.ts';
import { parseConfiguration } from '../../src/codec/configuration/configuration.ts';
import { parsePlan } from '../../src/codec/plan/plan.ts';
import type { Inspection } from '../../src/domain/drift/inspection.ts';
import { judgeDrift } from '../../src/domain/drift/judge-drift.ts';
import type { Environment } from '../../src/domain/model/configuration.ts';
import { judgePolicy } from '../../src/domain/policy/judge-policy.ts';
import { judgePlan } from '../../src/domain/rules/judge-plan.ts';
import type { PlanContext } from '../../src/domain/rules/plan-context.ts';
import { applicationRecord, context, environment } from '../support/builders.ts';

const document = readFileSync(new URL('../../docs/problems.md', import.meta.url), 'utf8');

/** What stands as code in the example of an entry. */
function exampleOf(code: string): string[] {
  const entry = document.split(`### \`${code}\``)[1] ?? '';
  const [, example = ''] = /\*\*Example:\*\*([\s\S]*?)\n\n/.exec(entry) ?? [];
  return [...example.matchAll(/`([^`]+)`/g)].map(([, text = '']) => text);
}

function qaWith(line: string): Environment {
  const text = `version: 1\nenvironments:\n  development: { root: true }\n  qa:\n    ${line}\n`;
  const { value, problems } = parseConfiguration({ file: 'c.yml', bytes: new TextEncoder().encode(text) });
  expect(problems).toEqual([]);
  return value?.environments.get('qa') ?? environment('none');
}

function found(change: Partial<PlanContext>, applications = 'ledger: 2.0.0', more = ''): string[] {
  const text = `source: development\ntarget: qa\napplications:\n  ${applications}\n${more}\n`;
  const { value, problems } = parsePlan({ file: 'plans/a.yml', bytes: new TextEncoder().encode(text) });
  expect(problems).toEqual([]);
  return value === undefined ? [] : judgePolicy(context(value, change), []).map(({ code }) => code);
}

/** Of all rules. */
function judged(change: Partial<PlanContext>, applications: string, source = 'development'): string[] {
  const text = `source: ${source}\ntarget: qa\napplications:\n  ${applications}\n`;
  const { value } = parsePlan({ file: 'plans/a.yml', bytes: new TextEncoder().encode(text) });
  return value === undefined ? [] : judgePlan(context(value, change)).findings.map(({ code }) => code);
}

test.each(['outside-window', 'frozen'])(
  'the example of %s waits, and at another time it does not',
  (code) => {
    const [windows = '', now = ''] = exampleOf(code);
    expect(found({ environment: qaWith(windows), now })).toEqual([code]);
    expect(found({ environment: qaWith(windows), now: '2026-11-26T10:00:00Z' })).toEqual([]);
  },
);

test('the example of window-unreachable can never start', () => {
  const [windows = '', timing = '', now = ''] = exampleOf('window-unreachable');
  expect(found({ environment: qaWith(windows), now }, undefined, timing)).toEqual(['window-unreachable']);
  expect(found({ environment: qaWith(windows), now })).toEqual([]);
});

test('the example of paused pauses', () => {
  const [command = ''] = exampleOf('paused');
  const reason = /^deployment-plans pause qa --reason "(.+)"$/.exec(command)?.[1] ?? '';
  const pause = { reason, by: 'Ada', at: '2026-11-26T10:00:00Z' };
  expect(reason).not.toBe('');
  expect(found({ pause })).toEqual(['paused']);
});

test('the example of application-blocked blocks', () => {
  const [blocked = '', applications = ''] = exampleOf('application-blocked');
  expect(found({ environment: qaWith(blocked) }, applications)).toEqual(['application-blocked']);
  expect(found({ environment: qaWith(blocked) }, 'audit: 2.0.0')).toEqual([]);
});

test('the example of platform-changed is no plan for another platform any more', () => {
  const [key = '', platform = ''] = exampleOf('platform-changed');
  const plan = `ledger: 2.0.0\n${key}`;
  expect(judged({ environment: qaWith(platform) }, plan)).toContain('platform-changed');
  expect(judged({ environment: qaWith('platform: "11.19"') }, plan)).not.toContain('platform-changed');
});

test('the example of window-short takes longer than what is left, and a quarter of an hour before it does not', () => {
  const [windows = '', now = '', applications = ''] = exampleOf('window-short');
  const durations = [45 * 60_000, 45 * 60_000];
  const target = new Map([['ledger', applicationRecord('ledger', '1.0.0', { durations })]]);
  const change = { environment: qaWith(windows), target };
  expect(judged({ ...change, now }, applications)).toEqual(['window-short']);
  expect(judged({ ...change, now: '2026-11-26T15:15:00Z' }, applications)).toEqual([]);
});

test('the example of platform-older is refused, and on the platform of the source it is not', () => {
  const [platform = '', applications = '', newer = ''] = exampleOf('platform-older');
  const source = new Map([['ledger', applicationRecord('ledger', '2.0.0', { platform: newer })]]);
  const target = new Map([['ledger', applicationRecord('ledger')]]);
  const at = (line: string) =>
    judged(
      { environment: { ...qaWith(line), sources: ['production'] }, source, target },
      applications,
      'production',
    );
  expect(at(platform)).toEqual(['platform-older']);
  expect(at(`platform: "${newer}"`)).toEqual([]);
});

test('the example of drift differs, and the recorded version does not', () => {
  const [recorded = '', , answer = ''] = exampleOf('drift');
  const record = applicationRecord('ledger', recorded);
  const at = (line: string) =>
    judgeDrift([{ application: 'ledger', record, inspection: readAnswer(line) }], { name: 'qa' });
  expect(at(answer).map(({ code }) => code)).toEqual(['drift']);
  expect(at(recorded)).toEqual([]);
});

test('the example of drift-unknown is known when it does not fail', () => {
  const [inspect = '', code = ''] = exampleOf('drift-unknown');
  expect(qaWith(`deployer: { command: [./deploy.sh], ${inspect} }`).deployer).toMatchObject({
    kind: 'command',
  });
  const reason = `it exited with ${code}`;
  const at = (inspection: Inspection) =>
    judgeDrift([{ application: 'ledger', record: undefined, inspection }], { name: 'qa' });
  expect(at({ kind: 'unknown', reason }).map((it) => it.code)).toEqual(['drift-unknown']);
  expect(at({ kind: 'absent' })).toEqual([]);
});
