import type { Environment } from '../model/configuration.ts';
import { answerTo, type PlanDocument } from '../model/plan-document.ts';
import { nameList } from '../name-list.ts';
import { nearest } from '../nearest.ts';
import { oneByOne } from '../one-by-one.ts';
import type { Finding, Path } from '../problem.ts';

type Place = Pick<Environment, 'name' | 'checks'>;

/** Criteria that are to be decided by checks that the environment does not have: they would never be met. */
export function judgeChecks({ sections }: PlanDocument, environment: Place): Finding[] {
  const success = sections.get('success');
  if (success?.kind !== 'entries') return [];
  const unknown = success.entries.flatMap((entry, index) => {
    const check = answerTo(entry, 'check');
    return check === null || environment.checks.has(check) ? [] : [{ check, index }];
  });
  return oneByOne(unknown, {
    each: ({ check, index }) =>
      unknownCheck(index, `${found(check, index, environment)}; ${cure(check, environment)}`),
    rest: ({ index }, count) =>
      unknownCheck(index, `success names ${count} more checks that '${environment.name}' does not configure`),
  });
}

function found(check: string, index: number, { name, checks }: Place): string {
  const known =
    checks.size === 0 ? 'there are none' : `there are ${nameList([...checks.keys()], checks.size)}`;
  return `success[${index}] names the check '${check}', which '${name}' does not configure (${known})`;
}

function cure(check: string, { checks }: Place): string {
  const person = 'leave it out, so that a person confirms the criterion';
  if (checks.size === 0) return person;
  const meant = nearest(check, [...checks.keys()]);
  return `${meant === undefined ? 'name one of them' : `write ${meant}`}, or ${person}`;
}

function unknownCheck(index: number, message: string): Finding {
  const path: Path = ['success', index, 'check'];
  return { code: 'unknown-check', severity: 'error', message, path };
}
