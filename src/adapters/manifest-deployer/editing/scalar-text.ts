import { Scalar, stringify } from 'yaml';

/** What a flow collection would take for its own. */
const flow = /[,[\]{}]/;

/** A text as YAML, in the quotes that stood there before, and never as something else than text. */
export function scalarText(value: string, type: Scalar['type'] | null | undefined): string {
  const isQuoted = type === Scalar.QUOTE_DOUBLE || type === Scalar.QUOTE_SINGLE;
  const plain = flow.test(value) ? Scalar.QUOTE_DOUBLE : Scalar.PLAIN;
  return stringify(value, { defaultStringType: isQuoted ? type : plain, lineWidth: 0 }).trimEnd();
}
