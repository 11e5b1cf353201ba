import type { Receipt } from '../../ports/notifiers.ts';

export interface RequestToSend {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Milliseconds. */
  readonly timeout: number;
}

/** Answers by which a server says that it would take the same later (RFC 9110, RFC 6585, RFC 8470). */
const passingAnswers: readonly number[] = [408, 425, 429];

/** Sends one request; a redirect is an answer like any other, because elsewhere is not where the secret belongs. */
export async function sendOnce({ url, headers, body, timeout }: RequestToSend): Promise<Receipt> {
  const signal = AbortSignal.timeout(timeout);
  try {
    const response = await fetch(url, { method: 'POST', headers, body, redirect: 'manual', signal });
    // Nothing of it is wanted, and a connection that is still read from keeps the process alive. One that has broken off
    // by now takes nothing back.
    await response.body?.cancel().catch(() => {});
    return receiptFor(response.status);
  } catch (cause) {
    const reason = signal.aborted ? `it did not answer within ${timeout / 1000} s` : causeInWords(cause);
    return { kind: 'refused', passing: true, reason };
  }
}

function receiptFor(status: number): Receipt {
  if (status >= 200 && status < 300) return { kind: 'taken' };
  const isRedirect = status >= 300 && status < 400;
  return {
    kind: 'refused',
    passing: status >= 500 || passingAnswers.includes(status),
    reason: isRedirect ? `it answered ${status}, and redirects are not followed` : `it answered ${status}`,
  };
}

/** The code alone: the sentence of a network error names the host, which may be a secret. */
function causeInWords(error: unknown): string {
  const cause = memberOf(error, 'cause');
  const code = memberOf(cause, 'code');
  return typeof code === 'string' ? `it could not be reached (${code})` : 'it could not be reached';
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
