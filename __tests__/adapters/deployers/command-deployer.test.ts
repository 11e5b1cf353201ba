import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { deploymentOrder } from './order.ts';
import { createWorld, type World } from './world.ts';

let world: World;

beforeEach(() => {
  world = createWorld();
});

afterEach(() => world.remove());

describe('a command', () => {
  test('gets its arguments as they are written, through no shell', async () => {
    const command = ['./deploy.sh', 'two words', '$(touch hacked)', '`id`', 'a\nb', '', '*', '; exit 9', '"'];
    const script = 'for argument; do printf "[%s]\\n" "$argument"; done; ls';
    const prepared = await world
      .deployer()
      .prepare(deploymentOrder({ command, script, onLine: world.onLine }));
    expect(await prepared.open()).toEqual({ outcome: 'succeeded', reason: null });
    expect(world.lines).toEqual([
      ...['[two words]', '[$(touch hacked)]', '[`id`]', '[a', 'b]', '[]', '[*]', '[; exit 9]', '["]'],
      'deploy.sh',
    ]);
  });

  test('sees of the caller only what is allowed, and what it is told', async () => {
    const variables = { PATH: process.env.PATH, HOME: '/home/ada', KUBECONFIG: '/k', SECRET: 'hunter2' };
    const order = deploymentOrder({ script: 'env', env: ['KUBECONFIG', 'ABSENT'], onLine: world.onLine });
    const prepared = await world.deployer({ variables }).prepare(order);
    await prepared.open();
    const names = world.lines.map((line) => line.split('=')[0]);
    expect(world.lines).toContain('KUBECONFIG=/k');
    expect(world.lines).toContain('DEPLOYMENT_MODULES=payments-core,payments-api');
    expect(names).not.toContain('ABSENT');
    expect(world.lines.join('\n')).not.toMatch(/SECRET|hunter2|npm_/);
  });

  test('reads its settings from a private file outside the checkout, which is gone afterwards', async () => {
    const script =
      'echo "$DEPLOYMENT_SETTINGS"; ls -l "$DEPLOYMENT_SETTINGS" | cut -c 1-10; cat "$DEPLOYMENT_SETTINGS"; pwd';
    const settings = new Map([['constructor', '30s']]);
    const prepared = await world
      .deployer()
      .prepare(deploymentOrder({ script, settings, onLine: world.onLine }));
    await prepared.open();
    const [file = '', mode, ...rest] = world.lines;
    const folder = rest.pop() ?? '';
    expect(mode).toBe('-rw-------');
    expect(JSON.parse(rest.join('\n'))).toEqual({ constructor: '30s' });
    expect(file.startsWith(`${folder}/`)).toBe(false);
    expect(readdirSync(world.temporaryFolder)).toEqual([]);
  });

  test('is not there: failed, and the sentence names it', async () => {
    const prepared = await world.deployer().prepare(deploymentOrder({ command: ['./deploi.sh'] }));
    expect(await prepared.open()).toEqual({
      outcome: 'failed',
      reason: '"./deploi.sh" exited with 127 (it, or a command that it runs, was not found)',
    });
  });

  test('reads nothing from its input, and the gate is closed behind it', async () => {
    const script = 'cat; echo end; (: <&3) 2>/dev/null || echo no descriptor 3';
    const prepared = await world.deployer().prepare(deploymentOrder({ script, onLine: world.onLine }));
    await prepared.open();
    expect(world.lines).toEqual(['end', 'no descriptor 3']);
  });

  test('leaves its output in a private log, later tries after earlier ones, each below its heading', async () => {
    for (const script of ['echo first', 'echo second >&2; printf "no newline"']) {
      await (await world.deployer().prepare(deploymentOrder({ script }))).open();
    }
    const log = join(world.logFolder, 'qa', '2026-11-20-payments', 'payments.log');
    const heading = String.raw`\[deployment-plans\] \S+ deploy 2\.3\.0 after 2\.2\.0 \(.+\)`;
    expect(readFileSync(log, 'utf8')).toMatch(
      new RegExp(`^${heading}\nfirst\n${heading}\nsecond\nno newline$`),
    );
    expect(statSync(log).mode & 0o777).toBe(0o600);
  });
});

describe('what cannot be prepared is rejected and leaves nothing', () => {
  test('a checkout that fails', async () => {
    const checkOut = () => Promise.reject(new Error('no such commit'));
    await expect(world.deployer().prepare(deploymentOrder({ checkOut }))).rejects.toThrow('no such commit');
    expect(readdirSync(world.temporaryFolder)).toEqual([]);
  });

  test('a process that cannot be started', async () => {
    const order = deploymentOrder({ command: ['./deploy.sh', 'x'.repeat(10_000_000)] });
    await expect(world.deployer().prepare(order)).rejects.toThrow('cannot be started');
    expect(readdirSync(world.temporaryFolder)).toEqual([]);
  });
});
