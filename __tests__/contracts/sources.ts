import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { CheckState } from '../../src/domain/readiness/check-state.ts';
import type {
  FileAtTag,
  FileContents,
  SourceAnswer,
  SourceQuestion,
  Sources,
} from '../../src/ports/sources.ts';
import { type TagsQuestion, tagsOf } from '../support/tags-of.ts';

/** At once, or later where a server has to be asked. */
type Eventually<Value> = Value | Promise<Value>;

export interface TaggedContents {
  readonly files?: Readonly<Record<string, string>>;
  /** Instead of its name. */
  readonly message?: string;
}

/** Applications' repositories, and instances that ask them. */
export interface SourcesSubject {
  open(): Sources;
  /** A new repository; gives the address that a catalog would name. */
  createRepository(name: string): Eventually<string>;
  /** Adds a tag on a new commit with some files besides; gives the commit's id. An annotated one says its own name. */
  tag(
    repository: string,
    tag: string,
    kind: 'lightweight' | 'annotated',
    contents?: TaggedContents,
  ): Eventually<string>;
  /** An address in the right form where nothing is. */
  readonly missing: string;
  /** How a check stands of which nobody has told anything. */
  readonly unchecked: CheckState;
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
      expect(await tagsOf(subject.open(), allTagsOf(payments, empty))).toEqual(
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
        await tagsOf(subject.open(), [{ repository: payments, tags: ['v1.0.0', 'v9.9.9'] }])
      ).values();
      expect(answer).toEqual({ kind: 'tags', tags: new Map([['v1.0.0', commit]]) });
    });

    test('give the tags that are asked for later as well', async () => {
      const payments = await subject.createRepository('payments');
      const first = await subject.tag(payments, 'v1.0.0', 'lightweight');
      const second = await subject.tag(payments, 'v2.0.0', 'annotated');
      const sources = subject.open();
      await tagsOf(sources, [{ repository: payments, tags: ['v1.0.0'] }]);
      const answers = await tagsOf(sources, [{ repository: payments, tags: ['v2.0.0'] }]);
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
      const answers = await tagsOf(subject.open(), allTagsOf(subject.missing, payments));
      expect(answers.get(subject.missing)).toEqual({
        kind: 'unreachable',
        reason: expect.stringMatching(/\w/),
      });
      expect(answers.get(payments)).toMatchObject({ kind: 'tags' });
    });

    test('ask each repository once in their life', async () => {
      const payments = await subject.createRepository('payments');
      const sources = subject.open();
      const before = await tagsOf(sources, allTagsOf(payments, payments));
      await subject.tag(payments, 'v1.0.0', 'lightweight');
      expect(await tagsOf(sources, allTagsOf(payments))).toEqual(before);
      expect(await tagsOf(subject.open(), allTagsOf(payments))).not.toEqual(before);
    });

    test('ask anew only when they were told to forget', async () => {
      const payments = await subject.createRepository('payments');
      await subject.tag(payments, 'v1.0.0', 'lightweight');
      const sources = subject.open();
      await tagsOf(sources, allTagsOf(payments));
      await subject.tag(payments, 'v1.1.0', 'lightweight');
      const known = async () => {
        const answer = (await tagsOf(sources, allTagsOf(payments))).get(payments);
        return answer?.kind === 'tags' ? [...answer.tags.keys()].sort() : answer;
      };
      expect(await known()).toEqual(['v1.0.0']);
      sources.forget();
      expect(await known()).toEqual(['v1.0.0', 'v1.1.0']);
    });

    describe('that are read', () => {
      const manifest = 'deploy/the modules.yml';
      const readOne = async (question: SourceQuestion, sources = subject.open()) =>
        (await sources.read([question])).get(question.repository);

      test('give files as they are at tags, and leave out what is not there', async () => {
        const payments = await subject.createRepository('payments');
        const first = { files: { [manifest]: 'one: ä\n', 'README.md': 'x' } };
        const commit = await subject.tag(payments, 'v1.0.0', 'annotated', first);
        await subject.tag(payments, 'v2.0.0', 'lightweight', { files: { [manifest]: 'two' } });
        const answer = await readOne(
          filesOf(payments, [
            { tag: 'v1.0.0', path: manifest },
            { tag: 'v2.0.0', path: manifest },
            { tag: 'v1.0.0', path: 'deploy' },
            { tag: 'v1.0.0', path: 'deploy/none.yml' },
            { tag: 'v1.0.0', path: `${manifest}/deeper` },
            { tag: 'v9.9.9', path: manifest },
          ]),
        );
        expect(textsOf(answer)).toEqual([
          ['v1.0.0', manifest, 'one: ä\n'],
          ['v2.0.0', manifest, 'two'],
          ['v1.0.0', 'deploy', 'strange'],
        ]);
        expect(answer).toMatchObject({ kind: 'read', notes: null });
        expect(answer?.kind === 'read' && answer.tags.get('v1.0.0')).toBe(commit);
      });

      test('say of a file that it is too large to be read', async () => {
        const payments = await subject.createRepository('payments');
        await subject.tag(payments, 'v1.0.0', 'lightweight', { files: { big: 'x'.repeat(1_100_000) } });
        expect(textsOf(await readOne(filesOf(payments, [{ tag: 'v1.0.0', path: 'big' }])))).toEqual([
          ['v1.0.0', 'big', 'too large'],
        ]);
      });

      test('give the messages of annotated tags', async () => {
        const payments = await subject.createRepository('payments');
        await subject.tag(payments, 'v1.0.0', 'lightweight');
        await subject.tag(payments, 'v2.0.0', 'annotated', { message: 'Refunds\n\nin several parts' });
        const answer = await readOne(filesOf(payments, [], true));
        expect(answer).toMatchObject({ kind: 'read', files: [] });
        const notes = answer?.kind === 'read' ? answer.notes : null;
        expect(notes?.cutLists).toEqual([]);
        expect([...(notes?.byTag ?? [])].sort().map(([tag, { message }]) => [tag, message?.trim()])).toEqual([
          ['v1.0.0', undefined],
          ['v2.0.0', 'Refunds\n\nin several parts'],
        ]);
      });

      test('read what is asked for later as well, and tags from what was read', async () => {
        const payments = await subject.createRepository('payments');
        const commit = await subject.tag(payments, 'v1.0.0', 'annotated', { files: { a: '1', b: '2' } });
        const sources = subject.open();
        await readOne(filesOf(payments, [{ tag: 'v1.0.0', path: 'a' }]), sources);
        const later = await readOne(filesOf(payments, [{ tag: 'v1.0.0', path: 'b' }], true), sources);
        expect(textsOf(later)).toContainEqual(['v1.0.0', 'b', '2']);
        expect(later?.kind === 'read' && later.notes?.byTag.size).toBe(1);
        const tags = await tagsOf(sources, [{ repository: payments, tags: ['v1.0.0'] }]);
        expect(tags.get(payments)).toEqual({ kind: 'tags', tags: new Map([['v1.0.0', commit]]) });
      });

      test('tell which commits are there, with a file of each, in old ones as well', async () => {
        const payments = await subject.createRepository('payments');
        const old = await subject.tag(payments, 'v1.0.0', 'annotated', { files: { [manifest]: 'one' } });
        const other = await subject.tag(payments, 'v2.0.0', 'lightweight', { files: { [manifest]: 'two' } });
        const commits = [
          { commit: old, path: manifest },
          { commit: old, path: 'none.yml' },
          { commit: other, path: null },
          { commit: '0123456789012345678901234567890123456789', path: manifest },
        ];
        const question = { repository: payments, tags: ['v1.0.0'], files: [], notes: false };
        const sources = subject.open();
        expect(await readOne({ ...question, commits: [] }, sources)).toMatchObject({ commits: [] });
        const answer = await readOne({ ...question, commits }, sources);
        const found = answer?.kind === 'read' ? answer.commits : [];
        expect(found.map(({ commit, path, file }) => [commit, path, textOf(file)])).toEqual([
          [old, manifest, 'one'],
          [old, 'none.yml', 'none'],
          [other, null, 'none'],
        ]);
        expect(answer?.kind === 'read' && answer.tags.get('v1.0.0')).toBe(old);
      });

      test('know the commits of a repository without tags', async () => {
        const payments = await subject.createRepository('payments');
        const commit = '0123456789012345678901234567890123456789';
        const commits = [{ commit, path: null }];
        expect(await readOne({ ...filesOf(payments, []), commits })).toEqual({
          ...{ kind: 'read', tags: new Map(), files: [], notes: null, checks: [] },
          commits: [],
        });
      });

      test('answer every question about a check', async () => {
        const payments = await subject.createRepository('payments');
        const at = await subject.tag(payments, 'v1.0.0', 'annotated');
        const checks = [
          { of: 'tag', at: 'v1.0.0', name: 'build' },
          { of: 'commit', at, name: 'build' },
        ] as const;
        const answer = await readOne({ ...filesOf(payments, []), checks });
        expect(answer?.kind === 'read' && answer.checks).toEqual(
          checks.map((check) => ({ ...check, state: subject.unchecked })),
        );
      });

      test('say why a repository is out of reach, and still answer for the others', async () => {
        const payments = await subject.createRepository('payments');
        await subject.tag(payments, 'v1.0.0', 'lightweight', { files: { a: '1' } });
        const file = [{ tag: 'v1.0.0', path: 'a' }];
        const questions = [filesOf(subject.missing, file, true), filesOf(payments, file, true)];
        const answers = await subject.open().read(questions);
        expect(answers.get(subject.missing)).toMatchObject({ kind: 'unreachable' });
        expect(textsOf(answers.get(payments))).toEqual([['v1.0.0', 'a', '1']]);
      });
    });
  });
}

/** Tag, path, and the text or what is the matter. */
function textsOf(answer: SourceAnswer | undefined): string[][] {
  if (answer?.kind !== 'read') throw new Error(`not read: ${answer?.reason}`);
  return answer.files.map((file) => [file.tag, file.path, textOf(file)]);
}

function textOf(file: FileContents | null): string {
  if (file === null) return 'none';
  const text = file.bytes === null ? 'too large' : Buffer.from(file.bytes).toString('utf8');
  return file.strange ? 'strange' : text;
}

/** Asks for files at tags and, unless told otherwise, for nothing else. */
export function filesOf(repository: string, files: readonly FileAtTag[], notes = false): SourceQuestion {
  return { repository, tags: files.map(({ tag }) => tag), files, notes };
}

/** Asks for every tag of some repositories. */
export function allTagsOf(...repositories: string[]): TagsQuestion[] {
  return repositories.map((repository) => ({ repository, tags: 'all' }));
}
