import type { BoundCommand, Command, Verb } from './command.ts';

/** With this word a line begins that is a command. */
export const commandWord = '/plan';

/** A command as it is written; what is to be filled in is in capitals. */
export function commandText(command: Command): string {
  if (!('digest' in command)) return `${commandWord} ${command.verb}`;
  return [commandWord, command.verb, command.digest ?? 'DIGEST', ...restOf(command)].join(' ');
}

function restOf(command: BoundCommand): readonly string[] {
  switch (command.verb) {
    case 'reuse': {
      const { target, source, latest } = command;
      return ['to', target, ...(source === null ? [] : ['from', source]), ...(latest ? ['latest'] : [])];
    }
    case 'confirm':
      return (command.criteria ?? []).map(String);
    default:
      return [];
  }
}

/** The right form of a command about a plan; null where its digest is not known. */
export function formOf(verb: Verb, digest: string | null): string {
  switch (verb) {
    case 'validate':
    case 'help':
      return commandText({ verb });
    case 'reuse':
      return commandText({ verb, digest, target: 'ENVIRONMENT', source: null, latest: false });
    case 'confirm':
      return commandText({ verb, digest, criteria: null });
    default:
      return commandText({ verb, digest });
  }
}
