import { createGitWorld } from '../../__tests__/support/git-world.ts';
import { noPulse } from '../../__tests__/support/no-pulse.ts';
import { openGitRepository } from '../../src/adapters/git/open-git-repository.ts';
import { createGitSources } from '../../src/adapters/git/sources/create-git-sources.ts';
import type { Clock } from '../../src/ports/clock.ts';
import { neverDue } from '../../src/ports/hand-over.ts';
import type { Progress } from '../../src/ports/progress.ts';
import { neverStopped } from '../../src/ports/stop-signal.ts';
import { adopt } from '../../src/usecases/adopt.ts';
import { execute } from '../../src/usecases/execution/execute.ts';
import { createRecordsReader } from '../../src/usecases/reading/create-records-reader.ts';
import { readTrusted } from '../../src/usecases/reading/trusted.ts';
import { noChecks } from '../execution/no-checks.ts';
import { noTags } from '../execution/no-tags.ts';
import { createSimulatedDeployer } from '../execution/simulated-deployer.ts';
import { processesOfMachine } from '../execution/simulated-machine.ts';

/** A release repository in a folder, whose plans deploy nothing, at once. */
export interface LocalEstate {
  /** Executes a plan of so many applications that know nothing of each other. */
  execute(size: number, progress: Progress): Promise<void>;
  /** Commits of the records so far. */
  commits(): number;
  close(): Promise<void>;
}

const environment = 'qa';
const version = '1.0.0';
/** That of the computer, apart from operations that take no time. */
const clock: Clock = { now: Date.now, sleep: async () => {} };

/** `most`: applications that a plan may have. */
export async function openLocalEstate(most: number): Promise<LocalEstate> {
  const git = createGitWorld();
  const source = git.createRepository('source', { bare: true });
  source.commit({ branch: 'main', files: { 'README.md': 'all applications\n' }, tag: `v${version}` });
  const release = git.createRepository('release', { bare: true });
  const names = Array.from({ length: most }, (_, index) => `app-${index}`);
  release.commit({ branch: 'main', files: trustedFiles(names, source.folder) });
  release.commit({ branch: `env/${environment}`, files: { 'plans/.gitkeep': '' } });
  const { folder } = release;
  const repository = await openGitRepository({ folder, variables: git.variables, now: clock.now });
  const ports = {
    ...{ repository, clock, readRecords: createRecordsReader(repository) },
    sources: createGitSources({ folder, variables: git.variables }),
    ...{ processes: processesOfMachine, deployer: createSimulatedDeployer(clock, () => 0) },
    checks: noChecks,
    tagger: noTags,
    pulse: noPulse,
    secretVariables: new Set<string>(),
  };
  const trusted = await readTrusted(repository);
  await adopt(ports, trusted, { environment, versions: [] });
  return {
    async execute(size, progress) {
      const applications = names.slice(0, size).map((name) => `  ${name}: ${version}\n`);
      const text = `source: development\ntarget: ${environment}\napplications:\n${applications.join('')}`;
      release.commit({ branch: `env/${environment}`, files: { [`plans/plan-${size}.yml`]: text } });
      const request = { environment, stop: neverStopped, handOver: neverDue };
      const { runs } = await execute({ ports: { ...ports, progress }, trusted, ...request });
      const [run] = runs;
      if (run?.status !== 'finished') throw new Error(`the run is ${run?.status}: ${run?.reason}`);
    },
    commits: () => Number(release.git('rev-list', '--count', 'deployment-records')),
    async close() {
      await repository.close();
      git.remove();
    },
  };
}

function trustedFiles(names: readonly string[], source: string): Record<string, string> {
  const configuration = `version: 1
environments:
  development: { root: true }
  ${environment}:
    sources: [development]
    deploy: always
    deployer: { command: [./deploy.sh], timeout: 30m }
`;
  const catalog = names.map((name) => {
    const text = `application: ${name}\nrepository: ${source}\nmodules:\n  ${name}-api: {}\n`;
    return [`catalog/${name}.yml`, text] as const;
  });
  return { '.github/deployment-plans.yml': configuration, ...Object.fromEntries(catalog) };
}
