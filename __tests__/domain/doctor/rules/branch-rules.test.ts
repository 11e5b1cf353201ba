import { describe, expect, test } from '@jest/globals';
import type { Actor, BranchRules } from '../../../../src/domain/doctor/facts/branch-rules.ts';
import { hidden, seen } from '../../../../src/domain/doctor/facts/seen.ts';
import {
  app,
  type HostedChange,
  healthy,
  hosted,
  reading,
  recordsRules,
  reviewed,
  rules,
  signal,
  statusRules,
  summary,
  wanting,
} from '../healthy.ts';

const older = hidden('administration: read');
const team: Actor = { kind: 'other', name: 'team 7' };
const person = { kind: 'person', app: null, rights: null } as const;
const job = { kind: 'job', app: null, rights: null } as const;
const noKey = seen({ branches: ['main'], delays: [], appId: seen(null) });

/** What is found in a healthy repository with other rules for one branch, without what the token itself causes. */
function found(branch: string, changed: BranchRules, change: HostedChange = {}): string[] {
  const facts = hosted({ ...change, rules: { [branch]: changed } });
  return summary(healthy({ hosted: facts })).filter(
    (line) => !/ (?:app|token-rights|pull-request-creation)$/.test(line),
  );
}

describe('branches that change by review', () => {
  test.each<[string, Partial<BranchRules>, string[]]>([
    ['without pull requests', { pullRequest: null }, ['problem pull-request-required']],
    ['without approvals', { pullRequest: reviewed({ approvals: 0 }) }, ['warning approval-required']],
    ['without code owners', { pullRequest: reviewed({ codeOwners: false }) }, ['warning code-owner-review']],
    [
      'where the last push needs no approval',
      { pullRequest: reviewed({ lastPushApproved: false }) },
      ['warning last-push-approval'],
    ],
    [
      'where approvals outlive a push',
      { pullRequest: reviewed({ dismissesStale: false }) },
      ['warning stale-reviews'],
    ],
    ['with force pushes', { blocksForcePush: false }, ['problem force-push']],
    ['with deletion', { blocksDeletion: false }, ['problem branch-deletion']],
    ['with exemptions', { exempt: seen([team]) }, ['warning rule-exemptions']],
    ['with exemptions that are hidden', { exempt: older }, ['unknown rule-exemptions']],
  ])('%s', (_, change, expected) => {
    expect(found('main', rules(change))).toEqual(expected.map((it) => `${it} main`));
    expect(found('env/qa', statusRules('qa', change))).toEqual(expected.map((it) => `${it} env/qa`));
  });

  test('what older protection may say is not known when it cannot be seen', () => {
    const bare = { pullRequest: null, blocksForcePush: false, blocksDeletion: false, statuses: [] };
    expect(found('env/qa', rules({ ...bare, more: older }))).toEqual([
      'unknown pull-request-required env/qa',
      'unknown force-push env/qa',
      'unknown branch-deletion env/qa',
      'unknown required-status env/qa',
    ]);
    expect(found('env/qa', statusRules('qa', { more: older }))).toEqual([]);
  });

  test('the fix leads to the rules of this repository', () => {
    const facts = hosted({ rules: { main: rules({ blocksForcePush: false }) } });
    expect(wanting(healthy({ hosted: facts }))).toMatchObject([
      {
        found: 'it can be moved to any commit, and its history lost',
        fix: 'https://github.com/acme/releases/settings/rules: in an active ruleset for that branch, choose "Block force pushes"',
      },
    ]);
  });
});

describe('the required status', () => {
  const context = 'deployment-plan/qa';

  test.each<[string, BranchRules['statuses'], string[]]>([
    ['is missing', [], ['problem required-status']],
    ['counts from anybody', [{ context, app: null }], ['problem status-source']],
    ['counts from another App', [{ context, app: 1 }], ['problem status-source']],
    [
      'is required twice, once from the App',
      [
        { context, app: null },
        { context, app },
      ],
      [],
    ],
    [
      'stands beside others',
      [
        { context, app },
        { context: 'ci', app: null },
      ],
      [],
    ],
    [
      'stands beside that of another environment',
      [
        { context, app },
        { context: 'deployment-plan/production', app },
      ],
      ['problem foreign-status'],
    ],
  ])('%s', (_, statuses, expected) => {
    expect(found('env/qa', rules({ statuses }))).toEqual(expected.map((it) => `${it} env/qa`));
  });

  test.each<[string, number | null, HostedChange, string[]]>([
    ['anybody, and no App acts', null, { token: job }, ['warning status-source env/qa']],
    ['some App, and no App acts', 1, { token: job }, ['unknown status-source env/qa']],
    ['the App that the variable names', app, { token: person }, []],
    ['another App than the variable names', 1, { token: person }, ['problem status-source env/qa']],
  ])('counts from %s', (_, source, change, expected) => {
    const statuses = [{ context, app: source }];
    const others = { 'env/production': statusRules('production') };
    const facts = hosted({ ...change, rules: { ...others, 'env/qa': rules({ statuses }) } });
    const lines = summary(healthy({ hosted: facts }));
    expect(lines.filter((line) => line.endsWith('status-source env/qa'))).toEqual(expected);
  });

  test('its App is not compared with one that is not known by number', () => {
    const token = { kind: 'app', app: null, rights: null } as const;
    expect(found('main', rules(), { token })).toEqual([
      'unknown status-source env/qa',
      'unknown status-source env/production',
      'unknown records-writers deployment-records',
      'unknown team-members',
    ]);
  });
});

describe('a merge queue', () => {
  const queued = { rules: { 'env/qa': statusRules('qa', { mergeQueue: true }) } };

  test.each([
    ['is answered', signal.triggers, []],
    ['waits for ever when the signal does not know it', ['push'], ['problem merge-queue env/qa']],
  ])('%s', (_, triggers, expected) => {
    const facts = healthy({ hosted: hosted(queued), signal: reading(signal, { triggers }) });
    expect(summary(facts)).toEqual(expected);
  });
});

describe('the records', () => {
  const branch = 'deployment-records';

  test.each<[string, Partial<BranchRules>, HostedChange, string[]]>([
    [
      'can be lost',
      { blocksForcePush: false, blocksDeletion: false },
      {},
      ['problem force-push', 'problem branch-deletion'],
    ],
    ['are open to everybody', { writers: null }, {}, ['problem records-writers']],
    [
      'are open to everybody, and no App acts',
      { writers: null },
      { token: job, keyEnvironment: noKey },
      ['warning records-writers'],
    ],
    ['may be open by rules that are hidden', { writers: null, more: older }, {}, ['unknown records-writers']],
    ['have writers that are hidden', { writers: older }, {}, ['unknown records-writers']],
    [
      'have one writer too many',
      { writers: seen([{ kind: 'app', id: app }, team]) },
      {},
      ['warning records-writers'],
    ],
    [
      'have another App as writer',
      { writers: seen([{ kind: 'app', id: 1 }]) },
      {},
      ['warning records-writers'],
    ],
    ['have no writer', { writers: seen([]) }, {}, ['problem records-writers']],
    [
      'have an App, and whether it acts is hidden',
      {},
      { token: person, keyEnvironment: older },
      ['unknown records-writers'],
    ],
    ['refuse the token', { refusals: seen(['Require signed commits']) }, {}, ['problem records-writable']],
    ['refuse it perhaps', { refusals: older }, {}, ['unknown records-writable']],
    ['refuse a person, which says nothing', { refusals: seen(['Restrict updates']) }, { token: person }, []],
  ])('%s', (_, change, settings, expected) => {
    const lines = found(branch, recordsRules(change), settings).filter((line) => line.endsWith(branch));
    expect(lines).toEqual(expected.map((it) => `${it} ${branch}`));
  });

  test('say who may write them', () => {
    const facts = hosted({
      rules: { [branch]: recordsRules({ writers: seen([team, { kind: 'app', id: 1 }]) }) },
    });
    expect(wanting(healthy({ hosted: facts }))).toMatchObject([
      { found: 'only team 7, App 1 may push to it', fix: expect.stringContaining('Restrict updates') },
    ]);
  });
});
