import { type Document, isAlias, isCollection, isScalar, Scalar } from 'yaml';
import { yamlPathToText } from '../../../domain/manifests/parse-yaml-path.ts';
import type { YamlPath } from '../../../domain/model/manifest-deployer.ts';
import { type Located, Unfit } from './splice.ts';

type ScalarPlace = Extract<Located, { kind: 'scalar' }>;

const blocks: readonly (string | undefined)[] = [Scalar.BLOCK_FOLDED, Scalar.BLOCK_LITERAL];

/** The scalar at a path; throws Unfit. */
export function locateScalar(document: Document, path: YamlPath): ScalarPlace {
  return scalarPlace(document.getIn(path, true), yamlPathToText(path));
}

/** A node, as something that a value can take the place of; throws Unfit. */
export function scalarPlace(node: unknown, name: string): ScalarPlace {
  if (isAlias(node)) throw new Unfit(`has an alias at ${name}, which says what stands elsewhere`);
  if (isCollection(node)) throw new Unfit(`has more than one value at ${name}`);
  if (!isScalar(node) || node.range === null || node.range === undefined)
    throw new Unfit(`has nothing at ${name}; write it there once, so that it is sure to be read`);
  if (blocks.includes(node.type ?? undefined)) throw new Unfit(`has a block of text at ${name}`);
  const [start, end] = node.range;
  return { kind: 'scalar', node, start, end };
}

/** What a scalar says, also when YAML takes it for a number. */
export function readScalar(text: string, { node, start, end }: ScalarPlace): string {
  return typeof node.value === 'string' ? node.value : text.slice(start, end);
}
