import { logAddress } from '../../domain/records/run/log-address.ts';
import { requireRun } from '../reading/require-run.ts';
import { type LogsQuestion, loggedOperations } from './logged-operations.ts';

export interface OperationLog {
  readonly application: string;
  /** Where the log is kept on this machine, whether or not it is there. */
  readonly place: string;
  /** Where its engine shows it, null where none does. */
  readonly url: string | null;
  /** Null when it is not on this machine. */
  readonly text: string | null;
}

/** What the operations of a run have said, as far as it is kept here, and where else it is shown. */
export async function readLogs(question: LogsQuestion): Promise<readonly OperationLog[]> {
  const { logs, applications, plan } = question;
  const operations = loggedOperations(
    await requireRun(await question.readRecords(), question.plan),
    applications,
  );
  return Promise.all(
    operations.map(async (operation) => {
      const { application } = operation;
      const address = { ...plan, application };
      const bytes = await logs.read(address, 0);
      return {
        application,
        place: logs.place(address),
        url: logAddress(operation),
        text: bytes === undefined ? null : new TextDecoder().decode(bytes),
      };
    }),
  );
}
