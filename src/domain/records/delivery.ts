/** `deliveries/<environment>/<plan>.json`: what became of the follow-up that an ended run was owed. */
export interface Delivery {
  readonly environment: string;
  /** The plan whose run has ended. */
  readonly plan: string;
  readonly followUp: DeliveredFollowUp;
  /** ISO time. */
  readonly at: string;
}

export interface DeliveredFollowUp {
  readonly kind: 'retry' | 'reuse';
  /** The environment that it is for. */
  readonly target: string;
  /** Name of the new plan; null when there was nothing to open. */
  readonly plan: string | null;
  /** Its number; null when there is no pull request, as without GitHub. */
  readonly pullRequest: number | null;
  /** A sentence that says why there is no plan, or what was different from usual; null for nothing. */
  readonly reason: string | null;
}
