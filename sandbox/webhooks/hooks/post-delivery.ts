import { sign } from '@octokit/webhooks-methods';
import type { Installation } from '../../model/access/app.ts';
import { nodeIdOf } from '../../model/identifiers.ts';
import type { Delivery } from '../delivery.ts';
import type { Hook } from './hook.ts';

/** Milliseconds; https://docs.github.com/en/webhooks/using-webhooks/best-practices-for-using-webhooks */
const patience = 10_000;

/**
 * Sends a delivery to a hook, signed with its secret, and notes what came of it. An app is told through which
 * installation. https://docs.github.com/en/webhooks/webhook-events-and-payloads#delivery-headers
 */
export async function postDelivery(
  hook: Hook,
  delivery: Delivery,
  installation: Installation | null,
): Promise<void> {
  const { id, event } = delivery;
  const through = installation && { id: installation.id, node_id: nodeIdOf('MDIz', installation.id) };
  const body = JSON.stringify({ ...(await delivery.payload()), ...(through && { installation: through }) });
  const headers = {
    'content-type': 'application/json',
    'user-agent': 'GitHub-Hookshot/sandbox',
    'x-github-event': event,
    'x-github-delivery': id,
    'x-github-hook-id': String(hook.id),
    'x-hub-signature-256': await sign(hook.secret, body),
  };
  const status = await post(hook.url, { body, headers });
  hook.attempts.push({ id, event, status });
}

async function post(
  url: string,
  request: { readonly body: string; readonly headers: Record<string, string> },
) {
  try {
    const response = await fetch(url, {
      method: 'POST',
      redirect: 'manual',
      signal: AbortSignal.timeout(patience),
      ...request,
    });
    await response.arrayBuffer();
    return response.status;
  } catch {
    return null;
  }
}
