import { describe, expect, test } from '@jest/globals';
import type { ApprovalJudgement } from '../../src/domain/approvals/judge-approvals.ts';
import type { ProblemCode } from '../../src/domain/problem.ts';
import type { PlanReport } from '../../src/domain/pull-requests/plan-report.ts';
import { renderPlanReport } from '../../src/render/plan-report.ts';
import { commit } from '../support/builders.ts';
import { fullReport, links } from '../support/plan-reports.ts';

function render(change: Partial<PlanReport> = {}): string {
  return renderPlanReport({ ...fullReport, ...change }, links, { limit: 65_536 });
}

const sayable = `### What can be said here

As a comment on this pull request, by people who may write here:

\`\`\`text
/plan validate
\`\`\`

\`\`\`text
/plan refresh b10bb10bb10b
\`\`\``;

test('a report with everything in it', () => {
  const at = (commitId: string) => `[\`${commitId.slice(0, 12)}\`](${links.repository}/commit/${commitId})`;
  const file = `${links.repository}/blob/${fullReport.head}/plans/2026-11-20-payments.yml`;
  expect(render()).toBe(`## ❌ Deployment plan: failed

\`2026-11-20-payments\` from \`development\` for \`qa\`: 2 errors, 1 warning, 2 notices; 3 operations, 1 skipped.

It cannot be merged until its errors are gone.

### Errors

- \`tag-not-found\` in [\`plans/2026-11-20-payments.yml:4\`](${file}#L4): payments has no tag \`v2.3.0\`; tag it

### Conflicts with other open plans

- [\`qa/other-plan (#12)\`](${links.repository}/pull/12), error: open plan \`qa/other-plan\` also touches payments-core; merge that one first

### What happens

| Application | Version | What happens | Why not |
| - | - | - | - |
| \`payments\` | \`2.2.0 → 2.3.0\` | deploy | |
| \`ledger\` | \`2.1.0\` | deploy again | |
| \`audit\` | \`1.4.0\` | nothing | already deployed |

### Warnings

- \`consumer-outdated\` in [\`plans/2026-11-20-payments.yml\`](${file}): orders uses ledger-api \`1.0.0\`

### What it would wait for

- \`would-wait\`: merged now it would wait for \`qa/earlier\`

### Order

\`\`\`mermaid
flowchart LR
  n0["payments 2.2.0 → 2.3.0"]
  n1["ledger 2.1.0"]
  n1 --> n0
\`\`\`

### Reviews

- \`alice\` approved this commit
- \`bob\` approved another commit, \`0d0d0d0d0d0d\`
- \`carol\` asked for changes on this commit

<details>
<summary>Notices (1)</summary>

- \`already-deployed\`: qa has audit \`1.4.0\` already

</details>

${sayable}

---

This is about commit ${at(commit('ad'))} for \`env/qa\`, plan \`b10bb10bb10b\`; when one of them changes, it is judged anew.`);
});

test('a good plan says little', () => {
  const [operation] = fullReport.operations;
  const markdown = render({
    verdict: 'pass',
    problems: [],
    operations: operation === undefined ? [] : [operation],
    reviews: [],
  });
  expect(markdown.split('\n---\n')[0]).toBe(`## ✅ Deployment plan: passed

\`2026-11-20-payments\` from \`development\` for \`qa\`: no problems; 1 operation.

Nothing stands in the way of merging it. It is judged again when it runs.

### What happens

| Application | Version | What happens | Why not |
| - | - | - | - |
| \`payments\` | \`2.2.0 → 2.3.0\` | deploy | |

${sayable}
`);
});

test('of a branch in a fork only a new verdict can be asked for', () => {
  expect(render({ isInFork: true })).toContain('/plan validate');
  expect(render({ isInFork: true })).not.toContain('/plan refresh');
});

test('nothing can be said where there is no plan', () => {
  expect(render({ plan: null, blob: null })).not.toContain('What can be said');
});

test('what is set is shown beside what happens, as text alone', () => {
  const [payments, ledger] = fullReport.operations;
  if (payments === undefined || ledger === undefined) throw new Error('there are no operations');
  const settings = new Map([
    ['timeout', { from: '10s', to: '30s' }],
    ['greeting', { from: null, to: '**hello** | @acme/everybody' }],
  ]);
  const set = [{ ...payments, settings, secrets: ['api-key'] }, ledger];
  const markdown = render({ problems: [], operations: set, reviews: [] });
  expect(markdown).toContain('| Application | Version | What happens | Settings | Why not |');
  expect(markdown).toContain(
    '| deploy | `timeout: 10s → 30s`, `greeting: new → **hello** \\| @acme/everybody`, `secret api-key` | |',
  );
  expect(markdown).toContain('| deploy again | | |');
});

describe('what a report says', () => {
  test.each<[string, Partial<PlanReport>, string]>([
    ['no plan', { plan: null, source: null }, 'No single plan for `qa`: 2 errors'],
    ['no digest without a plan', { blob: null }, 'for `env/qa`; when one of them changes'],
    ['no verdict', { verdict: 'unknown' }, '## ❔ Deployment plan: could not be judged'],
    ['a draft', { draft: true }, 'It is a draft: it turns no other plan red.'],
    ['a first version', { operations: [operation({ from: null })] }, '| `new → 2.0.0` |'],
    [
      'an application that cannot be deployed',
      { ...problem({ code: 'tag-not-found', application: 'a' }), operations: [operation({})] },
      '| `a` | `1.0.0 → 2.0.0` | nothing | cannot be deployed: `tag-not-found` |',
    ],
    [
      'an application that cannot be deployed, for more than one reason',
      {
        problems: [...errorsOf('a', 'tag-not-found'), ...errorsOf('a', 'setting-missing')],
        operations: [operation({})],
      },
      '| nothing | cannot be deployed: `tag-not-found`, `setting-missing` |',
    ],
    ['an unknown version', { operations: [operation({ to: null })] }, '| `1.0.0 → ?` |'],
    ['a problem without a place', problem({}), '- `schema`: m'],
    [
      'a problem of the catalog',
      problem({ file: 'catalog/a.yml', line: 2 }),
      `${links.repository}/blob/main/catalog/a.yml#L2`,
    ],
    [
      'a change of the catalog',
      problem({ file: 'catalog/a.yml', code: 'foreign-change' }),
      `${links.repository}/blob/${fullReport.head}/catalog/a.yml`,
    ],
    [
      'a conflict with a plan whose pull request is not known',
      problem({ code: 'conflict-reference', severity: 'warning', plan: 'qa/unknown' }),
      '### Conflicts with other open plans\n\n- `qa/unknown`, warning: m',
    ],
    [
      'a conflict without a plan',
      problem({ code: 'conflict-reference', severity: 'notice' }),
      '\n- notice: m',
    ],
    [
      'a freeze',
      problem({ code: 'frozen', severity: 'notice' }),
      '### What it would wait for\n\n- `frozen`: m',
    ],
    ['a freeze that is an error', problem({ code: 'frozen' }), '### Errors\n\n- `frozen`: m'],
    [
      'a review of somebody who is gone',
      review({ author: null }),
      '- Somebody whose account is gone approved this commit',
    ],
    [
      'a review of a commit that is gone',
      review({ commit: null }),
      '- `alice` approved a commit that is gone',
    ],
    ['many operations', { operations: many(51) }, '### Order\n\nThe graph of 51 operations is left out'],
    [
      'many arrows',
      {
        operations: many(20),
        order: new Map(many(20).map(({ application: it }) => [it, many(9).map((x) => x.application)])),
      },
      '### Order\n\nThe graph of 20 operations is left out',
    ],
  ])('%s', (_, change, text) => {
    expect(render(change)).toContain(text);
  });

  test('of each person only the last decision counts, and a dismissed one is none', () => {
    const { reviews } = fullReport;
    const again = reviews.map((it) => ({ ...it, state: 'commented' as const }));
    expect(render({ reviews: [...reviews, ...again] })).toBe(render());
    expect(render({ reviews: reviews.map((it) => ({ ...it, state: 'dismissed' })) })).not.toContain(
      '### Reviews',
    );
    const [first] = reviews;
    const later = first === undefined ? [] : [{ ...first, state: 'changes-requested' as const }];
    expect(render({ reviews: [...reviews, ...later] })).toContain(
      '- `alice` asked for changes on this commit\n- `bob`',
    );
  });

  describe('where approvals are required', () => {
    const approvals: ApprovalJudgement = {
      required: 2,
      approvals: [{ by: 'Alice', at: '2026-11-20T08:30:00Z', blob: commit('b10b') }],
      missing: 1,
      notCounted: [
        { by: 'bob', reason: `approved commit ${commit('0d').slice(0, 12)}, where the plan was another one` },
      ],
      undecided: 0,
      from: { policy: ['@acme/managers'], plan: null },
      unknown: ['the members of @acme/managers could not be read'],
    };

    test('each review says whether it counts, and then what is missing', () => {
      expect(render({ approvals })).toContain(
        [
          '### Reviews\n',
          '- `alice` approved this commit; counts',
          '- `bob` approved another commit, `0d0d0d0d0d0d`; does not count: approved commit `0d0d0d0d0d0d`, where the plan was another one',
          '- `carol` asked for changes on this commit',
          '- Required: 1 of 2 approvals is missing, from `@acme/managers`',
          '- Not known: the members of `@acme/managers` could not be read',
        ].join('\n'),
      );
    });

    test('nothing is missing when all are there', () => {
      const text = render({ approvals: { ...approvals, missing: 0, required: 1 } });
      expect(text).toContain('- 1 required, none is missing');
      expect(text).not.toContain('Not known');
    });

    test('nobody needs to have reviewed it', () => {
      const none = { ...approvals, approvals: [], notCounted: [], missing: 2, unknown: [] };
      expect(render({ approvals: none, reviews: [] })).toContain(
        '### Reviews\n\n- Required: 2 of 2 approvals are missing, from `@acme/managers`',
      );
    });

    test('who was dismissed, and whose account is gone, is told', () => {
      const [one] = fullReport.reviews;
      const reviews =
        one === undefined
          ? []
          : [
              { ...one, state: 'dismissed' as const },
              { ...one, author: null },
            ];
      const notCounted = [
        { by: 'alice', reason: 'had the last review dismissed' },
        { by: null, reason: 'has no account any more' },
      ];
      expect(render({ reviews, approvals: { ...approvals, approvals: [], notCounted } })).toContain(
        '- `alice` had the last review dismissed\n- Somebody whose account is gone approved this commit; does not count: has no account any more\n',
      );
    });
  });

  test('operations that cannot be carried out are not drawn', () => {
    expect(render()).toContain('### Order');
    expect(render({ problems: errorsOf('ledger', 'tag-not-found') })).not.toContain('### Order');
  });

  test('only operations that are carried out are drawn', () => {
    const order = new Map([
      ['payments', ['audit', 'ledger']],
      ['audit', ['ledger']],
    ]);
    expect(render({ order })).toContain('2.1.0"]\n  n1 --> n0\n```');
  });
});

function operation(change: Partial<PlanReport['operations'][number]>): PlanReport['operations'][number] {
  return { application: 'a', action: 'deploy', from: '1.0.0', to: '2.0.0', modules: [], ...change };
}

function many(count: number): PlanReport['operations'] {
  return Array.from({ length: count }, (_, index) => operation({ application: `a${index}` }));
}

function problem(change: Partial<PlanReport['problems'][number]>): Partial<PlanReport> {
  return { problems: [{ code: 'schema', severity: 'error', message: 'm', ...change }] };
}

function errorsOf(application: string, code: ProblemCode): PlanReport['problems'] {
  return [{ code, severity: 'error', message: 'm', application }];
}

function review(change: Partial<PlanReport['reviews'][number]>): Partial<PlanReport> {
  return { reviews: fullReport.reviews.slice(0, 1).map((it) => ({ ...it, ...change })) };
}

describe('what would make a plan pass', () => {
  const suggestion = [
    { application: 'ledger', from: null, to: '2.1.0', cures: ['producer-missing'] },
    { application: '1.0', from: '1.0.0', to: 'redeploy', cures: ['consumer-broken'] },
  ] as const;

  test('is shown as the lines to copy, and as the command that writes them', () => {
    expect(render({ suggestion })).toContain(`### Suggestion

With these lines below \`applications\`, added or in place of what stands there, the plan passes:

\`\`\`yaml
applications:
  ledger: 2.1.0
  "1.0": redeploy
\`\`\`

To have them written: \`deployment-plans validate --fix qa/2026-11-20-payments --github acme/releases\`

### Conflicts`);
  });

  test.each([
    { what: 'nothing', change: { suggestion: [] } },
    { what: 'no plan', change: { suggestion, plan: null } },
    { what: 'what no plan may hold', change: { suggestion: [{ ...suggestion[0], to: '2.1.0\n  a: 1' }] } },
  ])('is left out when there is $what', ({ change }) => {
    expect(render(change)).not.toContain('Suggestion');
  });
});
