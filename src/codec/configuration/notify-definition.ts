import * as z from 'zod/mini';
import { notificationEvents } from '../../domain/model/notifier.ts';
import { secretPrefix } from '../../domain/settings/secret-variables.ts';
import { checkedText } from '../definitions/checked-text.ts';
import { text } from '../definitions/scalars.ts';
import { described, mapping, oneOf, optional, withOneOf } from '../definitions/structures.ts';

const secretVariablePattern = `^${secretPrefix}[A-Z0-9_]{1,100}$`;

/** The name of a variable whose value is a secret, and is masked wherever anything is said. */
export const secretVariable = checkedText({
  expected: `the name of a variable that begins with ${secretPrefix}`,
  test: (value) => new RegExp(secretVariablePattern).test(value),
  pattern: secretVariablePattern,
  hidden: true,
});

/** The ways to give an address, of which a notifier names exactly one. */
export const addressKinds = ['url', 'url-variable'] as const;

const urlVariable = optional('The variable that holds the address.', secretVariable);

const webhook = withOneOf(
  mapping({
    url: optional('An address that is no secret, https.', text),
    'url-variable': urlVariable,
    secret: described('The variable with the key by which messages are signed.', secretVariable),
  }),
  ...addressKinds.map((kind) => [kind]),
);

const slack = mapping({ 'url-variable': described('The variable that holds the address.', secretVariable) });

/** Says nothing yet, so that it can say something later. */
const nothing = z.strictObject({}, 'an empty mapping: {}');

/** The ways to tell people, of which a notifier names exactly one. */
export const notifierKinds = ['webhook', 'slack', 'comment', 'release-notes'] as const;

const notifier = withOneOf(
  mapping({
    webhook: optional('Sends signed JSON.', webhook),
    slack: optional('Writes to a channel of Slack, or of what understands the same.', slack),
    comment: optional("Writes on the plan's pull request.", nothing),
    'release-notes': optional('Publishes release notes on the branch of the records.', nothing),
    on: optional(
      'The ends that are told; default finished, finished-with-warnings and backout-failed.',
      z.array(oneOf(...notificationEvents), 'a list').check(z.minLength(1, 'a list with at least one end')),
    ),
  }),
  ...notifierKinds.map((kind) => [kind]),
);

/** Bounded, because each is told with a request or a commit of its own. */
const mostNotifiers = 20;
const expectedList = `a list of at most ${mostNotifiers}`;

export const notify = z.array(notifier, 'a list').check(z.maxLength(mostNotifiers, expectedList));

export const webhookKeys = Object.keys(webhook.shape);
export const notifierKeys = Object.keys(notifier.shape);

export type WrittenNotifier = z.infer<typeof notifier>;
