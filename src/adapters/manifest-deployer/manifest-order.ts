import { fillPlaceholders } from '../../domain/manifests/placeholders.ts';
import type { ManifestDeployer, ManifestPlace, ManifestWait } from '../../domain/model/manifest-deployer.ts';
import type { DeploymentOrder } from '../../ports/deployer.ts';

/** What is to be written where, with all names and versions in it. */
export interface ManifestOrder {
  readonly file: string;
  readonly place: ManifestPlace;
  readonly value: string;
  readonly wait: ManifestWait | null;
}

/** Fills in what the configuration leaves to the operation. */
export function manifestOrder(order: DeploymentOrder<ManifestDeployer>): ManifestOrder {
  const { deployer, environment, application, version, tag, commit } = order;
  const fill = (text: string) => fillPlaceholders(text, { environment, application });
  return {
    file: fill(deployer.file),
    place: fillPlace(deployer.place, fill),
    value: fillPlaceholders(deployer.value, { version, tag, commit }),
    wait: deployer.wait === null ? null : fillWait(deployer.wait, fill),
  };
}

function fillPlace(place: ManifestPlace, fill: (text: string) => string): ManifestPlace {
  if (place.kind === 'kustomize') return { ...place, image: fill(place.image) };
  return { ...place, path: place.path.map((step) => (typeof step === 'string' ? fill(step) : step)) };
}

function fillWait(wait: ManifestWait, fill: (text: string) => string): ManifestWait {
  return wait.kind === 'status'
    ? { ...wait, context: fill(wait.context) }
    : { ...wait, environment: fill(wait.environment) };
}

const trailerKey = 'Deployment-Key';

/** By which the commit of an idempotency key is found again. */
export function trailerOf(key: string) {
  return { key: trailerKey, value: key };
}

/** The message of the commit that brings a version. */
export function commitMessage(order: DeploymentOrder<ManifestDeployer>): string {
  const { action, application, version, environment, plan, key } = order;
  const { key: name, value } = trailerOf(key);
  return `${action} ${application} ${version} in ${environment}\n\nPlan ${environment}/${plan}.\n\n${name}: ${value}`;
}
