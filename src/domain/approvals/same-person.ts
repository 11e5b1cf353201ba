import { identityParts } from '../people/identity-parts.ts';
import type { Involved } from './involved.ts';

/** GitHub compares logins without regard to case. */
export function isSameLogin(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/**
 * Whether an account is, or may well be, somebody who had a part in a plan. Of who is known by no account it is only
 * known what the commit claims, so whoever is called so is taken for that person: by the name, or by what stands
 * before the `@`.
 */
export function mayBe(login: string, { login: known, identity }: Involved): boolean {
  if (known !== null) return isSameLogin(login, known);
  if (identity === null) return false;
  const { name, mailbox } = identityParts(identity);
  return [name, mailbox].some((it) => it !== '' && isSameLogin(it, login));
}
