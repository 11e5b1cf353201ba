import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import type { Effect } from '../../../src/domain/records/run/effect.ts';
import { until } from '../../support/until.ts';
import { createWorld, type World } from './world.ts';

/** A busy machine may take seconds to start another Node. */
jest.setTimeout(60_000);

let world: World;
let coordinator: ChildProcess;

beforeEach(() => {
  world = createWorld();
});

afterEach(() => {
  coordinator.kill('SIGKILL');
  world.remove();
});

/** Starts a coordinator and reads its output until it has prepared, and after that until a line. */
async function prepared(
  script: string,
  opened?: { readonly until: string },
  variables: Readonly<Record<string, string>> = {},
): Promise<Effect> {
  const main = fileURLToPath(new URL('./coordinator.ts', import.meta.url));
  const args = [main, world.temporaryFolder, script, ...(opened === undefined ? [] : ['open'])];
  const env = { ...process.env, ...variables };
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'inherit'] });
  coordinator = child;
  let effect: Effect | undefined;
  for await (const line of createInterface({ input: child.stdout })) {
    effect ??= JSON.parse(line);
    if (opened === undefined || line === opened.until) break;
  }
  if (effect === undefined) throw new Error('the coordinator ended at once');
  return effect;
}

test('killed before it opens the gate: nothing is executed', async () => {
  const trace = join(world.folder, 'trace');
  const effect = await prepared(`touch ${trace}`);
  expect(await world.processes.effect(effect)).toBe('alive');
  coordinator.kill('SIGKILL');
  await world.processes.gone(effect);
  expect(existsSync(trace)).toBe(false);
});

test('killed while the command writes: the command writes on to its end, and the log has it all', async () => {
  const [go, done] = [join(world.folder, 'go'), join(world.folder, 'done')];
  const script = `set -e
    echo started
    until [ -e ${go} ]; do sleep 0.01; done
    awk 'BEGIN { for (i = 0; i < 20000; i++) print "line " i }'
    echo last
    touch ${done}`;
  const effect = await prepared(script, { until: 'started' });
  coordinator.kill('SIGKILL');
  await once(coordinator, 'exit');
  expect(await world.processes.effect(effect)).toBe('alive');
  writeFileSync(go, '');
  await world.processes.gone(effect);
  expect(existsSync(done)).toBe(true);
  const log = join(world.temporaryFolder, 'logs', 'qa', '2026-11-20-payments', 'payments.log');
  await until(() => readFileSync(log, 'utf8').endsWith('line 19999\nlast\n'));
});

test('killed while the command has a secret: it stays hidden in the log, and its file is removed by the next one', async () => {
  const go = join(world.folder, 'go');
  const script = `echo started; until [ -e ${go} ]; do sleep 0.01; done; cat "$DEPLOYMENT_SETTINGS"; echo last`;
  const effect = await prepared(script, { until: 'started' }, { DEPLOYMENT_SECRET_KEY: 'hunter2' });
  coordinator.kill('SIGKILL');
  await once(coordinator, 'exit');
  expect(await world.deployer().heal()).toEqual([]);
  writeFileSync(go, '');
  await world.processes.gone(effect);
  const log = join(world.temporaryFolder, 'logs', 'qa', '2026-11-20-payments', 'payments.log');
  await until(() => readFileSync(log, 'utf8').endsWith('last\n'));
  const [, ...said] = readFileSync(log, 'utf8').split('\n');
  expect(said).toEqual(['started', '{', '  "api-key": "***"', '}', 'last', '']);
  expect(readdirSync(world.temporaryFolder)).toHaveLength(2);
  expect(await world.deployer().heal()).toEqual(['removed 1 temporary folder of coordinators that died']);
  expect(readdirSync(world.temporaryFolder)).toEqual(['logs']);
});
