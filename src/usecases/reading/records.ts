import type { Confirmations } from '../../domain/records/confirmation.ts';
import type { Delivery } from '../../domain/records/debts/delivery.ts';
import type {
  ApplicationRecord,
  EnvironmentRecord,
  VersionMarks,
} from '../../domain/records/environment/environment-record.ts';
import type { EnvironmentState } from '../../domain/records/environment/environment-state.ts';
import type { Run } from '../../domain/records/run/run.ts';

/** The records at one commit. Reading the same record twice, at any commit, decodes it once. */
export interface Records {
  readonly head: string | null;
  environmentRecord(environment: string): Promise<EnvironmentRecord | null>;
  environment(environment: string): Promise<EnvironmentState>;
  /** Records of some applications; those that the environment never had are absent. */
  applications(environment: string, names: Iterable<string>): Promise<ReadonlyMap<string, ApplicationRecord>>;
  marks(applications: Iterable<string>): Promise<ReadonlyMap<string, VersionMarks>>;
  /** A run, active or ended. */
  run(environment: string, plan: string): Promise<Run | undefined>;
  endedRuns(environment: string): Promise<readonly Run[]>;
  /** Runs that wait or are under way. */
  activeRuns(environment: string): Promise<readonly Run[]>;
  /** What people have confirmed of an ended run; undefined while that is nothing. */
  confirmations(environment: string, plan: string): Promise<Confirmations | undefined>;
  /** The same of all runs of an environment of which something is confirmed, by plan. */
  allConfirmations(environment: string): Promise<ReadonlyMap<string, Confirmations>>;
  /** What became of all that an ended run was owed; undefined while that is nothing. */
  delivery(environment: string, plan: string): Promise<Delivery | undefined>;
  /** Environments that have, or had, active runs; also those that are not configured any more. */
  activeEnvironments(): Promise<readonly string[]>;
  /** Environments that have, or had, runs of any kind. */
  environmentsWithRuns(): Promise<readonly string[]>;
}

/** Opens the records as they are now; each call looks at the branch anew. */
export type RecordsReader = () => Promise<Records>;
