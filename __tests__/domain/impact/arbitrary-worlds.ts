import fc from 'fast-check';
import type { CatalogModule } from '../../../src/domain/model/catalog.ts';
import type { PlanEntry } from '../../../src/domain/model/plan.ts';
import type { ApplicationRecord } from '../../../src/domain/records/environment/environment-record.ts';
import type { PlanContext } from '../../../src/domain/rules/plan-context.ts';
import { applicationRecord, catalogEntry, context, entry, plan, tags } from '../../support/builders.ts';

export const allVersions = ['1.0.0', '1.1.0', '2.0.0-rc.1', '2.0.0', '2.1.0'];
const applications = ['archive', 'ledger', 'orders', 'payments'];
/** Any application may have this one, so that it moves and clashes. */
const shared = 'exports';
const modules = [...applications.flatMap((it) => [`${it}-api`, `${it}-ui`]), shared];

const arbitraryReference = fc.record({
  range: fc.constantFrom('*', '*', '^1.0.0', '^2.0.0', '>=1.1.0', '<2.1.0'),
  optional: fc.boolean(),
});

const arbitraryModule: fc.Arbitrary<CatalogModule> = fc
  .dictionary(fc.constantFrom(...modules), arbitraryReference, { maxKeys: 2 })
  .map((references) => ({ references: new Map(Object.entries(references)) }));

/** An application that has any of its modules at all has the first. */
function arbitraryModules(application: string): fc.Arbitrary<ReadonlyMap<string, CatalogModule>> {
  const [api, ui] = [`${application}-api`, `${application}-ui`];
  return fc
    .tuple(arbitraryModule, fc.option(arbitraryModule), fc.option(arbitraryModule, { freq: 2 }))
    .map(([first, second, third]) => {
      const all = [
        [api, first],
        [ui, second],
        [shared, third],
      ] as const;
      return new Map(all.flatMap(([name, it]) => (it === null ? [] : [[name, it] as const])));
    });
}

function arbitraryRecord(application: string): fc.Arbitrary<ApplicationRecord> {
  const deployed = {
    version: fc.constantFrom('1.0.0', '1.1.0', '2.0.0'),
    own: arbitraryModules(application),
    uncertain: sometimes,
  };
  return fc.record(deployed).map(({ version, own, uncertain }) => {
    const standing = [...own].map(([name, { references }]) => [name, { version, references }] as const);
    const uncertainBy = uncertain ? 'qa/zero' : null;
    return applicationRecord(application, version, { modules: new Map(standing), uncertain, uncertainBy });
  });
}

const sometimes = fc.constantFrom(true, false, false, false);

function arbitraryEntry(application: string, own: Iterable<string>): fc.Arbitrary<PlanEntry> {
  const some = fc.subarray([...own], { minLength: 1 });
  const version = fc.constantFrom('1.1.0', '2.0.0-rc.1', '2.0.0', '2.1.0');
  return fc.oneof(
    { weight: 4, arbitrary: version.map((it) => entry(application, it)) },
    {
      weight: 1,
      arbitrary: fc.tuple(version, some).map(([it, subset]) => entry(application, it, { modules: subset })),
    },
    { weight: 1, arbitrary: fc.constant<PlanEntry>({ application, action: 'redeploy' }) },
  );
}

/** Plans never leave one name to two applications, so the target does not begin like that. */
function withUniqueNames(records: readonly ApplicationRecord[]): ReadonlyMap<string, ApplicationRecord> {
  const owner = records.find((it) => it.modules.has(shared));
  return new Map(
    records.map((it) => {
      const own = [...it.modules].filter(([name]) => name !== shared || it === owner);
      return [it.application, { ...it, modules: new Map(own) }];
    }),
  );
}

/** A target, a catalog that may differ from it in everything, and a plan; every version has its tag. */
export const arbitraryWorlds: fc.Arbitrary<PlanContext> = fc
  .record({
    records: fc.tuple(...applications.map((it) => fc.option(arbitraryRecord(it), { nil: undefined }))),
    own: fc.tuple(...applications.map(arbitraryModules)),
    removedModules: fc.subarray(modules),
    chosen: fc.subarray(applications, { minLength: 1 }),
  })
  .chain(({ records, own, removedModules, chosen }) => {
    const catalog = new Map(
      applications.map((it, index) => [it, catalogEntry(it, { modules: own[index] ?? new Map() })]),
    );
    const target = withUniqueNames(records.flatMap((it) => it ?? []));
    const entries = chosen.map((it) => arbitraryEntry(it, catalog.get(it)?.modules.keys() ?? []));
    return fc.tuple(...entries).map((planned) =>
      context(plan(planned, { acknowledged: { removedModules, downgrades: [] } }), {
        target,
        catalog,
        tags: new Map(applications.map((it) => [it, tags(...allVersions)])),
      }),
    );
  });
