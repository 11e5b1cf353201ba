/** What the part of the address after `#` says: `#/plans/qa/2026-11-20?status=aborted`. */
export interface Address {
  /** Decoded, without empty parts. */
  readonly path: readonly string[];
  /** In the order of the address; of a key that is given twice the last value. */
  readonly query: ReadonlyMap<string, string>;
}

/** Never throws: what cannot be decoded stands as it is written. */
export function parseAddress(hash: string): Address {
  const [path = '', ...query] = hash.replace(/^#/, '').split('?');
  return {
    path: path.split('/').flatMap((part) => (part === '' ? [] : [decoded(part)])),
    query: new Map(new URLSearchParams(query.join('?'))),
  };
}

/** A link to what the path and the query say; empty values are left out. */
export function addressOf(path: readonly string[], query: ReadonlyMap<string, string> = new Map()): string {
  const given = new URLSearchParams([...query].filter(([, value]) => value !== ''));
  const suffix = given.size === 0 ? '' : `?${given}`;
  return `#/${path.map(encoded).join('/')}${suffix}`;
}

/** Unlike `encodeURIComponent` it does not fail on half a character. */
function encoded(part: string): string {
  return `${new URLSearchParams([['', part]])}`.slice(1).replaceAll('+', '%20');
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
