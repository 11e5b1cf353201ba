import type { PhrasingContent, RootContent } from 'mdast';
import { environmentBranch } from '../../domain/names.ts';
import type { PlanReport, ReportLinks } from '../../domain/pull-requests/plan-report.ts';
import { shortDigest } from '../../domain/short-digest.ts';
import { paragraph, words } from '../markdown/blocks.ts';
import { linkedCode } from '../markdown/linked-code.ts';
import { codeOf } from '../markdown/untrusted-text.ts';

/**
 * What the verdict is bound to. Not the tip of the base: it moves with every merge, and a report that named it would
 * have to be written anew on every open pull request.
 */
export function bindingPart(report: PlanReport, { repository }: ReportLinks): RootContent[] {
  const { head, environment, blob } = report;
  const commitOf = (commit: string) =>
    linkedCode(shortDigest(commit), repository, { kind: 'commit', commit });
  const digest: PhrasingContent[] = blob === null ? [] : [words(', plan '), codeOf(shortDigest(blob))];
  return [
    { type: 'thematicBreak' },
    paragraph(
      words('This is about commit '),
      commitOf(head),
      words(' for '),
      codeOf(environmentBranch(environment)),
      ...digest,
      words('; when one of them changes, it is judged anew.'),
    ),
  ];
}
