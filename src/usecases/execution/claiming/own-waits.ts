import { needsContinuation } from '../../../domain/course/needs-continuation.ts';
import { whyExpired } from '../../../domain/course/why-stale.ts';
import { mayOverrideFreeze } from '../../../domain/policy/may-override.ts';
import { policyWaits } from '../../../domain/policy/policy-waits.ts';
import type { EnvironmentState } from '../../../domain/records/environment/environment-state.ts';
import type { Run } from '../../../domain/records/run/run.ts';
import type { WaitingFor } from '../../../domain/records/run/waiting-for.ts';
import type { PreparedClaim } from './prepare-claim.ts';
import type { Terms } from './waiting-runs.ts';

export interface OwnWaitsQuestion {
  readonly run: Run;
  readonly terms: Pick<Terms, 'environment' | 'now'>;
  readonly state: EnvironmentState;
  /** What was gathered for the run, if anything was. */
  readonly claim: PreparedClaim | undefined;
}

/**
 * What a run waits for that has nothing to do with other plans. `never`: no time is left in which it could start, so its
 * claim refuses it. Who approved that a freeze is overridden is known when the claim is prepared; until then the run
 * counts as one for which somebody may have.
 */
export function ownWaits({ run, terms, state, claim }: OwnWaitsQuestion): readonly WaitingFor[] | 'never' {
  const { environment, now } = terms;
  if (whyExpired(run, environment, now) !== undefined) return 'never';
  const { timing } = claim?.kind === 'ready' ? claim.plan : run;
  const approved = claim?.kind === 'ready' ? claim.approved.freezeOverridden : undefined;
  const overridden = approved === undefined ? mayOverrideFreeze(run, environment) : approved === true;
  const pause = state.record?.pause ?? null;
  const waits = policyWaits({ timing, operations: run.operations }, { environment, pause, overridden, now });
  const wait = { plan: null, modules: [], until: null };
  // It was in time when it was asked who approved the override; whoever asks next tells whether that decides now.
  if (waits === 'never' && approved === null) return [{ ...wait, reason: 'approval' }];
  if (waits === 'never') return waits;
  return [
    ...waits,
    ...(needsContinuation(run, environment) ? [{ ...wait, reason: 'continue' } as const] : []),
    ...(claim?.kind === 'unsaid' ? [{ ...wait, reason: 'approval' } as const] : []),
    ...(claim?.kind === 'no-evidence' ? [{ ...wait, reason: 'evidence' } as const] : []),
    ...(claim?.kind === 'unbuilt' ? [awaitedEvidence(claim)] : []),
  ];
}

function awaitedEvidence({ until, why }: PreparedClaim & { readonly kind: 'unbuilt' }): WaitingFor {
  return { plan: null, modules: [], reason: 'evidence', until, why };
}
