import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  chooseApplications,
  type DeployAllChoice,
  type Judged,
} from '../../../src/domain/deploy-all/choose-applications.ts';
import { coverageOf } from '../../../src/domain/deploy-all/coverage.ts';
import { leftOutNames } from '../../../src/domain/deploy-all/deploy-all-answer.ts';
import { isOnPlatform } from '../../../src/domain/deploy-all/platform-standing.ts';
import { referencesBetween } from '../../../src/domain/deploy-all/references-between.ts';
import type { ApplicationRecord } from '../../../src/domain/records/environment/environment-record.ts';
import { applicationRecord, commit } from '../../support/builders.ts';
import { arbitraryEnvironment, type DrawnEnvironment, judgedAs, platform } from './arbitrary-environment.ts';

function choose({ applications, judged }: DrawnEnvironment): DeployAllChoice {
  const coverage = coverageOf({ applications, platform, last: null });
  return chooseApplications({ platform, coverage, applications, judged });
}

function record(name: string, change: Partial<ApplicationRecord> = {}, ...producers: readonly string[]) {
  const references = new Map(
    producers.map((it) => [`${it}-api`, { range: '*', optional: it === 'optional' }]),
  );
  const modules = new Map([[`${name}-api`, { version: '1.0.0', references }]]);
  return [name, applicationRecord(name, '1.0.0', { platform: '11.18', modules, ...change })] as const;
}

const same = judgedAs('same');
const judgedBy = (written: Readonly<Record<string, Judged>>) => new Map(Object.entries(written));
const names = ({ entries }: DeployAllChoice) => entries.map(({ application }) => application);

describe('what Deploy All deploys', () => {
  test('is the newest built version, pinned, and an unchanged one again', () => {
    const applications = new Map([record('a'), record('b'), record('c', { platform })]);
    const choice = choose({ applications, judged: judgedBy({ a: judgedAs('newer'), b: same }) });
    expect(choice.entries).toEqual([
      { application: 'a', action: 'deploy', version: '2.0.0', commit: commit('c2') },
      { application: 'b', action: 'redeploy' },
    ]);
    expect(leftOutNames(choice.leftOut)).toEqual(new Map([['already-on-platform', ['c']]]));
  });

  test('is the version as a whole where the modules have different ones', () => {
    const modules = new Map([
      ['a-api', { version: '1.0.0', references: new Map() }],
      ['a-core', { version: '0.9.0', references: new Map() }],
    ]);
    const { entries } = choose({
      applications: new Map([record('a', { modules })]),
      judged: judgedBy({ a: same }),
    });
    expect(entries).toEqual([{ application: 'a', action: 'deploy', version: '1.0.0', commit: commit('c2') }]);
  });

  test('is the version as a whole where a redeployment would leave something in doubt', () => {
    const unsettled = (module: string) => ({
      ...{ uncertain: true, uncertainBy: 'qa/one', doubts: new Map([[module, ['qa/one']]]) },
    });
    const applications = new Map([record('a', unsettled('a-new')), record('b', unsettled('b-api'))]);
    const { entries } = choose({ applications, judged: judgedBy({ a: same, b: same }) });
    expect(entries).toMatchObject([
      { application: 'a', action: 'deploy', version: '1.0.0' },
      { application: 'b', action: 'redeploy' },
    ]);
  });

  test('begins with producers, among equals with the one that most others need, be it through others', () => {
    const applications = new Map([
      record('audit'),
      record('reports', {}, 'orders', 'audit'),
      record('orders', {}, 'payments'),
      record('payments', {}, 'ledger'),
      record('ledger'),
    ]);
    const judged = new Map([...applications.keys()].map((name) => [name, same]));
    const order = names(choose({ applications, judged }));
    expect(order).toEqual(['ledger', 'audit', 'payments', 'orders', 'reports']);
  });

  test('leaves out who needs what will not be there, through others too, and names the nearest missing producer', () => {
    const applications = new Map([
      record('base'),
      record('middle', {}, 'base'),
      record('top', {}, 'middle'),
      record('optional'),
      record('free', {}, 'optional'),
    ]);
    const choice = choose({
      applications,
      judged: judgedBy({
        base: judgedAs('failed'),
        middle: same,
        top: same,
        optional: judgedAs('none'),
        free: same,
      }),
    });
    expect(names(choice)).toEqual(['free']);
    expect(choice.leftOut).toEqual(
      new Map([
        ['build-failed', [{ application: 'base', reason: '2.0.0 failed to build' }]],
        ['no-build', [{ application: 'optional', reason: '2.0.0 has no build' }]],
        [
          'producer-failed',
          [
            { application: 'middle', reason: 'it needs base, which will not be on the platform' },
            { application: 'top', reason: 'it needs base, which will not be on the platform' },
          ],
        ],
      ]),
    );
  });

  test('keeps what needs somebody who is on the platform already, whatever that one needs', () => {
    const applications = new Map([
      record('base'),
      record('middle', { platform }, 'base'),
      record('top', {}, 'middle'),
    ]);
    const judged = judgedBy({ base: judgedAs('none'), top: same });
    expect(names(choose({ applications, judged }))).toEqual(['top']);
  });

  test('has producers first, and among equals what most others reference', () => {
    const applications = new Map([
      record('a'),
      record('z'),
      record('x', {}, 'z'),
      record('y', {}, 'z', 'a'),
      record('b', {}, 'y'),
    ]);
    const judged = judgedBy({ a: same, b: same, x: same, y: same, z: same });
    expect(names(choose({ applications, judged }))).toEqual(['z', 'a', 'y', 'x', 'b']);
  });
});

describe('of any environment', () => {
  const all = { numRuns: 300 };

  test('every candidate is deployed or left out, exactly once', () => {
    fc.assert(
      fc.property(arbitraryEnvironment, (drawn) => {
        const choice = choose(drawn);
        const left = [...choice.leftOut.values()].flat().map(({ application }) => application);
        expect([...names(choice), ...left].sort()).toEqual([...drawn.applications.keys()].sort());
      }),
      all,
    );
  });

  test('whoever is deployed has all that it needs on the platform, or in the plan', () => {
    fc.assert(
      fc.property(arbitraryEnvironment, ({ applications, judged }) => {
        const deployed = new Set(names(choose({ applications, judged })));
        const { required } = referencesBetween(applications);
        const onPlatform = ([, it]: readonly [string, ApplicationRecord]) => isOnPlatform(it, platform);
        const there = new Set([...applications].filter(onPlatform).map(([name]) => name));
        for (const application of deployed) {
          const lacking = (required.get(application) ?? []).filter(
            (it) => !deployed.has(it) && !there.has(it),
          );
          expect(lacking).toEqual([]);
        }
      }),
      all,
    );
  });

  test('nothing is left out for a producer that will be there', () => {
    fc.assert(
      fc.property(arbitraryEnvironment, ({ applications, judged }) => {
        const choice = choose({ applications, judged });
        const present = new Set([
          ...names(choice),
          ...(leftOutNames(choice.leftOut).get('already-on-platform') ?? []),
        ]);
        const { required } = referencesBetween(applications);
        for (const application of leftOutNames(choice.leftOut).get('producer-failed') ?? []) {
          expect((required.get(application) ?? []).filter((it) => !present.has(it))).not.toEqual([]);
        }
      }),
      all,
    );
  });

  test('no producer comes after its consumer, unless they need one another', () => {
    fc.assert(
      fc.property(arbitraryEnvironment, ({ applications, judged }) => {
        const order = names(choose({ applications, judged }));
        const { all: producers } = referencesBetween(applications);
        for (const [place, application] of order.entries()) {
          const later = new Set(order.slice(place + 1));
          const wrong = reachedFrom(application, producers).filter(
            (it) => later.has(it) && !reachedFrom(it, producers).includes(application),
          );
          expect(wrong).toEqual([]);
        }
      }),
      all,
    );
  });
});

/** All that an application references, directly or through others. */
function reachedFrom(application: string, producers: ReadonlyMap<string, readonly string[]>): string[] {
  const reached = new Set(producers.get(application));
  for (const name of reached) for (const producer of producers.get(name) ?? []) reached.add(producer);
  return [...reached];
}
