import { describe, expect, test } from '@jest/globals';
import { writeSlackMessage } from '../../../src/render/notifications/slack-message.ts';
import { operation } from '../../support/builders.ts';
import { hostileTexts } from '../../support/hostile-texts.ts';
import { keysOf, textAt } from '../../support/json.ts';
import { announcement } from './announcements.ts';

const textOf = (message: string) => textAt(JSON.parse(message), 'text');

describe('a message to a channel', () => {
  test('says what has come, and what is left to do', () => {
    expect(textOf(writeSlackMessage(announcement('see A&B <now>')))).toBe(
      [
        '*qa/41 finished*',
        '• payments 1.0.0 → 2.0.0',
        'To be confirmed:',
        '• see A&amp;B &lt;now&gt;',
        '<https://github.example/acme/releases/pull/7|More>',
      ].join('\n'),
    );
  });

  test('of a backout that failed says what is not undone, and who is to be called', () => {
    expect(textOf(writeSlackMessage(announcement('no answer', 'backout-failed')))).toBe(
      [
        '*qa/41 was aborted, and could not be backed out*',
        'no answer',
        '• payments 1.0.0 → 2.0.0: deployed, and left as it is',
        '• ledger 1.0.0 → 2.0.0: failed',
        'Could not be undone:',
        '• ledger: no answer',
        'Contacts:',
        '• no answer, release manager, no answer',
        '<https://github.example/acme/releases/pull/7|More>',
      ].join('\n'),
    );
  });

  test('calls nobody', () => {
    const text = textOf(writeSlackMessage(announcement('<!channel> <@U1> @here @Everyone', 'aborted')));
    expect(text).not.toMatch(/<[!@#]|@here|@everyone/i);
  });

  test.each(['@alice', 'ask (@alice)', '.@alice', '_@alice', '@_alice'])(
    'calls nobody by a name: %s',
    (told) => {
      expect(textOf(writeSlackMessage(announcement(told, 'aborted')))).not.toMatch(/@_?alice/);
    },
  );

  test('leaves an address of mail as it is', () => {
    const text = textOf(writeSlackMessage(announcement('Alice <alice@example.com>', 'aborted')));
    expect(text).toContain('Alice &lt;alice@example.com&gt;');
  });

  test('counts what there is no room for', () => {
    const given = announcement();
    const operations = Array.from({ length: 20 }, (_, index) => operation(`app-${index}`));
    const text = textOf(writeSlackMessage({ ...given, run: { ...given.run, operations } }));
    expect(text).toContain('app-14');
    expect(text).toContain('… and 5 more');
    expect(text).not.toContain('app-15');
  });

  test('keeps whom to call and where to look, however much could not be undone', () => {
    const given = announcement('no answer', 'backout-failed');
    const failed = { state: 'failed', reason: 'x'.repeat(300) } as const;
    const operations = Array.from({ length: 15 }, (_, index) =>
      operation(`app-${index}`, { state: 'failed', backout: failed }),
    );
    const run = { ...given.run, operations };
    const text = textOf(writeSlackMessage({ ...given, run, notBackedOut: operations }));
    expect(text.length).toBeLessThanOrEqual(4000);
    expect(text.split('\n').slice(-4)).toEqual([
      '…',
      'Contacts:',
      '• no answer, release manager, no answer',
      '<https://github.example/acme/releases/pull/7|More>',
    ]);
  });

  test.each([...hostileTexts])('stays short and of one shape with %s', (_, text) => {
    const message = writeSlackMessage(announcement(text, 'backout-failed'));
    expect(keysOf(JSON.parse(message))).toEqual(['text']);
    expect(textOf(message).split('\n')).toHaveLength(9);
    expect(message.length).toBeLessThan(20_000);
  });
});
