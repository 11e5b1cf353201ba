import { parseEnvironmentBranch } from '../../domain/names.ts';
import { tooLarge } from '../../domain/pull-requests/size-limits.ts';
import type { Forge, PullRequest } from '../../ports/forge.ts';
import type { ReleaseRepository } from '../../ports/release-repository.ts';
import type { Records } from '../reading/records.ts';
import { readTrusted, type Trusted } from '../reading/trusted.ts';
import type { EvaluationPorts } from './evaluation-ports.ts';

/** A pull request to the branch of an environment, whether that is configured or not. */
export interface EnvironmentPullRequest extends PullRequest {
  readonly environment: string;
  /** Numbers of younger pull requests that propose the very same commit for it; a status stands on all of them. */
  readonly alsoOn: readonly number[];
}

/** Whether the verdict on one pull request stands on that of a number. */
export function isOn({ number, alsoOn }: EnvironmentPullRequest, wanted: number): boolean {
  return number === wanted || alsoOn.includes(wanted);
}

/** The repository at one moment, with the heads of the pull requests to environment branches. */
export interface Snapshot {
  readonly trusted: Trusted;
  readonly branches: ReadonlyMap<string, string>;
  readonly records: Records;
  /** Those whose heads could be had, with these; and those that change too much to be fetched. */
  readonly pullRequests: readonly EnvironmentPullRequest[];
}

/** The open pull requests to branches of environments: the oldest of those that propose the same commit. */
export async function environmentPullRequests(forge: Forge): Promise<EnvironmentPullRequest[]> {
  const found = new Map<string, EnvironmentPullRequest>();
  for (const it of await forge.openPullRequests()) {
    const environment = parseEnvironmentBranch(it.base);
    if (environment === undefined) continue;
    const proposal = `${environment} ${it.head}`;
    const older = found.get(proposal);
    found.set(
      proposal,
      older === undefined
        ? { ...it, environment, alsoOn: [] }
        : { ...older, alsoOn: [...older.alsoOn, it.number] },
    );
  }
  return [...found.values()];
}

type SnapshotPorts = Pick<EvaluationPorts, 'repository' | 'readRecords'>;

/** Brings everything here and reads it. Rejects as `readSnapshot` does. */
export async function takeSnapshot(
  ports: SnapshotPorts,
  pullRequests: readonly EnvironmentPullRequest[],
): Promise<Snapshot> {
  return readSnapshot(ports, await bringHeads(ports.repository, pullRequests));
}

/** Brings the repository up to date; gives the pull requests with the heads that they have there. */
export async function bringHeads(
  repository: ReleaseRepository,
  pullRequests: readonly EnvironmentPullRequest[],
): Promise<EnvironmentPullRequest[]> {
  const isFetched = (it: EnvironmentPullRequest) => tooLarge(it) === undefined;
  const fetched = pullRequests.filter(isFetched);
  const heads = await repository.refresh(fetched.map(({ number }) => number));
  return pullRequests.flatMap((it) => {
    const head = isFetched(it) ? heads.get(it.number) : it.head;
    if (head === undefined) return [];
    return head === it.head ? [it] : [{ ...it, head, statuses: null }];
  });
}

/** Rejects with a Refusal when the trusted configuration cannot be used, and as the repository does. */
export async function readSnapshot(
  { repository, readRecords }: SnapshotPorts,
  pullRequests: readonly EnvironmentPullRequest[],
): Promise<Snapshot> {
  return {
    trusted: await readTrusted(repository),
    branches: await repository.branches(),
    records: await readRecords(),
    pullRequests,
  };
}
