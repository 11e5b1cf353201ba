import { problemToJson } from '../../../codec/answers/problem.ts';
import { runToJson } from '../../../codec/records/run.ts';
import { planAddress } from '../../../domain/names.ts';
import { type Executed, problemsOf } from './executed.ts';

type Json = Readonly<Record<string, unknown>>;

/** What a step has done about runs, in the output `result`; documented in docs/action.md. */
export function executedToJson(executed: Executed): Json {
  return {
    ...executedInShort(executed),
    runs: executed.runs.map(runToJson),
    problems: problemsOf(executed).map(problemToJson),
  };
}

/** The same where there are too many for all of it. */
export function executedInShort({ environment, runs, started, followUps, told }: Executed): Json {
  return {
    environment,
    runs: runs.map(({ environment: where, plan, status }) => ({ environment: where, plan, status })),
    started: started.map(planAddress),
    followUps: followUps.map(({ run, delivery }) => ({ run: planAddress(run), delivery })),
    notifications: told.map(({ run, notification }) => ({ run: planAddress(run), ...notification })),
  };
}
