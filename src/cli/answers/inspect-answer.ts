import type { Signals } from '../../adapters/signals.ts';
import { problemToJson } from '../../codec/answers/problem.ts';
import {
  type InspectedApplication,
  type Standing,
  standingOf,
  versionFound,
} from '../../domain/drift/standing.ts';
import { renderInspection } from '../../render/inspection.ts';
import { inspectEnvironment } from '../../usecases/inspecting/inspect-environment.ts';
import { readTrusted } from '../../usecases/reading/trusted.ts';
import type { Answer } from '../answer.ts';
import { exitCode } from '../exit-code.ts';
import type { Session } from '../session/session.ts';
import { withProgress } from './with-progress.ts';

export interface InspectionRequest {
  readonly environment: string;
  readonly applications: readonly string[];
}

/** What really runs in an environment, beside what is recorded; no applications are all of them. */
export function inspectAnswer(
  session: Session,
  signals: Signals,
  { environment, applications }: InspectionRequest,
): Promise<Answer> {
  return withProgress(session, async (ports) => {
    const trusted = await readTrusted(session.repository);
    const stop = signals.obey();
    const onLine = (application: string, line: string) => ports.progress.note(`${application} | ${line}`);
    const request = { ports, trusted, environment, applications, stop, onLine };
    const { inspected, problems } = await inspectEnvironment(request);
    return {
      exitCode: codeOf(inspected.map(standingOf)),
      json: { environment, applications: inspected.map(toJson), problems: problems.map(problemToJson) },
      text: (view) => renderInspection(inspected, problems, view),
    };
  });
}

/** Drift before what could not be found out; what nobody can look at is no failure. */
function codeOf(standings: readonly Standing[]): number {
  if (standings.includes('drift')) return exitCode.no;
  return standings.includes('unknown') ? exitCode.interrupted : exitCode.done;
}

function toJson(inspected: InspectedApplication) {
  const { application, record, inspection } = inspected;
  return {
    application,
    recorded: record?.version ?? null,
    runs: versionFound(inspection),
    standing: standingOf(inspected),
  };
}
