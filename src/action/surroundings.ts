import { join } from 'node:path';
import type { Variables } from './inputs/input-text.ts';
import { mistaken } from './mistaken.ts';

/** Where this step runs, as the runner says it. */
export interface Surroundings {
  /** The release repository. */
  readonly owner: string;
  readonly name: string;
  /** Addresses of github.com or of a GitHub Enterprise Server, without a slash at the end. */
  readonly api: string;
  readonly graphql: string;
  readonly server: string;
  /** Where the job may keep what it fetched; emptied by the runner. */
  readonly temporaryFolder: string;
  /** Page of this run, for people. */
  readonly runUrl: string;
}

const repositoryGrammar = /^([A-Za-z0-9][A-Za-z0-9-]{0,99})\/(?!\.{1,2}$)([A-Za-z0-9._-]{1,100})$/;
/** What never leaves this machine may do without TLS: tests, and demonstrations. */
const loopback = ['127.0.0.1', '[::1]', 'localhost'];

/**
 * https://docs.github.com/en/actions/reference/workflows-and-actions/variables; throws a Refusal with everything
 * that is missing or wrong, because a guessed address could receive the token.
 */
export function readSurroundings(variables: Variables): Surroundings {
  const mistakes: string[] = [];
  const given = (name: string): string => {
    const value = variables[name] ?? '';
    if (value === '') mistakes.push(`${name} is not set; the runner of GitHub Actions sets it`);
    return value;
  };
  const address = (name: string): string => {
    const value = given(name);
    if (value !== '' && !isAddress(value)) mistakes.push(`${name} is '${value}', which is no https address`);
    return value.replace(/\/+$/, '');
  };
  const repository = given('GITHUB_REPOSITORY');
  const [, owner = '', name = ''] = repositoryGrammar.exec(repository) ?? [];
  if (repository !== '' && owner === '')
    mistakes.push(`GITHUB_REPOSITORY is '${repository}', not owner/name`);
  const server = address('GITHUB_SERVER_URL');
  const surroundings = {
    ...{ owner, name, server, api: address('GITHUB_API_URL'), graphql: address('GITHUB_GRAPHQL_URL') },
    temporaryFolder: join(given('RUNNER_TEMP'), 'deployment-plans'),
    runUrl: `${server}/${repository}/actions/runs/${given('GITHUB_RUN_ID')}`,
  };
  if (mistakes.length === 0) return surroundings;
  throw mistaken(mistakes);
}

function isAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username, password } = new URL(text);
  const isSafe = protocol === 'https:' || (protocol === 'http:' && loopback.includes(hostname));
  return isSafe && username === '' && password === '';
}
