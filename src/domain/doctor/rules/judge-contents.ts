import { recordsBranch, trustedBranch } from '../../layout.ts';
import { environmentBranch } from '../../names.ts';
import { signalPath } from '../conventions.ts';
import type { EnvironmentFacts, RepositoryFacts } from '../facts/repository-facts.ts';
import { type Finding, ok, wanting } from '../finding.ts';

/** The branches, and what is on them. */
export function judgeContents(facts: RepositoryFacts): Finding[] {
  return [
    judgeRecords(facts),
    ...judgeTrustedSignal(facts),
    ...facts.environments.flatMap(judgeEnvironment(facts)),
  ];
}

function judgeRecords({ records }: RepositoryFacts): Finding {
  const about = { id: 'records-branch', subject: recordsBranch } as const;
  if (records) return ok(about, 'the branch is there');
  return wanting('problem', about, {
    found: 'the branch is not there',
    fix: "'deployment-plans adopt ENVIRONMENT' begins it; if it was lost, bring it back from a clone before anything else",
  });
}

/** Somebody who only uses the command line needs no workflows. */
export function usesWorkflows({ hosted, signal, plansWorkflow }: RepositoryFacts): boolean {
  return hosted !== null || signal.kind !== 'missing' || plansWorkflow.kind !== 'missing';
}

function judgeTrustedSignal(facts: RepositoryFacts): Finding[] {
  if (!usesWorkflows(facts) || facts.signal.kind !== 'missing') return [];
  const about = { id: 'signal-workflow', subject: trustedBranch } as const;
  return [
    wanting('problem', about, {
      found: `${signalPath} is not there`,
      fix: "copy it from a repository that 'deployment-plans init' makes, to main and to every environment branch",
    }),
  ];
}

function judgeEnvironment(facts: RepositoryFacts): (environment: EnvironmentFacts) => Finding[] {
  return (environment) => {
    const subject = environmentBranch(environment.name);
    const about = { id: 'environment-branch', subject } as const;
    if (!environment.branch) {
      return [
        wanting('problem', about, {
          found: 'the branch is not there, and the environment is configured',
          fix: `git branch ${subject} $(git rev-list --max-parents=0 BRANCH), with the branch of another environment; then deployment-plans adopt ${environment.name}`,
        }),
      ];
    }
    const signal = usesWorkflows(facts) && facts.signal.kind !== 'missing' ? [judgeSignal(environment)] : [];
    return [ok(about, 'the branch is there'), judgeBaseline(environment), ...signal];
  };
}

function judgeBaseline({ name, baseline }: EnvironmentFacts): Finding {
  const about = { id: 'baseline', subject: environmentBranch(name) } as const;
  if (baseline) return ok(about, 'the baseline is recorded');
  return wanting('problem', about, {
    found: 'no baseline is recorded',
    fix: `deployment-plans adopt ${name}`,
  });
}

function judgeSignal({ name, signal }: EnvironmentFacts): Finding {
  const subject = environmentBranch(name);
  const about = { id: 'signal-workflow', subject } as const;
  if (signal === 'same') return ok(about, `it carries the same ${signalPath} as ${trustedBranch}`);
  const found =
    signal === 'missing'
      ? `${signalPath} is not on it`
      : `its ${signalPath} is not the same as on ${trustedBranch}`;
  const fix = `git switch ${subject} && git checkout ${trustedBranch} -- ${signalPath} && git commit && git push, by somebody whom the rules of the branch let through`;
  return wanting('problem', about, { found, fix });
}
