import { buildModuleGraph, type ModuleGraph } from '../../domain/graph/module-graph.ts';
import { recordedReferences } from '../../domain/graph/recorded-references.ts';
import type { Environment } from '../../domain/model/configuration.ts';
import type { Plan } from '../../domain/model/plan.ts';
import type { EnvironmentState } from '../../domain/records/environment/environment-state.ts';
import type { OpenPlanView } from '../../domain/rules/judge-conflicts.ts';
import { type Clock, isoNow } from '../../ports/clock.ts';
import type { ReleaseRepository } from '../../ports/release-repository.ts';
import type { Sources } from '../../ports/sources.ts';
import { askForPlans } from '../reading/evidence.ts';
import type { OpenPlan } from '../reading/open-plan.ts';
import { namedApplications, viewOpenPlan } from '../reading/open-plan-views.ts';
import type { OpenPlansReader } from '../reading/open-plans.ts';
import { readOriginPlans } from '../reading/origin-plans.ts';
import type { Records } from '../reading/records.ts';
import type { SourceEvidence } from '../reading/source-evidence.ts';
import { type CatalogReading, readCatalog, type Trusted } from '../reading/trusted.ts';

export interface SurveyPorts {
  readonly repository: ReleaseRepository;
  readonly sources: Sources;
  readonly clock: Clock;
  /** For plans that others were made from. */
  readonly readOpenPlans: OpenPlansReader;
}

/** All that plans for one environment are judged by, read once for as many of them as are to be judged. */
export interface Survey {
  /** For what only some plans take to be judged. */
  readonly ports: SurveyPorts;
  readonly trusted: Trusted;
  readonly environment: Environment;
  readonly records: Records;
  readonly target: EnvironmentState;
  /** ISO time by which the plans' times are judged. */
  readonly now: string;
  /** Of every application that a plan names. */
  readonly catalog: CatalogReading;
  /** Of the applications of the judged plans. */
  readonly evidence: SourceEvidence;
  /** Whether release notes are shown. */
  readonly notes: boolean;
  /** The plans that the judged ones were made from, by `<environment>/<plan>`. */
  readonly originPlans: ReadonlyMap<string, Plan>;
  /** Of what is recorded; built when it is first asked for, because mostly there is nobody to collide with. */
  readonly graph: () => ModuleGraph;
  /** The open plans that can be read; those that cannot collide with nobody. */
  readonly views: readonly { readonly openPlan: OpenPlan; readonly view: OpenPlanView }[];
}

export interface SurveyQuestion {
  readonly trusted: Trusted;
  readonly environment: Environment;
  readonly records: Records;
  readonly openPlans: readonly OpenPlan[];
  /** The plans that are to be judged: only their applications' repositories are asked. */
  readonly judged: readonly Plan[];
  /** Whether their release notes are shown. */
  readonly notes?: boolean;
}

export async function surveyEnvironment(ports: SurveyPorts, question: SurveyQuestion): Promise<Survey> {
  const { trusted, environment, records, openPlans, judged, notes = false } = question;
  const own = judged.flatMap(({ applications }) => applications.map(({ application }) => application));
  const names = new Set([...own, ...namedApplications(openPlans)]);
  const catalog = await readCatalog(ports.repository, trusted.commit, names);
  const target = await records.environment(environment.name);
  const evidence = await askForPlans(ports.sources, catalog.entries, {
    plans: judged,
    others: openPlans.flatMap(({ content }) => content.value ?? []),
    notes,
  });
  const surroundings = {
    environment,
    trusted,
    catalog: catalog.entries,
    evidence,
    target,
    records,
    now: isoNow(ports.clock),
  };
  const views = openPlans.map(async (openPlan) => {
    const view = await viewOpenPlan(openPlan, surroundings);
    return view === undefined ? [] : [{ openPlan, view }];
  });
  return {
    ...{ ports, notes },
    ...surroundings,
    catalog,
    originPlans: await readOriginPlans({ ...ports, records }, judged),
    graph: graphOf(target),
    views: (await Promise.all(views)).flat(),
  };
}

function graphOf({ applications }: EnvironmentState): () => ModuleGraph {
  let graph: ModuleGraph | undefined;
  return () => {
    graph ??= buildModuleGraph(recordedReferences(applications.values()));
    return graph;
  };
}
