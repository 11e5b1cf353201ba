import { isDeepStrictEqual } from 'node:util';
import type { Standing } from '../support/faults/fault-world-standing.ts';
import { hasWritten, type Next, type Performance, type Stage } from './stage.ts';

/** What must hold whatever goes wrong, and does not: a sentence each. */
export function breachesOf(stage: Stage, performance: Performance): string[] {
  const numbers = Object.keys(stage.truth).map(Number);
  return [
    ...falseClaims(stage, performance),
    ...numbers.flatMap((number) => breachesOn(number, stage, performance)),
    ...silence(stage, performance),
    ...(performance.next === null ? [] : breachesOfNext(stage, performance.next)),
  ];
}

/** Not even for a moment is something green that fails. */
function falseClaims({ world, truth }: Stage, { statuses }: Performance): string[] {
  const pullRequests = [...world.github.acme.releases.pullRequests.values()];
  return statuses.flatMap(({ sha, state }) => {
    const number = pullRequests.find(({ head }) => head.sha === sha)?.number ?? 0;
    return state === 'success' && stateOf(truth[number]) !== 'success' ? [`#${number} was called green`] : [];
  });
}

function breachesOn(number: number, stage: Stage, performance: Performance): string[] {
  const [before, truth, after] = [stage.before[number], stage.truth[number], performance.after[number]];
  const [is, should, was] = [stateOf(after), stateOf(truth), stateOf(before)];
  const known = [before, truth];
  const isKnown = (part: 'status' | 'check' | 'comments') =>
    known.some((standing) => isDeepStrictEqual(after?.[part], standing?.[part]));
  const claims = !(isKnown('status') && isKnown('check') && isKnown('comments'));
  return holding({
    'stays green and fails':
      is === 'success' && should !== 'success' && !isExcused(number, stage, performance),
    'is called red and passes': is === 'failure' && should === 'success' && was !== 'failure',
    'says what is neither true, nor was said before, nor that there is no verdict': claims && is !== 'error',
    'has several comments, or had them for a while':
      (after?.comments ?? []).length > 1 || performance.commentedOn.filter((it) => it === number).length > 1,
    'has no verdict that holds, and the job succeeds': is !== should && !performance.outcome.fails,
  }).map((breach) => `#${number} ${breach}`);
}

/** A verdict that is not true any more stays only where it cannot be found, or not be taken back. */
function isExcused(number: number, { world }: Stage, performance: Performance): boolean {
  const { outcome, concerned } = performance;
  if (!outcome.fails) return false;
  if (outcome.isRejected) return isInvisible(performance);
  const head = world.github.acme.releases.pullRequests.get(number)?.head.sha ?? '';
  const writes = outcome.requests.filter(
    ({ method, path }) => method === 'POST' && /\/statuses\//.test(path),
  );
  const own = writes.filter(({ path }) => path.endsWith(head));
  if (own.length > 0) return own.every((request) => concerned.has(request));
  // It need not be tried when it was seen on others that no status can be written.
  return writes.filter((request) => concerned.has(request)).length >= 3;
}

/** Whether the pull requests could not be listed. */
function isInvisible({ outcome, concerned }: Performance): boolean {
  const last = outcome.requests.at(-1);
  return (
    last !== undefined &&
    concerned.has(last) &&
    (last.operation === 'OpenPullRequests' || /\/(?:installation|access_tokens)$/.test(last.path))
  );
}

/** What is not as it should be is said. */
function silence({ truth }: Stage, { after, outcome }: Performance): string[] {
  if (outcome.problems.length > 0 || isDeepStrictEqual(after, truth)) return [];
  return ['something is not as it should be, and nothing is said of it'];
}

/** The next evaluation puts everything right, and leaves nothing to be done. */
function breachesOfNext({ truth }: Stage, { outcome, after, last }: Next): string[] {
  const wrong = Object.keys(truth)
    .map(Number)
    .filter((number) => !isDeepStrictEqual(after[number], truth[number]));
  const breaches = {
    'the next evaluation fails': outcome.fails || outcome.problems.length > 0,
    'a further evaluation writes again': last !== null && (last.fails || hasWritten(last)),
  };
  return [
    ...wrong.map((number) => `#${number} is not put right by the next evaluation`),
    ...holding(breaches),
  ];
}

function holding(breaches: Readonly<Record<string, boolean>>): string[] {
  return Object.entries(breaches).flatMap(([breach, holds]) => (holds ? [breach] : []));
}

function stateOf(standing: Standing | undefined): string {
  return standing?.status?.state ?? 'none';
}
