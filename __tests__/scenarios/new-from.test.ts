import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { textAt } from '../support/json.ts';
import { createReleaseWorld, planText, type ReleaseWorld } from '../support/release-world.ts';

let world: ReleaseWorld;
beforeAll(async () => {
  world = await createReleaseWorld();
});
afterAll(() => world.remove());

const sections = '# who is awake\nteam:\n  - name: Ada   # until noon\n';

function written(json: unknown): string {
  return world.repository.git('show', `refs/heads/${textAt(json, 'branch')}:${textAt(json, 'file')}`);
}

describe('new --from', () => {
  test('copies a plan whose run has ended', async () => {
    world.submit('qa', 'ran', `${planText({ audit: '1.0.0' })}${sections}`);
    await world.ask('execute', '--environment', 'qa');
    const { code, json } = await world.ask('new', '--from', 'qa/ran', '--name', 'after', 'ledger@1.0.0');
    expect({ code, json }).toMatchObject({
      code: 0,
      json: { plan: 'after', environment: 'qa', target: 'qa', dropped: [], adjusted: [] },
    });
    const text = written(json);
    expect(text).toContain(sections.trimEnd());
    expect(text).toMatch(/^ {2}ledger: \{ version: 1\.0\.0, commit: [0-9a-f]{40} \}$/m);
    expect(text).toMatch(/^origin: \{ kind: copy, environment: qa, plan: ran, by: .+ \}$/m);
    expect(await world.ask('validate', 'plan/qa/after')).toMatchObject({
      code: 0,
      json: { verdict: 'pass' },
    });
  });

  test('copies an open plan to another environment, with what that can have', async () => {
    const timing = 'timing: { not-before: 2026-11-24T09:00:00Z }\n';
    world.propose('qa', 'open', `${planText({ audit: '1.1.0', ledger: '1.0.0' })}${timing}${sections}`);
    const { code, json } = await world.ask('new', '--from', 'qa/open', '--target', 'production');
    expect({ code, json }).toMatchObject({
      code: 0,
      json: {
        environment: 'production',
        adjusted: [{ application: 'audit', from: '1.1.0', to: '1.0.0' }],
        dropped: [{ application: 'ledger', reason: 'application-not-in-source' }],
      },
    });
    expect(written(json)).toContain(sections.trimEnd());
    expect(written(json)).not.toContain('timing');
  });

  test('is refused for a plan that does not exist', async () => {
    expect(await world.ask('new', '--from', 'qa/nowhere')).toMatchObject({
      code: 1,
      json: { plan: null, branch: null, problems: [{ code: 'run-not-found', plan: 'qa/nowhere' }] },
    });
  });
});

describe('new with the next version', () => {
  test('offers the one above everything, for the newest commit', async () => {
    const { code, json } = await world.ask('new', '--target', 'qa', '--name', 'tags', 'orders@next');
    expect({ code, json }).toMatchObject({ code: 0, json: { plan: 'tags', problems: [] } });
    const tip = world.commitOf('orders', 'v2.1.0-rc.1');
    expect(written(json)).toContain(`  orders: { tag: 2.1.0, commit: ${tip} }\n`);
  });

  test('says when the newest commit has no version', async () => {
    const identity = ['-c', 'user.name=x', '-c', 'user.email=x'];
    const call = { cwd: join(world.applicationsFolder, 'reports'), env: world.git.variables } as const;
    const git = (...args: readonly string[]) =>
      execFileSync('git', [...identity, ...args], { ...call, encoding: 'utf8' }).trim();
    git('update-ref', 'refs/heads/main', git('commit-tree', '-p', 'main', '-m', 'more', 'main^{tree}'));
    expect(await world.ask('new', '--target', 'qa', '--name', 'latest', 'reports')).toMatchObject({
      code: 0,
      json: { problems: [{ code: 'tag-not-found', severity: 'warning', application: 'reports' }] },
    });
  });
});
