import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { recordsBranch } from '../../../domain/layout.ts';
import { RepositoryUnavailable } from '../../../ports/release-repository.ts';
import { parseHostedAddress } from '../hosted/access/hosted-address.ts';
import { openNetwork, type TokenSource } from '../hosted/access/open-network.ts';
import { objectFormat } from '../objects/object-format.ts';
import type { GitAnswer } from '../process/collect-output.ts';
import type { Variables } from '../process/environment.ts';
import { readable, reasonOf, succeeded } from '../process/failure.ts';
import { type Git, withVariables } from '../process/git-command.ts';
import { variablesForAddress } from '../process/quiet-ssh.ts';
import type { Network } from '../remote/remote.ts';
import { bareRepository } from '../sources/contents/scratch-repository.ts';
import { absentReference, shallowFetch } from '../sources/contents/shallow-fetch.ts';

/** Where the records are, and how they are reached. */
export interface RecordsPlace {
  /** What git is given: https, ssh or a path; with a token also http of a loopback host. */
  readonly address: string;
  /** Null where git has credentials of its own, or needs none. */
  readonly token: TokenSource | null;
  /** The caller's environment, which the git processes inherit as far as it is safe. */
  readonly variables: Variables;
}

const reference = `refs/heads/${recordsBranch}`;
const options = [...shallowFetch, '--no-write-fetch-head'];

/** What git says of ids by another hash (fetch-pack.c). */
const otherHash = /mismatched algorithms: client \w+; server (\w+)/;

/**
 * Brings the newest state of the records into a repository that holds nothing else: their last commit with all its files,
 * and no history. What was brought before is not brought again. Gives the commit; null when there is no such branch.
 */
export async function fetchRecords(git: Git, directory: string, place: RecordsPlace): Promise<string | null> {
  const network = await networkTo(git, place);
  const call = { arguments: ['fetch', ...options, '--', place.address, `+${reference}:${reference}`] };
  const first = await network.run(call);
  const format = objectFormat(otherHash.exec(first.stderr)?.[1] ?? '');
  if (format === undefined) return tipAfter(first, directory, place);
  await writeFile(join(directory, 'config'), [...bareRepository(format), ''].join('\n'));
  return tipAfter(await network.run(call), directory, place);
}

async function networkTo(git: Git, { address, token, variables }: RecordsPlace): Promise<Network> {
  if (token !== null) return openNetwork(git, parseHostedAddress(address), token);
  return withVariables(git, await variablesForAddress(git, variables)(address));
}

async function tipAfter(
  answer: GitAnswer,
  directory: string,
  { address }: RecordsPlace,
): Promise<string | null> {
  if (succeeded(answer)) return (await readFile(join(directory, reference), 'utf8')).trim();
  if (answer.stderr.includes(absentReference)) return null;
  throw new RepositoryUnavailable(
    `the records of ${readable(address)} could not be fetched: ${reasonOf(answer)}`,
  );
}
