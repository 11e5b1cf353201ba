import type { Problem } from '../../problem.ts';
import type { Criterion } from './criterion.ts';
import type { Effect } from './effect.ts';
import type { Holder } from './holder.ts';
import type { Operation, Step } from './operation.ts';
import type { OperationEnd } from './operation-transitions.ts';
import type { Afterwards, Approval, Run } from './run.ts';
import type { WaitingFor } from './waiting-for.ts';

/** Everything that can happen to a run. Times are ISO. */
export type RunEvent =
  | {
      readonly kind: 'waits';
      readonly waitingFor: readonly WaitingFor[];
      readonly problems: readonly Problem[];
    }
  /** Somebody said who has approved it; these take the place of what was said before. */
  | { readonly kind: 'approved'; readonly approvals: readonly Approval[] }
  | { readonly kind: 'claimed'; readonly claim: Claim; readonly at: string }
  | {
      readonly kind: 'refused';
      readonly problems: readonly Problem[];
      readonly at: string;
      readonly afterwards?: Afterwards;
    }
  | { readonly kind: 'withdrawn'; readonly reason: string; readonly at: string }
  | { readonly kind: 'taken-over'; readonly holder: Holder }
  /** What was found in the environment before anything was touched. */
  | { readonly kind: 'reviewed'; readonly problems: readonly Problem[] }
  | { readonly kind: 'tagged'; readonly applications: readonly string[] }
  | {
      readonly kind: 'started';
      readonly application: string;
      readonly effect: Effect;
      readonly at: string;
      readonly step?: Step;
    }
  | {
      readonly kind: 'not-started';
      readonly application: string;
      readonly reason: string;
      readonly at: string;
    }
  /** More is known of what an operation has set in motion than when it was started. */
  | { readonly kind: 'effect-known'; readonly application: string; readonly effect: Effect }
  | { readonly kind: 'ended'; readonly application: string; readonly end: OperationEnd }
  /** A try has failed, and another one is to follow. */
  | { readonly kind: 'try-failed'; readonly application: string; readonly end: OperationEnd }
  | {
      readonly kind: 'tried-again';
      readonly application: string;
      readonly effect: Effect;
      readonly at: string;
    }
  | { readonly kind: 'skipped'; readonly applications: readonly string[]; readonly reason: string }
  /** All that is to be activated is ready; nobody holds it until it may be. */
  | { readonly kind: 'prepared'; readonly at: string }
  /** A person says that what is prepared may be activated. */
  | { readonly kind: 'continued'; readonly by: string; readonly at: string }
  | { readonly kind: 'activated'; readonly holder: Holder; readonly at: string }
  /** Everything is deployed; what remains is whether that is a success. */
  | { readonly kind: 'verifying' }
  | { readonly kind: 'checked'; readonly index: number; readonly found: CheckedCriterion }
  | { readonly kind: 'aborting'; readonly by: 'operator' | 'system'; readonly reason: string }
  | { readonly kind: 'backing-out' }
  /** Its holder lets go of it; whoever takes it over goes on where it stands. */
  | { readonly kind: 'yielded' }
  | { readonly kind: 'completed'; readonly at: string };

export interface Claim extends Pick<Run, 'stages' | 'backout' | 'marksBad' | 'criteria'> {
  readonly holder: Holder;
  readonly startedBy: string;
  readonly configuration: string;
  readonly operations: readonly Operation[];
  readonly problems: readonly Problem[];
  readonly approvals: readonly Approval[];
  /** Absent when nothing is to follow. */
  readonly afterwards?: Afterwards;
}

export type CheckedCriterion = Pick<Criterion, 'reason'> & {
  readonly state: 'met' | 'unmet';
  readonly at: string;
};
