import { RE2JS } from 're2js';

/** What a value must look like; holding a value against it takes time in proportion to the value's length. */
export interface ValuePattern {
  /** Whether the whole value fits. */
  fits(value: string): boolean;
}

/**
 * Reads a regular expression in the syntax of RE2, which has neither lookaround nor back references: values come from
 * anybody's pull requests, and the time of JavaScript's own search may double with each of their characters. Gives the
 * reason, for a person, when it cannot be used.
 */
export function readPattern(source: string): ValuePattern | string {
  try {
    const pattern = RE2JS.compile(RE2JS.translateRegExp(source));
    return { fits: (value) => pattern.matches(value) };
  } catch (cause) {
    return `it is no regular expression as RE2 reads them (${cause instanceof Error ? cause.message : cause})`;
  }
}
