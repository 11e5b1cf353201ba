import type { FileChangeKind } from '../../../ports/release-repository.ts';
import type { ObjectFormat } from '../objects/object-format.ts';
import { outputOf, succeeded } from '../process/failure.ts';
import type { Git } from '../process/git-command.ts';
import { parseRawChange } from './raw-changes.ts';

const diffOptions = [
  '--raw',
  '-z',
  '--no-renames',
  '--no-abbrev',
  '--no-color',
  '--no-ext-diff',
  '--no-relative',
];

/** What a branch's tip changed since it left `base`; all of its files when they have no common history. */
export async function readChangesSince(
  git: Git,
  format: ObjectFormat,
  { base, tip }: { base: string; tip: string },
): Promise<FileChangeKind[]> {
  const difference = (...revisions: string[]) =>
    git.run({ arguments: ['diff', ...diffOptions, '--ignore-submodules=none', ...revisions, '--'] });
  const answer = await difference(`${base}...${tip}`);
  const unrelated = !succeeded(answer) && answer.stderr.includes('no merge base');
  const output = outputOf(unrelated ? await difference(format.emptyTree, tip) : answer, `compare ${tip}`);
  const tokens = output.toString('utf8').split('\0');
  return tokens.flatMap((token, index) => {
    const change = index % 2 === 0 ? parseRawChange(token, tokens[index + 1]) : undefined;
    return change === undefined ? [] : [{ path: change.path, kind: change.kind }];
  });
}
