import type { FollowUpKind } from '../../domain/follow-ups/follow-up-origin.ts';
import type { PlanAddress } from '../../domain/names.ts';

export interface FollowUpRequest {
  readonly kind: FollowUpKind;
  readonly run: PlanAddress;
  /** For a reuse; the others take the run's. */
  readonly target?: string | undefined;
  /** Default: for a reuse the environment of the run, for a retry the plan's source; a backout has no other. */
  readonly source?: string | undefined;
  /** For a reuse: the newest versions of the source instead of the run's. */
  readonly latest?: boolean;
  /** Of the plan of the run as whoever asks has seen it; absent when they do not say. */
  readonly digest?: string | undefined;
}

export interface AskedFollowUp extends FollowUpRequest {
  readonly asking: 'person' | 'configuration';
  /** Who counts as having asked; null for nobody. */
  readonly by: string | null;
}
