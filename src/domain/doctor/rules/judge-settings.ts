import { trustedBranch } from '../../layout.ts';
import { actingApp } from '../facts/acting-app.ts';
import type { ActionsSettings, HostedFacts, RepositoryHome } from '../facts/hosted-facts.ts';
import type { RepositoryFacts } from '../facts/repository-facts.ts';
import { type Finding, ok, wanting } from '../finding.ts';
import { notSeen, showTo } from './ways-in-settings.ts';

/** Settings of the repository as a whole. */
export function judgeSettings(facts: RepositoryFacts, hosted: HostedFacts): Finding[] {
  return [judgeDefaultBranch(hosted), ...judgeActions(facts, hosted)];
}

function judgeDefaultBranch({ defaultBranch, home }: HostedFacts): Finding {
  const about = { id: 'default-branch' } as const;
  if (defaultBranch === trustedBranch) return ok(about, `the default branch is ${trustedBranch}`);
  return wanting('problem', about, {
    found: `the default branch is '${defaultBranch}', not ${trustedBranch}`,
    fix: `gh repo edit ${home.name} --default-branch ${trustedBranch}`,
  });
}

function judgeActions(facts: RepositoryFacts, hosted: HostedFacts): Finding[] {
  const { actions, home } = hosted;
  if (actions.kind === 'hidden') {
    const fix = showTo(home, actions);
    const found = notSeen('the settings of GitHub Actions');
    return [
      wanting('unknown', { id: 'default-rights' }, { found, fix }),
      wanting('unknown', { id: 'pull-request-creation' }, { found, fix }),
    ];
  }
  return [judgeDefaultRights(actions.value, home), judgeCreation(actions.value, facts, hosted)];
}

function judgeDefaultRights({ defaultRights }: ActionsSettings, home: RepositoryHome): Finding {
  const about = { id: 'default-rights' } as const;
  if (defaultRights === 'read') return ok(about, 'workflows that do not say what they need may only read');
  return wanting('warning', about, {
    found: 'workflows that do not say what they need may write',
    fix: `${permissionsCommand(home)} -f default_workflow_permissions=read`,
  });
}

/** With an App nobody needs the setting; without one nothing else can open pull requests. */
function judgeCreation(
  { mayApprove }: ActionsSettings,
  { followUps }: RepositoryFacts,
  hosted: HostedFacts,
): Finding {
  const about = { id: 'pull-request-creation' } as const;
  const needed = actingApp(hosted).kind === 'none';
  const found = `GITHUB_TOKEN may ${mayApprove ? '' : 'not '}open and approve pull requests`;
  if (mayApprove === needed) return ok(about, found);
  const change = `${permissionsCommand(hosted.home)} -F can_approve_pull_request_reviews=${needed}`;
  const fix = needed ? `${change}, or better an App; until then, follow-ups are opened by hand` : change;
  return wanting(needed && followUps ? 'problem' : 'warning', about, { found, fix });
}

function permissionsCommand({ name }: RepositoryHome): string {
  return `gh api -X PUT repos/${name}/actions/permissions/workflow`;
}
