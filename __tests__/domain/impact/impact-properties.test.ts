import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findConsumerFlaws } from '../../../src/domain/impact/flaws/consumer-flaws.ts';
import { findProducerFlaws } from '../../../src/domain/impact/flaws/producer-flaws.ts';
import { foresee } from '../../../src/domain/impact/world/foresee.ts';
import type { Reference } from '../../../src/domain/model/catalog.ts';
import type { Plan } from '../../../src/domain/model/plan.ts';
import { type Finding, hasErrors } from '../../../src/domain/problem.ts';
import {
  markUncertain,
  recordSuccess,
} from '../../../src/domain/records/environment/application-transitions.ts';
import {
  type ApplicationRecord,
  unknownApplication,
} from '../../../src/domain/records/environment/environment-record.ts';
import { judgePlan, type PlanJudgement } from '../../../src/domain/rules/judge-plan.ts';
import type { PlanContext } from '../../../src/domain/rules/plan-context.ts';
import { pendingOperation } from '../../../src/domain/rules/resolved-operation.ts';
import { fitsRange } from '../../../src/domain/versions/fits-range.ts';
import { entry, time } from '../../support/builders.ts';
import { allVersions, arbitraryWorlds } from './arbitrary-worlds.ts';
import { remedies } from './shop.ts';

type Target = PlanContext['target'];

describe('a plan that passes', () => {
  test('leaves no reference broken that was whole before, and none of the modules that it deploys', () => {
    let passed = 0;
    fc.assert(
      fc.property(arbitraryWorlds, (world) => {
        const judged = judgePlan(world);
        if (hasErrors(judged.findings)) return;
        passed += 1;
        const after = executed(world.target, judged);
        const before = referencesIn(world.target);
        for (const [place, reference] of referencesIn(after)) {
          if (isWhole(after, reference)) continue;
          const was = before.get(place);
          expect(was !== undefined && isWhole(world.target, was) ? place : undefined).toBeUndefined();
          expect(judged.operations.filter((it) => it.skip === undefined && isOf(it, place))).toEqual([]);
        }
      }),
      { numRuns: 3000 },
    );
    expect(passed).toBeGreaterThan(100);
  });

  test('leaves every module name to one application, and removes only what is acknowledged', () => {
    fc.assert(
      fc.property(arbitraryWorlds, (world) => {
        const judged = judgePlan(world);
        if (hasErrors(judged.findings)) return;
        const [before, after] = [ownersIn(world.target), ownersIn(executed(world.target, judged))];
        expect([...after.values()].filter((owners) => owners.length > 1)).toEqual([]);
        const gone = [...before.keys()].filter((module) => !after.has(module));
        expect(world.plan.acknowledged.removedModules).toEqual(expect.arrayContaining(gone));
      }),
      { numRuns: 1000 },
    );
  });
});

test('a verdict never depends on the order in files and records', () => {
  const shuffled = arbitraryWorlds.chain((world) =>
    fc.record({
      world: fc.constant(world),
      entries: shuffle(world.plan.applications),
      target: shuffle([...world.target]),
      catalog: shuffle([...world.catalog]),
    }),
  );
  fc.assert(
    fc.property(shuffled, ({ world, entries, target, catalog }) => {
      const other = {
        ...world,
        plan: { ...world.plan, applications: entries },
        target: new Map(target.map(([name, it]) => [name, reversedModules(it)])),
        catalog: new Map(catalog.map(([name, it]) => [name, reversedModules(it)])),
      };
      expect(sorted(judgePlan(other).findings)).toEqual(sorted(judgePlan(world).findings));
    }),
    { numRuns: 1000 },
  );
});

test('a cure in the plan leaves nothing of the error that it is for', () => {
  let cured = 0;
  fc.assert(
    fc.property(arbitraryWorlds, (world) => {
      const everything = remedies([...world.catalog.values()].map((it) => [it, allVersions]));
      const asked = { ...world, remedies: everything };
      for (const { cure, code, application } of judgePlan(asked).findings) {
        if (cure === undefined || code === 'consumer-outdated') continue;
        cured += 1;
        const changed = { ...asked, plan: withCure(world.plan, cure) };
        const foresight = foresee(changed, judgePlan(changed));
        if (code === 'consumer-broken') {
          const left = findConsumerFlaws(foresight).filter(
            (it) => it.kind === code && it.consumer === cure.application,
          );
          expect({ left, cure }).toEqual({ left: [], cure });
        } else {
          const left = findProducerFlaws(foresight).filter(
            (it) => it.application === application && it.owner === cure.application,
          );
          expect({ left, cure }).toEqual({ left: [], cure });
        }
      }
    }),
    { numRuns: 1000 },
  );
  expect(cured).toBeGreaterThan(100);
});

/** The target once every operation has succeeded, by the transitions that executions make. */
function executed(target: Target, { operations }: PlanJudgement): Target {
  const after = new Map(target);
  for (const operation of operations.filter(({ skip }) => skip === undefined)) {
    const { application } = operation;
    const before = after.get(application) ?? unknownApplication(application);
    const success = { operation: pendingOperation(operation, []), plan: 'qa/one', at: time, duration: 1 };
    after.set(application, recordSuccess(markUncertain(before, success.operation, 'qa/one'), success));
  }
  return after;
}

interface Standing {
  readonly producer: string;
  readonly reference: Reference;
}

/** Every reference, by application, module and producer. */
function referencesIn(target: Target): ReadonlyMap<string, Standing> {
  const all = new Map<string, Standing>();
  for (const { application, modules } of target.values()) {
    for (const [module, { references }] of modules) {
      for (const [producer, reference] of references) {
        all.set([application, module, producer].join('/'), { producer, reference });
      }
    }
  }
  return all;
}

function isWhole(target: Target, { producer, reference }: Standing): boolean {
  const holders = [...target.values()].filter(({ modules }) => modules.has(producer));
  const certain = holders.filter(({ uncertain }) => !uncertain);
  const fits = ({ modules }: ApplicationRecord) =>
    fitsRange(modules.get(producer)?.version ?? '', reference.range);
  if (certain.length > 0) return certain.some(fits);
  return reference.optional && (holders.length === 0 || holders.some(fits));
}

function isOf(operation: PlanJudgement['operations'][number], place: string): boolean {
  return [...operation.modules.keys()].some((it) => place.startsWith(`${operation.application}/${it}/`));
}

function ownersIn(target: Target): ReadonlyMap<string, readonly string[]> {
  const owners = new Map<string, readonly string[]>();
  for (const { application, modules } of target.values()) {
    for (const module of modules.keys()) owners.set(module, [...(owners.get(module) ?? []), application]);
  }
  return owners;
}

function withCure(
  plan: Plan,
  { application, entry: to }: { readonly application: string; readonly entry: string },
): Plan {
  const cured = to === 'redeploy' ? ({ application, action: 'redeploy' } as const) : entry(application, to);
  return {
    ...plan,
    applications: [...plan.applications.filter((it) => it.application !== application), cured],
  };
}

function shuffle<Item>(items: readonly Item[]): fc.Arbitrary<Item[]> {
  return fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length });
}

function reversedModules<
  Owner extends Pick<ApplicationRecord, 'modules'> | { readonly modules: ReadonlyMap<string, unknown> },
>(owner: Owner): Owner {
  return { ...owner, modules: new Map([...owner.modules].reverse()) };
}

function sorted(findings: readonly Finding[]): string[] {
  return findings.map((it) => JSON.stringify(it)).sort();
}
