import type { Fault } from './fault.ts';
import { breakJson, withholdData } from './spoil-body.ts';

/** How an answer reaches whoever asked. */
export interface Delivery {
  readonly response: Response;
  readonly body: Buffer;
  /** The connection is cut after so many bytes of the body; null: not at all. */
  readonly cutAfter: number | null;
}

export const nothing = 'nothing';

/**
 * Deals with a request as its faults want it. `nothing`: the connection is cut, without an answer.
 */
export async function applyFaults(
  faults: readonly Fault[],
  deal: () => Promise<Response>,
): Promise<Delivery | typeof nothing> {
  for (const fault of faults) {
    if (fault.kind === 'answer') return deliver(replacement(fault));
    if (fault.kind === 'reset' && fault.when === 'before') return nothing;
  }
  const delivery = await deliver(await deal());
  return faults.reduce<Promise<Delivery | typeof nothing>>(
    async (sofar, fault) => spoil(await sofar, fault),
    Promise.resolve(delivery),
  );
}

function spoil(delivery: Delivery | typeof nothing, fault: Fault): Promise<Delivery | typeof nothing> {
  if (delivery === nothing || fault.kind === 'reset') return Promise.resolve(nothing);
  if (fault.kind === 'answer-after') return deliver(replacement(fault));
  return Promise.resolve(spoilBody(delivery, fault));
}

function spoilBody(delivery: Delivery, fault: Fault): Delivery {
  const { body } = delivery;
  if (fault.kind === 'cut') return { ...delivery, cutAfter: fault.bytes };
  if (fault.kind === 'malformed') return { ...delivery, body: breakJson(body) };
  if (fault.kind === 'partial') return { ...delivery, body: withholdData(body, fault.path) };
  return delivery;
}

function replacement({ answer }: Extract<Fault, { kind: 'answer' | 'answer-after' }>): Response {
  const { status, body = '', headers = {} } = answer;
  return new Response(body, { status, headers });
}

async function deliver(response: Response): Promise<Delivery> {
  return { response, body: Buffer.from(await response.arrayBuffer()), cutAfter: null };
}
