import { wrongUsage } from '../../usecases/refusal.ts';
import type { Answer } from '../answer.ts';
import { openLocalSession } from './local-session.ts';
import type { Session } from './session.ts';

export interface SessionOptions {
  readonly repo: string;
  readonly remote?: string;
  readonly github?: string;
}

/** Opens the repository for the length of one answer. */
export async function withSession(
  options: SessionOptions,
  answer: (session: Session) => Promise<Answer>,
): Promise<Answer> {
  const session = await openSession(options);
  try {
    return await answer(session);
  } finally {
    await session.repository.close();
  }
}

/** Opens the repository and brings it up to date with its remote. */
async function openSession({ repo, remote, github }: SessionOptions): Promise<Session> {
  if (github === undefined) return openLocalSession(repo, remote);
  if (remote !== undefined) throw wrongUsage('--github says where the repository is; leave out --remote');
  // Loaded only where it is needed: a quarter of the program is for talking to GitHub.
  const { openGitHubSession } = await import('./github-session.ts');
  return openGitHubSession(github, process.env);
}
