import { catalogFolder, configurationPath, endedRoot } from '../../../../domain/layout.ts';
import { planFolder } from '../../../../domain/names.ts';
import type { ObjectStore } from '../../objects/object-store.ts';
import { findBlobs, listFolder } from '../../reading/read-files.ts';

/** The commits that a validation reads from. */
export interface Tips {
  /** Of the trusted branch. */
  readonly trusted: string | undefined;
  readonly records: string | undefined;
  readonly environments: readonly string[];
  /** Of plan branches and pull requests. */
  readonly proposals: readonly string[];
}

/** Folders of the records that grow with every run and are read one file at a time, if at all. */
const archives = [endedRoot, 'confirmations', 'deliveries'];

/** Files of plans above which a proposal is no plan: it changes one, and is refused without having been read. */
const mostPlans = 10;

/**
 * The contents that validating any plan reads: configuration, catalog, the records that are not archived, and
 * the plans that are proposed and not merged anywhere. Reads folders alone, which are here.
 */
export async function findNeededBlobs(store: ObjectStore, tips: Tips): Promise<string[]> {
  const { trusted, records, environments, proposals } = tips;
  const merged = new Set((await Promise.all(environments.map((tip) => plansAt(store, tip)))).flat());
  const needed = await Promise.all([
    trusted === undefined ? [] : trustedBlobs(store, trusted),
    records === undefined ? [] : recordBlobs(store, records),
    ...proposals.map(async (tip) => {
      const own = (await plansAt(store, tip)).filter((blob) => !merged.has(blob));
      return own.length > mostPlans ? [] : own;
    }),
  ]);
  return needed.flat();
}

async function trustedBlobs(store: ObjectStore, commit: string): Promise<string[]> {
  const [configuration, catalog] = await Promise.all([
    findBlobs(store, commit, [configurationPath]),
    blobsIn(store, commit, catalogFolder),
  ]);
  return [...configuration.values(), ...catalog];
}

async function recordBlobs(store: ObjectStore, commit: string): Promise<string[]> {
  const folders = (await listFolder(store, commit, '')).filter(({ name }) => !archives.includes(name));
  return (await Promise.all(folders.map(({ name }) => blobsBelow(store, commit, name)))).flat();
}

function plansAt(store: ObjectStore, commit: string): Promise<string[]> {
  return blobsIn(store, commit, planFolder);
}

async function blobsIn(store: ObjectStore, commit: string, folder: string): Promise<string[]> {
  const entries = await listFolder(store, commit, folder);
  return entries.flatMap(({ kind, id }) => (kind === 'file' ? [id] : []));
}

async function blobsBelow(store: ObjectStore, commit: string, folder: string): Promise<string[]> {
  const entries = await listFolder(store, commit, folder);
  const blobs = entries.map(({ name, kind, id }) => {
    if (kind === 'folder') return blobsBelow(store, commit, `${folder}/${name}`);
    return kind === 'file' ? [id] : [];
  });
  return (await Promise.all(blobs)).flat();
}
