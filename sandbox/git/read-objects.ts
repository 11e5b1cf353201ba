import { spawn } from 'node:child_process';
import { buffer } from 'node:stream/consumers';
import { gitVariables } from './run-git.ts';

export interface GitObject {
  readonly oid: string;
  readonly type: (typeof types)[number];
  readonly bytes: Buffer;
}

const types = ['commit', 'tree', 'blob', 'tag'] as const;
const newline = 0x0a;

/**
 * The objects that expressions name (as git-rev-parse reads them), in one process; an expression that names none
 * is left out.
 */
export async function readObjects(
  folder: string,
  expressions: readonly string[],
): Promise<Map<string, GitObject>> {
  const child = spawn('git', ['cat-file', '--batch'], { cwd: folder, env: gitVariables() });
  child.stderr.resume();
  child.stdin.on('error', () => undefined);
  const readable = expressions.filter((expression) => !/[\n\0]/.test(expression));
  child.stdin.end(readable.map((expression) => `${expression}\n`).join(''));
  const output = await buffer(child.stdout);
  const found = new Map<string, GitObject>();
  let from = 0;
  for (const expression of readable) {
    const { object, next } = objectAt(output, from);
    if (object !== null) found.set(expression, object);
    from = next;
  }
  return found;
}

/** `<oid> <type> <size>`, the contents, a newline; any other line says that there is nothing. */
function objectAt(
  output: Buffer,
  from: number,
): { readonly object: GitObject | null; readonly next: number } {
  const end = output.indexOf(newline, from);
  if (end < 0) throw new Error('git stopped reading objects');
  const line = output.toString('utf8', from, end);
  const [, oid = '', word, size] = /^([0-9a-f]{40,64}) (\w+) (\d+)$/.exec(line) ?? [];
  const type = types.find((name) => name === word);
  if (type === undefined) return { object: null, next: end + 1 };
  const last = end + 1 + Number(size);
  return { object: { oid, type, bytes: output.subarray(end + 1, last) }, next: last + 1 };
}
