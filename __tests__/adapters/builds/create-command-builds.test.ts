import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { CommandBuildsOptions } from '../../../src/adapters/builds/create-command-builds.ts';
import type { Timer } from '../../../src/adapters/programs/timer.ts';
import type { CommandEvidence } from '../../../src/domain/model/builds.ts';
import { buildsContract } from '../../contracts/builds.ts';
import { buildQuestion } from '../../support/build-question.ts';
import { checkOutScript } from '../../support/command-scratch.ts';
import { isRunning } from '../../support/is-running.ts';
import { until } from '../../support/until.ts';
import { type CommandWorld, createCommandWorld, scriptEvidence, shellEvidence } from './command-world.ts';

let world: CommandWorld;

beforeEach(() => {
  world = createCommandWorld();
});

afterEach(() => {
  expect(readdirSync(world.temporaryFolder)).toEqual([]);
  world.remove();
});

const exits = { success: 0, failed: 1, running: 9 } as const;

buildsContract('a command', () => {
  const own = createCommandWorld();
  const hidden = '0'.repeat(40);
  let commits = 0;
  const fileOf = (platform: string, commit: string) => join(own.folder, `${platform}-${commit}`);
  const script = `[ $DEPLOYMENT_COMMIT = ${hidden} ] && exit 9
    [ -e "$FOLDER/$DEPLOYMENT_PLATFORM-$DEPLOYMENT_COMMIT" ] || exit 2
    exit "$(cat "$FOLDER/$DEPLOYMENT_PLATFORM-$DEPLOYMENT_COMMIT")"`;
  return {
    builds: own.builds({ variables: { ...process.env, FOLDER: own.folder } }),
    evidence: shellEvidence(script, ['FOLDER']),
    told: ['success', 'failed'],
    createRepository: (name) => `acme/${name}`,
    commit() {
      commits += 1;
      return String(commits).padStart(40, '1');
    },
    tell: ({ platform, commit }, state) => writeFileSync(fileOf(platform, commit), String(exits[state])),
    hide: { commit: hidden },
    remove: own.remove,
  };
});

async function ask(
  evidence: CommandEvidence,
  {
    checkOut = async () => {},
    ...options
  }: Partial<CommandBuildsOptions> & {
    readonly checkOut?: (folder: string) => Promise<void>;
  } = {},
) {
  const question = buildQuestion(evidence);
  return (await world.builds(options).states([question], checkOut)).get(question);
}

describe('a command', () => {
  test('runs in a checkout, of which there is one for all', async () => {
    let checkouts = 0;
    const script = checkOutScript('exit 0');
    const checkOut = async (folder: string) => {
      checkouts += 1;
      await script(folder);
    };
    const questions = Array.from({ length: 10 }, () => buildQuestion(scriptEvidence));
    const states = await world.builds().states(questions, checkOut);
    expect([...states.values()]).toEqual(questions.map(() => ({ kind: 'success', said: 'exited with 0' })));
    expect(checkouts).toBe(1);
  });

  test('cannot be asked where the configuration cannot be checked out', async () => {
    const checkOut = async () => {
      throw new Error('the repository does not answer');
    };
    expect(await ask(scriptEvidence, { checkOut })).toEqual({
      kind: 'unknown',
      said: 'it could not be asked: the repository does not answer',
    });
  });

  test('that is not there says nothing', async () => {
    const { kind, said } = (await ask({ ...scriptEvidence, command: ['./nothing'] })) ?? {};
    expect(kind).toBe('unknown');
    expect(said).toContain('"./nothing" exited with 127 (it, or a command that it runs, was not found)');
  });

  test('says last why nothing is known, with secrets hidden, however much it says before', async () => {
    const evidence = shellEvidence('yes | head -c 20000000; echo "no $DEPLOYMENT_SECRET_TOKEN" >&2; exit 4', [
      'DEPLOYMENT_SECRET_TOKEN',
    ]);
    const variables = { ...process.env, DEPLOYMENT_SECRET_TOKEN: 'hunter2' };
    const state = await ask(evidence, { variables });
    expect(state?.kind).toBe('unknown');
    expect(state?.said).not.toContain('hunter2');
    const brief = await ask(shellEvidence('echo "no $DEPLOYMENT_SECRET_TOKEN" >&2; exit 4', evidence.env), {
      variables,
    });
    expect(brief?.said).toBe('"/bin/sh" exited with 4: no ***');
  });

  test('that has no answer in time is ended with all that it has started', async () => {
    const pidFile = join(world.folder, 'pid');
    const rung: number[] = [];
    const timer: Timer = (milliseconds, ring) => {
      rung.push(milliseconds);
      until(() => readdirSync(world.folder).includes('begun')).then(ring);
      return () => {};
    };
    const script = `trap "" TERM; sleep 600 & echo $! > ${pidFile}; touch ${join(world.folder, 'begun')}; wait`;
    expect(await ask({ ...shellEvidence(script), timeout: 5000 }, { timer })).toEqual({
      kind: 'unknown',
      said: '"/bin/sh" had no answer in time',
    });
    expect(rung).toEqual([5000]);
    const pid = Number(readFileSync(pidFile, 'utf8'));
    await until(async () => !(await isRunning(pid)));
  });

  test('is one of no more at once than is said', async () => {
    const seen = join(world.folder, 'seen');
    mkdirSync(seen);
    const script = `touch ${seen}/$DEPLOYMENT_APPLICATION; ls ${seen} | wc -l >> ${seen}.log; rm ${seen}/$DEPLOYMENT_APPLICATION`;
    const questions = Array.from({ length: 40 }, (_, index) =>
      buildQuestion(shellEvidence(script), { application: `app-${index}` }),
    );
    const states = await world.builds({ limit: 3 }).states(questions, async () => {});
    expect([...states.values()].every(({ kind }) => kind === 'success')).toBe(true);
    const counts = readFileSync(`${seen}.log`, 'utf8').trim().split('\n').map(Number);
    expect(counts).toHaveLength(40);
    expect(Math.max(...counts)).toBeLessThanOrEqual(3);
  });
});
