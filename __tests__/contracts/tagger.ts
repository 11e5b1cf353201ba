import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type Tagger, TagNotMade, type TagRequest } from '../../src/ports/tagger.ts';

/** At once, or later where a server has to be asked. */
type Eventually<Value> = Value | Promise<Value>;

/** Applications' repositories, and taggers that may write to them. */
export interface TaggerSubject {
  open(): Tagger;
  /** A new repository with some commits on `main`; gives its address and the commits, oldest first. */
  createRepository(name: string): Eventually<{ address: string; commits: readonly string[] }>;
  /** Tag to the commit that it leads to. */
  tags(address: string): Eventually<Readonly<Record<string, string>>>;
  /** Adds a tag without the tagger. */
  add(address: string, tag: string, commit: string, kind: 'lightweight' | 'annotated'): Eventually<void>;
  /** From now on nobody who writes by the tagger may. */
  forbid(address: string): Eventually<void>;
  /** An address in the right form where nothing is. */
  readonly missing: string;
  remove(): Eventually<void>;
}

const by = { name: 'deployment-plans', email: 'deployment-plans@localhost' };

/** Everything that each Tagger must do, whatever it is made of. */
export function taggerContract(name: string, create: () => Eventually<TaggerSubject>): void {
  describe(`${name}, as a tagger`, () => {
    let subject: TaggerSubject;
    let address: string;
    let [first, second] = ['', ''];
    beforeEach(async () => {
      subject = await create();
      const made = await subject.createRepository('payments');
      address = made.address;
      [first = '', second = ''] = made.commits;
    });
    afterEach(() => subject.remove());

    const request = (more: Partial<TagRequest> = {}): TagRequest => ({
      ...{ repository: address, tag: 'v1.8.0', commit: first, message: 'v1.8.0', by },
      ...more,
    });
    const failure = async (asked: TagRequest, tagger = subject.open()) => {
      const error: unknown = await tagger.tag(asked).catch((cause: unknown) => cause);
      return error instanceof TagNotMade ? { kind: error.kind, message: error.message } : error;
    };

    test.each(['v1.8.0', 'payments/v1.8.0', 'payments@1.8.0+build.1'])(
      'puts %s on exactly this commit',
      async (tag) => {
        expect(await subject.open().tag(request({ tag }))).toBe('created');
        expect(await subject.tags(address)).toEqual({ [tag]: first });
      },
    );

    test('tags commits that are no tips of anything, and several tags on one', async () => {
      const tagger = subject.open();
      await tagger.tag(request());
      await tagger.tag(request({ tag: 'other-1.8.0' }));
      await tagger.tag(request({ tag: 'v1.9.0', commit: second }));
      expect(await subject.tags(address)).toEqual({
        'v1.8.0': first,
        'other-1.8.0': first,
        'v1.9.0': second,
      });
    });

    test.each(['lightweight', 'annotated'] as const)(
      'is content with the same %s tag on the same commit',
      async (kind) => {
        await subject.add(address, 'v1.8.0', first, kind);
        expect(await subject.open().tag(request())).toBe('there');
      },
    );

    test('is content with what another one of its kind has done', async () => {
      await subject.open().tag(request());
      expect(await subject.open().tag(request())).toBe('there');
    });

    test.each(['lightweight', 'annotated'] as const)(
      'leaves a %s tag alone that is elsewhere',
      async (kind) => {
        await subject.add(address, 'v1.8.0', second, kind);
        expect(await subject.open().tag(request())).toEqual({ kind: 'elsewhere', commit: second });
        expect(await subject.tags(address)).toEqual({ 'v1.8.0': second });
      },
    );

    test('has one winner when several want the same tag on different commits', async () => {
      const outcomes = await Promise.all(
        [first, second, first, second].map((commit) => subject.open().tag(request({ commit }))),
      );
      const { 'v1.8.0': winner } = await subject.tags(address);
      const wanted = [first, second, first, second];
      for (const [index, outcome] of outcomes.entries()) {
        if (wanted[index] === winner) expect(['created', 'there']).toContain(outcome);
        else expect(outcome).toEqual({ kind: 'elsewhere', commit: winner });
      }
    });

    test('says that the repository does not have the commit', async () => {
      const commit = '0123456789012345678901234567890123456789';
      expect(await failure(request({ commit }))).toEqual({
        kind: 'no-commit',
        message: expect.stringContaining(commit),
      });
      expect(await subject.tags(address)).toEqual({});
    });

    test('says when the repository takes no tag from it', async () => {
      await subject.forbid(address);
      expect(await failure(request())).toEqual({
        kind: 'refused',
        message: expect.stringContaining('v1.8.0'),
      });
      expect(await subject.tags(address)).toEqual({});
    });

    test('says when there is no such repository', async () => {
      expect(await failure(request({ repository: subject.missing }))).toMatchObject({
        kind: expect.stringMatching(/refused|unavailable/),
        message: expect.stringContaining(subject.missing),
      });
    });
  });
}
