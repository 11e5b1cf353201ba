import type { FixOutcome } from '../../domain/fixing/fix-outcome.ts';
import { problemToJson } from './problem.ts';

/** What became of `--fix`, as `fix` in the document of `validate` (docs/commands.md). */
export function fixToJson({ made, changes, left }: FixOutcome): Readonly<Record<string, unknown>> {
  return {
    made,
    changes: changes.map(({ application, from, to, cures }) => ({ application, from, to, cures })),
    left: left.map(problemToJson),
  };
}
