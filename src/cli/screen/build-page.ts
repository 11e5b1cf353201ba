import { resolve } from 'node:path';
import { openScreenFolder } from '../../adapters/screen/folder/open-screen-folder.ts';
import { readOwnPage } from '../../adapters/screen/own-page.ts';
import { countInWords } from '../../render/in-words/counts-in-words.ts';
import { wrongUsage } from '../../usecases/refusal.ts';
import { buildScreen } from '../../usecases/screen/build-screen.ts';
import type { Look } from '../../usecases/screen/inspect-for-screen.ts';
import type { Answer } from '../answer.ts';
import { exitCode } from '../exit-code.ts';
import type { Session } from '../session/session.ts';
import { screenPorts } from './screen-ports.ts';

/** Makes the page in a folder. Rejects with a Refusal (`wrong`) when the folder holds something else. */
export async function buildPage(session: Session, out: string, look: Look | null): Promise<Answer> {
  const { html: page, program } = readOwnPage();
  const place = resolve(out);
  const folder = await openScreenFolder(place);
  if (folder === null) {
    throw wrongUsage(`${place} holds something else than a page of ours; name an empty folder, or a new one`);
  }
  const { builtAt, plans, made } = await buildScreen(screenPorts(session), { folder, page, program, look });
  return {
    exitCode: exitCode.done,
    json: { out: place, builtAt, plans, made },
    text: () => `${place}/index.html shows ${countInWords(plans, 'plan')}.`,
  };
}
