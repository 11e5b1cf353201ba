import type { FollowUpAnswer } from '../../domain/follow-ups/follow-up.ts';
import { refuseFollowUp } from '../../domain/follow-ups/follow-up-origin.ts';
import { followUpName } from '../../domain/follow-ups/plan-name.ts';
import { followUpInTheWay, type StandingFollowUp } from '../../domain/follow-ups/standing-follow-up.ts';
import type { Run } from '../../domain/records/run/run.ts';
import { awaitsConfirmation } from '../confirming/awaits-confirmation.ts';
import { readRecordedPlan } from '../reading/recorded-plan.ts';
import type { Records } from '../reading/records.ts';
import { requireRun } from '../reading/require-run.ts';
import { requireEnvironment, type Trusted } from '../reading/trusted.ts';
import { requireDigest } from '../require-digest.ts';
import { adoptFollowUp } from './adopt-follow-up.ts';
import type { AskedFollowUp } from './follow-up-request.ts';
import { type OpeningPorts, refusedPlan, takenNames } from './open-plan.ts';
import { mergedFollowUps, type ProposedFollowUpsReader } from './standing-follow-ups.ts';
import { writeFollowUp } from './write-follow-up.ts';

export interface FollowUpPorts extends OpeningPorts {
  readonly readProposed: ProposedFollowUpsReader;
}

export interface MadeFollowUp {
  readonly answer: FollowUpAnswer;
  readonly run: Run;
  readonly pullRequestOfRun: number | null;
  /** The follow-up that was there before, when the answer is a refusal because of it. */
  readonly inTheWay: StandingFollowUp | null;
}

/** Makes a follow-up: on a branch, or on a pull request. */
export type FollowUpMaker = (trusted: Trusted, request: AskedFollowUp) => Promise<MadeFollowUp>;

/**
 * Writes the plan that follows a run to its branch, or takes the one that was written before and never proposed.
 * Refused follow-ups are answers with `plan: null`; a run that does not exist is a Refusal. Of two who do this at
 * once one writes the branch, and the other finds it.
 */
export async function makeFollowUp(
  ports: FollowUpPorts,
  trusted: Trusted,
  request: AskedFollowUp,
): Promise<MadeFollowUp> {
  for (;;) {
    await ports.repository.refresh();
    const made = await tryFollowUp(ports, trusted, request);
    if (made !== undefined) return made;
  }
}

/** Undefined when somebody else has taken the name meanwhile. */
async function tryFollowUp(
  ports: FollowUpPorts,
  trusted: Trusted,
  request: AskedFollowUp,
): Promise<MadeFollowUp | undefined> {
  const surroundings = await lookAround(ports, trusted, request);
  const { records, run, target, pullRequestOfRun, inTheWay } = surroundings;
  requireDigest(run, request.digest);
  const awaited = await awaitsConfirmation(records, trusted, run);
  const refusal = refuseFollowUp({ kind: request.kind, run, awaitsConfirmation: awaited, inTheWay });
  const answer =
    refusal === undefined
      ? await writeOrAdopt(ports, trusted, { ...surroundings, request })
      : refusedPlan(target, [refusal]);
  return answer && { answer, run, pullRequestOfRun, inTheWay };
}

interface Surroundings extends Pick<MadeFollowUp, 'run' | 'pullRequestOfRun' | 'inTheWay'> {
  readonly records: Records;
  readonly target: string;
  /** The name that a new plan gets. */
  readonly name: string;
  /** One whose branch was pushed, and that nobody has proposed. */
  readonly unproposed: StandingFollowUp | undefined;
}

/** The run, and what there is already of its follow-ups. */
async function lookAround(
  { repository, readRecords, readProposed }: FollowUpPorts,
  trusted: Trusted,
  { kind, asking, ...request }: AskedFollowUp,
): Promise<Surroundings> {
  const records = await readRecords();
  const run = await requireRun(records, request.run);
  const { name: target } = requireEnvironment(trusted, request.target ?? run.environment);
  const state = await records.environment(target);
  // Before the look at what is open: a follow-up that appears later takes the name, and this one begins again.
  const name = followUpName(kind, run.plan, await takenNames(repository, state));
  const question = { kind, run, target, name };
  const { followUps, pullRequestOfRun } = await readProposed(question);
  const ended = asking === 'configuration';
  const merged = await mergedFollowUps(repository, question, { state, records, ended });
  return {
    records,
    run,
    target,
    name,
    pullRequestOfRun,
    inTheWay: followUpInTheWay([...followUps, ...merged], asking) ?? null,
    unproposed: followUps.find(({ stage }) => stage === 'unproposed'),
  };
}

async function writeOrAdopt(
  ports: FollowUpPorts,
  trusted: Trusted,
  surroundings: Surroundings & { readonly request: AskedFollowUp },
): Promise<FollowUpAnswer | undefined> {
  const { request, run, target, unproposed } = surroundings;
  const original = await readRecordedPlan(ports.repository, run);
  const { value: plan } = original;
  if (plan === undefined) return refusedPlan(target, original.problems);
  if (unproposed !== undefined) {
    return adoptFollowUp(ports, trusted, { kind: request.kind, run, plan, unproposed });
  }
  return writeFollowUp(ports, trusted, { ...surroundings, original, plan });
}
