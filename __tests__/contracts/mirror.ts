import { afterEach, beforeEach, describe } from '@jest/globals';
import type { Mirror, MirroredDeployment } from '../../src/ports/mirror.ts';
import { standingContract } from './mirror/standing.ts';
import { writingContract } from './mirror/writing.ts';

/** A repository with a branch `env/qa`: what happens there besides the port, and what people see. */
export interface MirrorSubject {
  /** One more instance, as another process would have. */
  open(): Mirror;
  /** Merges a pull request of alice into `env/qa`. */
  merge(): Promise<MergedPullRequest>;
  /** Pushes a commit to `env/qa` without a pull request; gives the commit. */
  push(): Promise<string>;
  commentByOthers(pullRequest: number, body: string): Promise<void>;
  checkByOthers(commit: string, name: string): Promise<void>;
  deploymentByOthers(deployment: MirroredDeployment): Promise<void>;
  /** The bodies of all comments, in order. */
  comments(pullRequest: number): Promise<readonly string[]>;
  /** All check runs of a commit, in order, each with what a RunCheck has. */
  checks(commit: string): Promise<readonly unknown[]>;
  /** All deployments of a commit, in order: what a MirroredDeployment has, and its `statuses`, oldest first. */
  deployments(commit: string): Promise<readonly unknown[]>;
  remove(): Promise<void>;
}

export interface MergedPullRequest {
  readonly pullRequest: number;
  /** The merge. */
  readonly commit: string;
}

export interface MirrorContext {
  subject(): MirrorSubject;
  mirror(): Mirror;
}

/** Everything that each Mirror must do, whatever it is made of. */
export function mirrorContract(name: string, create: () => Promise<MirrorSubject>): void {
  describe(`${name}, as a mirror`, () => {
    let subject: MirrorSubject;
    let mirror: Mirror;

    beforeEach(async () => {
      subject = await create();
      mirror = subject.open();
    });
    afterEach(() => subject.remove());

    const context: MirrorContext = { subject: () => subject, mirror: () => mirror };
    describe('that is read', () => standingContract(context));
    describe('that is written on', () => writingContract(context));
  });
}
