/**
 * Commits the version into a YAML file of a repository from which an engine deploys (GitOps). Texts in which
 * `{environment}` and `{application}` stand for names are marked so.
 */
export interface ManifestDeployer {
  readonly kind: 'manifest';
  /** As in the catalog: owner/name, an absolute path, or an address that git can read and write. */
  readonly repository: string;
  readonly branch: string;
  /** From the root of that repository; may hold names. */
  readonly file: string;
  readonly place: ManifestPlace;
  /** What is written there: `{version}`, `{tag}` and `{commit}` stand for those of the operation. */
  readonly value: string;
  /** What says that the engine is done; null when the commit is all that there is to do. */
  readonly wait: ManifestWait | null;
  /** Milliseconds after which it is said that it takes long. */
  readonly timeout: number;
}

/** Where in the file the version stands; keys and image may hold names. */
export type ManifestPlace =
  /** `newTag` of an image in the list `images` of a kustomization. */
  | { readonly kind: 'kustomize'; readonly image: string }
  /** Keys of mappings and indices of lists, from the root. */
  | { readonly kind: 'path'; readonly path: YamlPath };

export type YamlPath = readonly (string | number)[];

/** What the engine says on GitHub of a commit, or of a later one that holds it; both may hold names. */
export type ManifestWait =
  /** A commit status by its context. */
  | { readonly kind: 'status'; readonly context: string }
  /** A Deployment by its environment. */
  | { readonly kind: 'deployment'; readonly environment: string };
