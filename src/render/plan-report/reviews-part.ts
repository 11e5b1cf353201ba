import { missingInWords, whoMayApprove } from '../../domain/approvals/approval-problems.ts';
import type { ApprovalJudgement } from '../../domain/approvals/judge-approvals.ts';
import { type Decision, latestDecisions } from '../../domain/approvals/latest-decisions.ts';
import { isSameLogin } from '../../domain/approvals/same-person.ts';
import type { PlanReport } from '../../domain/pull-requests/plan-report.ts';
import { shortDigest } from '../../domain/short-digest.ts';
import { type Inline, words } from '../markdown/blocks.ts';
import type { MarkdownPart } from '../markdown/markdown-part.ts';
import { codeOf, proseOf } from '../markdown/untrusted-text.ts';

const decisions = {
  approved: 'approved',
  'changes-requested': 'asked for changes on',
} as const;

/**
 * Who has decided what, by the last decision of each; comments decide nothing, and a dismissed one is none. Where
 * approvals are required, also which of them count, why others do not, and what is missing.
 */
export function reviewsPart({ reviews, head, approvals }: PlanReport): MarkdownPart[] {
  const decided = latestDecisions(reviews).flatMap(({ last }) => decisionItem(last, head, approvals));
  const items = [...decided, ...(approvals === null ? [] : standingItems(approvals))];
  return items.length === 0 ? [] : [{ title: 'Reviews', body: { kind: 'list', items } }];
}

function decisionItem(decision: Decision, head: string, approvals: ApprovalJudgement | null): Inline[] {
  const { author, state } = decision;
  const uncounted = approvals?.notCounted.find(({ by }) => isSamePerson(by, author));
  if (state === 'dismissed' && uncounted === undefined) return [];
  const who = author === null ? words('Somebody whose account is gone') : codeOf(author);
  const what = state === 'dismissed' ? [] : decisionInWords(decision, decisions[state], head);
  const does = state === 'dismissed' ? ' ' : '; does not count: ';
  const why = uncounted === undefined ? [] : [words(does), ...proseOf(uncounted.reason)];
  const counts = approvals?.approvals.some(({ by }) => isSamePerson(by, author)) ? [words('; counts')] : [];
  return [[who, ...what, ...counts, ...why]];
}

function decisionInWords({ commit }: Decision, decision: string, head: string): Inline {
  if (commit === head) return [words(` ${decision} this commit`)];
  if (commit === null) return [words(` ${decision} a commit that is gone`)];
  return [words(` ${decision} another commit, `), codeOf(shortDigest(commit))];
}

/** What is required, and what is not known. */
function standingItems(approvals: ApprovalJudgement): Inline[] {
  const { missing, required, unknown } = approvals;
  if (missing === 0) return [[words(`${required} required, none is missing`)]];
  return [
    [words('Required: '), ...proseOf(`${missingInWords(approvals)}, ${whoMayApprove(approvals)}`)],
    ...unknown.map((it) => [words('Not known: '), ...proseOf(it)]),
  ];
}

function isSamePerson(one: string | null, other: string | null): boolean {
  return one === null || other === null ? one === other : isSameLogin(one, other);
}
