import type { PullRequest } from '../../../sandbox/model/pull-requests/pull-request.ts';
import { planAddress } from '../../../src/domain/names.ts';
import { followUpDue } from '../../../src/domain/records/debts/follow-up-due.ts';
import type { Run } from '../../../src/domain/records/run/run.ts';
import type { ExecutionStanding } from '../../support/faults/execution/execution-standing.ts';
import type { ExecutionPerformance, ExecutionStage, Following, StepOutcome } from './stage.ts';

/** What must hold whatever goes wrong, and does not: a sentence each. */
export function executionBreaches(stage: ExecutionStage, performance: ExecutionPerformance): string[] {
  const { after, next } = performance;
  return [
    ...standingBreaches(stage, after),
    ...silence(stage, performance),
    ...leaks(stage, performance),
    ...unfinishedChecks(stage, performance),
    ...(next === null ? [] : breachesOfFollowing(stage, next)),
  ];
}

/** At no time. */
function standingBreaches(stage: ExecutionStage, standing: ExecutionStanding): string[] {
  const { begun, comments, checks, deployments } = standing;
  return [
    ...[...begun].flatMap(([key, times]) => (times > 1 ? [`${key} was begun ${times} times`] : [])),
    ...twice(comments, 'comment'),
    ...twice(
      checks.map((check) => check.replace(/ \S+$/, '')),
      'check run',
    ),
    ...twice(
      deployments.map((deployment) => deployment.replace(/ \S+$/, '')),
      'deployment',
    ),
    ...twice(followedRuns(stage, standing), 'follow-up'),
    ...contradictions(standing),
    ...lostPlans(stage, standing),
  ];
}

function twice(things: readonly string[], what: string): string[] {
  const repeated = things.filter((thing, index) => things.indexOf(thing) !== index);
  return repeated.map((thing) => `there is more than one ${what} ${thing}`);
}

/** The runs whose follow-ups are open, by base: a follow-up has the name of its plan, or one that begins with it. */
function followedRuns({ world }: ExecutionStage, { followUps }: ExecutionStanding): string[] {
  const { refs, pullRequests } = world.github.acme.releases;
  const merged = new Set(
    [...pullRequests.values()].flatMap(({ mergedAt, head }) => (mergedAt ? [head.ref] : [])),
  );
  const branches = [...refs.keys()].flatMap((name) => name.replace(/^refs\/heads\//, '') || []);
  const plans = branches.filter((branch) => branch.startsWith('plan/') && !merged.has(branch));
  const proposed = followUps.map(({ branch }) => branch);
  return [...new Set([...plans, ...proposed])].map((branch) => branch.replace(/-(?:retry|\d+)$/, ''));
}

/** What says two things at once. */
function contradictions({ active, ended, applications, owes, deliveries }: ExecutionStanding): string[] {
  const endedPlans = new Set(ended.map(({ plan }) => plan));
  const underWay = active.flatMap(startedApplications);
  const uncertain = applications.filter((it) => it.uncertain).map(({ application }) => application);
  return [
    ...active.flatMap(({ plan }) => (endedPlans.has(plan) ? [`${plan} is active and has ended`] : [])),
    ...underWay.flatMap((it) => (uncertain.includes(it) ? [] : [`${it} is under way and not uncertain`])),
    ...owes.flatMap((plan) =>
      endedPlans.has(plan) ? [] : [`a follow-up of ${plan} is owed before its end`],
    ),
    ...deliveries.flatMap(({ plan }) => [
      ...(endedPlans.has(plan) ? [] : [`a follow-up of ${plan} was delivered before its end`]),
      ...(owes.includes(plan) ? [`a follow-up of ${plan} is owed and was delivered`] : []),
    ]),
    ...ended.flatMap((run) =>
      startedApplications(run).map((it) => `${run.plan} has ended while ${it} is under way`),
    ),
  ];
}

function startedApplications({ operations }: Run): string[] {
  return operations.flatMap(({ application, state }) => (state === 'started' ? [application] : []));
}

/** Merged, and neither on record nor to be registered. */
function lostPlans(stage: ExecutionStage, { head, active, ended }: ExecutionStanding): string[] {
  const { releases } = stage.world.github.acme;
  if (head !== releases.refs.get('refs/heads/env/qa')?.sha) return [];
  const known = new Set([...active, ...ended].map(({ plan }) => plan));
  return mergedPlans(stage).flatMap((plan) => (known.has(plan) ? [] : [`${plan} is lost`]));
}

function mergedPlans({ world }: ExecutionStage): string[] {
  const all: PullRequest[] = [...world.github.acme.releases.pullRequests.values()];
  return all.flatMap(({ mergedAt, head }) => (mergedAt === null ? [] : [head.ref.split('/').at(-1) ?? '']));
}

/** What is not as it should be is said. */
function silence(stage: ExecutionStage, { outcome, next }: ExecutionPerformance): string[] {
  if (next === null || saysMore(stage, outcome)) return [];
  return ['something is not as it should be, and nothing is said of it'];
}

/** A mirror that fails is a warning, and the last words of a run may be missing then. */
function unfinishedChecks(stage: ExecutionStage, { outcome, next }: ExecutionPerformance): string[] {
  if (saysMore(stage, outcome)) return [];
  const unfinished = next?.after.checks.filter((check) => check.endsWith(' in_progress')) ?? [];
  return unfinished.map((check) => `${check} after the next run`);
}

function saysMore({ undisturbed }: ExecutionStage, { problems, said }: StepOutcome): boolean {
  const usual = new Set(undisturbed.said.map(withoutTimes));
  return problems.length > 0 || said.some((line) => !usual.has(withoutTimes(line)));
}

function withoutTimes(line: string): string {
  return line.replace(/\d+ (?:ms|s|min)/g, '').trim();
}

function leaks({ world }: ExecutionStage, { outcome }: ExecutionPerformance): string[] {
  const { sandbox, acme } = world.github;
  const key = acme.privateKey.split('\n').filter((line) => line !== '' && !line.startsWith('-----'));
  const said = [
    ...outcome.problems,
    ...outcome.said,
    ...[...acme.releases.comments.values()].map(({ body }) => body),
  ].join('\n');
  const secrets = [...sandbox.world.tokens.keys(), ...key];
  return secrets.some((secret) => said.includes(secret)) ? ['a secret is said'] : [];
}

/** The next run completes the job, and leaves nothing to be done. */
export function breachesOfFollowing(
  stage: ExecutionStage,
  { problems, after, further }: Following,
): string[] {
  const { active, ended, owes, deliveries, followUps } = after;
  const delivered = new Map(deliveries.map((it) => [it.plan, it.followUp]));
  return [
    ...standingBreaches(stage, after).map((breach) => `afterwards ${breach}`),
    ...problems.map((problem) => `the next run says: ${problem}`),
    ...active.map((run) => `${planAddress(run)} is ${run.status} after the next run`),
    ...mergedPlans(stage).flatMap((plan) =>
      ended.some((run) => run.plan === plan) ? [] : [`${plan} has not ended after the next run`],
    ),
    ...owes.map((plan) => `a follow-up of ${plan} is owed after the next run`),
    ...ended.flatMap((run) =>
      followUpDue(run) !== null && delivered.get(run.plan)?.pullRequest == null
        ? [`no follow-up of ${run.plan} is open after the next run: ${delivered.get(run.plan)?.reason}`]
        : [],
    ),
    ...followUps.flatMap(({ branch, verdict, comments }) => [
      ...(['success', 'failure'].includes(verdict) ? [] : [`${branch} has no verdict after the next run`]),
      ...(comments === 1 ? [] : [`${branch} has ${comments} comments after the next run`]),
    ]),
    ...further.map((write) => `one more run writes: ${write}`),
  ];
}
