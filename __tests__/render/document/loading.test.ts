import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { loadedBy } from '../../support/loaded-by.ts';

const source = join(import.meta.dirname, '..', '..', '..', 'src');
const ofDocuments = ['@dagrejs/dagre', 'hast-util-sanitize', 'hast-util-to-html', 'mdast-util-to-hast'];

test('a page is made of these packages', () => {
  const loaded = loadedBy(join(source, 'render', 'document', 'document-page.ts'));
  expect([...loaded]).toEqual(expect.arrayContaining([...ofDocuments, 'mdast-util-from-markdown']));
});

test.each(['action/act.ts', 'cli/answers.ts', 'cli/answers/render-answer.ts'])(
  '%s loads none of them',
  (file) => {
    const loaded = loadedBy(join(source, file));
    expect([...loaded].filter((it) => [...ofDocuments, 'mdast-util-from-markdown'].includes(it))).toEqual([]);
  },
);
