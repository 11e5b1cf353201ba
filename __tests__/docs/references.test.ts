import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';

/** The documents refer to files and to names in the code; both move, and these tests notice. */
const root = join(import.meta.dirname, '..', '..');
const decisions = readdirSync(join(root, 'docs/decisions')).map((name) => `docs/decisions/${name}`);
const explaining = ['docs/design.md', 'docs/contributing.md', ...decisions];
const users = ['action', 'commands', 'doctor', 'github', 'notifications', 'plan-format', 'problems'];
const documents = ['README.md', ...users.map((name) => `docs/${name}.md`), ...explaining];

test.each(documents)('the links of %s lead somewhere', (document) => {
  const links = [...read(document).matchAll(/\]\(([^)#]*)(?:#([^)]*))?\)/g)]
    .map(([, link = '', place]) => ({
      link,
      file: link === '' ? document : join(dirname(document), link),
      place,
    }))
    .filter(({ link }) => !link.startsWith('https:'));
  expect(links.filter(({ file }) => !existsSync(join(root, file)))).toEqual([]);
  expect(links.filter(({ file, place }) => place !== undefined && !placesIn(file).includes(place))).toEqual(
    [],
  );
});

/** The headings of a document as GitHub makes addresses of them; headings of one name are not told apart. */
function placesIn(document: string): string[] {
  const headings = read(document)
    .replace(/^```[\s\S]*?^```/gm, '')
    .matchAll(/^#+ (.*)$/gm);
  return [...headings].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\-_ ]/gu, '')
      .replaceAll(' ', '-'),
  );
}

test.each(explaining)('the code that %s names is there', (document) => {
  const quoted = [...read(document).matchAll(/`([^`\n]+)`/g)].map(([, text = '']) => text);
  const names = quoted.flatMap((text) => /^(?:[A-Z][a-z]+)?[a-z]*(?:[A-Z][a-z]+)+$/.exec(text) ?? []);
  const files = quoted.filter((text) => /^(?:src|__tests__|usecases|cli)\/[\w./-]+$/.test(text));
  expect(names.filter((name) => !new RegExp(`\\b${name}\\b`).test(sources))).toEqual([]);
  expect(files.filter((file) => ![file, `src/${file}`].some((path) => existsSync(join(root, path))))).toEqual(
    [],
  );
});

test('decisions are numbered without a gap, and have context, decision and consequences', () => {
  const titles = decisions.map((document) => /^# (\d+)\. /.exec(read(document))?.[1]);
  expect(titles).toEqual(decisions.map((_, index) => String(index + 1)));
  const headings = decisions.map((document) =>
    [...read(document).matchAll(/^## (.*)$/gm)].map(([, it]) => it),
  );
  expect(headings.filter((it) => it.join() !== 'Context,Decision,Consequences')).toEqual([]);
});

const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => read(join('src', file)))
  .join('\n');

function read(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}
