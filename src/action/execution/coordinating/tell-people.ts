import { tellOwed } from '../../../usecases/notifications/tell-owed.ts';
import type { Trusted } from '../../../usecases/reading/trusted.ts';
import type { ExecutingPorts } from '../execution-session.ts';
import { type Executed, nothingExecuted } from '../outcome/executed.ts';

/** Tells people of the runs of an environment that have ended, or of one of them: a warning where it cannot. */
export async function tellPeople(
  session: ExecutingPorts,
  trusted: Trusted,
  question: { readonly environment: string; readonly only?: string | undefined },
): Promise<Executed> {
  const { told, untold } = await tellOwed({ ...session, site: session }, trusted, question);
  return { ...nothingExecuted, environment: question.environment, told, owed: untold };
}
