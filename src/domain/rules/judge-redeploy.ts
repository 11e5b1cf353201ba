import type { CatalogModule } from '../model/catalog.ts';
import type { PlanEntry, RedeployEntry } from '../model/plan.ts';
import type { Finding } from '../problem.ts';
import type { ApplicationRecord } from '../records/environment-record.ts';
import { standsFromChain } from './chain-of-retries.ts';
import { type EntryJudgement, onApplication } from './entry-finding.ts';
import type { PlanContext } from './plan-context.ts';
import { judgeMark } from './version-mark.ts';

/** A redeployment repeats what the target has, as it was deployed, whatever the catalog says today. */
export function judgeRedeploy(entry: RedeployEntry, context: PlanContext): EntryJudgement {
  const { application } = entry;
  const target = context.target.get(application);
  if (target === undefined || target.version === null) {
    return { findings: [notDeployed(entry, application, context)] };
  }
  const missing = (entry.modules ?? []).filter((module) => !target.modules.has(module));
  if (missing.length > 0) {
    return { findings: missing.map((module) => ({ ...notDeployed(entry, module, context), module })) };
  }
  const operation = {
    application,
    action: entry.action,
    from: target.version,
    to: target.version,
    tag: target.tag,
    commit: target.commit,
    modules: selectDeployed(target, entry.modules),
    whole: false,
  };
  const findings = judgeMark(application, target.version, context).map((it) => onApplication(entry, it));
  if (!standsFromChain(target, context)) return { findings, operation };
  const done = alreadyDone(entry, target, context);
  return { findings: [...findings, done], operation: { ...operation, skip: 'already-deployed' } };
}

/** The modules with their references as they were deployed. */
function selectDeployed(
  { modules }: ApplicationRecord,
  names: readonly string[] = [...modules.keys()],
): ReadonlyMap<string, CatalogModule> {
  return new Map(
    [...modules].flatMap(([name, { references }]) => (names.includes(name) ? [[name, { references }]] : [])),
  );
}

function notDeployed(entry: PlanEntry, what: string, context: PlanContext): Finding {
  const message = `'${context.environment.name}' does not have ${what}, so it cannot be redeployed; name a version instead`;
  return onApplication(entry, { code: 'not-deployed', message });
}

function alreadyDone(entry: PlanEntry, target: ApplicationRecord, context: PlanContext): Finding {
  const message = `${context.succeededBefore.get(entry.application)} has already deployed ${target.version} here; it is skipped`;
  return onApplication(entry, { code: 'already-deployed', severity: 'notice', message });
}
