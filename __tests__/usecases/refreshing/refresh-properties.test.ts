import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parsePlan } from '../../../src/codec/plan/plan.ts';
import { proposalOfBranch } from '../../../src/usecases/reading/proposals.ts';
import { refreshOpenPlan } from '../../../src/usecases/refreshing/refresh-open-plan.ts';
import { revisableOnBranch } from '../../../src/usecases/revising/revisable-plan.ts';
import { validate } from '../../../src/usecases/validate.ts';
import { createMemoryWorld, type MemoryWorld, planText } from '../../support/memory-world.ts';

const branch = 'plan/qa/one';
const names = ['audit', 'ledger', 'lonely', 'shop'] as const;
const name: fc.Arbitrary<string> = fc.constantFrom(...names);
const version = fc.constantFrom('1.0.0', '2.0.0', '3.0.0');

/** A plan, and what happens to its source and its target while it is open. */
const stories = fc.record({
  before: fc.dictionary(name, version, { maxKeys: 3 }),
  plan: fc.dictionary(name, fc.oneof(version, fc.constant('redeploy')), { minKeys: 1, maxKeys: 4 }),
  untagged: fc.array(fc.tuple(name, version), { maxLength: 4 }),
  /** Applications whose repositories lose all their tags. */
  lost: fc.array(name, { maxLength: 2 }),
  deployed: fc.dictionary(name, version, { maxKeys: 3 }),
});
type Story = typeof stories extends fc.Arbitrary<infer Drawn> ? Drawn : never;

async function live({ before, plan, untagged, lost, deployed }: Story): Promise<MemoryWorld> {
  const world = await createMemoryWorld();
  const adopt = async (versions: Readonly<Record<string, string>>) => {
    const wanted = Object.entries(versions).map(([application, it]) => ({ application, version: it }));
    if (wanted.length > 0) await world.adopt('qa', ...wanted);
  };
  await adopt(before);
  await world.open('one', planText(plan));
  await adopt(deployed);
  for (const [application, it] of untagged)
    world.sources.repositories.get(`acme/${application}`)?.delete(`v${it}`);
  for (const application of lost) world.sources.repositories.set(`acme/${application}`, new Map());
  return world;
}

const quiet: Story = {
  before: {},
  plan: { shop: '2.0.0', audit: '2.0.0' },
  untagged: [],
  lost: [],
  deployed: {},
};

/** One of each kind, because chance alone may leave one out. */
const examples: [Story][] = [
  [quiet],
  [{ ...quiet, untagged: [['shop', '2.0.0']] }],
  [{ ...quiet, lost: ['shop'] }],
  [{ ...quiet, deployed: { shop: '3.0.0' }, untagged: [['shop', '3.0.0']] }],
];

async function look(world: MemoryWorld) {
  const proposal = await proposalOfBranch(world.ports, branch);
  const { problems } = await validate(world.ports, await world.trusted(), proposal);
  const errors = problems.filter(({ severity }) => severity === 'error');
  const entries = new Map(proposal.content.value?.applications.map((it) => [it.application, it]));
  return { text: proposal.content.text, errors, entries };
}

const refresh = async (world: MemoryWorld) =>
  refreshOpenPlan(world.ports, await world.trusted(), revisableOnBranch(world.ports, branch));

test('whatever happens, what holds stays, what is changed is there, and a second time changes nothing', async () => {
  const seen = { adjusted: 0, dropped: 0, left: 0, held: 0 };
  await fc.assert(
    fc.asyncProperty(stories, async (story) => {
      const world = await live(story);
      const before = await look(world);
      const answer = await refresh(world);
      const after = await look(world);
      if (answer.plan === null) {
        expect(answer.problems).toMatchObject([{ code: 'no-application-in-source' }]);
        expect(after.text).toBe(before.text);
        return;
      }
      const broken = new Set(before.errors.map(({ application }) => application));
      for (const [application, entry] of before.entries) {
        if (!broken.has(application)) expect(after.entries.get(application)).toEqual(entry);
      }
      expect(answer.commit === null).toBe(after.text === before.text);
      for (const { application, to } of answer.adjusted) {
        expect(after.entries.get(application)).toMatchObject({ version: to });
        expect(after.errors.filter((it) => it.application === application)).toEqual([]);
      }
      for (const { application } of answer.dropped) expect(after.entries.has(application)).toBe(false);
      expect(
        parsePlan({ file: 'plans/one.yml', bytes: new TextEncoder().encode(after.text) }).problems,
      ).toEqual([]);
      expect(await refresh(world)).toMatchObject({ commit: null, adjusted: [], added: [], dropped: [] });
      seen.adjusted += answer.adjusted.length;
      seen.dropped += answer.dropped.length;
      seen.left += after.errors.length;
      if (answer.commit === null && after.errors.length === 0) seen.held += 1;
    }),
    { numRuns: 120, examples },
  );
  expect(Object.entries(seen).filter(([, count]) => count === 0)).toEqual([]);
});
