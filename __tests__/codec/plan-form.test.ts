import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parsePlan } from '../../src/codec/plan/plan.ts';
import { parsePlanForm } from '../../src/codec/plan-form.ts';
import { composePlan } from '../../src/codec/plan-writer.ts';
import { isName } from '../../src/domain/names.ts';
import { hostileText, hostileTexts } from '../support/hostile-texts.ts';

/** The body that GitHub makes of a form. */
function bodyOf(fields: Readonly<Record<string, string>>): string {
  return Object.entries(fields)
    .map(([label, text]) => `### ${label}\n\n${text === '' ? '_No response_' : text}`)
    .join('\n\n');
}

/** As any file holds it. */
function asUnicode(text: string): string {
  return Buffer.from(text).toString();
}

const full = { Target: 'qa', Source: '', Applications: 'payments 2.3.0', Notes: '' };
const read = (change: Readonly<Record<string, string>> = {}) => parsePlanForm(bodyOf({ ...full, ...change }));
const messagesOf = (change: Readonly<Record<string, string>>) =>
  read(change).problems.map(({ message }) => message);

describe('a form', () => {
  test('is read with all that it says', () => {
    const notes = '# New\n\n- refunds\n\n### Target\n\nproduction';
    const applications = [
      'payments 2.3.0',
      '',
      '- ledger: 2.1.0-rc.1',
      '* audit @ 1.0.0+build',
      'reports redeploy',
      'orders Latest',
      'shop: next',
    ];
    const change = { Source: 'development', Applications: applications.join('\n'), Notes: notes };
    expect(read(change).request).toEqual({
      target: 'qa',
      source: 'development',
      applications: [
        { application: 'payments', version: '2.3.0' },
        { application: 'ledger', version: '2.1.0-rc.1' },
        { application: 'audit', version: '1.0.0+build' },
        { application: 'reports', redeploy: true },
        { application: 'orders' },
        { application: 'shop', next: true },
      ],
      notes,
    });
  });

  test('is read as well when a person has edited it with line ends of another system', () => {
    expect(parsePlanForm(bodyOf(full).replaceAll('\n', '\r\n'))).toEqual(read());
    expect(read().request).toMatchObject({ source: undefined, notes: '' });
  });

  test.each<[what: string, change: Readonly<Record<string, string>>, said: RegExp]>([
    ['an empty target', { Target: '' }, /the field Target is empty; it is the name of an environment/],
    ['a target that is no name', { Target: '../qa' }, /the field Target is '\.\.\/qa'; it is the name/],
    ['two targets', { Target: 'qa\nproduction' }, /the field Target is 'qa\nproduction'/],
    ['a source that is no name', { Source: 'a b' }, /the field Source is 'a b'/],
    [
      'no applications',
      { Applications: '' },
      /the field Applications is empty; each line names an application/,
    ],
    ['a line without a version', { Applications: 'payments' }, /'payments' in the field Applications is not/],
    ['a version with a v', { Applications: 'payments v2.3.0' }, /is not understood; each line names/],
    ['an option', { Applications: '--force 2.3.0' }, /'--force 2\.3\.0' in the field/],
    ['two words too many', { Applications: 'payments 2.3.0 now please' }, /is not understood/],
    ['an application twice', { Applications: 'payments 2.3.0\npayments latest' }, /'payments' stands twice/],
    ['a line that is very long', { Applications: `a ${'1'.repeat(500)}` }, /is not understood/],
    ['very many lines', { Applications: 'a 1.0.0\n'.repeat(101) }, /has 101 lines, and may have 100/],
    ['very long notes', { Notes: 'x'.repeat(20_001) }, /has 20001 characters, and may have 20000/],
  ])('with %s is answered', (_, change, said) => {
    expect(messagesOf(change)).toEqual([expect.stringMatching(said)]);
  });

  test('tells everything that is wrong at once', () => {
    expect(messagesOf({ Target: '', Source: '!', Applications: 'a\nb\nb 1.0.0' })).toHaveLength(4);
  });

  test('that is none at all lacks its fields', () => {
    expect(parsePlanForm('Please deploy payments to qa').problems).toHaveLength(2);
  });
});

describe('hostile text', () => {
  test.each([...hostileTexts])('%s in every field is data', (_, text) => {
    for (const field of ['Target', 'Source', 'Applications']) {
      const { request } = read({ [field]: text });
      expect(request === undefined || [request.target, request.source ?? 'a'].every(isName)).toBe(true);
    }
    const { request, problems } = read({ Notes: text });
    const isTooLong = text.length > 20_000;
    expect(request?.target).toBe(isTooLong ? undefined : 'qa');
    expect(problems).toMatchObject(
      isTooLong ? [{ message: expect.stringMatching(/^the field Notes has/) }] : [],
    );
  });

  test('is quoted in short, with no character parted', () => {
    const long = `a${'😀'.repeat(300)}`;
    for (const message of messagesOf({ Target: long, Applications: long })) {
      expect(message.length).toBeLessThan(600);
      expect(message).not.toMatch(/\p{Cs}/u);
    }
  });

  test('half a character is left out, because no file can hold it', () => {
    expect(read({ Notes: 'a\ud800b😀' }).request?.notes).toBe('ab😀');
  });

  test('whatever the notes say comes back from the plan, and nothing else', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const { request } = read({ Notes: text });
        if (request === undefined || request.notes === '') return;
        const entries = [{ application: 'a', action: 'deploy', version: '1.0.0' }] as const;
        const { notes } = request;
        const written = composePlan({ source: 'development', target: 'qa', entries, notes, sections: [] });
        const parsed = parsePlan({ file: 'plans/a.yml', bytes: new TextEncoder().encode(written) });
        expect(parsed.problems).toEqual([]);
        expect(parsed.value).toMatchObject({ target: 'qa', applications: [{ application: 'a' }] });
        const section = parsed.value?.document.sections.get('notes');
        expect(section).toMatchObject({ kind: 'text', text: expect.any(String) });
        expect(section?.kind === 'text' && section.text.trim()).toBe(asUnicode(notes).trim());
      }),
    );
  });
});
