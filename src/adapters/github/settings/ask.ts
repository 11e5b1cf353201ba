import type * as z from 'zod/mini';
import type { GitHubApi } from '../api/github-api.ts';
import { checkedAnswer } from '../failures/checked-answer.ts';
import { type Failure, failureOf } from '../failures/failure.ts';
import { rateLimitEnd } from '../failures/rate-limit.ts';

/** What became of a question: its answer, or that the token may not ask it, or that there is no such thing. */
export type Reply<Data> = Answer<Data> | Refused<'forbidden'> | Refused<'absent'>;

interface Answer<Data> {
  readonly kind: 'answer';
  readonly data: Data;
}

interface Refused<Kind> {
  readonly kind: Kind;
  /** What GitHub said. */
  readonly words: string;
}

export interface Question<Schema extends z.ZodMiniType> {
  /** Follows "could not read". */
  readonly about: string;
  readonly schema: Schema;
  /** The data of GitHub's answer. */
  readonly send: () => Promise<unknown>;
}

/**
 * Asks one question about settings. Being told to come back later is no refusal, though GitHub says it with 403
 * too: that, and everything else but a clear answer, rejects as the port says.
 */
export function ask<Schema extends z.ZodMiniType>(
  api: GitHubApi,
  { about, schema, send }: Question<Schema>,
): Promise<Reply<z.output<Schema>>> {
  return api.attempt<Reply<z.output<Schema>>>({ doing: `read ${about}`, permission: null }, async () => {
    try {
      return { kind: 'answer', data: checkedAnswer(schema, await send()) };
    } catch (error) {
      const failure = failureOf(error);
      const refused = failure === undefined ? undefined : refusalOf(failure);
      if (refused === undefined) throw error;
      return refused;
    }
  });
}

function refusalOf(failure: Failure): Refused<'forbidden'> | Refused<'absent'> | undefined {
  const { status, words } = failure;
  if (status === 404) return { kind: 'absent', words };
  const isRefusal = status === 403 && rateLimitEnd(failure) === undefined;
  return isRefusal ? { kind: 'forbidden', words } : undefined;
}
