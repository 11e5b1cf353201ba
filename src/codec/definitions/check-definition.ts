import * as z from 'zod/mini';
import type { Finding, Path } from '../../domain/problem.ts';
import { childrenOf, toPlain, type YamlNode } from '../yaml/tree.ts';
import { nearest } from './nearest.ts';
import { describeNode, labelOf, nodeAt } from './places.ts';

type Issue = z.core.$ZodIssue;

const lostKey = '__proto__';

export interface Checked<T> {
  /** Absent when there is a finding. */
  readonly value?: T;
  readonly findings: readonly Finding[];
}

// What follows is mostly a consequence, and nobody reads it.
const mostFindings = 500;

/** Checks a file's contents against its format's definition; each finding says what was found and expected. */
export function checkDefinition<T>(definition: z.ZodMiniType<T>, root: YamlNode): Checked<T> {
  const result = z.safeParse(definition, toPlain(root));
  const issues = result.success ? [] : result.error.issues.slice(0, mostFindings);
  const explained = issues.flatMap((issue) => explain(issue, [], root)).slice(0, mostFindings);
  const findings = [...explained, ...findLostKeys(root, explained)];
  return result.success && findings.length === 0 ? { value: result.data, findings: [] } : { findings };
}

function explain(issue: Issue, base: Path, root: YamlNode): Finding[] {
  const path = [...base, ...issue.path.map(stepOf)];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey(path, key, issue.message));
    case 'invalid_key':
      return issue.issues
        .slice(0, 1)
        .map((inner) => finding(path, codeOf(inner), badKey(path, inner.message)));
    case 'invalid_union':
      return explainUnion(issue, path, root);
    default:
      return [finding(path, codeOf(issue), mustBe(path, issue.message, root))];
  }
}

/** Goes into the one alternative that fits what stands there, a scalar, a list or a mapping. */
function explainUnion(issue: z.core.$ZodIssueInvalidUnion, path: Path, root: YamlNode): Finding[] {
  const fitting = issue.errors.filter(
    (errors) => !errors.some((error) => error.code === 'invalid_type' && error.path.length === 0),
  );
  const [only] = fitting;
  if (only === undefined || fitting.length > 1)
    return [finding(path, 'schema', mustBe(path, issue.message, root))];
  return only.flatMap((inner) => explain(inner, path, root));
}

function unknownKey(path: Path, key: string, allowed: string): Finding {
  const suggestion = nearest(key, allowed.split(', '));
  const meant = suggestion === undefined ? '' : ` Did you mean ${suggestion}?`;
  return finding(
    [...path, key],
    'schema',
    `The key ${labelOf([...path, key])} is not known here. Allowed: ${allowed}.${meant}`,
  );
}

function badKey(path: Path, expected: string): string {
  return `The key ${labelOf(path)} must be ${expected}.`;
}

function mustBe(path: Path, expected: string, root: YamlNode): string {
  const node = nodeAt(root, path);
  if (node === undefined) return `${labelOf(path)} is missing; it must be ${expected}.`;
  const quotes =
    expected.startsWith('text') && node.kind === 'scalar' && node.value !== null && node.value !== '';
  return `${labelOf(path)} must be ${expected}; found ${describeNode(node)}${quotes ? ', which quotes make text' : ''}.`;
}

/**
 * The validator drops a key `__proto__` where keys are free: it is no name, and must not get lost silently.
 * Where keys are fixed it was found as an unknown one.
 */
function findLostKeys(root: YamlNode, known: readonly Finding[]): Finding[] {
  const reported = new Set(
    known.filter(({ path }) => path.at(-1) === lostKey).map(({ path }) => parentOf(root, path)),
  );
  return [...pathsOfLostKeys(root, [])]
    .filter((path) => !reported.has(parentOf(root, path)))
    .slice(0, mostFindings)
    .map((path) =>
      finding(path, 'bad-name', `The key ${labelOf(path)} is not allowed; choose another name.`),
    );
}

function parentOf(root: YamlNode, path: Path): YamlNode | undefined {
  return nodeAt(root, path.slice(0, -1));
}

function* pathsOfLostKeys(node: YamlNode, path: Path): Generator<Path> {
  if (node.kind === 'mapping' && node.entries.has(lostKey)) yield [...path, lostKey];
  for (const [step, child] of childrenOf(node)) {
    if (child.kind !== 'scalar') yield* pathsOfLostKeys(child, [...path, step]);
  }
}

function codeOf(issue: Issue): 'schema' | 'bad-name' {
  return issue.code === 'custom' && issue.params?.code === 'bad-name' ? 'bad-name' : 'schema';
}

function finding(path: Path, code: 'schema' | 'bad-name', message: string): Finding {
  return { path, code, severity: 'error', message };
}

function stepOf(step: PropertyKey): string | number {
  return typeof step === 'number' ? step : String(step);
}
