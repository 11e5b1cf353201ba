import { expect, test } from '@jest/globals';
import { keepsPlace } from '../../../src/domain/admission/keeps-place.ts';
import type { Run } from '../../../src/domain/records/run/run.ts';
import type { WaitReason } from '../../../src/domain/records/run/waiting-for.ts';
import { run } from '../../support/builders.ts';

const waits = (reason: WaitReason): Partial<Run> => ({
  waitingFor: [{ plan: null, reason, modules: [], until: null }],
});

test.each<[string, Partial<Run>, boolean]>([
  ['nothing', {}, true],
  ['a free place', waits('limit'), true],
  ['another plan', waits('same-module'), true],
  ['its time', waits('window'), false],
  ['the end of a freeze', waits('freeze'), false],
  ['the end of a pause', waits('pause'), false],
  ['an application', waits('block'), false],
  ['what it is judged by', waits('evidence'), false],
  ['being read', { problems: [{ code: 'schema', severity: 'error', message: 'x' }] }, false],
  ['nothing any more', { status: 'running', ...waits('freeze') }, true],
])('a run that waits for %s', (_, change, expected) => {
  expect(keepsPlace(run('one', change))).toBe(expected);
});
