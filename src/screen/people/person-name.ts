import { identityParts } from '../../domain/people/identity-parts.ts';

/** What somebody is called where there is little room: `Ada Lovelace` of `Ada Lovelace <ada@example.com>`. */
export function personName(identity: string): string {
  const { name, address } = identityParts(identity);
  return name || address || identity;
}
