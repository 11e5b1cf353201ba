import { stringify } from 'yaml';
import { configurationPath } from '../../src/domain/layout.ts';
import type { ApplicationRecord } from '../../src/domain/records/environment/environment-record.ts';
import type { EnvironmentState } from '../../src/domain/records/environment/environment-state.ts';
import type { Run } from '../../src/domain/records/run/run.ts';
import { type HandOver, neverDue } from '../../src/ports/hand-over.ts';
import { adopt, type WantedVersion } from '../../src/usecases/adopt.ts';
import { type ExecutionReport, execute } from '../../src/usecases/execution/execute.ts';
import type { ExecutionPorts } from '../../src/usecases/execution/execution-ports.ts';
import { createRecordsReader } from '../../src/usecases/reading/create-records-reader.ts';
import { type OpenPlansReader, openPlansOnBranches } from '../../src/usecases/reading/open-plans.ts';
import { readTrusted, type Trusted } from '../../src/usecases/reading/trusted.ts';
import { commit, type WrittenModules } from './builders.ts';
import { createStopButton, type StopButton } from './buttons/stop-button.ts';
import { createFakeClock, type FakeClock } from './fake-clock.ts';
import { createFakeMachine, type FakeMachine } from './fake-processes.ts';
import { createFakeSources, type FakeSources } from './fake-sources.ts';
import { createMemoryStore, type MemoryStore } from './memory/memory-repository.ts';
import { createMemoryTagger } from './memory/memory-tagger.ts';
import { noPulse } from './no-pulse.ts';
import { createNotedProgress, type NotedProgress } from './noted-progress.ts';
import { createScriptedChecks, type ScriptedChecks } from './scripted-checks.ts';
import { createScriptedDeployer, type ScriptedDeployer } from './scripted-deployer.ts';

/** The ports of one process. */
export type WorldPorts = ExecutionPorts & {
  readonly progress: NotedProgress;
  readonly readOpenPlans: OpenPlansReader;
};

/** A release repository with everything around it, in memory; `ports` are those of one process in it. */
export interface MemoryWorld {
  readonly store: MemoryStore;
  readonly machine: FakeMachine;
  readonly deployer: ScriptedDeployer;
  readonly checks: ScriptedChecks;
  readonly clock: FakeClock;
  readonly sources: FakeSources;
  readonly ports: WorldPorts;
  readonly stop: StopButton;
  /** The ports of one more process in this world. */
  process(pid: number): WorldPorts;
  trusted(): Promise<Trusted>;
  configure(change: Readonly<Record<string, object>>): void;
  /** Takes an environment out of the configuration. */
  remove(environment: 'development' | 'qa' | 'production'): void;
  /** Puts an application into the catalog and gives its repository the tags v1.0.0, v2.0.0 and v3.0.0. */
  addApplication(name: string, modules?: WrittenModules): void;
  /** Adds a plan to an environment branch; gives the commit. */
  merge(plan: string, text: string | null, environment?: string): string;
  /** Opens a plan on its branch; gives the commit. */
  open(plan: string, text: string, environment?: string): Promise<string>;
  /** Makes a branch anew, with no history in common with what it was. */
  replaceBranch(branch: string, files: Readonly<Record<string, string>>): void;
  adopt(environment: string, ...versions: readonly WantedVersion[]): Promise<void>;
  execute(change?: {
    readonly plan?: string;
    readonly ports?: ExecutionPorts;
    readonly handOver?: HandOver;
    readonly approvedBy?: readonly string[];
  }): Promise<ExecutionReport>;
  state(environment?: string): Promise<EnvironmentState>;
  /** A run; throws when there is none. */
  run(plan: string, environment?: string): Promise<Run>;
  application(name: string, environment?: string): Promise<ApplicationRecord | undefined>;
}

const deployer = { command: ['./deploy.sh'], timeout: '30m' };

/** A plan's file for `qa`; each application with its version, or what stands there instead. */
export function planText(
  applications: Readonly<Record<string, string | object>>,
  more: Readonly<Record<string, unknown>> = {},
): string {
  return stringify({ source: 'development', target: 'qa', applications, ...more });
}

/**
 * `development` is a root, `qa` takes from anywhere, `production` from `qa`; both have baselines. The catalog
 * has shop → ledger → audit, and lonely; none is deployed anywhere, and each can do without the others.
 */
export async function createMemoryWorld(): Promise<MemoryWorld> {
  const store = createMemoryStore();
  const machine = createFakeMachine();
  const [clock, sources, stop] = [createFakeClock(), createFakeSources(), createStopButton()];
  const tagger = createMemoryTagger(sources.repositories);
  const scripted = createScriptedDeployer(machine);
  const checks = createScriptedChecks();

  function process(pid: number): WorldPorts {
    const repository = store.open();
    const progress = createNotedProgress();
    const readRecords = createRecordsReader(repository);
    const readOpenPlans = openPlansOnBranches(repository);
    const processes = machine.as(pid);
    return {
      repository,
      readRecords,
      readOpenPlans,
      sources,
      clock,
      processes,
      deployer: scripted,
      checks,
      tagger,
      progress,
      pulse: noPulse,
      secretVariables: new Set(['DEPLOYMENT_SECRET_KEY']),
    };
  }

  const ports = process(1);
  function writeConfiguration(environments: Readonly<Record<string, object | undefined>>): void {
    const text = stringify({ version: 1, environments }, { aliasDuplicateObjects: false });
    store.commit({ branch: 'main', files: { [configurationPath]: text } });
  }
  const stateOf = async (environment: string) => (await ports.readRecords()).environment(environment);
  const world: MemoryWorld = {
    store,
    machine,
    deployer: scripted,
    checks,
    clock,
    sources,
    stop,
    ports,
    process,
    trusted: () => readTrusted(ports.repository),
    configure(change) {
      writeConfiguration({
        development: { root: true },
        qa: { deployer, ...change.qa },
        production: { sources: ['qa'], deployer, ...change.production },
      });
    },
    remove(environment) {
      const all = { qa: { deployer }, production: { deployer } };
      writeConfiguration({ development: { root: true }, ...all, [environment]: undefined });
    },
    addApplication(name, written = { [`${name}-api`]: [] }) {
      const modules = Object.fromEntries(
        Object.entries(written).map(([module, producers]) => [
          module,
          { references: Object.fromEntries(producers.map((it) => [it, { range: '*', optional: true }])) },
        ]),
      );
      const text = stringify({ application: name, repository: `acme/${name}`, modules });
      store.commit({ branch: 'main', files: { [`catalog/${name}.yml`]: text } });
      const versions = ['1.0.0', '2.0.0', '3.0.0'];
      const tags = versions.map((it) => [`v${it}`, commit(`c${it.slice(0, 1)}`)] as const);
      sources.repositories.set(`acme/${name}`, new Map(tags));
    },
    merge: (plan, text, environment = 'qa') =>
      store.commit({ branch: `env/${environment}`, files: { [`plans/${plan}.yml`]: text } }),
    async open(plan, text, environment = 'qa') {
      const base = `env/${environment}`;
      const from = (await ports.repository.branches(base)).get(base) ?? '';
      const branch = `plan/${environment}/${plan}`;
      return store.commit({ branch, from, files: { [`plans/${plan}.yml`]: text } });
    },
    replaceBranch(branch, files) {
      store.remove(branch);
      store.commit({ branch, files });
    },
    async adopt(environment, ...versions) {
      await adopt(ports, await readTrusted(ports.repository), { environment, versions });
    },
    execute: async ({ plan, ports: used = ports, handOver = neverDue, approvedBy } = {}) => {
      const trusted = await world.trusted();
      const request = { environment: 'qa', plan, approvedBy };
      return execute({ ports: used, trusted, ...request, stop: stop.signal, handOver });
    },
    state: (environment = 'qa') => stateOf(environment),
    async run(plan, environment = 'qa') {
      const found = await (await ports.readRecords()).run(environment, plan);
      if (found === undefined) throw new Error(`there is no run of ${environment}/${plan}`);
      return found;
    },
    application: async (name, environment = 'qa') => (await stateOf(environment)).applications.get(name),
  };

  world.configure({});
  world.addApplication('shop', { 'shop-api': ['ledger-api'] });
  world.addApplication('ledger', { 'ledger-api': ['audit-api'] });
  world.addApplication('audit');
  world.addApplication('lonely');
  for (const environment of ['qa', 'production']) {
    store.commit({ branch: `env/${environment}`, files: { 'plans/README.md': 'Plans.\n' } });
    await world.adopt(environment);
  }
  return world;
}
