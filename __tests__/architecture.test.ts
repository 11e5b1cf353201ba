import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, test } from '@jest/globals';

/**
 * The layers of the design: imports run downward only, adapters know ports and domain but never each other,
 * and nothing above adapters touches the outside.
 */
const root = join(import.meta.dirname, '..');

/** What each layer may import besides itself. */
const below = new Map<string, readonly string[]>([
  ['domain', []],
  ['codec', ['domain']],
  ['render', ['domain']],
  ['ports', ['domain']],
  ['usecases', ['domain', 'codec', 'render', 'ports']],
  ['screen', ['domain', 'codec', 'render']],
  ['adapters', ['domain', 'ports']],
  ['action', ['domain', 'codec', 'render', 'ports', 'usecases', 'adapters']],
  ['cli', ['domain', 'codec', 'render', 'ports', 'usecases', 'adapters']],
]);
/** What adapters that start programs have in common; it knows none of them. */
const foundation = 'src/adapters/programs/';
/** Of these only what runs on Node may use what belongs to Node. */
const layersOnNode = ['adapters', 'action', 'cli'];
const layersWithInputAndOutput = [...layersOnNode, 'screen'];
const packagesOfTheDomain = ['semver', 'temporal-polyfill', 're2js'];

const outside =
  /\b(?:process|console|performance)\.\w+|\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bset(?:Timeout|Interval)\b|\bfetch\(/;
const drawer = /^(?:utils?|helpers?|common|misc|shared)$/;
const kebabCase = /^\.?[a-z0-9]+(?:[-.][a-z0-9]+)*$/;

interface SourceFile {
  /** From the root of the repository. */
  readonly path: string;
  readonly text: string;
}

function filesBelow(folder: string): SourceFile[] {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(?:tsx?|css)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: posix.relative(root, path), text: readFileSync(path, 'utf8') }));
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(?<=^|[\s;{])\/\/.*$/gm, '');
}

/** Statements as the formatter writes them: at the beginning of a line, in single quotes; and dynamic ones. */
const importing =
  /^(?:import|export)\b[^;'"`]*?\bfrom '([^'\n]+)'|^import '([^'\n]+)'|\bimport\('([^'\n]+)'\)/gm;

function importsOf({ text }: SourceFile): string[] {
  const found = withoutComments(text).matchAll(importing);
  return [...found].map(([, from, effect, dynamic]) => from ?? effect ?? dynamic ?? '');
}

/** The layer of a path, or of an adapter its own folder (or file), because adapters are strangers. */
function unitOf(path: string): string {
  const [, layer = '', name = ''] = path.split('/');
  return layer === 'adapters' ? `adapters/${name}` : layer;
}

function layerOf(path: string): string {
  return path.split('/')[1] ?? '';
}

function mayImport(from: string, to: string): boolean {
  if (unitOf(from) === unitOf(to)) return true;
  if (layerOf(from) === 'adapters' && to.startsWith(foundation)) return true;
  return (below.get(layerOf(from)) ?? []).includes(layerOf(to));
}

/** Every breach of the layers in one file of src/, as a sentence. */
function breaches(file: SourceFile): string[] {
  const layer = layerOf(file.path);
  if (!below.has(layer)) return [`${file.path} is in no layer`];
  const imports = importsOf(file);
  const upward = imports
    .filter((specifier) => specifier.startsWith('.'))
    .filter((specifier) => !mayImport(file.path, posix.join(posix.dirname(file.path), specifier)));
  const packages = imports.filter((specifier) => !specifier.startsWith('.'));
  const forbidden = layersOnNode.includes(layer)
    ? []
    : packages.filter(
        (name) => name.startsWith('node:') || name.startsWith('@actions/') || name.includes('octokit'),
      );
  const isForeign = (name: string) => !packagesOfTheDomain.includes(name.split('/')[0] ?? '');
  const foreign = layer === 'domain' ? packages.filter(isForeign) : [];
  const touched = layersWithInputAndOutput.includes(layer) ? null : outside.exec(withoutComments(file.text));
  return [
    ...[...new Set([...upward, ...forbidden, ...foreign])].map((what) => `${file.path} imports ${what}`),
    ...(touched === null ? [] : [`${file.path} uses ${touched[0]}`]),
  ];
}

/** Every breach of the rules for names and sizes. */
function untidiness(file: SourceFile, longest: number): string[] {
  const lines = file.text.split('\n').length - 1;
  const names = file.path.replace(/(?:\.test)?\.(?:tsx?|css)$/, '').split('/');
  return [
    ...(lines > longest ? [`${file.path} has ${lines} lines, more than ${longest}`] : []),
    ...names.filter((name) => drawer.test(name)).map((name) => `${file.path}: ${name} says nothing`),
    ...names
      .filter((name) => name !== '__tests__' && !kebabCase.test(name))
      .map((name) => `${file.path}: ${name} is not in kebab-case`),
  ];
}

describe('the sources', () => {
  const sources = filesBelow('src');

  test('keep to their layers', () => {
    expect(sources.length).toBeGreaterThan(20);
    expect(sources.flatMap(breaches)).toEqual([]);
  });

  test('are short and named after what they hold', () => {
    const others = ['scripts', 'demo', 'bench', 'chaos', 'sandbox'].flatMap(filesBelow);
    expect([...sources, ...others].flatMap((file) => untidiness(file, 300))).toEqual([]);
    expect(filesBelow('__tests__').flatMap((file) => untidiness(file, 400))).toEqual([]);
  });
});

describe('the rules find', () => {
  test.each([
    ['src/domain/a.ts', "import type { B } from '../ports/b.ts';", 'imports ../ports/b.ts'],
    ['src/domain/a.ts', "import { x } from 'node:path';", 'imports node:path'],
    ['src/domain/a.ts', "import { parse } from 'yaml';", 'imports yaml'],
    ['src/domain/a.ts', 'const at = Date.now();', 'uses Date.now'],
    ['src/codec/a.ts', "export { x } from '../render/x.ts';", 'imports ../render/x.ts'],
    ['src/ports/a.ts', "import {\n  x,\n} from '../usecases/x.ts';", 'imports ../usecases/x.ts'],
    ['src/usecases/a.ts', "await import('../adapters/clock.ts');", 'imports ../adapters/clock.ts'],
    ['src/usecases/a.ts', 'console.log(1);', 'uses console.log'],
    ['src/usecases/a.ts', 'await new Promise((done) => setTimeout(done, 1));', 'uses setTimeout'],
    ['src/adapters/git/a.ts', "import { x } from '../processes/x.ts';", 'imports ../processes/x.ts'],
    ['src/adapters/programs/a.ts', "import { x } from '../git/x.ts';", 'imports ../git/x.ts'],
    ['src/domain/a.ts', "import '../adapters/programs/x.ts';", 'imports ../adapters/programs/x.ts'],
    ['src/adapters/git/a.ts', "import '../../codec/x.ts';", 'imports ../../codec/x.ts'],
    ['src/cli/a.ts', "import { x } from '../action/x.ts';", 'imports ../action/x.ts'],
    ['src/screen/a.tsx', "import { x } from 'node:path';", 'imports node:path'],
    ['src/screen/a.tsx', "import { x } from '../usecases/x.ts';", 'imports ../usecases/x.ts'],
  ])('in %s: %s', (path, text, breach) => {
    expect(breaches({ path, text })).toEqual([`${path} ${breach}`]);
  });

  test('a file outside the layers', () => {
    expect(breaches({ path: 'src/tools/a.ts', text: '' })).toEqual(['src/tools/a.ts is in no layer']);
  });

  test.each([
    ['src/domain/utils.ts', 'x\n', 'utils says nothing'],
    ['src/cli/shared/a.ts', 'x\n', 'shared says nothing'],
    ['src/domain/planRules.ts', 'x\n', 'planRules is not in kebab-case'],
    ['src/domain/a.ts', 'x\n'.repeat(301), 'has 301 lines'],
    ['src/screen/a.css', 'x\n'.repeat(301), 'has 301 lines'],
    ['src/screen/planList.css', 'x\n', 'planList is not in kebab-case'],
  ])('in %s what is untidy', (path, text, found) => {
    expect(untidiness({ path, text }, 300).join()).toContain(found);
  });
});

describe('the rules allow', () => {
  test.each([
    ['src/domain/a.ts', "import semver from 'semver';\nimport { b } from './b.ts';"],
    ['src/domain/a.ts', "import parse from 'semver/functions/parse.js';"],
    ['src/domain/a.ts', '/** No clock: never Date.now(). */\n// nor console.log\nexport const a = 1;'],
    ['src/domain/a.ts', "export const a = `versions from 'qa'`;"],
    ['src/usecases/a.ts', "import { x } from '../codec/x.ts';\nconst at = new Date(7).toISOString();"],
    ['src/adapters/git/a.ts', "import { x } from './refs/x.ts';\nimport 'node:fs';\nprocess.exit();"],
    ['src/adapters/checks/a.ts', "import { x } from '../programs/x.ts';"],
    ['src/cli/a.ts', "import { x } from '../adapters/git/x.ts';"],
    ['src/screen/a.tsx', "import { x } from './x.tsx';\nsetTimeout(x, Date.now());"],
  ])('in %s: %s', (path, text) => {
    expect(breaches({ path, text })).toEqual([]);
  });
});
