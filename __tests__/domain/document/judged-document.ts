import { expect } from '@jest/globals';
import { parseConfiguration } from '../../../src/codec/configuration/configuration.ts';
import { parsePlan } from '../../../src/codec/plan/plan.ts';
import { judgeDocument } from '../../../src/domain/document/judge-document.ts';
import type { Environment } from '../../../src/domain/model/configuration.ts';
import type { Plan } from '../../../src/domain/model/plan.ts';
import { type Problem, placeFinding } from '../../../src/domain/problem.ts';
import { bytesOf } from '../../codec/places.ts';

/** The lines that stand above every plan of these tests: the sections begin in line 4. */
export const head = 'source: development\ntarget: qa\napplications: { payments: 2.3.0 }\n';

export function planOf(lines: string): Plan {
  const { value } = parsePlan({ file: 'plans/a.yml', bytes: bytesOf(lines) });
  if (value === undefined) throw new Error(`this is no plan:\n${lines}`);
  return value;
}

/** The environment `qa` with one more line. */
export function qaWith(line: string): Environment {
  const text = `version: 1\nenvironments:\n  development: { root: true }\n  qa:\n    parallel-plans: 5\n    ${line}\n`;
  const { value, problems } = parseConfiguration({ file: 'c.yml', bytes: bytesOf(text) });
  expect(problems).toEqual([]);
  const qa = value?.environments.get('qa');
  if (qa === undefined) throw new Error('there is no qa');
  return qa;
}

/** What is said about a document, with its places. */
export function problemsOf(
  lines: string,
  environment: Environment,
  originPlan: Plan | null = null,
): Problem[] {
  const file = 'plans/a.yml';
  const { value: plan, problems, locate } = parsePlan({ file, bytes: bytesOf(lines) });
  expect(problems).toEqual([]);
  if (plan === undefined) throw new Error(`this is no plan:\n${lines}`);
  return judgeDocument({ plan, environment, originPlan }).map((it) => placeFinding(it, file, locate));
}

/** `missing-section 1:1` for each of them. */
export function placesOf(problems: readonly Problem[]): string[] {
  return problems.map(({ code, line, column }) => `${code} ${line}:${column}`);
}
