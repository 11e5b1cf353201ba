import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';

const root = join(import.meta.dirname, '..');
const licences = 'licenses.txt';

/**
 * Makes the page of the Deployment Plans screen in `folder`: one file that asks for nothing but the data beside it.
 * The same sources make the same bytes.
 */
export async function buildScreenPage(folder: string): Promise<void> {
  await build({
    root: join(root, 'src', 'screen'),
    configFile: false,
    logLevel: 'warn',
    plugins: [viteSingleFile()],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      outDir: folder,
      emptyOutDir: true,
      // The first ones that know light-dark().
      target: ['es2022', 'chrome123', 'firefox120', 'safari17.5'],
      modulePreload: false,
      license: { fileName: licences },
    },
  });
  const page = join(folder, 'index.html');
  writeFileSync(page, finished(readFileSync(page, 'utf8'), readFileSync(join(folder, licences), 'utf8')));
  rmSync(join(folder, licences));
}

/** The page travels without the files around it, so it carries the licences of what is built into it. */
function finished(html: string, licenceTexts: string): string {
  const comment = `<!--\n${licenceTexts.replaceAll('--', '- -').trim()}\n-->\n`;
  return `${html.replace('<head>', `<head>\n    ${contentPolicy(html)}`).trimEnd()}\n${comment}`;
}

/**
 * Only what was built runs, with the data scripts beside the page. From a file, `'self'` is nothing that browsers
 * agree about, so the scheme is named; for a page from a server that allows nothing more.
 */
function contentPolicy(html: string): string {
  const scripts = hashesOf(html, /<script\b[^>]*>([\s\S]*?)<\/script>/g);
  const styles = hashesOf(html, /<style\b[^>]*>([\s\S]*?)<\/style>/g);
  const rules = [
    "default-src 'none'",
    `script-src 'self' file: ${scripts.join(' ')}`,
    `style-src ${styles.join(' ')}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ];
  return `<meta http-equiv="Content-Security-Policy" content="${rules.join('; ')}">`;
}

function hashesOf(html: string, element: RegExp): string[] {
  return [...html.matchAll(element)].map(
    ([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
  );
}
