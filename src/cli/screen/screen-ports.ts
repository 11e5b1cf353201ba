import { basename } from 'node:path';
import { createOperationLogs } from '../../adapters/deployers/logs/create-operation-logs.ts';
import type { ScreenRepository } from '../../domain/screen/screen-list.ts';
import type { ScreenPorts } from '../../usecases/screen/screen-ports.ts';
import { logFolder } from '../session/execution-ports.ts';
import type { Session } from '../session/session.ts';

/** What the screen is made of, as this machine sees it. */
export function screenPorts(session: Session): ScreenPorts {
  const { hosted } = session;
  return {
    ...session,
    logs: createOperationLogs(logFolder(session)),
    site: siteOf(session),
    numbers: hosted?.numbers ?? null,
  };
}

function siteOf({ hosted, repository }: Session): ScreenRepository {
  if (hosted === null) return { name: folderName(repository.directory), url: null };
  const { webAddress } = hosted;
  return { name: new URL(webAddress).pathname.slice(1), url: webAddress };
}

/** The folder of a working tree, or of a bare repository, holds git's own under a name that says nothing. */
function folderName(directory: string): string {
  return basename(directory.replace(/[/\\]\.git$/, '')).replace(/\.git$/, '');
}
