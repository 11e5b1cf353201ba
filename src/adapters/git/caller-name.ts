import { cleanIdentity } from './identity.ts';
import type { Variables } from './process/environment.ts';
import { createGit } from './process/git-command.ts';

export interface CallerOptions {
  /** Whose git configuration applies, with that of the machine and the person. */
  readonly folder: string;
  /** The caller's environment. */
  readonly variables: Variables;
}

/**
 * What git calls whoever calls: `GIT_AUTHOR_NAME`, else `GIT_COMMITTER_NAME`, else `user.name`; null when it calls them
 * nothing. Unlike for a commit there need be no address.
 */
export async function callerName({ folder, variables }: CallerOptions): Promise<string | null> {
  const given = variables.GIT_AUTHOR_NAME || variables.GIT_COMMITTER_NAME;
  const name = given || (await configuredName({ folder, variables }));
  return name.trim() === '' ? null : cleanIdentity({ name, email: '' }).name;
}

/** Empty when there is none. */
async function configuredName(options: CallerOptions): Promise<string> {
  const answer = await createGit(options).run({ arguments: ['config', '--get', 'user.name'] });
  return answer.stdout.toString('utf8');
}
