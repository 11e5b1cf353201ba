import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { JobConclusion } from '../../../model/actions/job.ts';
import { createCommandFiles, parseAssignments, readCommandFile } from '../commands/command-files.ts';
import type { JobState } from '../surroundings/job-state.ts';

/** A process of a step. */
export interface StepCommand {
  /** Of the step. */
  readonly id: string;
  readonly command: string;
  readonly args: readonly string[];
  /** What the workflow gives it. */
  readonly env: Readonly<Record<string, string>>;
  /** What the runner gives it besides. */
  readonly variables: Readonly<Record<string, string>>;
  /** Milliseconds; null: none of its own. */
  readonly limit: number | null;
}

export interface CommandResult {
  readonly outcome: JobConclusion;
  readonly outputs: Readonly<Record<string, string>>;
  readonly saved: Readonly<Record<string, string>>;
}

/** Runs a step's process, and does what it wrote into the runner's files. */
export async function runCommand(
  state: JobState,
  { id, command, args, env, variables, limit }: StepCommand,
  survives: () => boolean,
): Promise<CommandResult> {
  const { folders, machine, log } = state;
  const files = join(folders.commands, id);
  await mkdir(files, { recursive: true });
  const places = await createCommandFiles(files);
  const path = [...state.path, state.variables.PATH].join(':');
  let expired = false;
  const code = await machine.run(
    {
      command,
      args,
      folder: folders.workspace,
      variables: { ...state.variables, PATH: path, ...env, GITHUB_ACTION: id, ...variables, ...places },
      limit,
      line: log.line,
      expired() {
        expired = true;
        log.error('The action has timed out.');
      },
    },
    survives,
  );
  const { outputs, saved } = await obeyFiles(state, files);
  if (code === 0 && !expired) return { outcome: 'success', outputs, saved };
  const cancelled = machine.doom !== null && !survives();
  if (!cancelled && !expired) log.error(`Process completed with exit code ${code ?? 1}.`);
  return { outcome: cancelled ? 'cancelled' : 'failure', outputs, saved };
}

async function obeyFiles(state: JobState, files: string): Promise<Pick<CommandResult, 'outputs' | 'saved'>> {
  const [outputs, saved, env, path, summary] = await Promise.all([
    readCommandFile(files, 'OUTPUT'),
    readCommandFile(files, 'STATE'),
    readCommandFile(files, 'ENV'),
    readCommandFile(files, 'PATH'),
    readCommandFile(files, 'STEP_SUMMARY'),
  ]);
  state.env = { ...state.env, ...parseAssignments(env) };
  const added = path.split('\n').filter((line) => line !== '');
  state.path = [...added.toReversed(), ...state.path];
  state.job.summary += state.log.masked(summary);
  return { outputs: parseAssignments(outputs), saved: parseAssignments(saved) };
}
