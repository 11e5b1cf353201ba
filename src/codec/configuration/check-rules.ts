import type { Finding, Path } from '../../domain/problem.ts';
import { isCheckAddress } from '../../domain/verification/check-address.ts';
import { exactlyOne, misplacedKeys } from '../definitions/choices.ts';
import { finding } from '../definitions/findings.ts';
import { longerThanNothing } from '../definitions/longer-than-nothing.ts';
import { labelOf } from '../definitions/places.ts';
import { textOf, valueAt, type YamlNode } from '../yaml/tree.ts';
import { checkKeys, checkKinds } from './check-definition.ts';

/** Rules between the fields of a check of an environment. */
export function checkCheck(check: YamlNode, path: Path): Finding[] {
  const findings = exactlyOne({ node: check, keys: checkKinds, known: checkKeys, path });
  if (findings.length > 0) return findings;
  return [
    ...misplacedKeys(check, path, belonging),
    ...checkUrl(textOf(valueAt(check, 'url')), [...path, 'url']),
    ...['every', 'within'].flatMap((key) => longerThanNothing(valueAt(check, key), [...path, key])),
  ];
}

/** The kinds of check for which a key means something. */
const belonging = { env: ['command'], status: ['url'], json: ['url'], within: ['url'] } as const;

/** The address is not repeated: what is wrong with it may be a password. */
function checkUrl(url: string | undefined, path: Path): Finding[] {
  if (url === undefined || isCheckAddress(url)) return [];
  const expected = 'an address that begins with http:// or https://, without user, password and fragment';
  const cure = 'what must not be read belongs in a variable of a command';
  return [finding(path, 'schema', `${labelOf(path)} must be ${expected}; ${cure}.`)];
}
