import { approvalMissing } from '../../domain/approvals/approval-problems.ts';
import { tellOverride } from '../../domain/approvals/override-notice.ts';
import { environmentBranch } from '../../domain/names.ts';
import { inFileOrder, type Problem } from '../../domain/problem.ts';
import type { PlanReport, ReportLinks } from '../../domain/pull-requests/plan-report.ts';
import type { Forge, Publication } from '../../ports/forge.ts';
import type { ApprovalQuestion, PlanApprovals } from '../approvals/approval-question.ts';
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
  readonly #judged: JudgedPullRequest;
  readonly #standing: Publication | undefined;
  readonly #links: ReportLinks;
  readonly #kind: PublishedReport['kind'];
  #report: PlanReport;
  readonly #written: PublishedPart[] = [];
  readonly #untried: PublishedPart[] = [];
  readonly #problems: Problem[] = [];

  constructor(judged: JudgedPullRequest, standing: Publication | undefined, links: ReportLinks) {
    this.#judged = judged;
    this.#standing = standing;
    const { draft, reviews } = standing ?? judged.report;
    this.#report = { ...judged.report, draft, reviews };
    this.#links = links;
    this.#kind = standingOf(standing, this.#report);
  }

  /** What is to be asked about its approvals; undefined when none are wanted, or it is about what is there no more. */
  approvalQuestion(): ApprovalQuestion | undefined {
    const { approvals } = this.#judged;
    const standing = this.#standing;
    const { environment, plan: name, blob, head } = this.#report;
    if (approvals === null || standing === undefined || this.#kind !== 'published') return undefined;
    if (name === null || blob === null) return undefined;
    const { author, reviews } = standing;
    const contributors = standing.contributors ?? { people: [], complete: false };
    const proposed = { author, contributors, head, reviews };
    return { ...approvals, environment, name, mergeCommit: null, blob, proposed };
  }

  /** Adds what is known of its approvals, which never changes the verdict. */
  addApprovals({ override, ...judgement }: PlanApprovals): void {
    const { onceOverridden } = this.#judged;
    const found = tellOverride(this.#report.problems, { override, onceOverridden });
    const problems = inFileOrder([...found, ...approvalMissing(judgement)]);
    const isWanted = this.#judged.approvals?.policy !== null;
    this.#report = { ...this.#report, approvals: isWanted ? judgement : null, problems };
  }

  /** Writes those of these parts that differ from what stands there, in their order. */
  async write(forge: Forge, writer: CarefulWriter, parts: readonly PublishedPart[]): Promise<void> {
    const standing = this.#standing;
    if (this.#kind !== 'published' || standing === undefined) return;
    const wanted = wantedPublication(this.#report, this.#links, this.#judged.pullRequest.url);
    for (const part of differingParts(wanted, standing).filter((it) => parts.includes(it))) {
      const outcome = await writer.write(part, () => this.#writePart(forge, part, { wanted, standing }));
      if (outcome.kind === 'done') this.#written.push(part);
      else if (outcome.kind === 'not-tried') this.#untried.push(part);
      else this.#problems.push(unwritten(part, this.#judged, outcome.problem));
    }
  }

  outcome(): PublishedReport {
    return {
      kind: this.#kind,
      report: this.#report,
      written: this.#written,
      untried: this.#untried,
      problems: this.#problems,
    };
  }

  #writePart(
    forge: Forge,
    part: PublishedPart,
    { wanted, standing }: { readonly wanted: WantedPublication; readonly standing: Publication },
  ): Promise<void> {
    const { report, pullRequest } = this.#judged;
    switch (part) {
      case 'status':
        return forge.setStatus(report.head, wanted.status);
      case 'check':
        return forge.setCheck(report.head, wanted.check, standing.check);
      case 'comment':
        return forge.setComment(pullRequest.number, wanted.comment, standing.comment);
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
