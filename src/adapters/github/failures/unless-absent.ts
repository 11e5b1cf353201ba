import { failureOf } from './failure.ts';

/** Not found, and gone: so a deleted issue is answered. */
const absent = [404, 410];

/** Undefined when GitHub says that there is no such thing, or none that the token may see. */
export async function unlessAbsent<Answer>(work: () => Promise<Answer>): Promise<Answer | undefined> {
  try {
    return await work();
  } catch (error) {
    if (absent.includes(failureOf(error)?.status ?? 0)) return undefined;
    throw error;
  }
}
