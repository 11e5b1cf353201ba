import { expect, test } from '@jest/globals';
import type { RunStatus } from '../../../src/domain/records/run/run.ts';
import { wantedReports } from '../../../src/usecases/mirroring/wanted-reports.ts';
import { runOf } from '../../render/stories.ts';
import { runContext } from '../../support/run-reports.ts';

test.each<[RunStatus, string]>([
  ['waiting', 'queued'],
  ['running', 'in progress'],
  ['prepared', 'queued'],
  ['verifying', 'in progress'],
  ['aborting', 'in progress'],
  ['backing-out', 'in progress'],
  ['finished', 'success'],
  ['finished-with-warnings', 'neutral'],
  ['aborted', 'failure'],
])('the check of a run that is %s is %s', (status, standing) => {
  const { isQueued, conclusion } = wantedReports(runOf({ status }), runContext).check;
  expect(conclusion ?? (isQueued ? 'queued' : 'in progress')).toBe(standing);
});

test('the check of a run that a person has aborted is cancelled', () => {
  const run = runOf({ status: 'aborted', endedBy: 'operator' });
  expect(wantedReports(run, runContext).check.conclusion).toBe('cancelled');
});
