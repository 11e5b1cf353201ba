import type { Fault } from '../../../../sandbox/faults/fault.ts';
import { updateRefs } from '../../../../sandbox/git/refs.ts';
import type { Actor } from '../../../../sandbox/model/access/caller.ts';
import { branchPrefix } from '../../../../sandbox/model/repositories/ref.ts';
import type { Repository } from '../../../../sandbox/model/repositories/repository.ts';
import { noticePushes } from '../../../../sandbox/operations/repositories/notice-pushes.ts';
import type { Sandbox } from '../../../../sandbox/start.ts';
import { recordsBranch } from '../../../../src/domain/layout.ts';
import {
  type CommitRequest,
  type CommitResult,
  type ReleaseRepository,
  RepositoryUnavailable,
  RepositoryUnusable,
} from '../../../../src/ports/release-repository.ts';
import { rememberingRepository } from '../fault-world-repository.ts';
import type { RecordsInMemory } from './records-in-memory.ts';

export interface StandInParts {
  readonly sandbox: Sandbox;
  readonly releases: Repository;
  readonly actor: Actor;
  /** The bare repository of the sandbox. */
  readonly git: ReleaseRepository;
  readonly records: RecordsInMemory;
}

/**
 * The release repository of a sandbox without any transfer: records are in memory, everything else is read where it
 * is. Each refresh and each commit is logged among the sandbox's requests, and meets the faults that are planned for
 * it, as what the adapter has given up on: so they can be tried by the hundred.
 */
export function standInRepository(parts: StandInParts): ReleaseRepository {
  const { sandbox, releases, git, records } = parts;
  const known = rememberingRepository(git);
  const pushed = new Map<string, string>();
  const author = git.author();

  async function transfer<Answer>(what: Transfer, effect: () => Promise<Answer>): Promise<Answer> {
    const request = sandbox.requests.begin({ kind: 'git', method: 'POST', ...what }, null);
    const [fault] = sandbox.faults.take(request);
    if (fault === undefined) return effect();
    if (isRefusal(fault)) throw new RepositoryUnusable('the repository refused it');
    if (takesEffect(fault)) await effect();
    throw new RepositoryUnavailable('the repository did not answer');
  }

  function tipOf(branch: string): string | null {
    return releases.refs.get(`${branchPrefix}${branch}`)?.sha ?? null;
  }

  /** Writes a commit once; when the same is wanted again, only its branch is set. */
  async function push(request: CommitRequest): Promise<CommitResult> {
    if (request.branch === recordsBranch) return records.commit(request);
    if (tipOf(request.branch) !== request.expected) return { kind: 'moved' };
    const name = JSON.stringify({
      ...request,
      writes: request.writes.map(({ path, bytes }) => [path, bytes && new TextDecoder().decode(bytes)]),
    });
    const before = pushed.get(name);
    if (before === undefined) {
      const result = await git.commit(request);
      if (result.kind === 'committed') pushed.set(name, result.commit);
      await noticePushes(sandbox.world, releases, parts.actor);
      return result;
    }
    await updateRefs(releases.folder, [{ ref: `${branchPrefix}${request.branch}`, to: before }]);
    await noticePushes(sandbox.world, releases, parts.actor);
    return { kind: 'committed', commit: before };
  }

  return {
    ...known,
    refresh: (numbers = []) =>
      transfer({ operation: 'fetch', path: '/acme/releases.git' }, async () => headsOf(releases, numbers)),
    commit: (request) =>
      transfer({ operation: 'push', path: `/acme/releases.git ${titleOf(request)}` }, () => push(request)),
    async branches(...prefixes) {
      const names = [...releases.refs.values()].flatMap(({ name, sha }) =>
        name.startsWith(branchPrefix) ? [[name.slice(branchPrefix.length), sha] as const] : [],
      );
      const all = new Map(names).set(recordsBranch, records.tip);
      return new Map(
        [...all].filter(([name]) => isAsked(name, prefixes)).sort(([a], [b]) => (a < b ? -1 : 1)),
      );
    },
    list: async (commit, folder) => records.list(commit, folder) ?? known.list(commit, folder),
    read: async (commit, paths) => records.read(commit, paths) ?? known.read(commit, paths),
    author: () => author,
    heal: async () => [],
    close: async () => {},
  };
}

interface Transfer {
  readonly operation: 'fetch' | 'push';
  readonly path: string;
}

/** The first line of a message, without the id of a process. */
function titleOf({ message }: CommitRequest): string {
  return message.split('\n')[0] ?? '';
}

function headsOf({ pullRequests }: Repository, numbers: readonly number[]): Map<number, string> {
  return new Map(
    numbers.flatMap((number) => {
      const head = pullRequests.get(number)?.head.sha;
      return head === undefined ? [] : [[number, head] as const];
    }),
  );
}

function isAsked(branch: string, prefixes: readonly string[]): boolean {
  if (prefixes.length === 0) return true;
  return prefixes.some((prefix) => (prefix.endsWith('/') ? branch.startsWith(prefix) : branch === prefix));
}

/** A limit is told with 403 as well, and passes. */
function isRefusal(fault: Fault): boolean {
  if (fault.kind !== 'answer') return false;
  return fault.answer.status === 403 && fault.answer.headers?.['retry-after'] === undefined;
}

function takesEffect(fault: Fault): boolean {
  return fault.kind !== 'answer' && !(fault.kind === 'reset' && fault.when === 'before');
}
