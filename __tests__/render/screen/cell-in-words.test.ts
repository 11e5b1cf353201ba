import { expect, test } from '@jest/globals';
import { environmentMatrix } from '../../../src/domain/screen/environment-matrix.ts';
import type { ScreenApplication, ScreenEnvironment } from '../../../src/domain/screen/screen-environments.ts';
import { cellRemarks } from '../../../src/render/screen/cell-in-words.ts';
import { screenApplication, screenEnvironment } from '../../support/screen/screen-environments.ts';

type Case = readonly [Partial<ScreenApplication>, Partial<ScreenEnvironment>, readonly string[]];

test.each<Case>([
  [{}, {}, []],
  [{ inspection: { kind: 'runs', version: '1.0.0' } }, {}, []],
  [{ inspection: { kind: 'runs', version: '1.1.0' } }, {}, ['really runs 1.1.0']],
  [{ inspection: { kind: 'absent' } }, {}, ['really not there']],
  [{ inspection: { kind: 'unknown', reason: 'no answer' } }, {}, ['not known what runs: no answer']],
  [{ inspection: { kind: 'not-offered' } }, {}, ['nobody can look']],
  [{ uncertain: true, failed: '1.2.0', inspection: { kind: 'absent' } }, {}, ['uncertain', '1.2.0 failed']],
  [{ bad: 'it leaks' }, { blocked: new Map([['a', null]]) }, ['marked bad: it leaks', 'blocked']],
  [{ platform: '11.18' }, { platform: '11.19' }, ['still on 11.18']],
  [{ platform: '11.19' }, { platform: '11.19' }, []],
])('of %j in an environment with %j: %j', (application, environment, words) => {
  const recorded = screenApplication('1.0.0', application);
  const [row] = environmentMatrix([screenEnvironment('qa', { a: recorded }, environment)]);
  expect(row?.cells.flatMap(cellRemarks).map((it) => it.words)).toEqual(words);
});

test('which version is the newest is said where they differ', () => {
  const [row] = environmentMatrix([
    screenEnvironment('qa', { a: '1.1.0' }),
    screenEnvironment('prod', { a: '1.0.0' }),
  ]);
  expect(row?.cells.map((it) => cellRemarks(it).map(({ words }) => words))).toEqual([['newest'], ['older']]);
});
