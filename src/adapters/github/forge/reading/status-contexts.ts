import * as z from 'zod/mini';
import type { CommitStatus } from '../../../../ports/forge.ts';
import { isSameAccount } from '../../ownership/is-same-account.ts';

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
