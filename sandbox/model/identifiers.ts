/** Numbers and node ids as GitHub makes them: numbers grow, node ids are opaque and begin with their kind. */
export interface Identifiers {
  next(kind: string): { readonly id: number; readonly nodeId: string };
}

/** Ids grow across all kinds, so one taken for another's is found nowhere. */
export function createIdentifiers(): Identifiers {
  let last = 1000;
  return {
    next(kind) {
      last += 1;
      return { id: last, nodeId: nodeIdOf(kind, last) };
    },
  };
}

/** Such as `PR_kwDOAAAD6Q`. */
export function nodeIdOf(kind: string, id: number): string {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(id);
  return `${kind}_kwDO${bytes.toString('base64url')}`;
}
