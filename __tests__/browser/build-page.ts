import { join } from 'node:path';
import { buildScreenPage } from '../../scripts/screen-page.ts';

export const builtFolder = join(import.meta.dirname, '..', '..', 'lib', 'screen-in-tests');

/** Before the tests in a browser: the page as the sources are now. */
export default async function buildPage(): Promise<void> {
  await buildScreenPage(builtFolder);
}
