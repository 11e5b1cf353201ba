import type { RunTrigger } from '../../model/actions/run-trigger.ts';
import type { Repository } from '../../model/repositories/repository.ts';
import { completeRun } from '../../operations/actions/change-run.ts';
import { createRun } from '../../operations/actions/create-run.ts';
import type { Delivery } from '../../webhooks/delivery.ts';
import type { Engine } from '../engine.ts';
import { listensTo } from './filters/listens-to.ts';
import { passesPaths } from './filters/passes-paths.ts';
import { type FoundWorkflow, readDefinitions } from './read-definitions.ts';
import { startRun } from './start-run.ts';
import { type Place, triggerOf } from './trigger-of.ts';

/** Starts what an event starts. */
export async function react(engine: Engine, delivery: Delivery, place: Place): Promise<void> {
  const { repository } = delivery;
  const trigger = await triggerOf(delivery, place);
  if (trigger === null) return;
  for (const found of await readDefinitions(repository, trigger.sha)) {
    const { definition } = found;
    if (definition === null) reportUnreadable(engine, repository, found, trigger);
    else if (listensTo(definition, delivery) && (await passesPaths(definition, delivery)))
      startRun(engine, repository, definition, trigger);
  }
}

/** A push shows by a failed run that a file is no workflow; other events pass it over. */
function reportUnreadable(
  { world, problems }: Engine,
  repository: Repository,
  { path, problems: found }: FoundWorkflow,
  trigger: RunTrigger,
): void {
  problems.push(...found.map((problem) => `${path}: ${problem}`));
  if (trigger.event !== 'push') return;
  const workflow = { path, name: path };
  const run = createRun(world, { repository, workflow, trigger, displayTitle: path });
  completeRun(world, run, 'startup_failure');
}
