import { isAbsolute, join } from 'node:path';
import { createPullRequestNumbers } from '../../adapters/github/merging/create-pull-request-numbers.ts';
import { openScreenFolder } from '../../adapters/screen/folder/open-screen-folder.ts';
import { readOwnPage } from '../../adapters/screen/own-page.ts';
import { openPlansNow } from '../../usecases/pull-requests/open-pull-requests.ts';
import { buildScreen } from '../../usecases/screen/build-screen.ts';
import type { ScreenPorts } from '../../usecases/screen/screen-ports.ts';
import { lacking } from '../inputs/lacking.ts';
import { mistaken } from '../mistaken.ts';
import type { Outcome } from '../outcome.ts';
import { type Session, withSession } from '../session/session.ts';
import type { Step } from './step.ts';

/** Builds the page of the Deployment Plans screen in a folder, for a later step to publish. */
export async function buildPage(step: Step): Promise<Outcome> {
  const { out } = step.request;
  if (out === null) throw lacking(step.request, ['out']);
  const place = isAbsolute(out) ? out : join(step.variables.GITHUB_WORKSPACE ?? '', out);
  return withSession(step, async (session) => {
    await session.repository.refresh();
    const { html: page, program } = readOwnPage();
    const folder = await openScreenFolder(place);
    if (folder === null) {
      throw mistaken([
        `input 'out' is '${out}', which holds something else than a page; name another folder`,
      ]);
    }
    const { plans, made, builtAt } = await buildScreen(portsOf(session), {
      folder,
      page,
      program,
      look: null,
    });
    const line = `${out}/index.html shows ${plans === 1 ? '1 plan' : `${plans} plans`}`;
    return {
      ...{ subject: null, problems: [], lines: [line], summary: `${line}.\n`, failure: null },
      details: { out, builtAt, plans, made },
    };
  });
}

/** The logs of operations are on the machines of other jobs. */
function portsOf(session: Session): ScreenPorts {
  const { webAddress } = session;
  return {
    ...session,
    readOpenPlans: openPlansNow(session),
    logs: null,
    site: { name: new URL(webAddress).pathname.slice(1), url: webAddress },
    numbers: createPullRequestNumbers(session.api),
  };
}
