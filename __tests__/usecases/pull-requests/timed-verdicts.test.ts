import { beforeEach, expect, test } from '@jest/globals';
import { pauseEnvironment } from '../../../src/usecases/stopping/pause-environment.ts';
import { planText } from '../../support/memory-world.ts';
import { createPullRequestWorld, type PullRequestWorld } from '../../support/pull-request-world.ts';

const hour = 3_600_000;
let at: PullRequestWorld;
let began: number;
beforeEach(async () => {
  at = await createPullRequestWorld();
  began = at.world.clock.now();
});

const inHours = (hours: number) => new Date(began + hours * hour).toISOString();
const writes = () => at.forge.calls.filter(({ method }) => method.startsWith('set')).length;
const proposed = (more = {}) => at.propose({ 'plans/one.yml': planText({ lonely: '1.0.0' }, more) });

test('a plan for later passes, and its comment says when it starts and changes only then', async () => {
  at.world.configure({
    qa: { windows: { freeze: [{ from: inHours(-1), to: inHours(8), reason: 'audit' }] } },
  });
  const one = await proposed();
  await at.evaluate();
  expect(at.verdict(one)).toBe('success');
  expect(one.comments[0]?.body).toContain('(audit)');
  expect(one.comments[0]?.body).toContain(inHours(8).slice(11, 16));
  const before = writes();
  await at.world.clock.sleep(7 * hour);
  await at.evaluate();
  expect(writes()).toBe(before);
  await at.world.clock.sleep(hour);
  await at.evaluate();
  expect(one.comments[0]?.body).not.toContain('(audit)');
});

test('a plan whose last moment passes before it is merged fails from then on', async () => {
  const one = await proposed({ timing: { 'not-after': inHours(1) } });
  await at.evaluate();
  expect(at.verdict(one)).toBe('success');
  await at.world.clock.sleep(2 * hour);
  await at.evaluate();
  expect(at.verdict(one)).toBe('failure');
  expect(one.comments[0]?.body).toContain('window-unreachable');
});

test('a pause is told on the pull requests of its environment', async () => {
  await pauseEnvironment(at.ports, { environment: 'qa', reason: 'database moves' });
  const one = await proposed();
  await at.evaluate();
  expect(at.verdict(one)).toBe('success');
  expect(one.comments[0]?.body).toContain('database moves');
});
