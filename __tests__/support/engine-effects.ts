import type { DeploymentEffect, ManifestEffect } from '../../src/domain/records/run/engine-effects.ts';

/** A Deployment of acme/payments to qa that was created, or was about to be. */
export function deploymentEffect(key: string, given: Partial<DeploymentEffect> = {}): DeploymentEffect {
  return {
    ...{ kind: 'deployment', id: key, url: 'https://github.com/acme/payments/deployments/qa' },
    ...{ repository: 'acme/payments', environment: 'qa', task: 'deploy', ref: 'main', key },
    ...given,
  };
}

/** A commit to acme/manifests that was pushed, or was about to be, and that nobody waits for. */
export function manifestEffect(key: string, given: Partial<ManifestEffect> = {}): ManifestEffect {
  return {
    ...{ kind: 'manifest', id: key, url: 'https://github.com/acme/manifests', wait: null, key },
    ...{ repository: 'acme/manifests', branch: 'main' },
    ...given,
  };
}
