import { expect, test } from '@jest/globals';
import { type Answer, toDocument } from '../../src/cli/answer.ts';
import { problemsAnswer } from '../../src/cli/answers/problems-answer.ts';
import { plainStyle } from '../../src/render/text/view.ts';

const view = { style: plainStyle, width: 80 };

test.each<[string, Answer['json'], string]>([
  ['begins with its schema', { plans: [] }, '{"schema":1,"plans":[]}\n'],
  ['has one schema, wherever the answer brings it', { plan: 'a', schema: 1 }, '{"schema":1,"plan":"a"}\n'],
])('a document %s', (_, json, document) => {
  expect(toDocument({ exitCode: 0, json, text: () => '' })).toBe(document);
});

test('problems alone are an answer, with the lines that they point at', () => {
  const file = 'catalog/a.yml';
  const problems = [
    { column: 1, line: 1, file, message: 'It is b.', code: 'bad-name', severity: 'error' } as const,
  ];
  const answer = problemsAnswer(2, problems, new Map([[file, 'application: b\n']]));
  expect(answer.exitCode).toBe(2);
  expect(toDocument(answer)).toBe(
    `{"schema":1,"problems":[{"code":"bad-name","severity":"error","message":"It is b.","file":"${file}","line":1,"column":1}]}\n`,
  );
  expect(answer.text(view)).toContain('1 │ application: b');
});
