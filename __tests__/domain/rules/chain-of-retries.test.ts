import { expect, test } from '@jest/globals';
import type { PlanEntry } from '../../../src/domain/model/plan.ts';
import { judgeEntry } from '../../../src/domain/rules/judge-entry.ts';
import type { PlanContext } from '../../../src/domain/rules/plan-context.ts';
import { context, entry, plan } from '../../support/builders.ts';
import { deployedModules, target, twoModules } from '../../support/targets.ts';

interface Case {
  readonly rule: string;
  readonly entry?: PlanEntry;
  /** What an earlier run of the chain deployed; default: everything. */
  readonly earlier?: readonly string[];
  readonly context: Partial<PlanContext>;
  readonly isSkipped: boolean;
}

const redeploy = { application: 'shop', action: 'redeploy' } as const;
const onlyWeb = { modules: ['web'] };
const both = deployedModules({ api: '2.0.0', web: '2.0.0' });
/** In parts: then it is the chain alone that can say that nothing is to do. */
const there = (change = {}) => target('shop', '2.0.0', { ...both, versions: new Map(), ...change });

const cases: readonly Case[] = [
  {
    rule: 'skips what its chain has deployed and nobody has touched since',
    context: there(),
    isSkipped: true,
  },
  {
    rule: 'deploys again what another plan has deployed since',
    context: there({ plan: 'qa/other' }),
    isSkipped: false,
  },
  { rule: 'deploys again what has become uncertain', context: there({ uncertain: true }), isSkipped: false },
  { rule: 'deploys another version than its chain did', context: target('shop', '1.0.0'), isSkipped: false },
  {
    rule: 'skips a redeployment that its chain has done',
    entry: redeploy,
    context: there(),
    isSkipped: true,
  },
  {
    rule: 'redeploys what its chain has not',
    entry: redeploy,
    context: there({ plan: 'qa/other' }),
    isSkipped: false,
  },
  {
    rule: 'deploys the whole of which its chain has deployed a part',
    earlier: ['web'],
    context: there(),
    isSkipped: false,
  },
  {
    rule: 'skips the part that its chain has deployed',
    entry: entry('shop', '2.0.0', onlyWeb),
    earlier: ['web'],
    context: there(),
    isSkipped: true,
  },
  {
    rule: 'redeploys all of which its chain has redeployed a part',
    entry: redeploy,
    earlier: ['web'],
    context: there(),
    isSkipped: false,
  },
  {
    rule: 'redeploys another part than its chain has',
    entry: { ...redeploy, ...onlyWeb },
    earlier: ['api'],
    context: there(),
    isSkipped: false,
  },
  {
    rule: 'skips a redeployment of the part that its chain has redeployed',
    entry: { ...redeploy, ...onlyWeb },
    earlier: ['web'],
    context: there(),
    isSkipped: true,
  },
  {
    rule: 'skips a redeployment of a part of what its chain has deployed',
    entry: { ...redeploy, ...onlyWeb },
    context: there(),
    isSkipped: true,
  },
];

test.each(cases)(
  'a retry $rule',
  ({ entry: judged = entry('shop'), earlier, context: change, isSkipped }) => {
    const success = { by: 'qa/earlier', modules: earlier ?? ['api', 'web'], whole: earlier === undefined };
    const succeededBefore = new Map([['shop', success]]);
    const { findings, operation } = judgeEntry(
      judged,
      context(plan([judged]), { ...twoModules, succeededBefore, ...change }),
    );
    expect(findings.map(({ code, severity }) => `${code} ${severity}`)).toEqual(
      isSkipped ? ['already-deployed notice'] : [],
    );
    expect(operation?.skip).toBe(isSkipped ? 'already-deployed' : undefined);
  },
);
