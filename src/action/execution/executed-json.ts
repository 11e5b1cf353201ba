import { problemToJson } from '../../codec/problem.ts';
import { runToJson } from '../../codec/records/run.ts';
import { planAddress } from '../../domain/names.ts';
import type { Executed } from './executed.ts';

type Json = Readonly<Record<string, unknown>>;

/** What a step has done about runs, in the output `result`; documented in docs/action.md. */
export function executedToJson(executed: Executed): Json {
  const { runs, lost, wrong } = executed;
  return {
    ...executedInShort(executed),
    runs: runs.map(runToJson),
    problems: [...lost, ...wrong].map(problemToJson),
  };
}

/** The same where there are too many for all of it. */
export function executedInShort({ environment, runs, started, followUps }: Executed): Json {
  return {
    environment,
    runs: runs.map(({ environment: where, plan, status }) => ({ environment: where, plan, status })),
    started: started.map(planAddress),
    followUps: followUps.map(({ run, delivery }) => ({ run: planAddress(run), delivery })),
  };
}
