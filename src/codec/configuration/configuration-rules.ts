import { isName } from '../../domain/names.ts';
import type { Finding, Path } from '../../domain/problem.ts';
import { exactlyOne, misplacedKeys } from '../definitions/choices.ts';
import { finding } from '../definitions/findings.ts';
import { labelOf } from '../definitions/places.ts';
import { checkWindows } from '../time-rules.ts';
import { entriesOf, itemsOf, textOf, valueAt, type YamlNode } from '../yaml/tree.ts';
import { checkBuilds } from './builds-rules.ts';
import { checkCheck } from './check-rules.ts';
import { deployerKeys, deployerKinds } from './deployer-definition.ts';
import { manifestKeys, placeKeys, waitKeys } from './engine-definition.ts';
import { checkNotify } from './notify-rules.ts';

/** Rules between the fields of a configuration, judged on what is there even when other parts are wrong. */
export function checkConfigurationRules(root: YamlNode): Finding[] {
  const environments = new Map(
    [...entriesOf(valueAt(root, 'environments'))].map(([name, { value }]) => [name, value]),
  );
  const listing = listNames([...environments.keys()]);
  return [...environments].flatMap(([name, value]) => {
    const path = ['environments', name];
    if (isRoot(value)) return checkRoot(value, path);
    return checkEnvironment({ name, value, path, environments, listing });
  });
}

function isRoot(environment: YamlNode): boolean {
  const root = valueAt(environment, 'root');
  return root?.kind === 'scalar' && root.value === true;
}

function checkRoot(environment: YamlNode, path: Path): Finding[] {
  return [...entriesOf(environment)]
    .filter(([key]) => key !== 'root')
    .map(([key]) => {
      const place = [...path, key];
      const reason = 'nothing is deployed to a root environment; remove it, or remove "root: true"';
      return finding(place, 'schema', `${labelOf(place)} has no meaning: ${reason}.`);
    });
}

interface Configured {
  readonly name: string;
  readonly value: YamlNode;
  readonly path: Path;
  readonly environments: ReadonlyMap<string, YamlNode>;
  /** The names for a message, made once. */
  readonly listing: string;
}

function checkEnvironment(environment: Configured): Finding[] {
  const { value, path } = environment;
  const sources = itemsOf(valueAt(value, 'sources'));
  const deployers = [...entriesOf(valueAt(value, 'deployers'))];
  const checks = [...entriesOf(valueAt(value, 'checks'))];
  return [
    ...sources.flatMap((node, index) => checkName(environment, node, [...path, 'sources', index])),
    ...checkPromotion(environment, valueAt(value, 'promote-to'), [...path, 'promote-to']),
    ...checkDeployer(valueAt(value, 'deployer'), [...path, 'deployer']),
    ...deployers.flatMap(([key, entry]) => checkDeployer(entry.value, [...path, 'deployers', key])),
    ...checkWindows(valueAt(value, 'windows'), [...path, 'windows']),
    ...checkNotify(valueAt(value, 'notify'), [...path, 'notify']),
    ...checkBuilds(value, path),
    ...checks.flatMap(([key, entry]) => checkCheck(entry.value, [...path, 'checks', key])),
  ];
}

/** `sources` and `promote-to` name other environments of this file. */
function checkName(
  { name, environments, listing }: Configured,
  node: YamlNode | undefined,
  path: Path,
): Finding[] {
  const named = textOf(node);
  if (named === undefined || !isName(named)) return [];
  if (named === name) {
    return [
      finding(path, 'schema', `${labelOf(path)} names the environment ${name} itself; name another one.`),
    ];
  }
  if (environments.has(named)) return [];
  const message = `${labelOf(path)} names the environment ${named}, which is not configured. Configured: ${listing}.`;
  return [finding(path, 'unknown-environment', message)];
}

/** A plan is only promoted to where it can be merged, and may take its versions from here. */
function checkPromotion(environment: Configured, node: YamlNode | undefined, path: Path): Finding[] {
  const found = checkName(environment, node, path);
  const named = textOf(node);
  const target = named === undefined ? undefined : environment.environments.get(named);
  if (found.length > 0 || named === undefined || target === undefined) return found;
  const told = (why: string) => [finding(path, 'schema', `${labelOf(path)} names ${named}, ${why}.`)];
  if (isRoot(target)) return told('a root environment, to which nothing is deployed; name another one');
  const sources = valueAt(target, 'sources');
  if (sources === undefined || itemsOf(sources).some((it) => textOf(it) === environment.name)) return [];
  const place = labelOf(['environments', named, 'sources']);
  return told(`which takes no versions from ${environment.name}; add ${environment.name} to ${place}`);
}

const mostListed = 10;

function listNames(names: readonly string[]): string {
  const listed = names.slice(0, mostListed).join(', ');
  return names.length > mostListed ? `${listed} and ${names.length - mostListed} more` : listed;
}

function checkDeployer(deployer: YamlNode | undefined, path: Path): Finding[] {
  const findings = exactlyOne({ node: deployer, keys: deployerKinds, known: deployerKeys, path });
  if (findings.length > 0) return findings;
  const manifest = valueAt(deployer, 'manifest');
  const wait = valueAt(manifest, 'wait');
  const place = [...path, 'manifest'];
  return [
    ...misplacedKeys(deployer, path, belonging),
    ...exactlyOne({ node: manifest, keys: placeKeys, known: manifestKeys, path: place }),
    ...exactlyOne({ node: wait, keys: waitKeys, known: waitKeys, path: [...place, 'wait'] }),
  ];
}

/** The ways to deploy for which a key means something. */
const belonging = { env: ['command'], inspect: ['command'] } as const;
