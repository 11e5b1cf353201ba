import { join } from 'node:path';
import { type Addresses, addressesFrom, UnusableAddress } from '../../adapters/github/addresses.ts';
import type { RepositoryName } from '../../adapters/github/repository-name.ts';
import { parseHostedName } from '../../domain/repository-address.ts';
import type { Variables } from '../inputs/input-text.ts';
import { mistaken } from '../mistaken.ts';

/** Where this step runs, as the runner says it. */
export interface Surroundings {
  /** The release repository. */
  readonly repository: RepositoryName;
  readonly addresses: Addresses;
  /** Web address of the release repository, without a slash at its end. */
  readonly webAddress: string;
  /** Where the job may keep what it fetched; emptied by the runner. */
  readonly temporaryFolder: string;
}

/**
 * Reads the variables of the runner; throws a Refusal with everything that is missing or wrong.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 */
export function readSurroundings(variables: Variables): Surroundings {
  const { GITHUB_REPOSITORY: fullName = '', RUNNER_TEMP: temporary = '' } = variables;
  const repository = parseHostedName(fullName);
  const addresses = readAddresses(variables);
  const mistakes = [
    ...(repository === undefined ? [`GITHUB_REPOSITORY is '${fullName}', not owner/name`] : []),
    ...(temporary === '' ? ['RUNNER_TEMP is not set; the runner of GitHub Actions sets it'] : []),
    ...(typeof addresses === 'string' ? [addresses] : []),
  ];
  if (mistakes.length > 0 || repository === undefined || typeof addresses === 'string') {
    throw mistaken(mistakes);
  }
  return {
    repository,
    addresses,
    webAddress: `${addresses.server}/${fullName}`,
    temporaryFolder: join(temporary, 'deployment-plans'),
  };
}

/** The addresses, or what is wrong with them. */
function readAddresses(variables: Variables): Addresses | string {
  try {
    return addressesFrom(variables);
  } catch (cause) {
    if (cause instanceof UnusableAddress) return cause.message;
    throw cause;
  }
}
