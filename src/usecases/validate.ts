import { admit } from '../domain/admission/admit.ts';
import { buildModuleGraph, type ModuleGraph } from '../domain/graph/module-graph.ts';
import { recordedReferences } from '../domain/graph/recorded-references.ts';
import type { Environment } from '../domain/model/configuration.ts';
import type { Plan } from '../domain/model/plan.ts';
import { type Finding, hasErrors, inFileOrder, type Problem, placeFinding } from '../domain/problem.ts';
import { activeRuns, type EnvironmentState } from '../domain/records/environment-state.ts';
import { isClaimed } from '../domain/records/run.ts';
import { judgeConflicts } from '../domain/rules/judge-conflicts.ts';
import { judgePlan, type PlanJudgement } from '../domain/rules/judge-plan.ts';
import { judgeWaiting } from '../domain/rules/judge-waiting.ts';
import type { PlanContext } from '../domain/rules/plan-context.ts';
import { pendingOperation, plannedOperation } from '../domain/rules/resolved-operation.ts';
import type { Validation } from '../domain/validation.ts';
import type { ReleaseRepository } from '../ports/release-repository.ts';
import type { Sources } from '../ports/sources.ts';
import { gatherTags, type TagEvidence } from './reading/evidence.ts';
import { namedApplications, viewOpenPlan, viewOpenPlans } from './reading/open-plan-views.ts';
import type { OpenPlan } from './reading/open-plans.ts';
import { readPlanContext } from './reading/plan-context.ts';
import type { PlanFile } from './reading/plan-file.ts';
import type { Records, RecordsReader } from './reading/records.ts';
import { readCatalog, requireCatalog, type Trusted } from './reading/trusted.ts';
import { noEnvironmentBranch, Refusal } from './refusal.ts';

export interface ValidationPorts {
  readonly repository: ReleaseRepository;
  readonly readRecords: RecordsReader;
  readonly sources: Sources;
}

/** A plan that is proposed for an environment: from a branch, from a file, or just written by us. */
export interface Proposal {
  readonly plan: string;
  readonly environment: string;
  /** Whether the environment has its branch, on which plans are merged. */
  readonly hasEnvironmentBranch: boolean;
  readonly content: PlanFile;
  /** ISO time; decides who is older. */
  readonly addedAt: string;
  /** What the branch changes besides the plan. */
  readonly foreignChanges: readonly string[];
  /** The open plans of the environment; the proposed one may be among them. */
  readonly openPlans: readonly OpenPlan[];
}

/**
 * Judges a proposed plan against configuration, catalog, tags, records and the other open plans. Rejects with
 * a Refusal when catalog or repository are wrong, or an application's repository is out of reach.
 */
export async function validate(
  ports: ValidationPorts,
  trusted: Trusted,
  proposal: Proposal,
): Promise<Validation> {
  const environment = trusted.configuration.environments.get(proposal.environment);
  if (environment?.root === false && !proposal.hasEnvironmentBranch) {
    throw noEnvironmentBranch(environment.name);
  }
  const { value: plan, problems, unenforced } = proposal.content;
  const records = await ports.readRecords();
  const told = [...problems, ...unenforced, ...foreignProblems(proposal)];
  if (plan === undefined) return answer(proposal, told, undefined);
  if (environment === undefined) return answer(proposal, [...told, unconfigured(proposal)], undefined);
  const judged = await judge({ ports, trusted, proposal, records, plan, environment });
  const placed = judged.findings.map((it) =>
    placeFinding(it, proposal.content.file, proposal.content.locate),
  );
  return answer(proposal, [...told, ...placed], judged.judgement);
}

interface Question {
  readonly ports: ValidationPorts;
  readonly trusted: Trusted;
  readonly proposal: Proposal;
  readonly records: Records;
  readonly plan: Plan;
  readonly environment: Environment;
}

async function judge(question: Question): Promise<{ findings: Finding[]; judgement: PlanJudgement }> {
  const { ports, trusted, proposal, records, plan, environment } = question;
  const applications = plan.applications.map(({ application }) => application);
  const catalog = await requireCatalog(ports.repository, trusted.commit, applications);
  const target = await records.environment(environment.name);
  const surroundings = { environment, trusted, catalog, target, records };
  const evidence = await gatherTags(ports.sources, plan, catalog);
  if (evidence.unreachable.length > 0) throw new Refusal('lost', evidence.unreachable);
  const context = await readPlanContext({ ...surroundings, plan, evidence });
  const judgement = judgePlan(context);
  const own = [...judgement.findings, ...judgeRun(proposal, target)];
  const failing = hasErrors([...own, ...proposal.content.unenforced]);
  const graph = buildModuleGraph(recordedReferences(target.applications.values()));
  const conflicts = await judgeOthers({ question, evidence, context, judgement, graph, failing, target });
  return {
    findings: [...own, ...conflicts, ...judgePlaces({ question, judgement, graph, target })],
    judgement,
  };
}

/** Collisions with the other open plans for this environment. */
async function judgeOthers(known: {
  readonly question: Question;
  readonly evidence: TagEvidence;
  readonly context: PlanContext;
  readonly judgement: PlanJudgement;
  readonly graph: ModuleGraph;
  readonly failing: boolean;
  readonly target: EnvironmentState;
}): Promise<Finding[]> {
  const { question, evidence, context, judgement, graph, failing, target } = known;
  const { ports, trusted, proposal, records, environment } = question;
  const others = proposal.openPlans.filter(({ plan }) => plan !== proposal.plan);
  if (others.length === 0) return [];
  const { entries: catalog } = await readCatalog(ports.repository, trusted.commit, namedApplications(others));
  const views = await viewOpenPlans(others, { environment, trusted, catalog, evidence, target, records });
  const plan = viewOpenPlan(proposal, { context, judgement, failing });
  return judgeConflicts({ environment, graph, plan, others: views });
}

/** A plan runs at most once: a name that has a run, or whose run has been claimed, is spent. */
function judgeRun({ plan, environment }: Proposal, target: EnvironmentState): Finding[] {
  const active = target.active.get(plan);
  if (!target.endedPlans.has(plan) && (active === undefined || !isClaimed(active))) return [];
  const message = `${environment}/${plan} has a run already and a plan runs at most once; use another name, or retry or reuse the run`;
  return [{ code: 'plan-already-run', severity: 'error', message, path: [] }];
}

/** What the plan would wait for, were it merged behind everything that is merged now. */
function judgePlaces(known: {
  readonly question: Question;
  readonly judgement: PlanJudgement;
  readonly graph: ModuleGraph;
  readonly target: EnvironmentState;
}): Finding[] {
  const { question, judgement, graph, target } = known;
  const { proposal, environment } = question;
  const runs = activeRuns(target).filter(({ plan }) => plan !== proposal.plan);
  const operations = judgement.operations.map((operation) => pendingOperation(operation, []));
  const last = { plan: proposal.plan, environment: environment.name, status: 'waiting', operations } as const;
  // What keeps a waiting run from being judged at all is noted in its problems; such a run keeps no place.
  const unjudged = runs.filter(({ status, problems }) => status === 'waiting' && problems.length > 0);
  const admissions = admit({
    runs: [...runs, last],
    graph,
    limit: environment.parallelPlans,
    placeless: new Set(unjudged.map(({ plan }) => plan)),
  });
  return judgeWaiting(admissions.at(-1)?.waitingFor ?? []);
}

function foreignProblems({ plan, content, foreignChanges }: Proposal): Problem[] {
  return foreignChanges.map((path) => ({
    code: 'foreign-change',
    severity: 'error',
    message: `the branch also changes ${path}; a plan branch changes ${content.file} and nothing else, so take that change out of ${plan}`,
    file: path,
  }));
}

function unconfigured({ environment, content }: Proposal): Problem {
  const message = `the plan is proposed for '${environment}', which is not a configured environment; choose a branch of one that is`;
  const finding = { code: 'unknown-environment', severity: 'error', message, path: ['target'] } as const;
  return placeFinding(finding, content.file, content.locate);
}

function answer(
  proposal: Proposal,
  problems: readonly Problem[],
  judgement: PlanJudgement | undefined,
): Validation {
  const { value } = proposal.content;
  return {
    plan: proposal.plan,
    environment: proposal.environment,
    source: value?.source ?? null,
    target: value?.target ?? null,
    verdict: hasErrors(problems) ? 'fail' : 'pass',
    problems: inFileOrder(problems),
    operations: judgement?.operations.map(plannedOperation) ?? [],
  };
}
