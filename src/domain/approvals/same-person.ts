import type { Involved } from './involved.ts';

/** GitHub compares logins without regard to case. */
export function isSameLogin(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** What stands before the digits and the plus of an address that GitHub made, and the address of anybody else. */
const address = /<(?:\d+\+)?([^@<>]*)@[^<>]*>\s*$/;

/**
 * Whether an account is, or may well be, somebody who had a part in a plan. Of who is known by no account it is only
 * known what the commit claims, so whoever is called so is taken for that person: by the name, or by what stands
 * before the `@` (GitHub: setting your commit email address, `ID+login@users.noreply.github.com`).
 */
export function mayBe(login: string, { login: known, identity }: Involved): boolean {
  if (known !== null) return isSameLogin(login, known);
  if (identity === null) return false;
  const [, mailbox = ''] = address.exec(identity) ?? [];
  const name = identity.replace(/\s*<[^<>]*>\s*$/, '').trim();
  return [name, mailbox].some((it) => it !== '' && isSameLogin(it, login));
}
