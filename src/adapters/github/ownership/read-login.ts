import * as z from 'zod/mini';
import type { GitHubApi } from '../api/github-api.ts';

const answer = z.object({ viewer: z.object({ login: z.string() }) });

/** Of a person or an App; an App's ends in `[bot]`. */
export function readLogin(api: GitHubApi): Promise<string> {
  return api.attempt({ doing: 'read whom the token speaks for', permission: 'metadata: read' }, async () => {
    const { viewer } = await api.query(answer, { query: 'query Login { viewer { login } }', variables: {} });
    return viewer.login;
  });
}

/** Asks at the first call, and again only as long as there was no answer. */
export function rememberedLogin(api: GitHubApi): () => Promise<string> {
  let known: Promise<string> | null = null;
  return async () => {
    known ??= readLogin(api);
    try {
      return await known;
    } catch (error) {
      known = null;
      throw error;
    }
  };
}
