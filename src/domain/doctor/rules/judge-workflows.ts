import { trustedBranch } from '../../layout.ts';
import type { JobRights, Workflow, WorkflowReading } from '../../workflows/workflow.ts';
import { keyEnvironmentName, noCommit, plansWorkflowPath, signalPath } from '../conventions.ts';
import type { RepositoryFacts } from '../facts/repository-facts.ts';
import { type Finding, type FindingId, ok, wanting } from '../finding.ts';
import { usesWorkflows } from './judge-contents.ts';

/** Events whose workflow comes from the default branch; by hand another one can be chosen, which the environment stops. */
const safeTriggers: ReadonlySet<string> = new Set([
  'workflow_run',
  'workflow_dispatch',
  'schedule',
  'issue_comment',
  'issues',
]);
const byFullCommit = /@(?:[0-9a-f]{40}|sha256:[0-9a-f]{64})$/;
const bringsThingsIn = /checkout|cache|artifact/;

/** The two workflows as they stand on the trusted branch. */
export function judgeWorkflows(facts: RepositoryFacts): Finding[] {
  if (!usesWorkflows(facts)) return [];
  const { signal, plansWorkflow } = facts;
  return [
    ...whenRead(signal, 'signal-rights', signalPath, (workflow) => [judgeRights(workflow)]),
    ...judgePresence(facts),
    ...whenRead(plansWorkflow, 'plans-workflow', plansWorkflowPath, (workflow) => [
      judgeStart(workflow, signal),
      ...judgeConversations(workflow),
      judgeTriggers(workflow),
      judgeSteps(workflow),
      ...judgePins(workflow, facts.hosted === null),
    ]),
  ];
}

function whenRead(
  reading: WorkflowReading,
  id: FindingId,
  path: string,
  judge: (workflow: Workflow) => Finding[],
): Finding[] {
  if (reading.kind === 'missing') return [];
  if (reading.kind === 'read') return judge(reading.workflow);
  const found = `${path} is not a workflow that can be read`;
  return [wanting('problem', onTrusted(id), { found, fix: `correct ${path}, or copy it anew` })];
}

function onTrusted(id: FindingId) {
  return { id, subject: trustedBranch };
}

function judgeRights({ jobs, hasExpressions }: Workflow): Finding {
  const about = onTrusted('signal-rights');
  const isBare = jobs.every(
    (job) => grantsNothing(job.rights) && job.uses.length === 0 && job.environment === null,
  );
  if (isBare && !hasExpressions)
    return ok(about, 'the signal has no rights and no secrets, and runs nothing of others');
  return wanting('problem', about, {
    found: 'the signal has rights or an environment, uses expressions, or runs actions',
    fix: `in ${signalPath} write 'permissions: {}' at the top, and nothing but one step 'run: true'`,
  });
}

function grantsNothing(rights: JobRights): boolean {
  return typeof rights !== 'string' && [...rights.values()].every((level) => level === 'none');
}

function judgePresence({ plansWorkflow }: RepositoryFacts): Finding[] {
  if (plansWorkflow.kind !== 'missing') return [];
  return [
    wanting('problem', onTrusted('plans-workflow'), {
      found: `${plansWorkflowPath} is not there`,
      fix: "copy it from a repository that 'deployment-plans init' makes",
    }),
  ];
}

function judgeStart({ triggers, follows }: Workflow, signal: WorkflowReading): Finding {
  const about = onTrusted('plans-workflow');
  const name = signal.kind === 'read' ? (signal.workflow.name ?? signalPath) : null;
  const lacking = [
    ...(name === null || follows.includes(name) ? [] : [`the end of '${name}' (workflow_run)`]),
    ...(triggers.includes('schedule') ? [] : ['time (schedule)']),
  ];
  if (lacking.length === 0) return ok(about, 'it is started by the signal and by time');
  return wanting('problem', about, {
    found: `it is not started by ${lacking.join(', nor by ')}`,
    fix: `add that below 'on' in ${plansWorkflowPath}`,
  });
}

/** What people say starts it, too; what is lacking leaves them without an answer, and verdicts as they are. */
const conversations = [
  {
    finding: 'plans-workflow-comments',
    trigger: 'issue_comment',
    heard: 'it hears commands in comments',
    unheard: 'comments do not start it (issue_comment), so the commands that our comments show do nothing',
  },
  {
    finding: 'plans-workflow-issues',
    trigger: 'issues',
    heard: 'it reads the form for plans',
    unheard: 'issues do not start it (issues), so whoever fills in the form for plans gets no answer',
  },
] as const;

function judgeConversations({ triggers }: Workflow): Finding[] {
  return conversations.map(({ finding, trigger, heard, unheard }) => {
    const about = onTrusted(finding);
    if (triggers.includes(trigger)) return ok(about, heard);
    return wanting('warning', about, {
      found: unheard,
      fix: `copy '${trigger}' below 'on', and the 'if' of the job 'plans', from the template to ${plansWorkflowPath}`,
    });
  });
}

function judgeTriggers({ triggers }: Workflow): Finding {
  const about = onTrusted('plans-workflow-triggers');
  const unsafe = triggers.filter((trigger) => !safeTriggers.has(trigger));
  if (unsafe.length === 0) return ok(about, 'it is only started from the default branch');
  return wanting('problem', about, {
    found: `it is also started by ${unsafe.join(', ')}`,
    fix: `remove that from 'on' in ${plansWorkflowPath}; the signal is there for it`,
  });
}

function judgeSteps({ jobs }: Workflow): Finding {
  const about = onTrusted('plans-workflow-steps');
  const brought = jobs.flatMap(({ uses }) => uses.filter((it) => bringsThingsIn.test(it)));
  const faults = [
    ...(brought.length === 0 ? [] : [`it uses ${brought.join(', ')}`]),
    ...(jobs.some((job) => job.expressionsInScripts) ? ['an expression stands in a script'] : []),
    ...(jobs.every(({ environment }) => environment === keyEnvironmentName)
      ? []
      : [`a job is not behind the environment '${keyEnvironmentName}'`]),
  ];
  if (faults.length === 0)
    return ok(about, 'it brings nothing in, and puts no text of an event into a script');
  return wanting('problem', about, {
    found: faults.join('; '),
    fix: `take the steps of ${plansWorkflowPath} from the template; pass values by 'with' and 'env'`,
  });
}

/** Whoever only uses the command line may leave the action unnamed. */
function judgePins({ jobs }: Workflow, local: boolean): Finding[] {
  const about = onTrusted('pinned-actions');
  const uses = jobs.flatMap((job) => job.uses);
  const loose = uses.filter((it) => !byFullCommit.test(it));
  const unnamed = uses.some((it) => it.endsWith(`@${noCommit}`));
  if (loose.length === 0 && !unnamed)
    return [ok(about, 'everything that it uses is named by its full commit')];
  const first = 'gh api repos/OWNER/NAME/commits/TAG --jq .sha gives the commit of a release';
  return [
    ...(loose.length === 0
      ? []
      : [
          wanting('problem', about, {
            found: `it uses ${loose.join(', ')}, not by a full commit`,
            fix: first,
          }),
        ]),
    ...(unnamed
      ? [
          wanting(local ? 'warning' : 'problem', about, {
            found: 'the commit of the action is not named yet, so the job fails before it starts',
            fix: `in ${plansWorkflowPath}, name the repository that you take the action from and a commit of it; ${first}`,
          }),
        ]
      : []),
  ];
}
