import * as z from 'zod/mini';
import { nearest } from '../../domain/nearest.ts';
import type { Finding } from '../../domain/problem.ts';
import { toPlain, type YamlNode } from '../yaml/tree.ts';
import { explainIssue } from './explain-issue.ts';
import { finding, mostFindings } from './findings.ts';
import { findLostKeys } from './lost-keys.ts';
import { nodeAt, parentOf } from './places.ts';

export interface Checked<T> {
  /** Absent when there is a finding. */
  readonly value?: T;
  readonly findings: readonly Finding[];
}

/** Checks a file's contents against its format's definition; each finding says what was found and expected. */
export function checkDefinition<T>(definition: z.ZodMiniType<T>, root: YamlNode): Checked<T> {
  const whole = validate(definition, toPlain(root));
  if (whole === undefined) return { findings: checkBeginnings(definition, root) };
  const findings = explainAll(whole, root);
  return whole.success && findings.length === 0 ? { value: whole.data, findings: [] } : { findings };
}

type Validated<T> = z.core.util.SafeParseResult<T>;

/** Undefined when there are more issues than the validator can hold: it spreads them over the stack. */
function validate<T>(definition: z.ZodMiniType<T>, plain: unknown): Validated<T> | undefined {
  try {
    return z.safeParse(definition, plain);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

const beginning = 100;

/** For a file with a hundred thousand problems: what is wrong where its lists and mappings begin. */
function checkBeginnings<T>(definition: z.ZodMiniType<T>, root: YamlNode): readonly Finding[] {
  const begun = validate(definition, toPlain(root, beginning));
  const findings = begun === undefined ? [] : explainAll(begun, root);
  if (findings.length > 0) return findings;
  return [finding([], 'schema', 'The file has more problems than can be listed; check how it was made.')];
}

function explainAll<T>(validated: Validated<T>, root: YamlNode): readonly Finding[] {
  const issues = validated.success ? [] : validated.error.issues.slice(0, mostFindings);
  const explained = issues.flatMap((issue) => explainIssue(issue, [], root)).slice(0, mostFindings);
  return [...withoutMistyped(explained, root), ...findLostKeys(root, explained)];
}

/** A key that is missing because it is mistyped was reported once, as the unknown key that stands there. */
function withoutMistyped(findings: readonly Finding[], root: YamlNode): Finding[] {
  const unknown = new Map<YamlNode | undefined, string[]>();
  for (const { path } of findings) {
    const key = path.at(-1);
    if (typeof key !== 'string' || nodeAt(root, path) === undefined) continue;
    const parent = parentOf(root, path);
    unknown.set(parent, [...(unknown.get(parent) ?? []), key]);
  }
  return findings.filter(({ path }) => {
    const key = path.at(-1);
    const isMissing = typeof key === 'string' && nodeAt(root, path) === undefined;
    return !isMissing || nearest(key, unknown.get(parentOf(root, path)) ?? []) === undefined;
  });
}
