import { describe, expect, test } from '@jest/globals';
import type { Run } from '../../src/domain/records/run/run.ts';
import type { RunContext } from '../../src/render/run-report/run-context.ts';
import { renderRunReport } from '../../src/render/run-report.ts';
import { links } from '../support/plan-reports.ts';
import { dispatched, fullRun, pending, runContext } from '../support/run-reports.ts';
import { operationOf, runOf } from './stories.ts';

function render(run: Run, change: Partial<RunContext> = {}): string {
  return renderRunReport(run, { ...runContext, ...change }, { limit: 65_000 });
}

const takenBack = runOf({
  status: 'aborted',
  operations: [dispatched('payments', { state: 'failed', from: '1.0.0' })],
});
const retried = { kind: 'retry', target: 'qa', plan: 'again', pullRequest: 13, reason: null } as const;
const at = (path: string) => `${links.repository}/${path}`;

test('a run with everything in it', () => {
  const file = at(`blob/${fullRun.mergeCommit}/plans/2026-11-20-payments.yml`);
  const commit = (id: string) => `[\`${id.slice(0, 12)}\`](${at(`commit/${id}`)})`;
  const job = `[\`job\`](${at('actions/runs/5/job/7')})`;
  expect(render(fullRun)).toBe(`## 🛑 Deployment: aborting

\`2026-11-20-payments\` from \`development\` to \`qa\`

\`▓▓✗▒░\` 2 of 5 done, 1 failed, 1 under way

Reason: payments failed

### What it waits for

- It waits for \`qa/earlier\`, which deploys the same modules: payments-core

### Errors

- \`tag-not-found\` in [\`plans/2026-11-20-payments.yml:4\`](${file}#L4): payments has no tag \`v2.3.0\`; tag it
- \`conflict-same-module\` in [\`plans/2026-11-20-payments.yml:3\`](${file}#L3): open plan \`qa/other-plan\` also touches payments-core; merge that one first

### Operations

| Application | Version | What happens | State | Took | Remarks |
| - | - | - | - | - | - |
| \`payments\` | \`1.0.0 → 1.1.0\` | deploy | ❌ failed | 42 s | it ended with exit code 1 |
| \`ledger\` | \`1.0.0 → 1.1.0\` | deploy | 🚀 started | | [\`run 77\`](https://github.example/acme/payments/actions/runs/77) |
| \`reports\` | \`1.0.0 → 1.1.0\` | deploy | ⏳ pending | | |
| \`audit\` | \`1.0.0 → 1.1.0\` | deploy | ✅ succeeded | 42 s | |
| \`orders\` | \`1.0.0 → 1.1.0\` | deploy | ✅ skipped | | already deployed |

### What may be done next

- When the machine that executes it is gone for good: \`deployment-plans resolve qa/2026-11-20-payments\`

### Story

- It is a retry of \`qa/2026-11-19-payments\`, asked for by alice
- Merged \`2026-11-20 09:12:04 UTC\` by \`alice\`, \`bob\`
- Approved by \`carol\`
- Started \`2026-11-20 09:12:10 UTC\` by \`alice@build-7\`, told by this ${job}

### Warnings

- \`consumer-outdated\` in [\`plans/2026-11-20-payments.yml\`](${file}): orders uses ledger-api \`1.0.0\`

<details>
<summary>Notices (2)</summary>

- \`would-wait\`: merged now it would wait for \`qa/earlier\`
- \`already-deployed\`: qa has audit \`1.4.0\` already

</details>

---

Number 4 on \`env/qa\`: plan \`bbbbbbbbbbbb\`, merged with ${commit(fullRun.mergeCommit)}, configuration ${commit('c'.repeat(40))}; epoch 1.`);
});

describe('what a report says of', () => {
  const waiting = { status: 'waiting', startedAt: null, endedAt: null, operations: [] } as const;
  test.each<[string, Run, Partial<RunContext>, string]>([
    ['a run that waits', runOf(waiting), {}, '## ⏳ Deployment: waiting'],
    ['a run without operations', runOf(waiting), {}, '\n\nno operations yet\n\n'],
    [
      'how it is kept from starting',
      runOf(waiting),
      {},
      '- To abort it: `deployment-plans abort qa/2026-11-20-payments`\n',
    ],
    ['a run that has finished', runOf(), {}, '## ✅ Deployment: finished'],
    ['its end', runOf(), {}, '- Ended `2026-11-20 09:14:31 UTC`, after 2 min 21 s'],
    [
      'who aborted it',
      runOf({ status: 'aborted', endedBy: 'operator' }),
      {},
      '- Ended `2026-11-20 09:14:31 UTC` by the operator, after 2 min 21 s',
    ],
    ['a first version', runOf({ operations: [operationOf('a', { from: null })] }), {}, '| `new → 1.1.0` |'],
    [
      'a part of an application',
      runOf({ operations: [operationOf('a', { whole: false })] }),
      {},
      '| only a-api |',
    ],
    [
      'a workflow that has no run yet',
      runOf({ operations: [withoutRun()] }),
      {},
      `[\`deploy.yml\`](https://github.example/acme/payments/actions/workflows/deploy.yml)`,
    ],
    [
      'both stages',
      runOf({
        preparedAt: '2026-11-20T09:12:30Z',
        continued: { by: 'bob', at: '2026-11-20T09:13:00Z' },
        activatedAt: '2026-11-20T09:13:10Z',
      }),
      {},
      `- Prepared \`2026-11-20 09:12:30 UTC\`
- Continued \`2026-11-20 09:13:00 UTC\` by \`bob\`
- Activated \`2026-11-20 09:13:10 UTC\``,
    ],
    [
      'a run that is taken back',
      runOf({
        status: 'backing-out',
        backout: 'automatic',
        operations: [operationOf('a', { backout: { state: 'started', reason: null } })],
      }),
      {},
      '\n\nBackout: automatic: 0 of 1 backed out, 1 under way\n\n',
    ],
    [
      'what could not be taken back',
      runOf({
        status: 'aborted',
        endedBy: 'system',
        operations: [operationOf('a', { backout: { state: 'failed', reason: 'exit code 2' } })],
      }),
      {},
      '## 🆘 Deployment: aborted by the system, not all of it could be taken back\n',
    ],
    [
      'several tries',
      runOf({ operations: [dispatched('a', { tries: [...tries(), ...tries()] })] }),
      {},
      '/actions/runs/77); 2 tries |',
    ],
    [
      'many authors',
      runOf({ authors: Array.from({ length: 22 }, (_, index) => `p${index}`) }),
      {},
      ', `p19` and 2 more',
    ],
    [
      'a run with a job',
      { ...fullRun, status: 'running' },
      {},
      `- To abort it, cancel its [\`job\`](${at('actions/runs/5/job/7')}), or: \`deployment-plans abort qa/2026-11-20-payments\`\n`,
    ],
    [
      'a run without a job',
      { ...fullRun, status: 'running' },
      { jobUrl: null },
      '- To abort it, cancel its job, or: ',
    ],
    [
      'a prepared run',
      runOf({ status: 'prepared' }),
      {},
      '- To activate what is prepared: `deployment-plans continue qa/2026-11-20-payments`\n',
    ],
    [
      'a job elsewhere',
      { ...fullRun, status: 'verifying' },
      { jobUrl: 'https://evil.example/x' },
      '- To abort it, cancel its job, or: ',
    ],
    ['a finished run', runOf(), {}, '- `deployment-plans reuse qa/2026-11-20-payments --target ENVIRONMENT`'],
    [
      'an aborted run',
      runOf({ status: 'aborted' }),
      {},
      `- \`deployment-plans retry qa/2026-11-20-payments\`
- or run the workflow [\`deployment-plans.yml\`](${at('actions/workflows/deployment-plans.yml')}) with the mode \`retry\`, the environment \`qa\` and the plan \`2026-11-20-payments\``,
    ],
    [
      'an aborted run that may be taken back',
      takenBack,
      {},
      '- To go back: `deployment-plans backout qa/2026-11-20-payments`\n',
    ],
    [
      'what an aborted run leaves open',
      runOf({ status: 'aborted' }),
      { leftOpen: ['payments'] },
      '- `deployment-plans resolve qa/2026-11-20-payments payments --outcome succeeded|failed`',
    ],
    [
      'a follow-up',
      runOf({ status: 'aborted' }),
      { followUp: retried },
      `It is followed by a retry, [\`qa/again (#13)\`](${at('pull/13')})`,
    ],
    [
      'a follow-up without a pull request',
      runOf(),
      { followUp: { ...retried, kind: 'reuse', target: 'production', pullRequest: null } },
      'It is followed by a reuse, `production/again`\n',
    ],
    [
      'a follow-up that was different',
      runOf(),
      { followUp: { ...retried, reason: 'it was open already' } },
      '/pull/13): it was open already\n',
    ],
    [
      'a follow-up that came to nothing',
      runOf({ status: 'aborted' }),
      { followUp: { ...retried, plan: null, reason: 'nothing is left' } },
      'No retry follows it: nothing is left\n',
    ],
  ])('%s', (_, run, change, text) => {
    expect(render(run, change)).toContain(text);
  });

  test.each<[string, Run, Partial<RunContext>, readonly string[]]>([
    ['waits', runOf(waiting), {}, ['abort DIGEST']],
    ['is prepared', runOf({ status: 'prepared', endedAt: null }), {}, ['abort DIGEST', 'continue DIGEST']],
    ['was aborted', runOf({ status: 'aborted' }), { leftOpen: ['payments'] }, ['retry DIGEST']],
    ['was aborted and repeated', runOf({ status: 'aborted' }), { followUp: retried }, []],
    ['has finished', runOf(), {}, ['reuse DIGEST to ENVIRONMENT']],
    ['is to be confirmed', runOf(), { toConfirm: 'before a reuse' }, ['confirm DIGEST']],
  ])('the commands of a run that %s, with its digest, to copy', (_, run, change, commands) => {
    const blob = 'd1'.repeat(20);
    const said = [...render({ ...run, blob }, change).matchAll(/^```text\n\/plan (.*)\n```$/gm)].map(
      ([, it]) => it,
    );
    expect(said).toEqual(commands.map((it) => it.replace('DIGEST', 'd1d1d1d1d1d1')));
  });

  test.each<[string, Run, Partial<RunContext>, string]>([
    ['resolving while it waits', runOf(waiting), {}, 'deployment-plans resolve'],
    ['aborting while it ends', fullRun, {}, 'deployment-plans abort'],
    [
      'a retry that is there already',
      runOf({ status: 'aborted' }),
      { followUp: retried },
      'deployment-plans retry',
    ],
    ['a workflow that is not known', runOf(), { workflow: null }, 'or run the workflow'],
    [
      'a backout that is there already',
      takenBack,
      { followUp: { ...retried, kind: 'backout' } },
      'deployment-plans backout',
    ],
    ['a reuse that a person must allow before', runOf(), { toConfirm: 'before a reuse' }, 'reuse'],
    ['going back from what finished', { ...takenBack, status: 'finished' }, {}, 'deployment-plans backout'],
  ])('nothing of %s', (_, run, change, text) => {
    expect(render(run, change)).not.toContain(text);
  });
});

test('many operations show first what somebody must look at, and fold what is done', () => {
  const done = Array.from({ length: 30 }, (_, index) => operationOf(`done-${index}`));
  const markdown = render(
    runOf({
      status: 'running',
      operations: [...done, pending('late'), operationOf('bad', { state: 'unknown', reason: 'lost' })],
    }),
  );
  expect(markdown.indexOf('`bad`')).toBeLessThan(markdown.indexOf('`late`'));
  expect(markdown).toContain('<summary>Operations that are done (30)</summary>');
  expect(markdown).toContain('`▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓?░` 30 of 32 done, 1 unknown');
});

function tries() {
  return dispatched('a').tries;
}

function withoutRun() {
  const [attempt] = tries();
  if (attempt?.effect.kind !== 'workflow') throw new Error('a dispatched operation has a workflow');
  return dispatched('a', { tries: [{ ...attempt, effect: { ...attempt.effect, id: attempt.effect.key } }] });
}
