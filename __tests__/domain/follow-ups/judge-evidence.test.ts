import { describe, expect, test } from '@jest/globals';
import type { Evidence } from '../../../src/domain/follow-ups/evidence.ts';
import { isAsRecorded } from '../../../src/domain/follow-ups/judge-evidence.ts';
import { abortedRun, fullEvidence } from '../../support/follow-up-evidence.ts';

const [first] = fullEvidence.run.operations.shown;
const inRun = (change: Partial<Evidence['run']>) => ({ run: { ...fullEvidence.run, ...change } });

describe('evidence', () => {
  test('holds when the records tell the same', () => {
    expect(isAsRecorded(fullEvidence, abortedRun)).toBe(true);
  });

  test.each<[string, Partial<Evidence>]>([
    [
      'another outcome',
      first === undefined
        ? {}
        : inRun({ operations: { shown: [{ ...first, state: 'succeeded' }], more: 0 } }),
    ],
    ['another end', inRun({ status: 'finished', endedBy: null, reason: null })],
    ['somebody else who started it', inRun({ startedBy: 'mallory' })],
    ['another commit', inRun({ mergeCommit: 'f'.repeat(40) })],
    ['a reuse of an aborted run', { kind: 'reuse' }],
    ['a backout for another environment', { kind: 'backout', target: 'production' }],
    ['a retry for another environment', { target: 'production' }],
  ])('does not hold that tells of %s', (_, change) => {
    expect(isAsRecorded({ ...fullEvidence, ...change }, abortedRun)).toBe(false);
  });

  test('does not hold about a run that there is not', () => {
    expect(isAsRecorded(fullEvidence, undefined)).toBe(false);
  });
});
