import type { Problem } from '../../domain/problem.ts';
import { hasEnded } from '../../domain/records/run/run.ts';
import type { ScreenDetails } from '../../domain/screen/screen-details.ts';
import { renderDocumentExcerpt } from '../../render/document/document-excerpt.ts';
import { documentKnownPlan } from '../documenting/document-plan.ts';
import type { KnownPlan } from '../listing/known-plan.ts';
import { noEvidence } from '../reading/source-evidence.ts';
import { Refusal } from '../refusal.ts';
import { logTails } from './log-tails.ts';
import type { ScreenWorld } from './read-screen-world.ts';
import type { ScreenPorts } from './screen-ports.ts';

type Documented = Pick<ScreenDetails, 'document' | 'operations' | 'order' | 'problems'>;

/** All that the screen shows of one plan. */
export async function readScreenDetails(
  ports: ScreenPorts,
  world: Pick<ScreenWorld, 'trusted' | 'records'>,
  known: KnownPlan,
): Promise<ScreenDetails> {
  const { environment, plan, confirmations = [] } = known.listed;
  const { document, operations, order, problems } = await documented(ports, world, known);
  return {
    ...{ environment, plan, document, operations, order, problems, confirmations },
    run: known.run,
    delivery: (await world.records.delivery(environment, plan)) ?? null,
    logs: await logTails(ports.logs, known.run),
  };
}

/**
 * The repositories of its applications are asked about a plan whose run has not ended: of the many others it is told
 * what was recorded. A plan whose file cannot be read has problems and no document.
 */
async function documented(
  ports: ScreenPorts,
  { trusted }: Pick<ScreenWorld, 'trusted'>,
  known: KnownPlan,
): Promise<Documented> {
  const { run } = known;
  const isPast = run !== null && hasEnded(run);
  try {
    const report = await documentKnownPlan(ports, trusted, known, isPast ? askNobody : undefined);
    const { operations, order } = report;
    const problems = run === null ? [...known.problems, ...report.problems] : report.problems;
    return { document: renderDocumentExcerpt(report), operations, order, problems };
  } catch (cause) {
    if (!(cause instanceof Refusal)) throw cause;
    return { document: '', operations: [], order: new Map(), problems: problemsWithout(known, cause) };
  }
}

/** A file that is not merged has told its problems already. */
function problemsWithout({ run, problems }: KnownPlan, refusal: Refusal): readonly Problem[] {
  return run === null ? problems : [...problems, ...refusal.problems];
}

async function askNobody() {
  return noEvidence;
}
