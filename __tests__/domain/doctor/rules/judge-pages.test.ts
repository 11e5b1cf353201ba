import { describe, expect, test } from '@jest/globals';
import type { PagesFacts } from '../../../../src/domain/doctor/facts/hosted-facts.ts';
import { hidden, type Seen, seen } from '../../../../src/domain/doctor/facts/seen.ts';
import { judgePages } from '../../../../src/domain/doctor/rules/judge-pages.ts';
import { hosted } from '../healthy.ts';

describe('what is published from a repository', () => {
  test.each<readonly [string, Seen<PagesFacts>, string, string]>([
    ['is read by anybody, and the repository is not', seen('public site'), 'warning', 'read by anybody'],
    ['is not read by more than the repository', seen('private site'), 'ok', 'only those'],
    ['is a public repository', seen('public repository'), 'ok', 'already'],
    ['is nothing', seen('no site'), 'ok', 'no site'],
    ['is not seen', hidden('pages: read'), 'unknown', 'cannot be seen'],
  ])('%s', (_what, pages, level, found) => {
    const finding = judgePages(hosted({ pages }));
    expect(finding).toMatchObject({ id: 'pages-visibility', level, found: expect.stringContaining(found) });
  });

  test('names the right that shows it', () => {
    expect(judgePages(hosted({ pages: hidden('pages: read') })).fix).toContain("'pages: read'");
  });
});
