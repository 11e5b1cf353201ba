import { trustedBranch } from '../../domain/layout.ts';
import { parseYamlPath } from '../../domain/manifests/parse-yaml-path.ts';
import type { DeployerConfiguration } from '../../domain/model/configuration.ts';
import type { ManifestDeployer, ManifestPlace, ManifestWait } from '../../domain/model/manifest-deployer.ts';
import type { WrittenDeployer } from './deployer-definition.ts';

const defaultTimeout = 30 * 60_000;

const defaultRetryWait = 10_000;

/** What is configured of a deployer, with what is not written filled in; it names exactly one way to deploy. */
export function toDeployer(written: WrittenDeployer): DeployerConfiguration {
  const { retries } = written;
  if (retries === undefined) return toWayToDeploy(written);
  const { times, wait = defaultRetryWait } = retries;
  return { ...toWayToDeploy(written), retries: { times, wait } };
}

function toWayToDeploy(written: WrittenDeployer): DeployerConfiguration {
  const { command = [], workflow, deployment, manifest, env = [], inspect } = written;
  const { timeout = defaultTimeout } = written;
  if (workflow !== undefined) {
    const { file, ref = trustedBranch, repository = 'release' } = workflow;
    return { kind: 'workflow', file, ref, repository, timeout };
  }
  if (deployment !== undefined) {
    const { environment = '{environment}', task = 'deploy', repository = 'application' } = deployment;
    return { kind: 'deployment', environment, task, repository, timeout };
  }
  if (manifest !== undefined) return toManifestDeployer(manifest, timeout);
  return { kind: 'command', command, timeout, env, ...(inspect && { inspect }) };
}

type WrittenManifest = NonNullable<WrittenDeployer['manifest']>;

function toManifestDeployer(written: WrittenManifest, timeout: number): ManifestDeployer {
  const { repository, branch = 'main', file, value = '{version}' } = written;
  const [place, wait] = [placeOf(written), waitOf(written.wait)];
  return { kind: 'manifest', repository, branch, file, place, value, wait, timeout };
}

function placeOf({ kustomize, helm, path }: WrittenManifest): ManifestPlace {
  if (kustomize !== undefined) return { kind: 'kustomize', image: kustomize };
  return { kind: 'path', path: parseYamlPath(helm ?? path ?? '') ?? [] };
}

function waitOf(written: WrittenManifest['wait']): ManifestWait | null {
  const { status, deployment } = written ?? {};
  if (status !== undefined) return { kind: 'status', context: status };
  return deployment === undefined ? null : { kind: 'deployment', environment: deployment };
}
