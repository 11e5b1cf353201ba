/** The end of a run that somebody wants, from the wish to its fulfilment. Times are milliseconds since the epoch. */
export interface Ending {
  /** Null as long as nobody wants it. */
  readonly why: 'stopped' | 'time limit' | null;
  /** When something is to be done next. */
  readonly due: number;
  want(why: 'stopped' | 'time limit', how: 'cancel' | 'force'): void;
  /** Asks for what is wanted and was not asked for yet. */
  pursue(): Promise<void>;
  /** It is due: what is wanted next. */
  goOn(): void;
  /** Whether there was time enough for it. */
  isOverdue(now: number): boolean;
}

export interface EndingOptions {
  /** The time limit; infinite when it is not known. */
  readonly deadline: number;
  readonly now: () => number;
  /** False when it could not be asked for. */
  readonly ask: (how: 'cancel' | 'force') => Promise<boolean>;
}

/** How long a run may clean up after it was cancelled, before it is ended without mercy. */
const grace = 5 * 60_000;
const untilAskedAgain = 10_000;

/** An end that nobody wants yet. */
export function createEnding({ deadline, now, ask }: EndingOptions): Ending {
  let why: Ending['why'] = null;
  let wanted: 'cancel' | 'force' | null = null;
  let isAsked = true;
  let [due, wantedAt] = [deadline, Number.POSITIVE_INFINITY];
  const ending: Ending = {
    get why() {
      return why;
    },
    get due() {
      return due;
    },
    want(reason, how) {
      if (why === null) [why, wantedAt] = [reason, now()];
      if (wanted === how || wanted === 'force') return;
      [wanted, isAsked] = [how, false];
    },
    async pursue() {
      if (wanted === null || isAsked) return;
      isAsked = await ask(wanted);
      due = now() + (isAsked ? grace : untilAskedAgain);
    },
    goOn() {
      if (why === null) ending.want('time limit', 'cancel');
      else if (isAsked) [wanted, isAsked] = ['force', false];
    },
    isOverdue: (moment) => moment >= wantedAt + 2 * grace,
  };
  return ending;
}
