import type { Cure } from '../../problem.ts';
import type { ResolvedOperation } from '../../rules/resolved-operation.ts';
import { type ConsumerFlaw, type Flaw, isProducerFlaw, type ProducerFlaw } from '../flaws/flaw.ts';
import { recordedFit } from '../world/fit.ts';
import type { Foresight } from '../world/foresee.ts';
import { candidatesOf } from './candidates.ts';
import { consequencesOf } from './consequences.ts';
import { curerOf } from './wanted-remedies.ts';

/** A cure, or why none can be named. */
export type CureChoice =
  | { readonly kind: 'cure'; readonly cure: Cure }
  /** The source has no version that would do. */
  | { readonly kind: 'none' }
  /** The application is not in the catalog, so the plan cannot name it. */
  | { readonly kind: 'unlisted' }
  /** No application of the catalog has the module. */
  | { readonly kind: 'unheard' }
  /** It was not asked, or there was no answer. */
  | { readonly kind: 'unasked' };

/**
 * The change to the plan that cures a flaw. Of the versions that the source has: one with which every reference of
 * the plan's modules to that application holds; among these one that leaves the fewest errors of its own; among
 * these the one that the plan names already, for some of the modules; else the newest, releases first.
 */
export function chooseCure(foresight: Foresight, flaw: Flaw): CureChoice {
  const repeated = isProducerFlaw(flaw) ? uncertainOwner(foresight, flaw) : redeployable(flaw);
  if (repeated !== undefined) return { kind: 'cure', cure: { application: repeated, entry: 'redeploy' } };
  const { remedies } = foresight.context;
  const application = curerOf(flaw);
  if (remedies === null) return { kind: 'unasked' };
  if (application === null) return { kind: 'unheard' };
  if (remedies.unlisted.has(application)) return { kind: 'unlisted' };
  const offer = remedies.offers.get(application);
  if (offer === undefined) return { kind: 'unasked' };
  const entry = bestVersion(foresight, flaw, candidatesOf(offer, foresight.context));
  return entry === undefined ? { kind: 'none' } : { kind: 'cure', cure: { application, entry } };
}

/** Where nothing is wrong but that nobody knows what became of the producers, deploying them again settles it. */
function uncertainOwner({ context, after }: Foresight, { owner, needs }: ProducerFlaw): string | undefined {
  if (owner === null || (context.target.get(owner)?.version ?? null) === null) return undefined;
  const wouldFit = needs.every(
    ({ producer, range }) => recordedFit(after, producer, { range, optional: false }) === 'fits',
  );
  return wouldFit ? owner : undefined;
}

function redeployable({ kind, consumer }: ConsumerFlaw): string | undefined {
  return kind === 'consumer-outdated' ? consumer : undefined;
}

function bestVersion(
  foresight: Foresight,
  flaw: Flaw,
  candidates: readonly ResolvedOperation[],
): string | undefined {
  const planned = foresight.operations.get(curerOf(flaw) ?? '')?.to;
  const first = candidates.filter(({ to }) => to === planned);
  let best: { readonly version: string | null; readonly errors: number } | undefined;
  for (const candidate of [...first, ...candidates]) {
    const { cures, errors } = consequencesOf(foresight, flaw, candidate);
    if (cures && (best === undefined || errors < best.errors)) best = { version: candidate.to, errors };
    if (best?.errors === 0) break;
  }
  return best?.version ?? undefined;
}
