import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { deploymentOrder } from './order.ts';
import { createWorld, type World } from './world.ts';

let world: World;

beforeEach(() => {
  world = createWorld();
});

afterEach(() => world.remove());

const secrets = new Map([['api-key', 'DEPLOYMENT_SECRET_KEY']]);
const log = () => readFileSync(join(world.logFolder, 'qa', '2026-11-20-payments', 'payments.log'), 'utf8');

async function deploy(script: string, secret: string, more: Parameters<typeof deploymentOrder>[0] = {}) {
  const variables = { ...process.env, DEPLOYMENT_SECRET_KEY: secret, DEPLOYMENT_SECRET_OTHER: 'elsewhere' };
  const order = deploymentOrder({ script, secrets, onLine: world.onLine, ...more });
  const prepared = await world.deployer({ variables }).prepare(order);
  return prepared.open();
}

describe('a secret setting', () => {
  test('is in the file with the other ones, and in no variable', async () => {
    const copy = join(world.folder, 'copy');
    const script = `cat "$DEPLOYMENT_SETTINGS" > ${copy}; ls -l "$DEPLOYMENT_SETTINGS" | cut -c 1-10; env`;
    const settings = new Map([['timeout', '30s']]);
    expect(await deploy(script, 'hunter2', { settings })).toMatchObject({ outcome: 'succeeded' });
    expect(JSON.parse(readFileSync(copy, 'utf8'))).toEqual({ timeout: '30s', 'api-key': 'hunter2' });
    expect(world.lines[0]).toBe('-rw-------');
    expect(world.lines.join('\n')).not.toMatch(/DEPLOYMENT_SECRET|\*\*\*/);
    expect(readdirSync(world.temporaryFolder)).toEqual([]);
  });

  test('is hidden in the output and in its log', async () => {
    const script = 'echo one; cat "$DEPLOYMENT_SETTINGS"; echo "a hunter2, b hunter2" >&2; printf hunter2';
    await deploy(script, 'hunter2');
    const expected = ['one', '{', '  "api-key": "***"', '}', 'a ***, b ***', '***'];
    expect(world.lines).toEqual(expected);
    expect(log().split('\n').slice(1)).toEqual(expected);
  });

  test.each([
    ['with characters that mean something to sed', 'a.*b/c\\d&[e]^$'],
    ['with quotes, as JSON writes them', 'say "hi"'],
    ['that is part of another word', 'x'],
  ])('%s is hidden as it is, and in JSON', async (_, secret) => {
    const plain = 'printf "%s\\n" "$(cat secret)"; cat "$DEPLOYMENT_SETTINGS"';
    const checkOut = async (folder: string) => {
      writeFileSync(join(folder, 'deploy.sh'), `#!/bin/sh\n${plain}\n`, { mode: 0o755 });
      writeFileSync(join(folder, 'secret'), secret);
    };
    await deploy('', secret, { checkOut });
    expect(world.lines).toEqual(['***', '{', '  "api-key": "***"', '}']);
  });

  test('of several lines is hidden line by line; a brace would hide half of the output', async () => {
    const secret = '{\n  first line\r\n  second line\n}';
    const script = 'echo "  second line"; echo "{ }"; tr "," "\\n" < "$DEPLOYMENT_SETTINGS"';
    await deploy(script, secret);
    expect(world.lines).toEqual(['***', '{ }', '{', '  "api-key": "{\\n***\\r\\n***\\n}"', '}']);
  });

  test.each([
    ['of short lines alone', '123\n456', 'echo "pin 123"; echo 4567', ['pin ***', '***7']],
    ['of long and short lines', 'long line\nab\n', 'echo ab; echo "a long line"', ['***', 'a ***']],
    ['of lines without a letter or digit', '{!}\n%&', 'echo "{!} %&"', ['*** ***']],
  ])('%s is hidden all the same', async (_, secret, script, expected) => {
    await deploy(script, secret);
    expect(world.lines).toEqual(expected);
  });

  test('that a command sees as a variable is hidden as well, others that it cannot see are not', async () => {
    const env = ['DEPLOYMENT_SECRET_OTHER'];
    await deploy('echo "$DEPLOYMENT_SECRET_OTHER"', 'hunter2', { env });
    await deploy('echo elsewhere', 'hunter2');
    expect(world.lines).toEqual(['***', 'elsewhere']);
  });

  test('without a value: nothing is started, and nothing is left', async () => {
    const trace = join(world.folder, 'trace');
    await expect(deploy(`touch ${trace}`, '')).rejects.toThrow(
      'the secret api-key is to come from DEPLOYMENT_SECRET_KEY, which has no value here',
    );
    expect(existsSync(trace)).toBe(false);
    expect(readdirSync(world.temporaryFolder)).toEqual([]);
  });

  test('does not slow down or cut what is written meanwhile', async () => {
    const talkative = 'awk \'BEGIN { for (i = 0; i < 2000; i++) print "line " i }\'; echo last';
    expect(await deploy(talkative, 'hunter2')).toMatchObject({ outcome: 'succeeded' });
    expect(world.lines).toHaveLength(2001);
    expect(world.lines.at(-1)).toBe('last');
  });
});
