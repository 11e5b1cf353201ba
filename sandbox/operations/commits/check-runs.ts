import type { App } from '../../model/access/app.ts';
import type { Actor } from '../../model/access/caller.ts';
import type {
  CheckAnnotation,
  CheckConclusion,
  CheckOutput,
  CheckRun,
  CheckStatus,
  CheckSuite,
} from '../../model/commits/check-run.ts';
import { branchesOf } from '../../model/lookups.ts';
import { branchPrefix } from '../../model/repositories/ref.ts';
import type { Repository } from '../../model/repositories/repository.ts';
import type { World } from '../../model/world.ts';
import { announce } from '../announce.ts';
import { Refusal } from '../refusal.ts';

export interface CheckRunFacts {
  readonly name?: string;
  readonly status?: CheckStatus;
  /** Giving one completes the run. */
  readonly conclusion?: CheckConclusion;
  readonly externalId?: string;
  readonly detailsUrl?: string;
  readonly startedAt?: number;
  readonly completedAt?: number;
  readonly output?: {
    readonly title?: string;
    readonly summary?: string;
    readonly text?: string;
    /** Are added to those that are there; fifty at a time. */
    readonly annotations?: readonly CheckAnnotation[];
  };
}

/** https://docs.github.com/en/rest/checks/runs#update-a-check-run */
const mostAnnotations = 50;
const longestText = 65_535;

export function createCheckRun(
  world: World,
  actor: Actor,
  place: {
    readonly repository: Repository;
    readonly app: App;
    readonly headSha: string;
    readonly name: string;
  },
  facts: CheckRunFacts,
): CheckRun {
  refuseOutput(facts);
  const suite = suiteFor(world, place);
  const run: CheckRun = {
    ...world.identifiers.next('CR'),
    suite,
    name: place.name,
    status: 'queued',
    conclusion: null,
    externalId: null,
    detailsUrl: null,
    startedAt: world.now(),
    completedAt: null,
    output: { title: null, summary: null, text: null, annotations: [] },
  };
  suite.runs.push(run);
  apply(world, run, facts);
  announce(world, place.repository, actor, { name: 'check_run', action: 'created', checkRun: run });
  if (run.status === 'completed') tellCompleted(world, actor, run);
  return run;
}

export function updateCheckRun(world: World, actor: Actor, run: CheckRun, facts: CheckRunFacts): void {
  refuseOutput(facts);
  const wasCompleted = run.status === 'completed';
  apply(world, run, facts);
  if (run.status === 'completed' && !wasCompleted) tellCompleted(world, actor, run);
}

function apply(world: World, run: CheckRun, facts: CheckRunFacts): void {
  run.name = facts.name ?? run.name;
  run.externalId = facts.externalId ?? run.externalId;
  run.detailsUrl = facts.detailsUrl ?? run.detailsUrl;
  run.startedAt = facts.startedAt ?? run.startedAt;
  run.conclusion = facts.conclusion ?? run.conclusion;
  run.status = facts.conclusion === undefined ? (facts.status ?? run.status) : 'completed';
  if (run.status === 'completed') run.completedAt = facts.completedAt ?? run.completedAt ?? world.now();
  run.output = merged(run.output, facts.output);
  run.suite.updatedAt = world.now();
}

function merged(output: CheckOutput, added: CheckRunFacts['output'] = {}): CheckOutput {
  return {
    title: added.title ?? output.title,
    summary: added.summary ?? output.summary,
    text: added.text ?? output.text,
    annotations: [...output.annotations, ...(added.annotations ?? [])],
  };
}

function refuseOutput({ output = {} }: CheckRunFacts): void {
  const { annotations = [], summary = '', text = '' } = output;
  const field = { resource: 'CheckRun', code: 'invalid' } as const;
  if (annotations.length > mostAnnotations) {
    const message = `No more than ${mostAnnotations} items are allowed; ${annotations.length} were supplied.`;
    throw new Refusal(422, message, { ...field, field: 'annotations' });
  }
  if (Math.max(summary.length, text.length) > longestText) {
    const message = `Only ${longestText} characters are allowed`;
    throw new Refusal(422, message, { ...field, field: summary.length > longestText ? 'summary' : 'text' });
  }
}

function suiteFor(
  world: World,
  {
    repository,
    app,
    headSha,
  }: { readonly repository: Repository; readonly app: App; readonly headSha: string },
): CheckSuite {
  const known = repository.checkSuites.find((suite) => suite.headSha === headSha && suite.app === app);
  if (known !== undefined) return known;
  const now = world.now();
  const branch = branchesOf(repository)
    .find(({ sha }) => sha === headSha)
    ?.name.slice(branchPrefix.length);
  const suite: CheckSuite = {
    ...world.identifiers.next('CS'),
    app,
    repository,
    headSha,
    headBranch: branch ?? null,
    before: null,
    runs: [],
    createdAt: now,
    updatedAt: now,
  };
  repository.checkSuites.push(suite);
  return suite;
}

function tellCompleted(world: World, actor: Actor, checkRun: CheckRun): void {
  const { repository } = checkRun.suite;
  announce(world, repository, actor, { name: 'check_run', action: 'completed', checkRun });
}
