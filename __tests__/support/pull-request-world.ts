import type { Trigger } from '../../src/domain/pull-requests/trigger.ts';
import { type Evaluation, evaluate } from '../../src/usecases/pull-requests/evaluate.ts';
import type { EvaluationPorts } from '../../src/usecases/pull-requests/evaluation-ports.ts';
import { createMemoryForge, type MemoryForge } from './memory/memory-forge.ts';
import type { MemoryPullRequest } from './memory/memory-pull-request.ts';
import { createMemoryReviewers, type MemoryReviewers } from './memory/memory-reviewers.ts';
import { createMemoryWorld, type MemoryWorld } from './memory-world.ts';

/** A release repository with pull requests, in memory. */
export interface PullRequestWorld {
  readonly world: MemoryWorld;
  readonly forge: MemoryForge;
  readonly reviewers: MemoryReviewers;
  readonly ports: EvaluationPorts;
  /** Opens a pull request that adds these files to an environment branch; numbers count up from 1. */
  propose(
    files: Readonly<Record<string, string | null>>,
    change?: Partial<MemoryPullRequest>,
  ): Promise<MemoryPullRequest>;
  /** Adds a commit to what a pull request proposes. */
  push(pullRequest: MemoryPullRequest, files: Readonly<Record<string, string | null>>): string;
  /** Evaluates; the forge knows the tips of the environment branches. */
  evaluate(trigger?: Trigger, options?: { readonly dryRun: boolean }): Promise<Evaluation>;
  /** The newest status of ours on what a pull request proposes: its state. */
  verdict(pullRequest: MemoryPullRequest): string | undefined;
}

const everything = { kind: 'schedule' } as const;

export async function createPullRequestWorld(): Promise<PullRequestWorld> {
  const world = await createMemoryWorld();
  const forge = createMemoryForge();
  const reviewers = createMemoryReviewers();
  const { repository, sources, readRecords, clock } = world.ports;
  const webAddress = 'https://github.com/acme/releases';
  const ports = { forge, reviewers, repository, sources, readRecords, clock, webAddress };

  async function tipOf(branch: string): Promise<string> {
    return (await repository.branches(branch)).get(branch) ?? '';
  }

  return {
    world,
    forge,
    reviewers,
    ports,
    async propose(files, change = {}) {
      const from = await tipOf(change.base ?? 'env/qa');
      const number = forge.pullRequests.size + 1;
      const head = world.store.commit({ branch: `topic-${number}`, from, files });
      world.store.pullRequests.set(number, head);
      const [branch, changedFiles] = [`topic-${number}`, Object.keys(files).length];
      return forge.add({ branch, head, changedFiles, ...change, number });
    },
    push(pullRequest, files) {
      const head = world.store.commit({ branch: `topic-${pullRequest.number}`, files });
      world.store.pullRequests.set(pullRequest.number, head);
      pullRequest.head = head;
      return head;
    },
    async evaluate(trigger = everything, options = { dryRun: false }) {
      for (const branch of ['env/qa', 'env/production']) forge.branches.set(branch, await tipOf(branch));
      return evaluate(ports, trigger, options);
    },
    verdict: ({ head, base }) =>
      forge.statuses.get(head)?.findLast(({ context }) => context === `deployment-plan/${base.slice(4)}`)
        ?.state,
  };
}
