import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { parseCatalogEntry } from '../../src/codec/catalog/catalog.ts';
import { parsePlan } from '../../src/codec/plan/plan.ts';
import { judgePlan } from '../../src/domain/rules/judge-plan.ts';
import type { PlanContext } from '../../src/domain/rules/plan-context.ts';
import { commit, context } from '../support/builders.ts';

const document = readFileSync(new URL('../../docs/problems.md', import.meta.url), 'utf8');

/** The YAML of an entry's example. */
function exampleOf(code: string): string {
  const [, entry = ''] = document.split(`### \`${code}\`\n`);
  const [, indented = ''] = /^ {2}```yaml\n([\s\S]*?)^ {2}```/m.exec(entry) ?? [];
  return indented.replaceAll(/^ {2}/gm, '');
}

function judge(applications: string, change: Partial<PlanContext>): string[] {
  const bytes = new TextEncoder().encode(`source: development\ntarget: qa\n${applications}`);
  const { value } = parsePlan({ file: 'plan.yml', bytes });
  if (value === undefined) throw new Error(`it cannot be read:\n${applications}`);
  return judgePlan(context(value, change)).findings.map(({ code, severity }) => `${code} ${severity}`);
}

const tagging = exampleOf('tag-exists');
const wanted = /commit: ([0-9a-f]{40})/.exec(tagging)?.[1] ?? '';
const there = { commits: new Map([['orders', new Set([wanted])]]) };
const tagged = (at: string) => ({ ...there, tags: new Map([['orders', new Map([['v1.8.0', at]])]]) });

test('the example of tag-exists is one while the tag names another commit, and no longer', () => {
  expect(judge(tagging, tagged(commit('ab')))).toEqual(['tag-exists error']);
  expect(judge(tagging, tagged(wanted))).toEqual([]);
  expect(judge(tagging, there)).toEqual([]);
});

test('that of commit-not-found is the same plan, whose commit was never pushed', () => {
  expect(judge(tagging, { commits: new Map([['orders', new Set()]]) })).toEqual(['commit-not-found error']);
});

test('that of version-not-built is a failed build of what the catalog wants built', () => {
  const text = `application: payments\nrepository: acme/payments\n${exampleOf('version-not-built')}`;
  const bytes = new TextEncoder().encode(text);
  const { value } = parseCatalogEntry({ file: 'catalog/payments.yml', application: 'payments', bytes });
  if (value === undefined) throw new Error(`it cannot be read:\n${text}`);
  const built = (kind: 'failed' | 'success') => ({
    catalog: new Map([['payments', value]]),
    tags: new Map([['payments', new Map([['v2.3.0', wanted]])]]),
    builds: new Map([['payments', new Map([['2.3.0', { kind, said: kind }]])]]),
  });
  const plan = 'applications:\n  payments: 2.3.0\n';
  expect(judge(plan, built('failed'))).toEqual(['version-not-built error']);
  expect(judge(plan, built('success'))).toEqual([]);
});
