import { messageOf } from '../../domain/message-of.ts';
import { ForgeForbidden, ForgeUnavailable } from '../../ports/forge.ts';
import { Outages } from '../outages.ts';

/** What is shown of a run, each of which can fail by itself. */
export type MirroredKind = 'standing' | 'text' | 'comment' | 'check' | 'deployments';

const consequences = {
  standing: 'it is not shown',
  text: 'neither comment nor check run tell it',
  comment: 'the pull request does not tell it',
  check: 'its check run does not tell it',
  deployments: 'its deployments are not shown',
} as const satisfies Record<MirroredKind, string>;

/**
 * Attempts that may fail and change nothing by that: each kind is warned of once. What is forbidden, or a mistake of
 * ours, is not tried again, and what fails is not tried for ever.
 */
export class MirrorAttempts {
  readonly #subject: string;
  readonly #warn: (text: string) => void;
  readonly #outages = new Outages<MirroredKind>();
  readonly #warned = new Set<MirroredKind>();

  /** `subject` is the run, as `<environment>/<plan>`. */
  constructor(subject: string, warn: (text: string) => void) {
    this.#subject = subject;
    this.#warn = warn;
  }

  mayTry(kind: MirroredKind): boolean {
    return this.#outages.mayTry(kind);
  }

  /** From now on the first failure of a kind is its last, and what was given up for outages is tried once more. */
  tryLast(): void {
    this.#outages.tryLast();
  }

  /** What came of it; undefined when it has failed. */
  async attempt<Answer>(
    kind: MirroredKind,
    doing: () => Promise<Answer>,
  ): Promise<{ readonly answer: Answer } | undefined> {
    try {
      const answer = await doing();
      this.#outages.succeeded(kind);
      return { answer };
    } catch (cause) {
      this.#fail(kind, cause);
      return undefined;
    }
  }

  #fail(kind: MirroredKind, cause: unknown): void {
    const isOutage = cause instanceof ForgeUnavailable;
    this.#outages.failed(kind, { isFinal: !isOutage });
    if (this.#warned.has(kind)) return;
    this.#warned.add(kind);
    const isForeseen = isOutage || cause instanceof ForgeForbidden;
    const why = messageOf(cause);
    const mistake = isForeseen ? '' : 'this is a mistake in deployment-plans, please report it: ';
    this.#warn(
      `${this.#subject} goes on, but something of it could not be shown (${consequences[kind]}): ${mistake}${why}`,
    );
  }
}
