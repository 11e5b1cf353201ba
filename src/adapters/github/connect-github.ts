import type { Forge } from '../../ports/forge.ts';
import type { Sources } from '../../ports/sources.ts';
import type { Addresses } from './addresses.ts';
import { watchLimits } from './api/budget/watch-limits.ts';
import { type ClientOptions, createClients } from './api/client/client.ts';
import { authorize, type Fetch, limitTime, wholeAnswers } from './api/client/transport.ts';
import { createGitHubApi, type GitHubApi } from './api/github-api.ts';
import { createAppTokens } from './credentials/app-tokens.ts';
import { redact } from './credentials/redact.ts';
import { type Credentials, fixedToken, type Tokens } from './credentials/tokens.ts';
import { createForge } from './forge/create-forge.ts';
import type { RepositoryName } from './repository-name.ts';
import { createGitHubSources } from './sources/create-github-sources.ts';

export interface GitHubOptions {
  readonly repository: RepositoryName;
  readonly addresses: Addresses;
  readonly credentials: Credentials;
  /** Tags of the repositories that are not on this GitHub; without it they are out of reach. */
  readonly otherSources?: Sources;
  /** Factor for everything that is waited for; default 1, tests take 0. */
  readonly pace?: number;
  /** Default: that of the platform. */
  readonly fetch?: Fetch;
  /** Milliseconds since the epoch; default: the machine's clock. */
  readonly now?: () => number;
  /** Milliseconds that one request may take; default 30 seconds, three times what GitHub takes for GraphQL. */
  readonly timeout?: number;
  readonly userAgent?: string;
  /** Told of every token that is made here, before it is used. */
  readonly onToken?: (token: string) => void;
  /** A sentence about what is waited for, without secrets. */
  readonly onNotice?: (text: string) => void;
}

export interface GitHubConnection {
  readonly forge: Forge;
  readonly sources: Sources;
  /** What other adapters of GitHub ask through: the same token, limits and words. */
  readonly api: GitHubApi;
  /** A token that holds for some minutes more, for git; rejects as the ports do. */
  token(): Promise<string>;
  /** What the newest token may do, by name; null when it does not tell. */
  rights(): ReadonlyMap<string, string> | null;
}

/** Connects to one repository on GitHub. Nothing is asked before something is needed. */
export function connectGitHub(options: GitHubOptions): GitHubConnection {
  const { repository, addresses, credentials, pace = 1, timeout = 30_000 } = options;
  const { userAgent = 'deployment-plans', now = Date.now } = options;
  const { onNotice = () => {}, onToken = () => {} } = options;
  const given = options.fetch ?? ((address: string, init: RequestInit) => fetch(address, init));
  const plain = wholeAnswers(limitTime(given, timeout));
  const client = { api: addresses.api, userAgent, pace };
  const notice = (secrets: () => readonly string[]) => (text: string) => onNotice(redact(text, secrets()));

  const tokens = createTokens(credentials, {
    client: { ...client, fetch: plain, onNotice: notice(() => secretsOf(credentials)) },
    repository,
    now,
    onToken,
  });
  const origins = [addresses.api, addresses.graphql].map((address) => new URL(address).origin);
  const limits = watchLimits(plain, { api: addresses.api, now });
  const clients = createClients({
    ...client,
    fetch: authorize(limits.fetch, { tokens, origins, pace }),
    onNotice: notice(tokens.secrets),
  });
  const { spareWrites } = limits;
  const api = createGitHubApi({ clients, addresses, repository, tokens, pace, spareWrites });
  return {
    api,
    forge: createForge(api),
    sources: createGitHubSources(api, { kind: credentials.kind, others: options.otherSources }),
    token: tokens.current,
    rights: tokens.rights,
  };
}

function createTokens(
  credentials: Credentials,
  others: {
    readonly client: ClientOptions;
    readonly repository: RepositoryName;
    readonly now: () => number;
    readonly onToken: (token: string) => void;
  },
): Tokens {
  if (credentials.kind === 'token') return fixedToken(credentials.token);
  const { appId, privateKey } = credentials;
  const { repository, now, onToken } = others;
  const client = createClients(others.client).reads;
  return createAppTokens({ appId, privateKey, repository, now, onToken, client });
}

function secretsOf(credentials: Credentials): string[] {
  return [credentials.kind === 'token' ? credentials.token : credentials.privateKey];
}
