import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Sources, TagsQuestion } from '../../src/ports/sources.ts';

/** At once, or later where a server has to be asked. */
type Eventually<Value> = Value | Promise<Value>;

/** Applications' repositories, and instances that ask them. */
export interface SourcesSubject {
  open(): Sources;
  /** A new repository; gives the address that a catalog would name. */
  createRepository(name: string): Eventually<string>;
  /** Adds a tag on a new commit; gives the commit's id. */
  tag(repository: string, tag: string, kind: 'lightweight' | 'annotated'): Eventually<string>;
  /** An address in the right form where nothing is. */
  readonly missing: string;
  remove(): Eventually<void>;
}

/** Everything that each Sources must do, whatever it is made of. */
export function sourcesContract(name: string, create: () => Eventually<SourcesSubject>): void {
  describe(`${name}, as sources`, () => {
    let subject: SourcesSubject;
    beforeEach(async () => {
      subject = await create();
    });
    afterEach(() => subject.remove());

    test('give the commit of every tag, annotated or not', async () => {
      const payments = await subject.createRepository('payments');
      const light = await subject.tag(payments, 'v1.0.0', 'lightweight');
      const annotated = await subject.tag(payments, 'v2.0.0', 'annotated');
      const nested = await subject.tag(payments, 'payments/v3.0.0', 'annotated');
      const empty = await subject.createRepository('empty');
      expect(await subject.open().tags(allTagsOf(payments, empty))).toEqual(
        new Map([
          [
            payments,
            {
              kind: 'tags',
              tags: new Map([
                ['payments/v3.0.0', nested],
                ['v1.0.0', light],
                ['v2.0.0', annotated],
              ]),
            },
          ],
          [empty, { kind: 'tags', tags: new Map() }],
        ]),
      );
    });

    test('give the tags that are asked for by name, as far as they exist', async () => {
      const payments = await subject.createRepository('payments');
      const commit = await subject.tag(payments, 'v1.0.0', 'annotated');
      const [answer] = (
        await subject.open().tags([{ repository: payments, tags: ['v1.0.0', 'v9.9.9'] }])
      ).values();
      expect(answer).toEqual({ kind: 'tags', tags: new Map([['v1.0.0', commit]]) });
    });

    test('give the tags that are asked for later as well', async () => {
      const payments = await subject.createRepository('payments');
      const first = await subject.tag(payments, 'v1.0.0', 'lightweight');
      const second = await subject.tag(payments, 'v2.0.0', 'annotated');
      const sources = subject.open();
      await sources.tags([{ repository: payments, tags: ['v1.0.0'] }]);
      const answers = await sources.tags([{ repository: payments, tags: ['v2.0.0'] }]);
      expect(answers.get(payments)).toEqual({
        kind: 'tags',
        tags: new Map([
          ['v1.0.0', first],
          ['v2.0.0', second],
        ]),
      });
    });

    test('say why a repository is out of reach, and still answer for the others', async () => {
      const payments = await subject.createRepository('payments');
      const answers = await subject.open().tags(allTagsOf(subject.missing, payments));
      expect(answers.get(subject.missing)).toEqual({
        kind: 'unreachable',
        reason: expect.stringMatching(/\w/),
      });
      expect(answers.get(payments)).toMatchObject({ kind: 'tags' });
    });

    test('ask each repository once in their life', async () => {
      const payments = await subject.createRepository('payments');
      const sources = subject.open();
      const before = await sources.tags(allTagsOf(payments, payments));
      await subject.tag(payments, 'v1.0.0', 'lightweight');
      expect(await sources.tags(allTagsOf(payments))).toEqual(before);
      expect(await subject.open().tags(allTagsOf(payments))).not.toEqual(before);
    });

    test('ask anew only when they were told to forget', async () => {
      const payments = await subject.createRepository('payments');
      await subject.tag(payments, 'v1.0.0', 'lightweight');
      const sources = subject.open();
      await sources.tags(allTagsOf(payments));
      await subject.tag(payments, 'v1.1.0', 'lightweight');
      const known = async () => {
        const answer = (await sources.tags(allTagsOf(payments))).get(payments);
        return answer?.kind === 'tags' ? [...answer.tags.keys()].sort() : answer;
      };
      expect(await known()).toEqual(['v1.0.0']);
      sources.forget();
      expect(await known()).toEqual(['v1.0.0', 'v1.1.0']);
    });
  });
}

/** Asks for every tag of some repositories. */
export function allTagsOf(...repositories: string[]): TagsQuestion[] {
  return repositories.map((repository) => ({ repository, tags: 'all' }));
}
