import { judgeDrift } from '../../domain/drift/judge-drift.ts';
import type { InspectedApplication } from '../../domain/drift/standing.ts';
import type { Problem } from '../../domain/problem.ts';
import type { StopSignal } from '../../ports/stop-signal.ts';
import { abortedBy, byStop } from '../interrupting/aborted-by.ts';
import type { RecordsReader } from '../reading/records.ts';
import { readCatalog, requireEnvironment, type Trusted } from '../reading/trusted.ts';
import { Refusal, wrongUsage } from '../refusal.ts';
import {
  type InspectionPorts,
  type InspectionQuestion,
  inspectApplications,
  mayInspect,
} from './inspect-applications.ts';

export interface EnvironmentInspection {
  readonly ports: InspectionPorts & CatalogPorts & { readonly readRecords: RecordsReader };
  readonly trusted: Trusted;
  readonly environment: string;
  /** All that the environment has when there is none. */
  readonly applications: readonly string[];
  readonly stop: StopSignal;
  readonly onLine: InspectionQuestion['onLine'];
}

interface CatalogPorts {
  readonly repository: Parameters<typeof readCatalog>[0];
}

export interface InspectedEnvironment {
  readonly inspected: readonly InspectedApplication[];
  readonly problems: readonly Problem[];
}

/**
 * Looks whether an environment is as the records say, by the configuration of today and without any run. Rejects with a
 * Refusal (`wrong`) when nothing there can be looked at, or an application is neither recorded nor in the catalog.
 */
export async function inspectEnvironment(inspection: EnvironmentInspection): Promise<InspectedEnvironment> {
  const { ports, trusted, stop, onLine } = inspection;
  const environment = requireEnvironment(trusted, inspection.environment);
  if (!mayInspect(environment)) {
    throw wrongUsage(
      `nothing in '${environment.name}' can be inspected: give a deployer of it \`inspect\`, the command that says which version runs`,
    );
  }
  const { applications: target } = await (await ports.readRecords()).environment(environment.name);
  const named = inspection.applications;
  await requireKnown(
    inspection,
    named.filter((name) => !target.has(name)),
  );
  const applications = named.length > 0 ? named : [...target.keys()].sort();
  const question = {
    ports,
    environment,
    configuration: trusted.commit,
    plan: null,
    applications,
    target,
    onLine,
  };
  const inspected = await abortedBy([byStop(stop)], (signal) => inspectApplications({ ...question, signal }));
  const terms = { name: environment.name, drift: environment.drift ?? 'report' } as const;
  return { inspected, problems: judgeDrift(inspected, terms) };
}

async function requireKnown(
  { ports, trusted, environment }: EnvironmentInspection,
  names: readonly string[],
): Promise<void> {
  const { entries } = await readCatalog(ports.repository, trusted.commit, names);
  const problems = names
    .filter((name) => !entries.has(name))
    .map((application): Problem => {
      const message = `${application} is neither recorded in '${environment}' nor in the catalog; correct its name`;
      return { code: 'unknown-application', severity: 'error', message, application };
    });
  if (problems.length > 0) throw new Refusal('wrong', problems);
}
