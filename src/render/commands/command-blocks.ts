import type { Code } from 'mdast';

/** Commands one by one, each in a block of its own, which GitHub lets people copy with one click. */
export function commandBlocks(commands: readonly string[]): Code[] {
  return commands.map((value) => ({ type: 'code', lang: 'text', value }));
}
