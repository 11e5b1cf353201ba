import type { Issue, Writer } from '../../../src/ports/conversations.ts';
import { type AnsweredRequest, answerRequest } from '../../../src/usecases/requesting/answer-request.ts';
import type { RequestingPorts } from '../../../src/usecases/requesting/requesting-ports.ts';
import { createFakeTips } from '../../support/fake-tips.ts';
import { createFollowUpWorld, type FollowUpWorld } from '../../support/follow-up-world.ts';
import {
  createMemoryConversations,
  type MemoryConversations,
} from '../../support/memory/memory-conversations.ts';

/** A release repository in which people ask for plans by issues; alice may sort issues there. */
export interface RequestingWorld extends FollowUpWorld {
  readonly conversations: MemoryConversations;
  readonly ports: RequestingPorts;
  /** The ports of one more process. */
  process(pid: number): RequestingPorts;
  /** Alice opens issue 41 with these fields, or changes what it says. */
  issue(fields: Readonly<Record<string, string>>, change?: Partial<Issue>): void;
  answer(ports?: RequestingPorts): Promise<AnsweredRequest>;
  /** Texts of our comments in the issue. */
  answers(): readonly string[];
}

export const alice: Writer = { login: 'alice', id: 7, isBot: false };
export const number = 41;

export async function createRequestingWorld(): Promise<RequestingWorld> {
  const base = await createFollowUpWorld();
  const conversations = createMemoryConversations();
  conversations.permissions.set('alice', 'triage');
  const process = (pid: number) => ({ ...base.process(pid), conversations, tips: createFakeTips() });
  const ports = process(1);
  return {
    ...base,
    conversations,
    ports,
    process,
    issue(fields, change = {}) {
      const body = Object.entries(fields).map(([label, text]) => `### ${label}\n\n${text}`);
      conversations.issues.set(number, {
        number,
        ...{
          isPullRequest: false,
          state: 'open',
          body: body.join('\n\n'),
          author: alice,
          labels: ['deployment-plan'],
        },
        createdAt: '2026-11-20T09:00:00Z',
        ...change,
      });
    },
    answer: (used = ports) => answerRequest(used, number),
    answers: () => conversations.answers.filter(({ issue }) => issue === number).map(({ body }) => body),
  };
}
