import type { Finding, Path } from '../../domain/problem.ts';
import { exactlyOne, misplacedKeys } from '../definitions/choices.ts';
import { finding } from '../definitions/findings.ts';
import { longerThanNothing } from '../definitions/longer-than-nothing.ts';
import { labelOf } from '../definitions/places.ts';
import { valueAt, type YamlNode } from '../yaml/tree.ts';
import { buildsKeys, buildsKinds } from './builds-definition.ts';

/** Rules between the fields of an environment's `builds`, and its platform. */
export function checkBuilds(environment: YamlNode, path: Path): Finding[] {
  const node = valueAt(environment, 'builds');
  const place = [...path, 'builds'];
  if (node?.kind !== 'mapping') return [];
  const findings = exactlyOne({ node, keys: buildsKinds, known: buildsKeys, path: place });
  if (findings.length > 0) return findings;
  return [
    ...misplacedKeys(node, place, belonging),
    ...longerThanNothing(valueAt(node, 'timeout'), [...place, 'timeout']),
    ...checkPlatform(environment, place),
  ];
}

/** The kinds of evidence for which a key means something. */
const belonging = { env: ['command'], timeout: ['command'] } as const;

function checkPlatform(environment: YamlNode, path: Path): Finding[] {
  if (valueAt(environment, 'platform') !== undefined) return [];
  const message = `${labelOf(path)} tells what was built for the platform of its environment, which names none; add platform beside it.`;
  return [finding(path, 'schema', message)];
}
