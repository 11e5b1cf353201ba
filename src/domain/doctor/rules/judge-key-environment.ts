import { trustedBranch } from '../../layout.ts';
import { keyEnvironmentName } from '../conventions.ts';
import type { HostedFacts, KeyEnvironment } from '../facts/hosted-facts.ts';
import { type Finding, ok, wanting } from '../finding.ts';
import { notSeen, showTo } from './ways-in-settings.ts';

/** Who could take the App's key, and what keeps its jobs waiting. */
export function judgeKeyEnvironment(hosted: HostedFacts): Finding[] {
  return [judgeOpenness(hosted), ...judgeDelays(hosted)];
}

function judgeOpenness({ keyEnvironment, home }: HostedFacts): Finding {
  const about = { id: 'key-environment' } as const;
  const what = `the environment '${keyEnvironmentName}'`;
  if (keyEnvironment.kind === 'hidden') {
    return wanting('unknown', about, { found: notSeen(what), fix: showTo(home, keyEnvironment) });
  }
  const environment = keyEnvironment.value;
  if (environment !== null && isForTrustedBranchAlone(environment)) {
    return ok(about, `${what} is open to ${trustedBranch} alone`);
  }
  return wanting('problem', about, {
    found: environment === null ? `${what} is not there` : `${what} is open to ${openTo(environment)}`,
    fix: `${home.url}/settings/environments: ${keyEnvironmentName} → Deployment branches and tags → Selected branches and tags → ${trustedBranch}`,
  });
}

function judgeDelays({ keyEnvironment, home }: HostedFacts): Finding[] {
  if (keyEnvironment.kind === 'hidden' || keyEnvironment.value === null) return [];
  const about = { id: 'key-environment-delays' } as const;
  const { delays } = keyEnvironment.value;
  if (delays.length === 0) return [ok(about, 'a job behind it begins at once')];
  return [
    wanting('warning', about, {
      found: `a job behind it first waits for ${delays.join(', ')}`,
      fix: `${home.url}/settings/environments: ${keyEnvironmentName} → take these protection rules away; plans are approved on their pull requests`,
    }),
  ];
}

function isForTrustedBranchAlone({ branches }: KeyEnvironment): boolean {
  return typeof branches !== 'string' && branches.length === 1 && branches[0] === trustedBranch;
}

function openTo({ branches }: KeyEnvironment): string {
  if (branches === 'all') return 'all branches';
  if (branches === 'protected') return 'every protected branch, so to the branches of environments too';
  return branches.length === 0 ? 'no branch' : branches.join(', ');
}
