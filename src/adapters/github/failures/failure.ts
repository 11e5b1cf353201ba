import * as z from 'zod/mini';

/** What went wrong with a request, as the client's many kinds of errors have it. */
export interface Failure {
  /** HTTP status; null when there was no answer. */
  readonly status: number | null;
  /** By lower-case name. */
  readonly headers: ReadonlyMap<string, string>;
  /** What GitHub, or the network, said. */
  readonly words: string;
  /** Errors of GraphQL; empty for everything else. */
  readonly errors: readonly GraphqlError[];
}

export const graphqlError = z.object({
  type: z.optional(z.string()),
  message: z.string(),
  path: z.optional(z.array(z.union([z.string(), z.number()]))),
});

export type GraphqlError = z.infer<typeof graphqlError>;

/** GraphQL answered with errors, with or without a part of the data. */
export class GraphqlFailure extends Error {
  override readonly name = 'GraphqlFailure';
  readonly errors: readonly GraphqlError[];
  readonly headers: ReadonlyMap<string, string>;

  constructor(errors: readonly GraphqlError[], headers: ReadonlyMap<string, string>) {
    super(errors.map(({ message }) => message).join('; '));
    this.errors = errors;
    this.headers = headers;
  }
}

/** An answer that came through, but is not what was asked for: cut off, or not as documented. */
export class UnreadableAnswer extends Error {
  override readonly name = 'UnreadableAnswer';
}

const headers = z.record(z.string(), z.unknown());
const body = z.object({ errors: z.catch(z.array(graphqlError), []) });
const clientError = z.object({
  message: z.string(),
  status: z.optional(z.number()),
  response: z.optional(
    z.object({ status: z.optional(z.number()), headers, data: z.catch(body, { errors: [] }) }),
  ),
});

/** Undefined for an error that does not come from a request, which is a bug of ours. */
export function failureOf(error: unknown): Failure | undefined {
  // What the transport throws is a cause of what the client throws.
  if (error instanceof Error && error.cause instanceof UnreadableAnswer) return failureOf(error.cause);
  if (error instanceof UnreadableAnswer)
    return { status: 200, headers: new Map(), words: error.message, errors: [] };
  if (error instanceof GraphqlFailure)
    return { status: 200, headers: error.headers, words: error.message, errors: error.errors };
  const { success, data } = clientError.safeParse(error);
  if (!success || (data.status === undefined && data.response === undefined)) return undefined;
  return {
    status: data.response?.status ?? null,
    headers: headersOf(data.response?.headers),
    words: data.message,
    errors: data.response?.data.errors ?? [],
  };
}

/**
 * Whether a write that failed so may still have taken effect: no answer, an answer cut off or garbled, or one of
 * a machine in between. Every other answer proves that nothing has happened.
 */
export function isUnclear({ status }: Failure): boolean {
  return status === null || status < 400 || status === 408 || status >= 500;
}

/** Header names in lower case; what is no header is left out. */
export function headersOf(given: unknown): ReadonlyMap<string, string> {
  const { data = {} } = headers.safeParse(given);
  return new Map(Object.entries(data).map(([name, value]) => [name.toLowerCase(), String(value)]));
}
