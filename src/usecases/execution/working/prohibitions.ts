import type { Run } from '../../../domain/records/run/run.ts';
import { RepositoryUnavailable, RepositoryUnusable } from '../../../ports/release-repository.ts';
import type { Records } from '../../reading/records.ts';
import type { RecordsAccess } from '../../recording/commit-records.ts';
import type { Pinned } from '../pinned.ts';
import { type BlocksReader, createBlocksReader } from './newest-blocks.ts';
import { whatForbids } from './what-forbids.ts';

/** What others forbid a run while it is under way. */
export class Prohibitions {
  readonly #access: RecordsAccess;
  readonly #readBlocks: BlocksReader;
  /** Whether what others pushed is here: at first the claim has brought it in. */
  #isUpToDate = true;

  constructor(access: RecordsAccess, run: Run, { environment }: Pinned) {
    this.#access = access;
    this.#readBlocks = createBlocksReader(access.repository, run, environment);
  }

  /** From now on others may have pushed something. */
  expectNews(): void {
    this.#isUpToDate = false;
  }

  /** The records as they are for everybody, or as they were when these could be reached: nothing stops for want of them. */
  async newestRecords(): Promise<Records> {
    if (!this.#isUpToDate) await this.#bringIn();
    return this.#access.readRecords();
  }

  /** Why operations that are due may not start; undefined when they may. */
  against(run: Run, due: readonly string[], records: Records): Promise<string | undefined> {
    return whatForbids({ records, readBlocks: this.#readBlocks }, run, due);
  }

  /** What lasts is told by whoever writes the next record: here it would keep a success from being recorded. */
  async #bringIn(): Promise<void> {
    try {
      await this.#access.repository.refresh();
    } catch (cause) {
      if (!(cause instanceof RepositoryUnavailable || cause instanceof RepositoryUnusable)) throw cause;
    }
    this.#isUpToDate = true;
  }
}
