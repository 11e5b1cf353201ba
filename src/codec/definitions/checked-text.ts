import * as z from 'zod/mini';

/** Text that passes a test; `expected` completes "must be …", `pattern` tells editors what they can check. */
export function checkedText(check: {
  expected: string;
  test: (text: string) => boolean;
  pattern?: string;
  badName?: boolean;
}) {
  const { expected, test, pattern, badName } = check;
  const error = badName === true ? { error: expected, params: { code: 'bad-name' } } : expected;
  const schema = z.string(expected).check(z.refine(test, error));
  return pattern === undefined ? schema : schema.check(z.meta({ pattern }));
}

/** Text that a pattern describes completely, here and for editors. */
export function patternedText(expected: string, pattern: string) {
  return z.string(expected).check(z.regex(new RegExp(pattern), expected));
}
