import type { JobRights } from '../../workflows/workflow.ts';
import {
  appIdVariable,
  keyEnvironmentName,
  membersRight,
  neededRights,
  plansWorkflowPath,
} from '../conventions.ts';
import { actingApp } from '../facts/acting-app.ts';
import type { HostedFacts, RepositoryHome } from '../facts/hosted-facts.ts';
import type { RepositoryFacts } from '../facts/repository-facts.ts';
import { type Finding, ok, wanting } from '../finding.ts';
import { notSeen, showTo } from './ways-in-settings.ts';

/** With whose rights verdicts and records are written. */
export function judgeAccess({ plansWorkflow, teams }: RepositoryFacts, hosted: HostedFacts): Finding[] {
  const jobs = plansWorkflow.kind === 'read' ? plansWorkflow.workflow.jobs.map(({ rights }) => rights) : [];
  return [judgeApp(hosted), judgeRights(hosted, jobs), ...judgeTeams(teams, hosted)];
}

function judgeApp(hosted: HostedFacts): Finding {
  const about = { id: 'app' } as const;
  const app = actingApp(hosted);
  if (app.kind === 'app') return ok(about, app.id === null ? 'an App acts here' : `App ${app.id} acts here`);
  if (app.kind === 'hidden') {
    return wanting('unknown', about, {
      found: notSeen('whether an App acts here'),
      fix: showTo(hosted.home, app),
    });
  }
  return wanting('warning', about, {
    found: 'no App acts here, only GITHUB_TOKEN; what that leaves unprotected is listed apart',
    fix: `make a GitHub App as docs/github.md says, install it here and on the applications' repositories, and put its id and key into the environment '${keyEnvironmentName}' (variable ${appIdVariable})`,
  });
}

/** An App's token tells its rights; those of GITHUB_TOKEN stand in the workflow; a person's say nothing here. */
function judgeRights({ token, home }: HostedFacts, jobs: readonly JobRights[]): Finding {
  const about = { id: 'token-rights' } as const;
  if (token.kind === 'person') {
    const found = notSeen('what the token of the workflow may do');
    return wanting('unknown', about, { found, fix: askTheWorkflow(home) });
  }
  if (token.kind === 'app' && token.rights === null) {
    return wanting('unknown', about, {
      found: notSeen('what the App may do'),
      fix: "compare the App's settings → Permissions & events with docs/github.md",
    });
  }
  const granted: readonly JobRights[] = token.kind === 'app' && token.rights !== null ? [token.rights] : jobs;
  const lacking = [...neededRights].filter(
    ([right, level]) => granted.length === 0 || !granted.every((it) => grants(it, right, level)),
  );
  if (lacking.length === 0) return ok(about, 'the token may do what judging and executing plans takes');
  const list = lacking.map(([right, level]) => `${right}: ${level}`).join(', ');
  const fix =
    token.kind === 'app'
      ? `grant the App ${list} (the App's settings → Permissions & events), and accept that where it is installed`
      : `add ${list} below 'permissions' of every job in ${plansWorkflowPath}`;
  return wanting('problem', about, { found: `the token lacks ${list}`, fix });
}

function askTheWorkflow({ name }: RepositoryHome): string {
  return `let the workflow examine itself: gh workflow run deployment-plans.yml --repo ${name} -f mode=doctor`;
}

/** Only an App can be let see who is in a team. */
function judgeTeams(teams: readonly string[], { token, home }: HostedFacts): Finding[] {
  if (teams.length === 0) return [];
  const about = { id: 'team-members' } as const;
  const who = `who is in ${teams.join(', ')}`;
  if (token.kind === 'person' || (token.kind === 'app' && token.rights === null)) {
    const found = notSeen(`whether the workflow can see ${who}`);
    return [wanting('unknown', about, { found, fix: askTheWorkflow(home) })];
  }
  if (token.rights !== null && grants(token.rights, membersRight, 'read')) {
    return [ok(about, `the App can see ${who}`)];
  }
  return [
    wanting('warning', about, {
      found: `the token cannot see ${who}, so plans that need their approval wait`,
      fix: 'grant an App the organization permission Members: read, and accept that where it is installed; or name people',
    }),
  ];
}

function grants(rights: JobRights, right: string, level: 'read' | 'write'): boolean {
  if (rights === 'default') return false;
  if (rights === 'write-all') return true;
  if (rights === 'read-all') return level === 'read';
  const granted = rights.get(right) ?? rights.get(right.replaceAll('-', '_'));
  return granted === 'admin' || granted === 'write' || granted === level;
}
