import { beforeEach, expect, test } from '@jest/globals';
import { proposalOfBranch } from '../../../src/usecases/reading/proposals.ts';
import { validate } from '../../../src/usecases/validate.ts';
import { createMemoryWorld, type MemoryWorld, planText } from '../../support/memory-world.ts';

let world: MemoryWorld;
beforeEach(async () => {
  world = await createMemoryWorld();
  world.merge('first', planText({ audit: '1.0.0' }, { scope: 'all of it', handover: 'by mail' }));
  await world.execute();
});

async function problemsOf(sections: Readonly<Record<string, unknown>>) {
  const origin = { kind: 'copy', environment: 'qa', plan: 'first' };
  await world.open('second', planText({ audit: '2.0.0' }, { origin, ...sections }));
  const proposal = await proposalOfBranch(world.ports, 'plan/qa/second');
  const { verdict, problems } = await validate(world.ports, await world.trusted(), proposal);
  return { verdict, problems };
}

test('a proposed plan is told which sections it has from the plan that it was copied from', async () => {
  expect(await problemsOf({ scope: 'all of it', handover: 'by phone' })).toMatchObject({
    verdict: 'pass',
    problems: [{ code: 'incomplete-section', severity: 'warning', plan: 'qa/first', line: 9, column: 1 }],
  });
});

test('and also when that is only proposed', async () => {
  await world.open('third', planText({ lonely: '1.0.0' }, { scope: 'the other half' }));
  const origin = { kind: 'copy', environment: 'qa', plan: 'third' };
  expect(await problemsOf({ origin, scope: 'the other half' })).toMatchObject({
    problems: [{ code: 'incomplete-section', plan: 'qa/third' }],
  });
});

test('and nothing when they are its own', async () => {
  expect(await problemsOf({ scope: 'the rest' })).toEqual({ verdict: 'pass', problems: [] });
});
