import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findEvidence, writeEvidence } from '../../src/codec/evidence.ts';
import { fullEvidence, hostileEvidence } from '../support/follow-up-evidence.ts';
import { hostileText, hostileTexts } from '../support/hostile-texts.ts';

const comment = writeEvidence(fullEvidence);

describe('evidence', () => {
  test('is read back as it was written, whatever its texts hold', () => {
    fc.assert(
      fc.property(hostileEvidence, (evidence) => {
        const found = findEvidence(`What people read.\n\n${writeEvidence(evidence)}`);
        expect(found).toEqual({ evidence, before: 'What people read.\n\n' });
      }),
    );
  });

  test('is a comment on three lines of plain signs, which nothing in it can end', () => {
    fc.assert(
      fc.property(hostileEvidence, (evidence) => {
        const written = writeEvidence(evidence);
        expect(written).toMatch(/^<!-- deployment-plans: evidence\n\{[ -~]*\}\n-->$/);
        expect(written.indexOf('>')).toBe(written.length - 1);
      }),
    );
  });

  test('always fits into a description', () => {
    fc.assert(
      fc.property(hostileEvidence, (evidence) => {
        expect(writeEvidence(evidence).length).toBeLessThan(25_000);
      }),
    );
  });

  test('is still found after a browser has sent the description', () => {
    const sent = `Text.\n\n${comment}`.replaceAll('\n', '\r\n');
    expect(findEvidence(`${sent}\r\n`)?.evidence).toEqual(fullEvidence);
  });
});

describe('no evidence is found', () => {
  const json = (change: object) =>
    `<!-- deployment-plans: evidence\n${JSON.stringify({ schema: 1, evidence: { ...fullEvidence, ...change } })}\n-->`;

  test.each([
    ['in nothing', ''],
    ['in the text of a person', 'Please merge this.'],
    ['twice', `${comment}\n\n${comment}`],
    ['when something follows it', `${comment}\n\nMore.`],
    ['without its end', comment.slice(0, -3)],
    ['in what is no JSON', comment.replace('{', '{{')],
    ['of another version', comment.replace('"schema":1', '"schema":2')],
    ['with more in it than there is', json({ more: true })],
    ['with a name that is none', json({ plan: '../x' })],
    [
      'with a time that there is not',
      json({ run: { ...fullEvidence.run, endedAt: '2026-99-99T10:00:00Z' } }),
    ],
    ['with a code that is none', json({ dropped: { shown: [{ application: 'a', reason: 'x' }], more: 0 } })],
    ['in what is much too long', `${' '.repeat(200_000)}${comment}`],
  ])('%s', (_, body) => {
    expect(findEvidence(body)).toBeUndefined();
  });

  test('and nothing breaks, in any text', () => {
    const anything = fc.oneof(hostileText, fc.constantFrom(...hostileTexts.values()), fc.json());
    fc.assert(
      fc.property(anything, anything, (text, other) => {
        const inside = findEvidence(`${text}<!-- deployment-plans: evidence\n${other}\n-->`);
        expect([findEvidence(text), inside]).toEqual([undefined, undefined]);
      }),
    );
  });
});
