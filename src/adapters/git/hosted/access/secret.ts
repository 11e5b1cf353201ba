import { RepositoryUnusable } from '../../../../ports/release-repository.ts';
import type { GitAnswer } from '../../process/collect-output.ts';

/** A token in the forms in which it may come up. */
export interface Secret {
  /** The header by which GitHub and others take tokens for git (RFC 7617, any user name). */
  readonly header: string;
  readonly forms: readonly string[];
}

/** RepositoryUnusable when it can be no token. */
export function secretOf(token: string): Secret {
  if (token === '' || /\s/.test(token)) {
    throw new RepositoryUnusable(
      'the token is empty or has spaces or line breaks in it; look at how it is given',
    );
  }
  const encoded = Buffer.from(`x-access-token:${token}`, 'utf8').toString('base64');
  return { header: `AUTHORIZATION: basic ${encoded}`, forms: [encoded, token] };
}

/** What git said, without the secret: a server may send back what it was sent. */
export function withoutSecret(answer: GitAnswer, { forms }: Secret): GitAnswer {
  const clean = (text: string) => forms.reduce((rest, form) => rest.replaceAll(form, '***'), text);
  const leaks = forms.some((form) => answer.stdout.includes(form));
  return {
    ...answer,
    stderr: clean(answer.stderr),
    stdout: leaks ? Buffer.from(clean(answer.stdout.toString('latin1')), 'latin1') : answer.stdout,
  };
}
