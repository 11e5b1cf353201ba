import { MultiBar, Presets, type SingleBar } from 'cli-progress';
import cliTruncate from 'cli-truncate';
import { planAddress } from '../../domain/names.ts';
import { applicationsUnderWay } from '../../domain/records/run/applications-under-way.ts';
import type { Operation } from '../../domain/records/run/operation.ts';
import type { Run } from '../../domain/records/run/run.ts';
import { statusInWords } from '../../render/in-words/status-in-words.ts';

/** Erases what a bar left on the rest of a line that now holds text. */
const eraseRest = `${String.fromCharCode(0x1b)}[K`;
const addressWidth = 30;
const framesPerSecond = 8;

/** One bar a run at the bottom of a terminal, and lines that scroll by above them. */
export class RunBars {
  readonly #stream: NodeJS.WritableStream;
  readonly #bars = new Map<string, SingleBar>();
  #screen: MultiBar | undefined;

  constructor(stream: NodeJS.WritableStream) {
    this.#stream = stream;
  }

  /** Adds the run's bar or brings it up to date. */
  show(run: Run, operations: readonly Operation[]): void {
    const address = planAddress(run);
    const done = operations.filter((operation) => !isOpen(operation)).length;
    const payload = {
      address: cliTruncate(address, addressWidth, { position: 'start' }).padEnd(addressWidth),
      running: goingOn(run, operations),
    };
    const bar = this.#bars.get(address);
    if (bar !== undefined) {
      bar.update(done, payload);
      return;
    }
    this.#screen ??= openScreen(this.#stream);
    this.#bars.set(address, this.#screen.create(operations.length, done, payload));
  }

  /** Takes the run's bar away; with the last one the terminal is an ordinary one again. */
  hide(run: Run): void {
    const address = planAddress(run);
    const bar = this.#bars.get(address);
    if (bar === undefined) return;
    this.#bars.delete(address);
    this.#screen?.remove(bar);
    if (this.#bars.size === 0) this.close();
  }

  /** Writes a line above the bars. */
  log(line: string): void {
    if (this.#screen === undefined) this.#stream.write(`${line}\n`);
    else this.#screen.log(`${line}${eraseRest}\n`);
  }

  close(): void {
    this.#screen?.update();
    this.#screen?.stop();
    this.#screen = undefined;
    this.#bars.clear();
  }
}

/** While it is backed out, those count that are still to be taken back. */
function isOpen({ state, backout }: Operation): boolean {
  return [state, backout?.state].some((it) => it === 'pending' || it === 'started');
}

/** `payments, ledger`; `backing out: payments` where more than the names is to be known. */
function goingOn(run: Run, operations: readonly Operation[]): string {
  const names = applicationsUnderWay(operations);
  const parts = [...(run.status === 'running' ? [] : [statusInWords(run)]), names.join(', ')];
  return parts.filter((part) => part !== '').join(': ');
}

/**
 * Redrawn in every frame, because lines written above move the bars; lines are left to wrap, or else the
 * terminal would cut the output too.
 */
function openScreen(stream: NodeJS.WritableStream): MultiBar {
  return new MultiBar(
    {
      stream,
      format: '{address}  {bar}  {value}/{total}  {duration_formatted}  {running}',
      barsize: 16,
      fps: framesPerSecond,
      clearOnComplete: true,
      emptyOnZero: true,
      forceRedraw: true,
      gracefulExit: false,
      linewrap: true,
    },
    Presets.shades_classic,
  );
}
