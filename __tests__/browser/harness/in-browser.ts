import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect } from '@jest/globals';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { type PageData, writePage } from '../../support/screen/write-page.ts';
import { builtFolder } from './built-folder.ts';
import { chromiumFlags, chromiumPath } from './chromium.ts';
import { watchComplaints } from './complaints.ts';

export interface Opening extends BrowserContextOptions {
  /** What follows the page in the address, such as `#/plans?status=aborted`. */
  readonly hash?: string;
  /** What the page complains about, once or more, by intention. */
  readonly complaints?: readonly RegExp[];
}

/** Opens the page from a file, with these data beside it, in a browser that remembers nothing. */
export type OpenPage = (data: PageData, opening?: Opening) => Promise<Page>;

/**
 * Tests in a browser; where none is installed they are skipped. After each of them every page that it has opened must
 * have been content: nothing on the console, and no request for anything but what lies beside the page.
 */
export function describeInBrowser(name: string, tests: (open: OpenPage) => void): void {
  const suite = chromiumPath === null ? describe.skip : describe;
  suite(name, () => {
    let browser: Browser;
    let ends: (() => Promise<void>)[] = [];
    beforeAll(async () => {
      browser = await chromium.launch({ executablePath: chromiumPath ?? '', args: chromiumFlags });
    });
    afterEach(async () => {
      const ending = ends;
      ends = [];
      for (const end of ending) await end();
    });
    afterAll(() => browser.close());
    tests(async (data, { hash = '', complaints: expected = [], ...options } = {}) => {
      const folder = mkdtempSync(join(tmpdir(), 'screen-'));
      writePage(folder, join(builtFolder, 'index.html'), data);
      const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
      // Ends only what hangs, also on a machine that others keep busy.
      context.setDefaultTimeout(120_000);
      const page = await context.newPage();
      const complaints = watchComplaints(page, pathToFileURL(folder).href);
      ends.push(async () => {
        const said = complaints();
        await context.close();
        rmSync(folder, { recursive: true, force: true });
        expect(said.filter((it) => !expected.some((wanted) => wanted.test(it)))).toEqual([]);
        expect(expected.filter((wanted) => !said.some((it) => wanted.test(it)))).toEqual([]);
      });
      await page.goto(`${pathToFileURL(join(folder, 'index.html')).href}${hash}`);
      return page;
    });
  });
}
