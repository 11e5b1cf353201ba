import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Problem } from '../../../src/domain/problem.ts';
import type { Validation } from '../../../src/domain/validation.ts';
import { findFix } from '../../../src/usecases/fixing/find-fix.ts';
import { type PlanFile, readPlanFile } from '../../../src/usecases/reading/plan-file.ts';
import { commit } from '../../support/builders.ts';

/** For each application which version of which others it needs; every one of its versions needs the same. */
type Needs = Readonly<Record<string, Readonly<Record<string, string>>>>;

function file(text: string): PlanFile {
  const bytes = new TextEncoder().encode(text);
  return readPlanFile('one', { id: '', size: bytes.byteLength, bytes });
}

/** A judge for whom an application of the plan needs others there, at exactly one version. */
function judgeOf(needs: Needs, curable: (application: string) => boolean = () => true) {
  return async ({ value }: PlanFile): Promise<Validation> => {
    const versions = new Map(
      value?.applications.map((it) => [it.application, it.action === 'redeploy' ? '' : it.version]),
    );
    const problems = [...versions.keys()].flatMap((application) =>
      Object.entries(needs[application] ?? {}).flatMap(([needed, entry]): Problem[] => {
        if (versions.get(needed) === entry) return [];
        const cure = curable(needed) ? { cure: { application: needed, entry } } : {};
        return [{ code: 'producer-missing', severity: 'error', message: 'x', application, ...cure }];
      }),
    );
    const verdict = problems.length === 0 ? 'pass' : 'fail';
    const environment = { plan: 'one', environment: 'qa', source: 'development', target: 'qa' };
    return { ...environment, verdict, problems, operations: [] };
  };
}

async function fixed(text: string, judge: (content: PlanFile) => Promise<Validation>) {
  const content = file(text);
  const available = async () => new Map([['pinned', new Map([['1.0.0', commit('c1')]])]]);
  return findFix({ judge, available }, 'one', { content, validation: await judge(content) });
}

const head = '# ours\nsource: development # where from\ntarget: qa\n';

describe('following cures', () => {
  test('goes on with what these need, and keeps comments and order', async () => {
    const judge = judgeOf({ shop: { ledger: '2.0.0' }, ledger: { pinned: '1.0.0' } });
    const text = `${head}applications:\n  # first\n  shop: 2.0.0 # the shop\nnotes: |\n  Read me.\n`;
    const { content, validation, changes } = await fixed(text, judge);
    expect(validation.verdict).toBe('pass');
    expect(content.text).toBe(
      `${head}applications:\n  # first\n  shop: 2.0.0 # the shop\n  ledger: 2.0.0\n  pinned: { version: 1.0.0, commit: ${commit('c1')} }\nnotes: |\n  Read me.\n`,
    );
    expect(changes.map(({ application, to }) => `${application} ${to}`)).toEqual([
      'ledger 2.0.0',
      'pinned 1.0.0',
    ]);
  });

  test('changes the version of what is in the plan, and leaves its notes', async () => {
    const judge = judgeOf({ shop: { ledger: '2.0.0' } });
    const text = `${head}applications:\n  ledger: { version: 1.0.0, notes: slowly }\n  shop: 2.0.0\n`;
    const { content } = await fixed(text, judge);
    expect(content.text).toBe(
      `${head}applications:\n  ledger: { version: 2.0.0, notes: slowly }\n  shop: 2.0.0\n`,
    );
  });

  test('does nothing to a plan that passes, or that cannot be read', async () => {
    const passing = await fixed(`${head}applications: { shop: 2.0.0 }\n`, judgeOf({}));
    expect(passing).toMatchObject({ changes: [], validation: { verdict: 'pass' } });
    const broken = await fixed('source: [', async () => ({
      ...(await judgeOf({})(file(''))),
      verdict: 'fail',
      problems: [
        {
          code: 'producer-missing',
          severity: 'error',
          message: 'x',
          cure: { application: 'a', entry: '1.0.0' },
        },
      ],
    }));
    expect(broken.changes).toEqual([]);
  });

  test('ends when cures contradict each other', async () => {
    const needs = { shop: { ledger: '2.0.0', orders: '1.0.0' }, orders: { ledger: '3.0.0' } };
    const { validation, changes } = await fixed(`${head}applications: { shop: 2.0.0 }\n`, judgeOf(needs));
    expect(validation.verdict).toBe('fail');
    expect(changes.map(({ application }) => application).sort()).toEqual(['ledger', 'orders']);
  });

  test('ends when cures never end', async () => {
    let judged = 0;
    const { validation } = await fixed(`${head}applications: { shop: 2.0.0 }\n`, async (content) => {
      judged += 1;
      const cure = { application: 'ledger', entry: `${judged}.0.0` };
      const problem = { code: 'producer-missing', severity: 'error', message: 'x', cure } as const;
      return { ...(await judgeOf({})(content)), verdict: 'fail', problems: [problem] };
    });
    expect(validation.verdict).toBe('fail');
    expect(judged).toBe(51);
  });
});

test('whatever applications need, only cures are made, the rest of the text stays, and it ends', async () => {
  const name: fc.Arbitrary<string> = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
  const version = fc.constantFrom('1.0.0', '1.1.0', '2.0.0', 'redeploy');
  const needs = fc.dictionary(name, fc.dictionary(name, version, { maxKeys: 3 }), { maxKeys: 6 });
  const planned = fc.dictionary(name, fc.constantFrom('1.0.0', '2.0.0'), { minKeys: 1, maxKeys: 3 });
  await fc.assert(
    fc.asyncProperty(needs, planned, fc.array(name), async (needed, wanted, incurable) => {
      const lines = Object.entries(wanted).map(
        ([application, it]) => `  ${application}: ${it} # ${application}`,
      );
      const text = `${head}applications:\n${lines.join('\n')}\nnotes: last\n`;
      const cures = new Set(Object.values(needed).flatMap((it) => Object.entries(it).map(String)));
      const judge = judgeOf(needed, (application) => !incurable.includes(application));
      const { content, validation, changes } = await fixed(text, judge);
      expect(await judge(content)).toEqual(validation);
      for (const { application, to } of changes) expect(cures).toContain(`${application},${to}`);
      const changed = new Set(changes.map(({ application }) => application));
      const kept = lines.filter((_, index) => !changed.has(Object.keys(wanted)[index] ?? ''));
      expect(content.text.split('\n').filter((line) => kept.includes(line))).toEqual(kept);
      expect(content.text.startsWith(head) && content.text.endsWith('\nnotes: last\n')).toBe(true);
      if (changes.length === 0) expect(content.text).toBe(text);
    }),
    { numRuns: 200 },
  );
});
