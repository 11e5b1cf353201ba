/** One request that reached the sandbox, of any kind. */
export interface LoggedRequest {
  /** From 0, across all kinds, in the order of arrival. */
  readonly index: number;
  readonly kind: 'rest' | 'graphql' | 'git';
  readonly method: string;
  /** Path and query, without the API's own prefix. */
  readonly path: string;
  /**
   * GraphQL: the operation's name, or its first fields joined by commas. Git: the service, such as
   * `upload-pack refs` or `receive-pack`. REST: null.
   */
  readonly operation: string | null;
  /** Login, `app/<slug>` for a JWT; null for nobody. */
  readonly actor: string | null;
  /** Null while it is under way, and when the connection was cut before an answer began. */
  status: number | null;
  /** Of the answer's body. */
  bytes: number;
}

export type RequestFacts = Pick<LoggedRequest, 'kind' | 'method' | 'path' | 'operation'>;

export interface RequestLog {
  readonly entries: readonly LoggedRequest[];
  begin(facts: RequestFacts, actor: string | null): LoggedRequest;
  /** Forgets everything; the next request has the index 0. */
  clear(): void;
}

export function createRequestLog(): RequestLog {
  const entries: LoggedRequest[] = [];
  return {
    entries,
    begin(facts, actor) {
      const entry = { ...facts, index: entries.length, actor, status: null, bytes: 0 };
      entries.push(entry);
      return entry;
    },
    clear() {
      entries.length = 0;
    },
  };
}
