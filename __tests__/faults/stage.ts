import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { CommitStatus } from '../../sandbox/model/commits/commit-status.ts';
import type { WorldEvent } from '../../sandbox/model/event.ts';
import type { LoggedRequest } from '../../sandbox/requests/request-log.ts';
import { describeRequests, writesOf } from '../support/action-requests.ts';
import {
  type Attempt,
  createFaultWorld,
  type FaultWorld,
  type Outcome,
} from '../support/faults/fault-world.ts';
import type { Standings } from '../support/faults/fault-world-standing.ts';
import type { Story } from '../support/faults/fault-world-stories.ts';
import type { Disturbance } from './disturbances.ts';

/** A world in which one evaluation is played again and again, and what comes of it when nothing goes wrong. */
export interface Stage {
  readonly world: FaultWorld;
  /** Whether evaluations fetch everything, as in a new job; otherwise all that is in git is known. */
  readonly fetches: boolean;
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
  /** The pull requests that it made new comments on, each time. */
  readonly commentedOn: readonly number[];
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
export async function createStage(
  story: Story,
  { fetches, number }: { readonly fetches: boolean; readonly number: number },
): Promise<Stage> {
  const world = await createFaultWorld(story, number);
  const before = world.standing();
  const play = () => world.attempt({ trigger: story.trigger(world.github), ...(fetches && newCache(world)) });
  // The first time what is remembered afterwards is read.
  await play();
  world.rewind();
  const undisturbed = await play();
  return { world, fetches, before, undisturbed, truth: world.standing(), sayings: sayingsOf(world) };
}

/** Plays the evaluation with a disturbance that begins with the request at a place. */
export async function perform(stage: Stage, disturbance: Disturbance, place: number): Promise<Performance> {
  const { world, fetches, undisturbed, truth, sayings } = stage;
  const { github, story } = world;
  const { statuses } = github.acme.releases;
  const { history } = github.sandbox.world.events;
  const first = undisturbed.requests[place];
  if (first === undefined) throw new Error(`the evaluation makes no ${place + 1} requests`);
  world.rewind();
  const [said, happened] = [statuses.length, history.length];
  disturbance.begin(github.sandbox.faults, first);
  const cache = fetches ? newCache(world) : {};
  const outcome = await world.attempt({ trigger: story.trigger(github), ...cache });
  github.sandbox.faults.clear();
  const after = world.standing();
  const isUndisturbed = isDeepStrictEqual(after, truth) && sayingsOf(world) === sayings;
  return {
    outcome,
    concerned: new Set(outcome.requests.filter((request) => disturbance.concerns(request, first))),
    after,
    statuses: statuses.slice(said),
    commentedOn: history.slice(happened).flatMap(commentedOn),
    next: isUndisturbed ? null : await evaluateNext(world, cache),
  };
}

function commentedOn(event: WorldEvent): number[] {
  return event.name === 'issue_comment' && event.action === 'created' ? [event.issue.number] : [];
}

/** What a cache is left with by a fetch that failed must serve the next one, as it does on the command line. */
async function evaluateNext(world: FaultWorld, cache: Pick<Attempt, 'cache'>): Promise<Next> {
  const attempt = () => world.attempt({ trigger: everything, ...cache });
  const outcome = await attempt();
  return { outcome, after: world.standing(), last: hasWritten(outcome) ? await attempt() : null };
}

function newCache({ github }: FaultWorld): { readonly cache: string } {
  return { cache: join(mkdtempSync(join(github.jobs, 'job-')), 'repository') };
}

function sayingsOf({ github }: FaultWorld): number {
  const { statuses, checkSuites, comments } = github.acme.releases;
  return statuses.length + checkSuites.flatMap(({ runs }) => runs).length + comments.size;
}

/** Whether an evaluation has changed anything. */
export function hasWritten({ requests }: Outcome): boolean {
  return writesOf(requests).length > 0;
}

/** The requests of the undisturbed evaluation as `describeRequests` describes them, and each single one of git. */
export function requestsOf({ world, undisturbed }: Stage): string[] {
  const pullRequests = [...world.github.acme.releases.pullRequests.values()];
  return undisturbed.requests.map((request) =>
    request.kind === 'git' ? `git ${request.operation}` : describeRequests([request], pullRequests),
  );
}
