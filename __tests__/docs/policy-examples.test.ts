import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { parseConfiguration } from '../../src/codec/configuration.ts';
import { parsePlan } from '../../src/codec/plan.ts';
import type { Environment } from '../../src/domain/model/configuration.ts';
import { judgePolicy } from '../../src/domain/policy/judge-policy.ts';
import type { PlanContext } from '../../src/domain/rules/plan-context.ts';
import { context, environment } from '../support/builders.ts';

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
