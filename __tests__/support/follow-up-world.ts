import type { PlanAddress } from '../../src/domain/names.ts';
import type { Forge } from '../../src/ports/forge.ts';
import { type Delivered, deliverFollowUps } from '../../src/usecases/follow-ups/deliver-follow-ups.ts';
import type { AskedFollowUp, FollowUpRequest } from '../../src/usecases/follow-ups/follow-up-request.ts';
import type { MadeFollowUp } from '../../src/usecases/follow-ups/make-follow-up.ts';
import type { EvaluationPorts } from '../../src/usecases/pull-requests/evaluation-ports.ts';
import { openFollowUp } from '../../src/usecases/pull-requests/open-follow-up.ts';
import type { MemoryPullRequest } from './memory/memory-pull-request.ts';
import { planText } from './memory-world.ts';
import { createPullRequestWorld, type PullRequestWorld } from './pull-request-world.ts';
import { failed } from './scripted-deployer.ts';

/** A release repository with pull requests, where runs have ended. */
export interface FollowUpWorld extends PullRequestWorld {
  /** The ports of one more process. */
  process(pid: number): EvaluationPorts;
  /** Merges `one`, which deploys shop 2.0.0 and lonely 2.0.0 to qa, and executes it; shop fails when told so. */
  ended(how: 'aborted' | 'finished'): Promise<void>;
  /** Asks for a follow-up as alice, or in another way. */
  ask(
    request: Pick<FollowUpRequest, 'kind' | 'target'>,
    change?: Partial<AskedFollowUp>,
  ): Promise<MadeFollowUp>;
  /** Delivers what qa owes. */
  deliver(ports?: EvaluationPorts): Promise<readonly Delivered[]>;
  /** Merges a pull request's file, without executing anything. */
  mergePullRequest(pullRequest: MemoryPullRequest): Promise<void>;
  /** Names of branches with plans. */
  branches(): Promise<readonly string[]>;
}

const run: PlanAddress = { environment: 'qa', plan: 'one' };

export async function createFollowUpWorld(): Promise<FollowUpWorld> {
  const base = await createPullRequestWorld();
  const { world, forge: memory } = base;
  const { repository } = world.ports;

  const tipOf = async (branch: string) => (await repository.branches(branch)).get(branch);

  /** A forge that knows what is pushed. */
  const forge: Forge = {
    ...memory,
    async openPullRequest(request) {
      for (const branch of [request.branch, request.base]) {
        const tip = await tipOf(branch);
        if (tip !== undefined) memory.branches.set(branch, tip);
      }
      try {
        return await memory.openPullRequest(request);
      } finally {
        for (const { number, head } of memory.pullRequests.values())
          world.store.pullRequests.set(number, head);
      }
    },
  };
  const process = (pid: number): EvaluationPorts => ({ ...base.ports, ...world.process(pid), forge });
  const ports = process(1);

  return {
    ...base,
    ports,
    process,
    async ended(how) {
      if (how === 'aborted') world.deployer.script('shop', { open: () => failed });
      world.merge('one', planText({ shop: '2.0.0', lonely: '2.0.0' }));
      await world.execute();
    },
    ask: async (request, change = {}) =>
      openFollowUp(ports, await world.trusted(), {
        ...request,
        run,
        asking: 'person',
        by: 'alice',
        ...change,
      }),
    async deliver(used = ports) {
      const trusted = await world.trusted();
      const make = (...asked: [typeof trusted, AskedFollowUp]) => openFollowUp(used, ...asked);
      return deliverFollowUps({ ...used, make }, trusted, 'qa');
    },
    async mergePullRequest(pullRequest) {
      const path = `plans/${pullRequest.branch.split('/').at(-1)}.yml`;
      const file = (await repository.read(pullRequest.head, [path])).get(path);
      world.store.commit({
        branch: pullRequest.base,
        files: { [path]: new TextDecoder().decode(file?.bytes ?? undefined) },
      });
      pullRequest.open = false;
      pullRequest.merged = true;
    },
    branches: async () => [...(await repository.branches('plan/')).keys()],
  };
}
