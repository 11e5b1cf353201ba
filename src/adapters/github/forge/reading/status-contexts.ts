import * as z from 'zod/mini';
import type { CommitStatus } from '../../../../ports/forge.ts';

/** Fields of a StatusContext that make a status. */
export const statusFields = 'context state description targetUrl creator { login }';

const states = {
  ERROR: 'error',
  EXPECTED: 'pending',
  FAILURE: 'failure',
  PENDING: 'pending',
  SUCCESS: 'success',
} as const;

export const statusContext = z.object({
  context: z.string(),
  state: z.enum(['ERROR', 'EXPECTED', 'FAILURE', 'PENDING', 'SUCCESS']),
  description: z.nullable(z.string()),
  targetUrl: z.nullable(z.string()),
  creator: z.nullable(z.object({ login: z.string() })),
});

type StatusContext = z.infer<typeof statusContext>;

/** A status, when there is one and `viewer`, for whom the token stands, set it; null otherwise. */
export function ourStatus(status: StatusContext | null | undefined, viewer: string): CommitStatus | null {
  if (!status?.creator || !isSameAccount(status.creator.login, viewer)) return null;
  const { context, state, description, targetUrl } = status;
  return { context, state: states[state], description: description ?? '', url: targetUrl };
}

/** Whether two logins are one account: an App's is written with and without `[bot]`. */
export function isSameAccount(login: string, other: string): boolean {
  return withoutBot(login) === withoutBot(other);
}

function withoutBot(login: string): string {
  return login.toLowerCase().replace(/\[bot\]$/, '');
}
