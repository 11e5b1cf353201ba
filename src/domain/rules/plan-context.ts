import type { CatalogEntry } from '../model/catalog.ts';
import type { Configuration, Environment } from '../model/configuration.ts';
import type { Plan } from '../model/plan.ts';
import type { ApplicationRecord, VersionMarks } from '../records/environment-record.ts';

/** Everything that was read before a plan is judged. What is absent was not asked for, and is not judged. */
export interface PlanContext {
  readonly plan: Plan;
  /** The environment of the branch that the plan is proposed for. */
  readonly environment: Environment;
  readonly configuration: Configuration;
  /** Entries of the plan's applications, as far as the catalog has them. */
  readonly catalog: ReadonlyMap<string, CatalogEntry>;
  /** The applications of the target. */
  readonly target: ReadonlyMap<string, ApplicationRecord>;
  /** The applications of the source; null for a root, where every tag is available. */
  readonly source: ReadonlyMap<string, ApplicationRecord> | null;
  /** Tag to commit, by application; an application whose repository was not asked is absent. */
  readonly tags: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly marks: ReadonlyMap<string, VersionMarks>;
  /**
   * What earlier runs of the chain of retries deployed: application to `<environment>/<plan>` of the last run
   * in which its operation succeeded.
   */
  readonly succeededBefore: ReadonlyMap<string, string>;
}
