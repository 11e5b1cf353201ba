import type { Inspection } from '../../domain/drift/inspection.ts';
import type { Environment } from '../../domain/model/configuration.ts';
import type { EnvironmentState } from '../../domain/records/environment/environment-state.ts';
import type { StopSignal } from '../../ports/stop-signal.ts';
import { type InspectionPorts, inspectApplications, mayInspect } from '../inspecting/inspect-applications.ts';
import { abortedBy, byStop } from '../interrupting/aborted-by.ts';

/** How it is looked what really runs. */
export interface Look {
  readonly ports: InspectionPorts;
  readonly stop: StopSignal;
  /** What an inspection says besides its answer. */
  readonly onLine: (application: string, line: string) => void;
}

/** What really runs of everything that an environment has, by application; nothing where nobody can look. */
export async function inspectForScreen(
  look: Look | null,
  environment: Environment,
  state: EnvironmentState,
  configuration: string,
): Promise<ReadonlyMap<string, Inspection>> {
  if (look === null || !mayInspect(environment)) return new Map();
  const { ports, stop, onLine } = look;
  const question = {
    ...{ ports, environment, configuration, plan: null, onLine, target: state.applications },
    applications: [...state.applications.keys()].sort(),
  };
  const inspected = await abortedBy([byStop(stop)], (signal) => inspectApplications({ ...question, signal }));
  return new Map(inspected.map(({ application, inspection }) => [application, inspection]));
}
