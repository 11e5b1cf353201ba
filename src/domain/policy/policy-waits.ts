import type { Environment } from '../model/configuration.ts';
import type { Timing } from '../model/plan.ts';
import type { Pause } from '../records/environment/environment-record.ts';
import type { Operation } from '../records/run/operation.ts';
import { whyNothing } from '../records/run/operation-transitions.ts';
import type { WaitingFor } from '../records/run/waiting-for.ts';
import { blockedApplications } from './blocked-applications.ts';
import { judgeStart, type LaterStart } from './judge-start.ts';
import { instantOf } from './zoned-time.ts';

/** What policies ask of a run that waits. */
export interface Waiting {
  readonly timing: Timing | undefined;
  readonly operations: readonly Pick<Operation, 'application' | 'state' | 'reason'>[];
}

export interface PolicyTerms {
  readonly environment: Environment;
  readonly pause: Pause | null;
  /** Whether freezes are passed over. */
  readonly overridden: boolean;
  /** ISO time. */
  readonly now: string;
}

/**
 * What a run waits for by the policies of its environment and its own times: a pause, blocked applications of which
 * something is left to do, the next opening. `never` for one whose times nothing reaches any more: it is to be refused.
 */
export function policyWaits(run: Waiting, terms: PolicyTerms): readonly WaitingFor[] | 'never' {
  const { environment, pause, overridden, now } = terms;
  const { windows } = environment;
  const start = judgeStart({ windows, timing: run.timing, overridden, now: instantOf(now) });
  if (start.kind === 'never') return 'never';
  const wanted = run.operations.filter((operation) => whyNothing(operation) === undefined);
  const blocked = blockedApplications(wanted, environment);
  return [
    ...(pause === null ? [] : [wait('pause', `${pause.by}: ${pause.reason}`)]),
    ...blocked.map(({ application, reason }) =>
      wait('block', reason === null ? application : `${application}: ${reason}`),
    ),
    ...(start.kind === 'later' ? [untilOpening(start, run.timing, windows?.timezone)] : []),
  ];
}

function wait(reason: 'pause' | 'block', why: string): WaitingFor {
  return { plan: null, reason, modules: [], until: null, why };
}

function untilOpening(
  { at, because }: LaterStart,
  timing: Timing | undefined,
  timezone: string | undefined,
): WaitingFor {
  const why = {
    freeze: because.kind === 'freeze' ? because.freeze.reason : null,
    'not-before': `not before ${timing?.notBefore}`,
    hours: null,
  }[because.kind];
  return {
    plan: null,
    reason: because.kind === 'freeze' ? 'freeze' : 'window',
    modules: [],
    until: new Date(at).toISOString(),
    ...(why !== null && { why }),
    ...(timezone !== undefined && { timezone }),
  };
}
