import type { Actor } from '../model/access/caller.ts';
import type { Deployment } from '../model/deployments/deployment.ts';
import type { WorldEvent } from '../model/event.ts';
import { noCommit } from '../model/event.ts';
import type { Repository } from '../model/repositories/repository.ts';
import type { World } from '../model/world.ts';
import { setStatus } from '../operations/commits/set-status.ts';
import { addDeploymentStatus } from '../operations/deployments/create-deployment.ts';

/** An engine like Argo CD, which hears of Deployments and of commits, and says how it went. */
export interface ListeningEngine {
  /** The Deployments that were asked of it, oldest first. */
  readonly asked: readonly Deployment[];
  /** The commits that it has seen, oldest first. */
  readonly commits: readonly string[];
  /** From now on it says nothing but that it has begun. */
  hold(): void;
  /** Says what it held back, and goes on. */
  release(): void;
  /** From now on it fails. */
  breakDown(): void;
  close(): void;
}

export interface EngineOptions {
  readonly world: World;
  readonly by: Actor;
  /** Task of the Deployments that it carries out. */
  readonly task: string;
  /** What it deploys from, and the context by which it says so; null for an engine of Deployments alone. */
  readonly manifests: { readonly repository: Repository; readonly context: string } | null;
}

/** Listens from now on. It acts after the event, because nobody may change the world while it tells. */
export function createListeningEngine({ world, by, task, manifests }: EngineOptions): ListeningEngine {
  const [asked, commits]: [Deployment[], string[]] = [[], []];
  const waiting: (() => void)[] = [];
  let [held, broken] = [false, false];
  const say = (begun: () => void, ended: (isWell: boolean) => void) => {
    setImmediate(() => {
      begun();
      if (held) waiting.push(() => ended(!broken));
      else ended(!broken);
    });
  };
  const onDeployment = (deployment: Deployment) => {
    asked.push(deployment);
    say(
      () => addDeploymentStatus(world, by, deployment, { state: 'in_progress' }),
      (isWell) => addDeploymentStatus(world, by, deployment, { state: isWell ? 'success' : 'failure' }),
    );
  };
  const onCommit = (repository: Repository, context: string, sha: string) => {
    commits.push(sha);
    say(
      () => setStatus(world, by, repository, { sha, context, state: 'pending' }),
      (isWell) => setStatus(world, by, repository, { sha, context, state: isWell ? 'success' : 'failure' }),
    );
  };
  const close = world.events.subscribe((event: WorldEvent) => {
    if (event.name === 'deployment' && event.deployment.task === task) onDeployment(event.deployment);
    if (event.name !== 'push' || event.after === noCommit || event.repository !== manifests?.repository)
      return;
    onCommit(event.repository, manifests.context, event.after);
  });
  return {
    asked,
    commits,
    hold: () => {
      held = true;
    },
    release: () => {
      held = false;
      for (const end of waiting.splice(0)) end();
    },
    breakDown: () => {
      broken = true;
    },
    close,
  };
}
