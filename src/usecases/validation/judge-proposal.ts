import { admit } from '../../domain/admission/admit.ts';
import { keepsPlace } from '../../domain/admission/keeps-place.ts';
import { catalogPath } from '../../domain/layout.ts';
import type { CatalogEntry } from '../../domain/model/catalog.ts';
import type { Plan } from '../../domain/model/plan.ts';
import { type Finding, hasErrors } from '../../domain/problem.ts';
import {
  activeRuns,
  type EnvironmentState,
  isSpent,
} from '../../domain/records/environment/environment-state.ts';
import { judgeConflicts, type OpenPlanView } from '../../domain/rules/judge-conflicts.ts';
import type { PlanJudgement } from '../../domain/rules/judge-plan.ts';
import { judgeWaiting } from '../../domain/rules/judge-waiting.ts';
import { pendingOperation } from '../../domain/rules/resolved-operation.ts';
import { viewJudgedPlan } from '../reading/open-plan-views.ts';
import { readPlanContext } from '../reading/plan-context.ts';
import { Refusal } from '../refusal.ts';
import { judgeWithCures } from './judge-with-cures.ts';
import { isProposed, type ProposedPlanFile } from './proposal.ts';
import type { Survey } from './survey.ts';

/**
 * Judges a proposed plan by a survey of its environment. Rejects with a Refusal when the catalog entry of one of
 * its applications is wrong, or such an application's repository is out of reach.
 */
export async function judgeProposal(
  survey: Survey,
  proposal: ProposedPlanFile,
  plan: Plan,
): Promise<PlanJudgement & { readonly catalog: ReadonlyMap<string, CatalogEntry> }> {
  const applications = new Set(plan.applications.map(({ application }) => application));
  requireEvidence(survey, applications);
  const catalog = new Map([...survey.catalog.entries].filter(([name]) => applications.has(name)));
  const context = await readPlanContext({ ...survey, catalog, catalogNames: survey.catalog.names, plan });
  const { findings, operations } = await judgeWithCures({ ...survey, ...survey.ports }, context);
  const own = [...findings, ...judgeRun(proposal, survey.target)];
  const view = viewJudgedPlan(proposal, {
    plan,
    operations,
    failing: hasErrors(own),
  });
  const others = survey.views.filter(({ openPlan }) => !isProposed(proposal, openPlan));
  const conflicts = judgeOthers(
    survey,
    view,
    others.map((it) => it.view),
  );
  const places = judgePlaces(survey, proposal, { findings, operations });
  return { findings: [...own, ...conflicts, ...places], operations, catalog };
}

function requireEvidence({ catalog, evidence }: Survey, applications: ReadonlySet<string>): void {
  const files = new Set([...applications].map(catalogPath));
  const broken = catalog.problems.filter(({ file }) => file !== undefined && files.has(file));
  const texts = new Map([...catalog.texts].filter(([file]) => files.has(file)));
  if (hasErrors(broken)) throw new Refusal('wrong', broken, texts);
  const unreachable = evidence.unreachable.filter((it) => applications.has(it.application ?? ''));
  if (unreachable.length > 0) throw new Refusal('lost', unreachable);
}

function judgeRun({ plan, environment }: ProposedPlanFile, target: EnvironmentState): Finding[] {
  if (!isSpent(target, plan)) return [];
  const message = `${environment}/${plan} has a run already and a plan runs at most once; use another name, or retry or reuse the run`;
  return [{ code: 'plan-already-run', severity: 'error', message, path: [] }];
}

function judgeOthers(
  { environment, graph }: Survey,
  plan: OpenPlanView,
  others: readonly OpenPlanView[],
): Finding[] {
  return others.length === 0 ? [] : judgeConflicts({ environment, graph: graph(), plan, others });
}

/** What the plan would wait for, were it merged behind everything that is merged now. */
function judgePlaces(
  { environment, graph, target }: Survey,
  proposal: ProposedPlanFile,
  judgement: PlanJudgement,
): Finding[] {
  const runs = activeRuns(target).filter(({ plan }) => plan !== proposal.plan);
  if (runs.length === 0) return [];
  const operations = judgement.operations.map((operation) => pendingOperation(operation, []));
  const last = { plan: proposal.plan, environment: environment.name, status: 'waiting', operations } as const;
  const admissions = admit({
    runs: [...runs, last],
    graph: graph(),
    limit: environment.parallelPlans,
    placeless: new Set(runs.filter((run) => !keepsPlace(run)).map(({ plan }) => plan)),
  });
  return judgeWaiting(admissions.at(-1)?.waitingFor ?? []);
}
