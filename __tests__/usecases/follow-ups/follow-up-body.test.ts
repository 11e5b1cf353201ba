import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { writeEvidence } from '../../../src/codec/evidence.ts';
import { parseEvidence, writeFollowUpBody } from '../../../src/usecases/follow-ups/follow-up-body.ts';
import { fullEvidence, hostileEvidence } from '../../support/follow-up-evidence.ts';
import { parseMarkdown } from '../../support/markdown-tree.ts';

const body = writeFollowUpBody(fullEvidence);

describe('the description of a follow-up', () => {
  test('is read back as it was written, within what GitHub takes', () => {
    fc.assert(
      fc.property(hostileEvidence, (evidence) => {
        const written = writeFollowUpBody(evidence);
        expect(parseEvidence(written)).toEqual({ evidence, edited: false });
        expect(written.length).toBeLessThanOrEqual(65_536);
      }),
    );
  });

  test('ends in a comment that Markdown takes for one, whatever stands before it', () => {
    fc.assert(
      fc.property(hostileEvidence, (evidence) => {
        expect(parseMarkdown(writeFollowUpBody(evidence)).children.at(-1)).toMatchObject({
          type: 'html',
          value: writeEvidence(evidence),
        });
      }),
    );
  });

  test.each([
    ['with a word changed', body.replace('asked for by', 'approved by')],
    ['with a line added', `Trust me.\n\n${body}`],
    ['with other evidence', body.replace('"state":"failed"', '"state":"succeeded"')],
    ['without what people read', writeEvidence(fullEvidence)],
  ])('is known to be edited %s', (_, changed) => {
    expect(parseEvidence(changed)?.edited).toBe(true);
  });

  test('is not taken for edited because a browser sent it', () => {
    expect(parseEvidence(`${body.replaceAll('\n', '\r\n')}\r\n`)).toEqual({
      evidence: fullEvidence,
      edited: false,
    });
  });

  test('of a person holds no evidence', () => {
    expect(parseEvidence('Please merge this.')).toBeUndefined();
  });
});
