/** JSON that breaks off in the middle. */
export function breakJson(body: Buffer): Buffer {
  return body.subarray(0, Math.max(1, Math.floor(body.length / 2)));
}

/** A GraphQL answer in which one thing could not be had: it is null, and an error names it. */
export function withholdData(body: Buffer, path: readonly string[]): Buffer {
  const answer: unknown = JSON.parse(body.toString());
  const message = 'Something went wrong while executing your query.';
  const before = isRecord(answer) ? answer : {};
  const errors = [...(Array.isArray(before.errors) ? before.errors : []), { message, path }];
  return Buffer.from(JSON.stringify({ ...before, data: withNull(before.data, path), errors }));
}

/** Steps through lists as well, by their index. */
function withNull(value: unknown, [step, ...rest]: readonly string[]): unknown {
  if (step === undefined) return null;
  if (Array.isArray(value))
    return value.map((item, at) => (String(at) === step ? withNull(item, rest) : item));
  return isRecord(value) ? { ...value, [step]: withNull(value[step], rest) } : value;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
