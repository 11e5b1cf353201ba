import type { Origin, Plan, PlanEntry } from '../model/plan.ts';
import type { Section } from '../model/plan-document.ts';
import { planAddress } from '../names.ts';
import type { Finding } from '../problem.ts';
import { incomplete } from './incomplete.ts';
import { isBegun } from './is-begun.ts';

/**
 * Sections that say what the plan's origin says, word for word (OpenUP: a deployment plan is specific to one release,
 * never a past or a future one). A retry, and a reuse for the next environment, may say the same as long as they deploy
 * the same versions: they are that release. A copy is begun for another one, and a backout takes this one back.
 */
export function judgeLikeness(plan: Plan, origin: Plan | null): Finding[] {
  const from = plan.origin;
  if (origin === null || from === undefined || isSameRelease(plan, origin, from)) return [];
  const address = planAddress(from);
  return [...plan.document.sections]
    .filter(([name, section]) => isBegun(section) && isAlike(section, origin.document.sections.get(name)))
    .map(([name]) => ({
      ...incomplete({
        path: [name],
        message: `${name} is word for word that of ${address}; say what is true of this release, or leave the section out`,
      }),
      plan: address,
    }));
}

function isSameRelease(plan: Plan, origin: Plan, { kind }: Origin): boolean {
  if (kind === 'backout') return true;
  if (kind === 'copy') return false;
  const before = new Map(origin.applications.map((entry) => [entry.application, entry]));
  return plan.applications.every((entry) => isSameVersion(entry, before.get(entry.application)));
}

/** What was deployed again has a version by now, which the follow-up names. */
function isSameVersion(entry: PlanEntry, before: PlanEntry | undefined): boolean {
  if (before === undefined) return false;
  if (before.action === 'redeploy' || entry.action === 'redeploy') return before.action === 'redeploy';
  return before.version === entry.version;
}

function isAlike(section: Section, other: Section | undefined): boolean {
  return JSON.stringify(section, plainMaps) === JSON.stringify(other, plainMaps);
}

function plainMaps(_: string, value: unknown): unknown {
  return value instanceof Map ? [...value] : value;
}
