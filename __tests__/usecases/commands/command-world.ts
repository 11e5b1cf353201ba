import { configurationPath } from '../../../src/domain/layout.ts';
import { shortDigest } from '../../../src/domain/short-digest.ts';
import type { PostedComment } from '../../../src/ports/conversations.ts';
import type { Deeds } from '../../../src/usecases/commands/decide-command.ts';
import type { CommandingPorts } from '../../../src/usecases/commands/discussed-plan.ts';
import { type Obeyed, obeyComment } from '../../../src/usecases/commands/obey-comment.ts';
import { createFollowUpWorld, type FollowUpWorld } from '../../support/follow-up-world.ts';
import {
  createMemoryConversations,
  type MemoryConversations,
} from '../../support/memory/memory-conversations.ts';
import type { MemoryPullRequest } from '../../support/memory/memory-pull-request.ts';
import { planText } from '../../support/memory-world.ts';

/** A release repository in which alice may write and says things on pull requests. */
export interface CommandWorld extends FollowUpWorld {
  readonly conversations: MemoryConversations;
  readonly commanding: CommandingPorts;
  /** What was carried out, as `retry one by alice`. */
  readonly deeds: readonly string[];
  /** Opens the pull request of a plan; gives it with the digest of its plan. */
  proposed(plan: string, change?: Partial<MemoryPullRequest>): Promise<Discussed>;
  /** The same, merged and executed. */
  ran(plan: string, how: 'aborted' | 'finished'): Promise<Discussed>;
  /** Somebody writes a comment, and its event comes. */
  say(body: string, change?: Partial<PostedComment>): Promise<Obeyed>;
  /** Its event comes once more. */
  hear(comment: PostedComment): Promise<Obeyed>;
  /** The last answer; throws when there is none. */
  lastAnswer(): string;
  /** Names the operators in the configuration. */
  operators(...people: readonly string[]): void;
}

export interface Discussed {
  readonly pullRequest: MemoryPullRequest;
  readonly digest: string;
}

export async function createCommandWorld(): Promise<CommandWorld> {
  const world = await createFollowUpWorld();
  const conversations = createMemoryConversations();
  conversations.permissions.set('alice', 'write');
  const done: string[] = [];
  const { repository } = world.ports;
  const commanding = { ...world.ports, conversations };
  const deeds: Deeds = {
    async onProposal(command, { plan }, by) {
      done.push(`${command.verb} ${plan} by ${by}`);
      return { verdict: 'looked', sentence: 'it was judged', details: [], forms: [], pullRequest: null };
    },
    async onRun(command, { plan }, by) {
      done.push(`${command.verb} ${plan} by ${by}`);
      return { verdict: 'done', sentence: 'it is done', details: [], forms: [], pullRequest: 12 };
    },
  };

  function tell(pullRequest: MemoryPullRequest, mergeCommit: string | null): void {
    const { number, base, head, branch, fork, open, merged } = pullRequest;
    const state = open ? 'open' : merged ? 'merged' : 'closed';
    conversations.pullRequests.set(number, {
      ...{ number, base, head, mergeCommit, state, branch: fork ? null : branch },
    });
  }

  async function digestOf({ head }: MemoryPullRequest, plan: string): Promise<string> {
    const path = `plans/${plan}.yml`;
    return shortDigest((await repository.read(head, [path])).get(path)?.id ?? '');
  }

  async function proposed(plan: string, change: Partial<MemoryPullRequest> = {}): Promise<Discussed> {
    const files = { [`plans/${plan}.yml`]: planText({ shop: '2.0.0', lonely: '2.0.0' }) };
    const pullRequest = await world.propose(files, change);
    tell(pullRequest, null);
    return { pullRequest, digest: await digestOf(pullRequest, plan) };
  }

  const hear = ({ id, body }: PostedComment) => obeyComment(commanding, { id, body }, deeds);

  return {
    ...world,
    ...{ conversations, commanding, deeds: done, proposed, hear },
    async ran(plan, how) {
      const discussed = await proposed(plan);
      await world.ended(how);
      discussed.pullRequest.open = false;
      discussed.pullRequest.merged = true;
      tell(discussed.pullRequest, (await world.world.run(plan)).mergeCommit);
      return discussed;
    },
    say: (body, change = {}) => hear(conversations.write(body, change)),
    lastAnswer() {
      const last = conversations.answers.at(-1);
      if (last === undefined) throw new Error('nothing was answered');
      return last.body;
    },
    operators(...people) {
      const text = [
        ...['version: 1', `operators: ${JSON.stringify(people)}`, 'environments:'],
        ...['  development: { root: true }', '  qa: { sources: [development] }'],
      ].join('\n');
      world.world.store.commit({ branch: 'main', files: { [configurationPath]: text } });
    },
  };
}
