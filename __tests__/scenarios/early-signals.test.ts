import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type RunningCli, startCli } from '../support/cli.ts';
import { createReleaseWorld, parseJson, planText, type ReleaseWorld } from '../support/release-world.ts';
import { until } from '../support/until.ts';

let world: ReleaseWorld;
let running: RunningCli | undefined;
beforeEach(async () => {
  world = await createReleaseWorld();
});
afterEach(async () => {
  running?.child.kill('SIGKILL');
  await running?.ended;
  world.remove();
});

/** Starts a command and waits until a git of it hangs in this subcommand, for as long as `hold` is there. */
async function startHanging(subcommand: string, folder: string, args: readonly string[]) {
  const [hold, reached] = ['hold', 'reached'].map((name) => join(world.git.folder, name));
  if (hold === undefined || reached === undefined) throw new Error('two names make two paths');
  writeFileSync(hold, '');
  const hang = `touch '${reached}'; while [ -e '${hold}' ]; do sleep 0.02; done`;
  const script = `case " $* " in *" ${subcommand} "*) ${hang};; esac\nexec "$REAL_GIT" "$@"`;
  const variables = { ...world.git.withGitScript(script), DEPLOY_FOLDER: join(world.git.folder, 'deploy') };
  running = startCli([...args, '--json'], { cwd: folder, variables });
  await until(() => existsSync(reached));
  return { ...running, release: () => rmSync(hold) };
}

describe('a signal before anything is under way', () => {
  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('%s ends a command that only asks', async (signal) => {
    world.propose('qa', 'asked', planText({ audit: '1.0.0' }));
    const args = ['validate', 'plan/qa/asked'];
    const { child, ended, release } = await startHanging('ls-remote', world.repository.folder, args);
    child.kill(signal);
    const result = await ended;
    release();
    expect(result.code).toBe(5);
    const message = expect.stringContaining(`interrupted by ${signal}`);
    expect(parseJson(result)).toEqual({
      schema: 1,
      problems: [{ code: 'source-unreachable', severity: 'error', message }],
    });
  });

  test.each([['execute', '--environment', 'qa'], ['reconcile']])(
    'ends %s, which starts nothing',
    async (...args) => {
      world.submit('qa', 'merged', planText({ audit: '1.0.0' }));
      const { folder } = world.git.clone(world.repository, 'clone');
      const { child, ended, release } = await startHanging('fetch', folder, [...args, '--remote', 'origin']);
      child.kill('SIGTERM');
      const result = await ended;
      release();
      expect(result.code).toBe(5);
      expect(parseJson(result)).toMatchObject({ schema: 1, problems: [{ code: 'source-unreachable' }] });
      expect(world.deployed()).toEqual([]);
      expect(await world.ask('show', 'qa/merged')).toMatchObject({ json: { status: 'merged' } });
    },
  );

  test('leaves a git that is under way to its end', async () => {
    const args = ['adopt', 'production'];
    const { child, ended, release } = await startHanging('update-ref', world.repository.folder, args);
    child.kill('SIGTERM');
    expect(await ended).toMatchObject({ code: 5 });
    release();
    expect(await world.ask('adopt', 'production')).toMatchObject({ code: 0 });
  });
});
