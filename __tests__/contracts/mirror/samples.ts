import type {
  DeploymentStatus,
  MirroredDeployment,
  MirrorQuestion,
  RunCheck,
} from '../../../src/ports/mirror.ts';

/** About a run that a commit brought. */
export function questionOf(mergeCommit: string): MirrorQuestion {
  return {
    mergeCommit,
    check: 'Run of a plan (qa)',
    marker: '<!-- the run -->',
    base: 'env/qa',
    task: 'plan:qa/41',
  };
}

export const underWay: RunCheck = {
  name: 'Run of a plan (qa)',
  conclusion: null,
  title: '1 of 3',
  summary: 'It is **under way**.',
  url: 'https://example.com/runs/1/job/2',
};

export const finished: RunCheck = {
  ...underWay,
  conclusion: 'success',
  title: '3 of 3',
  summary: 'It has finished.',
};

export const runBody = '<!-- the run -->\nIt is under way.';

/** To an application's own environment. */
export function deploymentOf(commit: string, application = 'payments'): MirroredDeployment {
  return {
    environment: `qa/${application}`,
    commit,
    task: 'plan:qa/41',
    description: `deploy ${application} 1.4.0`,
    payload: { plan: 'qa/41', version: '1.4.0' },
  };
}

export const begun: DeploymentStatus = {
  state: 'in_progress',
  description: 'since a minute',
  logUrl: 'https://example.com/runs/1/job/2',
};

export const succeeded: DeploymentStatus = { ...begun, state: 'success', description: 'in 3 minutes' };
