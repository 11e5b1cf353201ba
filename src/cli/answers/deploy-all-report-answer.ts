import { executionToJson } from '../../codec/answers/deploy-all.ts';
import { renderExecution, renderExecutions } from '../../render/deploy-all/executions.ts';
import { readExecutions } from '../../usecases/deploy-all/read-executions.ts';
import { readTrusted, requireEnvironment } from '../../usecases/reading/trusted.ts';
import { planNotFound } from '../../usecases/refusal.ts';
import type { Answer } from '../answer.ts';
import { exitCode } from '../exit-code.ts';
import type { Session } from '../session/session.ts';

/** Every execution of Deploy All in an environment, or one of them by application. */
export async function deployAllReportAnswer(
  session: Session,
  name: string,
  plan: string | null,
): Promise<Answer> {
  const { name: environment } = requireEnvironment(await readTrusted(session.repository), name);
  const all = await readExecutions(session, environment);
  const executions = plan === null ? all : all.filter((it) => it.plan === plan);
  const [only] = executions;
  if (plan !== null && only === undefined) throw planNotFound(`${environment}/${plan}`);
  return {
    exitCode: exitCode.done,
    json: { environment, executions: executions.map(executionToJson) },
    text: (view) =>
      plan === null || only === undefined
        ? renderExecutions(environment, executions, view)
        : renderExecution(environment, only, view),
  };
}
