import { type Flaw, isProducerFlaw } from '../flaws/flaw.ts';
import type { RemedyQuestion } from './remedies.ts';

/** What to ask for so that the cures of some flaws can be named; undefined when there is nothing to ask. */
export function wantedRemedies(flaws: readonly Flaw[]): RemedyQuestion | undefined {
  const applications = new Set<string>();
  const modules = new Set<string>();
  for (const flaw of flaws) {
    const application = curerOf(flaw);
    if (application !== null) applications.add(application);
    else if (isProducerFlaw(flaw)) for (const { producer } of flaw.needs) modules.add(producer);
  }
  return applications.size === 0 && modules.size === 0 ? undefined : { applications, modules };
}

/** The application of which another version might cure a flaw; null when it is not known, or none is needed. */
export function curerOf(flaw: Flaw): string | null {
  if (isProducerFlaw(flaw)) return flaw.owner;
  return flaw.kind === 'consumer-broken' ? flaw.consumer : null;
}
