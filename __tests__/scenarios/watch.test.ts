import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { RunningCli } from '../support/cli.ts';
import { holdRun } from '../support/hold-run.ts';
import { at, listAt } from '../support/json.ts';
import { createReleaseWorld, parseJson, planText, type ReleaseWorld } from '../support/release-world.ts';
import { untilSaid } from '../support/until-said.ts';

let world: ReleaseWorld;
beforeAll(async () => {
  world = await createReleaseWorld();
});
afterAll(() => world.remove());

/** Somebody who watches, once the first line has come. */
function watching(...args: readonly string[]): Promise<RunningCli> {
  return untilSaid(world.start('watch', ...args), 'audit: deploy');
}

const time = '\\d\\d:\\d\\d:\\d\\d';

describe('watch', () => {
  test('tells a run from where it stands to its end, with times, and ends with its report', async () => {
    const { execution, release } = await holdRun(world, {
      plan: 'good',
      application: 'audit',
      version: '1.0.0',
    });
    try {
      const [one, all] = await Promise.all([watching('qa/good'), watching('--json')]);
      release();
      const { code, stdout, stderr } = await one.ended;
      expect(code).toBe(0);
      const lines = stderr.trimEnd().split('\n');
      expect(lines[0]).toMatch(new RegExp(`^${time} qa/good: started with 2 operations$`));
      expect(lines).toContainEqual(
        expect.stringMatching(new RegExp(`^${time} qa/good audit: succeeded after `)),
      );
      expect(lines.at(-1)).toMatch(new RegExp(`^${time} qa/good: finished after `));
      expect(stdout).toMatch(/^Plan qa\/good {2}finished\n/);
      const document = parseJson(await all.ended);
      expect(at(document, 'environment')).toBeNull();
      expect(listAt(document, 'runs')).toMatchObject([{ plan: 'good', status: 'finished' }]);
    } finally {
      release();
    }
    expect((await execution.ended).code).toBe(0);
  });

  test('ends as the run ends: an aborted one with 3', async () => {
    const { execution, release } = await holdRun(world, {
      plan: 'bad',
      application: 'audit',
      version: '1.1.0',
      exit: 7,
    });
    try {
      const watch = await watching('qa/bad');
      release();
      expect(await watch.ended).toMatchObject({ code: 3, stdout: expect.stringContaining('aborted') });
    } finally {
      release();
    }
    expect((await execution.ended).code).toBe(3);
  });

  test('ends at once with 5 after a signal, and the run goes on', async () => {
    const { execution, release } = await holdRun(world, {
      plan: 'long',
      application: 'audit',
      version: '2.0.0',
    });
    try {
      const watch = await watching('qa/long');
      watch.child.kill('SIGINT');
      expect(await watch.ended).toMatchObject({ code: 5, stdout: expect.stringContaining('running') });
    } finally {
      release();
    }
    expect((await execution.ended).code).toBe(0);
  });

  test('of a run that waits it tells for what, and with --until-waiting ends with 4', async () => {
    world.submit(
      'qa',
      'later',
      `${planText({ reports: '1.0.0' })}timing: { not-before: 2099-01-01T09:00:00Z }\n`,
    );
    expect((await world.run('execute', '--environment', 'qa')).code).toBe(4);
    const { code, stderr } = await world.run('watch', 'qa/later', '--until-waiting');
    expect([code, stderr]).toEqual([4, expect.stringContaining('qa/later: waits for its time')]);
  });

  test('of nothing under way it ends at once, and a plan without a run is refused', async () => {
    expect(await world.run('watch')).toMatchObject({ code: 0, stdout: 'Nothing to do.\n' });
    expect(await world.ask('watch', 'qa/nope')).toMatchObject({
      code: 1,
      json: { problems: [{ code: 'run-not-found' }] },
    });
  });
});
