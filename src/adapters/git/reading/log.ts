import type { Identity } from '../../../ports/release-repository.ts';
import { cleanIdentity } from '../identity.ts';
import { parseRawChange, type RawChange } from './raw-changes.ts';

/** One commit as `git log` tells it. */
export interface LoggedCommit {
  readonly commit: string;
  readonly parents: readonly string[];
  /** The revision asked for from which it was reached. */
  readonly tip: string;
  /** ISO time of the commit. */
  readonly at: string;
  readonly author: Identity;
  readonly changes: readonly RawChange[];
}

/**
 * Options of a `git log` that {@link parseLog} reads: parents before children, every field and path ended by
 * NUL, so that no name or path can be taken for anything else.
 */
export const logOptions: readonly string[] = [
  '--format=%H%x00%P%x00%S%x00%ct%x00%an%x00%ae',
  '-z',
  '--raw',
  '--root',
  '--no-renames',
  '--no-abbrev',
  '--no-color',
  '--no-relative',
  '--ignore-submodules=none',
  '--topo-order',
  '--reverse',
];

/** Fields of a commit in the format above. */
const fieldCount = 6;

export function parseLog(output: Buffer): LoggedCommit[] {
  const tokens = output.toString('utf8').split('\0');
  const commits: LoggedCommit[] = [];
  let next = 0;
  while (next + fieldCount <= tokens.length) {
    const { changes, end } = changesFrom(tokens, next + fieldCount);
    const [commit = '', parents = '', tip = '', seconds = '', name = '', email = ''] = tokens.slice(
      next,
      end,
    );
    next = end;
    commits.push({
      commit,
      parents: parents.split(' ').filter((parent) => parent !== ''),
      tip,
      at: isoTime(seconds),
      author: cleanIdentity({ name, email }),
      changes,
    });
  }
  return commits;
}

/** A commit's changes, up to the next commit, whose first field is never empty. */
function changesFrom(tokens: readonly string[], start: number): { changes: RawChange[]; end: number } {
  const changes: RawChange[] = [];
  let end = start;
  for (; end < tokens.length; end += 1) {
    // Between a commit and its changes stands a newline or an empty field, by the kind of difference.
    const token = tokens[end]?.trimStart();
    if (token === '') continue;
    const change = parseRawChange(token, tokens[end + 1]);
    if (change === undefined) break;
    changes.push(change);
    end += 1;
  }
  return { changes, end };
}

const latest = Date.UTC(9999, 11, 31) / 1000;

/** The ISO time of seconds since the epoch; what a hostile commit claims is brought into range. */
function isoTime(seconds: string): string {
  const value = Number(seconds);
  const valid = Number.isFinite(value) ? Math.min(Math.max(Math.trunc(value), 0), latest) : 0;
  return new Date(valid * 1000).toISOString();
}
