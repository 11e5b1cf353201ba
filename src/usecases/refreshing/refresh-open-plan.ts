import { planMessage } from '../../codec/plan-message.ts';
import { rewritePlan } from '../../codec/plan-writer.ts';
import type { Plan } from '../../domain/model/plan.ts';
import { planAddress, planPath } from '../../domain/names.ts';
import { hasErrors, type Problem } from '../../domain/problem.ts';
import { claimedRuns } from '../../domain/records/environment/environment-state.ts';
import { findLeavings } from '../../domain/refreshing/leavings.ts';
import { findLeftOut } from '../../domain/refreshing/left-out.ts';
import type { RefreshAnswer, Refreshment } from '../../domain/refreshing/refresh.ts';
import { brokenChoices, refreshPlan } from '../../domain/refreshing/refresh-plan.ts';
import { judgeUnderWay } from '../../domain/refreshing/under-way.ts';
import { readAvailableVersions } from '../follow-ups/available-versions.ts';
import { planFileOf } from '../reading/plan-file.ts';
import { readCatalog, type Trusted } from '../reading/trusted.ts';
import { requireDigest } from '../require-digest.ts';
import type { RevisablePlan, RevisablePlanReader } from '../revising/revisable-plan.ts';
import { type Revision, revisePlan } from '../revising/revise-plan.ts';
import { type ValidationPorts, validate } from '../validate.ts';
import { readStages } from './read-stages.ts';

/** What is decided before it is known whether it can be written. */
type Decided = Omit<RefreshAnswer, 'branch' | 'commit'>;

/**
 * Looks anew at an open plan: what holds stays to the byte, what does not is changed and said, and committed where the
 * plan is. Nothing is written when nothing changes, or nothing would be left (refused: `plan` is null). Rejects as
 * `revisePlan` and `validate` do, and with a Refusal (`no`) when the plan is not the one of the digest that is given.
 */
export async function refreshOpenPlan(
  ports: ValidationPorts,
  trusted: Trusted,
  read: RevisablePlanReader,
  { digest }: { readonly digest?: string | undefined } = {},
): Promise<RefreshAnswer> {
  const { answer, home, commit } = await revisePlan(ports.repository, read, (plan) => {
    requireDigest({ ...plan.proposal, blob: plan.proposal.content.blob }, digest);
    return decide(ports, trusted, plan);
  });
  const branch = answer.plan !== null && home.kind === 'branch' ? home.branch : null;
  return { ...answer, branch, commit };
}

async function decide(
  ports: ValidationPorts,
  trusted: Trusted,
  open: RevisablePlan,
): Promise<Revision<Decided>> {
  const { proposal } = open;
  const { content, plan, openPlans } = proposal;
  const isOpen = openPlans.some((it) => it.plan === plan);
  if (!isOpen) return refused(open, [merged(open)]);
  const before = await validate(ports, trusted, proposal);
  if (content.value === undefined) return refused(open, before.problems);
  const refreshment = await refresh(ports, trusted, { open, plan: content.value, problems: before.problems });
  if (hasErrors(refreshment.problems)) return refused(open, refreshment.problems);
  const dropApplications = refreshment.dropped.map(({ application }) => application);
  const { entries } = refreshment;
  if (entries.size === 0 && dropApplications.length === 0)
    return { text: null, message: '', answer: answerOf(open, refreshment, before.problems) };
  const text = rewritePlan(content.text, { dropApplications, entries });
  const after = await validate(ports, trusted, { ...proposal, content: planFileOf(plan, text) });
  const message = planMessage(`refresh ${planAddress(proposal)}`, refreshment.dropped);
  return { text, message, answer: answerOf(open, refreshment, after.problems) };
}

/** What goes back has been decided by what a run has done; the latest of the source would be the way forward. */
const nothingToRefresh: Refreshment = {
  entries: new Map(),
  dropped: [],
  adjusted: [],
  added: [],
  problems: [],
};

async function refresh(
  { repository, sources, readRecords }: ValidationPorts,
  trusted: Trusted,
  known: { readonly open: RevisablePlan; readonly plan: Plan; readonly problems: readonly Problem[] },
): Promise<Refreshment> {
  const { open, plan, problems } = known;
  if (plan.origin?.kind === 'backout') return nothingToRefresh;
  const { environment } = open.proposal;
  const records = await readRecords();
  const state = await records.environment(environment);
  const { applications: target } = state;
  const { origin } = plan;
  const isFollowUp = origin?.kind === 'retry' || origin?.kind === 'reuse';
  const gone = findLeavings({
    plan,
    origin: isFollowUp ? ((await records.run(origin.environment, origin.plan)) ?? null) : null,
    stages: await readStages(repository, open.proposal, open.home),
  });
  const undecided = judgeUnderWay(
    gone.map(({ application }) => application),
    claimedRuns(state),
  );
  const leavings = gone.filter((it) => undecided.every(({ application }) => application !== it.application));
  // An environment may have thousands of runs, and most plans have never lost anything.
  const runs = leavings.length === 0 ? [] : await records.endedRuns(environment);
  const leftOut = findLeftOut(leavings, { runs, applications: target });
  const source = trusted.configuration.environments.get(plan.source);
  const names = [...brokenChoices({ plan, problems }), ...leftOut.map(({ application }) => application)];
  const { entries: catalog } = await readCatalog(repository, trusted.commit, names);
  const available =
    source === undefined
      ? new Map()
      : await readAvailableVersions({ sources, records, source, applications: [...catalog.keys()], catalog });
  const refreshment = refreshPlan({
    plan,
    problems,
    available,
    target,
    leftOut: leftOut.filter(({ application }) => catalog.has(application)),
  });
  return { ...refreshment, problems: [...refreshment.problems, ...undecided] };
}

function answerOf(
  { proposal }: RevisablePlan,
  { entries: _, ...refreshment }: Refreshment,
  problems: readonly Problem[],
): Decided {
  const { plan, environment } = proposal;
  const all = [...refreshment.problems, ...problems];
  return { ...refreshment, plan, environment, file: planPath(plan), problems: all };
}

function refused(
  { proposal: { environment } }: RevisablePlan,
  problems: readonly Problem[],
): Revision<Decided> {
  const nothing = { dropped: [], adjusted: [], added: [] };
  return { text: null, message: '', answer: { ...nothing, plan: null, environment, file: null, problems } };
}

function merged({ proposal }: RevisablePlan): Problem {
  const message = `${planAddress(proposal)} is merged already, so it is not refreshed; 'deployment-plans show ${planAddress(proposal)}' tells what became of it`;
  return { code: 'usage', severity: 'error', message };
}
