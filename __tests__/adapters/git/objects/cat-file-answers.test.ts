import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { CatFileAnswers } from '../../../../src/adapters/git/objects/cat-file-answers.ts';

const request = fc.record({
  contents: fc.option(fc.uint8Array({ maxLength: 300 }), { nil: undefined }),
  withContents: fc.boolean(),
});

/** What git writes for a request; undefined contents: it has no such object. */
function output({ contents, withContents }: { contents: Uint8Array | undefined; withContents: boolean }) {
  if (contents === undefined) return Buffer.from('abc missing\n');
  const header = Buffer.from(`abc blob ${contents.length}\n`);
  return withContents ? Buffer.concat([header, contents, Buffer.from('\n')]) : header;
}

describe('answers of git cat-file', () => {
  test('reach their requests in order, however the output is cut into chunks', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(request, { minLength: 1, maxLength: 12 }),
        fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1 }),
        async (requests, sizes) => {
          const answers = new CatFileAnswers();
          const expected = requests.map(({ withContents }) => answers.expect(withContents));
          const all = Buffer.concat(requests.map(output));
          for (let start = 0, turn = 0; start < all.length; turn += 1) {
            const size = sizes[turn % sizes.length] ?? 1;
            answers.receive(all.subarray(start, start + size));
            start += size;
          }
          const received = await Promise.all(expected);
          expect(received.map((answer) => answer && [answer.size, answer.bytes.toString('latin1')])).toEqual(
            requests.map(
              ({ contents, withContents }) =>
                contents && [contents.length, withContents ? Buffer.from(contents).toString('latin1') : ''],
            ),
          );
        },
      ),
    );
  });

  test('are refused once the process has ended, those under way too', async () => {
    const answers = new CatFileAnswers();
    const open = answers.expect(true);
    answers.receive(Buffer.from('abc blob 10\nhalf'));
    answers.fail(new Error('it died'));
    await expect(open).rejects.toThrow('it died');
    await expect(answers.expect(false)).rejects.toThrow('it died');
  });
});
