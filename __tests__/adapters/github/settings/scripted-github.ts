import { readDescription } from '../../../../sandbox/openapi/description.ts';
import { objectAt } from '../../../../sandbox/openapi/json.ts';
import { createOpenApiCheck } from '../../../../sandbox/openapi/openapi-check.ts';
import type { GitHubApi } from '../../../../src/adapters/github/api/github-api.ts';
import { connectGitHub } from '../../../../src/adapters/github/connect-github.ts';
import { at, keysOf, textAt } from '../../../support/json.ts';

export interface ScriptedAnswer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

export interface ScriptedGitHub {
  readonly api: GitHubApi;
  /** Paths that were asked for, with the query. */
  readonly asked: readonly string[];
}

const notFound: ScriptedAnswer = { status: 404, body: { message: 'Not Found' } };
const root = 'https://api.github.test';
const check = createOpenApiCheck();

/**
 * A GitHub that answers what it was told, by path, with or without its query, and 404 to everything else. Each answer must be one that GitHub
 * describes, so that a test cannot be about a form that there is not.
 */
export function createScriptedGitHub(answers: Readonly<Record<string, ScriptedAnswer>>): ScriptedGitHub {
  const asked: string[] = [];
  async function fetch(address: string, { method = 'GET' }: RequestInit): Promise<Response> {
    const { pathname, search } = new URL(address);
    asked.push(pathname + search);
    const answer = answers[pathname + search] ?? answers[pathname] ?? notFound;
    const { status = 200, body, headers = {} } = answer;
    const wrong = pathname === '/graphql' ? [] : check({ method, path: pathname, status, body });
    if (wrong.length > 0) throw new Error(`the test answers what GitHub does not: ${wrong.join('; ')}`);
    const response = new Response(body === undefined ? null : JSON.stringify(body), {
      status,
      headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
    });
    // Only a response that came over a network has one, and pages are counted by it.
    return Object.defineProperty(response, 'url', { value: address });
  }
  const { api } = connectGitHub({
    repository: { owner: 'acme', name: 'releases' },
    addresses: { api: root, graphql: `${root}/graphql`, server: 'https://github.test' },
    credentials: { kind: 'token', token: 'secret-token' },
    pace: 0,
    fetch,
  });
  return { api, asked };
}

/** What GitHub's description shows as the answer to a GET, with other values for some fields. */
export function exampleOf(path: string, change: Readonly<Record<string, unknown>> = {}): object {
  const { paths, components } = readDescription();
  const content = objectAt(at(paths, path, 'get', 'responses', '200', 'content'), 'application/json');
  const [key = ''] = keysOf(at(content, 'examples'));
  const name = textAt(content, 'examples', key, '$ref').split('/').at(-1) ?? '';
  return { ...objectAt(at(components, 'examples', name), 'value'), ...change };
}
