import type { ServerResponse } from 'node:http';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { Hono } from 'hono';
import { applyFaults, type Delivery, nothing } from '../faults/apply-faults.ts';
import type { FaultPlan } from '../faults/fault-plan.ts';
import { gitRoute } from '../git-http/git-route.ts';
import { serveGit } from '../git-http/serve-git.ts';
import type { Caller } from '../model/access/caller.ts';
import type { LoggedRequest, RequestLog } from '../requests/request-log.ts';
import { identifyCaller } from '../rest/identify-caller.ts';
import type { RestEnvironment } from '../rest/rest-environment.ts';
import type { ApiContext } from './sandbox-context.ts';
import { describeRequest, type Surface } from './surface.ts';

export interface Receiving {
  readonly sandbox: ApiContext;
  readonly api: Hono<RestEnvironment>;
  readonly log: RequestLog;
  readonly faults: FaultPlan;
}

/** Takes in every request of a listener: notes it down, lets its faults happen, and has it answered. */
export function createReceiver(receiving: Receiving, surface: Surface) {
  return async (request: Request, outgoing: ServerResponse): Promise<Response> => {
    const { log, faults, sandbox } = receiving;
    const caller = identifyCaller(sandbox.world, request.headers.get('authorization') ?? undefined);
    const entry = log.begin(await describeRequest(surface, request), nameOf(caller));
    const due = faults.take(entry);
    for (const fault of due) if (fault.kind === 'before') await fault.run(entry);
    const delivery = await applyFaults(due, () => deal(receiving, entry, request, caller));
    if (delivery === nothing) return cut(outgoing);
    entry.status = delivery.response.status;
    entry.bytes = delivery.cutAfter ?? delivery.body.length;
    return send(delivery, outgoing);
  };
}

async function deal(
  { api, sandbox }: Receiving,
  { kind, path }: LoggedRequest,
  request: Request,
  caller: Caller | null,
): Promise<Response> {
  const url = new URL(request.url);
  if (kind !== 'git') return api.fetch(new Request(new URL(path, url), request));
  const route = gitRoute(request.method, url);
  if (route === null) return new Response('Not Found\n', { status: 404 });
  return serveGit(sandbox.world, { request, route, caller });
}

function nameOf(caller: Caller | null): string | null {
  if (caller === null || caller.kind === 'anonymous') return null;
  return caller.kind === 'app' ? `app/${caller.app.slug}` : caller.account.login;
}

/** https://fetch.spec.whatwg.org/#null-body-status */
const withoutBody = [204, 205, 304];

function send({ response, body, cutAfter }: Delivery, outgoing: ServerResponse): Response {
  const { status, headers } = response;
  if (cutAfter === null)
    return new Response(withoutBody.includes(status) ? null : new Uint8Array(body), { status, headers });
  outgoing.writeHead(status, { ...Object.fromEntries(headers), 'content-length': body.length });
  outgoing.write(body.subarray(0, cutAfter), () => outgoing.destroy());
  return RESPONSE_ALREADY_SENT;
}

function cut(outgoing: ServerResponse): Response {
  outgoing.socket?.resetAndDestroy();
  return RESPONSE_ALREADY_SENT;
}
