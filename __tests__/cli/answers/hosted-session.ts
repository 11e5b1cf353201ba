import { join } from 'node:path';
import type { Sandbox } from '../../../sandbox/start.ts';
import { openGitHubSession } from '../../../src/cli/session/github-session.ts';
import type { Session } from '../../../src/cli/session/session.ts';

export interface HostedSurroundings {
  readonly sandbox: Sandbox;
  /** The home of whoever types. */
  readonly folder: string;
  readonly token: string;
}

/** Uses a session of the command line on `acme/releases`, as `--github` opens it, and closes it. */
export async function withHostedSession<Answer>(
  { sandbox, folder, token }: HostedSurroundings,
  use: (session: Session) => Promise<Answer>,
): Promise<Answer> {
  const session = await openGitHubSession('acme/releases', {
    PATH: process.env.PATH,
    HOME: folder,
    XDG_CACHE_HOME: join(folder, 'cache'),
    GH_TOKEN: token,
    GITHUB_SERVER_URL: sandbox.serverUrl,
    GITHUB_API_URL: sandbox.apiUrl,
    GITHUB_GRAPHQL_URL: sandbox.graphqlUrl,
  });
  try {
    return await use(session);
  } finally {
    await session.repository.close();
  }
}
