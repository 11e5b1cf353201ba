import { type Notifier, type NotifierAddress, toldUnlessSaid } from '../../domain/model/notifier.ts';
import type { WrittenNotifier } from './notify-definition.ts';

/** Those whom an environment notifies; each has exactly one way, as `checkNotify` has made sure. */
export function toNotifiers(written: readonly WrittenNotifier[]): readonly Notifier[] {
  return written.map(toNotifier);
}

function toNotifier(written: WrittenNotifier): Notifier {
  const { webhook, slack, on = toldUnlessSaid } = written;
  if (webhook !== undefined) {
    return { kind: 'webhook', on, address: addressOf(webhook), secret: webhook.secret };
  }
  if (slack !== undefined) return { kind: 'slack', on, address: addressOf(slack) };
  if (written.comment !== undefined) return { kind: 'comment', on };
  return { kind: 'release-notes', on: ['finished', 'finished-with-warnings'] };
}

function addressOf({
  url,
  'url-variable': variable = '',
}: {
  readonly url?: string;
  readonly 'url-variable'?: string;
}): NotifierAddress {
  return url === undefined ? { kind: 'variable', variable } : { kind: 'literal', url };
}
