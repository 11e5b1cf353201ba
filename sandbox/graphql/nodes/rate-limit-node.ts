import { isoTime } from '../../rest/shapes/iso-time.ts';
import type { Serving } from '../reading/serving.ts';
import type { NodeSource } from './node-source.ts';

/** The budget of whoever asks, with this query already paid for. */
export function rateLimitNode({ token, cost }: Serving): NodeSource {
  const { limit, used, resetsAt } = token.rate.graphql;
  return {
    limit,
    used,
    remaining: Math.max(0, limit - used),
    resetAt: isoTime(resetsAt),
    cost: cost.points,
    nodeCount: cost.nodes,
  };
}
