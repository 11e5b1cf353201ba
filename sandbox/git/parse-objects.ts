/** What stands in a raw commit or annotated tag. */
export interface ParsedObject {
  /** Header lines by name; `parent` may stand more than once. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly message: string;
}

export interface ParsedSignature {
  readonly name: string;
  readonly email: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

export function parseObject(bytes: Buffer): ParsedObject {
  const text = bytes.toString();
  const end = text.indexOf('\n\n');
  const head = end < 0 ? text : text.slice(0, end);
  const headers = head
    .split('\n')
    // A line that begins with a space goes on with the one before, as in signatures.
    .filter((line) => !line.startsWith(' '))
    .map((line) => [line.split(' ', 1)[0] ?? '', line.slice(line.indexOf(' ') + 1)] as const);
  return { headers, message: end < 0 ? '' : text.slice(end + 2).replace(/\n$/, '') };
}

export function headerOf({ headers }: ParsedObject, name: string): string {
  return headers.find(([known]) => known === name)?.[1] ?? '';
}

/** `Alice <alice@acme.example> 1764100000 +0000` */
export function parseSignature(line: string): ParsedSignature {
  const [, name = '', email = '', seconds = '0'] = /^(.*?) ?<([^>]*)> (\d+) [+-]\d{4}$/.exec(line) ?? [];
  return { name, email, at: Number(seconds) * 1000 };
}

export interface TreeItem {
  /** As a number, such as 0o100644. */
  readonly mode: number;
  readonly name: string;
  readonly oid: string;
}

/** Entries of a raw tree: mode, space, name, NUL, the id in twenty bytes. */
export function parseTree(bytes: Buffer): TreeItem[] {
  const items: TreeItem[] = [];
  for (let from = 0; from < bytes.length; ) {
    const end = bytes.indexOf(0, from);
    const [mode = '', ...name] = bytes.toString('utf8', from, end).split(' ');
    const oid = bytes.toString('hex', end + 1, end + 21);
    items.push({ mode: Number.parseInt(mode, 8), name: name.join(' '), oid });
    from = end + 21;
  }
  return items;
}
