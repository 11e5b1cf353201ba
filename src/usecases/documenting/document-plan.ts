import type { DocumentReport } from '../../domain/document/document-report.ts';
import { requiredSections } from '../../domain/document/judge-required.ts';
import type { CatalogEntry } from '../../domain/model/catalog.ts';
import type { Environment } from '../../domain/model/configuration.ts';
import type { Plan } from '../../domain/model/plan.ts';
import { type PlanAddress, planAddress } from '../../domain/names.ts';
import { type Problem, placeFinding } from '../../domain/problem.ts';
import type { Operation } from '../../domain/records/run/operation.ts';
import { whyNothing } from '../../domain/records/run/operation-transitions.ts';
import type { Run } from '../../domain/records/run/run.ts';
import { releaseNotesOf } from '../../domain/release-notes/release-notes.ts';
import { judgePlan } from '../../domain/rules/judge-plan.ts';
import { plannedOperation } from '../../domain/rules/resolved-operation.ts';
import { orderPlan } from '../../domain/schedule/order-plan.ts';
import type { PlannedOperation } from '../../domain/validation.ts';
import type { ReleaseRepository } from '../../ports/release-repository.ts';
import type { Sources } from '../../ports/sources.ts';
import type { KnownPlan } from '../listing/known-plan.ts';
import { readAllPlans } from '../listing/list-plans.ts';
import { askForPlans } from '../reading/evidence.ts';
import type { OpenPlansReader } from '../reading/open-plans.ts';
import { readOriginPlans } from '../reading/origin-plans.ts';
import { readPlanContext } from '../reading/plan-context.ts';
import type { PlanFile } from '../reading/plan-file.ts';
import { readRecordedPlan } from '../reading/recorded-plan.ts';
import type { RecordsReader } from '../reading/records.ts';
import type { SourceEvidence } from '../reading/source-evidence.ts';
import { readCatalog, type Trusted } from '../reading/trusted.ts';
import { planNotFound, Refusal } from '../refusal.ts';

export interface DocumentingPorts {
  readonly repository: ReleaseRepository;
  readonly sources: Sources;
  readonly readRecords: RecordsReader;
  readonly readOpenPlans: OpenPlansReader;
}

/**
 * What the document of a plan tells, whatever its status. An application's repository that is out of reach leaves a gap
 * in the release notes. Rejects with a Refusal (`no`) when there is no such plan, or its file cannot be read as one.
 */
export async function documentPlan(
  ports: DocumentingPorts,
  trusted: Trusted,
  address: PlanAddress,
): Promise<DocumentReport> {
  const all = await readAllPlans(ports, trusted);
  const found = all.find(({ listed }) => planAddress(listed) === planAddress(address));
  if (found === undefined) throw planNotFound(planAddress(address));
  return documentKnownPlan(ports, trusted, found);
}

/** Asks the repositories of applications what the document of a plan tells of their versions. */
export type AskForDocument = (
  plan: Plan,
  catalog: ReadonlyMap<string, CatalogEntry>,
) => Promise<SourceEvidence>;

/** The same of a plan that was found before; by default each application is asked for its release notes. */
export async function documentKnownPlan(
  ports: DocumentingPorts,
  trusted: Trusted,
  found: KnownPlan,
  ask: AskForDocument = (plan, catalog) =>
    askForPlans(ports.sources, catalog, { plans: [plan], notes: true }),
): Promise<DocumentReport> {
  const file = await fileOf(ports.repository, found);
  const { value: content, blob, problems, text } = file;
  if (content === undefined) throw new Refusal('no', problems, new Map([[file.file, text]]));
  const { environment: name, plan, status } = found.listed;
  const named = content.applications.map(({ application }) => application);
  const { entries: catalog } = await readCatalog(ports.repository, trusted.commit, named);
  const evidence = await ask(content, catalog);
  const environment = trusted.configuration.environments.get(name);
  const prognosis =
    recordedPrognosis(found) ??
    (await predict(ports, { trusted, environment, file, content, catalog, evidence, run: found.run }));
  return {
    ...{ environment: name, plan, status, content, blob, run: found.run },
    ...prognosis,
    required: requiredSections(environment?.required ?? []),
    releaseNotes: releaseNotesOf(content, prognosis.operations, evidence.notes),
  };
}

async function fileOf(repository: ReleaseRepository, { run, content }: KnownPlan): Promise<PlanFile> {
  if (content !== null) return content;
  if (run === null) throw new Error('a plan has a file or a run');
  return readRecordedPlan(repository, run);
}

type Prognosis = Pick<DocumentReport, 'operations' | 'order' | 'problems'>;

/** What the claim of a run has decided counts, whatever would be judged of it today. */
function recordedPrognosis({ run, problems }: KnownPlan): Prognosis | undefined {
  if (run === null || run.status === 'waiting' || run.operations.length === 0) return undefined;
  return {
    operations: run.operations.map(recordedOperation),
    order: new Map(run.operations.map(({ application, after }) => [application, after])),
    problems,
  };
}

function recordedOperation(operation: Operation): PlannedOperation {
  const { application, action, from, to, modules, settings } = operation;
  const skip = whyNothing(operation);
  return {
    ...{ application, action, from, to, modules: [...modules.keys()].sort() },
    ...(settings && { settings: new Map([...settings].map(([name, value]) => [name, { to: value }])) }),
    ...(skip && { skip }),
  };
}

interface Unstarted {
  readonly trusted: Trusted;
  readonly environment: Environment | undefined;
  readonly file: PlanFile;
  readonly content: Plan;
  readonly catalog: ReadonlyMap<string, CatalogEntry>;
  readonly evidence: SourceEvidence;
  /** Null, or one whose claim has decided nothing. */
  readonly run: Run | null;
}

/** What a plan would do that has not started. */
async function predict(ports: DocumentingPorts, question: Unstarted): Promise<Prognosis> {
  const { trusted, environment, file, content: plan, catalog, evidence, run } = question;
  const noted = run?.problems ?? [];
  if (environment === undefined)
    return { operations: plan.applications.map(wanted), order: new Map(), problems: noted };
  const records = await ports.readRecords();
  const target = await records.environment(environment.name);
  const originPlans = await readOriginPlans({ ...ports, records }, [plan]);
  const surroundings = { environment, trusted, catalog, evidence, target, records, originPlans };
  const { findings, operations } = judgePlan(await readPlanContext({ ...surroundings, plan, now: null }));
  const planned = new Map(operations.map((it) => [it.application, plannedOperation(it)]));
  return {
    operations: plan.applications.map((entry) => planned.get(entry.application) ?? wanted(entry)),
    order: orderPlan({ operations, target: target.applications, catalog }).order,
    problems: [
      ...noted,
      ...findings.flatMap((finding): Problem[] =>
        ofDocuments.includes(finding.code) ? [placeFinding(finding, file.file, file.locate)] : [],
      ),
    ],
  };
}

/** The others are told by `validate`. */
const ofDocuments: readonly string[] = ['missing-section', 'incomplete-section'];

function wanted(entry: Plan['applications'][number]): PlannedOperation {
  const { application, action, modules = [] } = entry;
  return { application, action, from: null, to: 'version' in entry ? entry.version : null, modules };
}
