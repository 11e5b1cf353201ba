import type { Origin } from '../model/plan.ts';
import { planAddress } from '../names.ts';
import type { ScreenPlan } from './screen-list.ts';

/** One plan of a chain of follow-ups. */
export interface ChainLink {
  /** `<environment>/<plan>`. */
  readonly address: string;
  /** Null when the list does not have it, because it is not there any more. */
  readonly plan: ScreenPlan | null;
  /** How it came from the one before it; null for the first one. */
  readonly origin: Origin | null;
  /** How many plans lie between it and the first one, itself counted. */
  readonly depth: number;
}

/**
 * The first plan from which the given one came, and all that came from that one: each plan before its follow-ups, and
 * those from the oldest to the newest. Origins are what people wrote: one that leads in a circle ends it.
 * @param plans newest first
 * @param address `<environment>/<plan>`
 */
export function planChain(plans: readonly ScreenPlan[], address: string): ChainLink[] {
  const known = new Map(plans.map((plan) => [planAddress(plan.listed), plan]));
  return descendants(firstOf(address, known), known, followUpsByOrigin(plans));
}

function firstOf(address: string, known: ReadonlyMap<string, ScreenPlan>): string {
  const seen = new Set([address]);
  let first = address;
  for (;;) {
    const origin = known.get(first)?.listed.origin ?? null;
    if (origin === null || seen.has(planAddress(origin))) return first;
    first = planAddress(origin);
    seen.add(first);
  }
}

function followUpsByOrigin(plans: readonly ScreenPlan[]): ReadonlyMap<string, readonly ScreenPlan[]> {
  const followUps = new Map<string, ScreenPlan[]>();
  for (const plan of plans) {
    const { origin } = plan.listed;
    if (origin === null) continue;
    const address = planAddress(origin);
    const others = followUps.get(address);
    if (others === undefined) followUps.set(address, [plan]);
    else others.push(plan);
  }
  return followUps;
}

/** Without recursion: a chain may be as long as the list. */
function descendants(
  first: string,
  known: ReadonlyMap<string, ScreenPlan>,
  followUps: ReadonlyMap<string, readonly ScreenPlan[]>,
): ChainLink[] {
  const links: ChainLink[] = [];
  const seen = new Set<string>();
  const open: ChainLink[] = [{ address: first, plan: known.get(first) ?? null, origin: null, depth: 0 }];
  for (let link = open.pop(); link !== undefined; link = open.pop()) {
    if (seen.has(link.address)) continue;
    seen.add(link.address);
    links.push(link);
    const depth = link.depth + 1;
    // The newest goes to the bottom of the stack, so that the oldest is taken next.
    for (const plan of followUps.get(link.address) ?? []) {
      open.push({ address: planAddress(plan.listed), plan, origin: plan.listed.origin, depth });
    }
  }
  return links;
}
