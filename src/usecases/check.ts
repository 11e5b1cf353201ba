import { judgeBlindness } from '../domain/drift/judge-blindness.ts';
import { catalogPath, configurationPath } from '../domain/layout.ts';
import type { Configuration } from '../domain/model/configuration.ts';
import { parsePlanBranch, planAddress } from '../domain/names.ts';
import { inFileOrder, type Problem, placeFinding } from '../domain/problem.ts';
import { judgeCatalog } from '../domain/rules/judge-catalog.ts';
import { judgeSecretMappings } from '../domain/settings/rules/judge-secret-mappings.ts';
import type { ReleaseRepository } from '../ports/release-repository.ts';
import { findWorkflowProblems } from './checking/find-workflow-problems.ts';
import type { OpenPlansReader } from './reading/open-plans.ts';
import type { RecordsReader } from './reading/records.ts';
import { findStrayFiles } from './reading/stray-files.ts';
import { catalogNames, examineConfiguration, readCatalog } from './reading/trusted.ts';

export interface CheckAnswer {
  readonly problems: readonly Problem[];
  readonly texts: ReadonlyMap<string, string>;
}

export interface CheckPorts {
  readonly repository: ReleaseRepository;
  readonly readRecords: RecordsReader;
  readonly readOpenPlans: OpenPlansReader;
}

/**
 * Judges the configuration with the workflows that it names, and the whole catalog, both against what is open and
 * under way, and looks for files that are mistaken for plans. Without a configuration that can be used, only what depends on it is left out.
 */
export async function check(ports: CheckPorts): Promise<CheckAnswer> {
  const { repository } = ports;
  const { commit, configuration, problems: told, text, locate } = await examineConfiguration(repository);
  const names = await catalogNames(repository, commit);
  const catalog = await readCatalog(repository, commit, names);
  const across = judgeCatalog(catalog.entries).map(({ application, finding }) =>
    placeFinding(finding, catalogPath(application), catalog.locators.get(application) ?? (() => undefined)),
  );
  const branches = await repository.branches('env/', 'plan/');
  const inUse = await usedPlans(ports, branches);
  const used = inUse.flatMap((plan) => judgeUse(plan, configuration, new Set(names)));
  const configured =
    configuration === undefined
      ? []
      : [
          ...[...judgeSecretMappings(configuration, catalog.entries), ...judgeBlindness(configuration)].map(
            (it) => placeFinding(it, configurationPath, locate),
          ),
          ...(await findWorkflowProblems(repository, { commit, configuration, locate })),
        ];
  const strays = await findStrayFiles(repository, branches);
  const problems = [...told, ...catalog.problems, ...across, ...configured, ...used, ...strays];
  return {
    problems: inFileOrder(problems),
    texts: new Map([...catalog.texts, [configurationPath, text]]),
  };
}

/** A plan that is open, waits or is under way. */
interface UsedPlan {
  readonly environment: string;
  readonly plan: string;
  readonly applications: readonly string[];
}

async function usedPlans(
  { readRecords, readOpenPlans }: CheckPorts,
  branches: ReadonlyMap<string, string>,
): Promise<UsedPlan[]> {
  const open = (await readOpenPlans(branches)).map(({ environment, plan, content }) => ({
    environment,
    plan,
    applications: content.value?.applications.map(({ application }) => application) ?? [],
  }));
  const records = await readRecords();
  const environments = new Set([
    ...[...branches.keys()].flatMap((branch) => parsePlanBranch(branch)?.environment ?? []),
    ...(await records.activeEnvironments()),
  ]);
  const states = await Promise.all([...environments].map((it) => records.environment(it)));
  const active = states.flatMap((state) =>
    [...state.active.values()].map(({ environment, plan, operations }) => ({
      environment,
      plan,
      applications: operations.map(({ application }) => application),
    })),
  );
  return [...open, ...active];
}

function judgeUse(
  used: UsedPlan,
  configuration: Configuration | undefined,
  catalog: ReadonlySet<string>,
): Problem[] {
  const plan = planAddress(used);
  if (configuration !== undefined && !configuration.environments.has(used.environment)) {
    const message = `${plan} is open or under way, but '${used.environment}' is not configured; configure it again, or withdraw the plan`;
    return [{ code: 'unknown-environment', severity: 'error', message, file: configurationPath, plan }];
  }
  return used.applications.flatMap((application) => {
    if (catalog.has(application)) return [];
    const file = catalogPath(application);
    const message = `${plan} is open or under way and names ${application}, which is not in the catalog; add ${file}, or withdraw the plan`;
    return [{ code: 'unknown-application', severity: 'error', message, application, plan } as const];
  });
}
