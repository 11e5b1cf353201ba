import { type CST, Lexer, Parser } from 'yaml';
import type { TextFault } from './faults.ts';

/** How many mappings and lists may stand inside each other (issue 2: limits). */
const deepestNesting = 32;

export interface TokenStream {
  /** Null when parsing was given up and what is there must not be composed. */
  readonly tokens: readonly CST.Token[] | null;
  readonly faults: readonly TextFault[];
}

const collections: readonly string[] = ['block-map', 'block-seq', 'flow-collection'];
// Announces that the next lexeme is a scalar's text, whatever it begins with.
const scalarMark = '\u001f';
const mostFaults = 100;

/**
 * Parses text into concrete syntax tokens and finds what this format leaves out of YAML. The depth is watched
 * after each lexeme, so that neither this parser nor whoever walks its result can exhaust the stack.
 */
export function readTokens(text: string): TokenStream {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  const faults: TextFault[] = [];
  let previous = '\n';
  let errors = 0;
  for (const lexeme of new Lexer().lex(text)) {
    const { offset } = parser;
    const forbidden = previous === scalarMark ? undefined : findForbidden(lexeme);
    if (forbidden !== undefined) faults.push(fault(offset, forbidden));
    for (const token of advance(parser, lexeme, previous)) {
      tokens.push(token);
      if (token.type === 'error') errors += 1;
    }
    previous = lexeme;
    if (isTooDeep(parser)) return { tokens: null, faults: [...faults, fault(offset, tooDeep)] };
    if (isSecondDocument(parser, tokens))
      return { tokens, faults: [...faults, fault(offset, severalDocuments)] };
    if (faults.length >= mostFaults) return { tokens: null, faults };
    if (errors >= mostFaults) return { tokens, faults };
  }
  return { tokens: [...tokens, ...parser.end()], faults };
}

/** Feeds one lexeme, except whole comments: at each the parser looks back over blank lines, in quadratic time. */
function advance(parser: Parser, lexeme: string, previous: string): Iterable<CST.Token> {
  const isComment = lexeme.startsWith('#') && /^\s/.test(previous);
  if (!isComment) return parser.next(lexeme);
  parser.offset += lexeme.length;
  return [];
}

const tooDeep = `Mappings and lists stand more than ${deepestNesting} levels inside each other; flatten them.`;
const severalDocuments = 'A second YAML document begins here; a file holds one.';

function findForbidden(lexeme: string): string | undefined {
  switch (lexeme[0]) {
    case '&':
      return `The anchor "${lexeme}" is not allowed; write the value where it is needed, or quote the text.`;
    case '*':
      return `The alias "${lexeme}" is not allowed; write the value out, or quote the text.`;
    case '!':
      return `The tag "${lexeme}" is not allowed; types follow from the place, or quote the text.`;
    case '%':
      return `The directive "${lexeme}" is not allowed; files are YAML 1.2 without directives.`;
    default:
      return undefined;
  }
}

function fault(offset: number, message: string): TextFault {
  return { code: 'yaml-forbidden', offset, message };
}

function isTooDeep({ stack }: Parser): boolean {
  // A document below and at most one scalar above; everything between is a collection.
  const depth = stack.length - 1;
  const top = stack.at(-1)?.type ?? '';
  return depth > deepestNesting + 1 || (depth === deepestNesting + 1 && collections.includes(top));
}

function isSecondDocument({ stack }: Parser, tokens: readonly CST.Token[]): boolean {
  return stack[0]?.type === 'document' && tokens.some((token) => token.type === 'document');
}
