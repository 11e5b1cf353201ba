import { parseManifest } from '../../codec/catalog/manifest.ts';
import type { CatalogEntry } from '../../domain/model/catalog.ts';
import type { Manifest } from '../../domain/model/manifest.ts';
import { shortDigest } from '../../domain/short-digest.ts';
import { tagOf } from '../../domain/versions/version-tag.ts';
import type { FileAtTag, FileContents, SourceAnswer } from '../../ports/sources.ts';

/** Where the manifests of some versions are; none when the catalog names no such file. */
export function manifestFiles({ tag, manifest }: CatalogEntry, versions: Iterable<string>): FileAtTag[] {
  if (manifest === undefined) return [];
  return [...versions].map((version) => ({ tag: tagOf(tag, version), path: manifest }));
}

/** The manifests among an answer, by version, or by the commit that is yet to be tagged. */
export function manifestsAmong(
  { files, commits }: Pick<SourceAnswer & { readonly kind: 'read' }, 'files' | 'commits'>,
  wanted: {
    readonly entry: CatalogEntry;
    readonly versions: ReadonlySet<string>;
    readonly commits: ReadonlySet<string>;
  },
): ReadonlyMap<string, Manifest> {
  const { entry } = wanted;
  const { application, manifest: path } = entry;
  if (path === undefined) return new Map();
  const atTags = [...wanted.versions].flatMap((version) => {
    const tag = tagOf(entry.tag, version);
    const file = files.find((it) => it.tag === tag && it.path === path);
    const what = { whose: `${application} ${version}`, at: tag, path };
    return file === undefined ? [] : [[version, toManifest(file, entry, what)] as const];
  });
  const atCommits = commits.flatMap(({ commit, file, ...found }) => {
    if (file === null || found.path !== path || !wanted.commits.has(commit)) return [];
    const what = { whose: `${application} at ${shortDigest(commit)}`, at: commit, path };
    return [[commit, toManifest(file, entry, what)] as const];
  });
  return new Map([...atTags, ...atCommits]);
}

interface WhichManifest {
  readonly whose: string;
  readonly at: string;
  readonly path: string;
}

function toManifest(
  { bytes, strange }: FileContents,
  entry: CatalogEntry,
  { at, path, ...which }: WhichManifest,
): Manifest {
  const whose = `the manifest of ${which.whose}`;
  const place = `${entry.repository} at ${at}, ${path}`;
  if (strange) {
    const message = `${whose} is no text file (${place}); put a file with the modules there and tag a new version`;
    return { kind: 'broken', code: 'schema', message };
  }
  const known = new Set(entry.modules.keys());
  const { value: modules, problems } = parseManifest({ file: path, bytes, known });
  if (modules !== undefined) return { kind: 'read', modules };
  const [first, ...others] = problems;
  const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
  const message = `${whose} cannot be used (${place}:${first?.line}): ${first?.message}${more}`;
  return { kind: 'broken', code: first?.code ?? 'schema', message };
}
