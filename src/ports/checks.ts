import type { Check } from '../domain/model/check.ts';

/** What a check is told about the run that it is to verify. */
export interface CheckSurroundings {
  /** The check's name in the environment. */
  readonly name: string;
  readonly environment: string;
  readonly plan: string;
  /** Versions that the environment should have now, by application. */
  readonly applications: ReadonlyMap<string, string>;
  /** Milliseconds after which the try is over, whatever it has found. */
  readonly limit: number;
  /** Aborted when nobody waits for the answer any more; the check then ends at once. */
  readonly stop: AbortSignal;
  /** Fills an empty folder with the configuration's files. */
  readonly checkOut: (folder: string) => Promise<void>;
  /** Each line of output, as it comes, control characters included. */
  readonly onLine: (line: string) => void;
}

export interface CheckResult {
  /** What could not be performed, or not to its end, is unmet. */
  readonly outcome: 'met' | 'unmet';
  /** What was found, and what was expected, in words without secrets. */
  readonly reason: string;
}

/** Looks once whether a check passes; never rejects. It only reads, and what it started ends with this process. */
export interface Checks<Kind extends Check = Check> {
  perform(check: Kind, surroundings: CheckSurroundings): Promise<CheckResult>;
}
