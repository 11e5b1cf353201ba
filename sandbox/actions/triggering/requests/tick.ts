import { readCommit } from '../../../git/commits.ts';
import type { Bot, User } from '../../../model/accounts/account.ts';
import { actionsAppSlug, findApp, findBranch } from '../../../model/lookups.ts';
import type { Repository } from '../../../model/repositories/repository.ts';
import type { World } from '../../../model/world.ts';
import { envelope } from '../../../webhooks/payloads/envelope.ts';
import type { Engine } from '../../engine.ts';
import { readDefinitions } from '../read-definitions.ts';
import { startRun } from '../start-run.ts';

/** Lets the time of a schedule come in a repository: one that workflows of its default branch name, or all. */
export async function tick(engine: Engine, repository: Repository, cron: string | null): Promise<void> {
  const { defaultBranch, folder, settings } = repository;
  const tip = findBranch(repository, defaultBranch);
  if (tip?.commit == null || !settings.actionsEnabled) return;
  const [definitions, head] = await Promise.all([
    readDefinitions(repository, tip.commit),
    readCommit(folder, tip.commit),
  ]);
  const actor = scheduler(engine.world, repository);
  for (const { definition } of definitions) {
    const crons = definition?.events.get('schedule')?.crons ?? [];
    for (const schedule of crons.filter((one) => cron === null || one === cron)) {
      if (definition === null) continue;
      startRun(engine, repository, definition, {
        event: 'schedule',
        payload: { schedule, ...envelope(engine.addresses, repository, { account: actor }) },
        actor,
        subject: { headRepository: repository, headBranch: defaultBranch, head },
        ref: tip.name,
        sha: head.sha,
        inputs: {},
        fromFork: false,
        links: 0,
      });
    }
  }
}

/** GitHub names who last changed the schedule; here it is who owns the repository. */
function scheduler(world: World, { owner }: Repository): User | Bot {
  if (owner.type === 'User') return owner;
  const [admin] = [...owner.members].find(([, role]) => role === 'admin') ?? [];
  const app = findApp(world, actionsAppSlug);
  const found = admin ?? app?.bot;
  if (found === undefined) throw new Error('nobody can start schedules');
  return found;
}
