import { trustedBranch } from '../../domain/layout.ts';
import type { Run } from '../../domain/records/run/run.ts';
import type { MarkdownPart } from '../markdown/markdown-part.ts';
import { problemItem } from '../problems/problem-item.ts';
import type { RunContext } from './run-context.ts';

const titles = { error: 'Errors', warning: 'Warnings', notice: 'Notices' } as const;

/** What was found when it was last decided whether the plan may start. */
export function problemsPart(run: Run, { links }: RunContext, severity: keyof typeof titles): MarkdownPart[] {
  const problems = run.problems.filter((problem) => problem.severity === severity);
  if (problems.length === 0) return [];
  const places = { ...links, revision: run.mergeCommit, trusted: run.configuration ?? trustedBranch };
  const items = problems.map((problem) => problemItem(problem, places));
  return [{ title: titles[severity], folded: severity === 'notice', body: { kind: 'list', items } }];
}
