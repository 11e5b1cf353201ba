import type { Offer, Remedies } from '../../../src/domain/impact/cures/remedies.ts';
import type { CatalogEntry, CatalogModule, References } from '../../../src/domain/model/catalog.ts';
import type { Plan, PlanEntry } from '../../../src/domain/model/plan.ts';
import type { Finding } from '../../../src/domain/problem.ts';
import type { ApplicationRecord } from '../../../src/domain/records/environment/environment-record.ts';
import { judgePlan } from '../../../src/domain/rules/judge-plan.ts';
import type { PlanContext } from '../../../src/domain/rules/plan-context.ts';
import { applicationRecord, catalogEntry, context, entry, plan, tags } from '../../support/builders.ts';

/** Modules with the ranges of their producers; a range that begins with `?` is optional. */
export type Ranges = Readonly<Record<string, Readonly<Record<string, string>>>>;

function withRanges(written: Ranges): ReadonlyMap<string, CatalogModule> {
  const references = (ranges: Readonly<Record<string, string>>): References =>
    new Map(
      Object.entries(ranges).map(([producer, range]) => [
        producer,
        { range: range.replace(/^\?/, ''), optional: range.startsWith('?') },
      ]),
    );
  return new Map(Object.entries(written).map(([name, ranges]) => [name, { references: references(ranges) }]));
}

/** An application in the catalog, by its modules. */
export function listed(application: string, modules: Ranges): CatalogEntry {
  return catalogEntry(application, { modules: withRanges(modules) });
}

/** An application as it was deployed whole. */
export function deployed(
  application: string,
  version: string,
  modules: Ranges,
  change: Partial<ApplicationRecord> = {},
): ApplicationRecord {
  const all = [...withRanges(modules)].map(([name, it]) => [name, { version, ...it }] as const);
  return applicationRecord(application, version, { modules: new Map(all), ...change });
}

/** A plan for `qa` from the root, what is known of its applications, and what `qa` has. */
export interface Case {
  readonly plan: Readonly<Record<string, string | PlanEntry>>;
  readonly catalog: readonly CatalogEntry[];
  readonly target?: readonly ApplicationRecord[];
  readonly acknowledged?: Partial<Plan['acknowledged']>;
  /** Versions that have tags; default: all that plans of this case name. */
  readonly tags?: Readonly<Record<string, readonly string[]>>;
  readonly change?: Partial<PlanContext>;
}

export function contextOf(given: Case): PlanContext {
  const entries = Object.entries(given.plan).map(([application, written]) => asEntry(application, written));
  const acknowledged = { removedModules: [], downgrades: [], ...given.acknowledged };
  const named = entries.map(({ application }) => application);
  return context(plan(entries, { acknowledged }), {
    catalog: new Map(
      given.catalog.filter((it) => named.includes(it.application)).map((it) => [it.application, it]),
    ),
    target: new Map((given.target ?? []).map((it) => [it.application, it])),
    tags: new Map(entries.map((it) => [it.application, tagsOf(given, it)])),
    ...given.change,
  });
}

/** The findings of the group *impact*, in words: code, the key in the plan, the module. */
export function impactOf(given: Case): string[] {
  return impactFindings(given).map(inWords).sort();
}

export function impactFindings(given: Case): Finding[] {
  return judgePlan(contextOf(given)).findings.filter(({ code }) => isImpact(code));
}

export function inWords({ code, application, module }: Finding): string {
  return [code, application, module].filter((it) => it !== undefined).join(' ');
}

/** What could be read of some applications: their entries, and the versions that are tagged. */
export function remedies(
  offered: readonly (readonly [CatalogEntry, readonly string[]])[],
  change: Partial<Remedies> = {},
): Remedies {
  const offers = offered.map(([known, versions]): [string, Offer] => [
    known.application,
    { entry: known, tags: tags(...versions), source: undefined, marks: undefined },
  ]);
  return { owners: new Map(), offers: new Map(offers), unlisted: new Set(), ...change };
}

function isImpact(code: Finding['code']): boolean {
  return /^(producer-|consumer-|module-|reference-cycle)/.test(code);
}

function asEntry(application: string, written: string | PlanEntry): PlanEntry {
  if (typeof written !== 'string') return written;
  return written === 'redeploy' ? { application, action: 'redeploy' } : entry(application, written);
}

function tagsOf(given: Case, planned: PlanEntry): ReadonlyMap<string, string> {
  const named = planned.action === 'redeploy' ? [] : [planned.version];
  return tags(...(given.tags?.[planned.application] ?? named));
}
