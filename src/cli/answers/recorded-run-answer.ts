import { problemToJson } from '../../codec/answers/problem.ts';
import { runToJson } from '../../codec/records/run.ts';
import { planAddress } from '../../domain/names.ts';
import type { Run } from '../../domain/records/run/run.ts';
import { renderProblems } from '../../render/problems/problems.ts';
import { paragraphs } from '../../render/text/paragraphs.ts';
import type { AskedForJob } from '../../usecases/ask-for-job.ts';
import type { Answer } from '../answer.ts';
import { exitCode } from '../exit-code.ts';

export interface RecordedRun {
  readonly run: Run;
  /** Says what was recorded, and what comes next. */
  readonly sentence: string;
  /** Whether a job goes on with it; null where nobody was to be asked for one. */
  readonly job: AskedForJob | null;
}

/** What was recorded about one run, as other commands answer about runs, and a sentence that says it. */
export function recordedRunAnswer({ run, sentence, job }: RecordedRun): Answer {
  const { environment } = run;
  const problems = job?.problems ?? [];
  return {
    exitCode: exitCode.done,
    json: {
      ...{ environment, runs: [runToJson(run)] },
      ...(job !== null && { started: job.asked ? [planAddress(run)] : [] }),
      problems: problems.map(problemToJson),
    },
    text: (view) => paragraphs([sentence, renderProblems(problems, new Map(), view)]),
  };
}
