import type { Outcome } from '../outcome.ts';

/** Both of one step: the verdicts are what it is about; what was executed stands beside them. */
export function joinedOutcome(executed: Outcome, judged: Outcome): Outcome {
  const summaries = [executed.summary, judged.summary].filter((it) => it !== null);
  const failures = [executed.failure, judged.failure].filter((it) => it !== null);
  return {
    subject: judged.subject,
    problems: [...executed.problems, ...judged.problems],
    lines: [...executed.lines, ...judged.lines],
    summary: summaries.length === 0 ? null : summaries.join('\n\n'),
    details: { ...judged.details, execution: executed.details },
    detailsInShort: { ...judged.detailsInShort, execution: executed.detailsInShort ?? {} },
    failure: failures.length === 0 ? null : failures.join('; '),
  };
}
