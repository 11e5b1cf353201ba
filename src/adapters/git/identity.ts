import type { Identity } from '../../ports/release-repository.ts';
import type { Variables } from './process/environment.ts';
import { succeeded } from './process/failure.ts';
import type { Git } from './process/git-command.ts';

const fallback: Identity = { name: 'deployment-plans', email: 'deployment-plans@localhost' };

/** What a terminal would act on or read backwards, and what delimits an identity inside a commit. */
const unfit = /[\p{Cc}\p{Bidi_Control}\u2028\u2029<>]+/gu;

/** An identity that is safe to show and to write into a commit; what is empty becomes the fallback. */
export function cleanIdentity({ name, email }: Identity): Identity {
  return {
    name: name.replace(unfit, ' ').trim() || fallback.name,
    email: email.replace(unfit, ' ').trim() || fallback.email,
  };
}

/**
 * Who commits plans: `GIT_AUTHOR_*`, else `GIT_COMMITTER_*`, else git's configuration, else a fallback. What
 * git would guess from the machine's accounts does not count.
 */
export async function readAuthor(git: Git, variables: Variables): Promise<Identity> {
  const answer = await git.run({
    arguments: ['-c', 'user.useConfigOnly=true', 'var', 'GIT_AUTHOR_IDENT'],
    variables: {
      GIT_AUTHOR_NAME: variables.GIT_AUTHOR_NAME || variables.GIT_COMMITTER_NAME,
      GIT_AUTHOR_EMAIL: variables.GIT_AUTHOR_EMAIL || variables.GIT_COMMITTER_EMAIL,
    },
  });
  const [, name, email] = /^(.*) <(.*)> \d+ [+-]\d+\n?$/.exec(answer.stdout.toString('utf8')) ?? [];
  return succeeded(answer) ? cleanIdentity({ name: name ?? '', email: email ?? '' }) : fallback;
}
