import { environmentBranch } from '../../domain/names.ts';
import type { Problem } from '../../domain/problem.ts';
import type { PlanReport, ReportLinks } from '../../domain/pull-requests/plan-report.ts';
import type { Forge, Publication } from '../../ports/forge.ts';
import { failureOf } from '../failure.ts';
import type { JudgedPullRequest } from './judge-pull-requests.ts';
import {
  differingParts,
  type PublishedPart,
  type WantedPublication,
  wantedPublication,
} from './publications.ts';

/** What became of a report: `moved`, it is about what is there no more, so nothing was written. */
export interface PublishedReport {
  readonly kind: 'published' | 'moved' | 'closed';
  readonly report: PlanReport;
  readonly written: readonly PublishedPart[];
  /** What could not be written, and why. */
  readonly problems: readonly Problem[];
}

export interface PublishingOptions {
  /** Writes nothing. */
  readonly dryRun: boolean;
}

/**
 * Writes what differs from what stands on the pull request. A report is bound to head, base and plan: when one of
 * them is not what was judged any more, nothing is written.
 */
export async function publishReport(
  forge: Forge,
  judged: JudgedPullRequest,
  {
    standing,
    links,
    dryRun,
  }: PublishingOptions & { readonly standing: Publication; readonly links: ReportLinks },
): Promise<PublishedReport> {
  const report = { ...judged.report, draft: standing.draft, reviews: standing.reviews };
  const kind = standingOf(standing, report);
  if (kind !== 'published' || dryRun) return { kind, report, written: [], problems: [] };
  const wanted = wantedPublication(report, links, judged.pullRequest.url);
  const written: PublishedPart[] = [];
  const problems: Problem[] = [];
  for (const part of differingParts(wanted, standing)) {
    const problem = await attempt(() => write(forge, { part, wanted, standing, judged }));
    if (problem === undefined) written.push(part);
    else problems.push(unwritten(part, judged, problem));
  }
  return { kind, report, written, problems };
}

function standingOf(standing: Publication, report: PlanReport): PublishedReport['kind'] {
  if (!standing.open) return 'closed';
  const isSame =
    standing.head === report.head &&
    standing.base === environmentBranch(report.environment) &&
    (standing.baseCommit ?? '') === report.baseCommit;
  return isSame ? 'published' : 'moved';
}

interface Writing {
  readonly part: PublishedPart;
  readonly wanted: WantedPublication;
  readonly standing: Publication;
  readonly judged: JudgedPullRequest;
}

function write(forge: Forge, { part, wanted, standing, judged }: Writing): Promise<void> {
  const { number } = judged.pullRequest;
  const { head } = judged.report;
  switch (part) {
    case 'status':
      return forge.setStatus(head, wanted.status);
    case 'check':
      return forge.setCheck(head, wanted.check, standing.check);
    case 'comment':
      return forge.setComment(number, wanted.comment, standing.comment?.id ?? null);
  }
}

/** Undefined when it was done; otherwise why not. */
export async function attempt(doing: () => Promise<void>): Promise<Problem | undefined> {
  try {
    await doing();
    return undefined;
  } catch (cause) {
    const [problem] = failureOf(cause)?.problems ?? [];
    if (problem === undefined) throw cause;
    return problem;
  }
}

/** Only the status decides whether the pull request may be merged; the others say why. */
function unwritten(
  part: PublishedPart,
  { pullRequest, report }: JudgedPullRequest,
  problem: Problem,
): Problem {
  const consequences = {
    status: 'the pull request has no verdict on this commit',
    check: 'the problems are not shown on its lines',
    comment: 'the report is not shown on it',
  };
  const plan = report.plan === null ? {} : { plan: `${report.environment}/${report.plan}` };
  const message = `the ${part} of pull request #${pullRequest.number} could not be written (${consequences[part]}): ${problem.message}`;
  return { ...problem, ...plan, severity: part === 'status' ? 'error' : 'warning', message };
}
