import { planAddress } from '../../../domain/names.ts';
import type { Problem } from '../../../domain/problem.ts';
import { isUnderWay, type Run } from '../../../domain/records/run/run.ts';
import { deliveryInWords } from '../../../render/in-words/delivery-in-words.ts';
import { reasonInWords } from '../../../render/in-words/operation-in-words.ts';
import { statusInWords } from '../../../render/in-words/status-in-words.ts';
import type { Outcome, Subject } from '../../outcome.ts';
import type { Coordinated } from '../coordinating/coordinate.ts';
import { followUpOf, problemsOf } from './executed.ts';
import { executedInShort, executedToJson } from './executed-json.ts';
import { executedLines } from './executed-lines.ts';
import { asWarning, leftUndone } from './executed-outcome.ts';

/** What is known of a run where it is told, besides the records. */
export interface ToldRun {
  /** Number of the pull request whose merge brought its plan. */
  readonly pullRequest: number | null;
  /** Markdown. */
  readonly summary: string | null;
}

/** What a job says that has worked one plan off: it fails when that was aborted, not when it waits or is elsewhere. */
export function coordinatedOutcome(
  coordinated: Coordinated,
  { pullRequest, summary, cancelled }: ToldRun & { readonly cancelled: string | null },
): Outcome {
  const { run } = coordinated;
  const problems = problemsOf({ ...coordinated, owed: coordinated.owed.map(borneFor(run)) });
  return {
    subject: subjectOf(run, pullRequest),
    problems,
    lines: [...(run === undefined ? [] : [standingOf(run)]), ...executedLines(coordinated)],
    summary,
    details: executedToJson(coordinated),
    detailsInShort: executedInShort(coordinated),
    failure: abortedBecause(coordinated) ?? cancelled ?? leftUndone(problems),
  };
}

/** What is owed to other plans is told, and made up for by whoever comes next: it does not make this job red. */
function borneFor(run: Run | undefined): (owed: Problem) => Problem {
  return (owed) => (run !== undefined && owed.plan === planAddress(run) ? owed : asWarning(owed));
}

function subjectOf(run: Run | undefined, pullRequest: number | null): Subject | null {
  if (run === undefined) return null;
  const { environment, plan, status } = run;
  return { verdict: null, environment, plan, status, pullRequest };
}

/** `qa/41 is running, by https://…`. */
function standingOf(run: Run): string {
  const { job } = run.holder ?? {};
  const by = isUnderWay(run) && job !== undefined ? `, by ${job.url}` : '';
  return `${planAddress(run)} is ${statusInWords(run)}${by}`;
}

function abortedBecause(coordinated: Coordinated): string | null {
  const { run } = coordinated;
  if (run?.status !== 'aborted') return null;
  const address = planAddress(run);
  const because = run.reason === null ? '' : `: ${reasonInWords(run.reason)}`;
  const followUp = followUpOf(coordinated, run);
  const next =
    followUp === null || followUp.plan === null
      ? `'deployment-plans retry ${address}', or mode retry of this workflow, makes a plan of what is left`
      : deliveryInWords(run, followUp);
  return `${address} was aborted${because}. Next: ${next}`;
}
