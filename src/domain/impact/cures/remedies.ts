import type { CatalogEntry } from '../../model/catalog.ts';
import type { ApplicationRecord, VersionMarks } from '../../records/environment/environment-record.ts';

/** What might cure the errors of one plan, as far as it could be read. */
export interface Remedies {
  /** The applications of missing modules that neither the target nor the plan knows, by module. */
  readonly owners: ReadonlyMap<string, string>;
  /** Applications of which another version, or one at all, might help. */
  readonly offers: ReadonlyMap<string, Offer>;
  /** Applications that might help and that the catalog does not have. */
  readonly unlisted: ReadonlySet<string>;
}

/** What is known of an application that might join the plan. */
export interface Offer {
  readonly entry: CatalogEntry;
  /** Every tag of its repository. */
  readonly tags: ReadonlyMap<string, string>;
  /** What the source has, and had, of it; undefined when the source is a root, or never had it. */
  readonly source: ApplicationRecord | undefined;
  readonly marks: VersionMarks | undefined;
}

/** What has to be read before cures can be named. */
export interface RemedyQuestion {
  readonly applications: ReadonlySet<string>;
  /** Modules whose applications are not known. */
  readonly modules: ReadonlySet<string>;
}
