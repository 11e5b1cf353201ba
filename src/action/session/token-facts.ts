import type { Credentials } from '../../adapters/github/credentials/tokens.ts';
import type { TokenFacts } from '../../domain/doctor/facts/hosted-facts.ts';

/** Tokens that stand for a person: https://github.blog/engineering/behind-githubs-new-authentication-token-formats/ */
const personal = /^(?:ghp_|gho_|ghu_|github_pat_)/;

/**
 * Whose token it is, as far as it shows. One that another step has made with an App looks like that of the job, and
 * counts as such: better a protection too few than one that is not there.
 */
export function tokenFactsOf(
  credentials: Credentials,
  rights: ReadonlyMap<string, string> | null,
): TokenFacts {
  if (credentials.kind === 'token') {
    return { kind: personal.test(credentials.token) ? 'person' : 'job', app: null, rights };
  }
  const { appId } = credentials;
  return { kind: 'app', app: /^\d{1,15}$/.test(appId) ? Number(appId) : null, rights };
}
