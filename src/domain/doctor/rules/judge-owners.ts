import { trustedBranch } from '../../layout.ts';
import { environmentBranch } from '../../names.ts';
import { ownersPath } from '../conventions.ts';
import type { HostedFacts } from '../facts/hosted-facts.ts';
import type { RepositoryFacts } from '../facts/repository-facts.ts';
import { hidden } from '../facts/seen.ts';
import { type Finding, ok, wanting } from '../finding.ts';
import { notSeen, showTo } from './ways-in-settings.ts';

/** Whether the branches say who must approve what. */
export function judgeOwners(facts: RepositoryFacts, hosted: HostedFacts): Finding[] {
  const branches = [
    { branch: trustedBranch, owners: facts.owners },
    ...facts.environments
      .filter((it) => it.branch)
      .map(({ name, owners }) => ({ branch: environmentBranch(name), owners })),
  ];
  return branches.map(({ branch, owners }) => judgeOwnersOf(branch, owners, hosted));
}

function judgeOwnersOf(branch: string, owners: boolean, { ownerErrors, home }: HostedFacts): Finding {
  const about = { id: 'code-owners', subject: branch } as const;
  if (!owners) {
    const found = `there is no ${ownersPath}`;
    const fix = `add ${ownersPath} with your team; 'deployment-plans init' writes an example`;
    return wanting('warning', about, { found, fix });
  }
  const errors = ownerErrors.get(branch);
  if (errors === undefined || errors.kind === 'hidden') {
    const needs = errors ?? hidden('contents: read');
    return wanting('unknown', about, {
      found: notSeen(`whether its ${ownersPath} is right`),
      fix: showTo(home, needs),
    });
  }
  if (errors.value.length === 0) return ok(about, `GitHub finds everybody that its ${ownersPath} names`);
  return wanting('problem', about, {
    found: `its ${ownersPath} is not right: ${errors.value.join('; ')}`,
    fix: `name teams and people there who can write to the repository: ${home.url}/blob/${branch}/${ownersPath}`,
  });
}
