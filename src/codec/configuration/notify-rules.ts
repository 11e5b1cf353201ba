import { isPublicAddress } from '../../domain/notifications/notifier-address.ts';
import type { Finding, Path } from '../../domain/problem.ts';
import { exactlyOne } from '../definitions/choices.ts';
import { finding } from '../definitions/findings.ts';
import { labelOf } from '../definitions/places.ts';
import { itemsOf, textOf, valueAt, type YamlNode } from '../yaml/tree.ts';
import { addressKinds, notifierKeys, notifierKinds, webhookKeys } from './notify-definition.ts';

/** Rules between the fields of those whom an environment notifies. */
export function checkNotify(list: YamlNode | undefined, path: Path): Finding[] {
  return itemsOf(list).flatMap((notifier, index) => checkNotifier(notifier, [...path, index]));
}

function checkNotifier(notifier: YamlNode | undefined, path: Path): Finding[] {
  const webhook = valueAt(notifier, 'webhook');
  const place = [...path, 'webhook'];
  return [
    ...exactlyOne({ node: notifier, keys: notifierKinds, known: notifierKeys, path }),
    ...exactlyOne({ node: webhook, keys: addressKinds, known: webhookKeys, path: place }),
    ...checkUrl(textOf(valueAt(webhook, 'url')), [...place, 'url']),
    ...checkNotes(notifier, path),
  ];
}

/** The address is not repeated: what is wrong with it may be that it is a secret. */
function checkUrl(url: string | undefined, path: Path): Finding[] {
  if (url === undefined || isPublicAddress(url)) return [];
  const expected = 'an https address without user, password, query and fragment';
  const cure = 'one that is a secret belongs in a variable, named by url-variable';
  return [finding(path, 'schema', `${labelOf(path)} must be ${expected}; ${cure}.`)];
}

/** Notes of what was not deployed would be wrong. */
function checkNotes(notifier: YamlNode | undefined, path: Path): Finding[] {
  if (valueAt(notifier, 'release-notes') === undefined || valueAt(notifier, 'on') === undefined) return [];
  const place = [...path, 'on'];
  return [
    finding(
      place,
      'schema',
      `${labelOf(place)} does not go with release-notes, of success alone; remove it.`,
    ),
  ];
}
