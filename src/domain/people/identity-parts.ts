/** What `Name <address>`, as git writes people, says of somebody. Who is known by a login alone has that as a name. */
export interface IdentityParts {
  /** Empty where there is only an address. */
  readonly name: string;
  /** Empty where there is none. */
  readonly address: string;
  /**
   * What stands before the `@`, without the digits and the plus of an address that GitHub made: there it is the login
   * (GitHub: setting your commit email address, `ID+login@users.noreply.github.com`). Empty without an address.
   */
  readonly mailbox: string;
}

const bracketed = /<([^<>]*)>\s*$/;
const beforeAt = /^(?:\d+\+)?([^@]*)@/;

export function identityParts(identity: string): IdentityParts {
  const address = bracketed.exec(identity)?.[1] ?? '';
  const mailbox = beforeAt.exec(address)?.[1] ?? '';
  return { name: identity.replace(bracketed, '').trim(), address, mailbox };
}
