import { problemToJson } from '../../codec/answers/problem.ts';
import { schemaVersion } from '../../domain/json.ts';
import { planAddress } from '../../domain/names.ts';
import type { Outcome } from '../outcome.ts';
import type { Outputs } from '../registry/outputs.ts';

/** All outputs of a job may have 1 MB together, and the runner passes them on as a whole. */
const longestResult = 400_000;

/** What a step puts out. A result that is too long for GitHub keeps its frame and says that it was shortened. */
export function outputsOf(
  outcome: Outcome,
  origin: { readonly mode: string; readonly event: string },
): Outputs {
  const { subject, problems, details, detailsInShort = {}, failure } = outcome;
  const frame = { schema: schemaVersion, ...origin, failure };
  const whole = JSON.stringify({ ...frame, problems: problems.map(problemToJson), ...details });
  return {
    verdict: subject?.verdict ?? '',
    status: subject?.status ?? '',
    plan: subject === null || subject.plan === null ? '' : planAddress({ ...subject, plan: subject.plan }),
    'pull-request': `${subject?.pullRequest ?? ''}`,
    result:
      Buffer.byteLength(whole) <= longestResult
        ? whole
        : JSON.stringify({ ...frame, shortened: true, problems: [], ...detailsInShort }),
  };
}
