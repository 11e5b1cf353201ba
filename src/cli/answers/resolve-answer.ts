import type { PlanAddress } from '../../domain/names.ts';
import type { Run } from '../../domain/records/run/run.ts';
import { wrongUsage } from '../../usecases/refusal.ts';
import { type DeclaredOutcome, resolveHolder, resolveOperation } from '../../usecases/resolve.ts';
import type { Answer } from '../answer.ts';
import { exitCode } from '../exit-code.ts';
import type { Session } from '../session/session.ts';
import { runsAnswer } from './runs-answer.ts';
import { withProgress } from './with-progress.ts';

/** Without an application the holder of the run is declared dead, with one the outcome of its operation. */
export interface Resolution {
  readonly address: PlanAddress;
  readonly application: string | undefined;
  readonly outcome?: DeclaredOutcome['outcome'];
}

export function resolveAnswer(
  session: Session,
  { address, application, outcome }: Resolution,
): Promise<Answer> {
  return withProgress(session, async (ports) => {
    if ((application === undefined) !== (outcome === undefined)) {
      throw wrongUsage('an application and --outcome belong together');
    }
    if (application === undefined || outcome === undefined) {
      return answerAbout(session, await resolveHolder(ports, address));
    }
    const run = await resolveOperation(ports, address, { application, outcome });
    return { ...(await answerAbout(session, run)), text: () => declared(run, application, outcome) };
  });
}

function answerAbout(session: Session, run: Run): Promise<Answer> {
  const report = { runs: [run], endedOnly: [run], lost: [], wrong: [] };
  return runsAnswer(session, { exitCode: exitCode.done, environment: run.environment, report });
}

function declared(
  { environment, operations }: Run,
  application: string,
  outcome: DeclaredOutcome['outcome'],
): string {
  const version = operations.find((it) => it.application === application)?.to ?? '';
  const what =
    outcome === 'succeeded'
      ? `it has ${application} ${version}`
      : `nothing of ${application} ${version} is left`;
  return `Recorded of ${environment}: ${what}. The run stays as it ended.`;
}
