import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { textAt } from '../support/json.ts';
import { createReleaseWorld, environments, planText, type ReleaseWorld } from '../support/release-world.ts';

let world: ReleaseWorld;
beforeEach(async () => {
  world = await createReleaseWorld();
  world.configure(environments.replace('grace: 5s', 'approvals: { required: 2, from: [bob, carol] }'));
  world.submit('qa', 'one', planText({ audit: '1.0.0' }));
});
afterEach(() => world.remove());

const execute = (...more: string[]) => world.ask('execute', '--environment', 'qa', ...more);
const waiting = { plan: 'one', status: 'waiting', waitingFor: [{ reason: 'approval' }] };

test('a plan waits until it is said who has approved it, and the record says by whom that was said', async () => {
  const { code, json } = await execute();
  expect({ code, json }).toMatchObject({ code: 4, json: { runs: [waiting] } });
  expect(textAt(json, 'runs', 0, 'problems', 0, 'code')).toBe('approval-missing');
  expect(await world.ask('reconcile')).toMatchObject({ code: 4, json: { runs: [waiting] } });
  const approved = await execute('--plan', 'one', '--approved-by', 'bob', 'carol');
  const vouchedBy = textAt(approved.json, 'runs', 0, 'startedBy');
  const approvals = ['bob', 'carol'].map((by) => ({ by, vouchedBy }));
  expect(approved).toMatchObject({
    code: 0,
    json: { runs: [{ plan: 'one', status: 'finished', approvals }] },
  });
  expect(approved.stderr).toContain('that qa/one was approved by bob, carol');
  expect((await world.run('show', 'qa/one')).stdout).toContain(`bob (as ${vouchedBy} says)`);
  expect(world.deployed()).toEqual(['qa one audit deploy 1.0.0']);
});

test.each<[string, readonly string[], string]>([
  ['too few', ['bob'], '1 of 2 approvals is missing'],
  ['somebody else', ['bob', 'mallory'], 'mallory is not among those who may approve'],
  ['one who is named twice', ['bob', '@BOB'], '1 of 2 approvals is missing'],
])('a plan goes on waiting for %s, and is told why', async (_, names, why) => {
  const { code, json } = await execute('--approved-by', ...names);
  expect({ code, json }).toMatchObject({ code: 4, json: { runs: [waiting] } });
  expect(textAt(json, 'runs', 0, 'problems', 0, 'message')).toContain(why);
  expect(world.deployed()).toEqual([]);
});

test('one says it today and another tomorrow', async () => {
  expect(await execute('--approved-by', 'bob')).toMatchObject({ code: 4 });
  expect(await execute('--approved-by', 'carol')).toMatchObject({ code: 0 });
});
