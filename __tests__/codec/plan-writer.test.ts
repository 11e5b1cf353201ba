import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { parsePlan } from '../../src/codec/plan/plan.ts';
import { composePlan, type PlanEdit, rewritePlan } from '../../src/codec/plan-writer.ts';
import type { Plan, PlanEntry } from '../../src/domain/model/plan.ts';
import { arbitraryDeployAll, arbitraryEntry, arbitraryName, arbitraryPlan } from './arbitrary-plans.ts';
import { bytesOf } from './places.ts';
import { commitA, planSample } from './samples.ts';

function parse(text: string): Plan {
  const { value, problems } = parsePlan({ file: 'plans/a.yml', bytes: bytesOf(text) });
  if (value === undefined)
    throw new Error(problems.map(({ line, message }) => `${line}: ${message}\n`).join('') + text);
  return value;
}

const deploy = (application: string, version: string, more: object = {}): PlanEntry => ({
  application,
  action: 'deploy',
  version,
  ...more,
});

/** As this program writes a plan, or as people might: in blocks, with marks at the keys, or in braces. */
const layouts = ['composed', 'block', 'explicit', 'flow', 'commented'] as const;

function layOut(plan: Plan, layout: (typeof layouts)[number]): string {
  if (layout === 'explicit') return layOut(plan, 'block').replace(/^( *)(\S+): (?!\|)/gm, '$1? $2\n$1: ');
  if (layout === 'composed') return composePlan({ ...plan, entries: plan.applications });
  const { source, target, origin } = plan;
  const applications = new Map(
    plan.applications.map(({ application, ...entry }) => [application, writtenEntry(entry)]),
  );
  const written = { source, target, applications, notes: 'two\nlines', ...(origin && { origin }) };
  if (layout === 'commented') return inBraces(written);
  return stringify(written, { collectionStyle: layout, lineWidth: 60 });
}

/** Each pair on lines of its own, between two comments. */
function inBraces(value: unknown, indent = ''): string {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return JSON.stringify(value);
  const pairs = value instanceof Map ? [...value] : Object.entries(value);
  const lines = pairs.map(([key, item], index) => {
    const pair = `${JSON.stringify(key)}: ${inBraces(item, `${indent}  `)}${index < pairs.length - 1 ? ',' : ''}`;
    return `${indent}  # ${indent}above ${key}\n${indent}  ${pair} # ${indent}beside ${key}\n`;
  });
  return `{\n${lines.join('')}${indent}}`;
}

/** The comments about sections and applications, which stay with them. */
function commentsIn(text: string): string[] {
  return text.match(/# ( {2})?(above|beside) .*/g) ?? [];
}

function writtenEntry({ action, ...entry }: Omit<PlanEntry, 'application'>): object {
  if (action === 'redeploy') return { version: 'redeploy', ...entry };
  const { version, ...rest } = { version: '', ...entry };
  return action === 'tag-and-deploy' ? { tag: version, ...rest } : { version, ...rest };
}

const entriesOf = (...entries: readonly PlanEntry[]) =>
  new Map(entries.map((entry) => [entry.application, entry]));

/** The lines that an edit changed, as `-` and `+`. */
function difference(text: string, edit: PlanEdit): string[] {
  const [before, after] = [text.split('\n'), rewritePlan(text, edit).split('\n')];
  return [
    ...before.filter((line) => !after.includes(line)).map((line) => `-${line}`),
    ...after.filter((line) => !before.includes(line)).map((line) => `+${line}`),
  ];
}

const commented = `# Payments, second wave
source: development
target: qa     # the base branch

applications:
  # the one that matters
  payments: 2.3.0      # first
  ledger:
    version: 2.1.0     # pinned later
    notes: |
      first with refunds
      # no comment
    commit: ${commitA}
  # going away
  reports: redeploy
  audit: { version: 1.0.0, modules: [audit-log], notes: small }

# when to start
timing: { not-before: 2026-11-24T09:00:00Z }
scope: |
  everything
  # no comment

settings:
  payments: { timeout: 30s }
# the end
`;

describe('rewritePlan', () => {
  test('leaves a plan without an edit alone, to the byte', () => {
    expect(rewritePlan(planSample, {})).toBe(planSample);
    expect(rewritePlan(commented, { entries: entriesOf(deploy('payments', '2.3.0')), target: 'qa' })).toBe(
      commented,
    );
  });

  test('keeps comments, order and layout of what it does not change', () => {
    const result = rewritePlan(commented, {
      source: 'qa',
      target: 'production',
      origin: { kind: 'reuse', environment: 'qa', plan: 'wave-2', by: 'Alice, of operations' },
      removeSections: ['timing', 'settings', 'override'],
      dropApplications: ['reports'],
      entries: entriesOf(
        deploy('payments', '2.3.0', { commit: commitA }),
        deploy('ledger', '2.2.0'),
        deploy('audit', '1.1.0'),
        { application: 'orders', action: 'redeploy' },
      ),
    });
    expect(result).toBe(`# Payments, second wave
source: qa
target: production     # the base branch

applications:
  # the one that matters
  payments: { version: 2.3.0, commit: ${commitA} }      # first
  ledger:
    version: 2.2.0     # pinned later
    notes: |
      first with refunds
      # no comment
  audit: { version: 1.1.0, notes: small }
  orders: redeploy

scope: |
  everything
  # no comment

origin: { kind: reuse, environment: qa, plan: wave-2, by: "Alice, of operations" }
# the end
`);
  });

  test.each<[string, string, PlanEdit, string]>([
    [
      'what is set of an application that goes',
      'source: a\ntarget: b\napplications:\n  x: 1.0.0\n  y: 1.0.0\nsettings:\n  # of x\n  x: { a: 1 }\n  y: { b: 2 } # stays\n',
      { dropApplications: ['x'] },
      'source: a\ntarget: b\napplications:\n  y: 1.0.0\nsettings:\n  y: { b: 2 } # stays\n',
    ],
    [
      'settings of which nothing is left',
      'source: a\ntarget: b\napplications: { x: 1.0.0, y: 1.0.0 }\nsettings:\n  x: { a: 1 }\nnotes: last\n',
      { dropApplications: ['x'] },
      'source: a\ntarget: b\napplications: { y: 1.0.0 }\nnotes: last\n',
    ],
    [
      'a plan on one line',
      '{source: a, target: b, applications: {x: 1.0.0, y: {version: 1.0.0, notes: hi}}, scope: s}',
      { removeSections: ['scope'], dropApplications: ['x'], entries: entriesOf(deploy('y', '2.0.0')) },
      '{source: a, target: b, applications: {y: {version: 2.0.0, notes: hi}}}',
    ],
    [
      'Windows line ends and no end of the last line',
      'source: a\r\ntarget: b\r\napplications:\r\n  x: 1.0.0',
      { entries: entriesOf(deploy('y', '2.0.0')) },
      'source: a\r\ntarget: b\r\napplications:\r\n  x: 1.0.0\r\n  y: 2.0.0\r\n',
    ],
    [
      'a version in quotes',
      'source: a\ntarget: b\napplications:\n  x: "1.0.0"\n  "1": \'1.0.0\'\n',
      { entries: entriesOf(deploy('x', '1.0.0'), deploy('1', '2.0.0')) },
      'source: a\ntarget: b\napplications:\n  x: "1.0.0"\n  "1": 2.0.0\n',
    ],
    [
      'an origin that is there',
      'source: a\ntarget: b\norigin:\n  kind: retry # once\n  environment: a\n  plan: p\n  by: x\n',
      { origin: { kind: 'reuse', environment: 'a', plan: '1e3' } },
      'source: a\ntarget: b\norigin:\n  kind: reuse # once\n  environment: a\n  plan: "1e3"\n',
    ],
    [
      'what is acknowledged, in place of what was',
      'source: a\ntarget: b\nacknowledge:\n  removed-modules: [m] # once\n  downgrades: [x]\n',
      { removeSections: ['acknowledge'], acknowledge: { removedModules: [], downgrades: ['y'] } },
      'source: a\ntarget: b\nacknowledge:\n  downgrades: [y]\n',
    ],
    [
      'what is acknowledged, when that is nothing',
      'source: a\ntarget: b\nacknowledge: { downgrades: [x] }\nscope: s\n',
      { acknowledge: { removedModules: [], downgrades: [] } },
      'source: a\ntarget: b\nscope: s\n',
    ],
    [
      'how it is undone, and not when',
      'source: a\ntarget: b\nbackout:\n  strategy: automatic # fast\n  criteria: c\n',
      { backout: 'manual' },
      'source: a\ntarget: b\nbackout:\n  strategy: manual # fast\n  criteria: c\n',
    ],
    [
      'keys with a mark of their own',
      'source: a\ntarget: b\napplications:\n  ? # first\n    x\n  : 1.0.0\n  ? y\n  : 1.0.0\nscope: s\n',
      { dropApplications: ['x'], entries: entriesOf(deploy('y', '2.0.0'), deploy('z', '3.0.0')) },
      'source: a\ntarget: b\napplications:\n  ? y\n  : 2.0.0\n  z: 3.0.0\nscope: s\n',
    ],
    [
      'braces over several lines, by adding to them',
      'source: a\ntarget: b\napplications: {\n  x: 1.0.0, # one\n  # above\n  y: { version: 1.0.0, # why\n    notes: n } # two\n}\n',
      { entries: entriesOf(deploy('y', '2.0.0', { commit: commitA }), deploy('z', '3.0.0')) },
      `source: a\ntarget: b\napplications: {\n  x: 1.0.0, # one\n  # above\n  y: { version: 2.0.0, # why\n    notes: n, commit: ${commitA} }, z: 3.0.0 # two\n}\n`,
    ],
    [
      'braces that end in a comma',
      'source: a\ntarget: b\napplications: { x: 1.0.0, }\n',
      { entries: entriesOf(deploy('z', '3.0.0')) },
      'source: a\ntarget: b\napplications: { x: 1.0.0, z: 3.0.0, }\n',
    ],
    [
      'braces over several lines, by taking from them',
      'source: a\ntarget: b\napplications: {\n  x: 1.0.0, # one\n  # above\n  y: 1.0.0, # two\n  z: 1.0.0 # three\n}\n',
      { dropApplications: ['y', 'z'] },
      'source: a\ntarget: b\napplications: {\n  x: 1.0.0, # one\n}\n',
    ],
    [
      'braces with comments between the pairs of a line',
      'source: a\ntarget: b\napplications: {x: 1.0.0, # one\n  y: 1.0.0 # two\n  , z: 1.0.0, # three, four\n  w: 1.0.0}\n',
      { dropApplications: ['x', 'y', 'w'] },
      'source: a\ntarget: b\napplications: { # one\n   # two\n   z: 1.0.0, # three, four\n  }\n',
    ],
    [
      'braces of which nothing stays',
      'source: a\ntarget: b\napplications: { x: 1.0.0, y: 1.0.0 }\n',
      { dropApplications: ['x', 'y'], entries: entriesOf(deploy('z', '3.0.0')) },
      'source: a\ntarget: b\napplications: { z: 3.0.0 }\n',
    ],
    [
      'braces of which only comments stay',
      'source: a\ntarget: b\napplications: { # none\n  x: 1.0.0 }\n',
      { dropApplications: ['x'], entries: entriesOf(deploy('z', '3.0.0')) },
      'source: a\ntarget: b\napplications: { z: 3.0.0 # none\n   }\n',
    ],
    [
      'an entry in braces that has a comment',
      `source: a\ntarget: b\napplications:\n  x: { version: 1.0.0, # why\n    commit: ${commitA} }\n`,
      { entries: entriesOf(deploy('x', '2.0.0')) },
      'source: a\ntarget: b\napplications:\n  x: { version: 2.0.0, # why\n     }\n',
    ],
    [
      'modules as a block',
      'source: a\ntarget: b\napplications:\n  x:\n    version: 1.0.0\n    modules:\n      - m\n      - n\n',
      { entries: entriesOf(deploy('x', '1.0.0', { modules: ['m'] })) },
      'source: a\ntarget: b\napplications:\n  x:\n    version: 1.0.0\n    modules:\n      [m]\n',
    ],
    [
      'all applications at once, with the comments of those that go',
      'source: a\ntarget: b\napplications:\n  # first\n  x: 1.0.0 # one\n\n  y: 1.0.0\n\n# whole\nscope: s\n',
      { dropApplications: ['x', 'y'], entries: entriesOf(deploy('z', '2.0.0')) },
      'source: a\ntarget: b\napplications:\n  z: 2.0.0\n\n# whole\nscope: s\n',
    ],
    [
      'applications that are missing',
      'source: a\ntarget: b\n',
      { entries: entriesOf(deploy('x', '1.0.0')) },
      'source: a\ntarget: b\napplications: { x: 1.0.0 }\n',
    ],
  ])('rewrites %s', (_, text, edit, expected) => {
    expect(rewritePlan(text, edit)).toBe(expected);
  });

  test('touches no other line of the sample', () => {
    const edit = { source: 'staging', dropApplications: ['reports'], removeSections: ['override'] };
    expect(difference(planSample, edit)).toEqual([
      '-source: development',
      '-  reports: redeploy                   # deploy again what the target already has',
      '-override: { freeze: reason }',
      '+source: staging',
    ]);
  });

  test('refuses what is no plan, which is a bug of the caller', () => {
    expect(() => rewritePlan('- a\n', {})).toThrow('only a plan');
  });

  test.each(layouts)('does to any plan, %s, what the edit says and nothing else', (layout) => {
    const edits = fc.record({
      replaced: fc.array(arbitraryEntry, { maxLength: 4 }),
      target: arbitraryName,
    });
    fc.assert(
      fc.property(arbitraryPlan, edits, fc.nat(5), (plan, { replaced, target }, drops) => {
        const dropped = plan.applications.slice(0, drops).map(({ application }) => application);
        const entries = entriesOf(...replaced.filter(({ application }) => !dropped.includes(application)));
        const expected = new Map([...entriesOf(...plan.applications), ...entries]);
        for (const application of dropped) expected.delete(application);
        const text = layOut(plan, layout);
        const rewritten = rewritePlan(text, { target, dropApplications: dropped, entries });
        const { document, backout } = parse(text);
        const unwritten = { document, ...(backout && { backout }) };
        if (dropped.length === 0) expect(commentsIn(rewritten)).toEqual(commentsIn(text));
        expect(parse(rewritten)).toEqual({
          ...plan,
          target,
          applications: [...expected.values()],
          ...unwritten,
        });
      }),
      { numRuns: 100 },
    );
  });
});

describe('composePlan', () => {
  test('writes the sections as gaps to fill, and nothing that is refused', () => {
    const text = composePlan({
      source: 'development',
      target: 'qa',
      entries: [deploy('payments', '2.3.0', { commit: commitA })],
    });
    const parsed = parsePlan({ file: 'plans/a.yml', bytes: bytesOf(text) });
    expect(parsed).toMatchObject({ problems: [] });
    expect(text).toContain(`  payments: { version: 2.3.0, commit: ${commitA} }\n`);
    expect([...text.matchAll(/^([a-z]+):/gm)].map(([, key]) => key)).toEqual([
      'source',
      'target',
      'applications',
      'notes',
      'instructions',
      'scope',
      'timing',
      'risks',
      'impact',
      'approvers',
      'team',
      'handover',
      'success',
      'backout',
      'checklist',
    ]);
  });

  test('writes what is read back as the same plan', () => {
    fc.assert(
      fc.property(arbitraryPlan, fc.option(arbitraryDeployAll), (drawn, deployAll) => {
        const plan = { ...drawn, ...(deployAll && { deployAll }) };
        expect(parse(composePlan({ ...plan, entries: plan.applications, sections: [] }))).toEqual(plan);
      }),
      { numRuns: 200 },
    );
  });

  test('leaves room for texts: a completed template is read', () => {
    const text = composePlan({ source: 'a', target: 'b', entries: [deploy('x', '1.0.0')] });
    const completed = text
      .replace('notes: |\n', 'notes: |\n  # Release 1\n  all new\n')
      .replace('  - risk:', '  - risk: none');
    const { document, ...rest } = parse(completed);
    expect(parse(text)).toMatchObject(rest);
    expect(document.sections.get('notes')).toEqual({ kind: 'text', text: '# Release 1\nall new' });
  });
});
