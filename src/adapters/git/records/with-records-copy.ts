import { recordsBranch } from '../../../domain/layout.ts';
import type { RecordsHome } from '../../../ports/records-home.ts';
import { type CatFile, openCatFile } from '../objects/cat-file.ts';
import { formatOfId, sha1Format } from '../objects/object-format.ts';
import { createObjectStore } from '../objects/object-store.ts';
import { createGit } from '../process/git-command.ts';
import { listFolder, readFiles } from '../reading/read-files.ts';
import { bareRepository, withEmptyRepository } from '../sources/contents/scratch-repository.ts';
import { fetchRecords, type RecordsPlace } from './fetch-records.ts';

/** The records of a repository elsewhere, as they were when they were last asked for. */
export interface RecordsCopy extends RecordsHome {
  /**
   * Asks for the records as they are now, by one `git fetch`. Rejects with RepositoryUnavailable when they cannot be had,
   * and with RepositoryUnusable when the server refuses the token.
   */
  refresh(): Promise<void>;
}

export interface RecordsCopyOptions extends RecordsPlace {
  /** Milliseconds that one git process may take; default two minutes. */
  readonly timeout?: number;
}

/**
 * A copy of the branch of the records alone, without its history, of which nothing is left when `use` has ended. Before
 * its first `refresh` there is nothing in it.
 */
export function withRecordsCopy<Answer>(
  { timeout, ...place }: RecordsCopyOptions,
  use: (copy: RecordsCopy) => Promise<Answer>,
): Promise<Answer> {
  const { variables } = place;
  const empty = { folder: null, variables, configuration: bareRepository(sha1Format) };
  return withEmptyRepository(empty, async (directory) => {
    const git = createGit({ variables, folder: directory, options: [`--git-dir=${directory}`], timeout });
    const catFile = openCatFile(git);
    try {
      return await use(copyIn(catFile, () => fetchRecords(git, directory, place)));
    } finally {
      await catFile.close();
    }
  });
}

/** @param fetch gives the tip of the branch; null when there is no such branch */
function copyIn(catFile: CatFile, fetch: () => Promise<string | null>): RecordsCopy {
  let tip: string | null = null;
  const storeOf = (commit: string) => createObjectStore(catFile, formatOfId(commit));
  return {
    async refresh() {
      tip = await fetch();
    },
    branches: async () => new Map(tip === null ? [] : [[recordsBranch, tip]]),
    list: (commit, folder) => listFolder(storeOf(commit), commit, folder),
    read: (commit, paths) => readFiles(storeOf(commit), commit, paths),
  };
}
