import { plainText } from './text/plain-text.ts';

/**
 * Characters that the runner may pass over when it looks for a command: white space before it, and whatever the
 * comparison of strings in .NET gives no weight, which depends on the machine's languages.
 */
const weightless = '[\\s\\uFFFD\\p{Cc}\\p{Cf}\\p{Default_Ignorable_Code_Point}]';
const commandAtBeginning = new RegExp(`^(${weightless}*:)(?=${weightless}*:)`, 'u');
const commandAnywhere = new RegExp(`(#${weightless}*#)(?=${weightless}*\\[)`, 'gu');

/**
 * Any text, fit to be printed to the log of GitHub Actions as one line, or as part of one: the runner cannot read
 * a command in it. A line is a command when it begins with `::`, after white space, or has `##[` anywhere
 * (actions/runner: ActionCommand.TryParseV2 and TryParse); a space takes these signs apart, and the rest can be
 * read as it was written. Linear in the text's length.
 */
export function logText(text: string): string {
  return plainText(text).replace(commandAtBeginning, '$1 ').replace(commandAnywhere, '$1 ');
}
