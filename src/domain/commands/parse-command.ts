import { isName, nameGrammar } from '../names.ts';
import { nearest } from '../nearest.ts';
import { isShortDigest } from '../short-digest.ts';
import { shortenText } from '../shorten-text.ts';
import { type BoundCommand, type Command, type Verb, verbs } from './command.ts';

/** A command, or what is wrong with it. */
export type ParsedCommand = { readonly kind: 'command'; readonly command: Command } | CommandMistake;

export interface CommandMistake {
  readonly kind: 'mistake';
  /** What was probably meant; null when that is not known. */
  readonly verb: Verb | null;
  /** A sentence without a full stop; it quotes what was written, so it is untrusted text. */
  readonly message: string;
}

const criterionGrammar = /^[1-9]\d{0,2}$/;
/** UTF-16 code units of what is quoted. */
const longestQuote = 60;

/** Understands a line that begins with the word of commands: `/plan reuse 0123456789ab to production latest`. */
export function parseCommand(line: string): ParsedCommand {
  const [, word = '', ...args] = line.split(/[\s,]+/).filter((it) => it !== '');
  const verb = verbs.find((it) => it === word.toLowerCase());
  if (verb === undefined) return unknownVerb(word);
  if (verb === 'validate' || verb === 'help') {
    return args[0] === undefined ? command({ verb }) : unexpected(verb, args[0]);
  }
  const digests = args.filter(isDigest);
  const others = args.filter((it) => !isDigest(it));
  if (digests.length > 1) return mistake(verb, `'${verb}' acts on one plan, so it names one digest`);
  return boundCommand(verb, digests[0]?.toLowerCase() ?? null, others);
}

/** Letters of either case, because people type them. */
function isDigest(word: string): boolean {
  return isShortDigest(word.toLowerCase());
}

function boundCommand(
  verb: BoundCommand['verb'],
  digest: string | null,
  words: readonly string[],
): ParsedCommand {
  if (verb === 'reuse') return reuse(digest, words);
  const [unread] = verb === 'confirm' ? words.filter((it) => !criterionGrammar.test(it)) : words;
  if (unread !== undefined) return unexpected(verb, unread);
  if (verb !== 'confirm') return command({ verb, digest });
  return command({ verb, digest, criteria: words.length === 0 ? null : words.map(Number) });
}

/** `to ENVIRONMENT`, `from ENVIRONMENT` and `latest`, in any order. */
function reuse(digest: string | null, words: readonly string[]): ParsedCommand {
  const names = new Map<'to' | 'from', string>();
  let latest = false;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? '';
    const key = word.toLowerCase();
    if (key === 'latest') latest = true;
    else if (key === 'to' || key === 'from') {
      index += 1;
      const name = words[index] ?? '';
      if (!isName(name))
        return mistake('reuse', `'${key}' is followed by ${quoted(name)}; a name is ${nameGrammar}`);
      if (names.has(key)) return mistake('reuse', `'${key}' stands twice, and one environment is meant`);
      names.set(key, name);
    } else return unexpected('reuse', word);
  }
  const target = names.get('to');
  if (target === undefined) return mistake('reuse', "'reuse' names the environment that the new plan is for");
  return command({ verb: 'reuse', digest, target, source: names.get('from') ?? null, latest });
}

function command(command: Command): ParsedCommand {
  return { kind: 'command', command };
}

function mistake(verb: Verb | null, message: string): CommandMistake {
  return { kind: 'mistake', verb, message };
}

function unexpected(verb: Verb, word: string): CommandMistake {
  return mistake(verb, `'${verb}' does not understand ${quoted(word)}`);
}

function unknownVerb(word: string): CommandMistake {
  if (word === '') return mistake(null, 'what is to be done stands behind the word that begins a command');
  const meant = verbs.find((verb) => verb === nearest(word, verbs)) ?? null;
  const hint = meant === null ? `there are ${verbs.join(', ')}` : `did you mean '${meant}'?`;
  return mistake(meant, `there is no command ${quoted(word)}; ${hint}`);
}

function quoted(word: string): string {
  return word === '' ? 'nothing' : `'${shortenText(word, longestQuote)}'`;
}
