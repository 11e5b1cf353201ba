import PQueue from 'p-queue';
import type { Inspection } from '../../domain/drift/inspection.ts';
import type { InspectedApplication } from '../../domain/drift/standing.ts';
import { messageOf } from '../../domain/message-of.ts';
import { deployerOf, type Environment } from '../../domain/model/configuration.ts';
import type { ApplicationRecord } from '../../domain/records/environment/environment-record.ts';
import type { Deployer, InspectingDeployer } from '../../ports/deployer.ts';
import type { ReleaseRepository } from '../../ports/release-repository.ts';

export interface InspectionPorts {
  readonly deployer: Pick<Deployer, 'inspect'>;
  readonly repository: Pick<ReleaseRepository, 'checkOut'>;
}

export interface InspectionQuestion {
  readonly ports: InspectionPorts;
  readonly environment: Environment;
  /** The commit of the configuration by which is inspected. */
  readonly configuration: string;
  /** Null when it is for no run. */
  readonly plan: string | null;
  readonly applications: readonly string[];
  /** What the environment has by its records. */
  readonly target: ReadonlyMap<string, ApplicationRecord>;
  readonly signal: AbortSignal;
  /** What an inspection says besides its answer. */
  readonly onLine: (application: string, line: string) => void;
}

/** Whether there is an application in the environment that can be looked at. */
export function mayInspect({ deployer, deployers }: Environment): boolean {
  return [deployer, ...deployers.values()].some((it) => it?.kind === 'command' && it.inspect !== undefined);
}

/**
 * Looks at applications side by side, as many at once as operations. One that the records are not certain of is not
 * looked at: nothing can be said against them. Whatever goes wrong leaves its application unknown.
 */
export async function inspectApplications(
  question: InspectionQuestion,
): Promise<readonly InspectedApplication[]> {
  const { applications, environment, target } = question;
  const queue = new PQueue({ concurrency: environment.parallelOperations });
  return queue.addAll(
    applications.map((application) => async () => {
      const record = target.get(application);
      return { application, record, inspection: await inspect(question, application, record) };
    }),
  );
}

async function inspect(
  question: InspectionQuestion,
  application: string,
  record: ApplicationRecord | undefined,
): Promise<Inspection> {
  const { environment, signal } = question;
  if (record?.uncertain === true) return { kind: 'unknown', reason: 'the records are not certain of it' };
  if (signal.aborted) return { kind: 'unknown', reason: 'it was no longer to be looked at' };
  const deployer = deployerOf(environment, application);
  if (deployer?.kind !== 'command' || deployer.inspect === undefined) return { kind: 'not-offered' };
  try {
    return await ask(question, application, { ...deployer, inspect: deployer.inspect });
  } catch (cause) {
    return { kind: 'unknown', reason: `it could not be inspected: ${messageOf(cause)}` };
  }
}

async function ask(
  { ports, environment, configuration, plan, signal, onLine }: InspectionQuestion,
  application: string,
  deployer: InspectingDeployer,
): Promise<Inspection> {
  const found = await ports.deployer.inspect?.({
    deployer,
    environment: environment.name,
    plan,
    application,
    grace: environment.grace,
    signal,
    checkOut: (folder) => ports.repository.checkOut(configuration, folder),
    onLine: (line) => onLine(application, line),
  });
  return found ?? { kind: 'not-offered' };
}
