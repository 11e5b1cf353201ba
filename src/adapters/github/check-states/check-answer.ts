import * as z from 'zod/mini';
import { absentCheck, type CheckState, worstState } from '../../../domain/readiness/check-state.ts';
import { checkedAnswer } from '../failures/checked-answer.ts';

const run = z.object({ databaseId: z.number(), status: z.string(), conclusion: z.nullable(z.string()) });
const suite = z.object({ checkRuns: z.object({ nodes: z.array(run) }) });
const context = z.nullable(z.object({ state: z.string() }));

/** A commit, or what leads to one: a reference, an annotated tag. */
interface FoundObject {
  readonly checkSuites?: { readonly nodes: readonly z.infer<typeof suite>[] } | undefined;
  readonly status?: { readonly context: z.infer<typeof context> } | null | undefined;
  readonly target?: FoundObject | null | undefined;
}

const object: z.ZodMiniType<FoundObject> = z.object({
  checkSuites: z.optional(z.object({ nodes: z.array(suite) })),
  status: z.optional(z.nullable(z.object({ context }))),
  target: z.optional(z.nullable(z.lazy(() => object))),
});

const notThere: CheckState = { kind: 'unknown', said: 'its commit could not be found' };

/** Of a check that the token may not see. */
export const hiddenCheck: CheckState = {
  kind: 'unknown',
  said: 'the token may not see it; it needs the permissions checks: read and statuses: read',
};

/** The state of a check from its field `k…`; what leads to no commit is unknown. */
export function checkAnswer(found: unknown): CheckState {
  const commit = commitIn(checkedAnswer(z.nullable(object), found));
  if (commit === undefined) return notThere;
  const runs = (commit.checkSuites?.nodes ?? []).flatMap(({ checkRuns }) => checkRuns.nodes);
  const newest = runs.toSorted((one, other) => other.databaseId - one.databaseId)[0];
  const state = commit.status?.context?.state;
  return worstState([
    state === undefined ? absentCheck : stateOfContext(state),
    newest === undefined ? absentCheck : stateOfRun(newest),
  ]);
}

function commitIn(found: FoundObject | null): FoundObject | undefined {
  if (found?.checkSuites !== undefined) return found;
  return found?.target ? commitIn(found.target) : undefined;
}

/** docs.github.com/en/graphql/reference/enums#statusstate */
function stateOfContext(state: string): CheckState {
  const said = state.toLowerCase();
  if (state === 'SUCCESS') return { kind: 'success', said };
  return { kind: state === 'PENDING' || state === 'EXPECTED' ? 'running' : 'failed', said };
}

/** What was skipped, or is neutral, has built nothing (docs.github.com/en/graphql/reference/enums#checkconclusionstate). */
function stateOfRun({ status, conclusion }: z.infer<typeof run>): CheckState {
  if (status !== 'COMPLETED') return { kind: 'running', said: inWords(status) };
  return { kind: conclusion === 'SUCCESS' ? 'success' : 'failed', said: inWords(conclusion ?? 'unknown') };
}

function inWords(constant: string): string {
  return constant.toLowerCase().replaceAll('_', ' ');
}
