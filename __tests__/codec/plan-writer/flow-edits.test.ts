import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseDocument } from 'yaml';
import { rewritePlan } from '../../../src/codec/plan-writer.ts';
import type { PlanEntry } from '../../../src/domain/model/plan.ts';

const names = ['a', 'b', 'c', 'd', 'e'];

/** What stands between the parts of a mapping; a comment gets a number of its own. */
const gap = fc.constantFrom('', ' ', '\n  ', ' #\n  ', '\n  #, {\n  #\n  ');
const written = fc.record({
  pairs: fc.uniqueArray(
    fc.record({ name: fc.constantFrom(...names), isExplicit: fc.boolean(), before: gap, after: gap }),
    { selector: ({ name }) => name, maxLength: 4 },
  ),
  end: gap,
  hasLastComma: fc.boolean(),
});

type Written = typeof written extends fc.Arbitrary<infer Drawn> ? Drawn : never;

function layOut({ pairs, end, hasLastComma }: Written): string {
  const last = hasLastComma && pairs.length > 0 ? ',' : '';
  const parts = pairs.map(
    ({ name, isExplicit, before, after }) => `${before}${isExplicit ? '? ' : ''}${name}: 1.0.0${after}`,
  );
  let comments = 0;
  const numbered = () => {
    comments += 1;
    return `# ${comments}.`;
  };
  return `source: s\napplications: {${parts.join(',')}${last}${end}} # end\n`.replace(/#(?! end)/g, numbered);
}

function applicationsOf(text: string): unknown {
  const document = parseDocument(text, { strict: true });
  expect({ text, errors: document.errors }).toEqual({ text, errors: [] });
  return document.toJS().applications;
}

const commentsOf = (text: string) => text.match(/# (?:\d+\.|end)/g);

test('pairs in braces are taken out, changed and added in any layout, and only what goes loses comments', () => {
  const question = fc.record({
    dropped: fc.subarray(names),
    set: fc.subarray(names),
  });
  fc.assert(
    fc.property(written, question, (layout, { dropped, set }) => {
      const text = layOut(layout);
      const expected: Record<string, string> = Object.fromEntries(
        layout.pairs.flatMap(({ name }) => (dropped.includes(name) ? [] : [[name, '1.0.0']])),
      );
      const entries = new Map<string, PlanEntry>();
      for (const application of set.filter((name) => !dropped.includes(name))) {
        entries.set(application, { application, action: 'deploy', version: '2.0.0' });
        expected[application] = '2.0.0';
      }
      const result = rewritePlan(text, { dropApplications: dropped, entries });
      expect(applicationsOf(text)).toEqual(
        Object.fromEntries(layout.pairs.map(({ name }) => [name, '1.0.0'])),
      );
      expect(applicationsOf(result)).toEqual(expected);
      if (layout.pairs.every(({ name }) => !dropped.includes(name)))
        expect(commentsOf(result)).toEqual(commentsOf(text));
    }),
    { numRuns: 500 },
  );
});
