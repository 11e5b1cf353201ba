import { expect, test } from '@jest/globals';
import { type Settled, settledEvents } from '../../../src/domain/course/settled-events.ts';
import type { Run } from '../../../src/domain/records/run/run.ts';
import { transition } from '../../../src/domain/records/run/run-transitions.ts';
import { effect, holder, operation, run, time } from '../../support/builders.ts';

const claimed = run('one', {
  status: 'running',
  holder: holder(),
  epoch: 1,
  operations: [operation('ledger'), operation('shop', { after: ['ledger'] })],
});
const started = transition(claimed, { kind: 'started', application: 'ledger', effect: effect(), at: time });

function settle(known: Run, settled: Partial<Settled>): string[] {
  const events = settledEvents(
    known,
    { reason: 'it died', ends: new Map(), isToEnd: false, ...settled },
    time,
  );
  return events.map((event) => ('application' in event ? `${event.application} ${event.kind}` : event.kind));
}

const ended = (outcome: 'succeeded' | 'unknown') => new Map([['ledger', { outcome, reason: null }]]);

test.each<[string, Run, Partial<Settled>, readonly string[]]>([
  ['nothing had begun', claimed, {}, ['yielded']],
  ['what it started goes on', started, {}, ['yielded']],
  [
    'what it started is known to have succeeded',
    started,
    { ends: ended('succeeded') },
    ['ledger ended', 'yielded'],
  ],
  [
    'nobody knows what became of what it started',
    started,
    { ends: ended('unknown'), isToEnd: true },
    ['aborting', 'ledger ended', 'skipped', 'completed'],
  ],
  ['nobody goes on with it', claimed, { isToEnd: true }, ['aborting', 'skipped', 'completed']],
])('when %s', (_, known, settled, events) => {
  expect(settle(known, settled)).toEqual(events);
});
