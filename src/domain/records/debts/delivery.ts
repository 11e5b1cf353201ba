import type { NotificationEvent } from '../../model/notifier.ts';

/** `deliveries/<environment>/<plan>.json`: what an ended run was owed, and what became of that. */
export interface Delivery {
  readonly environment: string;
  /** The plan whose run has ended. */
  readonly plan: string;
  /** Absent when none was owed, or it still is. */
  readonly followUp?: DeliveredFollowUp;
  /** Who was told of the run, or is to be; absent when nobody was tried yet. */
  readonly notifications?: readonly DeliveredNotification[];
  /** ISO time of the last change. */
  readonly at: string;
}

export interface DeliveredFollowUp {
  readonly kind: 'retry' | 'reuse' | 'backout';
  /** The environment that it is for. */
  readonly target: string;
  /** Name of the new plan; null when there was nothing to open. */
  readonly plan: string | null;
  /** Its number; null when there is no pull request, as without GitHub. */
  readonly pullRequest: number | null;
  /** A sentence that says why there is no plan, or what was different from usual; null for nothing. */
  readonly reason: string | null;
}

export interface DeliveredNotification {
  /** Kind and place of the notifier in the configuration, such as `webhook-1`. */
  readonly notifier: string;
  readonly event: NotificationEvent;
  readonly state: 'delivered' | 'owed' | 'given-up';
  readonly tries: readonly NotificationTry[];
}

export interface NotificationTry {
  /** ISO time. */
  readonly at: string;
  /** Why it failed, without secrets; null when the message was taken. */
  readonly problem: string | null;
}
