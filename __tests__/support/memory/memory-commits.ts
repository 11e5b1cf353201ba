import { createHash } from 'node:crypto';
import type {
  ChangeOfTip,
  FileChangeKind,
  HistoryEntry,
  Identity,
} from '../../../src/ports/release-repository.ts';

export interface Leaf {
  readonly id: string;
  /** `other`: a symbolic link. */
  readonly kind: 'file' | 'other';
}

/** Path to what stands there. */
export type Files = ReadonlyMap<string, Leaf>;

export interface StoredCommit {
  readonly id: string;
  readonly parents: readonly string[];
  readonly files: Files;
  readonly author: Identity;
  /** Whom it names besides: co-authors, and who committed it. */
  readonly others: readonly Identity[];
  /** ISO times. */
  readonly at: string;
  readonly authoredAt: string;
  readonly message: string;
}

export type Commits = ReadonlyMap<string, StoredCommit>;

/** An id that depends on the text alone. */
export function idOf(text: string | Uint8Array): string {
  return createHash('sha1').update(text).digest('hex');
}

/** The commits reachable from one, itself included, parents before children. */
export function reachable(commits: Commits, from: string): StoredCommit[] {
  const found = new Map<string, StoredCommit>();
  const visit = (id: string): void => {
    const commit = commits.get(id);
    if (commit === undefined || found.has(id)) return;
    for (const parent of commit.parents) visit(parent);
    found.set(id, commit);
  };
  visit(from);
  return [...found.values()];
}

/** The commits along the first parents, from one back to its root. */
function firstParents(commits: Commits, from: string): StoredCommit[] {
  const line: StoredCommit[] = [];
  for (let at = commits.get(from); at !== undefined; at = commits.get(at.parents[0] ?? '')) line.push(at);
  return line;
}

/** The files of the newest commit that both have in their history; none when there is no such commit. */
export function commonFiles(commits: Commits, a: string, b: string): Files {
  const known = new Set(reachable(commits, a).map(({ id }) => id));
  return reachable(commits, b).findLast(({ id }) => known.has(id))?.files ?? new Map();
}

export function changedFiles(before: Files, after: Files): FileChangeKind[] {
  const paths = [...new Set([...before.keys(), ...after.keys()])].sort();
  return paths.flatMap((path): FileChangeKind[] => {
    const [old, now] = [before.get(path), after.get(path)];
    if (old?.id === now?.id && old?.kind === now?.kind) return [];
    if (now === undefined) return [{ path, kind: 'deleted' }];
    if (now.kind === 'other') return [{ path, kind: 'other' }];
    return [{ path, kind: old === undefined ? 'added' : 'modified' }];
  });
}

/** What the port calls a history. */
export function historyBetween(commits: Commits, from: string | null, to: string): HistoryEntry[] {
  const known = new Set(from === null ? [] : reachable(commits, from).map(({ id }) => id));
  const line = new Set(firstParents(commits, to).map(({ id }) => id));
  return reachable(commits, to)
    .filter(({ id }) => !known.has(id))
    .map((commit) => ({
      commit: commit.id,
      author: commit.author,
      contributors: [commit.author, ...commit.others],
      at: commit.at,
      authoredAt: commit.authoredAt,
      message: commit.message.trimEnd(),
      firstParent: line.has(commit.id),
      changes: changesOf(commits, commit).map(({ path, kind }) => ({
        path,
        blob: kind === 'other' ? null : (commit.files.get(path)?.id ?? null),
      })),
    }));
}

/** What commits changed; a merge changes nothing of its own. */
export function changesOfTips(
  commits: Commits,
  tips: readonly string[],
  without: readonly string[],
): ChangeOfTip[] {
  const seen = new Set(without.flatMap((it) => reachable(commits, it).map(({ id }) => id)));
  return tips.flatMap((tip) => {
    const news = reachable(commits, tip).filter(({ id }) => !seen.has(id));
    for (const { id } of news) seen.add(id);
    return news
      .filter(({ parents }) => parents.length < 2)
      .flatMap((commit) =>
        changesOf(commits, commit).map((change) => ({
          ...change,
          tip,
          commit: commit.id,
          at: commit.at,
          author: commit.author,
        })),
      );
  });
}

function changesOf(commits: Commits, { parents, files }: StoredCommit): FileChangeKind[] {
  return changedFiles(commits.get(parents[0] ?? '')?.files ?? new Map(), files);
}

/** Puts a file where it belongs, or with `null` removes it; a file replaces a folder and the other way round. */
export function withFile(files: Files, path: string, leaf: Leaf | null): Files {
  const next = new Map([...files].filter(([it]) => !it.startsWith(`${path}/`) || leaf === null));
  next.delete(path);
  if (leaf === null) return next;
  for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
    next.delete(path.slice(0, slash));
  }
  return next.set(path, leaf);
}
