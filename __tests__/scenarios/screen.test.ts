import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { screenDetailsFromJson } from '../../src/codec/screen/screen-details.ts';
import { screenListFromJson } from '../../src/codec/screen/screen-list.ts';
import type { RunningCli } from '../support/cli.ts';
import { textAt } from '../support/json.ts';
import { createReleaseWorld, planText, type ReleaseWorld } from '../support/release-world.ts';
import { dataOfScript } from '../support/screen/data-of-script.ts';

let world: ReleaseWorld;
const place = mkdtempSync(join(tmpdir(), 'screen-'));
const site = join(place, 'site');
beforeAll(async () => {
  world = await createReleaseWorld();
  world.behave('ledger', 'echo "</script><script>alert(1)</script>"');
  world.submit('qa', 'done', `${planText({ ledger: '1.0.0' })}scope: <img src=x onerror=alert(1)>\n`);
  await world.run('execute', '--environment', 'qa');
  world.propose('qa', 'open', planText({ payments: '1.1.0' }));
});
afterAll(() => {
  world.remove();
  rmSync(place, { recursive: true, force: true });
});

const read = (path: string) => readFileSync(join(site, path), 'utf8');

function statusesIn(script: string): string[] {
  const { plans } = screenListFromJson(dataOfScript(script));
  return plans.map(({ listed: { plan, status } }) => `${plan} ${status}`).sort();
}

describe('screen --out', () => {
  test('builds the page with the data of every plan', async () => {
    const { code, json } = await world.ask('screen', '--out', site);
    expect({ code, json }).toMatchObject({ code: 0, json: { schema: 1, out: site, plans: 2, made: 2 } });
    expect(read('index.html')).toMatch(/^<!doctype html>/i);
    expect(read('index.html').includes('<meta name="deployment-plans-live"')).toBe(false);
    expect(statusesIn(read('data/list.js'))).toEqual(['done finished', 'open open']);
    const details = screenDetailsFromJson(dataOfScript(read('data/plans/qa/done.js')));
    expect(details.document).not.toContain('<img');
    expect(details.logs).toMatchObject([
      { application: 'ledger', text: expect.stringContaining('</script><script>') },
    ]);
    expect(read('data/plans/qa/done.js')).not.toContain('<');
  });

  test('makes again only what may have changed', async () => {
    expect((await world.ask('screen', '--out', site)).json).toMatchObject({ plans: 2, made: 1 });
    expect(readdirSync(join(site, 'data', 'plans', 'qa')).sort()).toEqual(['done.js', 'open.js']);
  });

  test('leaves alone what is not a page of ours', async () => {
    const other = join(place, 'other');
    mkdirSync(other);
    writeFileSync(join(other, 'thesis.txt'), 'all my work');
    const { code, json } = await world.ask('screen', '--out', other);
    expect(code).toBe(2);
    expect(JSON.stringify(json)).toContain('name an empty folder');
    expect(readdirSync(other)).toEqual(['thesis.txt']);
  });

  test.each([
    [[]],
    [['--serve', '--out', 'x']],
    [['--out', 'x', '--port', '1']],
    [['--serve', '--port', '70000']],
  ])('is refused with %j', async (options) => {
    const { code, json } = await world.ask('screen', ...options);
    expect({ code, json }).toMatchObject({ code: 2, json: { problems: [{ code: 'usage' }] } });
  });
});

describe('screen --serve', () => {
  let running: RunningCli;
  let address: string;
  beforeAll(async () => {
    running = world.start('screen', '--serve');
    address = await new Promise<string>((resolve, reject) => {
      running.child.stdout?.on('data', (text: Buffer) => resolve(String(text).trim()));
      running.ended.then(({ stderr }) => reject(new Error(stderr)), reject);
    });
  });

  const list = async () => statusesIn(await (await fetch(`${address}data/list.js`)).text());

  test('shows what is there, as it changes', async () => {
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    expect(await (await fetch(address)).text()).toContain(
      '<meta name="deployment-plans-live" content="2000">',
    );
    expect(await list()).toEqual(['done finished', 'open open']);
    world.merge('qa', 'open');
    expect(await list()).toEqual(['done finished', 'open merged']);
    expect(await (await fetch(`${address}data/plans/qa/done.js`)).text()).toContain('deploymentPlans.take(');
    expect((await fetch(`${address}data/plans/qa/none.js`)).status).toBe(404);
  });

  test('answers nobody else', async () => {
    const headers = { Origin: 'https://evil.example' };
    expect((await fetch(`${address}data/list.js`, { headers })).status).toBe(403);
    expect((await fetch(address, { method: 'POST' })).status).toBe(405);
  });

  test('is refused where something else is served', async () => {
    const { code, stdout, stderr } = await world.run('screen', '--serve', '--port', new URL(address).port);
    expect(code).toBe(2);
    expect(stdout + stderr).toContain('choose another one');
  });

  test('ends by a signal', async () => {
    running.child.kill('SIGTERM');
    const { code, stdout, stderr } = await running.ended;
    expect({ code, stderr }).toEqual({ code: 5, stderr: '' });
    expect(stdout).toContain('The screen is no longer served.');
    await expect(fetch(address)).rejects.toThrow();
  });
});

test('the address of the page is for people, not for programs', async () => {
  const { code, json } = await world.ask('screen', '--serve');
  expect(code).toBe(2);
  expect(textAt(json, 'problems', '0', 'message')).toContain('--json');
});
