import type { Environment } from '../model/configuration.ts';
import type { Plan } from '../model/plan.ts';
import type { Finding, Path, ProblemCode } from '../problem.ts';
import { judgeStart, type LaterStart, type NoStart, type Start } from './judge-start.ts';
import { mayOverrideFreeze } from './may-override.ts';
import { momentInWords } from './moment-in-words.ts';
import { instantOf } from './zoned-time.ts';

export interface TimesQuestion {
  readonly plan: Pick<Plan, 'timing' | 'override'>;
  readonly environment: Environment;
  /** ISO time. */
  readonly now: string;
  /** Whether those who may have approved that freezes are overridden; null as long as that is not known. */
  readonly freezeOverridden: boolean | null;
}

/**
 * When the plan may start, unless that is now; an error when nothing reaches its times. The words stay the same until the
 * next opening, so that a comment does not change because time passes.
 */
export function judgeTimes(question: TimesQuestion): Finding[] {
  const unreachable = judgeReach(question);
  if (unreachable !== undefined) return [unreachable];
  const start = startOf(question, question.freezeOverridden ?? false);
  switch (start.kind) {
    case 'now':
      return [];
    case 'later':
      return [later(question, start)];
    case 'never':
      return [frozenThroughout(question)];
  }
}

/**
 * `window-unreachable`, when no time is left at which the plan may start. Who may override a freeze does so by approving:
 * as long as that is not known, a freeze that the plan would override is no reason to refuse it.
 */
export function judgeReach(question: TimesQuestion): Finding | undefined {
  const { plan, environment, freezeOverridden } = question;
  const start = startOf(question, freezeOverridden ?? mayOverrideFreeze(plan, environment));
  return start.kind === 'never' ? unreachable(question, start.because) : undefined;
}

function startOf({ plan, environment, now }: TimesQuestion, overridden: boolean): Start {
  return judgeStart({ windows: environment.windows, timing: plan.timing, overridden, now: instantOf(now) });
}

function later(question: TimesQuestion, { at: moment, because }: LaterStart): Finding {
  const { environment, plan } = question;
  const at = inZone(environment, moment);
  if (because.kind === 'freeze') {
    const { from, to, reason } = because.freeze;
    const why = reason === null ? '' : ` (${reason})`;
    const overriding = plan.override === undefined ? '' : `; ${overrideOf(question)}`;
    const message = `'${environment.name}' is frozen from ${from} to ${to}${why}; merged before, the plan waits until ${at}${overriding}`;
    return notice('frozen', message, ['target']);
  }
  if (because.kind === 'not-before') {
    const message = `the plan may start no earlier than ${plan.timing?.notBefore}; merged before, it waits until ${at}`;
    return notice('outside-window', message, ['timing', 'not-before']);
  }
  const message = `'${environment.name}' is changed only in its windows; merged before, the plan waits until ${at}`;
  return notice('outside-window', message, ['target']);
}

/** Only the override, which is still to be approved, lets it start in time. */
function frozenThroughout(question: TimesQuestion): Finding {
  const { environment, plan } = question;
  const message = `'${environment.name}' is frozen beyond ${plan.timing?.notAfter}, the latest start of the plan; ${overrideOf(question)}`;
  return notice('frozen', message, ['override']);
}

function overrideOf({ environment, freezeOverridden }: TimesQuestion): string {
  const { name, overrideApprovers = [] } = environment;
  if (overrideApprovers.length === 0) {
    return `its override is of no use, because '${name}' has no override-approvers`;
  }
  const given = freezeOverridden === false ? 'has not been approved by' : 'counts when it is approved by';
  return `its override ${given} one of ${overrideApprovers.join(', ')}`;
}

function unreachable(question: TimesQuestion, because: NoStart['because']): Finding {
  const { notBefore, notAfter } = question.plan.timing ?? {};
  switch (because) {
    case 'contradiction': {
      const message = `not-before ${notBefore} is later than not-after ${notAfter}, so the plan could never start; change one of them`;
      return error(message, ['timing', 'not-before']);
    }
    case 'too-late':
      return error(`not-after ${notAfter} has passed, so the plan can no longer start; set a later time`, [
        'timing',
        'not-after',
      ]);
    case 'no-window':
      return noWindow(question);
  }
}

function noWindow({ plan, environment, now }: TimesQuestion): Finding {
  const { name, windows } = environment;
  const { notBefore, notAfter } = plan.timing ?? {};
  if (notAfter === undefined) {
    const message = `the windows of '${name}' never open, so no plan can start there; they stand in the configuration`;
    return error(message, ['target']);
  }
  const timing = notBefore === undefined ? {} : { notBefore };
  const start = judgeStart({ windows, timing, overridden: false, now: instantOf(now) });
  const next = start.kind === 'later' ? `the next one opens ${inZone(environment, start.at)}` : 'none will';
  const range = notBefore === undefined ? `before ${notAfter}` : `between ${notBefore} and ${notAfter}`;
  return error(`no window of '${name}' is open ${range}: ${next}; change the times of the plan`, ['timing']);
}

function inZone({ windows }: Environment, moment: number): string {
  return momentInWords(moment, windows?.timezone ?? 'UTC');
}

function notice(code: ProblemCode, message: string, path: Path): Finding {
  return { code, severity: 'notice', message, path };
}

function error(message: string, path: Path): Finding {
  return { code: 'window-unreachable', severity: 'error', message, path };
}
