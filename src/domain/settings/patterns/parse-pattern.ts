/** A regular expression, taken apart. */
export type Pattern =
  /** One code point. */
  | { readonly kind: 'one'; readonly fits: RegExp }
  | { readonly kind: 'sequence'; readonly parts: readonly Pattern[] }
  | { readonly kind: 'choice'; readonly options: readonly Pattern[] }
  | { readonly kind: 'repeat'; readonly part: Pattern; readonly least: number; readonly most: number }
  | { readonly kind: 'start' | 'end' };

/** UTF-16 code units of a pattern. */
export const longestPattern = 200;

/** What one step of a pattern is written as; of a valid pattern everything fits. */
const token =
  /\((?:\?:|\?<[^=!][^>]*>|\?)?|[)|^$]|[*+?]\??|\{\d+(?:,\d*)?\}\??|\[(?:\\.|[^\]\\])*\]|\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|c[a-zA-Z]|.)|./gsu;

/** Steps that look further than at one code point: what comes before or after, or what was found before. */
const beyond = /^(\(\?|\\[1-9bBk])$/;

/**
 * Reads a regular expression of JavaScript (flag `u`) without lookaround, back references and word boundaries.
 * Gives the reason, for a person, when it cannot be used.
 */
export function parsePattern(source: string): Pattern | string {
  if (source.length > longestPattern) return `it is longer than ${longestPattern} characters`;
  try {
    new RegExp(source, 'u');
  } catch {
    return 'it is no regular expression';
  }
  const tokens = source.match(token) ?? [];
  const unusable = tokens.find((it) => beyond.test(it));
  if (unusable !== undefined) {
    return `it uses ${unusable}: lookaround, back references, word boundaries and flags are left out here`;
  }
  return readChoice(tokens[Symbol.iterator]());
}

/** Reads up to the end of the group, or of the whole. */
function readChoice(tokens: Iterator<string>): Pattern {
  const options: Pattern[] = [];
  let parts: Pattern[] = [];
  for (let step = tokens.next(); step.done !== true && step.value !== ')'; step = tokens.next()) {
    if (step.value === '|') {
      options.push({ kind: 'sequence', parts });
      parts = [];
    } else parts = readStep(step.value, parts, tokens);
  }
  const last: Pattern = { kind: 'sequence', parts };
  return options.length === 0 ? last : { kind: 'choice', options: [...options, last] };
}

function readStep(step: string, before: readonly Pattern[], tokens: Iterator<string>): Pattern[] {
  const count = countOf(step);
  const part = before.at(-1);
  if (count !== undefined && part !== undefined) {
    return [...before.slice(0, -1), { kind: 'repeat', part, ...count }];
  }
  return [...before, readOne(step, tokens)];
}

function readOne(step: string, tokens: Iterator<string>): Pattern {
  if (step === '^') return { kind: 'start' };
  if (step === '$') return { kind: 'end' };
  if (step.startsWith('(')) return readChoice(tokens);
  return { kind: 'one', fits: new RegExp(`^${step}$`, 'u') };
}

/** How often what stands before is repeated; whether greedily or not makes no difference for a whole value. */
function countOf(step: string): { readonly least: number; readonly most: number } | undefined {
  if (step.startsWith('*')) return { least: 0, most: Number.POSITIVE_INFINITY };
  if (step.startsWith('+')) return { least: 1, most: Number.POSITIVE_INFINITY };
  if (step.startsWith('?')) return { least: 0, most: 1 };
  const [, least, comma, most] = /^\{(\d+)(,?)(\d*)\}/.exec(step) ?? [];
  if (least === undefined) return undefined;
  const upper = comma === '' ? Number(least) : most === '' ? Number.POSITIVE_INFINITY : Number(most);
  return { least: Number(least), most: upper };
}
