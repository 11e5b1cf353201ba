import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { attemptFix } from '../../../src/usecases/fixing/fix-plan.ts';
import { proposalOfFile } from '../../../src/usecases/reading/proposals.ts';
import { validate } from '../../../src/usecases/validate.ts';
import { createMemoryWorld, type MemoryWorld, planText } from '../../support/memory-world.ts';

/** Applications with one module each; a reference asks for a range of the versions 1.0.0, 2.0.0 and 3.0.0. */
const names = ['a', 'b', 'c', 'd', 'e'] as const;
const name = fc.constantFrom(...names);
const version = fc.constantFrom('1.0.0', '2.0.0', '3.0.0');
const range = fc.constantFrom('*', '^1.0.0', '^2.0.0', '>=2.0.0', '>=1.0.0 <3.0.0');
const references = fc.dictionary(name, range, { maxKeys: 2 });

const worlds = fc.record({
  references: fc.dictionary(name, references, { maxKeys: 5 }),
  target: fc.dictionary(name, version, { maxKeys: 4 }),
  plan: fc.dictionary(
    name,
    fc.oneof({ weight: 9, arbitrary: version }, { weight: 1, arbitrary: fc.constant('redeploy') }),
    {
      minKeys: 1,
      maxKeys: 3,
    },
  ),
});

async function build(drawn: typeof worlds extends fc.Arbitrary<infer T> ? T : never): Promise<MemoryWorld> {
  const world = await createMemoryWorld();
  const files = names.map((application) => {
    world.addApplication(application);
    const wanted = Object.entries(drawn.references[application] ?? {}).filter(([it]) => it !== application);
    const producers = Object.fromEntries(wanted.map(([it, accepted]) => [`${it}-api`, accepted]));
    const modules = { [`${application}-api`]: { references: producers } };
    return [
      `catalog/${application}.yml`,
      stringify({ application, repository: `acme/${application}`, modules }),
    ];
  });
  world.store.commit({ branch: 'main', files: Object.fromEntries(files) });
  const adopted = Object.entries(drawn.target).map(([application, it]) => ({ application, version: it }));
  if (adopted.length > 0) await world.adopt('qa', ...adopted);
  return world;
}

async function proposed(world: MemoryWorld, text: string) {
  const bytes = new TextEncoder().encode(text);
  const file = { id: '', size: bytes.byteLength, bytes };
  return proposalOfFile(world.ports, {
    name: 'one',
    bytes: file,
    environment: 'qa',
    now: '2026-11-21T10:00:00Z',
  });
}

test('in whatever world, a fix that is made validates, and one that does not is not made', async () => {
  let [made, failed] = [0, 0];
  await fc.assert(
    fc.asyncProperty(worlds, async (drawn) => {
      const world = await build(drawn);
      const trusted = await world.trusted();
      const text = planText(drawn.plan);
      const attempt = await attemptFix(world.ports, trusted, await proposed(world, text));
      const again = await validate(world.ports, trusted, await proposed(world, attempt.content.text));
      expect(again).toEqual(attempt.validation);
      if (!attempt.made) {
        expect(attempt.content.text).toBe(text);
        if (attempt.validation.verdict === 'fail') {
          failed += 1;
          expect(attempt.left.length).toBeGreaterThan(0);
        }
        return;
      }
      made += 1;
      expect(again.verdict).toBe('pass');
      expect(attempt.changes.length).toBeGreaterThan(0);
      const kept = Object.keys(drawn.plan);
      const planned = attempt.content.value?.applications.map(({ application }) => application) ?? [];
      expect(planned.slice(0, kept.length)).toEqual(kept);
    }),
    { numRuns: 100 },
  );
  expect(made).toBeGreaterThan(0);
  expect(failed).toBeGreaterThan(0);
});
