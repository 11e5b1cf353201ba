import { describe, expect, test } from '@jest/globals';
import { type NotificationEvent, type Notifier, toldUnlessSaid } from '../../../src/domain/model/notifier.ts';
import { dueNotifications } from '../../../src/domain/notifications/due-notifications.ts';
import type { OperationBackout } from '../../../src/domain/records/run/operation.ts';
import type { Run } from '../../../src/domain/records/run/run.ts';
import { operation, run } from '../../support/builders.ts';

const comment = (...on: readonly NotificationEvent[]): Notifier => ({ kind: 'comment', on });
const usual = comment(...toldUnlessSaid);

function ended(status: Run['status'], backout?: OperationBackout['state']): Run {
  const undone = backout === undefined ? {} : { backout: { state: backout, reason: null } };
  return run('41', { status, operations: [operation('shop', { state: 'failed', ...undone })] });
}

const eventsFor = (of: Run, notifier: Notifier) => dueNotifications(of, [notifier]).map(({ event }) => event);

describe('who is told', () => {
  test.each([
    { status: 'finished', events: ['finished'] },
    { status: 'finished-with-warnings', events: ['finished-with-warnings'] },
    { status: 'aborted', events: [] },
    { status: 'running', events: [] },
    { status: 'backing-out', events: [] },
  ] as const)('of $status, unless something else is said', ({ status, events }) => {
    expect(eventsFor(ended(status), usual)).toEqual(events);
  });

  test.each([
    { backout: 'failed', events: ['backout-failed'] },
    { backout: 'unknown', events: ['backout-failed'] },
    { backout: 'succeeded', events: [] },
    { backout: 'left', events: [] },
  ] as const)('of an abort whose backout is $backout', ({ backout, events }) => {
    expect(eventsFor(ended('aborted', backout), usual)).toEqual(events);
  });

  test('is told once, of the most serious that they asked for', () => {
    const failed = ended('aborted', 'failed');
    expect(eventsFor(failed, comment('aborted', 'backout-failed'))).toEqual(['backout-failed']);
    expect(eventsFor(failed, comment('aborted'))).toEqual(['aborted']);
    expect(eventsFor(failed, comment('finished'))).toEqual([]);
  });

  test('is named after the place in the configuration', () => {
    const due = dueNotifications(ended('finished'), [comment('aborted'), usual, usual]);
    expect(due.map(({ notifier }) => notifier)).toEqual(['comment-2', 'comment-3']);
  });
});
