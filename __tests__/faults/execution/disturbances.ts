import type { Fault } from '../../../sandbox/faults/fault.ts';
import { badGatewayAfterEffect, secondaryLimit, serverError } from '../../../sandbox/faults/known-faults.ts';
import type { LoggedRequest } from '../../../sandbox/requests/request-log.ts';
import { describeRequest } from './describe-request.ts';

/** How something goes wrong with a step, beginning with one of its requests, the first. */
export interface ExecutionDisturbance {
  readonly name: string;
  /** Whether everything comes out as if nothing had gone wrong; otherwise that depends on the request. */
  readonly passes: boolean;
  /** What happens from the first on, to each request that is due for it. */
  readonly faults: readonly {
    readonly fault: Fault;
    isDue(request: LoggedRequest, first: LoggedRequest): boolean;
  }[];
}

const noAnswer: Fault = { kind: 'reset', when: 'before' };
const lostAnswer: Fault = { kind: 'reset', when: 'after' };
const refusal = answer(403, 'Resource not accessible by integration');
const absence = answer(404, 'Not Found');

/** GitHub is gone. */
const outage = lasting('nothing from there on', noAnswer, () => true);
const lostTwice = inARow('502 after the effect, then 500', [badGatewayAfterEffect, serverError]);
const neverAnswered = lasting('500 whenever it is asked', serverError, isAlike);
const fetchFails = once('no answer', noAnswer);

/**
 * Of the kinds of the first half, those that can differ here. For a read all that pass are one kind, because the client
 * tries again before anybody notices; for a write it matters whether it took effect, and whether that is known.
 */
const reads = [
  passing('500', serverError),
  once('a refusal', refusal),
  once('nothing there', absence),
  neverAnswered,
  outage,
];

const replacements = [
  passing('500', serverError),
  passing('502 after the effect', badGatewayAfterEffect),
  passing('malformed JSON', { kind: 'malformed' }),
  passing('a secondary limit for a minute', secondaryLimit(60)),
  lostTwice,
  lasting('lost answers of all that are like it', lostAnswer, isAlike),
  lasting('lost answers from there on', lostAnswer, ({ kind }) => kind !== 'git'),
  lasting('a limit for an hour from there on', secondaryLimit(3600), () => true),
  outage,
];

/** A deployment that may have been begun is never begun again blindly (docs/decisions/0020): its outcome is unknown. */
const dispatches = replacements.map((it) => (it.name === '500' ? { ...it, passes: false } : it));

/** For what is to be replaced these answers say that it is not there any more, or not ours: they are believed. */
const believed = [once('a refusal', refusal), once('nothing there', absence)];
const additions = [...replacements, ...believed];

const fetches = [
  fetchFails,
  once('a refusal', refusal),
  lasting('no git from there on', noAnswer, ({ kind }) => kind === 'git'),
  outage,
];

const pushes = [...fetches, once('a lost answer', lostAnswer)];

/** By git itself. What lasts is let go wrong where nobody has to wait for it. */
const transfers = [
  passing('500', serverError),
  passing('no answer', noAnswer),
  passing('a lost answer', lostAnswer),
  passing('an answer cut off', { kind: 'cut', bytes: 10 }),
  once('a refusal', refusal),
];

/** Of which git waits for the rest until our time limit for it, so it is tried once of each kind. */
const tooEarly = passing('an answer that ends too early', { kind: 'malformed' });

/**
 * All that may go wrong beginning with a request that `describeRequest` describes so. Of one that is like an earlier
 * one of the same step the worst is tried.
 */
export function executionDisturbances(request: string, isRepeated: boolean): readonly ExecutionDisturbance[] {
  if (request.startsWith('git ')) return isRepeated ? transfers : [...transfers, tooEarly];
  if (request.startsWith('push')) return pushes;
  if (request === 'fetch') return isRepeated ? [fetchFails, outage] : fetches;
  const isRead = request.startsWith('GET ') || request.startsWith('query ');
  if (isRepeated) return [isRead ? neverAnswered : lostTwice, outage];
  if (isRead) return reads;
  if (request.includes('/workflows/deploy.yml/dispatches')) return [...dispatches, ...believed];
  return request.startsWith('PATCH ') ? replacements : additions;
}

function once(name: string, fault: Fault): ExecutionDisturbance {
  return inARow(name, [fault]);
}

function passing(name: string, fault: Fault): ExecutionDisturbance {
  return { ...once(name, fault), passes: true };
}

function inARow(name: string, faults: readonly Fault[]): ExecutionDisturbance {
  return {
    ...{ name, passes: false },
    faults: faults.map((fault, later) => ({
      fault,
      isDue: ({ index }, first) => index === first.index + later,
    })),
  };
}

function lasting(
  name: string,
  fault: Fault,
  isDue: (request: LoggedRequest, first: LoggedRequest) => boolean,
): ExecutionDisturbance {
  return { name, passes: false, faults: [{ fault, isDue }] };
}

function isAlike(request: LoggedRequest, first: LoggedRequest): boolean {
  return describeRequest(request) === describeRequest(first);
}

function answer(status: number, message: string): Fault {
  const headers = { 'content-type': 'application/json; charset=utf-8' };
  return { kind: 'answer', answer: { status, headers, body: JSON.stringify({ message }) } };
}
