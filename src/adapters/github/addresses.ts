import { isLoopback } from '../../domain/loopback.ts';

/** Where a GitHub is: github.com, a subdomain of ghe.com, or an Enterprise Server. None ends in a slash. */
export interface Addresses {
  /** Of the REST API, such as https://api.github.com. */
  readonly api: string;
  /** Of the GraphQL API, such as https://api.github.com/graphql. */
  readonly graphql: string;
  /** For people and for git, such as https://github.com. */
  readonly server: string;
}

export type Variables = Readonly<Record<string, string | undefined>>;

/** A variable holds no address that the token may be sent to. */
export class UnusableAddress extends Error {
  override readonly name = 'UnusableAddress';
}

const enterpriseApi = '/api/v3';

/**
 * Reads the variables that GitHub sets in every job; what is missing follows from what is there, without any it
 * is github.com. Throws UnusableAddress.
 *
 * Source: docs.github.com, "Variables reference" and "Using GitHub CLI with Enterprise Server / GHE.com".
 */
export function addressesFrom(variables: Variables): Addresses {
  const given = (name: string) => checkedAddress(name, variables[name]);
  const givenApi = given('GITHUB_API_URL');
  const server =
    given('GITHUB_SERVER_URL') ?? (givenApi === undefined ? 'https://github.com' : serverOf(givenApi));
  const api = givenApi ?? apiOf(server);
  return { api, graphql: given('GITHUB_GRAPHQL_URL') ?? graphqlOf(api), server };
}

function checkedAddress(name: string, text: string | undefined): string | undefined {
  if (text === undefined || text === '') return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  // The text is not repeated: somebody may have put a password into it.
  if (url === undefined || url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '')
    throw new UnusableAddress(
      `${name} must be an address such as https://github.example.com, without a user, a password, "?" or "#"`,
    );
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url.hostname)))
    throw new UnusableAddress(
      `${name} must begin with https://, because the token is sent there; it begins with ${url.protocol}//`,
    );
  return url.href.replace(/\/+$/, '');
}

function apiOf(server: string): string {
  const { protocol, host } = new URL(server);
  const hasOwnHost = host === 'github.com' || host.endsWith('.ghe.com');
  return hasOwnHost ? `${protocol}//api.${host}` : `${server}${enterpriseApi}`;
}

function serverOf(api: string): string {
  return api.endsWith(enterpriseApi)
    ? api.slice(0, -enterpriseApi.length)
    : api.replace(/^https:\/\/api\./, 'https://');
}

function graphqlOf(api: string): string {
  return api.endsWith(enterpriseApi)
    ? `${api.slice(0, -enterpriseApi.length)}/api/graphql`
    : `${api}/graphql`;
}
