import type { Inspection } from '../../domain/drift/inspection.ts';
import { type Environment, environmentsWithBranches } from '../../domain/model/configuration.ts';
import { planAddress } from '../../domain/names.ts';
import { openingAt } from '../../domain/policy/opening-at.ts';
import type { ApplicationRecord, VersionMarks } from '../../domain/records/environment/environment-record.ts';
import { activeRuns } from '../../domain/records/environment/environment-state.ts';
import { awaitsClaim } from '../../domain/records/run/run.ts';
import type {
  ScreenApplication,
  ScreenEnvironment,
  ScreenEnvironments,
} from '../../domain/screen/screen-environments.ts';
import { executionOf } from '../deploy-all/execution-of.ts';
import { inspectForScreen, type Look } from './inspect-for-screen.ts';
import type { ScreenWorld } from './read-screen-world.ts';

/** The configured environments that have something to show; `look` is null where nobody looks what really runs. */
export async function readScreenEnvironments(
  world: ScreenWorld,
  look: Look | null,
): Promise<ScreenEnvironments> {
  const environments: ScreenEnvironment[] = [];
  // One after the other: each may look at as many applications at once as it deploys.
  for (const environment of environmentsWithBranches(world.trusted.configuration)) {
    environments.push(await readEnvironment(world, environment, look));
  }
  return { environments };
}

async function readEnvironment(
  world: ScreenWorld,
  environment: Environment,
  look: Look | null,
): Promise<ScreenEnvironment> {
  const { trusted, records, builtAt, plans } = world;
  const { name, platform = null, blocked, windows, approvals = null } = environment;
  const state = await records.environment(name);
  const marks = await records.marks(state.applications.keys());
  const inspections = await inspectForScreen(look, environment, state, trusted.commit);
  const { open, until } = openingAt(windows, Date.parse(builtAt));
  const waiting = activeRuns(state).filter(awaitsClaim);
  return {
    name,
    applications: new Map(
      [...state.applications].map(([application, record]) => [
        application,
        screenApplication(record, marks.get(application), inspections.get(application) ?? null),
      ]),
    ),
    ...{ platform, blocked, open, until: until === null ? null : new Date(until).toISOString() },
    pause: state.record?.pause ?? null,
    ...{ approvals, operators: trusted.configuration.operators },
    waiting: waiting.map((run) => ({ plan: planAddress(run), waitingFor: run.waitingFor })),
    deployAlls: plans
      .filter(({ listed }) => listed.environment === name)
      .flatMap((known) => executionOf(known) ?? []),
  };
}

function screenApplication(
  record: ApplicationRecord,
  marks: VersionMarks | undefined,
  inspection: Inspection | null,
): ScreenApplication {
  const { version, deployedAt, plan, platform, uncertain, failed } = record;
  const bad = version === null ? undefined : marks?.bad.get(version);
  return {
    ...{ version, deployedAt, plan, platform, uncertain, failed, inspection },
    bad: bad?.reason ?? null,
  };
}
