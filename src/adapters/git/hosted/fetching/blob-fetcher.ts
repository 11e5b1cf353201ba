import { RepositoryUnavailable } from '../../../../ports/release-repository.ts';
import type { CatFile } from '../../objects/cat-file.ts';
import { isObjectId } from '../../objects/object-format.ts';
import type { BringBlobs } from '../../objects/object-store.ts';
import { succeeded } from '../../process/failure.ts';
import { fetchFailure, fetchPatiently } from '../../remote/patient-fetch.ts';
import type { Network, Remote } from '../../remote/remote.ts';
import { DamagedCache } from '../cache/damaged-cache.ts';

/** Objects unknown to the server that one fetch may come upon; git names them one at a time. */
const mostUnknown = 8;

/** As git itself fetches what a partial clone misses: by id alone, without saying what is here. */
const byId = ['-c', 'fetch.negotiationAlgorithm=noop'];

/**
 * Brings missing blobs here, all of one call in one process; calls that come while it works share the next one.
 * What the server does not have is left out.
 */
export function createBlobFetcher(network: Network, remote: Remote, catFile: CatFile): BringBlobs {
  let wanted = new Set<string>();
  let next: Promise<void> | undefined;
  let last: Promise<unknown> = Promise.resolve();
  return (ids) => {
    for (const id of ids) wanted.add(id);
    next ??= last.then(async () => {
      const batch = wanted;
      wanted = new Set();
      next = undefined;
      await bring(network, remote, catFile, batch);
    });
    last = next.catch(() => {});
    return next;
  };
}

async function bring(
  network: Network,
  remote: Remote,
  catFile: CatFile,
  ids: Iterable<string>,
): Promise<void> {
  const missing = await absentAmong(catFile, ids);
  if (missing.length === 0) return;
  const known = await fetchKnown(network, remote, missing);
  const [lost] = await absentAmong(catFile, known);
  if (lost !== undefined) throw new DamagedCache(`the cache of ${remote.title} does not keep ${lost}`);
}

async function absentAmong(catFile: CatFile, ids: Iterable<string>): Promise<string[]> {
  const possible = [...ids].filter((id) => isObjectId(id) && /[^0]/.test(id));
  const here = await Promise.all(possible.map((id) => catFile.info(id)));
  return possible.filter((_, index) => here[index] === undefined);
}

/** Fetches the objects, and gives those that the server has. */
async function fetchKnown(network: Network, remote: Remote, ids: readonly string[]): Promise<string[]> {
  let known = [...ids];
  for (let unknown = 0; known.length > 0; unknown += 1) {
    const answer = await fetchPatiently(network, {
      remote,
      wanted: known,
      options: ['--filter=blob:none'],
      settings: byId,
    });
    if (succeeded(answer)) break;
    const [, stranger] = /not our ref ([0-9a-f]+)/.exec(answer.stderr) ?? [];
    if (stranger === undefined || !known.includes(stranger) || unknown === mostUnknown) {
      throw new RepositoryUnavailable(fetchFailure(remote, answer));
    }
    known = known.filter((id) => id !== stranger);
  }
  return known;
}
