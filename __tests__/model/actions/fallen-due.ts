import type { Effect } from '../../../src/domain/records/run/effect.ts';
import type { Outcome } from '../../../src/domain/records/run/operation.ts';
import { openTry } from '../../../src/domain/records/run/operation-transitions.ts';
import { isUnderWay, type Run } from '../../../src/domain/records/run/run.ts';
import type { RunEvent } from '../../../src/domain/records/run/run-event.ts';
import { effect } from '../../support/builders.ts';
import type { Protocol } from '../protocol.ts';
import { planNamed } from '../world/plans.ts';
import { type Deployment, deploymentOf, type Holding, isGoingOn, now, type World } from '../world/world.ts';

const terms = { slots: 1, duration: () => 1 };

/** What a runner records of a run that it works off, or settles; nothing when it has to wait. */
export function fallenDue(protocol: Protocol, world: World, holding: Holding): readonly RunEvent[] {
  return holding.settles ? settled(protocol, world, holding) : worked(protocol, world, holding);
}

function worked(protocol: Protocol, world: World, holding: Holding): readonly RunEvent[] {
  const events: RunEvent[] = [];
  let run = holding.known;
  const happen = (event: RunEvent) => {
    run = protocol.transition(run, event);
    events.push(event);
  };
  for (const [application, end] of seenEnds(world, holding)) {
    happen({ kind: 'ended', application, end: { ...end, at: now } });
  }
  for (;;) {
    const { step, applications } = protocol.nextStarts(run, terms);
    for (const application of applications) {
      happen({ kind: 'started', application, effect: effectOf(run), at: now, ...(step && { step }) });
    }
    const conclusions = protocol.conclude(run, now);
    for (const event of conclusions) happen(event);
    if (conclusions.length === 0 || !isUnderWay(run) || run.holder === null) return events;
  }
}

/** What an engine has goes on without anybody, so it is left to whoever goes on with the run. */
function settled(protocol: Protocol, world: World, holding: Holding): readonly RunEvent[] {
  const { known } = holding;
  const byEngine = planNamed(known.plan).engine === true;
  if (isGoingOn(deploymentOf(world, known.plan)) && !byEngine) return [];
  const ends = seenEnds(world, holding);
  return protocol.settledEvents(known, { reason: 'died', ends, isToEnd: ends.size > 0 && !byEngine }, now);
}

/** Whoever has not let a process through itself only sees that it is gone. */
function seenEnds(world: World, { known, opened }: Holding) {
  const deployment = deploymentOf(world, known.plan);
  if (isGoingOn(deployment)) return new Map<string, never>();
  const outcome = opened || planNamed(known.plan).engine === true ? outcomeOf(deployment) : 'unknown';
  const open = known.operations.filter((it) => openTry(it) !== undefined);
  return new Map(open.map(({ application }) => [application, { outcome, reason: null }]));
}

function outcomeOf(deployment: Deployment): Outcome {
  return deployment === 'succeeded' || deployment === 'failed' ? deployment : 'unknown';
}

function effectOf({ sequence }: Run): Effect {
  return effect(200 + sequence);
}
