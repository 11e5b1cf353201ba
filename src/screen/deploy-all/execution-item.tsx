import type { DeployAllExecution } from '../../domain/deploy-all/deploy-all-execution.ts';
import { fatesInWords } from '../../render/in-words/deploy-all-in-words.ts';
import { betweenInWords } from '../../render/in-words/time-in-words.ts';
import type { Style } from '../../render/text/view.ts';
import { type Fact, Facts } from '../components/facts.tsx';
import { PlanLink, PlansLink } from '../components/links.tsx';
import { Moment } from '../components/moment.tsx';
import { StateBadge } from '../components/state-badge.tsx';
import { StatusBadge } from '../components/status-badge.tsx';

interface ExecutionItemProps {
  readonly environment: string;
  readonly execution: DeployAllExecution;
}

/** Applications of one fate. */
interface Fate {
  readonly words: string;
  readonly paint: keyof Style;
  readonly applications: readonly string[];
}

/** One execution: how far it is or how it came out, counted by fate, and each application when that is opened. */
export function ExecutionItem({ environment, execution }: ExecutionItemProps) {
  const { plan, platform, status, by, startedAt, endedAt, relaunches } = execution;
  const fates = fatesOf(execution);
  const took = betweenInWords(startedAt, endedAt);
  return (
    <article class="execution" aria-label={`${plan} for ${platform}`}>
      <div class="title-line">
        <PlanLink of={{ environment, plan }}>{plan}</PlanLink>
        <StatusBadge status={status} />
        <span class="muted">
          for {platform}
          {by !== null && `, asked for by ${by}`}
          {relaunches !== null && `, what ${relaunches} left over`}
          {took !== undefined && `, ${took}`}
        </span>
        {startedAt !== null && <Moment iso={startedAt} />}
      </div>
      <Progress execution={execution} />
      <ul class="counts" aria-label="How many applications">
        {fates.map(({ words, paint, applications }) => (
          <li key={words}>
            <StateBadge words={`${words}: ${applications.length}`} paint={paint} />
          </li>
        ))}
      </ul>
      <details>
        <summary>Each application of {plan}</summary>
        <Facts facts={fates.map(factOf)} />
      </details>
    </article>
  );
}

function Progress({ execution }: Pick<ExecutionItemProps, 'execution'>) {
  const { plan, endedAt, succeeded, failed, skipped, pending } = execution;
  const done = succeeded.length + failed.length + skipped.length;
  const all = done + pending.length;
  if (endedAt !== null || all === 0) return null;
  return (
    <div class="standing">
      <progress aria-label={`Progress of ${plan}`} max={all} value={done} />
      <span>
        {done} of {all} done
      </span>
    </div>
  );
}

function fatesOf({ succeeded, failed, skipped, pending, leftOut }: DeployAllExecution): Fate[] {
  const all: Fate[] = [
    { words: fatesInWords.succeeded, paint: 'green', applications: succeeded },
    { words: fatesInWords.failed, paint: 'red', applications: failed },
    { words: fatesInWords.skipped, paint: 'yellow', applications: skipped },
    { words: fatesInWords.pending, paint: 'cyan', applications: pending },
    ...[...leftOut].map(([reason, applications]) => {
      return { words: fatesInWords[reason], paint: 'dim', applications } as const;
    }),
  ];
  return all.filter(({ applications }) => applications.length > 0);
}

function factOf({ words, applications }: Fate): Fact {
  const links = applications.map((application, index) => (
    <span key={application}>
      {index > 0 && ', '}
      <PlansLink by="application" value={application} />
    </span>
  ));
  return { name: words, says: [links] };
}
