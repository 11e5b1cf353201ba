import { failureOf } from '../failures/failure.ts';

/** Undefined when GitHub says that there is no such thing, or none that the token may see. */
export async function unlessAbsent<Answer>(work: () => Promise<Answer>): Promise<Answer | undefined> {
  try {
    return await work();
  } catch (error) {
    if (failureOf(error)?.status === 404) return undefined;
    throw error;
  }
}
