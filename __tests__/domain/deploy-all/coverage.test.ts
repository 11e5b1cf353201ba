import { describe, expect, test } from '@jest/globals';
import { coverageOf } from '../../../src/domain/deploy-all/coverage.ts';
import type { DeployAllExecution } from '../../../src/domain/deploy-all/deploy-all-execution.ts';
import { lastExecution } from '../../../src/domain/deploy-all/leftovers.ts';
import { platformStanding } from '../../../src/domain/deploy-all/platform-standing.ts';
import type { LeftOutReason } from '../../../src/domain/model/deploy-all.ts';
import { applicationRecord, environment, run } from '../../support/builders.ts';

const on = (platform: string | null, ...names: readonly string[]) =>
  names.map((name) => [name, applicationRecord(name, '1.0.0', { platform })] as const);
const execution = (change: Partial<DeployAllExecution>): DeployAllExecution => ({
  ...{ plan: 'one', platform: '11.19', relaunches: null, status: 'aborted', by: null },
  ...{ startedAt: null, endedAt: null, succeeded: [], failed: [], skipped: [], pending: [] },
  leftOut: new Map(),
  ...change,
});
const noon = '2026-11-20T12:00:00.000Z';
const cover = (applications: ReturnType<typeof on>, last: DeployAllExecution | null) =>
  coverageOf({ applications: new Map(applications), platform: '11.19', last });

describe('Deploy All covers', () => {
  test('everything that is deployed and not on the platform', () => {
    const never = ['gone', applicationRecord('gone', '1.0.0', { version: null })] as const;
    const applications = [...on('11.18', 'b', 'a'), ...on(null, 'c'), ...on('11.19.0', 'd'), never];
    expect(cover(applications, null)).toEqual({
      ...{ relaunches: null, behind: ['a', 'b', 'c'], alreadyThere: ['d'], notCovered: [] },
    });
  });

  test('after a run what that has left over for a failure, and says what else is behind', () => {
    const last = execution({
      ...{ failed: ['f'], skipped: ['s'], succeeded: ['ok'] },
      leftOut: new Map<LeftOutReason, string[]>([
        ['build-failed', ['b']],
        ['producer-failed', ['p']],
        ['no-build', ['n']],
        ['unknown', ['u']],
      ]),
    });
    const applications = [...on('11.18', 'f', 's', 'b', 'p', 'n', 'new'), ...on('11.19', 'ok', 'u')];
    expect(cover(applications, last)).toEqual({
      relaunches: 'one',
      behind: ['b', 'f', 'p', 's'],
      alreadyThere: ['u'],
      notCovered: ['n', 'new'],
    });
  });

  test('everything again once nothing of what was left over is behind', () => {
    const last = execution({ failed: ['f'] });
    expect(cover([...on('11.19', 'f'), ...on('11.18', 'new')], last)).toMatchObject({
      ...{ relaunches: null, behind: ['new'], alreadyThere: ['f'], notCovered: [] },
    });
  });
});

test('the last run is that of the same platform that was merged last, of those that were begun', () => {
  const of = (name: string, sequence: number, platform: string, startedAt: string | null = noon) =>
    run(name, { sequence, startedAt, status: 'aborted', deployAll: { platform, leftOut: new Map() } });
  const ended = [
    of('two', 2, '11.19'),
    of('one', 1, '11.19'),
    of('three', 3, '11.20'),
    run('four', { sequence: 4, startedAt: noon }),
    of('withdrawn', 5, '11.19', null),
  ];
  expect(lastExecution(ended, '11.19')?.plan).toBe('two');
  expect(lastExecution(ended, '11.21')).toBeUndefined();
});

describe('the standing of an environment', () => {
  const applications = new Map([...on('11.18', 'a', 'b'), ...on(null, 'c'), ...on('11.19', 'd')]).values();

  test('counts what is behind, by platform, the most first', () => {
    const standing = platformStanding(environment('qa', { platform: '11.19' }), applications);
    expect(standing).toEqual({
      ...{ environment: 'qa', platform: '11.19', total: 4 },
      behind: new Map([
        ['11.18', 2],
        [null, 1],
      ]),
    });
  });

  test('is nothing to say where nobody says the platform', () => {
    expect(platformStanding(environment('qa'), [])).toBeUndefined();
  });
});
