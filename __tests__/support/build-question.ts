import type { BuildEvidence } from '../../src/domain/model/builds.ts';
import type { BuildQuestion } from '../../src/ports/builds.ts';

/** A question about version 1.0.0 of an application on platform 11.19, unless a test says otherwise. */
export function buildQuestion<Evidence extends BuildEvidence>(
  builds: Evidence,
  change: Partial<Omit<BuildQuestion, 'environment'>> & { readonly platform?: string } = {},
): BuildQuestion<Evidence> {
  const { platform = '11.19', ...asked } = change;
  return {
    environment: { name: 'qa', platform, builds },
    application: 'payments',
    repository: 'acme/payments',
    version: '1.0.0',
    tag: 'v1.0.0',
    commit: '1'.repeat(40),
    ...asked,
  };
}
