import { trustedBranch } from '../../domain/layout.ts';
import { type Problem, type ProblemCode, problemGroups } from '../../domain/problem.ts';
import type { PlanReport, ReportLinks } from '../../domain/pull-requests/plan-report.ts';
import { type Inline, words } from '../markdown/blocks.ts';
import { linkedCode } from '../markdown/linked-code.ts';
import type { MarkdownPart } from '../markdown/markdown-part.ts';
import { codeOf, proseOf } from '../markdown/untrusted-text.ts';
import { problemItem } from '../problems/problem-item.ts';

/** Where a report mentions a problem; each problem belongs to one place. */
type Topic = 'errors' | 'conflicts' | 'warnings' | 'waiting' | 'notices';

const titles: Record<Topic, string> = {
  errors: 'Errors',
  conflicts: 'Conflicts with other open plans',
  warnings: 'Warnings',
  waiting: 'What it would wait for',
  notices: 'Notices',
};

const conflictCodes: ReadonlySet<ProblemCode> = new Set(problemGroups.conflicts);

/** Their notices say when a merged plan may start, or who must agree first. */
const waitingCodes: ReadonlySet<ProblemCode> = new Set(['would-wait', ...problemGroups.policy]);

/** The problems of one topic, in the order of the files; no part without one. */
export function problemPart(report: PlanReport, links: ReportLinks, topic: Topic): MarkdownPart[] {
  const problems = report.problems.filter((problem) => topicOf(problem) === topic);
  if (problems.length === 0) return [];
  const revisions = { revision: report.head, trusted: trustedBranch };
  const items = problems.map((problem) =>
    topic === 'conflicts' ? conflict(problem, links) : problemItem(problem, { ...links, ...revisions }),
  );
  return [{ title: titles[topic], folded: topic === 'notices', body: { kind: 'list', items } }];
}

function topicOf({ code, severity }: Problem): Topic {
  if (severity === 'notice' && waitingCodes.has(code)) return 'waiting';
  if (conflictCodes.has(code)) return 'conflicts';
  return severity === 'error' ? 'errors' : severity === 'warning' ? 'warnings' : 'notices';
}

function conflict({ severity, plan, pullRequest, message }: Problem, { repository }: ReportLinks): Inline {
  const about = [words(`${severity}: `), ...proseOf(message)];
  if (plan === undefined) return about;
  if (pullRequest === undefined) return [codeOf(plan), words(', '), ...about];
  const place = { kind: 'pull-request', number: pullRequest } as const;
  const link = linkedCode(`${plan} (#${pullRequest})`, repository, place);
  return [link, words(', '), ...about];
}
