import type { Finding, Path } from '../../domain/problem.ts';
import { textOf, type YamlNode } from '../yaml/tree.ts';
import { parseDuration } from './duration.ts';
import { finding } from './findings.ts';
import { labelOf } from './places.ts';

/** A duration that must not be zero; whether it is a duration at all is judged by its definition. */
export function longerThanNothing(node: YamlNode | undefined, path: Path): Finding[] {
  const text = textOf(node);
  if (text === undefined || parseDuration(text) !== 0) return [];
  return [finding(path, 'schema', `${labelOf(path)} must be longer than nothing; found ${text}.`)];
}
