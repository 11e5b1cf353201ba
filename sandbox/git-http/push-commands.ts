import { gunzipSync } from 'node:zlib';
import type { RefChange } from '../model/rules/judge-push.ts';

/** What a push asks for: the pkt-lines before its pack; see gitprotocol-pack(5). */
export function pushCommands(request: Request, body: Buffer): RefChange[] {
  const zipped = /gzip/.test(request.headers.get('content-encoding') ?? '');
  const content = zipped ? gunzipSync(body) : body;
  const changes: RefChange[] = [];
  for (let at = 0; at + 4 <= content.length; ) {
    const length = Number.parseInt(content.toString('latin1', at, at + 4), 16);
    if (!(length > 4)) return changes;
    const line = content.toString('utf8', at + 4, at + length);
    const [, before, after, ref] = /^([0-9a-f]{40,64}) ([0-9a-f]{40,64}) ([^\0\n]+)/.exec(line) ?? [];
    if (before !== undefined && after !== undefined && ref !== undefined)
      changes.push({ ref, before, after });
    at += length;
  }
  return changes;
}
