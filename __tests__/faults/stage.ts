import { isDeepStrictEqual } from 'node:util';
import type { CommitStatus } from '../../sandbox/model/commits/commit-status.ts';
import type { LoggedRequest } from '../../sandbox/requests/request-log.ts';
import { describeRequests, writesOf } from '../support/action-requests.ts';
import { createFaultWorld, type FaultWorld, type Outcome } from '../support/fault-world.ts';
import type { Standings } from '../support/fault-world-standing.ts';
import type { Story } from '../support/fault-world-stories.ts';
import type { Disturbance } from './disturbances.ts';

/** A world in which one evaluation is played again and again, and what comes of it when nothing goes wrong. */
export interface Stage {
  readonly world: FaultWorld;
  readonly before: Standings;
  readonly undisturbed: Outcome;
  readonly truth: Standings;
  /** How much was ever said by then. */
  readonly sayings: number;
}

/** An evaluation in which something went wrong, and the next one. */
export interface Performance {
  readonly outcome: Outcome;
  /** Those of its requests with which something went wrong. */
  readonly concerned: ReadonlySet<LoggedRequest>;
  /** What stood on pull requests when it had ended. */
  readonly after: Standings;
  /** What it set, each of them seen by people for a while. */
  readonly statuses: readonly CommitStatus[];
  /** Null when everything is as it is when nothing went wrong: then there is nothing to put right. */
  readonly next: Next | null;
}

export interface Next {
  readonly outcome: Outcome;
  readonly after: Standings;
  /** The one after it; null when it changed nothing itself. */
  readonly last: Outcome | null;
}

const everything = { kind: 'schedule' } as const;

/** Stages that are there at the same time have numbers of their own. */
export async function createStage(story: Story, number: number): Promise<Stage> {
  const world = await createFaultWorld(story, number);
  const before = world.standing();
  const play = () => world.attempt({ trigger: story.trigger(world.github) });
  // The first time everything in git is read.
  await play();
  world.rewind();
  const undisturbed = await play();
  return { world, before, undisturbed, truth: world.standing(), sayings: sayingsOf(world) };
}

/** Plays the evaluation with a disturbance that begins with the request at a place. */
export async function perform(stage: Stage, disturbance: Disturbance, place: number): Promise<Performance> {
  const { world, undisturbed, truth, sayings } = stage;
  const { github, story } = world;
  const { statuses } = github.acme.releases;
  const first = undisturbed.requests[place];
  if (first === undefined) throw new Error(`the evaluation makes no ${place + 1} requests`);
  world.rewind();
  const said = statuses.length;
  disturbance.begin(github.sandbox.faults, first);
  const outcome = await world.attempt({ trigger: story.trigger(github) });
  github.sandbox.faults.clear();
  const after = world.standing();
  const isUndisturbed = isDeepStrictEqual(after, truth) && sayingsOf(world) === sayings;
  return {
    outcome,
    concerned: new Set(outcome.requests.filter((request) => disturbance.concerns(request, first))),
    after,
    statuses: statuses.slice(said),
    next: isUndisturbed ? null : await evaluateNext(world),
  };
}

export async function evaluateNext(world: FaultWorld): Promise<Next> {
  const outcome = await world.attempt({ trigger: everything });
  const after = world.standing();
  return { outcome, after, last: hasWritten(outcome) ? await world.attempt({ trigger: everything }) : null };
}

function sayingsOf({ github }: FaultWorld): number {
  const { statuses, checkSuites, comments } = github.acme.releases;
  return statuses.length + checkSuites.flatMap(({ runs }) => runs).length + comments.size;
}

/** Whether an evaluation has changed anything. */
export function hasWritten({ requests }: Outcome): boolean {
  return writesOf(requests).length > 0;
}

/** The requests of the undisturbed evaluation, as `describeRequests` describes them. */
export function requestsOf({ world, undisturbed }: Stage): string[] {
  const pullRequests = world.github.acme.releases.pullRequests.values();
  return describeRequests(undisturbed.requests, pullRequests).split('\n');
}
