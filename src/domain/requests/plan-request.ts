import type { WantedApplication } from '../follow-ups/wanted-application.ts';

/** A plan as somebody asks for it by the form of an issue; its names are names, its versions versions. */
export interface PlanRequest {
  readonly target: string;
  /** Undefined where the person leaves it to the configuration. */
  readonly source: string | undefined;
  /** In the order of the form, each once; at least one. */
  readonly applications: readonly WantedApplication[];
  /** Markdown; empty for none. */
  readonly notes: string;
}

/** The label that the form gives to its issues; others ask for no plan. */
export const requestLabel = 'deployment-plan';

/** The fields of the form, as people read them and as GitHub puts them into the issue. */
export const requestFields = {
  target: 'Target',
  source: 'Source',
  applications: 'Applications',
  notes: 'Notes',
} as const;

export type RequestField = keyof typeof requestFields;
