import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Variables } from './git-world.ts';

/** What a token may do with the repositories. */
export type Access = 'read' | 'write';

export interface GitRequest {
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  /** The status that was answered. */
  readonly status: number;
  /** Bytes of the answer's body, as far as git gave it. */
  readonly bytes: number;
}

/** What happens to a request instead of, or after, being answered; undefined: nothing. */
export type Fault =
  | { readonly kind: 'status'; readonly status: number; readonly location?: string; readonly text?: string }
  /** The connection breaks after so many bytes of the answer's body. */
  | { readonly kind: 'cut'; readonly after: number }
  /** The request takes effect, and the answer is this status. */
  | { readonly kind: 'lost'; readonly status: number };

/** Repositories of a folder over smart HTTP on 127.0.0.1, by `git http-backend`. */
export interface GitHttpServer {
  /** `http://127.0.0.1:<port>` */
  readonly origin: string;
  /** What was asked so far, in the order of the answers. */
  readonly requests: readonly GitRequest[];
  /** Tokens that are let in, as the password of `x-access-token`; anybody else is asked to authenticate. */
  readonly tokens: Map<string, Access>;
  /** Decides before each request what goes wrong with it. */
  meddle(meddling: (request: IncomingMessage) => Fault | undefined): void;
  close(): Promise<void>;
}

export interface GitHttpServerOptions {
  /** The folder that holds the bare repositories; a path of the address is a path below it. */
  readonly folder: string;
  readonly variables: Variables;
}

export async function startGitHttpServer(options: GitHttpServerOptions): Promise<GitHttpServer> {
  const requests: GitRequest[] = [];
  const tokens = new Map<string, Access>();
  let meddling: (request: IncomingMessage) => Fault | undefined = () => undefined;
  const server = createServer(async (request, response) => {
    const fault = meddling(request);
    const refusal = fault?.kind === 'status' ? fault : refusalOf(request, tokens);
    const bytes = refusal === undefined ? await serve(options, request, response, fault) : 0;
    if (refusal !== undefined) refuse(response, refusal);
    const { method = '', url = '' } = request;
    requests.push({ method, url, status: response.statusCode, bytes });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return {
    origin: `http://127.0.0.1:${port}`,
    requests,
    tokens,
    meddle: (next) => {
      meddling = next;
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

interface Refusal {
  readonly status: number;
  readonly location?: string;
  readonly text?: string;
}

/** Whoever may not write is refused as GitHub does it; whoever is not known is asked who they are. */
function refusalOf(request: IncomingMessage, tokens: ReadonlyMap<string, Access>): Refusal | undefined {
  const [, encoded = ''] = /^basic (.+)$/i.exec(request.headers.authorization ?? '') ?? [];
  const [user, token = ''] = Buffer.from(encoded, 'base64').toString('utf8').split(':');
  const access = user === 'x-access-token' ? tokens.get(token) : undefined;
  if (access === undefined) return { status: 401 };
  const writes = request.url?.includes('git-receive-pack') ?? false;
  return writes && access === 'read' ? { status: 403, text: 'Write access not granted.' } : undefined;
}

function refuse(response: ServerResponse, { status, location, text = '' }: Refusal): void {
  response.writeHead(status, {
    'content-type': 'text/plain',
    ...(status === 401 && { 'www-authenticate': 'Basic realm="git"' }),
    ...(location !== undefined && { location }),
  });
  response.end(text);
}

/** Answers by one `git http-backend` (RFC 3875; git-http-backend(1)); the number of bytes in the answer's body. */
async function serve(
  { folder, variables }: GitHttpServerOptions,
  request: IncomingMessage,
  response: ServerResponse,
  fault: Fault | undefined,
): Promise<number> {
  const url = new URL(request.url ?? '/', 'http://localhost');
  const header = (name: string) => request.headers[name]?.toString();
  const child = spawn('git', ['http-backend'], {
    env: {
      ...variables,
      GIT_PROJECT_ROOT: folder,
      GIT_HTTP_EXPORT_ALL: '1',
      PATH_INFO: decodeURIComponent(url.pathname),
      QUERY_STRING: url.search.slice(1),
      REQUEST_METHOD: request.method,
      REMOTE_USER: 'x-access-token',
      CONTENT_TYPE: header('content-type'),
      CONTENT_LENGTH: header('content-length'),
      HTTP_CONTENT_ENCODING: header('content-encoding'),
      GIT_PROTOCOL: header('git-protocol'),
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'uploadpack.allowFilter',
      GIT_CONFIG_VALUE_0: 'true',
    },
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  // It does not read everything of a request that it refuses.
  child.stdin.on('error', () => {});
  request.pipe(child.stdin);
  const chunks: Buffer[] = [];
  for await (const chunk of child.stdout) chunks.push(chunk);
  return send(response, Buffer.concat(chunks), fault);
}

function send(response: ServerResponse, output: Buffer, fault: Fault | undefined): number {
  const end = output.indexOf('\r\n\r\n');
  const headers = new Map(
    output
      .toString('latin1', 0, Math.max(end, 0))
      .split('\r\n')
      .map((line): [string, string] => [line.split(': ')[0] ?? '', line.split(': ')[1] ?? '']),
  );
  const body = output.subarray(end + 4);
  const status = Number((headers.get('Status') ?? '200').slice(0, 3));
  headers.delete('Status');
  if (fault?.kind === 'lost') {
    refuse(response, fault);
    return 0;
  }
  response.writeHead(status, Object.fromEntries(headers));
  if (fault?.kind === 'cut') response.write(body.subarray(0, fault.after), () => response.destroy());
  else response.end(body);
  return body.length;
}
