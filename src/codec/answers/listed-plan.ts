import type { ListedPlan } from '../../domain/listing/listed-plan.ts';

/** An entry of `list --json` (docs/commands.md). */
export function listedPlanToJson(listed: ListedPlan): Readonly<Record<string, unknown>> {
  const { environment, plan, status, source, target, applications, modules, people, origin, ...rest } =
    listed;
  const { mergedAt, startedAt, endedAt, endedBy, waitingFor, confirmations, offers } = rest;
  return {
    environment,
    plan,
    status,
    source,
    target,
    applications: versionsToJson(applications),
    origin,
    mergedAt,
    startedAt,
    endedAt,
    endedBy,
    waitingFor,
    modules,
    people,
    ...(confirmations !== undefined && { confirmations }),
    offers,
  };
}

function versionsToJson(applications: ReadonlyMap<string, string>): Readonly<Record<string, string>> {
  const versions: Record<string, string> = Object.create(null);
  for (const [application, version] of applications) versions[application] = version;
  return versions;
}
