import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { buildScreenPage } from './screen-page.ts';

/**
 * Builds dist/screen, dist/cli and dist/action, or only those that are named: a page in one file; of each program what
 * starts at once and what is loaded late, without node_modules, and next to it what it reads at run time, with the page
 * as it was built last. TypeScript 7 has no JavaScript API for ncc, so the sources are compiled to lib/ first, for each
 * bundle to a folder of its own. The result depends on the sources and the lock file alone: no dates, no paths of this
 * machine.
 */
const root = join(import.meta.dirname, '..');

interface Bundle {
  readonly name: string;
  /** Folders of this repository that stand next to the built files, under the last part of their path. */
  readonly assets: readonly string[];
  /** Files that start the same program with their own name as its argument. */
  readonly otherStarts: readonly string[];
}

const page = 'screen';
const bundles: readonly Bundle[] = [
  { name: 'cli', assets: ['templates', 'schemas', `dist/${page}`], otherStarts: [] },
  { name: 'action', assets: [`dist/${page}`], otherStarts: ['post'] },
];

const names = chosen(process.argv.slice(2));
if (names.includes(page)) await buildScreenPage(join(root, 'dist', page));
for (const bundle of bundles.filter(({ name }) => names.includes(name))) build(bundle);

function chosen(wanted: readonly string[]): readonly string[] {
  const known = [page, ...bundles.map(({ name }) => name)];
  const unknown = wanted.filter((name) => !known.includes(name));
  if (unknown.length > 0) throw new Error(`there is no bundle ${unknown.join(', ')}`);
  return wanted.length === 0 ? known : wanted;
}

function build({ name, assets, otherStarts }: Bundle): void {
  const [compiled, output] = [`lib/${name}`, `dist/${name}`];
  for (const folder of [compiled, output]) rmSync(join(root, folder), { recursive: true, force: true });
  node('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json', '--outDir', compiled);
  node(
    ...['node_modules/@vercel/ncc/dist/ncc/cli.js', 'build', `${compiled}/${name}/index.js`],
    ...['--out', output, '--no-cache', '--license', 'licenses.txt'],
  );
  for (const folder of assets) {
    cpSync(join(root, folder), join(root, output, basename(folder)), { recursive: true });
  }
  for (const start of otherStarts) writeStart(output, start);
  writeManifest(output);
}

/** The runner starts each step by a file alone, without arguments. */
function writeStart(output: string, start: string): void {
  const text = `process.argv.splice(2, 0, '${start}');\nawait import('./index.js');\n`;
  writeFileSync(join(root, output, `${start}.js`), text);
}

/** src/cli/assets.ts finds the version there, and Node that the built files are modules. */
function writeManifest(output: string): void {
  const { name, version, license } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const manifest = { name, version, license, private: true, type: 'module' };
  writeFileSync(join(root, output, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}

function node(...args: string[]): void {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  // The step has said itself what is wrong.
  if (status !== 0) process.exit(status ?? 1);
}
