import { expect, test } from '@jest/globals';
import { operationSentence } from '../../../src/render/in-words/operation-sentence.ts';
import { effect, holder } from '../../support/builders.ts';
import { type LivedRun, livedRun, wanted } from '../../support/lived-runs.ts';

const begun = (step?: 'prepare' | 'activate' | 'backout') => (run: LivedRun) =>
  run.next((at) => ({
    ...{ kind: 'started', application: 'ledger', effect: effect(), at },
    ...(step && { step }),
  }));
const failedTry = (run: LivedRun) =>
  run.next((at) => ({
    ...{ kind: 'try-failed', application: 'ledger' },
    end: { outcome: 'failed', reason: 'exit code 75', at },
  }));
const again = (run: LivedRun) =>
  run.next((at) => ({ kind: 'tried-again', application: 'ledger', effect: effect(), at }));
const prepared = (run: LivedRun) => run.deploy(['ledger'], 'succeeded', { step: 'prepare' });
const activated = (run: LivedRun) =>
  run
    .next((at) => ({ kind: 'prepared', at }))
    .next((at) => ({ kind: 'activated', holder: holder(), at }))
    .deploy(['ledger'], 'succeeded', { step: 'activate' });
const failed = (run: LivedRun) => run.deploy(['ledger'], 'failed');
const backingOut = (run: LivedRun) => failed(run).next(() => ({ kind: 'backing-out' }));
const undone = (outcome: 'succeeded' | 'failed' | 'unknown') => (run: LivedRun) =>
  backingOut(run).deploy(['ledger'], outcome, { step: 'backout', reason: 'exit code 2' });

test.each<[string, (run: LivedRun) => LivedRun, string]>([
  ['begins', begun(), 'deploy 1.0.0 → 2.0.0'],
  ['has failed', failed, 'failed after 1 min: it ended with exit code 1'],
  [
    'has failed for now',
    (run) => failedTry(begun()(run)),
    'failed after 1 min and is tried again: exit code 75',
  ],
  ['begins again', (run) => again(failedTry(begun()(run))), 'deploy 1.0.0 → 2.0.0 (try 2)'],
  ['is being prepared', begun('prepare'), 'prepare 1.0.0 → 2.0.0'],
  ['is prepared', prepared, 'prepared after 1 min'],
  ['is activated', (run) => activated(prepared(run)), 'succeeded after 1 min'],
  ['is being taken back', (run) => begun('backout')(backingOut(run)), 'goes back to 1.0.0'],
  ['was taken back', undone('succeeded'), 'back at 1.0.0 after 1 min'],
  ['was not taken back', undone('failed'), 'could not go back to 1.0.0: exit code 2 after 1 min'],
])('an operation that %s', (_, live, sentence) => {
  const [operation] = live(livedRun([wanted('ledger')], { stages: 'two', backout: 'automatic' })).run
    .operations;
  expect(operation && operationSentence(operation)).toBe(sentence);
});
