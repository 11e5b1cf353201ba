import { afterEach, beforeEach, describe } from '@jest/globals';
import type { Review } from '../../src/domain/pull-requests/review.ts';
import type { CommitStatus, Forge } from '../../src/ports/forge.ts';
import { publishingContract } from './forge/publishing.ts';
import { readingContract } from './forge/reading.ts';

/** A repository with a branch `env/qa`, and what people do there besides the port. */
export interface ForgeSubject {
  /** One more instance, as another process would have. */
  open(): Forge;
  /** A branch with a commit of its own that starts from `env/qa`; gives the commit. */
  createBranch(branch: string): Promise<string>;
  /** Opens a pull request from such a branch to `env/qa`, as alice. */
  propose(branch: string, options?: { readonly draft?: boolean }): Promise<number>;
  /** Adds a commit to a branch, with whatever follows from it; gives the commit. */
  push(branch: string): Promise<string>;
  close(pullRequest: number): Promise<void>;
  /** A review by bob, of the head. */
  review(pullRequest: number, state: Exclude<Review['state'], 'dismissed' | 'pending'>): Promise<void>;
  statusByOthers(commit: string, status: CommitStatus): Promise<void>;
  commentByOthers(pullRequest: number, body: string): Promise<void>;
  remove(): Promise<void>;
}

export interface ForgeContext {
  subject(): ForgeSubject;
  forge(): Forge;
}

/** Everything that each Forge must do, whatever it is made of. */
export function forgeContract(name: string, create: () => Promise<ForgeSubject>): void {
  describe(`${name}, as a forge`, () => {
    let subject: ForgeSubject;
    let forge: Forge;

    beforeEach(async () => {
      subject = await create();
      forge = subject.open();
    });
    afterEach(() => subject.remove());

    const context: ForgeContext = { subject: () => subject, forge: () => forge };
    describe('that is read', () => readingContract(context));
    describe('that is written on', () => publishingContract(context));
  });
}
