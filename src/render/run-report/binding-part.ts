import type { RootContent } from 'mdast';
import { environmentBranch } from '../../domain/names.ts';
import type { Run } from '../../domain/records/run/run.ts';
import { shortDigest } from '../../domain/short-digest.ts';
import { paragraph, words } from '../markdown/blocks.ts';
import { linkedCode } from '../markdown/linked-code.ts';
import { codeOf } from '../markdown/untrusted-text.ts';
import type { RunContext } from './run-context.ts';

/** What the run is bound to, and under which hold of it this was written. */
export function bindingPart(run: Run, { links }: RunContext): RootContent[] {
  const { environment, sequence, blob, mergeCommit, configuration, epoch } = run;
  const commitOf = (commit: string) =>
    linkedCode(shortDigest(commit), links.repository, { kind: 'commit', commit });
  return [
    { type: 'thematicBreak' },
    paragraph(
      words(`Number ${sequence} on `),
      codeOf(environmentBranch(environment)),
      words(': plan '),
      codeOf(shortDigest(blob)),
      words(', merged with '),
      commitOf(mergeCommit),
      ...(configuration === null ? [] : [words(', configuration '), commitOf(configuration)]),
      words(`; epoch ${epoch}.`),
    ),
  ];
}
