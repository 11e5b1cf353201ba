import type { WorldEvent } from '../model/event.ts';
import type { Repository } from '../model/repositories/repository.ts';
import type { JsonObject } from '../openapi/json.ts';

/** One event, as it is told to webhooks and workflows. */
export interface Delivery {
  /** The same when it is delivered again. */
  readonly id: string;
  /** Such as `pull_request`. */
  readonly event: string;
  readonly action: string | null;
  readonly repository: Repository;
  /** What happened; null for what a workflow run tells. */
  readonly cause: WorldEvent | null;
  /** What stands in the body. What git alone knows is read when it is first asked for, of the moment of the event. */
  payload(): Promise<JsonObject>;
}
