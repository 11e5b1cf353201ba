import { describe, expect, test } from '@jest/globals';
import type { HostedFacts, TagRules } from '../../../../src/domain/doctor/facts/hosted-facts.ts';
import type { RepositoryFacts } from '../../../../src/domain/doctor/facts/repository-facts.ts';
import { hidden, type Seen, seen } from '../../../../src/domain/doctor/facts/seen.ts';
import type { JobRights, Workflow, WorkflowJob } from '../../../../src/domain/workflows/workflow.ts';
import {
  application,
  environment,
  healthy,
  hosted,
  plansWorkflow,
  reading,
  signal,
  summary,
  wanting,
} from '../healthy.ts';

const person = { kind: 'person', app: null, rights: null } as const;
const job = { kind: 'job', app: null, rights: null } as const;
const withheld = hidden('administration: read');

test.each<[string, Partial<RepositoryFacts>, string[]]>([
  ['no records', { records: false }, ['problem records-branch deployment-records']],
  [
    'no branch, of which nothing else is said',
    {
      environments: [environment('qa', { branch: false, baseline: false, signal: 'missing', owners: false })],
    },
    ['problem environment-branch env/qa'],
  ],
  ['no baseline', { environments: [environment('qa', { baseline: false })] }, ['problem baseline env/qa']],
  [
    'no signal',
    { environments: [environment('qa', { signal: 'missing' })] },
    ['problem signal-workflow env/qa'],
  ],
  [
    'another signal',
    { environments: [environment('qa', { signal: 'different' })] },
    ['problem signal-workflow env/qa'],
  ],
  [
    'no signal on main, of which nothing follows',
    { signal: { kind: 'missing' }, environments: [environment('qa', { signal: 'different' })] },
    ['problem signal-workflow main'],
  ],
  ['an unreadable signal', { signal: { kind: 'unreadable' } }, ['problem signal-rights main']],
  ['no workflow with rights', { plansWorkflow: { kind: 'missing' } }, ['problem plans-workflow main']],
  ['an unreadable one', { plansWorkflow: { kind: 'unreadable' } }, ['problem plans-workflow main']],
  ['no owners on main', { owners: false }, ['warning code-owners main']],
  [
    'no owners of plans',
    { environments: [environment('qa', { owners: false })] },
    ['warning code-owners env/qa'],
  ],
])('contents: %s', (_, change, expected) => {
  expect(summary(healthy(change))).toEqual(expected);
});

describe('the signal', () => {
  const withJob = (change: Partial<WorkflowJob>): Partial<Workflow> => ({
    jobs: signal.jobs.map((it) => ({ ...it, ...change })),
  });

  test.each<[string, Partial<Workflow>, boolean]>([
    ['says that it needs nothing', withJob({ rights: new Map([['contents', 'none']]) }), true],
    ['has the default rights', withJob({ rights: 'default' }), false],
    ['may read', withJob({ rights: 'read-all' }), false],
    ['has one right', withJob({ rights: new Map([['contents', 'read']]) }), false],
    ['runs an action', withJob({ uses: ['acme/action@v1'] }), false],
    ['has an environment', withJob({ environment: 'production' }), false],
    ['has an expression', { hasExpressions: true }, false],
  ])('%s', (_, change, isFine) => {
    expect(summary(healthy({ signal: reading(signal, change) }))).toEqual(
      isFine ? [] : ['problem signal-rights main'],
    );
  });
});

describe('the workflow with rights', () => {
  const withJob = (change: Partial<WorkflowJob>): Partial<Workflow> => ({
    jobs: plansWorkflow.jobs.map((it) => ({ ...it, ...change })),
  });
  const pinned = `acme/x@${'b'.repeat(40)}`;

  test.each<[string, Partial<Workflow>, string[]]>([
    ['does not follow the signal', { follows: ['ci'] }, ['problem plans-workflow']],
    [
      'is not started by time',
      { triggers: ['workflow_run', 'issue_comment', 'issues'] },
      ['problem plans-workflow'],
    ],
    [
      'does not hear comments',
      { triggers: ['workflow_run', 'issues', 'schedule'] },
      ['warning plans-workflow-comments'],
    ],
    [
      'does not read the form for plans',
      { triggers: ['workflow_run', 'issue_comment', 'schedule'] },
      ['warning plans-workflow-issues'],
    ],
    [
      'is started by pull requests',
      { triggers: [...plansWorkflow.triggers, 'pull_request_target'] },
      ['problem plans-workflow-triggers'],
    ],
    ['is started by comments', { triggers: [...plansWorkflow.triggers, 'issue_comment'] }, []],
    [
      'checks something out',
      withJob({ uses: [`actions/checkout@${'b'.repeat(40)}`] }),
      ['problem plans-workflow-steps'],
    ],
    [
      'has text of events in a script',
      withJob({ expressionsInScripts: true }),
      ['problem plans-workflow-steps'],
    ],
    ['stands before its environment', withJob({ environment: null }), ['problem plans-workflow-steps']],
    ['names a tag', withJob({ uses: [pinned, 'acme/deployment-plans@v1'] }), ['problem pinned-actions']],
    ['names a short commit', withJob({ uses: ['acme/x@abc1234'] }), ['problem pinned-actions']],
    ['names no commit yet', withJob({ uses: [`acme/x@${'0'.repeat(40)}`] }), ['problem pinned-actions']],
    ['names only commits', withJob({ uses: [pinned] }), []],
  ])('%s', (_, change, expected) => {
    expect(summary(healthy({ plansWorkflow: reading(plansWorkflow, change) }))).toEqual(
      expected.map((it) => `${it} main`),
    );
  });

  test('may leave the action unnamed where only the command line is used', () => {
    const unnamed = withJob({ uses: [`acme/x@${'0'.repeat(40)}`] });
    const facts = healthy({ plansWorkflow: reading(plansWorkflow, unnamed), hosted: null });
    expect(summary(facts)).toEqual(['warning pinned-actions main']);
  });

  test('follows the signal by its path when that has no name', () => {
    const nameless = reading(signal, { name: null });
    const path = '.github/workflows/deployment-plans-signal.yml';
    expect(summary(healthy({ signal: nameless }))).toEqual(['problem plans-workflow main']);
    const follows = reading(plansWorkflow, { follows: [path] });
    expect(summary(healthy({ signal: nameless, plansWorkflow: follows }))).toEqual([]);
  });

  const allRights =
    'actions: write, checks: write, contents: write, deployments: write, issues: write, pull-requests: write, statuses: write';

  test.each<[string, JobRights, string | null]>([
    ['nothing', new Map(), allRights],
    ['the default', 'default', allRights],
    ['all reading', 'read-all', allRights],
    ['all writing', 'write-all', null],
    ['too little of one', new Map([...plansRights(), ['statuses', 'read']]), 'statuses: write'],
  ])('gives GITHUB_TOKEN %s', (_, rights, lacking) => {
    const workflow = reading(plansWorkflow, withJob({ rights }));
    const found = wanting(healthy({ plansWorkflow: workflow, hosted: hosted({ token: job }) }));
    const texts = found.filter(({ id }) => id === 'token-rights').map((it) => it.found);
    expect(texts).toEqual(lacking === null ? [] : [`the token lacks ${lacking}`]);
  });

  test('gives GITHUB_TOKEN too little when one of its jobs does', () => {
    const [first, ...others] = plansWorkflow.jobs.map((it) => ({ ...it, rights: new Map(plansRights()) }));
    first?.rights.delete('actions');
    const workflow = reading(plansWorkflow, { jobs: [...others, ...(first === undefined ? [] : [first])] });
    const found = wanting(healthy({ plansWorkflow: workflow, hosted: hosted({ token: job }) }));
    expect(found.find(({ id }) => id === 'token-rights')?.found).toBe('the token lacks actions: write');
  });

  test.each<[string, Partial<Workflow>, string, string]>([
    ['cannot be dispatched', { dispatch: null }, 'problem', 'it lacks the inputs mode, environment, plan'],
    [
      'knows no plan',
      { dispatch: { known: ['mode', 'environment'], required: [] } },
      'problem',
      'it lacks the inputs plan',
    ],
    ['does not name its runs', { runName: null }, 'warning', "not called 'execute …'"],
    ['has no job that cleans up', withJob({ needs: [] }), 'warning', 'no job settles'],
    ['cleans up after success alone', withJob({ condition: 'success()' }), 'warning', 'no job settles'],
  ])('executes plans, but %s', (_, change, level, told) => {
    const found = wanting(healthy({ plansWorkflow: reading(plansWorkflow, change) }));
    expect(found).toMatchObject([
      { id: 'plans-workflow-execution', level, found: expect.stringContaining(told) },
    ]);
  });
});

function plansRights(): [string, string][] {
  const rights = plansWorkflow.jobs[0]?.rights;
  return typeof rights === 'object' ? [...rights] : [];
}

describe('settings', () => {
  test.each<[string, Partial<Omit<HostedFacts, 'rules'>>, string[]]>([
    ['another default branch', { defaultBranch: 'trunk' }, ['problem default-branch']],
    [
      'more rights by default',
      { actions: seen({ defaultRights: 'write', mayApprove: false }) },
      ['warning default-rights'],
    ],
    [
      'approvals by workflows',
      { actions: seen({ defaultRights: 'read', mayApprove: true }) },
      ['warning pull-request-creation'],
    ],
    ['hidden ones', { actions: withheld }, ['unknown default-rights', 'unknown pull-request-creation']],
    ['no environment', { keyEnvironment: seen(null) }, ['problem key-environment']],
    [
      'an open environment',
      { keyEnvironment: seen({ branches: 'all', delays: [], appId: seen('4711') }) },
      ['problem key-environment'],
    ],
    [
      'an environment for every protected branch',
      { keyEnvironment: seen({ branches: 'protected', delays: [], appId: seen('4711') }) },
      ['problem key-environment'],
    ],
    [
      'an environment for more branches',
      { keyEnvironment: seen({ branches: ['main', 'env/*'], delays: [], appId: seen('4711') }) },
      ['problem key-environment'],
    ],
    [
      'an environment that makes jobs wait',
      { keyEnvironment: seen({ branches: ['main'], delays: ['reviewers'], appId: seen('4711') }) },
      ['warning key-environment-delays'],
    ],
    ['a hidden environment', { keyEnvironment: withheld }, ['unknown key-environment']],
    [
      'an App that lacks a right',
      {
        token: {
          kind: 'app',
          app: 4711,
          rights: new Map([
            ['pull_requests', 'write'],
            ['contents', 'write'],
          ]),
        },
      },
      ['problem token-rights', 'warning team-members'],
    ],
    [
      'an App with rights that are hidden',
      { token: { kind: 'app', app: 4711, rights: null } },
      ['unknown token-rights', 'unknown team-members'],
    ],
    ['a person’s token', { token: person }, ['unknown token-rights', 'unknown team-members']],
    [
      'owners that are not found',
      { ownerErrors: new Map([['main', seen(['Unknown owner on line 4'])]]) },
      ['problem code-owners main', 'unknown code-owners env/qa', 'unknown code-owners env/production'],
    ],
  ])('%s', (_, change, expected) => {
    expect(summary(healthy({ hosted: hosted(change) }))).toEqual(expected);
  });

  test('GITHUB_TOKEN cannot see who is in a team, which matters where one is to approve', () => {
    const asked = (teams: readonly string[]) =>
      summary(healthy({ teams, hosted: hosted({ token: job }) })).filter((line) => line.includes('team'));
    expect(asked(['@acme/release-managers'])).toEqual(['warning team-members']);
    expect(asked([])).toEqual([]);
  });

  test.each([
    [true, true, []],
    [false, true, ['problem pull-request-creation']],
    [false, false, ['warning pull-request-creation']],
  ])(
    'without an App, that GITHUB_TOKEN may open pull requests (%s) is needed, most when follow-ups are (%s)',
    (mayApprove, followUps, expected) => {
      const actions = seen({ defaultRights: 'read', mayApprove } as const);
      const lines = summary(healthy({ followUps, hosted: hosted({ actions, token: job }) }));
      expect(lines.filter((line) => line.endsWith('pull-request-creation'))).toEqual(expected);
      expect(lines).toContain('warning app');
    },
  );

  test('whether an App acts is not known to a person who may not see the variable', () => {
    const keyEnvironment = seen({ branches: ['main'], delays: [], appId: withheld });
    expect(summary(healthy({ hosted: hosted({ token: person, keyEnvironment }) }))).toContain('unknown app');
  });
});

describe('applications', () => {
  test('that cannot be read are named one by one, with what helps this token', () => {
    const applications = [
      application('payments'),
      application('ledger', { unreadable: 'not found' }),
      application('orders', { unreadable: 'not found' }),
    ];
    const helps = (change: Partial<RepositoryFacts>) =>
      wanting(healthy({ applications, ...change }))
        .filter(({ id }) => id === 'application-readable')
        .map(({ subject, fix }) => [subject, fix?.replace(/^.*, or /, '')]);
    const both = (help: string) => [
      ['ledger', help],
      ['orders', help],
    ];
    expect(helps({})).toEqual(both('install the App on that repository, too'));
    expect(helps({ hosted: hosted({ token: person }) })).toEqual(
      both('use a token that may read that repository'),
    );
    expect(helps({ hosted: hosted({ token: job }) })).toEqual(
      both('use an App and install it there, because GITHUB_TOKEN reads no private repository but its own'),
    );
    expect(helps({ hosted: null })).toEqual(both('let git read that repository from here'));
  });

  test.each<[string, Seen<TagRules>, string[]]>([
    ['kept', seen({ notMoved: ['refs/tags/v*'], notDeleted: ['refs/tags/*'] }), []],
    [
      'kept from being moved only',
      seen({ notMoved: ['~ALL'], notDeleted: [] }),
      ['warning version-tags payments'],
    ],
    [
      'not meant by the rules',
      seen({ notMoved: ['refs/tags/w*'], notDeleted: ['~ALL'] }),
      ['warning version-tags payments'],
    ],
    [
      'perhaps meant',
      seen({ notMoved: ['refs/tags/[v]*'], notDeleted: ['~ALL'] }),
      ['warning version-tags payments'],
    ],
    ['hidden', withheld, ['unknown version-tags payments']],
  ])('whose tags are %s', (_, rules, expected) => {
    const versionTags = new Map([['acme/payments', rules]]);
    expect(summary(healthy({ hosted: hosted({ versionTags }) }))).toEqual(expected);
  });

  test('hosted elsewhere have no rules that could be seen', () => {
    const applications = [application('payments', { repository: '/srv/git/payments' })];
    expect(summary(healthy({ applications, hosted: hosted({ versionTags: new Map() }) }))).toEqual([]);
  });
});
