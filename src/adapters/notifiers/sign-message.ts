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

/**
 * The headers by which a receiver knows who sent a message, when, and whether it has it already: those of Standard
 * Webhooks (github.com/standard-webhooks, spec), for which most languages have a library.
 */
export function signedHeaders(
  { id, timestamp, body }: MessageToSign,
  secret: string,
): Readonly<Record<string, string>> {
  const signature = createHmac('sha256', keyOf(secret)).update(`${id}.${timestamp}.${body}`).digest('base64');
  return { 'webhook-id': id, 'webhook-timestamp': `${timestamp}`, 'webhook-signature': `v1,${signature}` };
}

function keyOf(secret: string): Buffer {
  return secret.startsWith(encodedKey)
    ? Buffer.from(secret.slice(encodedKey.length), 'base64')
    : Buffer.from(secret, 'utf8');
}
