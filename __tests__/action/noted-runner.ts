import type { Outputs } from '../../src/action/registry/outputs.ts';
import type { Runner } from '../../src/action/reporting/runner.ts';
import type { Problem } from '../../src/domain/problem.ts';

/** A runner that notes what it is told, in order. */
export interface NotedRunner extends Runner {
  readonly notes: readonly (readonly [what: string, text: string])[];
  readonly problems: readonly Problem[];
  readonly outputs: Outputs | null;
}

export function createNotedRunner(): NotedRunner {
  const notes: (readonly [string, string])[] = [];
  const problems: Problem[] = [];
  let outputs: Outputs | null = null;
  return {
    notes,
    problems,
    get outputs() {
      return outputs;
    },
    mask: (secret) => void notes.push(['mask', secret]),
    say: (line) => void notes.push(['say', line]),
    annotate: (problem) => {
      problems.push(problem);
      notes.push([problem.severity, problem.message]);
    },
    fail: (reason) => void notes.push(['fail', reason]),
    putOut: (given) => {
      outputs = given;
    },
    hold: (run) => void notes.push(['hold', run ?? '']),
    summarize: async (markdown) => void notes.push(['summary', markdown]),
  };
}
