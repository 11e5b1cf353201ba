import { concluded } from '../../../domain/course/concluded.ts';
import { whyStale } from '../../../domain/course/why-stale.ts';
import { hasErrors } from '../../../domain/problem.ts';
import { applyEvent } from '../../../domain/records/environment/apply-event.ts';
import { type EnvironmentState, withRun } from '../../../domain/records/environment/environment-state.ts';
import { afterwardsOf } from '../../../domain/records/run/afterwards.ts';
import { isVerified } from '../../../domain/records/run/criterion.ts';
import type { Holder } from '../../../domain/records/run/holder.ts';
import type { Run } from '../../../domain/records/run/run.ts';
import type { JudgedClaim } from './judge-claim.ts';
import { isPrepared, noteWaiting, type Prepared, startable, type Terms } from './waiting-runs.ts';

/** What was found out of the prepared runs on the records of this very moment, by plan. */
export type Judged = ReadonlyMap<string, JudgedClaim>;

export interface ClaimsQuestion {
  readonly terms: Terms;
  readonly prepared: Prepared;
  readonly judged: Judged;
  readonly holder: Holder;
  readonly startedBy: string;
  /** The commit of the configuration by which they were judged. */
  readonly configuration: string;
}

export interface DecidedClaims {
  readonly state: EnvironmentState;
  /** Plans that were claimed or ended. */
  readonly touched: readonly string[];
  /** Runs that may start and that nothing has been gathered for yet. */
  readonly unprepared: readonly Run[];
}

/** Claims, refuses or lets wait every waiting run of an environment, all at one time. */
export function decideClaims(question: ClaimsQuestion, before: EnvironmentState): DecidedClaims {
  const { terms, prepared, judged } = question;
  const ready = startable(terms, withJudged(before, judged), prepared);
  const known = ready.filter((run) => isPrepared(prepared, run)).map(({ plan }) => plan);
  const state = known.reduce((at, plan) => claimRun(question, at, plan), before);
  return {
    state: noteWaiting(terms, prepared, withJudged(state, judged)),
    touched: known,
    unprepared: ready.filter((run) => !isPrepared(prepared, run)),
  };
}

/** The state as admission should see it: with what the runs would do, touch and reference today. */
function withJudged(state: EnvironmentState, judged: Judged): EnvironmentState {
  return [...judged].reduce((at, [plan, { operations }]) => {
    const run = at.active.get(plan);
    return run?.status === 'waiting' ? withRun(at, { ...run, operations }) : at;
  }, state);
}

function claimRun(question: ClaimsQuestion, state: EnvironmentState, plan: string): EnvironmentState {
  const { terms, holder, startedBy, configuration } = question;
  const judged = question.judged.get(plan);
  if (judged === undefined) return state;
  const run = state.active.get(plan);
  if (run?.status === 'prepared') return activateRun(question, state, run, judged);
  const { problems, operations, approvals, conduct } = judged;
  const { environment, now: at } = terms;
  const afterwards = afterwardsOf(environment);
  if (hasErrors(problems)) return applyEvent(state, plan, { kind: 'refused', problems, at, ...afterwards });
  const claim = {
    holder,
    startedBy,
    configuration,
    operations,
    problems,
    approvals,
    ...conduct,
    ...afterwards,
  };
  const running = applyEvent(state, plan, { kind: 'claimed', claim, at });
  const idle = operations.every(({ state: it }) => it === 'skipped') && isVerified(conduct);
  return idle ? applyEvent(running, plan, { kind: 'completed', at }) : running;
}

/** Windows govern activations as well, and of this one there may be less left than there was at the claim. */
function noteLength(state: EnvironmentState, run: Run, { problems }: JudgedClaim): EnvironmentState {
  const known = run.problems.map(({ message }) => message);
  const short = problems.filter(({ code, message }) => code === 'window-short' && !known.includes(message));
  return short.length === 0 ? state : applyEvent(state, run.plan, { kind: 'reviewed', problems: short });
}

/** What was prepared is activated, or the run ends with nothing changed when that is not what it would be today. */
function activateRun(
  { terms, holder }: ClaimsQuestion,
  state: EnvironmentState,
  run: Run,
  judged: JudgedClaim,
): EnvironmentState {
  const { plan } = run;
  const at = terms.now;
  const stale = whyStale(run, judged);
  if (stale === undefined) {
    return noteLength(applyEvent(state, plan, { kind: 'activated', holder, at }), run, judged);
  }
  const reason = `${stale.code}: ${stale.message}`;
  return concluded(applyEvent(state, plan, { kind: 'aborting', by: 'system', reason }), plan, at);
}
