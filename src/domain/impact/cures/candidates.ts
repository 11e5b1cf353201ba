import { judgeEntry } from '../../rules/judge-entry.ts';
import type { PlanContext } from '../../rules/plan-context.ts';
import type { ResolvedOperation } from '../../rules/resolved-operation.ts';
import { compareVersions, isPreRelease } from '../../versions/version.ts';
import { taggedVersions } from '../../versions/version-tag.ts';
import type { Offer } from './remedies.ts';

/**
 * What a plan could do to an application by naming one of the versions that its source has, whole: only what would
 * be accepted and would change something. Releases go before pre-releases, newer ones before older ones.
 */
export function candidatesOf(offer: Offer, context: PlanContext): ResolvedOperation[] {
  const { application } = offer.entry;
  const offered = withOffer(context, offer);
  return availableVersions(offer, context)
    .sort(byPreference)
    .flatMap((version) => {
      const { findings, operation } = judgeEntry({ application, action: 'deploy', version }, offered);
      const isAccepted = findings.every(({ severity }) => severity !== 'error');
      return isAccepted && operation !== undefined && operation.skip === undefined ? [operation] : [];
    });
}

function availableVersions({ entry, tags, source }: Offer, context: PlanContext): string[] {
  if (context.source === null) return [...taggedVersions(entry.tag, tags).keys()];
  return source === undefined ? [] : [...source.versions.keys()];
}

/** The context as it would be if the application were in the plan. */
function withOffer(context: PlanContext, { entry, tags, source, marks }: Offer): PlanContext {
  const { application } = entry;
  return {
    ...context,
    catalog: new Map([...context.catalog, [application, entry]]),
    tags: new Map([...context.tags, [application, tags]]),
    source:
      context.source && new Map([...context.source, ...(source ? [[application, source] as const] : [])]),
    marks: new Map([...context.marks, ...(marks ? [[application, marks] as const] : [])]),
  };
}

function byPreference(a: string, b: string): number {
  return Number(isPreRelease(a)) - Number(isPreRelease(b)) || compareVersions(b, a);
}
