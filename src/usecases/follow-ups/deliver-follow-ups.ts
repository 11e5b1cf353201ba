import { askerOf } from '../../domain/follow-ups/asker-of.ts';
import type { FollowUpAnswer } from '../../domain/follow-ups/follow-up.ts';
import { type PlanAddress, planAddress } from '../../domain/names.ts';
import type { Problem } from '../../domain/problem.ts';
import type { DeliveredFollowUp } from '../../domain/records/debts/delivery.ts';
import { type FollowUpDue, followUpDue } from '../../domain/records/debts/follow-up-due.ts';
import { dischargeFollowUp } from '../../domain/records/debts/owed-follow-ups.ts';
import type { Run } from '../../domain/records/run/run.ts';
import { type Clock, isoNow } from '../../ports/clock.ts';
import { awaitsConfirmation } from '../confirming/awaits-confirmation.ts';
import { failureOf } from '../failure.ts';
import type { Trusted } from '../reading/trusted.ts';
import type { RecordsAccess } from '../recording/commit-records.ts';
import { transact } from '../recording/transact.ts';
import { Refusal } from '../refusal.ts';
import type { FollowUpMaker, MadeFollowUp } from './make-follow-up.ts';
import { refusedPlan } from './open-plan.ts';

export interface DeliveryPorts extends RecordsAccess {
  readonly clock: Clock;
  readonly make: FollowUpMaker;
}

/** What became of one follow-up that was owed. */
export interface Delivered {
  /** The run that has ended. */
  readonly run: PlanAddress;
  /** What the records say of it; null when it is still owed. */
  readonly delivery: DeliveredFollowUp | null;
  /** The plan that was written for it; null when that did not come about. */
  readonly answer: FollowUpAnswer | null;
  /** Why it is still owed. */
  readonly problems: readonly Problem[];
}

/**
 * Opens what an environment owes to runs that have ended, and then records that it did. Whoever is stopped in between
 * leaves the debt, and the next one finds what was made and takes it. What cannot be made for want of evidence, or
 * proposed, stays owed; what records, configuration or catalog forbid is recorded with its reason, and a person may still
 * ask for it. What is to be confirmed before stays owed as well, and is not told. Rejects only when the records cannot be read.
 */
export async function deliverFollowUps(
  ports: DeliveryPorts,
  trusted: Trusted,
  environment: string,
): Promise<readonly Delivered[]> {
  const records = await ports.readRecords();
  const { owes = [] } = (await records.environmentRecord(environment)) ?? {};
  const delivered: Delivered[] = [];
  for (const plan of owes) {
    const run = await records.run(environment, plan);
    const due = run && followUpDue(run);
    if (run === undefined || !due) continue;
    if (due.kind === 'reuse' && (await awaitsConfirmation(records, trusted, run))) continue;
    delivered.push(await orStillOwed(run, () => deliver(ports, trusted, { run, due })));
  }
  return delivered;
}

async function orStillOwed(run: Run, deliverIt: () => Promise<Delivered>): Promise<Delivered> {
  const { environment, plan } = run;
  try {
    return await deliverIt();
  } catch (cause) {
    const failure = failureOf(cause);
    if (failure === undefined) throw cause;
    return { run: { environment, plan }, delivery: null, answer: null, problems: failure.problems };
  }
}

async function deliver(
  ports: DeliveryPorts,
  trusted: Trusted,
  { run, due }: { readonly run: Run; readonly due: FollowUpDue },
): Promise<Delivered> {
  const { environment, plan } = run;
  const asking = { asking: 'configuration', by: askerOf(run) } as const;
  const made = await ports
    .make(trusted, { ...due, ...asking, run: { environment, plan } })
    .catch((cause) => forbidden(cause, { run, due }));
  const { answer } = made;
  const told = { run: { environment, plan }, answer: answer.plan === null ? null : answer };
  // Null is a pull request that could not be opened; where plans are only on branches there is none to open.
  if (answer.plan !== null && answer.pullRequest === null)
    return { ...told, delivery: null, problems: answer.problems };
  const delivery = deliveryOf(due, made);
  await discharge(ports, { run, delivery });
  return { ...told, delivery, problems: [] };
}

/** A refusal would be the same each time; what could not be read may be there the next time. */
function forbidden(
  cause: unknown,
  { run, due }: { readonly run: Run; readonly due: FollowUpDue },
): MadeFollowUp {
  if (!(cause instanceof Refusal) || cause.kind === 'lost') throw cause;
  const target = due.kind === 'reuse' ? due.target : run.environment;
  return { answer: refusedPlan(target, cause.problems), run, pullRequestOfRun: null, inTheWay: null };
}

function deliveryOf(due: FollowUpDue, { answer, inTheWay }: MadeFollowUp): DeliveredFollowUp {
  const { kind } = due;
  const { target } = answer;
  if (answer.plan !== null) {
    const pullRequest = answer.pullRequest?.number ?? null;
    return { kind, target, plan: answer.plan, pullRequest, reason: null };
  }
  return {
    kind,
    target,
    plan: inTheWay?.plan ?? null,
    pullRequest: inTheWay?.pullRequest?.number ?? null,
    reason: answer.problems.map(({ message }) => message).join('; '),
  };
}

async function discharge(
  { repository, readRecords, clock }: DeliveryPorts,
  { run, delivery }: { readonly run: Run; readonly delivery: DeliveredFollowUp },
): Promise<void> {
  const { environment, plan } = run;
  const followUp =
    delivery.plan === null ? 'none' : planAddress({ environment: delivery.target, plan: delivery.plan });
  await transact(
    { repository, readRecords },
    {
      environment,
      decide: async (state, records) => {
        const known = await records.delivery(environment, plan);
        const delivered = { ...known, environment, plan, followUp: delivery, at: isoNow(clock) };
        return {
          state: dischargeFollowUp(state, delivered),
          message: `${delivery.kind} of ${planAddress(run)}: ${followUp}`,
          value: undefined,
        };
      },
    },
  );
}
