import { describe, expect, test } from '@jest/globals';
import type { Diagnosis } from '../../../src/domain/doctor/diagnose.ts';
import { type Finding, ok, wanting } from '../../../src/domain/doctor/finding.ts';
import { renderDiagnosis } from '../../../src/render/doctor/doctor.ts';
import { findingsInWords } from '../../../src/render/doctor/doctor-groups.ts';
import { renderDoctorReport } from '../../../src/render/doctor/doctor-report.ts';
import { plainStyle } from '../../../src/render/text/view.ts';
import { autolinksIn } from '../../support/github-autolinks.ts';
import { hostileTexts } from '../../support/hostile-texts.ts';
import { looseTexts, nodesOf, parseMarkdown, shapeOf } from '../../support/markdown-tree.ts';

const view = { style: plainStyle, width: 60 };
const home = { name: 'acme/releases', url: 'https://github.com/acme/releases' };
const fix = 'gh repo edit acme/releases --default-branch main';
const findings: readonly Finding[] = [
  ok({ id: 'force-push', subject: 'main' }, 'it cannot be moved back'),
  wanting('unknown', { id: 'rule-exemptions', subject: 'main' }, { found: 'hidden', fix: 'ask' }),
  wanting('problem', { id: 'default-branch' }, { found: "it is 'trunk', not main", fix }),
  wanting('unknown', { id: 'rule-exemptions', subject: 'env/qa' }, { found: 'hidden', fix: 'ask' }),
  ok({ id: 'force-push', subject: 'env/qa' }, 'it cannot be moved back'),
];
const missing = [{ id: 'records', text: 'Everybody who may push can write records.' }];

function diagnosis(change: Partial<Diagnosis> = {}): Diagnosis {
  return { home, findings, missing: [], ...change };
}

test('in the terminal, what must be done comes first, and what is well is short', () => {
  expect(renderDiagnosis(diagnosis(), view)).toBe(`problem default-branch
  found  it is 'trunk', not main
  why    Scheduled and privileged workflows, and the
         configuration, come from the default branch.
  fix    gh repo edit acme/releases --default-branch main

unknown rule-exemptions  main, env/qa
  found  hidden
  why    Who need not obey the rules can merge or push what
         nobody has judged or approved.
  fix    ask

ok force-push  main, env/qa

acme/releases: 1 problem, 2 things that could not be seen, 2 things in order.`);
});

test('what GITHUB_TOKEN cannot protect stands apart', () => {
  const text = renderDiagnosis(diagnosis({ findings: [], missing }), view);
  expect(text).toBe(`What is not protected, and cannot be, with GITHUB_TOKEN alone:
  records  Everybody who may push can write records.

acme/releases: no problems.`);
});

test('a folder says that settings were not looked at', () => {
  const text = renderDiagnosis(diagnosis({ home: null, findings: [] }), view);
  expect(text).toContain('looked at as a folder');
  expect(text).toMatch(/This repository: no problems\.$/);
});

test.each([
  [[], 'no problems'],
  [findings, '1 problem, 2 things that could not be seen, 2 things in order'],
  [findings.slice(0, 2), 'no problems, 1 thing that could not be seen, 1 thing in order'],
])('counts', (some, words) => {
  expect(findingsInWords(some)).toBe(words);
});

describe('the summary of a workflow run', () => {
  test('is Markdown with the problems first', () => {
    expect(
      renderDoctorReport(diagnosis({ missing }), { limit: 65_536 }),
    ).toBe(`## ❌ Deployment plans: problems in the settings

\`acme/releases\`: 1 problem, 2 things that could not be seen, 2 things in order.

### Problems

- \`default-branch\`: it is 'trunk', not main. Scheduled and privileged workflows, and the configuration, come from the default branch. To put it right: gh repo edit \`acme/releases\` \`--default-branch\` main

### What could not be seen

- \`rule-exemptions\` \`main\`, \`env/qa\`: hidden. Who need not obey the rules can merge or push what nobody has judged or approved. To put it right: ask

### What is not protected, and cannot be, without an App

- \`records\`: Everybody who may push can write records.

<details>
<summary>In order (1)</summary>

- \`force-push\` \`main\`, \`env/qa\`: it cannot be moved back

</details>`);
  });

  test('says so when there are no problems', () => {
    const text = renderDoctorReport(diagnosis({ findings: [], home: null }), { limit: 65_536 });
    expect(text).toMatch(/^## ✅ /);
    expect(text).toContain('was looked at as a folder');
  });

  function hostile(text: string): string {
    const about = { id: 'application-readable', subject: text } as const;
    const some = [wanting('problem', about, { found: text, fix: text }), ok(about, text)];
    return renderDoctorReport(diagnosis({ findings: some, home: { ...home, name: text } }), {
      limit: 65_536,
    });
  }
  const harmless = shapeOf(parseMarkdown(hostile('harmless')));

  test.each([...hostileTexts])('%s stays text', (_, text) => {
    const tree = parseMarkdown(hostile(text));
    expect(shapeOf(tree)).toEqual(harmless);
    expect(looseTexts(tree).flatMap(autolinksIn)).toEqual([]);
    const kinds = nodesOf(tree).map(({ node }) => node.type);
    expect(kinds.filter((kind) => ['link', 'image', 'code', 'table'].includes(kind))).toEqual([]);
  });
});
