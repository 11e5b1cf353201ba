import { followUpsOnBranchesAlone } from '../../usecases/follow-ups/follow-up.ts';
import { openFollowUp } from '../../usecases/pull-requests/open-follow-up.ts';
import type { OwedPorts } from '../../usecases/pull-requests/open-owed.ts';
import { validateOpenedBy } from '../../usecases/pull-requests/validate-opened.ts';
import type { Session } from '../session/session.ts';

/** How follow-ups that are owed are opened: on branches, and on GitHub on pull requests. */
export function owedPorts(session: Session): OwedPorts {
  const { hosted } = session;
  if (hosted === null) return { ...session, make: followUpsOnBranchesAlone(session) };
  const ports = { ...session, ...hosted };
  return {
    ...session,
    make: (...asked) => openFollowUp(ports, ...asked),
    judge: async (opened) => validateOpenedBy(ports, await hosted.forge.login(), opened),
  };
}
