import type { ReportLinks } from '../../domain/pull-requests/plan-report.ts';
import type { Forge } from '../../ports/forge.ts';
import type { ApprovalQuestion, PlanApprovals } from '../approvals/approval-question.ts';
import type { CarefulWriter } from './careful-writer.ts';
import type { JudgedPullRequest } from './judge-pull-requests.ts';
import { publicationQuestion } from './publications.ts';
import { type PublishedReport, Publishing } from './publish-report.ts';
import type { EnvironmentPullRequest } from './snapshot.ts';

export interface PublishingOptions {
  /** Writes nothing. */
  readonly dryRun: boolean;
}

/** A pull request that was judged, and what became of the report on it. */
export interface EvaluatedPullRequest extends PublishedReport {
  readonly pullRequest: EnvironmentPullRequest;
  readonly links: ReportLinks;
}

export interface PublishingPorts {
  readonly forge: Forge;
  readonly writer: CarefulWriter;
  /** Judges approvals, in the order of the questions. */
  readonly readApprovals: (questions: readonly ApprovalQuestion[]) => Promise<readonly PlanApprovals[]>;
}

/** What stands there is read for so many at once, right before their verdicts are written. */
const batch = 25;

/**
 * Writes on pull requests what differs from what stands there: first every status, because these decide about
 * merges, then everything that only explains them, approvals among it. Writes take a second each.
 */
export async function publishReports(
  { forge, writer, readApprovals }: PublishingPorts,
  judged: readonly JudgedPullRequest[],
  { links, dryRun }: PublishingOptions & { readonly links: ReportLinks },
): Promise<EvaluatedPullRequest[]> {
  const publishing: { readonly pullRequest: EnvironmentPullRequest; readonly one: Publishing }[] = [];
  for (let from = 0; from < judged.length; from += batch) {
    const some = judged.slice(from, from + batch);
    const standing = await forge.publications(some.map(publicationQuestion));
    for (const it of some) {
      const one = new Publishing(it, standing.get(it.pullRequest.number), links);
      if (!dryRun) await one.write(forge, writer, ['status']);
      publishing.push({ pullRequest: it.pullRequest, one });
    }
  }
  await addApprovals(
    publishing.map(({ one }) => one),
    readApprovals,
  );
  for (const { one } of dryRun ? [] : publishing) await one.write(forge, writer, ['check', 'comment']);
  return publishing.map(({ pullRequest, one }) => ({ ...one.outcome(), pullRequest, links }));
}

/** Only after every status was written: approvals may need further requests, and decide nothing here. */
async function addApprovals(
  publishing: readonly Publishing[],
  readApprovals: PublishingPorts['readApprovals'],
): Promise<void> {
  const asked = publishing.flatMap((one) => {
    const question = one.approvalQuestion();
    return question === undefined ? [] : [{ one, question }];
  });
  if (asked.length === 0) return;
  const judged = await readApprovals(asked.map(({ question }) => question));
  for (const [index, approvals] of judged.entries()) asked[index]?.one.addApprovals(approvals);
}
