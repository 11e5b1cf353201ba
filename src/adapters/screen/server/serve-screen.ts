import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { screenRoutes } from './screen-routes.ts';

export interface ScreenSource {
  readonly page: string;
  /** The text of a data file by its path, such as `data/list.js`; undefined for one that there is not. */
  readonly file: (path: string) => Promise<string | undefined>;
  /** Told what went wrong; whoever asked hears only that something did. */
  readonly onFailure: (cause: unknown) => void;
}

export interface ServedScreen {
  /** Such as `http://127.0.0.1:49152/`. */
  readonly address: string;
  close(): Promise<void>;
}

const host = '127.0.0.1';

/** Serves the page to this machine alone. Port 0 is any that is free; rejects when the port is taken. */
export async function serveScreen(port: number, source: ScreenSource): Promise<ServedScreen> {
  const server = createServer();
  await listen(server, port);
  const bound = portOf(server);
  const routes = screenRoutes({ ...source, hosts: [`${host}:${bound}`, `localhost:${bound}`] });
  server.on('request', getRequestListener(routes.fetch));
  return {
    address: `http://${host}:${bound}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        // Browsers keep connections open long after they have asked for something.
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function portOf(server: Server): number {
  const address: string | AddressInfo | null = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return address.port;
}
