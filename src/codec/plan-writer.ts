import { CST, isMap, parseDocument, type YAMLMap } from 'yaml';
import type { DeployAll } from '../domain/model/deploy-all.ts';
import type { Acknowledged, BackoutStrategy, Origin, Plan, PlanEntry } from '../domain/model/plan.ts';
import { blockText } from './plan-writer/block-text.ts';
import { type Change, type Changes, withoutRemovals } from './plan-writer/changes.ts';
import { deployAllText } from './plan-writer/deploy-all-text.ts';
import { entryChanges, entryValue, originChanges } from './plan-writer/entry-changes.ts';
import { flowText, scalarText } from './plan-writer/flow-text.ts';
import { editMapping } from './plan-writer/mapping-edits.ts';
import { keyOf } from './plan-writer/placed-pairs.ts';
import {
  sectionTemplates,
  type TemplatedSection,
  templatedSections,
} from './plan-writer/section-templates.ts';
import { applyEdits } from './plan-writer/text-edits.ts';

export interface NewPlan {
  readonly source: string;
  readonly target: string;
  /** In the order in which they are written. */
  readonly entries: readonly PlanEntry[];
  readonly origin?: Origin;
  readonly onFailure?: Plan['onFailure'];
  readonly deployAll?: DeployAll;
  /** What it says to people, in Markdown. */
  readonly notes?: string;
  /** The sections that the plan gets as templates, in this order; default all of them. */
  readonly sections?: readonly TemplatedSection[];
}

/** The text of a new plan, with sections for a person to complete. */
export function composePlan({
  source,
  target,
  entries,
  origin,
  onFailure,
  deployAll,
  notes,
  sections = templatedSections,
}: NewPlan): string {
  const applications = entries.map(
    (entry) => `  ${scalarText(entry.application)}: ${flowText(entryValue(entry))}\n`,
  );
  const head = `source: ${scalarText(source)}\ntarget: ${scalarText(target)}\napplications:\n${applications.join('')}`;
  const tail = [
    ...(onFailure === undefined ? [] : [`on-failure: ${onFailure}\n`]),
    ...(origin === undefined ? [] : [`origin: ${flowText(withoutRemovals(originChanges(origin)))}\n`]),
    ...(deployAll === undefined ? [] : [deployAllText(deployAll)]),
  ];
  const written = notes === undefined ? [] : [blockText('notes', notes)];
  return [head, ...written, ...sections.map((section) => sectionTemplates[section]), ...tail].join('\n');
}

/** What a plan becomes; whatever is not named here stays as it is, to the byte. */
export interface PlanEdit {
  readonly source?: string;
  readonly target?: string;
  readonly origin?: Origin;
  /** Takes the place of what is acknowledged. */
  readonly acknowledge?: Acknowledged;
  readonly backout?: BackoutStrategy;
  /** Names of sections, such as `timing`. */
  readonly removeSections?: readonly string[];
  /** Applications to leave out, with what the plan sets of them. */
  readonly dropApplications?: readonly string[];
  /** Entries to replace or add, by application. Notes of an entry stay. */
  readonly entries?: ReadonlyMap<string, PlanEntry>;
}

const asPlan = { version: '1.2', schema: 'core', uniqueKeys: false, keepSourceTokens: true } as const;

/** Rewrites a plan file that parsePlan accepted. Throws when the text is no mapping: that is a bug of the caller. */
export function rewritePlan(text: string, edit: PlanEdit): string {
  const { contents, errors } = parseDocument(text, asPlan);
  if (!isMap(contents) || errors.length > 0)
    throw new Error('only a plan that could be read can be rewritten');
  return applyEdits(text, editMapping({ text, map: contents, from: 0 }, changesOf(edit, contents)));
}

function changesOf(edit: PlanEdit, plan: YAMLMap): Changes {
  const { source, target, origin, removeSections = [], dropApplications = [], entries } = edit;
  const changes = new Map<string, Change>([
    ...settingsChange(dropApplications, plan),
    ...removeSections.map((section) => [section, null] as const),
  ]);
  const applications = applicationChanges(dropApplications, entries ?? new Map(), plan);
  if (source !== undefined) changes.set('source', source);
  if (target !== undefined) changes.set('target', target);
  if (applications.size > 0) changes.set('applications', applications);
  if (origin !== undefined) changes.set('origin', originChanges(origin));
  if (edit.acknowledge !== undefined) changes.set('acknowledge', acknowledgeChange(edit.acknowledge));
  if (edit.backout !== undefined) changes.set('backout', new Map([['strategy', edit.backout]]));
  return changes;
}

function acknowledgeChange({ removedModules, downgrades }: Acknowledged): Change {
  if (removedModules.length + downgrades.length === 0) return null;
  return new Map([
    ['removed-modules', removedModules.length === 0 ? null : removedModules],
    ['downgrades', downgrades.length === 0 ? null : downgrades],
  ]);
}

function applicationChanges(
  dropped: readonly string[],
  entries: ReadonlyMap<string, PlanEntry>,
  plan: YAMLMap,
): Changes {
  const changes = new Map<string, Change>(dropped.map((application) => [application, null]));
  const written = valuesOf(valuesOf(plan).get('applications'));
  for (const [application, entry] of entries) {
    changes.set(application, entryChange(entry, written.get(application)));
  }
  return changes;
}

/** A plan that sets something of an application which it does not have would be refused. */
function settingsChange(dropped: readonly string[], plan: YAMLMap): readonly (readonly [string, Change])[] {
  const written = valuesOf(valuesOf(plan).get('settings'));
  const gone = dropped.filter((application) => written.has(application));
  if (gone.length === 0) return [];
  const rest = new Map(gone.map((application) => [application, null]));
  return [['settings', gone.length === written.size ? null : rest]];
}

/** Changes inside a mapping that stays one; else the entry as it is written alone. */
function entryChange(entry: PlanEntry, written: unknown): Change {
  const value = entryValue(entry);
  const becomesBare = typeof value === 'string' && !holdsMore(written);
  return isMap(written) && !becomesBare ? entryChanges(entry) : value;
}

/** Whether an entry holds what only a mapping can: notes, or lines with comments of their own. */
function holdsMore(entry: unknown): boolean {
  if (!isMap(entry)) return false;
  const isOnOneLine = entry.srcToken !== undefined && !CST.stringify(entry.srcToken).trimEnd().includes('\n');
  return !isOnOneLine || valuesOf(entry).has('notes');
}

function valuesOf(node: unknown): ReadonlyMap<string, unknown> {
  return new Map(isMap(node) ? node.items.map((pair) => [keyOf(pair), pair.value]) : []);
}
