import { type ParsedCommand, parseCommand } from './parse-command.ts';

/**
 * The one command of a comment, by its lines that are commands; undefined when there is none. Of several none is
 * carried out: in which order, and whether the second is still meant when the first has failed, nobody can know.
 */
export function commandOfComment(lines: readonly string[]): ParsedCommand | undefined {
  const [line, ...others] = lines;
  if (line === undefined) return undefined;
  if (others.length === 0) return parseCommand(line);
  const message = `there are ${lines.length} commands in the comment, and one is wanted; write a comment for each`;
  return { kind: 'mistake', verb: null, message };
}
