import { type AskedFor, askersOf } from '../people/askers-of.ts';
import type { Contributors } from './contributors.ts';

/** Somebody who had a part in how a plan came about, and so cannot approve it. */
export interface Involved {
  /** Null when it is not known which account it is. */
  readonly login: string | null;
  /** As a commit or a plan says it, such as `Ada <ada@example.com>`. */
  readonly identity: string | null;
  /** What the person did, to go on with after a name: `opened the pull request`. */
  readonly part: string;
}

/** A plan from which another one was made, directly or not; or the same as it was merged before, which it was made from too. */
export interface Ancestor {
  /** `<environment>/<plan>`; null for the same plan as it was merged before. */
  readonly address: string | null;
  /** Who asked for it, when it was itself made from another one, or by Deploy All. */
  readonly askedBy: string | null;
  /** Authors of the commits that brought it, who merged it among them, as they say it themselves. */
  readonly authors: readonly string[];
  /** What is known of the pull request that brought it; null when none is known. */
  readonly pullRequest: Proposed | null;
}

/** Who is behind a pull request. */
export interface Proposed {
  /** Login of who opened it; null when that account is gone. */
  readonly author: string | null;
  readonly contributors: Contributors;
}

/**
 * Everybody who had a part in a plan: who opened its pull request, whom its commits name, who asked for it, and the
 * same of every plan in its chain of origins. What git says of people are claims: where GitHub knows an account for
 * one it is that account, elsewhere whatever it claims.
 */
export function involvedIn(
  { author, contributors }: Proposed,
  plan: AskedFor,
  ancestors: readonly Ancestor[],
): Involved[] {
  return [
    ...(author === null ? [] : [account(author, 'opened the pull request')]),
    ...contributorsTo(contributors, 'is named by a commit of the pull request'),
    ...askersOf(plan).map((by) => claimed(by, 'asked for this plan')),
    ...ancestors.flatMap(involvedBefore),
  ];
}

/** The same of a plan that no pull request is known of: all that is known is whom git names as its authors. */
export function involvedByGit(
  authors: readonly string[],
  plan: AskedFor,
  ancestors: readonly Ancestor[],
): Involved[] {
  const own = authors.map((identity) => ({ login: null, identity, part: 'wrote this plan or merged it' }));
  const nobody = { author: null, contributors: { people: [], complete: true } };
  return [...own, ...involvedIn(nobody, plan, ancestors)];
}

/** Records name who merged a plan among its authors, so they only speak where no pull request does. */
function involvedBefore({ address, askedBy, authors, pullRequest }: Ancestor): Involved[] {
  const plan = address ?? 'this plan as it was merged before';
  const part = address === null ? `wrote ${plan}` : `wrote ${address}, from which this plan was made`;
  const opener = pullRequest?.author ?? null;
  return [
    ...(opener === null ? [] : [account(opener, `opened the pull request of ${plan}`)]),
    ...(pullRequest === null
      ? authors.map((identity) => ({ login: null, identity, part }))
      : contributorsTo(pullRequest.contributors, part)),
    ...(askedBy === null ? [] : [claimed(askedBy, `asked for ${plan}`)]),
  ];
}

function contributorsTo({ people }: Contributors, part: string): Involved[] {
  return people.map(({ login, identity }) => ({ login, identity, part }));
}

function account(login: string, part: string): Involved {
  return { login, identity: null, part };
}

/** Logins on GitHub: letters, digits and single hyphens; those of apps end in `[bot]`. */
const loginGrammar = /^[a-z\d](?:[a-z\d]|-(?=[a-z\d])){0,38}(?:\[bot\])?$/i;

/** Who asked is a login when it was asked on GitHub, and a name of git's when it was asked elsewhere. */
function claimed(by: string, part: string): Involved {
  return loginGrammar.test(by) ? account(by, part) : { login: null, identity: by, part };
}
