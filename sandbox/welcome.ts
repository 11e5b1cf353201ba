import { join } from 'node:path';
import type { Token } from './model/access/token.ts';
import type { PullRequest } from './model/pull-requests/pull-request.ts';
import { fullName } from './model/repositories/repository.ts';
import type { ReleaseWorld } from './seed/seed-release-world.ts';
import type { Sandbox } from './start.ts';

export interface Welcomed {
  readonly seeded: ReleaseWorld;
  readonly pullRequest: PullRequest;
  readonly tokens: Readonly<Record<'alice' | 'bob' | 'workflow' | 'installation', Token>>;
  /** File with the app's private key. */
  readonly keyFile: string;
}

/** What somebody who has just started a sandbox wants to know: where it is, who one may be, what one may do. */
export function welcome(sandbox: Sandbox, { seeded, pullRequest, tokens, keyFile }: Welcomed): string {
  const { serverUrl, apiUrl, graphqlUrl, world } = sandbox;
  const { releases, app, installation } = seeded;
  const name = fullName(releases);
  const variables = [
    ['GITHUB_SERVER_URL', serverUrl],
    ['GITHUB_API_URL', apiUrl],
    ['GITHUB_GRAPHQL_URL', graphqlUrl],
    ['GITHUB_REPOSITORY', name],
    ['ALICE', tokens.alice.value],
    ['BOB', tokens.bob.value],
    ['GITHUB_TOKEN', tokens.workflow.value],
    ['APP_TOKEN', tokens.installation.value],
  ];
  const pulls = `${apiUrl}/repos/${name}/pulls`;
  const clone = serverUrl.replace('://', `://x-access-token:${tokens.alice.value}@`);
  return `A GitHub of your own on 127.0.0.1, until Ctrl-C. What is in it is forgotten at the end.

${variables.map(([key, value]) => `export ${key}=${value}\n`).join('')}
ALICE proposes plans, BOB approves them, GITHUB_TOKEN is that of a workflow, APP_TOKEN is good for an hour.
The app ${app.slug} has the id ${app.id}, its installation ${installation.id}, and its private key is in
  ${keyFile}
The bare repositories are in
  ${join(world.folder, 'repositories')}

Pull request ${pullRequest.number} proposes a plan for qa. Try, in another terminal, after the lines above:
  curl -H "Authorization: Bearer $ALICE" ${pulls}/${pullRequest.number}
  curl -H "Authorization: Bearer $BOB" ${pulls}/${pullRequest.number}/reviews -d '{"event":"APPROVE"}'
  git clone ${clone}/${name}.git
  node src/cli/index.ts list --github ${name}
`;
}
