import { parseManifest } from '../../codec/manifest.ts';
import type { CatalogEntry } from '../../domain/model/catalog.ts';
import type { Manifest } from '../../domain/model/manifest.ts';
import { tagOf } from '../../domain/versions/version-tag.ts';
import type { FileAtTag, SourceFile } from '../../ports/sources.ts';

/** Where the manifests of some versions are; none when the catalog names no such file. */
export function manifestFiles({ tag, manifest }: CatalogEntry, versions: Iterable<string>): FileAtTag[] {
  if (manifest === undefined) return [];
  return [...versions].map((version) => ({ tag: tagOf(tag, version), path: manifest }));
}

/** The manifests of some versions, by version, as far as they are among the files. */
export function manifestsAmong(
  files: readonly SourceFile[],
  entry: CatalogEntry,
  versions: Iterable<string>,
): ReadonlyMap<string, Manifest> {
  return new Map(
    [...versions].flatMap((version) => {
      const tag = tagOf(entry.tag, version);
      const file = files.find((it) => it.tag === tag && it.path === entry.manifest);
      return file === undefined ? [] : [[version, toManifest(file, entry, version)] as const];
    }),
  );
}

function toManifest(file: SourceFile, entry: CatalogEntry, version: string): Manifest {
  const { tag, path, bytes, strange } = file;
  const whose = `the manifest of ${entry.application} ${version}`;
  const place = `${entry.repository} at ${tag}, ${path}`;
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
