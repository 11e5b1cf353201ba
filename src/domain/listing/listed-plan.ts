import type { Origin } from '../model/plan.ts';
import type { Confirmation } from '../records/confirmation.ts';
import { runStatuses } from '../records/run/run.ts';
import type { WaitingFor } from '../records/run/waiting-for.ts';

export const planStatuses = ['open', 'merged', ...runStatuses] as const;

/** `merged`: on the environment branch and not registered yet, or older than the baseline. */
export type PlanStatus = (typeof planStatuses)[number];

export const planOffers = [
  'validate',
  'refresh',
  'abort',
  'continue',
  'resolve',
  'confirm',
  'retry',
  'reuse',
] as const;

/** What can be done with a plan; its status says which of it. */
export type Offer = (typeof planOffers)[number];

/** One line of the list of past and present plans (LifeTime: the Deployment Plans screen). */
export interface ListedPlan {
  readonly environment: string;
  readonly plan: string;
  readonly status: PlanStatus;
  readonly source: string | null;
  readonly target: string;
  /** Versions by application; `redeploy` where the plan names no version and none is known. */
  readonly applications: ReadonlyMap<string, string>;
  /** The modules that it touches, as far as they are known without asking an application's repository. */
  readonly modules: readonly string[];
  /** Who has to do with it: who wrote, asked for, approved, started or confirmed it. Each once, in this order. */
  readonly people: readonly string[];
  readonly origin: Origin | null;
  /** ISO times. */
  readonly mergedAt: string | null;
  readonly startedAt: string | null;
  readonly endedAt: string | null;
  readonly endedBy: 'operator' | 'system' | null;
  /** What its run waits for. */
  readonly waitingFor: readonly WaitingFor[];
  /** What people have confirmed of its run, oldest first; absent while that is nothing. */
  readonly confirmations?: readonly Confirmation[];
  /** What can be done with a plan in this status. */
  readonly offers: readonly Offer[];
}
