import type { GitAnswer } from '../process/collect-output.ts';
import { reasonOf, succeeded } from '../process/failure.ts';
import { Passing, patiently } from '../writing/patiently.ts';
import type { Network, Remote } from './remote.ts';

/** Milliseconds to wait for other processes that fetch into the same clone. */
const lockPatience = 20_000;

const alwaysSet = [
  '--quiet',
  '--no-tags',
  '--no-write-fetch-head',
  '--no-auto-maintenance',
  '--no-recurse-submodules',
  // Nothing besides what is named, whatever the clone is configured to fetch.
  '--refmap=',
  '--stdin',
];

export interface FetchRequest {
  readonly remote: Remote;
  /** Refspecs, or ids of objects. */
  readonly wanted: readonly string[];
  /** Options of `git fetch` in addition to those that every fetch has. */
  readonly options: readonly string[];
  /** Options of git itself. */
  readonly settings?: readonly string[];
}

/**
 * One `git fetch`, tried again while another process holds a lock that it needs; rejects with Passing when
 * that does not end. Every other failure is an answer.
 */
export function fetchPatiently(network: Network, request: FetchRequest): Promise<GitAnswer> {
  const { remote, wanted, options, settings = [] } = request;
  return patiently(lockPatience, async () => {
    const answer = await network.run({
      arguments: [...settings, 'fetch', ...alwaysSet, ...options, '--', remote.name],
      input: wanted.map((line) => `${line}\n`).join(''),
    });
    if (succeeded(answer) || !isCrossing(answer)) return answer;
    throw new Passing(fetchFailure(remote, answer));
  });
}

/** A sentence for people about a fetch that failed. */
export function fetchFailure({ title }: Remote, answer: GitAnswer): string {
  return `${title} could not be fetched: ${reasonOf(answer)}`;
}

/** A reference that is broken cannot be locked either, and stays so. */
function isCrossing({ stderr }: GitAnswer): boolean {
  if (stderr.includes('reference broken')) return false;
  return /cannot lock ref|unable to lock|Unable to create '.*\.lock'|File exists/.test(stderr);
}
