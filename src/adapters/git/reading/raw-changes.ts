import { isFileMode } from '../objects/tree.ts';

/** One line of git's raw difference of two trees (for a merge: of its tree and all its parents'). */
export interface RawChange {
  readonly path: string;
  /** The new blob when there is a regular file now; null when it is gone, a link or a submodule. */
  readonly blob: string | null;
  readonly kind: 'added' | 'modified' | 'deleted' | 'other';
}

const kinds: ReadonlyMap<string, RawChange['kind']> = new Map([
  ['A', 'added'],
  ['M', 'modified'],
  ['D', 'deleted'],
]);

/**
 * Reads `:<mode> <mode> <id> <id> <status>` with its path (git-diff-tree, RAW OUTPUT FORMAT); a merge has a
 * colon, a mode, an id and a status letter for each parent. Undefined for any other text.
 */
export function parseRawChange(line: string | undefined, path: string | undefined): RawChange | undefined {
  const [, colons, rest] = /^(:+)(.*)$/s.exec(line ?? '') ?? [];
  if (colons === undefined || rest === undefined || path === undefined) return undefined;
  const sides = colons.length + 1;
  const fields = rest.split(' ');
  const mode = fields[sides - 1] ?? '';
  const id = fields[2 * sides - 1] ?? '';
  const kind = kindOfStatus(fields[2 * sides] ?? '');
  if (kind === 'deleted') return { path, blob: null, kind };
  return isFileMode(mode) ? { path, blob: id, kind } : { path, blob: null, kind: 'other' };
}

function kindOfStatus(status: string): RawChange['kind'] {
  const [first = ''] = status;
  return [...status].every((letter) => letter === first) ? (kinds.get(first) ?? 'other') : 'other';
}
