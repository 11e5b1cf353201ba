import { spawn } from 'node:child_process';
import { buffer } from 'node:stream/consumers';
import { gitVariables } from '../git/run-git.ts';
import type { GitRoute } from './git-route.ts';

export interface BackendCall {
  readonly folder: string;
  readonly route: GitRoute;
  readonly request: Request;
  readonly body: Buffer;
  /** Handed to the hooks. */
  readonly verdicts: string;
}

/** Lets `git http-backend` answer a request; see git-http-backend(1) for its variables. */
export async function callHttpBackend({
  folder,
  route,
  request,
  body,
  verdicts,
}: BackendCall): Promise<Response> {
  const { service, step } = route;
  const header = (name: string) => request.headers.get(name) ?? '';
  const child = spawn('git', ['http-backend'], {
    env: {
      ...gitVariables(),
      GIT_PROJECT_ROOT: folder,
      GIT_HTTP_EXPORT_ALL: '1',
      PATH_INFO: step === 'refs' ? '/info/refs' : `/git-${service}`,
      QUERY_STRING: step === 'refs' ? `service=git-${service}` : '',
      REQUEST_METHOD: request.method,
      CONTENT_TYPE: header('content-type'),
      CONTENT_LENGTH: String(body.length),
      HTTP_CONTENT_ENCODING: header('content-encoding'),
      GIT_PROTOCOL: header('git-protocol'),
      REMOTE_USER: 'sandbox',
      REMOTE_ADDR: '127.0.0.1',
      SANDBOX_VERDICTS: verdicts,
    },
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const failed = new Promise<never>((_, reject) => child.once('error', reject));
  // It need not read what it refuses.
  child.stdin.on('error', () => undefined);
  child.stdin.end(body);
  return toResponse(await Promise.race([buffer(child.stdout), failed]));
}

/** A CGI answer: header lines, one of them perhaps `Status`, an empty line, the body. */
function toResponse(output: Buffer): Response {
  const end = output.indexOf('\r\n\r\n');
  if (end === -1) return new Response('git http-backend gave no answer', { status: 500 });
  const lines = output.subarray(0, end).toString().split('\r\n');
  const fields = lines.map((line): [string, string] => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
  });
  const status = fields.find(([name]) => name === 'status')?.[1] ?? '200';
  const headers = fields.filter(([name]) => name !== 'status');
  const body = new Uint8Array(output.subarray(end + 4));
  return new Response(body, { status: Number.parseInt(status, 10), headers });
}
