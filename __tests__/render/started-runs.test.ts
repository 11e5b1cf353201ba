import { expect, test } from '@jest/globals';
import { byteLength } from '../../src/render/markdown/serialize-markdown.ts';
import { renderStartedRuns, startedRunsInWords } from '../../src/render/started-runs.ts';
import { runOf } from './stories.ts';

const nothing = { started: [], queued: [], waiting: [], ended: [], problems: [] };

test('says what was started, and what waits for what', () => {
  const runs = {
    started: [{ environment: 'qa', plan: 'one' }],
    queued: [{ environment: 'qa', plan: 'two' }],
    waiting: [
      runOf({
        plan: 'three',
        status: 'waiting',
        waitingFor: [{ plan: 'qa/one', reason: 'order', modules: [], until: null }],
      }),
    ],
    ended: [runOf({ plan: 'four', status: 'aborted', endedBy: 'system', reason: 'tag-moved: v1 @x' })],
    problems: [{ code: 'source-unreachable', severity: 'error', message: 'GitHub did not answer' } as const],
  };
  expect(renderStartedRuns(runs, { limit: 10_000 })).toBe(`## Deployment plans

1 started, 1 already asked for, 1 waits, 1 ended, 1 could not be done.

### Could not be done

- GitHub did not answer

### Ended

| Plan | Status | Reason |
| - | - | - |
| \`qa/four\` | aborted by the system | tag-moved: \`v1\` \`@x\` |

### Waiting

| Plan | Waits for |
| - | - |
| \`qa/three\` | waits for its turn: \`qa/one\` was merged earlier and still waits |

### Started

- \`qa/one\`

### Waiting for a machine

- \`qa/two\``);
});

test('says that there is nothing to start', () => {
  expect(renderStartedRuns(nothing, { limit: 10_000 })).toBe(
    '## Deployment plans\n\nThere is nothing to start.',
  );
});

test('says in one line how many wait', () => {
  const waiting = [runOf({ status: 'waiting' }), runOf({ status: 'waiting' })];
  expect(startedRunsInWords({ ...nothing, waiting })).toBe('2 wait.');
});

test('fits into its limit', () => {
  const started = Array.from({ length: 1000 }, (_, index) => ({ environment: 'qa', plan: `plan-${index}` }));
  const markdown = renderStartedRuns({ ...nothing, started }, { limit: 5000 });
  expect(byteLength(markdown)).toBeLessThanOrEqual(5000);
  expect(markdown).toContain('`deployment-plans list` tells all.');
});
