import type { Problem } from '../../domain/problem.ts';
import type { Trigger } from '../../domain/pull-requests/trigger.ts';
import { shortDigest } from '../../domain/short-digest.ts';
import type { EnvironmentPullRequest, Snapshot } from './snapshot.ts';

/** Whoever asks about an environment that there is not is told so; there would be nothing to judge. */
export function judgeQuestion(trigger: Trigger, { trusted }: Snapshot): Problem[] {
  if (trigger.kind !== 'asked' || trigger.environment === null) return [];
  const { environments } = trusted.configuration;
  if (environments.has(trigger.environment)) return [];
  const message = `'${trigger.environment}' is not a configured environment; there are ${[...environments.keys()].join(', ')}`;
  return [{ code: 'unknown-environment', severity: 'error', message }];
}

/** A head that is listed and could not be had. */
export function headIsMissing({ number, head }: EnvironmentPullRequest): Problem {
  const message = `the commit ${shortDigest(head)} of pull request #${number} could not be fetched; the next evaluation tries again`;
  return { code: 'source-unreachable', severity: 'error', message };
}

/** What has moved in every round. */
export function stillMoving({ number }: EnvironmentPullRequest): Problem {
  const message = `pull request #${number} moves faster than it can be judged; its next event, or the next evaluation, judges it`;
  return { code: 'source-unreachable', severity: 'error', message };
}
