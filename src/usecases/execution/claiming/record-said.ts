import { allApprovals } from '../../../domain/approvals/all-approvals.ts';
import { wantedApprovals } from '../../../domain/approvals/wanted-approvals.ts';
import { applyEvent } from '../../../domain/records/environment/apply-event.ts';
import { activeRuns, type EnvironmentState } from '../../../domain/records/environment/environment-state.ts';
import type { Run } from '../../../domain/records/run/run.ts';
import { vouchedForRun } from '../../approvals/vouched-for-run.ts';
import { readRecordedPlan } from '../../reading/recorded-plan.ts';
import type { Records } from '../../reading/records.ts';
import { transact } from '../../recording/transact.ts';
import { Refusal } from '../../refusal.ts';
import type { ClaimQuestion } from './claim-runs.ts';

/**
 * Writes down who has approved what waits, as far as that counts, so that it need not be said again when the time has come
 * to start it. What does not count is told when the run is judged. Where reviews prove approvals nothing is noted.
 */
export async function recordSaid(question: ClaimQuestion): Promise<void> {
  const { ports, environment, vouching } = question;
  if (vouching.silent || ports.approvalsOf !== undefined) return;
  await transact(ports, {
    environment: environment.name,
    decide: async (before, records) => {
      const concerned = activeRuns(before).filter((run) => isConcerned(question, run));
      let state = before;
      for (const run of concerned) state = await withSaid(question, state, run, records);
      const plans = concerned.map(({ plan }) => plan).join(', ');
      return { state, message: `${environment.name}: note who approved ${plans}`, value: undefined };
    },
  });
}

function isConcerned({ only, vouching, startedBy }: ClaimQuestion, run: Run): boolean {
  if (run.status !== 'waiting' || (only !== undefined && run.plan !== only)) return false;
  return vouching.saidOf(run, startedBy).length > 0;
}

/** A plan that cannot be read has no approvals: its claim says why. */
async function withSaid(
  { ports, environment, vouching, startedBy }: ClaimQuestion,
  state: EnvironmentState,
  run: Run,
  records: Records,
): Promise<EnvironmentState> {
  try {
    const { value: plan } = await readRecordedPlan(ports.repository, run);
    if (plan === undefined) return state;
    const said = vouching.saidOf(run, startedBy);
    const found = await vouchedForRun(
      { ...ports, records },
      { run, said, ...wantedApprovals(environment, plan) },
    );
    const approvals = allApprovals(found, found.override);
    return applyEvent(state, run.plan, { kind: 'approved', approvals });
  } catch (cause) {
    if (!(cause instanceof Refusal)) throw cause;
    return state;
  }
}
