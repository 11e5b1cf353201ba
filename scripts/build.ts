import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Builds dist/cli: what starts at once and what is loaded late (src/cli/answers.ts), without node_modules, and
 * next to it what it reads at run time. TypeScript 7 has no JavaScript API for ncc, so the sources are compiled
 * to lib/ first. The result depends on the sources and the lock file alone: no dates, no paths of this machine.
 */
const root = join(import.meta.dirname, '..');
const output = join(root, 'dist', 'cli');

build();

function build(): void {
  for (const folder of [join(root, 'lib'), output]) rmSync(folder, { recursive: true, force: true });
  node('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json');
  node(
    ...['node_modules/@vercel/ncc/dist/ncc/cli.js', 'build', 'lib/cli/index.js', '--out', 'dist/cli'],
    ...['--no-cache', '--license', 'licenses.txt'],
  );
  for (const folder of ['templates', 'schemas']) {
    cpSync(join(root, folder), join(output, folder), { recursive: true });
  }
  writeManifest();
}

/** src/cli/assets.ts finds the version there, and Node that the built file is a module. */
function writeManifest(): void {
  const { name, version, license } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const manifest = { name, version, license, private: true, type: 'module' };
  writeFileSync(join(output, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}

function node(...args: string[]): void {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  // The step has said itself what is wrong.
  if (status !== 0) process.exit(status ?? 1);
}
