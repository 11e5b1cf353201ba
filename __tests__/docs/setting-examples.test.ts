import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { parseCatalogEntry } from '../../src/codec/catalog/catalog.ts';
import { parsePlan } from '../../src/codec/plan/plan.ts';
import { placeFinding } from '../../src/domain/problem.ts';
import { judgePlan } from '../../src/domain/rules/judge-plan.ts';
import { catalogEntry, context } from '../support/builders.ts';

const problems = readFileSync(new URL('../../docs/problems.md', import.meta.url), 'utf8');
const bytesOf = (text: string) => new TextEncoder().encode(text);

/** The two files of an entry's example, completed. */
function exampleOf(code: string) {
  const [, entry = ''] = problems.split(`### \`${code}\`\n`);
  const [catalog = '', plan = ''] = [...entry.matchAll(/^ {2}```yaml\n([\s\S]*?)^ {2}```/gm)].map(
    ([, text = '']) => text.replaceAll(/^ {2}/gm, ''),
  );
  const head = 'application: payments\nrepository: acme/payments\n';
  return {
    declared: parseCatalogEntry({
      file: 'catalog/payments.yml',
      bytes: bytesOf(`${head}${catalog}`),
      application: 'payments',
    }),
    written: parsePlan({ file: 'plan.yml', bytes: bytesOf(`source: development\ntarget: qa\n${plan}`) }),
  };
}

test.each([
  ['setting-missing', '5:3'],
  ['setting-unknown', '7:15'],
  ['secret-in-plain', '7:15'],
])('the example of %s has exactly that problem', (code, place) => {
  const { declared, written } = exampleOf(code);
  if (declared.value === undefined || written.value === undefined) throw new Error('it cannot be read');
  const known = catalogEntry('payments', { settings: declared.value.settings });
  const judged = judgePlan(context(written.value, { catalog: new Map([['payments', known]]) }));
  const placed = judged.findings.map((found) => placeFinding(found, 'plan.yml', written.locate));
  expect(placed.map(({ line, column, ...found }) => [found.code, `${line}:${column}`])).toEqual([
    [code, place],
  ]);
});
