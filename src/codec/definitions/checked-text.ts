import * as z from 'zod/mini';

/**
 * Text that passes a test; `expected` completes "must be …", `pattern` tells editors what they can check. What is
 * `hidden` is not repeated when it is wrong: it may be a secret that stands where only its name should.
 */
export function checkedText(check: {
  expected: string;
  test: (text: string) => boolean;
  pattern?: string;
  badName?: boolean;
  hidden?: boolean;
}) {
  const { expected, test, pattern, badName = false, hidden = false } = check;
  const params = { ...(badName && { code: 'bad-name' }), ...(hidden && { hidden }) };
  const error = { error: expected, params };
  const schema = z.string(expected).check(z.refine(test, error));
  return pattern === undefined ? schema : schema.check(z.meta({ pattern }));
}

/** Text that a pattern describes completely, here and for editors. */
export function patternedText(expected: string, pattern: string) {
  return z.string(expected).check(z.regex(new RegExp(pattern), expected));
}
