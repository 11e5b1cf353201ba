import * as z from 'zod/mini';
import type { Writer } from '../../../../ports/conversations.ts';

/** By whom something was written, in REST. */
export const writerFields = {
  user: z.nullable(z.object({ login: z.string(), id: z.number(), type: z.string() })),
  /** The App that wrote it, in its own name or a person's. */
  performed_via_github_app: z.nullish(z.object({ id: z.number() })),
};

const writerAnswer = z.object(writerFields);

export function toWriter({
  user,
  performed_via_github_app: app,
}: z.infer<typeof writerAnswer>): Writer | null {
  if (user === null) return null;
  const isProgram = user.type !== 'User' || (app ?? null) !== null;
  return { login: user.login, id: user.id, isBot: isProgram };
}
