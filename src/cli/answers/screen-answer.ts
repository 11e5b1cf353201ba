import type { Signals } from '../../adapters/signals.ts';
import { wrongUsage } from '../../usecases/refusal.ts';
import type { Answer } from '../answer.ts';
import type { Session } from '../session/session.ts';
import { withProgress } from './with-progress.ts';

export interface ScreenRequest {
  readonly out?: string;
  readonly serve?: boolean;
  readonly port?: number;
  readonly inspect?: boolean;
  readonly json?: boolean;
}

/** Makes the page of the Deployment Plans screen in a folder, or serves it while somebody works. */
export function screenAnswer(session: Session, signals: Signals, request: ScreenRequest): Promise<Answer> {
  const { out, serve = false, port, inspect = false, json = false } = request;
  if ((out === undefined) !== serve) {
    throw wrongUsage('say where the page is to be: --out with a folder, or --serve, and not both');
  }
  if (port !== undefined && !serve) throw wrongUsage('--port is for --serve');
  if (serve && json)
    throw wrongUsage('--serve goes on until it is stopped, so there is no document; leave out --json');
  return withProgress(session, async ({ deployer, progress }) => {
    const onLine = (application: string, line: string) => progress.note(`${application} | ${line}`);
    const ports = { deployer, repository: session.repository };
    const look = inspect ? { ports, stop: signals.obey(), onLine } : null;
    // Loaded only where it is needed: no other command makes pages, or serves them.
    if (out === undefined) {
      const { servePage } = await import('../screen/serve-page.ts');
      return servePage(session, signals, { port: port ?? 0, look });
    }
    const { buildPage } = await import('../screen/build-page.ts');
    return buildPage(session, out, look);
  });
}
