import type { DeploymentEnd } from '../../../ports/deployer.ts';
import { say } from '../../../ports/say.ts';
import { pollInterval, spacingFor } from '../api/budget/poll-interval.ts';
import type { Tried } from '../failures/try-task.ts';
import type { EngineCourse } from '../handing-over/engine-course.ts';
import type { Report } from './reported-state.ts';

export interface HeardReport {
  readonly report: Report;
  /** Of the answer, which tell how much may still be asked. */
  readonly headers: ReadonlyMap<string, string>;
}

/** What an engine says that works by itself. */
export interface EngineToFollow {
  /** The subject of sentences: `the Deployment 42 of acme/payments`, with where people see it. */
  readonly name: string;
  listen(): Promise<Tried<HeardReport>>;
}

/**
 * Waits until an engine says that it is done; undefined when it was left before. Nobody here can end what it does, so
 * neither the time limit nor a wish to stop ends the waiting: both are said, and it goes on, because what was handed over
 * may arrive at any time (docs/design.md, "A lock outlives its holder").
 */
export async function followReports(
  course: EngineCourse,
  engine: EngineToFollow,
): Promise<DeploymentEnd | undefined> {
  const { clock, wishes, startedAt } = course;
  const heard = createNews(course);
  const warn = createWarnings(course, engine.name);
  for (;;) {
    const wish = wishes.next();
    if (wishes.left) return undefined;
    warn();
    const tried = await engine.listen();
    const now = clock.now();
    let pause = pollInterval(now - startedAt);
    if (tried.kind === 'answer') {
      const { report, headers } = tried.answer;
      const sentence = `${engine.name} ${report.words}`;
      heard.report(sentence);
      if (report.outcome !== null) return endOf(report.outcome, sentence);
      pause = Math.max(pause, spacingFor(headers, now));
    } else {
      heard.trouble(`${tried.message}; it is tried again`);
    }
    if (!wishes.left) await clock.sleep(untilDue(course, pause), wish);
  }
}

function endOf(outcome: DeploymentEnd['outcome'], reason: string): DeploymentEnd {
  return { outcome, reason: outcome === 'succeeded' ? null : reason };
}

/** The pause, or what is left until the time limit when that is less. */
function untilDue({ clock, deadline }: EngineCourse, pause: number): number {
  const left = deadline - clock.now();
  return left > 0 ? Math.min(pause, left) : pause;
}

/** Says what is new: another report, and the first of looks that fail. */
function createNews(course: EngineCourse) {
  let [last, troubled] = ['', false];
  return {
    report(sentence: string): void {
      if (sentence !== last) say(course, sentence);
      [last, troubled] = [sentence, false];
    },
    trouble(sentence: string): void {
      if (!troubled) say(course, sentence);
      troubled = true;
    },
  };
}

/** Says once each that it takes too long, and that somebody wants it to end. */
function createWarnings(course: EngineCourse, name: string): () => void {
  const { clock, wishes, startedAt, deadline } = course;
  const due = [
    {
      isDue: () => clock.now() >= deadline,
      words: `has not ended within its time limit of ${(deadline - startedAt) / 1000} seconds`,
    },
    { isDue: () => wishes.stops > 0, words: 'was to be stopped' },
  ];
  return () => {
    for (const warning of due.filter(({ isDue }) => isDue())) {
      due.splice(due.indexOf(warning), 1);
      say(
        course,
        `${name} ${warning.words}; only its engine can end it, so it is waited for; whoever knows that it has ended says so by its status`,
      );
    }
  };
}
