import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What the deploy scripts of a world do, as they say themselves: one line for each thing, appended in one
 * write, so that the order of the lines is the order of the events. A script that is alive says so every
 * moment: from its first line to its last it certainly was. It ends when its world is gone.
 */
export const deployScript = `#!/bin/sh
step=\${DEPLOYMENT_STAGE:-$DEPLOYMENT_ACTION}
say() { printf '%s %s %s %s\\n' "$DEPLOYMENT_PLAN" "$DEPLOYMENT_APPLICATION" "$step" "$1" >> "$WORLD/deploy.log" || exit; }
order="$WORLD/orders/$DEPLOYMENT_PLAN.$DEPLOYMENT_APPLICATION"
read -r moments ending < "$order"
[ "$step" = prepare ] && ending=ok
[ "$step" = backout ] && [ "$ending" != fail ] && ending=ok
[ "$ending" = resist ] && trap '' TERM
say start
while [ "$moments" -gt 0 ]; do sleep 0.05; say alive; moments=$((moments - 1)); done
case $ending in
  ok) say ok ;;
  fail) say fail; exit 1 ;;
  wait) until [ -e "$order.go" ]; do sleep 0.05; say alive; done; say ok ;;
  *) while :; do sleep 0.05; say alive; done ;;
esac
`;

/** Whether what a plan brought is up. */
export const checkScript = '#!/bin/sh\n[ ! -e "$WORLD/orders/$DEPLOYMENT_PLAN.down" ]\n';

export type LogEvent = 'start' | 'alive' | 'ok' | 'fail';
export type LogStep = 'deploy' | 'prepare' | 'activate' | 'backout';

export interface LogLine {
  readonly plan: string;
  readonly application: string;
  /** What the script was called for: an action, or in two stages the stage. */
  readonly step: LogStep;
  readonly event: LogEvent;
}

const steps: readonly LogStep[] = ['deploy', 'prepare', 'activate', 'backout'];
const events: readonly LogEvent[] = ['start', 'alive', 'ok', 'fail'];

/** The lines so far; a world in which nothing was deployed has none. */
export function readDeployLog(world: string): readonly LogLine[] {
  const file = join(world, 'deploy.log');
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  return text.split('\n').slice(0, -1).map(parseLine);
}

function parseLine(line: string): LogLine {
  const [plan, application, called, said, ...rest] = line.split(' ');
  const step = steps.find((it) => it === called);
  const event = events.find((it) => it === said);
  const isWhole = step !== undefined && event !== undefined && rest.length === 0;
  if (plan === undefined || application === undefined || !isWhole) {
    throw new Error(`the deploy log has a line that no script writes: ${line}`);
  }
  return { plan, application, step, event };
}

/** First and last line of something in the log. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** From the first to the last line of each key; those without a line are absent. */
export function spansBy(
  lines: readonly LogLine[],
  keyOf: (line: LogLine) => string,
): ReadonlyMap<string, Span> {
  const spans = new Map<string, Span>();
  for (const [index, line] of lines.entries()) {
    const key = keyOf(line);
    spans.set(key, { first: spans.get(key)?.first ?? index, last: index });
  }
  return spans;
}

/** How many of the spans hold at once, at most. */
export function mostAtOnce(spans: Iterable<Span>): number {
  const changes = [...spans].flatMap(({ first, last }) => [
    { at: first, by: 1 },
    { at: last + 0.5, by: -1 },
  ]);
  let now = 0;
  return changes
    .sort((a, b) => a.at - b.at)
    .reduce((most, { by }) => {
      now += by;
      return Math.max(most, now);
    }, 0);
}
