/** What may be told of a run that has ended. `backout-failed` is told besides `aborted`. */
export const notificationEvents = [
  'finished',
  'finished-with-warnings',
  'aborted',
  'backout-failed',
] as const;

export type NotificationEvent = (typeof notificationEvents)[number];

/** People hear of success alone; that going back has failed as well is nothing to keep from them. */
export const toldUnlessSaid: readonly NotificationEvent[] = [
  'finished',
  'finished-with-warnings',
  'backout-failed',
];

/** Where a message goes. An address that is a secret stands in a variable of the process. */
export type NotifierAddress =
  | { readonly kind: 'literal'; readonly url: string }
  | { readonly kind: 'variable'; readonly variable: string };

/** Who is told about the runs of an environment, and of what. */
export type Notifier = { readonly on: readonly NotificationEvent[] } & (
  | {
      readonly kind: 'webhook';
      readonly address: NotifierAddress;
      /** The variable with the key by which messages are signed. */
      readonly secret: string;
    }
  /** A channel of Slack, or of whatever understands what Slack does. */
  | { readonly kind: 'slack'; readonly address: NotifierAddress }
  /** The pull request of the plan. */
  | { readonly kind: 'comment' }
  /** The files with release notes on the branch of the records. */
  | { readonly kind: 'release-notes' }
);

/** Everything that an environment tells anybody, without repetition. */
export function toldEvents(notifiers: readonly Notifier[]): readonly NotificationEvent[] {
  return notificationEvents.filter((event) => notifiers.some(({ on }) => on.includes(event)));
}
