import { withdrawnDescription } from '../../codec/status-description.ts';
import type { Problem } from '../../domain/problem.ts';
import { statusContext } from '../../domain/pull-requests/published-names.ts';
import { failureOf } from '../failure.ts';
import type { JudgedPullRequest } from './judge-pull-requests.ts';
import { type EvaluatedPullRequest, type PublishingPorts, publishReports } from './publish-reports.ts';
import type { EnvironmentPullRequest } from './snapshot.ts';

export interface Withdrawal {
  /** Those that may be affected. */
  readonly pullRequests: readonly EnvironmentPullRequest[];
  /** Those that were asked about: they are told in any case. */
  readonly asked: ReadonlySet<number>;
  /** Why nothing could be judged. */
  readonly problems: readonly Problem[];
  /** Web address of the release repository. */
  readonly webAddress: string;
}

/**
 * When nothing can be judged, no pull request that may be affected keeps a verdict that lets it be merged: what is
 * green, and what has just been asked about, is told that there is no verdict, and why. When even what stands there
 * cannot be read, the status alone is taken back. The next evaluation puts it right.
 */
export async function withdrawVerdicts(
  ports: PublishingPorts,
  { pullRequests, asked, problems, webAddress }: Withdrawal,
): Promise<{ readonly evaluated: readonly EvaluatedPullRequest[]; readonly problems: readonly Problem[] }> {
  const concerned = pullRequests.filter((it) => asked.has(it.number) || mayBeGreen(it));
  const judged = concerned.map((pullRequest) => withoutVerdict(pullRequest, problems));
  const links = { repository: webAddress };
  try {
    return { evaluated: await publishReports(ports, judged, { links, dryRun: false }), problems: [] };
  } catch (cause) {
    const failure = failureOf(cause);
    if (failure === undefined) throw cause;
    return { evaluated: [], problems: [...failure.problems, ...(await withdrawStatuses(ports, concerned))] };
  }
}

/** Where no status of ours is known there may be one of somebody else. */
function mayBeGreen({ environment, statuses }: EnvironmentPullRequest): boolean {
  const ours = statuses?.find(({ context }) => context === statusContext(environment));
  return ours === undefined || ours.state === 'success';
}

function withoutVerdict(
  pullRequest: EnvironmentPullRequest,
  problems: readonly Problem[],
): JudgedPullRequest {
  const { environment, head, draft } = pullRequest;
  const nothing = {
    plan: null,
    source: null,
    blob: null,
    baseCommit: null,
    isInFork: pullRequest.branch === null,
    suggestion: [],
    operations: [],
    order: new Map(),
    reviews: [],
    approvals: null,
  };
  return {
    pullRequest,
    approvals: null,
    onceOverridden: [],
    report: { ...nothing, environment, head, draft, verdict: 'unknown', problems },
  };
}

async function withdrawStatuses(
  { forge, writer }: PublishingPorts,
  pullRequests: readonly EnvironmentPullRequest[],
): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const { environment, head, statuses, url } of pullRequests) {
    const context = statusContext(environment);
    const description = withdrawnDescription;
    if (statuses?.some((it) => it.context === context && it.description === description)) continue;
    const status = { context, state: 'error', description, url } as const;
    const outcome = await writer.write('status', () => forge.setStatus(head, status));
    if (outcome.kind === 'failed') problems.push(outcome.problem);
  }
  return problems;
}
