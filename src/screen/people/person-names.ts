import { identityParts } from '../../domain/people/identity-parts.ts';

/**
 * What people are called where there is little room: `Ada Lovelace` for `Ada Lovelace <ada@example.com>`. Each once, also
 * who is known by more than one identity, such as one of git and one of GitHub.
 */
export function personNames(identities: Iterable<string>): string[] {
  return [...new Set([...identities].map(nameOf))];
}

function nameOf(identity: string): string {
  const { name, address } = identityParts(identity);
  return name || address || identity;
}
