import type { ProblemCode } from '../problem.ts';
import type { CatalogModule } from './catalog.ts';

/** What an application's own repository says of the modules of one version, where it says anything. */
export type Manifest =
  | { readonly kind: 'read'; readonly modules: ReadonlyMap<string, CatalogModule> }
  /** It is there and cannot be used; the message says where and why. */
  | { readonly kind: 'broken'; readonly code: ProblemCode; readonly message: string };

/** By application and version. A version without a manifest is absent: what the catalog says holds for it. */
export type Manifests = ReadonlyMap<string, ReadonlyMap<string, Manifest>>;
