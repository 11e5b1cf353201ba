import type { WantedApplication } from '../../domain/follow-ups/wanted-application.ts';
import type { PlanAddress } from '../../domain/names.ts';
import type { Problem } from '../../domain/problem.ts';
import type { DraftedPlan } from '../follow-ups/open-plan.ts';

interface Wishes {
  readonly source?: string | undefined;
  /** Default: the day and the applications. */
  readonly name?: string | undefined;
  readonly applications: readonly WantedApplication[];
}

/** A plan of named applications, with sections to complete. */
export interface FreshPlanRequest extends Wishes {
  readonly from?: undefined;
  readonly target: string;
  /** What the plan says to people; with it the plan gets those sections alone, to complete, that the target asks for. */
  readonly notes?: string;
  /** By what people name a source who may choose one; default the option of the command line. */
  readonly sourceField?: string;
}

/** A plan with the sections of another one; with its applications as well when none are named. */
export interface CopyRequest extends Wishes {
  readonly from: PlanAddress;
  /** Default: the environment of that plan. */
  readonly target?: string | undefined;
  /** Who asks for it; by default whoever commits the plan. */
  readonly by?: string | undefined;
}

export type NewPlanRequest = FreshPlanRequest | CopyRequest;

/** What a new plan consists of, before it has a name. An error among the problems means that none is written. */
export interface NewPlanDraft extends Omit<DraftedPlan, 'plan' | 'message'> {
  readonly applications: readonly string[];
}

export function refusedDraft(target: string, problems: readonly Problem[]): NewPlanDraft {
  return { target, applications: [], text: '', dropped: [], adjusted: [], problems };
}
