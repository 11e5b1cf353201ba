import { expect, test } from '@jest/globals';
import type { Criterion } from '../../../src/domain/records/run/criterion.ts';
import { renderRunReport } from '../../../src/render/run-report.ts';
import { runContext } from '../../support/run-reports.ts';
import { runOf } from '../stories.ts';

const at = '2026-11-20T09:15:00.000Z';
const criteria: readonly Criterion[] = [
  {
    criterion: 'all smoke tests pass',
    check: 'smoke',
    state: 'met',
    reason: '"./smoke.sh" exited with 0',
    at,
  },
  { criterion: 'it *answers* | fast', check: 'health', state: 'unmet', reason: 'answered 503', at },
  { criterion: 'the tills are open', check: null, state: 'open', reason: null, at: null },
  { criterion: 'orders arrive', check: 'orders', state: 'pending', reason: null, at: null },
];
const render = (criterion: readonly Criterion[]) =>
  renderRunReport(runOf({ criteria: criterion }), runContext, { limit: 65_000 });

test('each criterion is told with its number, and no text of the plan becomes anything but text', () => {
  expect(render(criteria)).toContain(`### Success

- ✅ 1: all smoke tests pass, met by \`smoke\`: "\`./smoke.sh\`" exited with 0
- ❌ 2: it \`*answers*\` \`|\` fast, not met by \`health\`: answered 503
- 👤 3: the tills are open, for a person
- ⏳ 4: orders arrive, not judged yet by \`orders\`
`);
});

test('a run without criteria says nothing of them', () => {
  expect(render([])).not.toContain('### Success');
});
