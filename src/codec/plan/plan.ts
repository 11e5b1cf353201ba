import type { Plan, PlanEntry, PlanSettings, SuccessCriterion } from '../../domain/model/plan.ts';
import { isName } from '../../domain/names.ts';
import type { Finding, Path } from '../../domain/problem.ts';
import { checkDefinition } from '../definitions/check-definition.ts';
import { placeFindings } from '../definitions/findings.ts';
import { nodeAt } from '../definitions/places.ts';
import type { FileBytes, Parsed } from '../parsed.ts';
import { checkTiming } from '../time-rules.ts';
import { toLeftOut } from '../to-left-out.ts';
import { readYaml } from '../yaml/read-yaml.ts';
import { entriesOf, valueAt, type YamlNode } from '../yaml/tree.ts';
import { planDefinition, type WrittenEntry, type WrittenPlan } from './plan-definition.ts';
import { readPlanDocument } from './plan-document.ts';
import { checkPlanRules } from './plan-rules.ts';

/** Reads a plan file (docs/plan-format.md). A missing or empty `applications` is an empty list. Never throws. */
export function parsePlan({ file, bytes }: FileBytes): Parsed<Plan> {
  const { root, problems, locate } = readYaml({ file, bytes });
  if (root === undefined) return { problems, locate };
  const place = (found: readonly Finding[]) => placeFindings(found.map(withApplication), file, locate);
  const { value, findings } = checkDefinition(planDefinition, root);
  const all = [...findings, ...checkPlanRules(root), ...checkTiming(root)];
  if (value === undefined || all.length > 0) return { problems: place(all), locate };
  return { value: toPlan(value, root), problems: [], locate };
}

/** A finding about an application, or a part of its entry, names it. */
function withApplication(finding: Finding): Finding {
  const [section, application] = finding.path;
  const isAbout = section === 'applications' && typeof application === 'string' && isName(application);
  return isAbout ? { ...finding, application } : finding;
}

type WrittenSections = Omit<WrittenPlan, 'source' | 'target' | 'origin' | 'applications'>;

function toPlan({ source, target, origin, applications, ...written }: WrittenPlan, root: YamlNode): Plan {
  const strategy = written.backout?.strategy;
  const approvers = (written.approvers ?? []).flatMap((it) => (it === null ? [] : [String(it)]));
  return {
    source,
    target,
    applications: toEntries(applications ?? {}, root),
    onFailure: written['on-failure'] ?? 'stop',
    ...(origin !== undefined && { origin }),
    ...toDeployAll(written),
    ...(approvers.length > 0 && { approvers }),
    settings: toSettings(written, root),
    ...toTiming(root),
    acknowledged: {
      removedModules: written.acknowledge?.['removed-modules'] ?? [],
      downgrades: written.acknowledge?.downgrades ?? [],
    },
    ...toOverride(written),
    success: toCriteria(written),
    ...(strategy && { backout: strategy }),
    document: readPlanDocument(root),
  };
}

function toSettings({ settings }: WrittenSections, root: YamlNode): PlanSettings {
  return new Map(
    Object.entries(settings ?? {}).map(([application, values]) => [
      application,
      new Map(
        Object.keys(values).flatMap((name) => {
          const value = sourceAt(root, ['settings', application, name]);
          return value === undefined ? [] : [[name, value] as const];
        }),
      ),
    ]),
  );
}

function toDeployAll({ 'deploy-all': deployAll }: WrittenSections): Pick<Plan, 'deployAll'> {
  if (deployAll === undefined) return {};
  const { 'left-out': leftOut = {}, ...told } = deployAll;
  return { deployAll: { ...told, leftOut: toLeftOut(leftOut) } };
}

function toTiming(root: YamlNode): Pick<Plan, 'timing'> {
  const notBefore = sourceAt(root, ['timing', 'not-before']);
  const notAfter = sourceAt(root, ['timing', 'not-after']);
  const timing = { ...(notBefore && { notBefore }), ...(notAfter && { notAfter }) };
  return Object.keys(timing).length === 0 ? {} : { timing };
}

function toOverride({ override }: WrittenSections): Pick<Plan, 'override'> {
  const reason = override?.freeze;
  return reason === undefined || reason === null ? {} : { override: { freeze: String(reason) } };
}

function toCriteria({ success }: WrittenSections): SuccessCriterion[] {
  return (success ?? []).flatMap(({ criterion = null, check = null }) => {
    if (criterion !== null) return [{ criterion: String(criterion), check }];
    return check === null ? [] : [{ criterion: `the check ${check} passes`, check }];
  });
}

/** The text of a scalar as it is written; undefined for a gap. */
function sourceAt(root: YamlNode, path: Path): string | undefined {
  const node = nodeAt(root, path);
  return node?.kind === 'scalar' && node.value !== null ? node.source : undefined;
}

/** In the order of the file, which an object's keys need not have. */
function toEntries(written: Readonly<Record<string, WrittenEntry>>, root: YamlNode): PlanEntry[] {
  return [...entriesOf(valueAt(root, 'applications'))].flatMap(([application]) => {
    const entry = written[application];
    return entry === undefined ? [] : [toEntry(application, entry)];
  });
}

function toEntry(application: string, written: WrittenEntry): PlanEntry {
  const { version, tag, commit, modules } = typeof written === 'string' ? { version: written } : written;
  const subset = modules === undefined ? {} : { modules };
  if (tag !== undefined && commit !== undefined)
    return { application, action: 'tag-and-deploy', version: tag, commit, ...subset };
  if (version === undefined || version === 'redeploy') return { application, action: 'redeploy', ...subset };
  return { application, action: 'deploy', version, ...(commit !== undefined && { commit }), ...subset };
}
