import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';

export type Receiver = (request: Request, outgoing: ServerResponse) => Promise<Response>;

export interface Listener {
  /** `http://127.0.0.1:<port>` */
  readonly address: string;
  /** Says who answers: whoever it is has to know the address first. */
  serve(receiver: Receiver): void;
  close(): Promise<void>;
}

/** Listens on a free port that this machine alone reaches. */
export async function listen(): Promise<Listener> {
  let receiver: Receiver = async () => new Response(null, { status: 503 });
  const server = createServer((incoming, outgoing) => {
    const options = { overrideGlobalObjects: false };
    return getRequestListener((request) => receiver(request, outgoing), options)(incoming, outgoing);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('the sandbox has no port');
  return {
    address: `http://127.0.0.1:${bound.port}`,
    serve(next) {
      receiver = next;
    },
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
