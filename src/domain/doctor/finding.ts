/** Everything that the doctor looks at, and why it matters. Ids are a contract, as problem codes are. */
export const reasons = {
  'environment-branch': 'Plans for an environment are proposed for its branch and merged into it.',
  baseline: 'Only plans merged after the baseline are executed; without one nothing is.',
  'records-branch':
    'It holds what was deployed where. Plans are judged by it, and without it nothing counts as deployed.',
  'signal-workflow':
    'GitHub takes this workflow from the branch that an event is about. Where it is missing, nobody notices a plan until the next scheduled run; where it differs, nobody has looked at what it does.',
  'signal-rights':
    'A pull request can change this workflow for itself, so it must have nothing that is worth taking.',
  'plans-workflow': 'It judges plans when the signal has come and when time has passed.',
  'plans-workflow-comments':
    'What people say in comments on pull requests of plans is only heard by a workflow that comments start.',
  'plans-workflow-issues':
    'What people ask for with the form for plans is only read by a workflow that issues start.',
  'plans-workflow-triggers':
    'It has rights, so it may only be started in ways that take it from the default branch.',
  'plans-workflow-steps':
    'It has rights, so it runs nothing that a pull request brought, and no text of an event as a script.',
  'plans-workflow-execution':
    'Each plan that is merged is executed in a job of its own, which is started, found while it waits, and cleaned up after.',
  'operation-workflow':
    'Operations are handed to it with these inputs, and a coordinator that takes over finds its runs by their names.',
  'pinned-actions':
    'A tag or a branch can be moved to other code, which would then have the rights of the job.',
  'code-owners': 'GitHub ignores owners that it does not find, and then nobody in particular must approve.',
  'application-readable':
    'Versions are tags of the application’s repository; a plan with it is not judged without them.',
  'version-tags':
    'A version tag that moves names other code than the one that was tested. Plans notice that; rules prevent it.',
  'default-branch':
    'Scheduled and privileged workflows, and the configuration, come from the default branch.',
  'pull-request-required': 'What can be pushed past a pull request is neither judged nor reviewed.',
  'approval-required': 'A pull request that needs no approval can be merged by the one who opened it.',
  'code-owner-review': 'Without it anybody’s approval counts, not that of the people who answer for it.',
  'last-push-approval': 'Without it, whoever is approved by others may push something else and merge that.',
  'stale-reviews': 'An approval that outlives a push is taken for one of a plan that nobody has looked at.',
  'force-push': 'A branch that is moved back loses its history; for an environment nothing starts then.',
  'branch-deletion': 'A deleted branch takes its history with it.',
  'required-status': 'The verdict on a plan keeps nobody from merging it unless it is required.',
  'status-source': 'A status that anybody may set can be set by whoever proposes the plan.',
  'foreign-status': 'A required status that is never set keeps every plan from being merged.',
  'merge-queue': 'A merge queue waits for a verdict on what it makes, and it asks the signal for it.',
  'rule-exemptions': 'Who need not obey the rules can merge or push what nobody has judged or approved.',
  'records-writers': 'Who writes records can say that a version was deployed, and so have it promoted.',
  'records-writable': 'A run that cannot be recorded is not begun.',
  'follow-up-branches': 'What follows a run is pushed as a branch, which is then proposed.',
  'key-environment': 'It gives the App’s key to workflows of the branches that it is open to.',
  'key-environment-delays':
    'Every job with rights would wait, also one that takes over, settles or executes what was approved and merged.',
  app: 'Some protections only work with an App of your own.',
  'token-rights': 'Verdicts, records and what becomes of a run are written with it, and jobs are started.',
  'team-members': 'A plan that needs the approval of a team waits until it can be seen who is in that team.',
  'default-rights': 'Workflows that do not say what they need get the default.',
  'pages-visibility':
    'The site of a private repository can be public, and the screen tells everything about plans.',
  'pull-request-creation': 'The setting lets every workflow open pull requests, and approve them.',
} as const;

export type FindingId = keyof typeof reasons;

export const findingIds = Object.keys(reasons).filter((id): id is FindingId => id in reasons);

/** `unknown`: it could not be seen, so it is neither good nor bad. */
export type FindingLevel = 'problem' | 'warning' | 'unknown' | 'ok';

/** One thing that was looked at in a repository. */
export interface Finding {
  readonly id: FindingId;
  readonly level: FindingLevel;
  /** The branch, application or file that it is about; null for the repository. */
  readonly subject: string | null;
  /** What was found, a sentence. */
  readonly found: string;
  /** The way through the settings, or the command, that puts it right; null when there is nothing to do. */
  readonly fix: string | null;
}

interface Findable {
  readonly id: FindingId;
  readonly subject?: string;
}

export function ok(about: Findable, found: string): Finding {
  return { subject: null, ...about, level: 'ok', found, fix: null };
}

export function wanting(
  level: Exclude<FindingLevel, 'ok'>,
  about: Findable,
  text: { readonly found: string; readonly fix: string },
): Finding {
  return { subject: null, ...about, level, ...text };
}
