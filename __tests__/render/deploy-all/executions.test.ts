import { describe, expect, test } from '@jest/globals';
import type { DeployAllExecution } from '../../../src/domain/deploy-all/deploy-all-execution.ts';
import { renderExecution, renderExecutions } from '../../../src/render/deploy-all/executions.ts';
import { renderPlatformStandings } from '../../../src/render/deploy-all/platform-standings.ts';
import { renderProgress } from '../../../src/render/deploy-all/progress.ts';
import { plainStyle } from '../../../src/render/text/view.ts';
import { later, time } from '../../support/builders.ts';

const view = { style: plainStyle, width: 140 };
const execution: DeployAllExecution = {
  ...{ plan: 'two', platform: '11.19', relaunches: 'one', status: 'aborted', by: 'dora' },
  ...{ startedAt: time, endedAt: later },
  succeeded: ['a', 'b'],
  failed: ['c'],
  skipped: ['d'],
  pending: [],
  leftOut: new Map([['no-build', ['e']]]),
};
const standing = {
  ...{ environment: 'qa', platform: '11.19', total: 60 },
  behind: new Map<string | null, number>([['11.18', 42]]),
};

describe('the report of Deploy All', () => {
  test('has a line for each execution', () => {
    expect(renderExecutions('qa', [execution], view)).toContain(
      'two   11.19     aborted  2 succeeded, 1 failed, 1 skipped after a failure, 1 without a build  2026-11-20 10:00  42 s  dora',
    );
  });

  test('says what to do where there is none', () => {
    expect(renderExecutions('qa', [], view)).toContain("'deployment-plans deploy-all qa' makes one");
  });

  test('tells one of them by application', () => {
    const text = renderExecution('qa', execution, view);
    expect(text).toMatch(/^Covers +what one has left over$/m);
    expect(text).toMatch(/^Succeeded +2: a, b$/m);
    expect(text).toMatch(/^No build +1: e$/m);
    expect(text).not.toContain('To do');
  });

  test('goes with how the environment stands by now', () => {
    const text = renderProgress(execution, standing, view);
    expect(text).toMatch(/^By now +42 of 60 applications still on 11\.18$/m);
    expect(text).toMatch(/^Progress +2 succeeded, 1 failed/m);
    expect(text).toMatch(/^Relaunch +deployment-plans deploy-all qa$/m);
  });

  test.each([
    ['it is under way', { ...execution, endedAt: null }, standing],
    ['nothing is behind any more', execution, { ...standing, behind: new Map() }],
    ['nobody says which platform there is', execution, undefined],
  ])('offers no relaunch while %s', (_, shown, at) => {
    expect(renderProgress(shown, at, view)).not.toContain('Relaunch');
  });
});

describe('below the list', () => {
  test.each<[string, [string | null, number][], string]>([
    ['one platform', [['11.18', 42]], '42 of 60 applications still on 11.18'],
    ['an unknown one', [[null, 1]], '1 of 60 applications still on a platform that nobody recorded'],
    [
      'several',
      [
        ['11.18', 3],
        ['11.17', 2],
      ],
      '5 of 60 applications still behind: 3 on 11.18, 2 on 11.17',
    ],
  ])('stands what is behind: %s', (_, behind, expected) => {
    expect(renderPlatformStandings([{ ...standing, behind: new Map(behind) }])).toContain(expected);
  });

  test('stands nothing of an environment where nothing is', () => {
    expect(renderPlatformStandings([{ ...standing, behind: new Map() }])).toBe('');
  });
});
