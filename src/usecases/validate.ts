import { describeCycles } from '../domain/impact/reference-cycles.ts';
import { oneByOne } from '../domain/one-by-one.ts';
import { hasErrors, inFileOrder, type Problem, placeFinding } from '../domain/problem.ts';
import { releaseNotesOf } from '../domain/release-notes/release-notes.ts';
import type { PlanJudgement } from '../domain/rules/judge-plan.ts';
import { plannedOperation } from '../domain/rules/resolved-operation.ts';
import { orderPlan } from '../domain/schedule/order-plan.ts';
import type { Validation } from '../domain/validation.ts';
import type { RecordsReader } from './reading/records.ts';
import type { Trusted } from './reading/trusted.ts';
import { noEnvironmentBranch } from './refusal.ts';
import { judgeProposal } from './validation/judge-proposal.ts';
import type { Proposal, ProposedPlanFile } from './validation/proposal.ts';
import { type Survey, type SurveyPorts, surveyEnvironment } from './validation/survey.ts';

export interface ValidationPorts extends SurveyPorts {
  readonly readRecords: RecordsReader;
}

/** A validation, and in which order the plan's operations would go. */
export interface OrderedValidation extends Validation {
  /** For each operation that is carried out, the applications that must succeed right before it. */
  readonly order: ReadonlyMap<string, readonly string[]>;
}

/**
 * Judges a proposed plan against configuration, catalog, tags, records and the other open plans. Rejects with
 * a Refusal when catalog or repository are wrong, or an application's repository is out of reach.
 */
export function validate(ports: ValidationPorts, trusted: Trusted, proposal: Proposal): Promise<Validation> {
  return validateAlone(ports, trusted, { proposal, notes: false });
}

/** The same with release notes, which take more of the applications' repositories, for people to read. */
export function validateWithNotes(
  ports: ValidationPorts,
  trusted: Trusted,
  proposal: Proposal,
): Promise<Validation> {
  return validateAlone(ports, trusted, { proposal, notes: true });
}

async function validateAlone(
  ports: ValidationPorts,
  trusted: Trusted,
  { proposal, notes }: { readonly proposal: Proposal; readonly notes: boolean },
): Promise<Validation> {
  const { order: _, ...validation } = await validateInOrder(proposal, async () => {
    const environment = trusted.configuration.environments.get(proposal.environment);
    if (environment === undefined) return undefined;
    if (!environment.root && !proposal.hasEnvironmentBranch) throw noEnvironmentBranch(environment.name);
    const { openPlans, content } = proposal;
    if (content.value === undefined) return undefined;
    const records = await ports.readRecords();
    const judged = [content.value];
    return surveyEnvironment(ports, { trusted, environment, records, openPlans, judged, notes });
  });
  return validation;
}

/** The same by a survey that was made for several plans; none for an environment that is not configured. */
export async function validateInOrder(
  proposal: ProposedPlanFile,
  survey: () => Promise<Survey | undefined>,
): Promise<OrderedValidation> {
  const { value: plan, problems, file, locate } = proposal.content;
  const surveyed = await survey();
  const told = [...problems, ...foreignProblems(proposal)];
  if (plan === undefined) return answer(proposal, told);
  if (surveyed === undefined) return answer(proposal, [...told, unconfigured(proposal)]);
  const { findings, operations, catalog } = await judgeProposal(surveyed, proposal, plan);
  const { order, cycles } = orderPlan({ operations, target: surveyed.target.applications, catalog });
  const placed = [...findings, ...describeCycles(cycles)].map((it) => placeFinding(it, file, locate));
  const said = surveyed.notes ? surveyed.evidence.notes : undefined;
  const notes = said && { notes: releaseNotesOf(plan, operations, said) };
  return answer(proposal, [...told, ...placed], { operations, order, ...notes });
}

function foreignProblems({ plan, content, foreignChanges }: ProposedPlanFile): Problem[] {
  const fix = `a plan branch changes ${content.file} and nothing else, so take that out of ${plan}`;
  const found = (what: string, file: string): Problem => ({
    code: 'foreign-change',
    severity: 'error',
    message: `the branch also changes ${what}; ${fix}`,
    file,
  });
  return oneByOne(foreignChanges, {
    each: (path) => found(`'${path}'`, path),
    rest: (first, count) => found(`${count} more files`, first),
  });
}

function unconfigured({ environment, content }: ProposedPlanFile): Problem {
  const message = `the plan is proposed for '${environment}', which is not a configured environment; choose a branch of one that is`;
  const finding = { code: 'unknown-environment', severity: 'error', message, path: ['target'] } as const;
  return placeFinding(finding, content.file, content.locate);
}

interface Judged extends Pick<PlanJudgement, 'operations'>, Pick<OrderedValidation, 'order' | 'notes'> {}

function answer(
  proposal: ProposedPlanFile,
  problems: readonly Problem[],
  { operations, order, notes }: Judged = { operations: [], order: new Map() },
): OrderedValidation {
  const { value } = proposal.content;
  return {
    plan: proposal.plan,
    environment: proposal.environment,
    source: value?.source ?? null,
    target: value?.target ?? null,
    verdict: hasErrors(problems) ? 'fail' : 'pass',
    problems: inFileOrder(problems),
    operations: operations.map(plannedOperation),
    ...(notes && { notes }),
    order,
  };
}
