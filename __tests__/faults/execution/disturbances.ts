import { badGatewayAfterEffect, secondaryLimit, serverError } from '../../../sandbox/faults/known-faults.ts';
import type { LoggedRequest } from '../../../sandbox/requests/request-log.ts';
import { type Disturbance, inARow, isAlike, isOfGit, lasting, once, reset } from '../disturbances.ts';

const refusal = {
  kind: 'answer',
  answer: { status: 403, body: '{"message":"Resource not accessible"}' },
} as const;
const absence = { kind: 'answer', answer: { status: 404, body: '{"message":"Not Found"}' } } as const;

/** GitHub is gone. */
const outage = lasting('nothing from there on', reset('before'), () => true);
const lostTwice = inARow('502 after the effect, then 500', badGatewayAfterEffect, serverError);
const neverAnswered = lasting('500 whenever it is asked', serverError, isSimilar);
const fetchFails = once({ name: 'no answer', fault: reset('before'), passes: null });

/**
 * Of the kinds of the first half, those that can differ here. For a read all that pass are one kind, because the client
 * tries again before anybody notices; for a write it matters whether it took effect, and whether that is known.
 */
const reads = [
  once({ name: '500', fault: serverError, passes: true }),
  once({ name: 'a refusal', fault: refusal, passes: null }),
  once({ name: 'nothing there', fault: absence, passes: null }),
  neverAnswered,
  outage,
];

const replacements = [
  once({ name: '500', fault: serverError, passes: true }),
  once({ name: '502 after the effect', fault: badGatewayAfterEffect, passes: true }),
  once({ name: 'malformed JSON', fault: { kind: 'malformed' }, passes: true }),
  once({ name: 'a secondary limit for a minute', fault: secondaryLimit(60), passes: true }),
  lostTwice,
  lasting('resets after the effect of all that are like it', reset('after'), isAlike),
  lasting('a limit for an hour from there on', secondaryLimit(3600), () => true),
  outage,
];

/** For what is to be replaced these answers say that it is not there any more, or not ours: they are believed. */
const additions = [
  ...replacements,
  once({ name: 'a refusal', fault: refusal, passes: null }),
  once({ name: 'nothing there', fault: absence, passes: null }),
];

const fetches = [
  fetchFails,
  once({ name: 'a refusal', fault: refusal, passes: null }),
  lasting('no git from there on', reset('before'), isOfGit),
  outage,
];

const pushes = [...fetches, once({ name: 'a lost answer', fault: reset('after'), passes: null })];

/**
 * All that may go wrong beginning with a request that `describeStep` describes so. Of one that is like an earlier
 * one of the same step the worst is tried.
 */
export function executionDisturbances(request: string, isRepeated: boolean): readonly Disturbance[] {
  if (request.startsWith('push')) return pushes;
  if (request === 'fetch') return isRepeated ? [fetchFails, outage] : fetches;
  const isRead = request.startsWith('GET ') || request.startsWith('query ');
  if (isRepeated) return [isRead ? neverAnswered : lostTwice, outage];
  if (isRead) return reads;
  return request.startsWith('PATCH ') ? replacements : additions;
}

/** The same whatever it is about: ids are others each time. */
function isSimilar({ method, path, operation }: LoggedRequest, first: LoggedRequest): boolean {
  const withoutIds = (text: string) => text.replace(/\d+/g, '');
  return (
    method === first.method && operation === first.operation && withoutIds(path) === withoutIds(first.path)
  );
}
