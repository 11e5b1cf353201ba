import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The page of the screen, as it comes with the program. */
export interface OwnPage {
  readonly html: string;
  /** Which program it is: another text for each version, and for each page. */
  readonly program: string;
}

/** scripts/build.ts puts the page and a manifest next to the built file; the sources stand three folders deep. */
export function readOwnPage(folder: string = import.meta.dirname): OwnPage {
  const isBuilt = existsSync(join(folder, 'screen', 'index.html'));
  const root = isBuilt ? folder : join(folder, '..', '..', '..');
  const html = readFileSync(join(root, ...(isBuilt ? [] : ['dist']), 'screen', 'index.html'), 'utf8');
  const { version }: { readonly version: unknown } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  );
  return { html, program: `${version} ${createHash('sha256').update(html).digest('hex').slice(0, 12)}` };
}
