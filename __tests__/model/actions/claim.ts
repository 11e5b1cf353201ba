import { activeRuns } from '../../../src/domain/records/environment/environment-state.ts';
import { awaitsClaim, type Run } from '../../../src/domain/records/run/run.ts';
import type { JudgedClaim } from '../../../src/usecases/execution/claiming/judge-claim.ts';
import type { PreparedClaim } from '../../../src/usecases/execution/claiming/prepare-claim.ts';
import { noEvidence } from '../../../src/usecases/reading/source-evidence.ts';
import { commit, entry, environment, plan as planDocument } from '../../support/builders.ts';
import type { Step } from '../explorer/explore.ts';
import type { Protocol } from '../protocol.ts';
import { blobOf } from '../world/begin.ts';
import { limit, planNamed, plans } from '../world/plans.ts';
import { holderOf, isFree, isHeldBy, now, type World, withHolding } from '../world/world.ts';
import { ofEachRunner } from './action.ts';

const configured = environment('qa', { parallelPlans: limit });
const configuration = commit('cf');

const prepared: ReadonlyMap<string, PreparedClaim> = new Map(
  plans.map(({ name, application }) => [name, ready(name, application)]),
);

function ready(name: string, application: string): PreparedClaim {
  const file = { file: `plans/${name}.yml`, text: '', problems: [], locate: () => undefined };
  return {
    kind: 'ready',
    blob: blobOf(name),
    file: { ...file, blob: blobOf(name) },
    plan: planDocument([entry(application)]),
    catalog: new Map(),
    evidence: noEvidence,
    approved: { approvals: [], freezeOverridden: null, problems: [] },
  };
}

/** A runner with nothing in hand claims whatever may start at once, or one plan only, as a job does. */
export function claim(protocol: Protocol, world: World): readonly Step<World>[] {
  const waiting = activeRuns(world.state).filter(awaitsClaim);
  if (waiting.length === 0) return [];
  const only = [undefined, ...waiting.map(({ plan }) => plan)];
  return ofEachRunner(world, (runner) =>
    !isFree(world, runner)
      ? []
      : only.map((plan) => ({
          name: `runner ${runner} claims ${plan ?? 'what may start'}`,
          next: claimed(protocol, world, { runner, only: plan, waiting }),
        })),
  );
}

function claimed(
  protocol: Protocol,
  world: World,
  claimant: { readonly runner: number; readonly only: string | undefined; readonly waiting: readonly Run[] },
): World {
  const { runner, only, waiting } = claimant;
  const { state, touched } = protocol.decideClaims(
    {
      terms: { environment: configured, now, only },
      prepared,
      judged: new Map(waiting.map((run) => [run.plan, judged(run)])),
      holder: holderOf(runner),
      startedBy: 'ada',
      configuration,
    },
    world.state,
  );
  const mine = touched.flatMap((plan) => state.active.get(plan) ?? []).filter((run) => isHeldBy(run, runner));
  return mine.reduce(
    (at, known) => withHolding(at, runner, { known, gated: false, opened: false, settles: false }),
    {
      ...world,
      state,
    },
  );
}

/** Nothing has changed since they were merged. */
function judged({ plan, operations }: Run): JudgedClaim {
  return { problems: [], approvals: [], operations, conduct: planNamed(plan).conduct };
}
