import type { DeployAllAnswer } from '../../src/domain/deploy-all/deploy-all-answer.ts';
import type { Problem } from '../../src/domain/problem.ts';
import { commit } from './builders.ts';

/** One application of almost every kind. */
export function deployAllAnswer(change: Partial<DeployAllAnswer> = {}): DeployAllAnswer {
  const plan = '2026-11-20-deploy-all-11.19';
  return {
    ...{ plan, environment: 'qa', target: 'qa', branch: `plan/qa/${plan}`, file: `plans/${plan}.yml` },
    dropped: [],
    adjusted: [{ application: 'ledger', from: '3.0.0', to: '2.0.0', reason: '3.0.0 failed to build' }],
    problems: [],
    ...{ platform: '11.19', relaunches: null },
    entries: [
      { application: 'ledger', action: 'deploy', version: '2.0.0', commit: commit('c2') },
      { application: 'shop', action: 'redeploy' },
    ],
    leftOut: new Map([
      ['no-build', [{ application: 'audit', reason: '1.0.0 has no build' }]],
      ['already-on-platform', [{ application: 'there', reason: 'it is on 11.19 already' }]],
    ]),
    notCovered: [],
    ...change,
  };
}

/** The answer that nothing was written. */
export function nothingWritten(problems: readonly Problem[]): DeployAllAnswer {
  const nowhere = { plan: null, branch: null, file: null };
  return deployAllAnswer({ ...nowhere, problems, entries: [], adjusted: [], leftOut: new Map() });
}
