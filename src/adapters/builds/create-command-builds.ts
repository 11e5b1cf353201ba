import { mkdir, mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import PQueue from 'p-queue';
import { messageOf } from '../../domain/message-of.ts';
import type { CommandEvidence } from '../../domain/model/builds.ts';
import type { CheckState } from '../../domain/readiness/check-state.ts';
import { secretsAmong } from '../../domain/settings/secret-variables.ts';
import type { BuildQuestion, Builds } from '../../ports/builds.ts';
import { runLeashed } from '../programs/leashed/run-leashed.ts';
import { systemTimer, type Timer } from '../programs/timer.ts';
import { type WorkspaceOptions, withWorkspace } from '../programs/with-workspace.ts';
import { buildEnvironment } from './build-environment.ts';
import { toldByExit } from './told-by-exit.ts';

export interface CommandBuildsOptions extends WorkspaceOptions {
  /** The caller's environment, of which a command sees an allow-list. */
  readonly variables: Readonly<Record<string, string | undefined>>;
  /** Commands that run at once; default 4. */
  readonly limit?: number;
  /** Measures time limits. */
  readonly timer?: Timer;
}

type Question = BuildQuestion<CommandEvidence>;

/**
 * What commands of the configuration say of builds: one for each version, without a shell, all in one clean checkout. No
 * log is kept: there are many, and what one said last is told where nothing is known.
 */
export function createCommandBuilds(options: CommandBuildsOptions): Builds<CommandEvidence> {
  return {
    async states(questions, checkOut) {
      if (questions.length === 0) return new Map();
      try {
        return await withWorkspace(options, async (folder) => {
          const checkout = join(folder, 'checkout');
          await mkdir(checkout);
          await checkOut(checkout);
          return await askAll(questions, { folder, checkout, options });
        });
      } catch (cause) {
        const state = notAsked(cause);
        return new Map(questions.map((question) => [question, state]));
      }
    },
  };
}

interface Place {
  readonly folder: string;
  readonly checkout: string;
  readonly options: CommandBuildsOptions;
}

async function askAll(questions: readonly Question[], place: Place) {
  const { limit = 4 } = place.options;
  const queue = new PQueue({ concurrency: limit });
  const answers = await queue.addAll(
    questions.map((question) => async () => [question, await ask(question, place).catch(notAsked)] as const),
  );
  return new Map(answers);
}

function notAsked(cause: unknown): CheckState {
  return { kind: 'unknown', said: `it could not be asked: ${messageOf(cause)}` };
}

async function ask(question: Question, { folder, checkout, options }: Place): Promise<CheckState> {
  const { command, env, timeout } = question.environment.builds;
  const { variables, timer = systemTimer } = options;
  let lastLine = '';
  const end = await runLeashed({
    ...{ command, folder: checkout, limit: timeout, timer, log: null },
    scratch: await mkdtemp(join(folder, 'build-')),
    environment: buildEnvironment(question, variables),
    secrets: secretsAmong(env, variables),
    onLine: (line) => {
      lastLine = line;
    },
  });
  return toldByExit(command[0] ?? '', end, lastLine);
}
