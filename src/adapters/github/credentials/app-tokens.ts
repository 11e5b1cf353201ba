import * as z from 'zod/mini';
import { messageOf } from '../../../domain/message-of.ts';
import { ForgeForbidden } from '../../../ports/forge.ts';
import type { Client } from '../api/client/client.ts';
import { checkedAnswer } from '../failures/checked-answer.ts';
import { explainFailure } from '../failures/explain-failure.ts';
import { type Failure, failureOf } from '../failures/failure.ts';
import type { RepositoryName } from '../repository-name.ts';
import { redact } from './redact.ts';
import type { Tokens } from './tokens.ts';

export interface AppTokensOptions {
  readonly appId: string;
  readonly privateKey: string;
  /** The repository that the App is installed on. */
  readonly repository: RepositoryName;
  /** Sends requests as they are, without a token of its own. */
  readonly client: Client;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Told of every token that is made, before it is used. */
  readonly onToken: (token: string) => void;
}

interface InstallationToken {
  readonly token: string;
  /** Milliseconds since the epoch. */
  readonly madeAt: number;
  readonly endsAt: number;
  readonly rights: ReadonlyMap<string, string>;
}

/** A token that ends sooner is renewed: whoever gets it, git too, needs it for a while. */
const margin = 5 * 60_000;
const newFor = 5_000;

/** Tokens of a GitHub App for its installation on a repository, each made when the one before is about to end. */
export function createAppTokens(options: AppTokensOptions): Tokens {
  const { privateKey, now, onToken } = options;
  const made = new Set<string>();
  let newest: InstallationToken | undefined;
  let underWay: Promise<InstallationToken> | undefined;
  let makeToken: TokenMaker | undefined;

  async function renew(): Promise<InstallationToken> {
    makeToken ??= await findInstallation(options);
    const token = await makeToken();
    made.add(token.token);
    onToken(token.token);
    newest = token;
    return token;
  }
  return {
    async current() {
      if (newest !== undefined && newest.endsAt - now() > margin) return newest.token;
      underWay ??= explained(options, renew).finally(() => {
        underWay = undefined;
      });
      return (await underWay).token;
    },
    isNew: () => newest !== undefined && now() - newest.madeAt < newFor,
    rights: () => newest?.rights ?? null,
    secrets: () => [privateKey, ...made],
  };
}

type TokenMaker = () => Promise<InstallationToken>;

const installation = z.object({ id: z.number() });
const madeToken = z.object({
  token: z.string().check(z.minLength(1)),
  expiresAt: z.iso.datetime(),
  permissions: z.record(z.string(), z.string()),
});

async function findInstallation(options: AppTokensOptions): Promise<TokenMaker> {
  const { repository, client, now } = options;
  const { app, proof } = await authenticate(options);
  const { data } = await client.rest.apps.getRepoInstallation({
    owner: repository.owner,
    repo: repository.name,
    headers: { authorization: `bearer ${proof}` },
  });
  const { id: installationId } = checkedAnswer(installation, data);
  return async () => {
    const madeAt = now();
    const answer = await app({ type: 'installation', installationId, refresh: true });
    const { token, expiresAt, permissions } = checkedAnswer(madeToken, answer);
    return { token, madeAt, endsAt: Date.parse(expiresAt), rights: rightsOf(permissions) };
  };
}

/** By the names that workflows use for them. */
function rightsOf(permissions: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(permissions).map(([name, level]) => [name.replaceAll('_', '-'), level]));
}

/** Signs a proof that we are the App, which needs no request. */
async function authenticate(options: AppTokensOptions) {
  const { appId, privateKey, client } = options;
  const { createAppAuth } = await import('@octokit/auth-app');
  try {
    const app = createAppAuth({ appId, privateKey, request: client.request, log: client.log });
    const { token: proof } = await app({ type: 'app' });
    return { app, proof };
  } catch (cause) {
    throw unusableKey(options, cause);
  }
}

/** Whatever goes wrong, as an error of the port. */
async function explained<Answer>(options: AppTokensOptions, work: () => Promise<Answer>): Promise<Answer> {
  const { appId, repository, privateKey } = options;
  try {
    return await work();
  } catch (error) {
    const failure = failureOf(error);
    if (failure === undefined) throw error;
    const cause = knownCause(failure, options);
    if (cause !== undefined) throw new ForgeForbidden(cause, null);
    const doing = `get a token of the GitHub App ${appId} for ${repository.owner}/${repository.name}`;
    throw explainFailure(failure, { doing, permission: null }, [privateKey]);
  }
}

function knownCause({ status }: Failure, { appId, repository }: AppTokensOptions): string | undefined {
  if (status === 401)
    return `GitHub does not take us for the GitHub App ${appId}: app-id and private-key must belong together, and the clock of this machine must be right`;
  if (status === 404)
    return `the GitHub App ${appId} is not installed on ${repository.owner}/${repository.name}; install it there`;
  return undefined;
}

function unusableKey({ appId, privateKey }: AppTokensOptions, cause: unknown): ForgeForbidden {
  const words = redact(messageOf(cause), [privateKey]);
  return new ForgeForbidden(
    `the private key given for the GitHub App ${appId} cannot be used (${words}); it must be the whole PEM file, from BEGIN to END`,
    null,
  );
}
