/** What shows, after the operations, that a criterion of a plan holds. It only reads, so it may be tried again. */
export type Check = CommandCheck | UrlCheck;

interface TriedCheck {
  /** Milliseconds from the first try, after which the criterion is unmet. */
  readonly timeout: number;
  /** Milliseconds between two tries. */
  readonly every: number;
}

/** Met when a program exits with 0. Runs as the command of a deployer does. */
export interface CommandCheck extends TriedCheck {
  readonly kind: 'command';
  /** An argument vector. */
  readonly command: readonly string[];
  /** Names of variables of the caller that are handed through. */
  readonly env: readonly string[];
}

/** Met when an address answers as it is expected to. */
export interface UrlCheck extends TriedCheck {
  readonly kind: 'url';
  /** http or https, without user, password and fragment. */
  readonly url: string;
  /** The HTTP status of the answer. */
  readonly status: number;
  /** What stands in the answer, a JSON document, by the path of the value. */
  readonly json: ReadonlyMap<string, JsonScalar>;
  /** Milliseconds within which all of the answer must be here; null for any time. */
  readonly within: number | null;
}

/** A value of JSON that holds no others. */
export type JsonScalar = string | number | boolean | null;
