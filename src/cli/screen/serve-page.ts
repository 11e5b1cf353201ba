import { readOwnPage } from '../../adapters/screen/own-page.ts';
import {
  type ScreenSource,
  type ServedScreen,
  serveScreen,
} from '../../adapters/screen/server/serve-screen.ts';
import type { Signals } from '../../adapters/signals.ts';
import { messageOf } from '../../domain/message-of.ts';
import type { StopSignal } from '../../ports/stop-signal.ts';
import { wrongUsage } from '../../usecases/refusal.ts';
import type { Look } from '../../usecases/screen/inspect-for-screen.ts';
import { LiveScreen } from '../../usecases/screen/live-screen.ts';
import type { Answer } from '../answer.ts';
import { exitCode } from '../exit-code.ts';
import type { Session } from '../session/session.ts';
import { livePage } from './live-page.ts';
import { headsOf } from './read-heads.ts';
import { saidOnce } from './said-once.ts';
import { screenPorts } from './screen-ports.ts';

/** Serves the page until a signal comes; its address is printed as soon as there is one. */
export async function servePage(
  session: Session,
  signals: Signals,
  { port, look }: { readonly port: number; readonly look: Look | null },
): Promise<Answer> {
  const heads = headsOf(session);
  const ports = { ...screenPorts(session), readOpenPlans: heads.readOpenPlans };
  const live = new LiveScreen({ ports, readHeads: heads.read, look });
  const stop = signals.obey();
  const report = saidOnce((text) => process.stderr.write(`${text}\n`));
  const served = await servedAt(port, {
    page: livePage(readOwnPage().html),
    file: (path) => live.file(path),
    onFailure: (cause) => report(messageOf(cause)),
  });
  process.stdout.write(`${served.address}\n`);
  await stopped(stop);
  await served.close();
  return { exitCode: exitCode.done, json: {}, text: () => 'The screen is no longer served.' };
}

function stopped(stop: StopSignal): Promise<void> {
  return new Promise((end) => {
    if (stop.stopped) end();
    stop.onStop(end);
  });
}

/** Rejects with a Refusal (`wrong`) when the port cannot be had. */
async function servedAt(port: number, source: ScreenSource): Promise<ServedScreen> {
  try {
    return await serveScreen(port, source);
  } catch (cause) {
    throw wrongUsage(`the screen cannot be served on port ${port}: ${messageOf(cause)}; choose another one`);
  }
}
