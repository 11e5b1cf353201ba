import { createHmac } from 'node:crypto';

/** How keys are written that Standard Webhooks makes: the rest is base64. Any other text is the key itself. */
const encodedKey = 'whsec_';

export interface MessageToSign {
  /** Without full stops. */
  readonly id: string;
  /** Seconds since the epoch. */
  readonly timestamp: number;
  readonly body: string;
}

/** A key that would sign nothing: anybody could sign the same. */
export class UnusableKey extends Error {
  override readonly name = 'UnusableKey';
}

/**
 * The headers by which a receiver knows who sent a message, when, and whether it has it already: those of Standard
 * Webhooks (github.com/standard-webhooks, spec), for which most languages have a library. Throws UnusableKey.
 */
export function signedHeaders(
  { id, timestamp, body }: MessageToSign,
  secret: string,
): Readonly<Record<string, string>> {
  const signature = createHmac('sha256', keyOf(secret)).update(`${id}.${timestamp}.${body}`).digest('base64');
  return { 'webhook-id': id, 'webhook-timestamp': `${timestamp}`, 'webhook-signature': `v1,${signature}` };
}

function keyOf(secret: string): Buffer {
  if (!secret.startsWith(encodedKey)) return Buffer.from(secret, 'utf8');
  const key = Buffer.from(secret.slice(encodedKey.length), 'base64');
  if (key.length > 0) return key;
  throw new UnusableKey(`begins with ${encodedKey}, and holds no key in base64 behind it`);
}
