import { planAddress } from '../../domain/names.ts';
import type { ReportLinks } from '../../domain/pull-requests/plan-report.ts';
import type { OpenPlan } from '../reading/open-plan.ts';
import type { EvaluationPorts } from './evaluation-ports.ts';
import { type JudgementQuestion, judgePullRequests } from './judge-pull-requests.ts';
import { publicationQuestion } from './publications.ts';
import { type PublishedReport, type PublishingOptions, publishReport } from './publish-report.ts';
import type { EnvironmentPullRequest } from './snapshot.ts';

/** A pull request that was judged, and what became of the report on it. */
export interface EvaluatedPullRequest extends PublishedReport {
  readonly pullRequest: EnvironmentPullRequest;
  readonly links: ReportLinks;
}

/** Judges some pull requests of one environment, then writes on them what differs, one after the other. */
export async function judgeAndPublish(
  ports: EvaluationPorts,
  question: JudgementQuestion,
  options: PublishingOptions,
): Promise<EvaluatedPullRequest[]> {
  const { forge, webAddress } = ports;
  const { judged, openPlans } = await judgePullRequests(ports, question);
  const standing = await forge.publications(question.pullRequests.map(publicationQuestion));
  const links = { repository: webAddress, pullRequests: numbersByAddress(openPlans) };
  const evaluated: EvaluatedPullRequest[] = [];
  for (const one of judged) {
    const { pullRequest, report } = one;
    const publication = standing.get(pullRequest.number);
    const published: PublishedReport =
      publication === undefined
        ? { kind: 'closed', report, written: [], problems: [] }
        : await publishReport(forge, one, { standing: publication, links, ...options });
    evaluated.push({ ...published, pullRequest, links });
  }
  return evaluated;
}

function numbersByAddress(openPlans: readonly OpenPlan[]): ReadonlyMap<string, number> {
  return new Map(
    openPlans.flatMap((openPlan) =>
      openPlan.pullRequest === null ? [] : [[planAddress(openPlan), openPlan.pullRequest.number] as const],
    ),
  );
}
