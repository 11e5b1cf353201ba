import type { PlanEntry, RedeployEntry } from '../model/plan.ts';
import type { Finding } from '../problem.ts';
import type { ApplicationRecord, DeployedModule } from '../records/environment/environment-record.ts';
import { tagOf } from '../versions/version-tag.ts';
import { standsFromChain } from './chain-of-retries.ts';
import { type EntryJudgement, onApplication } from './entry-finding.ts';
import type { PlanContext } from './plan-context.ts';
import type { ResolvedOperation } from './resolved-operation.ts';
import { judgeMark } from './version-mark.ts';

type DeployedModules = ReadonlyMap<string, DeployedModule>;

/**
 * A redeployment repeats what the target has, as it was deployed, whatever the catalog says today. It is of one version:
 * modules that were deployed at different ones are redeployed apart from each other.
 */
export function judgeRedeploy(entry: RedeployEntry, context: PlanContext): EntryJudgement {
  const { application, action } = entry;
  const target = context.target.get(application);
  if (target === undefined || target.version === null) {
    return { findings: [notDeployed(entry, application, context)] };
  }
  const missing = (entry.modules ?? []).filter((module) => !target.modules.has(module));
  if (missing.length > 0) {
    return { findings: missing.map((module) => ({ ...notDeployed(entry, module, context), module })) };
  }
  const modules = selectDeployed(target, entry.modules);
  const [version = target.version, ...others] = versionsOf(modules);
  if (others.length > 0) return { findings: [mixed(entry, modules, context)] };
  const origin = originOf(version, target, context);
  if (origin === undefined) return { findings: [neverWhole(entry, version, context)] };
  const operation = {
    ...{ application, action, from: version, to: version, ...origin },
    modules: new Map([...modules].map(([name, { references }]) => [name, { references }])),
    whole: false,
  };
  return judgeRepetition(entry, operation, { target, context });
}

function judgeRepetition(
  entry: RedeployEntry,
  operation: ResolvedOperation & { readonly to: string },
  { target, context }: { readonly target: ApplicationRecord; readonly context: PlanContext },
): EntryJudgement {
  const { application, to, modules, whole } = operation;
  const findings = judgeMark(application, to, context).map((it) => onApplication(entry, it));
  if (!standsFromChain(target, { modules: [...modules.keys()], whole }, context)) {
    return { findings, operation };
  }
  const by = context.succeededBefore.get(application)?.by;
  const message = `${by} has already deployed ${to} here; it is skipped`;
  const done = onApplication(entry, { code: 'already-deployed', severity: 'notice', message });
  return { findings: [...findings, done], operation: { ...operation, skip: 'already-deployed' } };
}

function selectDeployed(
  { modules }: ApplicationRecord,
  names: readonly string[] = [...modules.keys()],
): DeployedModules {
  return new Map([...modules].filter(([name]) => names.includes(name)));
}

function versionsOf(modules: DeployedModules): ReadonlySet<string> {
  return new Set([...modules.values()].map(({ version }) => version));
}

/** Where a version came from that the target has; undefined when that was not recorded. */
function originOf(
  version: string,
  target: ApplicationRecord,
  { catalog }: PlanContext,
): Pick<ResolvedOperation, 'tag' | 'commit'> | undefined {
  if (version === target.version) return { tag: target.tag, commit: target.commit };
  const known = catalog.get(target.application);
  const commit = target.versions.get(version);
  return known && commit ? { tag: tagOf(known.tag, version), commit } : undefined;
}

function notDeployed(entry: PlanEntry, what: string, context: PlanContext): Finding {
  const message = `'${context.environment.name}' does not have ${what}, so it cannot be redeployed; name a version instead`;
  return onApplication(entry, { code: 'not-deployed', message });
}

function mixed(entry: PlanEntry, modules: DeployedModules, { environment }: PlanContext): Finding {
  const found = [...modules].map(([name, { version }]) => `${name} ${version}`).join(', ');
  const [first] = versionsOf(modules);
  const alike = [...modules].flatMap(([name, { version }]) => (version === first ? [name] : []));
  const message = `'${environment.name}' has ${found}, and one redeployment is of one version; choose modules of the same version, as with modules: [${alike.join(', ')}], or name a version`;
  return onApplication(entry, { code: 'not-deployed', message });
}

function neverWhole(entry: PlanEntry, version: string, { environment }: PlanContext): Finding {
  const { application } = entry;
  const message = `'${environment.name}' has had ${application} ${version} in parts alone, so that nobody recorded its commit; name a version of ${application} instead`;
  return onApplication(entry, { code: 'not-deployed', message });
}
