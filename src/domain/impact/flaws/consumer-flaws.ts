import { fitOf, recordedFit } from '../world/fit.ts';
import { type Foresight, isDeployed } from '../world/foresee.ts';
import type { Consumer, Holder } from '../world/world.ts';
import type { ConsumerFlaw } from './flaw.ts';
import { inOrder, needOf } from './need-of.ts';

/**
 * What the plan's changes do to modules in the target that it does not deploy: references that held, by the
 * records, and would hold no longer; and those that still hold, on another version than before. What was broken
 * before is not the plan's. One flaw for each consuming application: where one breaks, what is merely outdated in
 * it is left out.
 */
export function findConsumerFlaws(foresight: Foresight): ConsumerFlaw[] {
  const broken = new Map<string, ConsumerFlaw>();
  const outdated = new Map<string, ConsumerFlaw>();
  for (const [producer, application] of changedModules(foresight)) {
    for (const consumer of foresight.after.consumers(producer)) {
      const kind = judgeConsumer(foresight, producer, consumer);
      if (kind === undefined) continue;
      const flaws = kind === 'consumer-broken' ? broken : outdated;
      const flaw = flaws.get(consumer.application);
      const need = needOf(foresight, { ...consumer, producer });
      flaws.set(consumer.application, {
        kind,
        application: flaw?.application ?? application,
        consumer: consumer.application,
        needs: [...(flaw?.needs ?? []), need],
      });
    }
  }
  const merely = [...outdated.values()].filter(
    ({ consumer }) => !broken.has(consumer) && !foresight.operations.has(consumer),
  );
  return inOrder([...broken.values(), ...merely]);
}

function judgeConsumer(
  foresight: Foresight,
  producer: string,
  { application, module, reference }: Consumer,
): ConsumerFlaw['kind'] | undefined {
  const { before, after } = foresight;
  if (isDeployed(foresight, application, module) || foresight.unsure.has(module)) return undefined;
  if (recordedFit(before, producer, reference) !== 'fits') return undefined;
  if (fitOf(after, producer, reference) !== 'fits') return 'consumer-broken';
  const isNewVersion = before.holders(producer).length > 0 && after.holders(producer).length > 0;
  return isNewVersion ? 'consumer-outdated' : undefined;
}

/** The modules whose versions the plan changes, each with its application that does so, in order of the modules' names. */
function changedModules({ operations, before, after, context }: Foresight): [string, string][] {
  const changed = new Map<string, string>();
  for (const [application, { modules }] of [...operations].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const recorded = context.target.get(application)?.modules.keys() ?? [];
    for (const module of new Set([...modules.keys(), ...recorded])) {
      if (haveSameVersions(before.holders(module), after.holders(module))) continue;
      const now = after.holders(module).find((holder) => operations.has(holder.application));
      changed.set(module, now?.application ?? application);
    }
  }
  return [...changed].sort(([a], [b]) => (a < b ? -1 : 1));
}

function haveSameVersions(before: readonly Holder[], after: readonly Holder[]): boolean {
  if (before.length !== after.length) return false;
  return before.every(({ version }, index) => version === after[index]?.version);
}
