import { mkdirSync } from 'node:fs';
import { symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { cleanIdentity } from '../../../src/adapters/git/identity.ts';
import {
  type CommitRequest,
  type CommitResult,
  type FileContent,
  type Identity,
  type ReleaseRepository,
  RepositoryUnavailable,
  RepositoryUnusable,
  type TreeEntry,
} from '../../../src/ports/release-repository.ts';
import type { TestCommit } from '../git-world.ts';
import {
  changedFiles,
  changesOfTips,
  commonFiles,
  type Files,
  historyBetween,
  idOf,
  reachable,
  type StoredCommit,
  withFile,
} from './memory-commits.ts';

/**
 * What becomes of a commit: `moved` without anybody having moved the branch, `refused` and `unclear` are lost
 * answers, without and with the commit having been written.
 */
export type Interference = 'none' | 'moved' | 'refused' | 'unclear' | 'unusable';

export type Meddling = (request: CommitRequest) => Interference | Promise<Interference>;

/** A release repository in memory that several instances share, as several processes would. */
export interface MemoryStore {
  open(): ReleaseRepository;
  /** Adds a commit behind the instances' back; gives its id. */
  commit(commit: TestCommit): string;
  /** Takes a branch away; its commits stay. */
  remove(branch: string): void;
  /** Takes a commit away, as a clone would never have had it. */
  forget(commit: string): void;
  /** Takes the contents of a file away, as a broken clone lacks them. */
  lose(text: string): void;
  /** Called before every commit of an instance from now on; may itself commit. */
  meddle(meddling: Meddling): void;
  readonly messages: readonly string[];
  /** The heads of the pull requests that there are, by number. */
  readonly pullRequests: Map<number, string>;
}

const ada: Identity = { name: 'Ada', email: 'ada@example.com' };
const longest = 1024 * 1024;

/** 2026-11-20T09:00:00Z; each commit is a second younger than the one before. */
const firstCommitTime = 1_795_165_200;

type NewCommit = Omit<StoredCommit, 'id' | 'at' | 'authoredAt'> & Pick<TestCommit, 'at' | 'authored'>;

export function createMemoryStore(): MemoryStore {
  const commits = new Map<string, StoredCommit>();
  const blobs = new Map<string, Buffer>();
  const tips = new Map<string, string>();
  const messages: string[] = [];
  const pullRequests = new Map<number, string>();
  let meddling: Meddling = () => 'none';

  function blob(content: string | Uint8Array): string {
    const bytes = Buffer.from(content);
    const id = idOf(bytes);
    blobs.set(id, bytes);
    return id;
  }

  function add(branch: string, { at, authored, ...commit }: NewCommit): string {
    const seconds = at ?? firstCommitTime + commits.size;
    const id = idOf(`${commits.size} ${branch} ${[...commit.files.keys()]}`);
    commits.set(id, { ...commit, at: isoTime(seconds), authoredAt: isoTime(authored ?? seconds), id });
    tips.set(branch, id);
    return id;
  }

  function filesAt(commit: string): Files {
    const found = commits.get(commit);
    if (found === undefined) throw new RepositoryUnavailable(`the repository has no commit ${commit}`);
    return found.files;
  }

  function commitWrites({
    branch,
    expected,
    startFrom,
    writes,
    author,
    message,
  }: CommitRequest): CommitResult {
    if ((tips.get(branch) ?? null) !== expected) return { kind: 'moved' };
    const parent = expected ?? startFrom;
    const before: Files = parent === undefined ? new Map() : filesAt(parent);
    const files = writes.reduce(
      (at, { path, bytes }) => withFile(at, path, bytes === null ? null : { id: blob(bytes), kind: 'file' }),
      before,
    );
    const parents = parent === undefined ? [] : [parent];
    return { kind: 'committed', commit: add(branch, { parents, files, author, message, others: [author] }) };
  }

  function open(): ReleaseRepository {
    return {
      refresh: async (numbers = []) =>
        new Map([...pullRequests].filter(([number]) => numbers.includes(number))),
      branches: async (...prefixes) =>
        new Map([...tips].filter(([name]) => isAsked(name, prefixes)).sort(([a], [b]) => (a < b ? -1 : 1))),
      list: async (commit, folder) => children(filesAt(commit), folder),
      read: async (commit, paths) => {
        const files = filesAt(commit);
        return new Map(
          paths.flatMap((path) => {
            const leaf = files.get(path);
            const bytes = leaf?.kind === 'file' ? blobs.get(leaf.id) : undefined;
            if (leaf === undefined || bytes === undefined) return [];
            return [[path, contentOf(leaf.id, bytes)] as const];
          }),
        );
      },
      readBlobs: async (ids) =>
        new Map(
          ids.flatMap((id) => {
            const bytes = blobs.get(id);
            return bytes === undefined ? [] : [[id, contentOf(id, bytes)] as const];
          }),
        ),
      history: async (from, to) => {
        if (from !== null && !commits.has(from)) throw new RepositoryUnavailable(`${from} is not here`);
        return historyBetween(commits, from, to);
      },
      isAncestor: async (ancestor, descendant) =>
        reachable(commits, descendant).some(({ id }) => id === ancestor),
      changesSince: async (base, tip) => changedFiles(commonFiles(commits, base, tip), filesAt(tip)),
      changesOfTips: async (...question) => changesOfTips(commits, ...question),
      checkedOutBranch: async () => undefined,
      commit: async (request) => {
        const interference = await meddling(request);
        if (interference === 'moved') return { kind: 'moved' };
        if (interference === 'unusable') throw new RepositoryUnusable('the remote declined it');
        if (interference === 'refused') throw new RepositoryUnavailable('the repository did not answer');
        const result = commitWrites(request);
        if (interference === 'unclear') throw new RepositoryUnavailable('the answer was lost');
        if (result.kind === 'committed') messages.push(request.message);
        return result;
      },
      author: async () => ada,
      checkOut: async (commit, folder) => {
        for (const [path, { id, kind }] of filesAt(commit)) {
          const place = join(folder, path);
          const content = blobs.get(id) ?? '';
          mkdirSync(dirname(place), { recursive: true });
          await (kind === 'file' ? writeFile(place, content) : symlink(content.toString(), place));
        }
      },
      heal: async () => [],
      close: async () => {},
    };
  }

  return {
    open,
    messages,
    pullRequests,
    remove: (branch) => tips.delete(branch),
    forget: (commit) => commits.delete(commit),
    lose: (text) => blobs.delete(idOf(Buffer.from(text))),
    meddle: (next) => {
      meddling = next;
    },
    commit: ({
      branch,
      files,
      links = {},
      merges,
      from,
      at,
      authored,
      author,
      committer = author,
      message = '',
    }) => {
      const coAuthors = message.matchAll(/^Co-authored-by: (.+)$/gm);
      const parent = tips.get(branch) ?? from;
      const leaves = [
        ...Object.entries(files).map(([path, text]) => [path, text, 'file'] as const),
        ...Object.entries(links).map(([path, target]) => [path, target, 'other'] as const),
      ];
      const written = leaves.reduce<Files>(
        (all, [path, text, kind]) => withFile(all, path, text === null ? null : { id: blob(text), kind }),
        parent === undefined ? new Map() : filesAt(parent),
      );
      return add(branch, {
        parents: [parent, merges].flatMap((it) => it ?? []),
        files: written,
        author: author === undefined ? ada : identityOf(author),
        others: [
          ...[...coAuthors].map(([, person = '']) => identityOf(person)),
          committer === undefined ? ada : identityOf(committer),
        ],
        message,
        ...(at !== undefined && { at }),
        ...(authored !== undefined && { authored }),
      });
    },
  };
}

function isoTime(seconds: number): string {
  return new Date(seconds * 1000).toISOString();
}

function contentOf(id: string, bytes: Buffer): FileContent {
  const size = bytes.byteLength;
  return { id, size, bytes: size > longest ? null : bytes };
}

function isAsked(branch: string, prefixes: readonly string[]): boolean {
  if (prefixes.length === 0) return true;
  return prefixes.some((prefix) => (prefix.endsWith('/') ? branch.startsWith(prefix) : branch === prefix));
}

function children(files: Files, folder: string): TreeEntry[] {
  const prefix = folder === '' || folder.endsWith('/') ? folder : `${folder}/`;
  const entries = new Map<string, TreeEntry>();
  for (const [path, { id, kind }] of files) {
    if (!path.startsWith(prefix)) continue;
    const [name = '', ...deeper] = path.slice(prefix.length).split('/');
    entries.set(name, deeper.length > 0 ? { name, kind: 'folder', id: idOf(name) } : { name, kind, id });
  }
  return [...entries.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function identityOf(text: string): Identity {
  const [, name = '', email = ''] = /^(.*) <(.*)>$/su.exec(text) ?? [];
  return cleanIdentity({ name, email });
}
