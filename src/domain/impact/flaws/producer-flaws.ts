import type { Reference } from '../../model/catalog.ts';
import { fitOf } from '../world/fit.ts';
import type { Foresight } from '../world/foresee.ts';
import type { ProducerFlaw } from './flaw.ts';
import { inOrder, needOf } from './need-of.ts';

/** References of the modules that the plan deploys, or deploys again, that the target would not meet afterwards. */
export function findProducerFlaws(foresight: Foresight): ProducerFlaw[] {
  const flaws = new Map<string, ProducerFlaw>();
  for (const [application, { modules }] of foresight.operations) {
    for (const [module, { references }] of modules) {
      for (const [producer, reference] of references) {
        const kind = unmet(foresight, producer, reference);
        if (kind === undefined) continue;
        const owner = ownerOf(foresight, producer);
        const cause = [application, kind, owner ?? `module ${producer}`].join('\n');
        const need = needOf(foresight, { module, producer, reference });
        flaws.set(cause, { kind, application, owner, needs: [...(flaws.get(cause)?.needs ?? []), need] });
      }
    }
  }
  return inOrder(flaws.values());
}

function unmet(
  foresight: Foresight,
  producer: string,
  reference: Reference,
): ProducerFlaw['kind'] | undefined {
  if (foresight.unsure.has(producer)) return undefined;
  const fit = fitOf(foresight.after, producer, reference);
  if (fit === 'fits') return undefined;
  if (fit === 'incompatible') return 'producer-incompatible';
  const isUnheard = foresight.after.holders(producer).length === 0;
  return isUnheard && foresight.blind ? undefined : 'producer-missing';
}

/** Who has a module: in the target afterwards or before, else by the catalog, else by whoever was asked for. */
function ownerOf({ context, before, after }: Foresight, module: string): string | null {
  const holder = after.holders(module)[0] ?? before.holders(module)[0];
  if (holder !== undefined) return holder.application;
  const listed = [...context.catalog.values()].filter(({ modules }) => modules.has(module));
  const [first] = listed.map(({ application }) => application).sort();
  return first ?? context.remedies?.owners.get(module) ?? null;
}
