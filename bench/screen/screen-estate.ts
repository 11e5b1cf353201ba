import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { operation, run } from '../../__tests__/support/builders.ts';
import { createGitWorld } from '../../__tests__/support/git-world.ts';
import { openGitRepository } from '../../src/adapters/git/open-git-repository.ts';
import { createGitSources } from '../../src/adapters/git/sources/create-git-sources.ts';
import { openScreenFolder } from '../../src/adapters/screen/folder/open-screen-folder.ts';
import { writeEnvironmentRecord } from '../../src/codec/records/environment-record.ts';
import { writeRun } from '../../src/codec/records/run.ts';
import { endedPath, environmentRecordPath, recordsBranch } from '../../src/domain/layout.ts';
import { environmentBranch, planPath } from '../../src/domain/names.ts';
import { createRecordsReader } from '../../src/usecases/reading/create-records-reader.ts';
import { openPlansOnBranches } from '../../src/usecases/reading/open-plans.ts';
import { buildScreen } from '../../src/usecases/screen/build-screen.ts';

/** A release repository in a folder, with many runs that have ended. */
export interface ScreenEstate {
  /** Builds the page, always in the same folder; gives for how many plans the details were made. */
  build(): Promise<number>;
  close(): Promise<void>;
}

const environment = 'qa';
const applications = ['payments', 'ledger', 'orders'] as const;

export async function openScreenEstate(plans: number): Promise<ScreenEstate> {
  const git = createGitWorld();
  const release = git.createRepository('release', { bare: true });
  const names = Array.from({ length: plans }, (_, index) => `2026-11-20-plan-${index}`);
  const texts = new Map(names.map((name) => [name, planText(name)]));
  release.commit({ branch: 'main', files: { '.github/deployment-plans.yml': configuration } });
  const head = release.commit({
    branch: environmentBranch(environment),
    files: Object.fromEntries([...texts].map(([name, text]) => [planPath(name), text])),
  });
  release.commit({ branch: recordsBranch, files: recordsOf(texts, head) });
  const { folder } = release;
  const repository = await openGitRepository({ folder, variables: git.variables, now: Date.now });
  const ports = {
    ...{ repository, readRecords: createRecordsReader(repository), logs: null, numbers: null },
    readOpenPlans: openPlansOnBranches(repository),
    sources: createGitSources({ folder, variables: git.variables }),
    clock: { now: Date.now, sleep: async () => {} },
    site: { name: 'releases', url: null },
  };
  return {
    async build() {
      const out = await openScreenFolder(join(git.folder, 'site'));
      if (out === null) throw new Error('the folder of the page is refused');
      const request = { folder: out, page: '<!doctype html>', program: 'bench', look: null };
      return (await buildScreen(ports, request)).made;
    },
    async close() {
      await repository.close();
      git.remove();
    },
  };
}

const configuration = `version: 1
environments:
  development: { root: true }
  ${environment}: { sources: [development], deployer: { command: [./deploy.sh], timeout: 30m } }
`;

function planText(name: string): string {
  const entries = applications.map((application) => `  ${application}: 2.0.0\n`);
  return `source: development\ntarget: ${environment}\napplications:\n${entries.join('')}scope: all of ${name}\nnotes: |\n  # What is new\n  - one thing\n`;
}

function recordsOf(texts: ReadonlyMap<string, string>, head: string): Record<string, string> {
  const runs = [...texts].map(([name, text], index) => {
    const ended = run(name, {
      ...{ status: 'finished', sequence: index + 1, blob: blobId(text) },
      operations: applications.map((application) => operation(application, { state: 'succeeded' })),
      ...{ startedAt: '2026-11-20T10:00:00.000Z', endedAt: '2026-11-20T10:05:00.000Z' },
    });
    return [endedPath(environment, name), textOf(writeRun(ended))] as const;
  });
  const record = { environment, baseline: head, head, sequence: texts.size + 1, pause: null };
  return {
    ...Object.fromEntries(runs),
    [environmentRecordPath(environment)]: textOf(writeEnvironmentRecord(record)),
  };
}

/** As git names a blob. */
function blobId(text: string): string {
  return createHash('sha1')
    .update(`blob ${Buffer.byteLength(text)}\0${text}`)
    .digest('hex');
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
