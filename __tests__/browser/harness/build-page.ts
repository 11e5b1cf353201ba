import { buildScreenPage } from '../../../scripts/screen-page.ts';
import { builtFolder } from './built-folder.ts';
import { chromiumPath, mustHaveBrowser } from './chromium.ts';

/** Before all tests: says when they cannot run, and builds the page as the sources are now. */
export default async function buildPage(): Promise<void> {
  if (chromiumPath === null) {
    const missing = 'No Chromium is installed here (on Debian: apt-get install chromium)';
    if (mustHaveBrowser) throw new Error(`${missing}, and BROWSER_REQUIRED wants one.`);
    process.stderr.write(`\n${missing}: the tests in a browser are skipped.\n`);
    return;
  }
  await buildScreenPage(builtFolder);
}
