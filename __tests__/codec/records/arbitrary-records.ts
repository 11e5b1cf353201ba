import fc from 'fast-check';
import type { References } from '../../../src/domain/model/catalog.ts';
import { problemGroups } from '../../../src/domain/problem.ts';
import { unnamed } from '../../../src/domain/records/environment/doubts.ts';
import type { ApplicationRecord } from '../../../src/domain/records/environment/environment-record.ts';
import type { Operation } from '../../../src/domain/records/run/operation.ts';
import type { Run } from '../../../src/domain/records/run/run.ts';
import { arbitraryDeployAll, arbitraryName, arbitraryVersion } from '../arbitrary-plans.ts';

const text = fc.string({ maxLength: 10 });
export const arbitraryTime = fc
  .date({ noInvalidDate: true, min: new Date(0), max: new Date('2100-01-01T00:00:00Z') })
  .map((date) => date.toISOString());
const address = fc.tuple(arbitraryName, arbitraryName).map((parts) => parts.join('/'));
const orNull = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });

export function arbitraryMap<Key extends string, T>(
  key: fc.Arbitrary<Key>,
  value: fc.Arbitrary<T>,
): fc.Arbitrary<ReadonlyMap<Key, T>> {
  return fc
    .uniqueArray(fc.tuple(key, value), { maxLength: 3, selector: ([name]) => name })
    .map((pairs) => new Map(pairs));
}

const references: fc.Arbitrary<References> = arbitraryMap(
  arbitraryName,
  fc.record({ range: fc.constantFrom('*', '^2.0.0', ''), optional: fc.boolean() }),
);

const ofApplication = {
  application: arbitraryName,
  version: orNull(arbitraryVersion),
  tag: orNull(text),
  commit: orNull(text),
  modules: arbitraryMap(arbitraryName, fc.record({ version: arbitraryVersion, references })),
  settings: arbitraryMap(fc.oneof(text, fc.constantFrom('__proto__', 'constructor', '7')), text),
  deployedAt: orNull(arbitraryTime),
  plan: orNull(address),
  uncertain: fc.boolean(),
  uncertainBy: orNull(address),
  failed: orNull(arbitraryVersion),
  platform: orNull(text),
  durations: fc.array(fc.nat(), { maxLength: 10 }),
  versions: arbitraryMap(arbitraryVersion, text),
};
const doubts = arbitraryMap(
  fc.oneof(arbitraryName, fc.constant(unnamed)),
  fc.array(address, { minLength: 1, maxLength: 3 }),
);

export const arbitraryApplicationRecord: fc.Arbitrary<ApplicationRecord> = fc.oneof(
  fc.record(ofApplication),
  fc.record({ ...ofApplication, doubts }),
);

const process = { host: text, boot: text, namespace: text, pid: fc.nat(), startedAt: text };
const job = fc.record({
  run: fc.nat(),
  attempt: fc.nat(),
  job: orNull(fc.nat()),
  url: text,
  hosted: fc.boolean(),
});
const ofProcess = ['host', 'boot', 'namespace', 'pid', 'startedAt'] as const;
const effect = fc.oneof(
  fc.record(
    { kind: fc.constant('process' as const), group: fc.nat(), ...process, job },
    { requiredKeys: ['kind', 'group', ...ofProcess] },
  ),
  fc.record({
    ...{ kind: fc.constant('deployment' as const), id: text, url: text, repository: text },
    ...{ environment: text, task: text, ref: text, key: text },
  }),
  fc.record(
    {
      ...{ kind: fc.constant('manifest' as const), id: text, url: text, repository: text, branch: text },
      wait: orNull(
        fc.oneof(
          fc.record({ kind: fc.constant('status' as const), context: text }),
          fc.record({ kind: fc.constant('deployment' as const), environment: text }),
        ),
      ),
      stage: fc.constant('prepare' as const),
      key: text,
    },
    { requiredKeys: ['kind', 'id', 'url', 'repository', 'branch', 'wait', 'key'] },
  ),
  fc.record({
    kind: fc.constant('workflow' as const),
    id: text,
    url: text,
    repository: text,
    workflow: text,
    ref: text,
    key: text,
  }),
);

const operationKeys = {
  application: arbitraryName,
  action: fc.constantFrom('deploy' as const, 'tag-and-deploy' as const, 'redeploy' as const),
  state: fc.constantFrom('pending', 'started', 'succeeded', 'failed', 'skipped', 'unknown', 'backed-out'),
  from: orNull(arbitraryVersion),
  to: orNull(arbitraryVersion),
  startedAt: orNull(arbitraryTime),
  endedAt: orNull(arbitraryTime),
  reason: orNull(text),
  tag: orNull(text),
  commit: orNull(text),
  modules: arbitraryMap(arbitraryName, fc.record({ references })),
  whole: fc.boolean(),
  after: fc.array(arbitraryName, { maxLength: 2 }),
  tries: fc.array(
    fc.record({
      startedAt: arbitraryTime,
      endedAt: orNull(arbitraryTime),
      outcome: fc.constantFrom('succeeded', 'failed', 'unknown', null),
      effect,
    }),
    { maxLength: 2 },
  ),
};
const settings = arbitraryMap(fc.constantFrom('timeout', 'constructor', '7'), text);

const operation: fc.Arbitrary<Operation> = fc.oneof(
  fc.record(operationKeys),
  fc.record({ ...operationKeys, settings }),
  fc.record({ ...operationKeys, platform: text }),
  fc.record({ ...operationKeys, removed: fc.array(arbitraryName, { maxLength: 2 }) }),
);

const runKeys = {
  environment: arbitraryName,
  plan: arbitraryName,
  status: fc.constantFrom(
    'waiting',
    'running',
    'prepared',
    'backing-out',
    'finished-with-warnings',
    'aborted',
  ),
  endedBy: fc.constantFrom('operator', 'system', null),
  reason: orNull(text),
  source: orNull(arbitraryName),
  holder: orNull(fc.record({ ...process, job }, { requiredKeys: [...ofProcess] })),
  epoch: fc.nat(),
  startedBy: orNull(text),
  operations: fc.array(operation, { maxLength: 3 }),
  waitingFor: fc.array(
    fc.record({
      plan: orNull(address),
      reason: fc.constantFrom('same-module', 'order', 'limit', 'window', 'evidence'),
      modules: fc.array(arbitraryName, { maxLength: 2 }),
      until: orNull(arbitraryTime),
    }),
    { maxLength: 2 },
  ),
  sequence: fc.nat(),
  mergeCommit: text,
  blob: text,
  configuration: orNull(text),
  onFailure: fc.constantFrom('stop', 'continue'),
  origin: orNull(
    fc.record(
      {
        kind: fc.constantFrom('retry', 'reuse', 'copy', 'backout'),
        environment: arbitraryName,
        plan: arbitraryName,
        by: text,
      },
      { requiredKeys: ['kind', 'environment', 'plan'] },
    ),
  ),
  authors: fc.array(text, { maxLength: 2 }),
  approvals: fc.array(
    fc.record(
      { by: text, at: arbitraryTime, blob: text, vouchedBy: text },
      { requiredKeys: ['by', 'at', 'blob'] },
    ),
    { maxLength: 2 },
  ),
  mergedAt: arbitraryTime,
  startedAt: orNull(arbitraryTime),
  endedAt: orNull(arbitraryTime),
  problems: fc.array(
    fc.record(
      {
        code: fc.constantFrom(...Object.values(problemGroups).flat()),
        severity: fc.constantFrom('error', 'warning', 'notice'),
        message: text,
        file: text,
        line: fc.nat(),
        column: fc.nat(),
        application: text,
        module: text,
        plan: address,
        cure: fc.record({ application: text, entry: text }),
      },
      { requiredKeys: ['code', 'severity', 'message'] },
    ),
    { maxLength: 2 },
  ),
};

export const arbitraryRun: fc.Arbitrary<Run> = fc.oneof(
  fc.record(runKeys),
  fc.record({ ...runKeys, earlierMerges: fc.array(text, { minLength: 1, maxLength: 2 }) }),
  fc.record({ ...runKeys, deployAll: arbitraryDeployAll }),
);
