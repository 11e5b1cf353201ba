import type { NotificationEvent } from '../../../src/domain/model/notifier.ts';
import type { Announcement } from '../../../src/domain/notifications/announcement.ts';
import { type AnnouncementBasis, announcementOf } from '../../../src/domain/notifications/announcement.ts';
import { later, operation, plan, run, time } from '../../support/builders.ts';
import { applicationNotes } from '../../support/release-notes.ts';

/** Of a run that has finished, with all that there can be, all text of others being `text`. */
export function announcement(text = 'words', event: NotificationEvent = 'finished'): Announcement {
  const answers = new Map([
    ['name', text],
    ['role', 'release manager'],
    ['contact', text],
  ]);
  const basis: AnnouncementBasis = {
    run: run('41', {
      ...{ status: event === 'finished' ? 'finished' : 'aborted', startedAt: time, endedAt: later },
      reason: event === 'finished' ? null : text,
      criteria: [
        { criterion: text, check: null, state: 'open', reason: null, at: null },
        { criterion: 'it answers', check: 'health', state: 'met', reason: null, at: later },
      ],
      operations: [
        operation('payments', { state: 'succeeded' }),
        operation('orders', { state: 'skipped' }),
        ...(event === 'finished'
          ? []
          : [operation('ledger', { state: 'failed', backout: { state: 'failed', reason: text } })]),
      ],
    }),
    plan: plan([], {
      document: {
        sections: new Map([['team', { kind: 'entries', entries: [answers] }]]),
        applicationNotes: new Map(),
      },
    }),
    notes:
      event === 'finished'
        ? {
            plan: text,
            applications: [
              applicationNotes({
                own: text,
                versions: [{ version: '2.0.0', title: text, text, origin: 'tag' }],
              }),
            ],
          }
        : null,
    links: {
      plan: 'https://github.example/acme/releases/blob/a0/plans/41.yml',
      pullRequest: 'https://github.example/acme/releases/pull/7',
      run: null,
    },
  };
  return announcementOf(basis, { id: 'qa/41/webhook-1/a0', event });
}
