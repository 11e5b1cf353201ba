import { join } from 'node:path';
import { type Addresses, addressesFrom, UnusableAddress } from '../adapters/github/addresses.ts';
import type { RepositoryName } from '../adapters/github/repository-name.ts';
import type { Variables } from './inputs/input-text.ts';
import { mistaken } from './mistaken.ts';

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

const repositoryGrammar = /^([A-Za-z0-9][A-Za-z0-9-]{0,99})\/(?!\.{1,2}$)([A-Za-z0-9._-]{1,100})$/;

/**
 * Reads the variables of the runner; throws a Refusal with everything that is missing or wrong.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 */
export function readSurroundings(variables: Variables): Surroundings {
  const { GITHUB_REPOSITORY: fullName = '', RUNNER_TEMP: temporary = '' } = variables;
  const [, owner = '', name = ''] = repositoryGrammar.exec(fullName) ?? [];
  const addresses = readAddresses(variables);
  const mistakes = [
    ...(owner === '' ? [`GITHUB_REPOSITORY is '${fullName}', not owner/name`] : []),
    ...(temporary === '' ? ['RUNNER_TEMP is not set; the runner of GitHub Actions sets it'] : []),
    ...(typeof addresses === 'string' ? [addresses] : []),
  ];
  if (mistakes.length > 0 || typeof addresses === 'string') throw mistaken(mistakes);
  return {
    repository: { owner, name },
    addresses,
    webAddress: `${addresses.server}/${owner}/${name}`,
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
