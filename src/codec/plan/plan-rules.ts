import type { Finding } from '../../domain/problem.ts';
import { finding } from '../definitions/findings.ts';
import { labelOf } from '../definitions/places.ts';
import { hasUnknownKey } from '../definitions/unknown-keys.ts';
import { entriesOf, textOf, valueAt, type YamlNode } from '../yaml/tree.ts';
import { entryKeys } from './plan-definition.ts';

/** Rules between the fields of an application in a plan, judged even when other parts are wrong. */
export function checkPlanRules(root: YamlNode): Finding[] {
  return [...entriesOf(valueAt(root, 'applications'))].flatMap(([application, { value }]) =>
    value.kind === 'mapping' ? checkEntry(value, application) : [],
  );
}

function checkEntry(entry: YamlNode, application: string): Finding[] {
  const path = ['applications', application];
  const [version, tag, commit] = ['version', 'tag', 'commit'].map((key) => valueAt(entry, key));
  if (version === undefined && tag === undefined && hasUnknownKey(entry, entryKeys)) return [];
  if ((version === undefined) === (tag === undefined)) {
    return [
      finding(
        path,
        'schema',
        `${labelOf(path)} must have either version or tag; found ${version ? 'both' : 'neither'}.`,
      ),
    ];
  }
  if (tag !== undefined && commit === undefined) {
    return [
      finding(path, 'schema', `${labelOf(path)} has a tag and no commit; name the commit that is tagged.`),
    ];
  }
  if (commit !== undefined && textOf(version) === 'redeploy') {
    return [
      finding([...path, 'commit'], 'schema', `${labelOf(path)} is redeployed as it is; remove its commit.`),
    ];
  }
  return [];
}
