import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type RecordsCommit, readRecordsHistory } from '../../../chaos/records-history.ts';
import { stateInFiles } from '../../../chaos/replay/state-in-files.ts';
import { openGitRepository } from '../../../src/adapters/git/open-git-repository.ts';
import { type PlanAddress, planBranch, planPath } from '../../../src/domain/names.ts';
import type { ReleaseRepository } from '../../../src/ports/release-repository.ts';
import { adopt } from '../../../src/usecases/adopt.ts';
import { followUp } from '../../../src/usecases/follow-ups/follow-up.ts';
import { readTrusted } from '../../../src/usecases/reading/trusted.ts';
import { abortPlan } from '../../../src/usecases/stopping/abort-plan.ts';
import { commit } from '../../support/builders.ts';
import { createFakeClock } from '../../support/fake-clock.ts';
import { createFakeMachine } from '../../support/fake-processes.ts';
import { createFakeSources, type FakeSources } from '../../support/fake-sources.ts';
import { createGitWorld, type GitWorld, type TestRepository } from '../../support/git-world.ts';
import { createMortal, type Mortal } from '../../support/mortal/mortal.ts';
import { type CrashStory, catalog } from '../stories.ts';
import { textOf } from '../text-of.ts';
import { createDeploymentSite } from './deployment-site.ts';
import { type GitCoordinator, startCoordinator } from './git-coordinator.ts';
import { type RememberingRepository, rememberBranches } from './remember-branches.ts';
import type { CrashStage, CrashWorld, Evidence } from './stage.ts';

/** Plays a story on real repositories, by the git adapter; its coordinators live in this process. */
export async function createGitStage(story: CrashStory): Promise<CrashStage> {
  const model = createGitWorld();
  const release = model.createRepository('release', { bare: true });
  release.commit({ branch: 'main', files: trustedFiles(story) });
  const environments = ['qa', 'production'];
  for (const name of environments) release.commit({ branch: `env/${name}`, files: { 'plans/.gitkeep': '' } });
  const world = await openWorld(model, story);
  for (const name of environments) await world.adopt(name);
  for (const plan of story.plans) {
    release.commit({ branch: 'env/qa', files: { [planPath(plan.plan)]: textOf(plan, () => newest) } });
  }
  return {
    async begin() {
      const git = createGitWorld();
      cpSync(release.folder, join(git.folder, 'release'), { recursive: true });
      return openWorld(git, story);
    },
    close: () => world.close(),
  };
}

async function openWorld(git: GitWorld, story: CrashStory): Promise<GitStageWorld> {
  const { folder } = git.openRepository('release');
  const { variables } = git;
  return new GitStageWorld(git, story, await openGitRepository({ folder, variables, now: Date.now }));
}

class GitStageWorld implements CrashWorld {
  readonly #git: GitWorld;
  readonly #release: TestRepository;
  readonly #repository: RememberingRepository;
  readonly #machine = createFakeMachine();
  readonly #site;
  readonly #sources = sourcesOf();
  readonly #clock = createFakeClock();
  readonly #beats = new Set<() => void>();
  #processes = 0;

  constructor(git: GitWorld, story: CrashStory, repository: ReleaseRepository) {
    this.#git = git;
    this.#repository = rememberBranches(repository);
    this.#release = git.openRepository('release');
    this.#site = createDeploymentSite(this.#machine, story);
    this.#clock.whileAsleep = this.#site.endOrphans;
    this.#site.abort = (run) => this.#abort(run);
  }

  async adopt(environment: string): Promise<void> {
    const { ports } = this.#start(createMortal(null));
    const versions = environment === 'qa' ? [{ application: 'ledger', version: '1.0.0' }] : [];
    const trusted = await readTrusted(ports.repository);
    if (versions.length > 0) await adopt(ports, trusted, { environment, versions: [] });
    await adopt(ports, trusted, { environment, versions });
  }

  async coordinate(mortal: Mortal): Promise<void> {
    await this.#start(mortal).execute();
  }

  async settle(mortal: Mortal): Promise<void> {
    await this.#start(mortal).reconcile();
  }

  async mergeRetries(): Promise<boolean> {
    const { ports } = this.#start(createMortal(null));
    const ended = await (await ports.readRecords()).endedRuns('qa');
    const aborted = ended.filter(({ status, origin }) => status === 'aborted' && origin === null);
    for (const run of aborted) {
      const retry = `${run.plan}-retry-1`;
      const branch = planBranch('qa', retry);
      if (!(await ports.repository.branches(branch)).has(branch)) {
        await followUp(ports, await readTrusted(ports.repository), { kind: 'retry', run });
      }
      this.#merge(branch, planPath(retry));
    }
    return aborted.length > 0;
  }

  async evidence(): Promise<Evidence> {
    const history = readRecordsHistory(this.#release);
    const { active, newlyEnded, applications, record } = stateInFiles(newestFiles(history), 'qa');
    const names = readdirSync(this.#release.folder, { recursive: true, encoding: 'utf8' });
    return {
      active: [...active.values()],
      ended: [...newlyEnded.values()],
      applications: [...applications.values()],
      owes: record?.owes ?? [],
      tells: record?.tells ?? [],
      told: this.#site.notifiers.posted.map(({ body }) => body),
      deeds: this.#site.deeds,
      history,
      locks: names.filter((name) => name.endsWith('.lock')),
    };
  }

  async close(): Promise<void> {
    await this.#repository.close();
    this.#git.remove();
  }

  #start(mortal: Mortal): GitCoordinator {
    this.#processes += 1;
    return startCoordinator({
      ...{ mortal, pid: this.#processes, machine: this.#machine, site: this.#site },
      ...{ repository: this.#repository, sources: this.#sources, clock: this.#clock },
      pulse: { onBeat: (listener) => onceMore(this.#beats, listener) },
    });
  }

  async #abort({ environment, plan }: PlanAddress): Promise<void> {
    const { ports } = this.#start(createMortal(null));
    await abortPlan(ports, { environment, plan, by: 'ada', reason: null });
    for (const beat of this.#beats) beat();
  }

  #merge(branch: string, path: string): void {
    const text = this.#release.git('show', `${branch}:${path}`);
    this.#release.commit({ branch: 'env/qa', files: { [path]: `${text}\n` } });
    this.#release.git('update-ref', '-d', `refs/heads/${branch}`);
    this.#repository.forget();
  }
}

/** Adds a listener; gives how to take it away. */
function onceMore(listeners: Set<() => void>, listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The commit of every application that has no tag yet. */
const newest = commit('ce');

function newestFiles(history: readonly RecordsCommit[]): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  for (const { changes } of history) {
    for (const [path, bytes] of changes) {
      if (bytes === null) files.delete(path);
      else files.set(path, bytes);
    }
  }
  return files;
}

function sourcesOf(): FakeSources {
  const sources = createFakeSources();
  sources.commits.add(newest);
  for (const [name, { versions }] of Object.entries(catalog)) {
    const tags = versions.map((version, index) => [`v${version}`, commit(`c${index}`)] as const);
    sources.repositories.set(`acme/${name}`, new Map(tags));
  }
  return sources;
}

function trustedFiles({ qa }: CrashStory): Record<string, string> {
  const deployer = 'deployer: { command: [sh, deploy.sh], timeout: 5m }';
  const lines = [
    ...['version: 1', 'environments:', '  development: { root: true }', '  qa:'],
    ...['sources: [development]', deployer, ...qa].map((line) => `    ${line}`),
    ...['  production:', '    sources: [qa]', `    ${deployer}`],
  ];
  const entries = Object.entries(catalog).map(([name, { modules }]) => [
    `catalog/${name}.yml`,
    `${JSON.stringify({ application: name, repository: `acme/${name}`, modules: withReferences(modules) })}\n`,
  ]);
  return { '.github/deployment-plans.yml': `${lines.join('\n')}\n`, ...Object.fromEntries(entries) };
}

function withReferences(modules: Readonly<Record<string, Readonly<Record<string, string>>>>) {
  const entries = Object.entries(modules).map(([module, references]) => [module, { references }]);
  return Object.fromEntries(entries);
}
