import { durationInWords } from '../duration-in-words.ts';
import { nameList } from '../name-list.ts';
import type { Finding } from '../problem.ts';
import type { PlanContext } from '../rules/plan-context.ts';
import { pendingOperation, type ResolvedOperation } from '../rules/resolved-operation.ts';
import { expectedMakespan } from '../schedule/expected-makespan.ts';
import { medianDuration } from '../schedule/median-duration.ts';
import { orderPlan } from '../schedule/order-plan.ts';
import { judgeStart } from './judge-start.ts';
import { momentInWords } from './moment-in-words.ts';
import { closingBefore } from './next-opening.ts';
import { instantOf } from './zoned-time.ts';

/**
 * `window-short`, when the plan is expected to take longer than what is left of the opening in which it may start, the
 * present one or the next. What it takes is told by the durations that the target has recorded, at least: applications
 * without any count as if they took no time. Windows end nothing that has started, so this is a warning.
 */
export function judgeLength(context: PlanContext, operations: readonly ResolvedOperation[]): Finding[] {
  const { environment, plan, now, freezeOverridden } = context;
  const { windows, name } = environment;
  if (windows === undefined || now === null) return [];
  const overridden = freezeOverridden ?? false;
  const start = judgeStart({ windows, timing: plan.timing, overridden, now: instantOf(now) });
  if (start.kind === 'never') return [];
  const opening = start.kind === 'now' ? instantOf(now) : start.at;
  const { takes, unmeasured } = expected(context, operations);
  const respected = overridden ? { ...windows, freeze: [] } : windows;
  const closing = takes === 0 ? undefined : closingBefore(respected, opening, opening + takes);
  if (closing === undefined) return [];
  const shut = momentInWords(closing, windows.timezone);
  const without =
    unmeasured.length === 0 ? '' : `, without ${nameList(unmeasured)}, of which nothing is recorded`;
  const message = `by what its applications took here before${without}, the plan takes ${durationInWords(takes)} or more, and '${name}' is open only until ${shut}; what has started is not stopped then, so start it earlier, or give it fewer applications`;
  return [{ code: 'window-short', severity: 'warning', message, path: ['target'] }];
}

function expected({ environment, target, catalog }: PlanContext, operations: readonly ResolvedOperation[]) {
  const wanted = operations.filter(({ skip }) => skip === undefined);
  const durations = new Map(
    wanted.map(({ application }) => [application, medianDuration(target.get(application)?.durations ?? [])]),
  );
  const { order } = orderPlan({ operations: wanted, target, catalog });
  const pending = wanted.map((it) => pendingOperation(it, order.get(it.application) ?? []));
  const takes = expectedMakespan(pending, environment.parallelOperations, (it) => durations.get(it) ?? 0);
  const unmeasured = [...durations].flatMap(([name, duration]) => (duration === undefined ? [name] : []));
  return { takes, unmeasured };
}
