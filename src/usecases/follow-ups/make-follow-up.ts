import type { FollowUpAnswer } from '../../domain/follow-ups/follow-up.ts';
import { refuseFollowUp } from '../../domain/follow-ups/follow-up-origin.ts';
import { followUpName } from '../../domain/follow-ups/plan-name.ts';
import { followUpInTheWay, type StandingFollowUp } from '../../domain/follow-ups/standing-follow-up.ts';
import { planAddress } from '../../domain/names.ts';
import type { Run } from '../../domain/records/run.ts';
import { readRecordedPlan } from '../reading/recorded-plan.ts';
import { requireEnvironment, type Trusted } from '../reading/trusted.ts';
import { runNotFound } from '../refusal.ts';
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

async function tryFollowUp(
  ports: FollowUpPorts,
  trusted: Trusted,
  request: AskedFollowUp,
): Promise<MadeFollowUp | undefined> {
  const { repository } = ports;
  const { kind, asking } = request;
  const records = await ports.readRecords();
  const run = await records.run(request.run.environment, request.run.plan);
  if (run === undefined) throw runNotFound(planAddress(request.run));
  const target = requireEnvironment(trusted, request.target ?? run.environment);
  const state = await records.environment(target.name);
  // Before the look at what is open: a follow-up that appears later takes the name, and this one begins again.
  const name = followUpName(kind, run.plan, await takenNames(repository, state));
  const question = { kind, run, target: target.name, name };
  const { followUps, pullRequestOfRun } = await ports.readProposed(question);
  const ended = asking === 'configuration';
  const merged = await mergedFollowUps(repository, question, { state, records, ended });
  const inTheWay = followUpInTheWay([...followUps, ...merged], asking) ?? null;
  const refusal = refuseFollowUp({ kind, run, inTheWay });
  const answered = (answer: FollowUpAnswer) => ({ answer, run, pullRequestOfRun, inTheWay });
  if (refusal !== undefined) return answered(refusedPlan(target.name, [refusal]));
  const original = await readRecordedPlan(repository, run);
  if (original.value === undefined) return answered(refusedPlan(target.name, original.problems));
  const known = { request, run, target: target.name, name, original, plan: original.value, records };
  const unproposed = followUps.find(({ stage }) => stage === 'unproposed');
  const answer = await (unproposed === undefined
    ? writeFollowUp(ports, trusted, known)
    : adoptFollowUp(ports, trusted, { ...known, unproposed }));
  return answer && answered(answer);
}
