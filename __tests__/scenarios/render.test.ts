import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { foreignParts } from '../render/document/page-structure.ts';
import { keysOf, textAt } from '../support/json.ts';
import { createReleaseWorld, environments, planText, type ReleaseWorld } from '../support/release-world.ts';

let world: ReleaseWorld;
beforeAll(async () => {
  world = await createReleaseWorld({
    environments: environments.replace('grace: 5s', 'grace: 5s\n    require: [scope, backout]'),
  });
  const sections = 'scope: <script>alert(1)</script>\nbackout: { criteria: TODO, tested: true }\n';
  world.submit('qa', 'done', `${planText({ payments: '1.0.0', ledger: '1.0.0' })}${sections}`);
  await world.run('execute', '--environment', 'qa');
  world.propose('qa', 'open', planText({ payments: '1.1.0', ledger: '1.1.0' }));
  world.propose('qa', 'broken', 'source: [\n');
});
afterAll(() => world.remove());

describe('render', () => {
  test('writes Markdown for an open plan, and says what is missing', async () => {
    const { code, stdout } = await world.run('render', 'qa/open');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^# Deployment plan `qa\/open`\n/);
    expect(stdout).toContain('| `payments` | `1.0.0 → 1.1.0` | deploy | |');
    expect(stdout).toContain('n1 --> n0');
    expect(stdout).toMatch(/Missing: .*scope[\s\S]*Missing: .*backout/);
  });

  test('writes a page that is nothing but the page', async () => {
    const { code, stdout, stderr } = await world.run('render', 'qa/done', '--html');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(foreignParts(stdout)).toEqual([]);
    expect(stdout).toContain('<code>&#x3C;script>alert(1)&#x3C;/script></code>');
    expect(stdout).toMatch(/^<!doctype html>\n[\s\S]*<\/html>\n$/);
  });

  test('answers in one JSON document', async () => {
    const [open, done] = await Promise.all([
      world.ask('render', 'qa/open'),
      world.ask('render', 'qa/done', '--html'),
    ]);
    expect(keysOf(open.json)).toEqual(['schema', 'plan', 'environment', 'markdown', 'html', 'problems']);
    expect(open.json).toMatchObject({
      ...{ plan: 'open', environment: 'qa', html: null },
      problems: [{ code: 'missing-section' }, { code: 'missing-section' }],
    });
    expect(textAt(done.json, 'html')).toMatch(/^<!doctype html>/);
    expect(textAt(done.json, 'markdown')).toContain('- Status: finished');
  });

  test('refuses what is no plan', async () => {
    expect(await world.ask('render', 'qa/none')).toMatchObject({
      ...{ code: 1, json: { problems: [{ code: 'run-not-found' }] } },
    });
    expect(await world.ask('render', 'qa/broken')).toMatchObject({
      ...{ code: 1, json: { problems: [{ code: 'yaml-syntax' }] } },
    });
  });
});
