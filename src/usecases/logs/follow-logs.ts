import type { PlanAddress } from '../../domain/names.ts';
import { hasEnded, type Run } from '../../domain/records/run/run.ts';
import type { Clock } from '../../ports/clock.ts';
import type { OperationLogs } from '../../ports/operation-logs.ts';
import type { ReleaseRepository } from '../../ports/release-repository.ts';
import type { StopSignal } from '../../ports/stop-signal.ts';
import { failureOf } from '../failure.ts';
import { requireRun } from '../reading/require-run.ts';
import { type LogsQuestion, loggedOperations } from './logged-operations.ts';

export interface Following extends LogsQuestion {
  readonly repository: Pick<ReleaseRepository, 'refresh'>;
  readonly clock: Clock;
  readonly stop: StopSignal;
  readonly onLine: (application: string, line: string) => void;
}

/** Milliseconds between two looks, and between two at what other machines have written: one of them may end the run. */
const interval = 500;
const refreshInterval = 10_000;

/**
 * Tells each line that the operations of a run say on this machine, from their first one on, until the run has ended or
 * somebody stops it. Gives the run as it is recorded then.
 */
export async function followLogs(following: Following): Promise<Run> {
  const { repository, clock, stop } = following;
  const followed = new Map<string, FollowedLog>();
  for (let refreshedAt = clock.now(); ; ) {
    if (clock.now() - refreshedAt >= refreshInterval) {
      await repository.refresh().catch(untilNextTime);
      refreshedAt = clock.now();
    }
    // Before its logs are read: whatever a run has said it has said before its end.
    const run = await requireRun(await following.readRecords(), following.plan);
    for (const { application } of loggedOperations(run, following.applications)) {
      const log = followed.get(application) ?? new FollowedLog(following, application);
      followed.set(application, log);
      await log.read();
    }
    if (hasEnded(run) || stop.stopped) {
      for (const log of followed.values()) log.end();
      return run;
    }
    await clock.sleep(interval);
  }
}

/** Who cannot be reached now may be later. */
function untilNextTime(cause: unknown): void {
  if (failureOf(cause) === undefined) throw cause;
}

class FollowedLog {
  readonly #logs: OperationLogs;
  readonly #address: PlanAddress & { readonly application: string };
  readonly #tell: (line: string) => void;
  readonly #decoder = new TextDecoder();
  #from = 0;
  /** The beginning of a line. */
  #rest = '';
  #isLost = false;

  constructor({ logs, plan, onLine }: Following, application: string) {
    this.#logs = logs;
    this.#address = { ...plan, application };
    this.#tell = (line) => onLine(application, line);
  }

  async read(): Promise<void> {
    if (this.#isLost) return;
    const bytes = await this.#logs.read(this.#address, this.#from);
    if (bytes === undefined) return this.#missing();
    this.#from += bytes.length;
    const lines = (this.#rest + this.#decoder.decode(bytes, { stream: true })).split('\n');
    this.#rest = lines.pop() ?? '';
    for (const line of lines) this.#tell(line);
  }

  end(): void {
    if (this.#rest !== '') this.#tell(this.#rest);
    this.#rest = '';
  }

  /** It has not begun yet; or what was read is not at its place any more, because too much was written. */
  #missing(): void {
    if (this.#from === 0) return;
    this.#isLost = true;
    this.#tell("[deployment-plans] the log was too long and is shortened; read it without '--follow'");
  }
}
