import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { gatherEvidence } from '../../src/domain/follow-ups/gather-evidence.ts';
import { renderFollowUpBody } from '../../src/render/follow-up-body.ts';
import { operation } from '../support/builders.ts';
import {
  abortedRun,
  fullEvidence,
  hostileEvidence,
  repository,
  retryQuestion,
} from '../support/follow-up-evidence.ts';
import { foreignParts } from '../support/report-structure.ts';

describe('the description of a follow-up', () => {
  const text = renderFollowUpBody(fullEvidence);

  test.each([
    ['what is proposed, and who asked', 'Proposes `plans/one-retry-1.yml` for `qa`, asked for by `alice`.'],
    ['which run it follows', 'the run of `qa/one`'],
    ['the pull request that brought that', `[\`#7\`](${repository}/pull/7)`],
    ['how and when it ended', 'aborted by the system, at `2026-11-20 10:00:42 UTC`: payments: it ended'],
    ['what a person has to do', '- warning: `consumer-outdated`, orders uses ledger-api `1.0.0`'],
    ['what is left out', '- `reports`: application not in source'],
    ['which versions are others', '- `ledger` `1.0.0 → 1.1.0`: the latest version in'],
    ['where it ran', `[\`log\`](${repository}/actions/runs/12)`],
  ])('tells %s', (_, part) => {
    expect(text).toContain(part);
  });

  test('tells what failed before what succeeded', () => {
    expect(text.indexOf('| `payments`')).toBeLessThan(text.indexOf('| `audit`'));
  });

  test('says so when nothing is left to do, and who asked when nobody did', () => {
    const { written } = retryQuestion;
    const question = {
      ...retryQuestion,
      by: null,
      written: { ...written, problems: [], dropped: [], adjusted: [] },
    };
    const plain = renderFollowUpBody(gatherEvidence(question));
    expect(plain).toContain('as the configuration says (`on-abort`)');
    expect(plain).toContain('Nothing is left to complete');
    expect(plain).not.toContain('### Left out');
  });

  test('counts what there is no room for', () => {
    const operations = Array.from({ length: 500 }, (_, index) => operation(`application-${index}`));
    const long = renderFollowUpBody(gatherEvidence({ ...retryQuestion, run: { ...abortedRun, operations } }));
    expect(long).toMatch(/… and 4\d\d more/);
  });

  test('links no log of another place', () => {
    const operations = fullEvidence.run.operations.shown.map((it) => ({
      ...it,
      log: 'https://evil.example/x',
    }));
    const run = { ...fullEvidence.run, operations: { shown: operations, more: 0 } };
    expect(renderFollowUpBody({ ...fullEvidence, run })).not.toContain('](https://evil');
  });

  test('holds no text that is more than text, and is never too long', () => {
    fc.assert(
      fc.property(hostileEvidence, (evidence) => {
        const body = renderFollowUpBody(evidence);
        const ours = evidence.repository === repository ? foreignParts(body) : [];
        expect(ours).toEqual([]);
        expect(body.length).toBeLessThanOrEqual(40_000);
      }),
    );
  });
});
