import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { buildScreenPage } from '../../scripts/screen-page.ts';
import { exampleScreen } from '../support/screen/example-screen.ts';
import { writePage } from '../support/screen/write-page.ts';
import { chromiumFlags, chromiumPath } from './harness/chromium.ts';

/** Takes the pictures of the README: `node __tests__/browser/screenshots.ts docs/images`. */
const folder = resolve(process.argv[2] ?? join('docs', 'images'));
const example = resolve('lib', 'example-screen');
const views = [
  { name: 'screen-plans', hash: '#/plans', colorScheme: 'light', height: 800 },
  {
    name: 'screen-plan',
    hash: '#/plans/production/2026-11-20-instant-payments',
    colorScheme: 'dark',
    height: 1620,
  },
] as const;

const data = exampleScreen();
await buildScreenPage(join(example, 'built'));
writePage(example, join(example, 'built', 'index.html'), data);
const browser = await chromium.launch({ executablePath: chromiumPath ?? '', args: chromiumFlags });
for (const { name, hash, colorScheme, height } of views) {
  const page = await browser.newPage({ viewport: { width: 1280, height }, colorScheme });
  // Five minutes later, whenever the picture is taken.
  await page.clock.setFixedTime(Date.parse(data.list.builtAt) + 300_000);
  await page.goto(`${pathToFileURL(join(example, 'index.html')).href}${hash}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.screenshot({ path: join(folder, `${name}.png`) });
}
await browser.close();
