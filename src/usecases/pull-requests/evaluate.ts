import type { Problem } from '../../domain/problem.ts';
import { affectedEnvironments } from '../../domain/pull-requests/affected-environments.ts';
import type { Trigger } from '../../domain/pull-requests/trigger.ts';
import { failureOf } from '../failure.ts';
import { askedPullRequests, mentionedPullRequests } from './asked-pull-requests.ts';
import type { EvaluationPorts } from './evaluation-ports.ts';
import { type EvaluatedPullRequest, judgeAndPublish } from './judge-and-publish.ts';
import type { OtherVerdicts } from './open-pull-requests.ts';
import type { PublishingOptions } from './publish-report.ts';
import {
  type EnvironmentPullRequest,
  environmentPullRequests,
  type Snapshot,
  takeSnapshot,
} from './snapshot.ts';
import { withdrawVerdicts } from './withdraw-verdicts.ts';

export interface Evaluation {
  /** The pull requests that were judged, by number. */
  readonly pullRequests: readonly EvaluatedPullRequest[];
  /** Numbers of those that the trigger is about. */
  readonly asked: ReadonlySet<number>;
  /** What could not be judged or written. */
  readonly problems: readonly Problem[];
}

/**
 * Judges what a trigger is about, and then every open plan whose verdict may have changed with it; writes only
 * what differs from what stands there. The outcome depends on what there is now, not on the trigger, so triggers
 * may come late, twice or never. Rejects as the forge does when the pull requests cannot be listed.
 */
export function evaluate(
  ports: EvaluationPorts,
  trigger: Trigger,
  options: PublishingOptions,
): Promise<Evaluation> {
  return new Evaluator(ports, options).run(trigger);
}

/** How often what moves while it is judged is judged anew. */
const mostRounds = 3;

type PullRequests = readonly EnvironmentPullRequest[];

class Evaluator {
  private readonly ports: EvaluationPorts;
  private readonly options: PublishingOptions;
  private readonly evaluated = new Map<number, EvaluatedPullRequest>();
  private readonly asked = new Set<number>();
  private readonly problems: Problem[] = [];

  constructor(ports: EvaluationPorts, options: PublishingOptions) {
    this.ports = ports;
    this.options = options;
  }

  async run(trigger: Trigger): Promise<Evaluation> {
    const open = await environmentPullRequests(this.ports.forge);
    await this.judgeByTrigger(trigger, open);
    for (let round = 2; round <= mostRounds && this.moving().length > 0; round += 1) await this.judgeMoving();
    return {
      pullRequests: [...this.evaluated.values()].sort((a, b) => a.pullRequest.number - b.pullRequest.number),
      asked: this.asked,
      problems: [...this.problems, ...this.moving().map(stillMoving)],
    };
  }

  private async judgeByTrigger(trigger: Trigger, open: PullRequests): Promise<void> {
    const mentioned = mentionedPullRequests(trigger, open);
    for (const { number } of mentioned) this.asked.add(number);
    const environments = affectedEnvironments(trigger);
    const isAffected = ({ environment }: EnvironmentPullRequest) =>
      environments === 'all' || environments.has(environment);
    await this.failClosed([...new Set([...mentioned, ...open.filter(isAffected)])], async () => {
      const snapshot = await takeSnapshot(this.ports, open);
      this.problems.push(...judgeQuestion(trigger, snapshot));
      const asked = await askedPullRequests(this.ports.repository, trigger, snapshot);
      for (const { number } of asked) this.asked.add(number);
      await this.judge(snapshot, asked, 'published');
      await this.judge(snapshot, snapshot.pullRequests.filter(isAffected), 'none');
    });
  }

  /** What has moved is judged again, as it is now. */
  private async judgeMoving(): Promise<void> {
    const numbers = new Set(this.moving().map(({ pullRequest }) => pullRequest.number));
    const open = await environmentPullRequests(this.ports.forge);
    const again = open.filter(({ number }) => numbers.has(number));
    for (const number of numbers) this.evaluated.delete(number);
    await this.failClosed(again, async () => {
      const snapshot = await takeSnapshot(this.ports, open);
      const present = snapshot.pullRequests.filter(({ number }) => numbers.has(number));
      await this.judge(snapshot, present, 'published');
    });
  }

  /** One environment after the other, so that one that cannot be judged keeps no other from it. */
  private async judge(snapshot: Snapshot, pullRequests: PullRequests, others: OtherVerdicts): Promise<void> {
    for (const environment of new Set(pullRequests.map((it) => it.environment))) {
      const concerned = pullRequests.filter((it) => it.environment === environment);
      const question = { snapshot, environment, pullRequests: concerned, others };
      await this.failClosed(concerned, async () => {
        for (const it of await judgeAndPublish(this.ports, question, this.options)) this.note(it);
      });
    }
  }

  private note(evaluated: EvaluatedPullRequest): void {
    const { number } = evaluated.pullRequest;
    const before = this.evaluated.get(number)?.written ?? [];
    const written = [...new Set([...before, ...evaluated.written])];
    this.evaluated.set(number, { ...evaluated, written });
  }

  /** Missing evidence is no verdict: what is concerned loses the one it has. */
  private async failClosed(concerned: PullRequests, doing: () => Promise<void>): Promise<void> {
    try {
      await doing();
    } catch (cause) {
      const failure = failureOf(cause);
      if (failure === undefined) throw cause;
      this.problems.push(...failure.problems);
      if (!this.options.dryRun) {
        this.problems.push(...(await withdrawVerdicts(this.ports.forge, concerned, this.asked)));
      }
    }
  }

  private moving(): EvaluatedPullRequest[] {
    return [...this.evaluated.values()].filter(({ kind }) => kind === 'moved');
  }
}

/** Whoever asks about an environment that there is not is told so; there would be nothing to judge. */
function judgeQuestion(trigger: Trigger, { trusted }: Snapshot): Problem[] {
  if (trigger.kind !== 'asked' || trigger.environment === null) return [];
  const { environments } = trusted.configuration;
  if (environments.has(trigger.environment)) return [];
  const message = `'${trigger.environment}' is not a configured environment; there are ${[...environments.keys()].join(', ')}`;
  return [{ code: 'unknown-environment', severity: 'error', message }];
}

function stillMoving({ pullRequest }: EvaluatedPullRequest): Problem {
  const message = `pull request #${pullRequest.number} moves faster than it can be judged; its next event, or the next evaluation, judges it`;
  return { code: 'source-unreachable', severity: 'error', message };
}
