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
  /** ISO time by its author. */
  readonly authoredAt: string;
  /** Without the line ends after it. */
  readonly message: string;
  readonly author: Identity;
  /** The author first, then co-authors and who committed it. */
  readonly contributors: readonly Identity[];
  readonly changes: readonly RawChange[];
}

const format = [
  ...['%H', '%P', '%S', '%ct', '%at', '%B', '%an', '%ae', '%cn', '%ce'],
  '%(trailers:key=Co-authored-by,valueonly,unfold,separator=%x0a)',
];

/**
 * Options of a `git log` that {@link parseLog} reads: parents before children, every field and path ended by
 * NUL, so that no name or path can be taken for anything else.
 */
export const logOptions: readonly string[] = [
  `--format=${format.join('%x00')}`,
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

export function parseLog(output: Buffer): LoggedCommit[] {
  const tokens = output.toString('utf8').split('\0');
  const commits: LoggedCommit[] = [];
  let next = 0;
  while (next + format.length <= tokens.length) {
    const { changes, end } = changesFrom(tokens, next + format.length);
    const [commit = '', parents = '', tip = '', seconds = '', authored = '', message = '', ...people] =
      tokens.slice(next, end);
    const contributors = contributorsFrom(people);
    next = end;
    commits.push({
      commit,
      parents: parents.split(' ').filter((parent) => parent !== ''),
      tip,
      at: isoTime(seconds),
      authoredAt: isoTime(authored),
      message: message.trimEnd(),
      author: contributors[0],
      contributors,
      changes,
    });
  }
  return commits;
}

function contributorsFrom(fields: readonly string[]): [Identity, ...Identity[]] {
  const [name = '', email = '', committer = '', address = '', coAuthors = ''] = fields;
  return [
    cleanIdentity({ name, email }),
    ...coAuthors.split('\n').flatMap(coAuthorFrom),
    cleanIdentity({ name: committer, email: address }),
  ];
}

/** Whoever writes a trailer by hand may write anything; without an address it names nobody. */
function coAuthorFrom(trailer: string): Identity[] {
  const [, name, email] = /^([^<>]*)<([^<>]+)>\s*$/.exec(trailer) ?? [];
  return name === undefined || email === undefined ? [] : [cleanIdentity({ name, email })];
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
