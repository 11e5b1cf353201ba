import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { OrderInput } from '../../../src/domain/schedule/application-graph.ts';
import { orderOperations } from '../../../src/domain/schedule/order-operations.ts';
import { arbitraryModules, naiveReach } from '../graph/arbitrary-modules.ts';
import { operationOf } from './operation-of.ts';

const applications = ['a', 'b', 'c', 'd', 'e'];
const modulesOf = (application: string) => [`${application}-1`, `${application}-2`];
const outside = ['x', 'y', 'z'];
const modules = [...applications.flatMap(modulesOf), ...outside];

const arbitraryInput: fc.Arbitrary<OrderInput> = fc
  .record({
    planned: arbitraryModules(modules),
    deployed: arbitraryModules(modules),
    after: arbitraryModules([...applications, 'not-in-the-plan']),
    sparse: fc.boolean(),
  })
  .map(({ planned, deployed, after, sparse }) => ({
    operations: applications.map((application) =>
      operationOf(
        application,
        Object.fromEntries(modulesOf(application).map((name) => [name, planned.get(name) ?? []])),
      ),
    ),
    deployed,
    after: sparse ? new Map() : after,
  }));

/** All applications that one must come after or with, by following one step of the rules at a time. */
function naiveEarlier({ operations, deployed, after }: OrderInput, application: string): ReadonlySet<string> {
  const operation = (name: string) => operations.find((each) => each.application === name);
  const enter = (module: string) =>
    operations.find((each) => each.modules.has(module))?.application ?? module;
  const steps = (node: string) => {
    const planned = operation(node);
    if (planned === undefined) return (deployed.get(node) ?? []).map(enter);
    const producers = [...planned.modules.values()].flatMap(({ references }) => [...references.keys()]);
    return [...producers.map(enter), ...(after.get(node) ?? []).filter((name) => operation(name))];
  };
  return new Set([...naiveReach(steps, [application])].filter((node) => operation(node)));
}

describe('orderOperations', () => {
  test('implies exactly what a naive search finds, except within cycles', () => {
    fc.assert(
      fc.property(arbitraryInput, (input) => {
        const { order } = orderOperations(input);
        const earlier = new Map(applications.map((name) => [name, naiveEarlier(input, name)]));
        for (const application of applications) {
          const implied = naiveReach((name) => order.get(name) ?? [], order.get(application) ?? []);
          const expected = [...(earlier.get(application) ?? [])].filter(
            (other) => earlier.get(other)?.has(application) !== true,
          );
          expect([...implied].sort()).toEqual(expected.sort());
        }
      }),
      { numRuns: 300 },
    );
  });

  test('names nobody whom another one named implies', () => {
    fc.assert(
      fc.property(arbitraryInput, (input) => {
        const { order } = orderOperations(input);
        for (const nearest of order.values()) {
          const implied = nearest.flatMap((name) => [
            ...naiveReach((at) => order.get(at) ?? [], order.get(name) ?? []),
          ]);
          expect(nearest.filter((name) => implied.includes(name))).toEqual([]);
        }
      }),
    );
  });

  test('names as cycles exactly the applications that come before themselves through another', () => {
    fc.assert(
      fc.property(arbitraryInput, (input) => {
        const earlier = new Map(applications.map((name) => [name, naiveEarlier(input, name)]));
        const cyclic = applications.filter((a) =>
          applications.some((b) => a !== b && earlier.get(a)?.has(b) && earlier.get(b)?.has(a)),
        );
        expect(orderOperations(input).cycles.flat().sort()).toEqual(cyclic);
      }),
    );
  });
});
