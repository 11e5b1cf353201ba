import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

export type Variables = Readonly<Record<string, string | undefined>>;

/** Real repositories in one temporary folder, with an environment that sees nothing of this machine's git. */
export interface GitWorld {
  readonly folder: string;
  readonly variables: Variables;
  createRepository(name: string, options?: RepositoryOptions): TestRepository;
  /** A repository that is in this folder already. */
  openRepository(name: string): TestRepository;
  /** A clone that is not bare, with `main` checked out when there is one and the remote `origin`. */
  clone(repository: TestRepository, name: string): TestRepository;
  /**
   * An environment whose `git` is a shell script with this body; `$REAL_GIT` is the program itself. It need
   * not end in `exec "$REAL_GIT" "$@"`.
   */
  withGitScript(body: string): Variables;
  /** An environment whose git processes are counted. */
  countGit(): GitCounter;
  remove(): void;
}

export interface RepositoryOptions {
  readonly bare?: boolean;
  readonly objectFormat?: 'sha1' | 'sha256';
}

export interface GitCounter {
  readonly variables: Variables;
  /** The arguments of each process so far, joined by spaces. */
  calls(): string[];
}

export interface TestRepository {
  readonly folder: string;
  /** Runs git here and gives its output, trimmed; throws when it fails. */
  git(...args: string[]): string;
  /** Adds a commit to a branch, without touching the working tree; gives its id. */
  commit(commit: TestCommit): string;
  /** Adds several commits, one after the other, at once. */
  commitAll(commits: readonly TestCommit[]): void;
}

export interface TestCommit {
  readonly branch: string;
  /** Contents by path; null deletes. */
  readonly files: Readonly<Record<string, string | null>>;
  /** Targets of symbolic links by path. */
  readonly links?: Readonly<Record<string, string>>;
  /** A second parent; the files that it brings in are named above. */
  readonly merges?: string;
  /** Where a new branch starts; a branch that exists goes on from its tip. */
  readonly from?: string;
  readonly message?: string;
  /** Seconds since the epoch. */
  readonly at?: number;
  /** When its author made it; the same when it is absent. */
  readonly authored?: number;
  /** `Name <email>`. */
  readonly author?: string;
  /** The same; the author when it is absent. */
  readonly committer?: string;
  /** A tag that names the new commit. */
  readonly tag?: string;
}

/** 2026-11-20T09:00:00Z. */
const firstCommitTime = 1_795_165_200;

export function createGitWorld(): GitWorld {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'git-world-')));
  mkdirSync(join(folder, 'home'));
  mkdirSync(join(folder, 'tmp'));
  const variables: Variables = {
    PATH: process.env.PATH,
    HOME: join(folder, 'home'),
    TMPDIR: join(folder, 'tmp'),
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
  };
  let scripts = 0;

  const withGitScript = (body: string): Variables => {
    scripts += 1;
    const bin = join(folder, `bin-${scripts}`);
    mkdirSync(bin);
    writeFileSync(join(bin, 'git'), `#!/bin/sh\nREAL_GIT='${realGit()}'\n${body}\n`);
    chmodSync(join(bin, 'git'), 0o755);
    return { ...variables, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}` };
  };

  return {
    folder,
    variables,
    createRepository(name, { bare = false, objectFormat = 'sha1' } = {}) {
      const place = join(folder, name);
      const options = [...(bare ? ['--bare'] : []), `--object-format=${objectFormat}`];
      runGit(folder, variables, ['init', '--quiet', '--initial-branch=main', ...options, place]);
      return testRepository(place, variables);
    },
    openRepository: (name) => testRepository(join(folder, name), variables),
    clone(repository, name) {
      const place = join(folder, name);
      runGit(folder, variables, ['clone', '--quiet', repository.folder, place]);
      return testRepository(place, variables);
    },
    withGitScript,
    countGit() {
      const log = join(folder, `calls-${scripts + 1}`);
      const counted = withGitScript(`printf '%s\\0' "$*" >> '${log}'\nexec "$REAL_GIT" "$@"`);
      return {
        variables: counted,
        calls: () => (existsSync(log) ? readFileSync(log, 'utf8').split('\0').slice(0, -1) : []),
      };
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function testRepository(folder: string, variables: Variables): TestRepository {
  const git = (...args: string[]) => runGit(folder, variables, args);
  const tipOf = (branch: string) => git('for-each-ref', '--format=%(objectname)', `refs/heads/${branch}`);
  const commitAll = (commits: readonly TestCommit[]) => {
    const known = new Set<string>();
    const streams = commits.map((commit) => {
      const parent = known.has(commit.branch) ? undefined : tipOf(commit.branch) || commit.from;
      known.add(commit.branch);
      return commitStream(commit, parent);
    });
    const options = ['--quiet', '--force', '--done'];
    runGit(folder, variables, ['fast-import', ...options], `${streams.join('')}done\n`);
  };
  return {
    folder,
    git,
    commit(commit) {
      commitAll([commit]);
      return tipOf(commit.branch);
    },
    commitAll,
  };
}

/** Without a parent the commit goes on from the one before on its branch, if there is one. */
function commitStream(commit: TestCommit, parent: string | undefined): string {
  const { branch, tag, message = 'a change', at = firstCommitTime, authored = at } = commit;
  const { author = 'Ada <ada@example.com>', committer = author } = commit;
  return [
    `commit refs/heads/${branch}`,
    `author ${author} ${authored} +0000`,
    `committer ${committer} ${at} +0000`,
    data(message),
    ...(parent === undefined ? [] : [`from ${parent}`]),
    ...(commit.merges === undefined ? [] : [`merge ${commit.merges}`]),
    ...Object.entries(commit.files).map(([path, text]) =>
      text === null ? `D ${quoted(path)}` : `M 100644 inline ${quoted(path)}\n${data(text)}`,
    ),
    ...Object.entries(commit.links ?? {}).map(
      ([path, target]) => `M 120000 inline ${quoted(path)}\n${data(target)}`,
    ),
    ...(tag === undefined ? [] : [`reset refs/tags/${tag}`, `from refs/heads/${branch}`, '']),
    '',
  ].join('\n');
}

function runGit(folder: string, variables: Variables, args: readonly string[], input = ''): string {
  return execFileSync('git', [...args], {
    cwd: folder,
    env: variables,
    input,
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'pipe'],
  }).trimEnd();
}

function data(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}`;
}

function quoted(path: string): string {
  return `"${path.replace(/["\\]/g, '\\$&').replaceAll('\n', '\\n')}"`;
}

function realGit(): string {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const found = folders.map((folder) => join(folder, 'git')).find((file) => existsSync(file));
  if (found === undefined) throw new Error('git is not on PATH');
  return found;
}
