import type { Credentials } from '../credentials/tokens.ts';

/** What lets a token see a repository that it cannot see yet. */
export const remedies: Readonly<Record<Credentials['kind'], string>> = {
  token:
    'a GITHUB_TOKEN sees its own repository and public ones; for others give app-id and private-key of a GitHub App that is installed on them',
  app: 'the GitHub App must be installed on it too, by the same owner',
};
