import { join, resolve } from 'node:path';
import { buildScreenPage } from '../../scripts/screen-page.ts';
import { exampleScreen } from '../support/screen/example-screen.ts';
import { writePage } from '../support/screen/write-page.ts';

/** Makes a page with invented plans, to look at: `node __tests__/browser/example.ts FOLDER`. */
const folder = resolve(process.argv[2] ?? 'lib/example-screen');
const built = join(folder, 'built');
await buildScreenPage(built);
writePage(folder, join(built, 'index.html'), exampleScreen());
