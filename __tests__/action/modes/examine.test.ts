import { expect, test } from '@jest/globals';
import { examinationOutcome } from '../../../src/action/modes/examine.ts';
import { ok, wanting } from '../../../src/domain/doctor/finding.ts';

const home = { name: 'acme/releases', url: 'https://github.com/acme/releases' };
const fine = ok({ id: 'default-branch' }, 'It is main.');
const bad = wanting(
  'problem',
  { id: 'baseline', subject: 'qa' },
  { found: 'None is recorded.', fix: 'adopt qa' },
);
const odd = wanting('warning', { id: 'app' }, { found: 'There is none.', fix: 'make one' });

test('settings with problems fail the job, and everything is told', () => {
  const { failure, lines, summary, details } = examinationOutcome({
    home,
    findings: [bad, odd, fine],
    missing: [],
  });
  expect(failure).toBe('the settings have problems: 1 problem, 1 warning, 1 thing in order');
  expect(lines.join('\n')).toContain('None is recorded.');
  expect(lines.every((line) => !line.includes('\n'))).toBe(true);
  expect(summary).toContain('adopt qa');
  expect(details).toMatchObject({ diagnosis: { schema: 1, repository: 'acme/releases' } });
});

test('settings with warnings do not', () => {
  expect(examinationOutcome({ home, findings: [odd, fine], missing: [] }).failure).toBeNull();
});
