import { catalogPath, configurationPath } from '../domain/layout.ts';
import { parsePlanBranch, planAddress } from '../domain/names.ts';
import { inFileOrder, type Problem, placeFinding } from '../domain/problem.ts';
import { judgeCatalog } from '../domain/rules/judge-catalog.ts';
import type { ReleaseRepository } from '../ports/release-repository.ts';
import { readOpenPlans } from './reading/open-plans.ts';
import type { RecordsReader } from './reading/records.ts';
import { catalogNames, readCatalog, type Trusted } from './reading/trusted.ts';

export interface CheckAnswer {
  readonly problems: readonly Problem[];
  readonly texts: ReadonlyMap<string, string>;
}

export interface CheckPorts {
  readonly repository: ReleaseRepository;
  readonly readRecords: RecordsReader;
}

/** Judges the whole catalog, and configuration and catalog against what is open and under way. */
export async function check(ports: CheckPorts, trusted: Trusted): Promise<CheckAnswer> {
  const { repository } = ports;
  const names = await catalogNames(repository, trusted.commit);
  const catalog = await readCatalog(repository, trusted.commit, names);
  const across = judgeCatalog(catalog.entries).map(({ application, finding }) =>
    placeFinding(finding, catalogPath(application), catalog.locators.get(application) ?? (() => undefined)),
  );
  const inUse = await usedPlans(ports);
  const used = inUse.flatMap((plan) => judgeUse(plan, trusted, new Set(names)));
  const problems = [...catalog.problems, ...across, ...judgeEnvironments(trusted), ...used];
  return { problems: inFileOrder(problems), texts: catalog.texts };
}

/** A plan that is open, waits or is under way. */
interface UsedPlan {
  readonly environment: string;
  readonly plan: string;
  readonly applications: readonly string[];
}

async function usedPlans({ repository, readRecords }: CheckPorts): Promise<UsedPlan[]> {
  const branches = await repository.branches('env/', 'plan/');
  const open = (await readOpenPlans(repository, branches)).map(({ environment, plan, content }) => ({
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

function judgeUse(used: UsedPlan, { configuration }: Trusted, catalog: ReadonlySet<string>): Problem[] {
  const plan = planAddress(used);
  if (!configuration.environments.has(used.environment)) {
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

/** What is configured and not respected yet is said here, before an execution ends with it. */
function judgeEnvironments({ configuration }: Trusted): Problem[] {
  return [...configuration.environments.values()].flatMap(({ name, unenforced }) => {
    if (unenforced.length === 0) return [];
    const message = `environment '${name}' configures ${unenforced.join(', ')}, which this version does not enforce; nothing is executed there`;
    return [{ code: 'schema', severity: 'warning', message, file: configurationPath } as const];
  });
}
