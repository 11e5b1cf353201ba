import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { messageOf } from '../../../../src/domain/message-of.ts';
import type { JobConclusion } from '../../../model/actions/job.ts';
import type { World } from '../../../model/world.ts';
import { beginStep, completeStep } from '../../../operations/actions/jobs.ts';
import { fill, fillText, fillTexts, isTrue } from '../../expressions/evaluate.ts';
import type { Script, StepDefinition, Uses } from '../../language/workflow-definition.ts';
import { type JobState, scopeOf } from '../surroundings/job-state.ts';
import { actionInputs } from './action-inputs.ts';
import { refuseScript } from './allow-script.ts';
import { checkoutAction, type ResolvedAction } from './resolve-action.ts';
import { runCommand, type StepCommand } from './run-command.ts';

export interface StepSurroundings {
  readonly world: World;
  readonly state: JobState;
  /** Milliseconds. */
  readonly minute: number;
  /** What scripts may call. */
  readonly commands: readonly string[];
  /** By what `uses:` says. */
  readonly actions: ReadonlyMap<string, ResolvedAction>;
  /** Takes down what is to run after all steps. */
  later(post: PostStep): void;
  /** `actions/checkout` */
  checkOut(): Promise<void>;
}

/** The `post` of an action whose `main` was run. */
export interface PostStep {
  readonly name: string;
  readonly condition: string;
  readonly command: Omit<StepCommand, 'limit'>;
  readonly saved: Readonly<Record<string, string>>;
}

/** Runs a step, or skips it, and notes what came of it. */
export async function runStep(surroundings: StepSurroundings, step: StepDefinition): Promise<void> {
  const { world, state } = surroundings;
  const { outcome, outputs, forgiven } = await attempt(surroundings, step);
  const conclusion = outcome === 'failure' && forgiven ? 'success' : outcome;
  state.steps.set(step.id, { outputs, outcome, conclusion });
  state.conclusions.push(conclusion);
  const shown = state.job.steps.at(-1);
  if (shown !== undefined) completeStep(world, shown, conclusion);
}

interface Attempted {
  readonly outcome: JobConclusion;
  readonly outputs: Readonly<Record<string, string>>;
  readonly forgiven: boolean;
}

async function attempt(surroundings: StepSurroundings, step: StepDefinition): Promise<Attempted> {
  const { world, state } = surroundings;
  const failed = { outcome: 'failure', outputs: {}, forgiven: false } as const;
  try {
    const env = { ...state.env, ...fillTexts(step.env, scopeOf(state)) };
    const scope = scopeOf(state, env);
    beginStep(world, state.job, nameOf(step, step.name === null ? null : fillText(step.name, scope)));
    if (!isTrue(step.condition, scope)) return { outcome: 'skipped', outputs: {}, forgiven: false };
    const forgiven = fill(step.continueOnError, scope) === true;
    const limit = fill(step.timeout, scope);
    const timed = { env, limit: typeof limit === 'number' ? limit * surroundings.minute : null };
    const survives = () => isTrue(step.condition, scopeOf(state, env));
    const command = await commandOf(surroundings, step, timed);
    if (command === null) return { outcome: 'success', outputs: {}, forgiven };
    const { outcome, outputs, saved } = await runCommand(state, command, survives);
    if (step.does.kind === 'uses') rememberPost(surroundings, { does: step.does, command, saved });
    return { outcome, outputs, forgiven };
  } catch (error) {
    state.log.error(messageOf(error));
    return failed;
  }
}

function nameOf({ does, id }: StepDefinition, name: string | null): string {
  if (name !== null) return name;
  if (does.kind === 'uses') return `Run ${does.action}`;
  const { script } = does;
  return script.kind === 'literal' ? `Run ${String(script.value).trim().split('\n', 1)[0]}` : `Run ${id}`;
}

type Timed = Pick<StepCommand, 'env' | 'limit'>;

/** What the step starts; null when it starts nothing. */
async function commandOf(
  surroundings: StepSurroundings,
  { id, does }: StepDefinition,
  timed: Timed,
): Promise<StepCommand | null> {
  if (does.kind === 'run') return scriptCommand(surroundings, { id, does }, timed);
  const { actions, state, checkOut } = surroundings;
  if (does.action.startsWith(`${checkoutAction}@`)) {
    await checkOut();
    return null;
  }
  const action = actions.get(does.action);
  if (action === undefined) throw new Error(`${does.action} was not resolved`);
  return {
    ...timed,
    id,
    command: process.execPath,
    args: [join(action.folder, action.definition.main)],
    variables: {
      ...actionInputs(action, does.with, scopeOf(state, timed.env)),
      GITHUB_ACTION_PATH: action.folder,
      GITHUB_ACTION_REPOSITORY: action.repository,
      GITHUB_ACTION_REF: action.ref,
    },
  };
}

async function scriptCommand(
  { state, commands }: StepSurroundings,
  { id, does }: { readonly id: string; readonly does: Script },
  timed: Timed,
): Promise<StepCommand> {
  const script = fillText(does.script, scopeOf(state, timed.env));
  const refused = refuseScript(script, commands);
  if (refused !== null) throw new Error(refused);
  await mkdir(state.folders.temp, { recursive: true });
  const file = join(state.folders.temp, `${id}.sh`);
  await writeFile(file, script);
  return { ...timed, id, command: '/bin/sh', args: ['-e', file], variables: {} };
}

function rememberPost(
  { actions, later }: StepSurroundings,
  {
    does,
    command,
    saved,
  }: {
    readonly does: Uses;
    readonly command: StepCommand;
    readonly saved: Readonly<Record<string, string>>;
  },
): void {
  const action = actions.get(does.action);
  if (action === undefined || action.definition.post === null) return;
  const { post, postCondition } = action.definition;
  const args = [join(action.folder, post)];
  const name = `Post Run ${does.action}`;
  later({ name, condition: postCondition, command: { ...command, args, id: `${command.id}_post` }, saved });
}
