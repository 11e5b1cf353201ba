import * as z from 'zod/mini';
import type { GitHubApi } from '../../api/github-api.ts';

const answer = z.object({ viewer: z.object({ login: z.string() }) });

/** Of a person or an App; an App's ends in `[bot]`. */
export function readLogin(api: GitHubApi): Promise<string> {
  return api.attempt({ doing: 'read whom the token speaks for', permission: 'metadata: read' }, async () => {
    const { viewer } = await api.query(answer, { query: 'query Login { viewer { login } }', variables: {} });
    return viewer.login;
  });
}
