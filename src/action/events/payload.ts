/** The event's payload is not what GitHub documents; the message names the field. */
export class MalformedPayload extends Error {
  override readonly name = 'MalformedPayload';
}

/** Where a value stands in a payload, such as `pull_request.base.ref`. */
type FieldPath = string;

/*
 * Payloads are checked by hand, field by field, because a schema library would be loaded by every job, also by
 * those that have nothing to do. https://docs.github.com/en/webhooks/webhook-events-and-payloads
 */

/** The value at a path, or undefined when one of the steps to it is missing. */
export function valueAt(payload: unknown, path: FieldPath): unknown {
  return path.split('.').reduce<unknown>((value, key) => {
    if (typeof value !== 'object' || value === null) return undefined;
    return Object.getOwnPropertyDescriptor(value, key)?.value;
  }, payload);
}

/** A text that is there. */
export function textAt(payload: unknown, path: FieldPath): string {
  const value = valueAt(payload, path);
  if (typeof value === 'string' && value !== '') return value;
  throw malformed(path, 'a text');
}

/** A text, or null where GitHub writes null or leaves it out. */
export function textOrNullAt(payload: unknown, path: FieldPath): string | null {
  return (valueAt(payload, path) ?? null) === null ? null : textAt(payload, path);
}

/** The number of a pull request. */
export function numberAt(payload: unknown, path: FieldPath): number {
  const value = valueAt(payload, path);
  if (isPullRequestNumber(value)) return value;
  throw malformed(path, 'a positive whole number');
}

/** The full id of a commit, in SHA-1 or SHA-256. */
export function commitAt(payload: unknown, path: FieldPath): string {
  const value = valueAt(payload, path);
  if (typeof value === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value)) return value;
  throw malformed(path, 'the full id of a commit');
}

/** The numbers of a list of pull requests. */
export function numbersAt(payload: unknown, path: FieldPath): readonly number[] {
  const list = valueAt(payload, path);
  if (!Array.isArray(list)) throw malformed(path, 'a list');
  return list.map((entry: unknown) => {
    const number = valueAt(entry, 'number');
    if (isPullRequestNumber(number)) return number;
    throw malformed(`${path}[].number`, 'a positive whole number');
  });
}

function isPullRequestNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0;
}

function malformed(path: FieldPath, expected: string): MalformedPayload {
  return new MalformedPayload(`its field ${path} is not ${expected}`);
}
