import { environmentBranch } from '../../domain/names.ts';
import type { Problem } from '../../domain/problem.ts';
import type { PlanReport, ReportLinks } from '../../domain/pull-requests/plan-report.ts';
import type { Forge, Publication } from '../../ports/forge.ts';
import type { CarefulWriter } from './careful-writer.ts';
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
  /** What was not tried, because the same had failed on another pull request. */
  readonly untried: readonly PublishedPart[];
  /** What could not be written, and why. */
  readonly problems: readonly Problem[];
}

/**
 * One report on its way to its pull request. A report is bound to head, base and plan: when one of them is not what
 * was judged any more, there is nothing to write.
 */
export class Publishing {
  private readonly judged: JudgedPullRequest;
  private readonly standing: Publication | undefined;
  private readonly wanted: WantedPublication;
  private readonly parts: readonly PublishedPart[];
  private readonly kind: PublishedReport['kind'];
  private readonly report: PlanReport;
  private readonly written: PublishedPart[] = [];
  private readonly untried: PublishedPart[] = [];
  private readonly problems: Problem[] = [];

  constructor(judged: JudgedPullRequest, standing: Publication | undefined, links: ReportLinks) {
    this.judged = judged;
    this.standing = standing;
    const { draft, reviews } = standing ?? judged.report;
    this.report = { ...judged.report, draft, reviews };
    this.kind = standingOf(standing, this.report);
    this.wanted = wantedPublication(this.report, links, judged.pullRequest.url);
    this.parts = standing === undefined ? [] : differingParts(this.wanted, standing);
  }

  /** Writes those of these parts that differ from what stands there, in their order. */
  async write(forge: Forge, writer: CarefulWriter, parts: readonly PublishedPart[]): Promise<void> {
    if (this.kind !== 'published') return;
    for (const part of this.parts.filter((it) => parts.includes(it))) {
      const outcome = await writer.write(part, () => this.writePart(forge, part));
      if (outcome.kind === 'done') this.written.push(part);
      else if (outcome.kind === 'not-tried') this.untried.push(part);
      else this.problems.push(unwritten(part, this.judged, outcome.problem));
    }
  }

  outcome(): PublishedReport {
    const { kind, report, written, untried, problems } = this;
    return { kind, report, written, untried, problems };
  }

  private writePart(forge: Forge, part: PublishedPart): Promise<void> {
    const { wanted, standing, judged } = this;
    switch (part) {
      case 'status':
        return forge.setStatus(judged.report.head, wanted.status);
      case 'check':
        return forge.setCheck(judged.report.head, wanted.check, standing?.check ?? null);
      case 'comment':
        return forge.setComment(judged.pullRequest.number, wanted.comment, standing?.comment ?? null);
    }
  }
}

function standingOf(standing: Publication | undefined, report: PlanReport): PublishedReport['kind'] {
  if (standing === undefined || !standing.open) return 'closed';
  const isSame =
    standing.head === report.head &&
    standing.base === environmentBranch(report.environment) &&
    (report.baseCommit === null || standing.baseCommit === report.baseCommit);
  return isSame ? 'published' : 'moved';
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
