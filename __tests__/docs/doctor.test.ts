import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readDescription } from '../../sandbox/openapi/description.ts';
import { compileSchema } from '../../sandbox/openapi/schema-compiler.ts';
import { branchRules, ruleset as rulesetSchema } from '../../src/adapters/github/settings/answers.ts';
import { rulesOfRulesets } from '../../src/adapters/github/settings/rules-of-rulesets.ts';
import { diagnosisToJson } from '../../src/codec/answers/doctor.ts';
import {
  appIdVariable,
  keyEnvironmentName,
  neededRights,
  plansWorkflowPath,
  signalPath,
} from '../../src/domain/doctor/conventions.ts';
import { diagnose } from '../../src/domain/doctor/diagnose.ts';
import type { BranchRules } from '../../src/domain/doctor/facts/branch-rules.ts';
import { findingIds } from '../../src/domain/doctor/finding.ts';
import { missingProtections } from '../../src/domain/doctor/without-app.ts';
import { appRights, healthy, hosted, rules, statusRules, summary } from '../domain/doctor/healthy.ts';
import { at, listAt, textAt } from '../support/json.ts';

const root = join(import.meta.dirname, '..', '..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const doctorText = read('docs/doctor.md');
const githubText = read('docs/github.md');
const jsonIn = (text: string) =>
  [...text.matchAll(/```json\n([\s\S]*?)```/g)].map(([, json = '']): unknown => JSON.parse(json));
const firstCells = (text: string) => [...text.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, id]) => id);

describe('docs/doctor.md', () => {
  test('has every finding, once, and no other', () => {
    const ids = new Set<string>(findingIds);
    const levels = ['problem', 'warning', 'unknown', 'ok'];
    const documented = firstCells(doctorText).filter((id) => !levels.includes(id ?? ''));
    expect([...documented].sort()).toEqual([...ids].sort());
  });

  test('shows a document that the program writes', () => {
    const branch = statusRules('qa', { blocksForcePush: false });
    const facts = healthy({ hosted: hosted({ rules: { 'env/qa': branch } }) });
    const { findings, ...rest } = diagnose(facts);
    const wanting = findings.filter(({ level }) => level !== 'ok');
    expect(jsonIn(doctorText)).toEqual([diagnosisToJson({ ...rest, findings: wanting })]);
  });
});

describe('docs/github.md', () => {
  test('says what is missing without an App, in the words of the program', () => {
    const section = githubText.slice(githubText.indexOf('## Without an App'));
    const rows = [...section.matchAll(/^\| `([a-z-]+)` \| (.*) \|$/gm)].map(([, id, text]) => ({ id, text }));
    expect(rows).toEqual(missingProtections);
  });

  test('asks for the rights that the program needs', () => {
    for (const [right, level] of neededRights) {
      const words = right === 'statuses' ? 'commit statuses' : right.replaceAll('-', ' ');
      const granted = level === 'write' ? 'read and write' : 'read';
      expect(githubText.toLowerCase()).toContain(`| ${words}: ${granted} |`);
    }
  });
});

test.each(['docs/doctor.md', 'docs/github.md'])('the links of %s lead somewhere', (document) => {
  const text = read(document);
  const links = [...text.matchAll(/\]\(([^)#]*)(?:#([^)]*))?\)/g)].map(([, file = '', anchor]) => ({
    file: file === '' ? document : join(dirname(document), file),
    anchor,
  }));
  expect(links.length).toBeGreaterThan(0);
  const dead = links.filter(({ file, anchor }) => !existsSync(join(root, file)) || !hasHeading(file, anchor));
  expect(dead).toEqual([]);
});

function hasHeading(file: string, anchor: string | undefined): boolean {
  if (anchor === undefined) return true;
  const headings = [...read(file).matchAll(/^#+ (.*)$/gm)].map(([, title = '']) => title);
  return headings.some(
    (title) =>
      title
        .toLowerCase()
        .replace(/[^a-z0-9 -]/g, '')
        .replaceAll(' ', '-') === anchor,
  );
}

describe('the rulesets of docs/github.md', () => {
  const rulesets = jsonIn(githubText);
  const appOfTheGuide = 123456;

  test('are what GitHub takes', () => {
    const request = at(readDescription().paths, '/repos/{owner}/{repo}/rulesets', 'post', 'requestBody');
    const validate = compileSchema('a new ruleset', at(request, 'content', 'application/json', 'schema'));
    expect(rulesets).toHaveLength(3);
    for (const ruleset of rulesets) {
      validate(ruleset);
      expect([textAt(ruleset, 'name'), validate.errors]).toEqual([textAt(ruleset, 'name'), null]);
    }
  });

  test('leave the doctor nothing to say', () => {
    const byBranch = Object.fromEntries(rulesets.map((it) => [textAt(it, 'name'), rulesFrom(it)]));
    expect(Object.keys(byBranch)).toEqual(['main', 'env/qa', 'deployment-records']);
    const statuses = [{ context: 'deployment-plan/production', app: appOfTheGuide }];
    const facts = hosted({
      token: { kind: 'app', app: appOfTheGuide, rights: appRights },
      rules: { ...byBranch, 'env/production': rules({ statuses }) },
    });
    expect(summary(healthy({ hosted: facts }))).toEqual([]);
  });

  /** As GitHub answers to the App, which the bypass list lets through or not. */
  function rulesFrom(ruleset: unknown): BranchRules {
    const actors = listAt(ruleset, 'bypass_actors');
    const origin = rulesetSchema.parse({
      id: 1,
      bypass_actors: actors,
      current_user_can_bypass: actors.length > 0 ? 'always' : 'never',
    });
    const found = listAt(ruleset, 'rules').map((rule) => Object.assign({ ruleset_id: 1 }, rule));
    return rulesOfRulesets(branchRules.parse(found), new Map([[1, origin]]));
  }
});

test('the templates use the names that the doctor looks for', () => {
  const plans = read(`templates/main/${plansWorkflowPath}`);
  expect(plans).toContain(`vars.${appIdVariable} }}`);
  expect(plans).toContain(`name: ${keyEnvironmentName}\n`);
  expect(existsSync(join(root, 'templates', 'environment', signalPath))).toBe(true);
  expect(githubText).toContain(`gh variable set ${appIdVariable}`);
});
