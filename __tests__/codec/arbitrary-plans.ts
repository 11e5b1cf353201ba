import fc from 'fast-check';
import { type DeployAll, leftOutReasons } from '../../src/domain/model/deploy-all.ts';
import type { Origin, Plan, PlanEntry } from '../../src/domain/model/plan.ts';
import { isName } from '../../src/domain/names.ts';

/** Names, among them those that YAML or JavaScript could mistake for something else. */
export const arbitraryName = fc.oneof(
  fc.constantFrom('null', 'true', '123', '1e3', '0x1f', '1.5', 'constructor', 'y', '2026-11-20'),
  fc.stringMatching(/^[a-z0-9][a-z0-9._-]{0,12}$/).filter(isName),
);

export const arbitraryVersion = fc
  .tuple(fc.nat(99), fc.nat(99), fc.nat(99), fc.constantFrom('', '-rc.1', '+build.5', '-0.a'))
  .map(([major, minor, patch, rest]) => `${major}.${minor}.${patch}${rest}`);

/** Commits, also of decimal digits alone, and such as look like a number with an exponent. */
const arbitraryCommit = fc.oneof(
  fc.constantFrom('1'.repeat(40), `12e${'3'.repeat(37)}`, `0${'7'.repeat(39)}`, '0'.repeat(64)),
  fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 40, maxLength: 40 }),
);

const modules = fc.uniqueArray(arbitraryName, { minLength: 1, maxLength: 3 });

export const arbitraryEntry: fc.Arbitrary<PlanEntry> = fc.oneof(
  fc.record(
    {
      application: arbitraryName,
      action: fc.constant('deploy' as const),
      version: arbitraryVersion,
      commit: arbitraryCommit,
      modules,
    },
    { requiredKeys: ['application', 'action', 'version'] },
  ),
  fc.record(
    {
      application: arbitraryName,
      action: fc.constant('tag-and-deploy' as const),
      version: arbitraryVersion,
      commit: arbitraryCommit,
      modules,
    },
    { requiredKeys: ['application', 'action', 'version', 'commit'] },
  ),
  fc.record(
    { application: arbitraryName, action: fc.constant('redeploy' as const), modules },
    { requiredKeys: ['application', 'action'] },
  ),
);

const arbitraryOrigin: fc.Arbitrary<Origin> = fc.record(
  {
    kind: fc.constantFrom('retry', 'reuse', 'copy', 'backout'),
    environment: arbitraryName,
    plan: arbitraryName,
    by: fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }),
  },
  { requiredKeys: ['kind', 'environment', 'plan'] },
);

export const arbitraryDeployAll: fc.Arbitrary<DeployAll> = fc.record(
  {
    platform: fc.constantFrom('11', '11.19', '11.19.0'),
    by: fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }),
    relaunches: arbitraryName,
    leftOut: fc
      .uniqueArray(
        fc.tuple(fc.constantFrom(...leftOutReasons), fc.array(arbitraryName, { minLength: 1, maxLength: 3 })),
        { selector: ([reason]) => reason },
      )
      .map((pairs) => new Map(pairs)),
  },
  { requiredKeys: ['platform', 'leftOut'] },
);

export const arbitraryPlan: fc.Arbitrary<Plan> = fc.record(
  {
    source: arbitraryName,
    target: arbitraryName,
    applications: fc.uniqueArray(arbitraryEntry, {
      maxLength: 5,
      selector: ({ application }) => application,
    }),
    onFailure: fc.constant('stop' as const),
    origin: arbitraryOrigin,
    settings: fc.constant(new Map()),
    success: fc.constant([]),
    acknowledged: fc.constant({ removedModules: [], downgrades: [] }),
    document: fc.constant({ sections: new Map(), applicationNotes: new Map() }),
  },
  {
    requiredKeys: [
      'source',
      'target',
      'applications',
      'onFailure',
      'settings',
      'success',
      'acknowledged',
      'document',
    ],
  },
);
