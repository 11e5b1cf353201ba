import type { CatalogEntry, CatalogModule } from '../../src/domain/model/catalog.ts';
import type { Configuration, Environment } from '../../src/domain/model/configuration.ts';
import type { DeployEntry, Plan, PlanEntry } from '../../src/domain/model/plan.ts';
import {
  type ApplicationRecord,
  unknownApplication,
} from '../../src/domain/records/environment/environment-record.ts';
import type { EnvironmentState } from '../../src/domain/records/environment/environment-state.ts';
import type { Effect } from '../../src/domain/records/run/effect.ts';
import type { Holder } from '../../src/domain/records/run/holder.ts';
import type { Operation } from '../../src/domain/records/run/operation.ts';
import type { Run } from '../../src/domain/records/run/run.ts';
import type { PlanContext } from '../../src/domain/rules/plan-context.ts';

/** Modules with the names of their producers. */
export type WrittenModules = Readonly<Record<string, readonly string[]>>;

export const time = '2026-11-20T10:00:00.000Z';
export const later = '2026-11-20T10:00:42.000Z';

/** A commit id that anyone can tell apart: `commit('ab')` is `abab…`. */
export function commit(pattern: string): string {
  return pattern.repeat(40).slice(0, 40);
}

export function modules(written: WrittenModules): ReadonlyMap<string, CatalogModule> {
  const references = (producers: readonly string[]) =>
    new Map(producers.map((producer) => [producer, { range: '*', optional: false }]));
  return new Map(
    Object.entries(written).map(([name, producers]) => [name, { references: references(producers) }]),
  );
}

/** Every application `x` of these tests has one module `x-api` unless a test says otherwise. */
export function modulesOf(application: string): ReadonlyMap<string, CatalogModule> {
  return modules({ [`${application}-api`]: [] });
}

export function entry(
  application: string,
  version = '2.0.0',
  change: Partial<DeployEntry> = {},
): DeployEntry {
  return { application, action: 'deploy', version, ...change };
}

export function plan(applications: readonly PlanEntry[], change: Partial<Plan> = {}): Plan {
  return {
    source: 'development',
    target: 'qa',
    applications,
    onFailure: 'stop',
    settings: new Map(),
    acknowledged: { removedModules: [], downgrades: [] },
    success: [],
    document: { sections: new Map(), applicationNotes: new Map() },
    ...change,
  };
}

export function catalogEntry(application: string, change: Partial<CatalogEntry> = {}): CatalogEntry {
  return {
    application,
    repository: `acme/${application}`,
    tag: 'v{version}',
    modules: modulesOf(application),
    after: [],
    settings: new Map(),
    ...change,
  };
}

export function environment(name: string, change: Partial<Environment> = {}): Environment {
  return {
    name,
    root: false,
    parallelPlans: 5,
    parallelOperations: 4,
    deployers: new Map(),
    conflicts: { sameModule: 'error', reference: 'warning' },
    grace: 0,
    blocked: new Map(),
    deploy: 'if-different',
    required: [],
    checks: new Map(),
    secrets: new Map(),
    notify: [],
    preparedFor: 7 * 86_400_000,
    ...change,
  };
}

export function configuration(...environments: readonly Environment[]): Configuration {
  return { environments: new Map(environments.map((it) => [it.name, it])), operators: [] };
}

/** What an environment has after the whole of a version was deployed, its only one, from the commit of {@link tags}. */
export function applicationRecord(
  application: string,
  version = '1.0.0',
  change: Partial<ApplicationRecord> = {},
): ApplicationRecord {
  const references = new Map();
  return {
    ...unknownApplication(application),
    version,
    tag: `v${version}`,
    commit: commitOf(version),
    modules: new Map([[`${application}-api`, { version, references }]]),
    deployedAt: time,
    plan: 'qa/earlier',
    versions: new Map([[version, commitOf(version)]]),
    ...change,
  };
}

export function operation(application: string, change: Partial<Operation> = {}): Operation {
  return {
    application,
    action: 'deploy',
    state: 'pending',
    from: '1.0.0',
    to: '2.0.0',
    startedAt: null,
    endedAt: null,
    reason: null,
    tag: 'v2.0.0',
    commit: commit('c2'),
    modules: modulesOf(application),
    whole: true,
    after: [],
    tries: [],
    ...change,
  };
}

/** A waiting run in `qa`. */
export function run(name: string, change: Partial<Run> = {}): Run {
  return {
    environment: 'qa',
    plan: name,
    status: 'waiting',
    endedBy: null,
    reason: null,
    source: 'development',
    holder: null,
    epoch: 0,
    startedBy: null,
    operations: [operation('payments')],
    waitingFor: [],
    sequence: 1,
    mergeCommit: commit('a0'),
    blob: commit('b0'),
    configuration: null,
    onFailure: 'stop',
    origin: null,
    authors: ['Ada <ada@example.com>'],
    approvals: [],
    mergedAt: time,
    startedAt: null,
    endedAt: null,
    problems: [],
    ...change,
  };
}

export function holder(pid = 100, change: Partial<Holder> = {}): Holder {
  return { host: 'build-1', boot: 'boot', namespace: 'pid:[1]', pid, startedAt: '5', ...change };
}

export function effect(pid = 200): Effect {
  return { kind: 'process', group: pid, ...holder(pid) };
}

/** The state of `qa` with a baseline and these records and active runs. */
export function state(
  applications: readonly ApplicationRecord[] = [],
  active: readonly Run[] = [],
  change: Partial<EnvironmentState> = {},
): EnvironmentState {
  return {
    environment: 'qa',
    record: { environment: 'qa', baseline: commit('ba'), head: commit('ba'), sequence: 1, pause: null },
    applications: new Map(applications.map((it) => [it.application, it])),
    active: new Map(active.map((it) => [it.plan, it])),
    endedPlans: new Set(),
    newlyEnded: new Map(),
    newlyBad: [],
    deliveries: new Map(),
    ...change,
  };
}

/**
 * What a plan for `qa` from the root `development` is judged by: a catalog that has its applications, and the
 * tags v1.0.0 (commit c1…), v2.0.0 (c2…) and v3.0.0 (c3…) of each.
 */
export function context(judged: Plan, change: Partial<PlanContext> = {}): PlanContext {
  const names = judged.applications.map(({ application }) => application);
  const qa = environment('qa');
  return {
    plan: judged,
    environment: qa,
    configuration: configuration(
      environment('development', { root: true }),
      qa,
      environment('production', { sources: ['qa'] }),
    ),
    catalog: new Map(names.map((name) => [name, catalogEntry(name)])),
    catalogNames: [],
    target: new Map(),
    source: null,
    tags: new Map(names.map((name) => [name, tags('1.0.0', '2.0.0', '3.0.0')])),
    manifests: new Map(),
    commits: new Map(),
    builds: new Map(),
    mustBeBuilt: false,
    marks: new Map(),
    succeededBefore: new Map(),
    undone: new Set(),
    originPlan: null,
    remedies: null,
    now: null,
    pause: null,
    freezeOverridden: null,
    secretVariables: null,
    ...change,
  };
}

/** The tag of each version, on a commit made of its major number: `v2.1.0` names `c2c2…`. */
export function tags(...versions: readonly string[]): ReadonlyMap<string, string> {
  return new Map(versions.map((version) => [`v${version}`, commitOf(version)]));
}

function commitOf(version: string): string {
  return commit(`c${version.slice(0, 1)}`);
}
