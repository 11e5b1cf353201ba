import type { NotifierAddress } from '../../domain/model/notifier.ts';
import { isSendable } from '../../domain/notifications/notifier-address.ts';
import { secretVariables } from '../../domain/settings/secret-variables.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Notifiers, PostedMessage } from '../../ports/notifiers.ts';
import { sendOnce } from './send-once.ts';
import { signedHeaders, UnusableKey } from './sign-message.ts';

export interface NotifierSurroundings {
  /** Of the process; secrets are looked for only among those whose names begin as secrets do. */
  readonly variables: Readonly<Record<string, string | undefined>>;
  readonly clock: Pick<Clock, 'now'>;
  /** Milliseconds for one request, until its answer begins. */
  readonly timeout?: number;
}

const defaultTimeout = 10_000;

/** Sends by the HTTP client that Node has. */
export function createNotifiers({
  variables,
  clock,
  timeout = defaultTimeout,
}: NotifierSurroundings): Notifiers {
  const secrets = secretVariables(variables);

  function secretOf(variable: string): string {
    const value = secrets.get(variable);
    if (value === undefined) throw new Unusable(`${variable} has no value here`);
    return value;
  }

  function urlOf(address: NotifierAddress): string {
    if (address.kind === 'literal') return address.url;
    const value = secretOf(address.variable);
    if (!isSendable(value)) throw new Unusable(`${address.variable} holds no https address`);
    return value;
  }

  function headersOf({ id, signedBy, body }: PostedMessage): Readonly<Record<string, string>> {
    const headers = { 'content-type': 'application/json; charset=utf-8', 'user-agent': 'deployment-plans' };
    if (signedBy === null) return headers;
    const timestamp = Math.floor(clock.now() / 1000);
    try {
      return { ...headers, ...signedHeaders({ id, timestamp, body }, secretOf(signedBy)) };
    } catch (cause) {
      if (cause instanceof UnusableKey) throw new Unusable(`${signedBy} ${cause.message}`);
      throw cause;
    }
  }

  return {
    async post(message) {
      try {
        const { address, body } = message;
        return await sendOnce({ url: urlOf(address), headers: headersOf(message), body, timeout });
      } catch (cause) {
        if (!(cause instanceof Unusable)) throw cause;
        return { kind: 'refused', passing: false, reason: cause.message };
      }
    },
  };
}

/** Nothing can be sent from here, however often it is tried; what is wrong with an address is not told. */
class Unusable extends Error {
  override readonly name = 'Unusable';
}
