import { statusText } from '../../codec/status-description.ts';
import { longestReport } from '../../domain/pull-requests/longest-report.ts';
import type { PlanReport, ReportLinks } from '../../domain/pull-requests/plan-report.ts';
import { checkName, commentMarker, statusContext } from '../../domain/pull-requests/published-names.ts';
import { isSameStatus } from '../../domain/pull-requests/same-status.ts';
import { isSameText } from '../../domain/pull-requests/same-text.ts';
import { statusSummary } from '../../domain/pull-requests/status-summary.ts';
import type { Check, CommitStatus, Publication, PublicationQuestion } from '../../ports/forge.ts';
import { renderPlanReport } from '../../render/plan-report.ts';
import { annotationsOf } from '../../render/problems/annotations.ts';
import type { JudgedPullRequest } from './judge-pull-requests.ts';

/** What is to stand on a pull request. */
export interface WantedPublication {
  readonly status: CommitStatus;
  readonly check: Check;
  readonly comment: string;
}

const states = { pass: 'success', fail: 'failure', unknown: 'error' } as const;

/** By what is found again what stands on a pull request. */
export function publicationQuestion({ pullRequest, approvals }: JudgedPullRequest): PublicationQuestion {
  const { number, environment } = pullRequest;
  return {
    pullRequest: number,
    context: statusContext(environment),
    check: checkName(environment),
    marker: commentMarker,
    contributors: approvals !== null,
  };
}

/** The status by which a pull request may be merged or not; it is bound to head, base and plan. */
function statusOf(report: PlanReport, url: string): CommitStatus {
  return {
    context: statusContext(report.environment),
    state: states[report.verdict],
    description: statusText(statusSummary(report)),
    url,
  };
}

/** `url`: where the status leads. */
export function wantedPublication(report: PlanReport, links: ReportLinks, url: string): WantedPublication {
  const status = statusOf(report, url);
  const text = renderPlanReport(report, links, { limit: longestReport });
  return {
    status,
    check: {
      name: checkName(report.environment),
      conclusion: report.verdict === 'pass' ? 'success' : 'failure',
      title: status.description,
      summary: text,
      annotations: annotationsOf(report.problems),
    },
    comment: `${commentMarker}\n${text}`,
  };
}

export type PublishedPart = 'status' | 'check' | 'comment';

/** The parts of a publication that are not as they should be, in the order in which they are to be written. */
export function differingParts(wanted: WantedPublication, standing: Publication): PublishedPart[] {
  const differs = {
    // First what decides about the merge.
    status: !isSameStatus(wanted.status, standing.status),
    check: !isSameCheck(wanted.check, standing),
    comment: !isSameComment(wanted.comment, standing),
  };
  return (['status', 'check', 'comment'] as const).filter((part) => differs[part]);
}

function isSameCheck(wanted: Check, { check }: Publication): boolean {
  return (
    check !== null &&
    check.conclusion === wanted.conclusion &&
    check.title === wanted.title &&
    isSameText(check.summary, wanted.summary) &&
    check.annotations === wanted.annotations.length
  );
}

/** One that stands twice is written again, which takes the second away. */
function isSameComment(wanted: string, { comment }: Publication): boolean {
  return comment !== null && isSameText(comment.body, wanted) && comment.duplicates.length === 0;
}
