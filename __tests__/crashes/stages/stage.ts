import type { RecordsCommit } from '../../../chaos/records-history.ts';
import type { ApplicationRecord } from '../../../src/domain/records/environment/environment-record.ts';
import type { Run } from '../../../src/domain/records/run/run.ts';
import type { Deed } from '../../support/deed.ts';
import type { Mortal } from '../../support/mortal/mortal.ts';

/** Where one story can be played again and again, each time in a world of its own. */
export interface CrashStage {
  begin(): Promise<CrashWorld>;
  close(): Promise<void>;
}

/** The plans of a story are merged, and nobody has executed anything. */
export interface CrashWorld {
  /** A coordinator does what there is to do, until it is done or dies. */
  coordinate(mortal: Mortal): Promise<void>;
  /** What somebody died at is settled by the next coordinators, and whatever may start goes on. */
  settle(mortal: Mortal): Promise<void>;
  /** People merge a retry of each run that was aborted, unless it was a retry already; tells whether there is one. */
  mergeRetries(): Promise<boolean>;
  evidence(): Promise<Evidence>;
  close(): Promise<void>;
}

/** What can be seen from outside. */
export interface Evidence {
  readonly active: readonly Run[];
  readonly ended: readonly Run[];
  /** Applications of `qa`. */
  readonly applications: readonly ApplicationRecord[];
  /** Plans whose follow-up is owed. */
  readonly owes: readonly string[];
  /** Plans of whose runs people are still to be told. */
  readonly tells: readonly string[];
  /** Messages that people got. */
  readonly told: readonly string[];
  /** What the deployments did, in their order. */
  readonly deeds: readonly Deed[];
  /** Every commit of the records; null where they are not in git. */
  readonly history: readonly RecordsCommit[] | null;
  /** Lock files of git. */
  readonly locks: readonly string[];
}
