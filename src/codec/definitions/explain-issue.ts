import type * as z from 'zod/mini';
import { nearest } from '../../domain/nearest.ts';
import type { Finding, Path } from '../../domain/problem.ts';
import type { YamlNode } from '../yaml/tree.ts';
import { finding, mostFindings } from './findings.ts';
import { describeNode, labelOf, nodeAt } from './places.ts';

type Issue = z.core.$ZodIssue;

/** What an issue of the validator says about the file, one finding for each place. */
export function explainIssue(issue: Issue, base: Path, root: YamlNode): Finding[] {
  const path = [...base, ...issue.path.map(stepOf)];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.slice(0, mostFindings).map((key) => unknownKey(path, key, issue.message));
    case 'invalid_key':
      return issue.issues
        .slice(0, 1)
        .map((inner) => finding(path, codeOf(inner), badKey(path, inner.message)));
    case 'invalid_union':
      return explainUnion(issue, path, root);
    default:
      return [finding(path, codeOf(issue), badValue(issue, path, root))];
  }
}

/** Goes into the one alternative that fits what stands there, a scalar, a list or a mapping. */
function explainUnion(issue: z.core.$ZodIssueInvalidUnion, path: Path, root: YamlNode): Finding[] {
  const fitting = issue.errors.filter(
    (errors) => !errors.some((error) => error.code === 'invalid_type' && error.path.length === 0),
  );
  const [only] = fitting;
  if (only === undefined || fitting.length > 1) {
    return [finding(path, 'schema', mustBe(path, issue.message, root))];
  }
  return only.slice(0, mostFindings).flatMap((inner) => explainIssue(inner, path, root));
}

function unknownKey(path: Path, key: string, allowed: string): Finding {
  const suggestion = nearest(key, allowed.split(', '));
  const meant = suggestion === undefined ? '' : ` Did you mean ${suggestion}?`;
  const label = labelOf([...path, key]);
  return finding(
    [...path, key],
    'schema',
    `The key ${label} is not known here. Allowed: ${allowed}.${meant}`,
  );
}

function badKey(path: Path, expected: string): string {
  return `The key ${labelOf(path)} must be ${expected}.`;
}

function badValue(issue: Issue, path: Path, root: YamlNode): string {
  const isHidden = issue.code === 'custom' && issue.params?.hidden === true;
  return isHidden ? `${labelOf(path)} must be ${issue.message}.` : mustBe(path, issue.message, root);
}

function mustBe(path: Path, expected: string, root: YamlNode): string {
  const node = nodeAt(root, path);
  if (node === undefined) return `${labelOf(path)} is missing; it must be ${expected}.`;
  const quotes =
    expected.startsWith('text') && node.kind === 'scalar' && node.value !== null && node.value !== '';
  return `${labelOf(path)} must be ${expected}; found ${describeNode(node)}${quotes ? ', which quotes make text' : ''}.`;
}

function codeOf(issue: Issue): 'schema' | 'bad-name' {
  return issue.code === 'custom' && issue.params?.code === 'bad-name' ? 'bad-name' : 'schema';
}

function stepOf(step: PropertyKey): string | number {
  return typeof step === 'number' ? step : String(step);
}
