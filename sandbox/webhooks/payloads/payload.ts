import type { JsonObject } from '../../openapi/json.ts';

/**
 * A payload whose values were taken when the event happened, for the model moves on; what git knows of the commits
 * of that moment is read when the function is called.
 */
export type Payload = () => Promise<JsonObject>;

export function ready(payload: JsonObject): Payload {
  return () => Promise.resolve(payload);
}
