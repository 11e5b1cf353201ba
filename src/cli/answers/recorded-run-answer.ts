import { runToJson } from '../../codec/records/run.ts';
import type { Run } from '../../domain/records/run.ts';
import type { Answer } from '../answer.ts';

/** What was recorded about one run, as other commands answer about runs, and a sentence that says it. */
export function recordedRunAnswer(exitCode: number, run: Run, sentence: string): Answer {
  const { environment } = run;
  return { exitCode, json: { environment, runs: [runToJson(run)], problems: [] }, text: () => sentence };
}
