import { messageOf } from '../../../src/domain/message-of.ts';
import { beginStep, completeStep } from '../../operations/actions/jobs.ts';
import type { Engine } from '../engine.ts';
import { isTrue } from '../expressions/evaluate.ts';
import type { StartedJob } from './start-job.ts';
import { savedState } from './steps/action-inputs.ts';
import { checkOut } from './steps/check-out.ts';
import { checkoutAction, type ResolvedAction, resolveAction } from './steps/resolve-action.ts';
import { runCommand } from './steps/run-command.ts';
import { type PostStep, runStep } from './steps/run-step.ts';
import { type JobState, scopeOf } from './surroundings/job-state.ts';

/** All steps of a job, and then what the actions among them left to do, last first. */
export async function runSteps(engine: Engine, order: StartedJob, state: JobState): Promise<void> {
  const { world, options } = engine;
  const { run, definition } = order;
  const isLost = () => state.machine.doom === 'lost';
  const fillWorkspace = () => checkOut(run, state.folders);
  const actions = await resolveActions(engine, order, state, fillWorkspace);
  if (actions === null) return;
  const posts: PostStep[] = [];
  const surroundings = {
    world,
    state,
    actions,
    minute: options.minute,
    commands: options.commands,
    later: (post: PostStep) => posts.push(post),
    checkOut: fillWorkspace,
  };
  for (const step of definition.steps) {
    if (isLost()) return;
    await runStep(surroundings, step);
  }
  for (const post of posts.toReversed()) {
    if (isLost()) return;
    await runPost(engine, state, post);
  }
}

/** Null, with a failed job, when one cannot be found: then no step runs at all. */
async function resolveActions(
  { options }: Engine,
  { definition }: StartedJob,
  state: JobState,
  fillWorkspace: () => Promise<void>,
): Promise<ReadonlyMap<string, ResolvedAction> | null> {
  const names = definition.steps.flatMap(({ does }) => (does.kind === 'uses' ? [does.action] : []));
  const { workspace } = state.folders;
  try {
    if (names.some((name) => name.startsWith('./'))) await fillWorkspace();
    const wanted = [...new Set(names)].filter((name) => !name.startsWith(`${checkoutAction}@`));
    const resolved = await Promise.all(
      wanted.map((name) => resolveAction(name, { workspace, actions: options.actions })),
    );
    return new Map(resolved.map((action) => [action.name, action]));
  } catch (error) {
    state.log.error(messageOf(error));
    state.conclusions.push('failure');
    return null;
  }
}

async function runPost({ world }: Engine, state: JobState, post: PostStep): Promise<void> {
  const { name, condition, command, saved } = post;
  const shown = beginStep(world, state.job, name);
  const isWanted = () => isTrue(condition, scopeOf(state));
  if (!isWanted()) return completeStep(world, shown, 'skipped');
  const variables = { ...command.variables, ...savedState(saved) };
  const { outcome } = await runCommand(state, { ...command, variables, limit: null }, isWanted);
  state.conclusions.push(outcome);
  completeStep(world, shown, outcome);
}
