import { expect, test } from '@jest/globals';
import { flowchart } from '../../../src/render/markdown/flowchart.ts';
import { hostileTexts } from '../../support/hostile-texts.ts';

test('arrows lead from what comes before', () => {
  const nodes = ['payments', 'ledger', 'audit'].map((name) => ({ name, label: `${name} 1.0.0 → 2.0.0+b.1` }));
  const before = new Map([
    ['payments', ['ledger', 'audit']],
    ['unknown', ['ledger']],
    ['audit', ['unknown']],
  ]);
  expect(flowchart(nodes, before)).toEqual({
    type: 'code',
    lang: 'mermaid',
    value: `flowchart LR
  n0["payments 1.0.0 → 2.0.0+b.1"]
  n1["ledger 1.0.0 → 2.0.0+b.1"]
  n2["audit 1.0.0 → 2.0.0+b.1"]
  n1 --> n0
  n2 --> n0`,
  });
});

test.each([...hostileTexts])('%s is one label', (_, label) => {
  const [, box = '', ...rest] = flowchart([{ name: label, label }], new Map()).value.split('\n');
  expect(rest).toEqual([]);
  expect(box).toMatch(/^ {2}n0\["[\p{L}\p{N} .,+_→?\uFFFD-]{1,80}"\]$/u);
});
