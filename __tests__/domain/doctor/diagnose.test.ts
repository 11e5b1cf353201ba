import { describe, expect, test } from '@jest/globals';
import { diagnose, hasProblems } from '../../../src/domain/doctor/diagnose.ts';
import { hidden, seen } from '../../../src/domain/doctor/facts/seen.ts';
import { findingIds } from '../../../src/domain/doctor/finding.ts';
import { missingProtections } from '../../../src/domain/doctor/without-app.ts';
import { environment, healthy, hosted, rules, statusRules, summary } from './healthy.ts';

describe('a repository in which nothing is missing', () => {
  const diagnosis = diagnose(healthy());

  test('has nothing but what is well', () => {
    expect(summary(healthy())).toEqual([]);
    expect(hasProblems(diagnosis)).toBe(false);
    expect(diagnosis.missing).toEqual([]);
    expect(diagnosis.home?.name).toBe('acme/releases');
  });

  test('is looked at from every side but what only shows when it is wrong', () => {
    const found = new Set(diagnosis.findings.map(({ id }) => id));
    expect(findingIds.filter((id) => !found.has(id))).toEqual(['foreign-status', 'merge-queue']);
  });

  test('asks for nothing to be done', () => {
    expect(diagnosis.findings.filter(({ fix }) => fix !== null)).toEqual([]);
  });
});

describe('what is not well', () => {
  const bare = {
    environments: [environment('qa', { branch: false, baseline: false }), environment('production')],
    records: false,
    signal: { kind: 'missing' },
    plansWorkflow: { kind: 'missing' },
    owners: false,
    hosted: hosted({ rules: { main: rules({ pullRequest: null }), 'env/qa': statusRules('production') } }),
  } as const;

  test('says what to do, in every case', () => {
    const findings = diagnose(healthy(bare)).findings.filter(({ level }) => level !== 'ok');
    expect(findings.length).toBeGreaterThan(6);
    expect(findings.filter(({ fix, found }) => fix === null || found === '')).toEqual([]);
  });

  test('is a problem only when it is known', () => {
    expect(hasProblems(diagnose(healthy(bare)))).toBe(true);
    const actions = hidden('administration: read');
    expect(hasProblems(diagnose(healthy({ hosted: hosted({ actions }) })))).toBe(false);
  });
});

describe('a folder', () => {
  test('is judged by its branches alone', () => {
    const { findings, missing, home } = diagnose(healthy({ hosted: null }));
    expect([...new Set(findings.map(({ id }) => id))].sort()).toEqual([
      ...['application-readable', 'baseline', 'environment-branch', 'operation-workflow', 'pinned-actions'],
      ...[
        'plans-workflow',
        'plans-workflow-comments',
        'plans-workflow-execution',
        'plans-workflow-issues',
        'plans-workflow-steps',
        'plans-workflow-triggers',
        'records-branch',
        'signal-rights',
      ],
      'signal-workflow',
    ]);
    expect([missing, home]).toEqual([[], null]);
  });

  test('needs no workflows, unless it has one of them', () => {
    const none = { kind: 'missing' } as const;
    const environments = [environment('qa', { signal: 'missing' })];
    const folder = { environments, signal: none, plansWorkflow: none, hosted: null };
    expect(summary(healthy(folder))).toEqual([]);
    expect(summary(healthy({ ...folder, plansWorkflow: healthy().plansWorkflow }))).toEqual([
      'problem signal-workflow main',
    ]);
  });
});

describe('what GITHUB_TOKEN cannot protect', () => {
  test.each([
    ['an App acts', hosted(), 0],
    ['GITHUB_TOKEN acts', hosted({ token: { kind: 'job', app: null, rights: null } }), 'all'],
    [
      'a person asks, and an App is set up',
      hosted({ token: { kind: 'person', app: null, rights: null } }),
      0,
    ],
    [
      'a person asks, and none is',
      hosted({
        token: { kind: 'person', app: null, rights: null },
        keyEnvironment: seen({ branches: ['main'], delays: [], appId: seen(null) }),
      }),
      'all',
    ],
    [
      'a person asks who may not see whether one is',
      hosted({ token: { kind: 'person', app: null, rights: null }, keyEnvironment: hidden('actions: read') }),
      'all',
    ],
  ] as const)('is listed unless an App acts: %s', (_, facts, expected) => {
    const { missing } = diagnose(healthy({ hosted: facts }));
    expect(missing).toEqual(expected === 'all' ? missingProtections : []);
  });
});
