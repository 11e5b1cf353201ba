import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { openHostedRepository } from '../../../../src/adapters/git/hosted/open-hosted-repository.ts';
import { recordsBranch } from '../../../../src/domain/layout.ts';
import type { ReleaseRepository } from '../../../../src/ports/release-repository.ts';
import type { GitHubWorld } from '../../github-world/github-world.ts';
import { pathsBelow, recordsInMemory, type WrittenRecords } from './records-in-memory.ts';
import { standInRepository } from './stand-in-repository.ts';

/** How jobs reach the release repository, and what is on record there. */
export interface FaultTransport {
  /** For one job, which closes it. */
  open(): Promise<ReleaseRepository>;
  /** The newest commit of the records. */
  tip(): string | undefined;
  /** The newest records, by path. */
  records(): Promise<ReadonlyMap<string, string>>;
  /** What each commit of the records changed, oldest first; null where only git knows. */
  history(): readonly WrittenRecords[] | null;
  /** Gives what brings the records back to what they are now, as far as they are not in git. */
  remember(): () => void;
}

/** @param git the bare repository of the sandbox */
export type TransportMaker = (github: GitHubWorld, git: ReleaseRepository) => Promise<FaultTransport>;

/** Nothing is transferred, and the records are in memory. */
export const withoutTransfers: TransportMaker = async ({ sandbox, acme, alice }, git) => {
  const records = await recordsInMemory(git, recordsBranch);
  const repository = standInRepository({ sandbox, releases: acme.releases, actor: alice, git, records });
  return {
    open: async () => repository,
    tip: () => records.tip,
    records: async () => records.texts(),
    history: records.history,
    remember: records.remember,
  };
};

/** By git, as jobs do: each fetches everything into a folder of its own. */
export const byGit: TransportMaker = async ({ sandbox, acme, jobs, token }, git) => {
  const { serverUrl, world } = sandbox;
  const tip = () => acme.releases.refs.get(`refs/heads/${recordsBranch}`)?.sha;
  return {
    tip,
    open() {
      const folder = join(mkdtempSync(join(jobs, 'job-')), 'repository');
      const variables = { PATH: process.env.PATH, HOME: folder };
      const address = `${serverUrl}/acme/releases.git`;
      const { now } = world;
      return openHostedRepository({
        folder,
        address,
        token: () => token,
        variables,
        now,
        sleep: async () => {},
      });
    },
    async records() {
      const commit = tip();
      if (commit === undefined) throw new Error('there are no records');
      const files = await git.read(commit, await pathsBelow(git, commit, ''));
      return new Map(
        [...files].map(([path, { bytes }]) => [path, new TextDecoder().decode(bytes ?? undefined)]),
      );
    },
    history: () => null,
    remember: () => () => {},
  };
};
