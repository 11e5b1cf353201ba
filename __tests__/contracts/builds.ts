import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { BuildEvidence } from '../../src/domain/model/builds.ts';
import type { BuildQuestion, Builds } from '../../src/ports/builds.ts';
import { buildQuestion } from '../support/build-question.ts';

type Eventually<Value> = Value | Promise<Value>;

export type ToldState = 'success' | 'failed' | 'running';

/** Applications that are built, and what tells of it. */
export interface BuildsSubject<Evidence extends BuildEvidence> {
  readonly builds: Builds<Evidence>;
  readonly evidence: Evidence;
  /** The states that such evidence can tell. */
  readonly told: readonly ToldState[];
  /** A new repository; gives the address that a catalog would name. */
  createRepository(name: string): Eventually<string>;
  /** Adds a commit; gives its id. */
  commit(repository: string): Eventually<string>;
  /** Says how the build of a commit for a platform stands. */
  tell(build: Build, state: ToldState): Eventually<void>;
  /** What makes a question one of which nothing can be seen. */
  readonly hide: Partial<Build>;
  remove(): Eventually<void>;
}

export interface Build {
  readonly repository: string;
  readonly commit: string;
  readonly platform: string;
}

const checkOut = async () => {};

/** Everything that each Builds must do, whatever tells it. */
export function buildsContract<Evidence extends BuildEvidence>(
  name: string,
  create: () => Eventually<BuildsSubject<Evidence>>,
): void {
  describe(`${name}, as evidence of builds`, () => {
    let subject: BuildsSubject<Evidence>;
    beforeEach(async () => {
      subject = await create();
    });
    afterEach(() => subject.remove());

    async function newBuild(repository: string, platform = '11.19'): Promise<Build> {
      return { repository, commit: await subject.commit(repository), platform };
    }
    async function kinds(builds: readonly Build[]): Promise<(string | undefined)[]> {
      const questions = builds.map((build) => buildQuestion(subject.evidence, build));
      const states = await subject.builds.states(questions, checkOut);
      expect(states.size).toBe(questions.length);
      return questions.map((question) => states.get(question)?.kind);
    }

    test('tells how the build of each commit stands', async () => {
      const repository = await subject.createRepository('payments');
      const builds: Build[] = [];
      for (const state of subject.told) {
        const build = await newBuild(repository);
        await subject.tell(build, state);
        builds.push(build);
      }
      expect(await kinds([...builds, await newBuild(repository)])).toEqual([...subject.told, 'absent']);
    });

    test('tells repositories, and platforms, apart', async () => {
      const payments = await newBuild(await subject.createRepository('payments'));
      const ledger = await newBuild(await subject.createRepository('ledger'));
      const before = { ...payments, platform: '11.18' };
      await subject.tell(payments, 'success');
      await subject.tell(before, 'failed');
      expect(await kinds([ledger, payments, before, payments])).toEqual([
        'absent',
        'success',
        'failed',
        'success',
      ]);
    });

    test('says why something cannot be seen, and still answers for the others', async () => {
      const payments = await newBuild(await subject.createRepository('payments'));
      await subject.tell(payments, 'success');
      const hidden: BuildQuestion<Evidence> = buildQuestion(subject.evidence, subject.hide);
      const seen = buildQuestion(subject.evidence, payments);
      const states = await subject.builds.states([hidden, seen], checkOut);
      expect(states.get(hidden)).toEqual({ kind: 'unknown', said: expect.stringMatching(/\w/) });
      expect(states.get(seen)?.kind).toBe('success');
    });

    test('looks anew each time', async () => {
      const build = await newBuild(await subject.createRepository('payments'));
      expect(await kinds([build])).toEqual(['absent']);
      await subject.tell(build, 'failed');
      expect(await kinds([build])).toEqual(['failed']);
      await subject.tell(build, 'success');
      expect(await kinds([build])).toEqual(['success']);
    });

    test('has no answers without questions', async () => {
      expect(await subject.builds.states([], checkOut)).toEqual(new Map());
    });
  });
}
