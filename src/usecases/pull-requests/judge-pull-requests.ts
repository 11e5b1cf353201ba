import { type WantedApprovals, wantedApprovals } from '../../domain/approvals/wanted-approvals.ts';
import type { Environment } from '../../domain/model/configuration.ts';
import { environmentBranch } from '../../domain/names.ts';
import { judgeTimes } from '../../domain/policy/judge-times.ts';
import { inFileOrder, type Problem, placeFinding } from '../../domain/problem.ts';
import type { PlanReport } from '../../domain/pull-requests/plan-report.ts';
import { Refusal } from '../refusal.ts';
import { validateInOrder } from '../validate.ts';
import { type Survey, surveyEnvironment } from '../validation/survey.ts';
import type { EvaluationPorts } from './evaluation-ports.ts';
import { type OtherVerdicts, openPlansOnPullRequests } from './open-pull-requests.ts';
import { asOpenPlan, type PullRequestProposal, readProposal } from './read-proposal.ts';
import type { EnvironmentPullRequest, Snapshot } from './snapshot.ts';
import { suggestChanges } from './suggest-changes.ts';

/** A pull request and the verdict on it; reviews come when the report is published. */
export interface JudgedPullRequest {
  readonly pullRequest: EnvironmentPullRequest;
  readonly report: PlanReport;
  /** Who is to approve the plan; null when nobody need, and when the plan could not be read. */
  readonly approvals: WantedApprovals | null;
  /** What the times of the plan say when its override is approved. */
  readonly onceOverridden: readonly Problem[];
}

export interface JudgementQuestion {
  readonly snapshot: Snapshot;
  readonly environment: string;
  /** Pull requests of that environment; all of them when the others count as judged here. */
  readonly pullRequests: readonly EnvironmentPullRequest[];
  /** What counts of plans that are not judged. */
  readonly others: OtherVerdicts;
}

/** Judges some pull requests of one environment; a plan about which something cannot be read has no verdict. */
export async function judgePullRequests(
  ports: EvaluationPorts,
  { snapshot, environment: name, pullRequests, others }: JudgementQuestion,
): Promise<JudgedPullRequest[]> {
  const { trusted, branches, records } = snapshot;
  const proposals = await Promise.all(
    pullRequests.map(async (pullRequest) => ({
      pullRequest,
      proposal: await readProposal(ports.repository, snapshot, pullRequest),
    })),
  );
  const readOthers = openPlansOnPullRequests(ports.repository, snapshot.pullRequests, others);
  const openPlans =
    others === 'published'
      ? await readOthers(branches, name)
      : proposals.flatMap(({ pullRequest: { head }, proposal: it }) =>
          it.kind === 'plan' ? [asOpenPlan(it.proposal, head)] : [],
        );
  const environment = trusted.configuration.environments.get(name);
  const survey =
    environment &&
    (await surveyEnvironment(
      { ...ports, readOpenPlans: readOthers },
      {
        trusted,
        environment,
        records,
        openPlans,
        judged: proposals.flatMap(({ proposal: it }) =>
          it.kind === 'plan' ? (it.proposal.content.value ?? []) : [],
        ),
        notes: true,
      },
    ));
  const judged = proposals.map(async ({ pullRequest, proposal }) => ({
    pullRequest,
    approvals: approvalsWantedOf(environment, proposal),
    onceOverridden: survey === undefined ? [] : timesOnceOverridden(survey, proposal),
    report: {
      ...(await reportOn(proposal, survey)),
      environment: name,
      head: pullRequest.head,
      baseCommit: branches.get(environmentBranch(name)) ?? null,
      draft: pullRequest.draft,
      isInFork: pullRequest.branch === null,
      reviews: [],
      approvals: null,
    },
  }));
  return Promise.all(judged);
}

type Verdict = Omit<
  PlanReport,
  'environment' | 'head' | 'baseCommit' | 'draft' | 'isInFork' | 'reviews' | 'approvals'
>;

const nothing = { suggestion: [], operations: [], order: new Map() } as const;
const noPlan = { ...nothing, plan: null, source: null, blob: null } as const;

async function reportOn(proposed: PullRequestProposal, survey: Survey | undefined): Promise<Verdict> {
  if (proposed.kind === 'none') {
    return { ...noPlan, verdict: 'fail', problems: inFileOrder(proposed.problems) };
  }
  const { plan, content } = proposed.proposal;
  const { blob } = content;
  try {
    const validation = await validateInOrder(proposed.proposal, async () => survey);
    const suggestion =
      survey === undefined ? [] : await suggestChanges(proposed.proposal, validation, survey);
    return { ...validation, suggestion, blob };
  } catch (cause) {
    if (!(cause instanceof Refusal)) throw cause;
    const source = content.value?.source ?? null;
    return { ...noPlan, plan, source, blob, verdict: 'unknown', problems: cause.problems };
  }
}

function timesOnceOverridden({ environment, now }: Survey, proposed: PullRequestProposal): Problem[] {
  if (proposed.kind === 'none') return [];
  const { value: plan, file, locate } = proposed.proposal.content;
  if (plan?.override === undefined) return [];
  const findings = judgeTimes({ plan, environment, now, freezeOverridden: true });
  return findings.map((finding) => placeFinding(finding, file, locate));
}

function approvalsWantedOf(
  environment: Environment | undefined,
  proposed: PullRequestProposal,
): WantedApprovals | null {
  const plan = proposed.kind === 'plan' ? proposed.proposal.content.value : undefined;
  if (environment === undefined || plan === undefined) return null;
  const wanted = wantedApprovals(environment, plan);
  return wanted.policy === null && wanted.override === null ? null : wanted;
}
