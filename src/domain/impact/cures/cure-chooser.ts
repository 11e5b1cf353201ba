import type { Cure } from '../../problem.ts';
import { judgeRedeploy } from '../../rules/judge-redeploy.ts';
import type { ResolvedOperation } from '../../rules/resolved-operation.ts';
import type { Flaw } from '../flaws/flaw.ts';
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
 * Chooses the change to the plan that cures a flaw, and all other flaws that the same application would have to cure,
 * for which it is looked for once.
 */
export function cureChooser(foresight: Foresight, flaws: readonly Flaw[]): (flaw: Flaw) => CureChoice {
  const chosen = new Map<string | null, CureChoice>();
  return (flaw) => {
    if (flaw.kind === 'consumer-outdated') return redeployed(flaw.consumer);
    const application = curerOf(flaw);
    const choice = chosen.get(application) ?? choose(foresight, flaws, application);
    chosen.set(application, choice);
    return choice;
  };
}

/**
 * Of the versions that the source has: one with which every reference of the plan's modules to it holds; among these
 * one that leaves the fewest errors of its own; among these the one that the plan names already, for some of the
 * modules; else the newest, releases first.
 */
function choose(foresight: Foresight, flaws: readonly Flaw[], application: string | null): CureChoice {
  const { remedies } = foresight.context;
  const concerned = flaws.filter((it) => application !== null && curerOf(it) === application);
  if (application !== null && settlesByRedeploy(foresight, concerned, application))
    return redeployed(application);
  if (remedies === null) return { kind: 'unasked' };
  if (application === null) return { kind: 'unheard' };
  if (remedies.unlisted.has(application)) return { kind: 'unlisted' };
  const offer = remedies.offers.get(application);
  if (offer === undefined) return { kind: 'unasked' };
  const entry = bestVersion(foresight, concerned, candidatesOf(offer, foresight.context));
  return entry === undefined ? { kind: 'none' } : { kind: 'cure', cure: { application, entry } };
}

function redeployed(application: string): CureChoice {
  return { kind: 'cure', cure: { application, entry: 'redeploy' } };
}

/** Where nothing is wrong but that nobody knows what became of an application, deploying it again settles it. */
function settlesByRedeploy(foresight: Foresight, flaws: readonly Flaw[], application: string): boolean {
  const { context, operations } = foresight;
  if (operations.has(application) || !context.target.get(application)?.uncertain) return false;
  const { operation } = judgeRedeploy({ application, action: 'redeploy' }, context);
  return operation !== undefined && consequencesOf(foresight, flaws, operation).cures;
}

function bestVersion(
  foresight: Foresight,
  flaws: readonly Flaw[],
  candidates: readonly ResolvedOperation[],
): string | undefined {
  const first = candidates.filter(({ application, to }) => foresight.operations.get(application)?.to === to);
  let best: { readonly version: string | null; readonly errors: number } | undefined;
  for (const candidate of [...first, ...candidates]) {
    const { cures, errors } = consequencesOf(foresight, flaws, candidate);
    if (cures && (best === undefined || errors < best.errors)) best = { version: candidate.to, errors };
    if (best?.errors === 0) break;
  }
  return best?.version ?? undefined;
}
