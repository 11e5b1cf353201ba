import type { Remedies } from '../impact/cures/remedies.ts';
import type { CatalogEntry } from '../model/catalog.ts';
import type { Configuration, Environment } from '../model/configuration.ts';
import type { Manifests } from '../model/manifest.ts';
import type { Plan } from '../model/plan.ts';
import type { Builds } from '../readiness/builds.ts';
import type { ApplicationRecord, Pause, VersionMarks } from '../records/environment/environment-record.ts';
import type { EarlierSuccess } from './chain-of-retries.ts';

/** Everything that was read before a plan is judged. What is absent was not asked for, and is not judged. */
export interface PlanContext {
  readonly plan: Plan;
  /** The environment of the branch that the plan is proposed for. */
  readonly environment: Environment;
  readonly configuration: Configuration;
  /** Entries of the plan's applications, as far as the catalog has them. */
  readonly catalog: ReadonlyMap<string, CatalogEntry>;
  /** Every name that the catalog has, when one of the plan's applications is not there; else none. */
  readonly catalogNames: readonly string[];
  /** The applications of the target. */
  readonly target: ReadonlyMap<string, ApplicationRecord>;
  /** The applications of the source; null for a root, where every tag is available. */
  readonly source: ReadonlyMap<string, ApplicationRecord> | null;
  /** Tag to commit, by application; an application whose repository was not asked is absent. */
  readonly tags: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Of the versions that the plan wants, or the commits to be tagged; the catalog holds where there is none. */
  readonly manifests: Manifests;
  /** Commits to be tagged that are there, by application; one whose repository was not asked is absent. */
  readonly commits: ReadonlyMap<string, ReadonlySet<string>>;
  /** How the checks stand that the catalog demands, by application and version, or commit to be tagged. */
  readonly builds: Builds;
  /** Whether no more time is left for builds, so that a plan whose versions are not built is wrong. */
  readonly mustBeBuilt: boolean;
  readonly marks: ReadonlyMap<string, VersionMarks>;
  /** By application, the last success among the earlier runs of the chain of retries. */
  readonly succeededBefore: ReadonlyMap<string, EarlierSuccess>;
  /** Applications that it takes back what a run has done to: their versions are those that the target has had. */
  readonly undone: ReadonlySet<string>;
  /** The plan that it was made from. */
  readonly originPlan: Plan | null;
  /** What might cure errors of the group *impact*; null as long as nobody asked, because there may be none. */
  readonly remedies: Remedies | null;
  /** ISO time at which the plan is judged; null when its times are not. */
  readonly now: string | null;
  /** Of the target. */
  readonly pause: Pause | null;
  /** Whether those who may have approved that freezes are overridden; null as long as the plan is not merged. */
  readonly freezeOverridden: boolean | null;
  /** The variables with secrets that have a value where the plan is carried out; null when that is not here. */
  readonly secretVariables: ReadonlySet<string> | null;
}
