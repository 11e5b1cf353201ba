import { afterEach, beforeEach, describe } from '@jest/globals';
import type { ReleaseRepository } from '../../src/ports/release-repository.ts';
import type { TestCommit } from '../support/git-world.ts';
import { committingContract } from './release-repository/committing.ts';
import { comparingContract } from './release-repository/comparing.ts';
import { readingContract } from './release-repository/reading.ts';

/** One release repository and what a test may do to it besides the port. */
export interface ReleaseRepositorySubject {
  /** One more instance on the same repository, as another process or machine would have. */
  open(): Promise<ReleaseRepository>;
  /** Adds a commit behind the instances' back; gives its id. Seen after `refresh`. */
  commit(commit: TestCommit): string;
  /** Ends all instances and removes the repository. */
  remove(): Promise<void>;
}

/** What the tests of one area need. */
export interface ContractContext {
  subject(): ReleaseRepositorySubject;
  repository(): ReleaseRepository;
}

export interface ContractOptions {
  /** Instances that write at once in the test of compare-and-swap, each with five changes. */
  readonly writers: number;
}

/** Everything that each ReleaseRepository must do, whatever it is made of. */
export function releaseRepositoryContract(
  name: string,
  create: () => Promise<ReleaseRepositorySubject>,
  options: ContractOptions,
): void {
  describe(`${name}, as a release repository`, () => {
    let subject: ReleaseRepositorySubject;
    let repository: ReleaseRepository;

    beforeEach(async () => {
      subject = await create();
      repository = await subject.open();
    });
    afterEach(() => subject.remove());

    const context: ContractContext = { subject: () => subject, repository: () => repository };
    readingContract(context);
    comparingContract(context);
    committingContract(context, options);
  });
}
