import { Writable } from 'node:stream';
import { describe, expect, test } from '@jest/globals';
import { openProgress } from '../../../src/cli/progress/open-progress.ts';
import { plainStyle, type Style } from '../../../src/render/text/view.ts';
import { operationOf, runOf } from '../../render/stories.ts';

class FakeStream extends Writable {
  readonly isTTY: boolean;
  readonly columns = 80;
  text = '';

  constructor(isTTY: boolean) {
    super({ decodeStrings: false });
    this.isTTY = isTTY;
  }

  override _write(chunk: string, _encoding: string, done: () => void): void {
    this.text += chunk;
    done();
  }
}

const style: Style = { ...plainStyle, green: (text) => `<green>${text}</green>` };
const pending = { state: 'pending', startedAt: null, endedAt: null } as const;
const run = runOf({
  status: 'running',
  operations: [operationOf('payments', pending), operationOf('ledger', pending)],
});
const controlEscape = String.fromCharCode(27);

describe('openProgress on a terminal', () => {
  test('shows a bar while a run is under way, and lines above it', () => {
    const stream = new FakeStream(true);
    const progress = openProgress(stream, style);
    progress.claimed(run);
    progress.operation(run, operationOf('payments'));
    progress.output(run, 'ledger', `${controlEscape}[2Jhello`);
    const later = { ...run, operations: [operationOf('payments'), operationOf('ledger', pending)] };
    progress.operation(later, operationOf('ledger', { state: 'started', endedAt: null }));
    progress.close();
    expect(stream.text).toContain('qa/2026-11-20-payments payments: <green>succeeded after 42 s</green>');
    expect(stream.text).toContain('qa/2026-11-20-payments ledger | hello');
    expect(stream.text).toMatch(/qa\/2026-11-20-payments {10}█{8}░{8} {2}1\/2 .* ledger/);
    expect(stream.text).not.toContain(`${controlEscape}[2J`);
  });

  test('the line about the end stands where the bar was, and nothing is written afterwards', async () => {
    const stream = new FakeStream(true);
    const progress = openProgress(stream, style);
    progress.claimed(run);
    progress.ended({ ...run, status: 'finished' });
    const written = stream.text;
    progress.close();
    await new Promise((resolve) => setImmediate(resolve));
    expect(written).toMatch(/qa\/2026-11-20-payments: <green>finished after 2 min 21 s<\/green>\n$/);
    expect(stream.text).toBe(written);
  });

  test('a second run keeps its bar when the first one ends', () => {
    const stream = new FakeStream(true);
    const progress = openProgress(stream, style);
    progress.claimed(run);
    progress.claimed({ ...run, plan: 'second' });
    progress.ended({ ...run, status: 'finished' });
    stream.text = '';
    progress.operation({ ...run, plan: 'second' }, operationOf('payments'));
    progress.close();
    expect(stream.text).toMatch(/qa\/second +█{8}░{8} {2}1\/2/);
    expect(stream.text).not.toContain('░  0/2');
  });

  test('says what it does besides deploying, and takes the bar of a prepared run away', () => {
    const stream = new FakeStream(true);
    const progress = openProgress(stream, style);
    progress.claimed(run);
    const undone = [
      operationOf('payments', { backout: { state: 'started', reason: null } }),
      operationOf('ledger'),
    ];
    progress.changed({ ...run, status: 'backing-out', operations: undone });
    progress.claimed({ ...run, plan: 'prepared' });
    progress.changed({ ...run, plan: 'prepared', status: 'prepared' });
    progress.close();
    expect(stream.text).toContain('qa/2026-11-20-payments: backing out');
    const [, last = ''] = stream.text.split('qa/prepared: prepared');
    expect(last).toMatch(/qa\/2026-11-20-payments {10}█{8}░{8} {2}1\/2 .* backing out: payments/);
    expect(last).not.toContain('qa/prepared');
  });

  test('lines before the first bar are written at once', () => {
    const stream = new FakeStream(true);
    openProgress(stream, style).note('nothing to do');
    expect(stream.text).toBe('note: nothing to do\n');
  });

  test('signals stay with whoever handles them', () => {
    const before = process.listenerCount('SIGINT');
    const progress = openProgress(new FakeStream(true), style);
    progress.claimed(run);
    expect(process.listenerCount('SIGINT')).toBe(before);
    progress.close();
  });
});

describe('openProgress with lines of its own', () => {
  test.each([true, false])('writes them, on a terminal: %s', (isTTY) => {
    const stream = new FakeStream(isTTY);
    const progress = openProgress(stream, style, ({ subject, at = null }) => `${at} ${subject}`);
    progress.claimed(run);
    progress.close();
    expect(stream.text).toContain(`${run.startedAt} qa/2026-11-20-payments`);
  });
});

describe('openProgress in a pipe', () => {
  test('writes plain lines', () => {
    const stream = new FakeStream(false);
    const progress = openProgress(stream, style);
    progress.operation(run, operationOf('payments'));
    progress.close();
    expect(stream.text).toBe('qa/2026-11-20-payments payments: succeeded after 42 s\n');
  });

  test('survives a reader that goes away', () => {
    const stream = new FakeStream(false);
    const progress = openProgress(stream, style);
    stream.emit('error', new Error('EPIPE'));
    stream.destroy();
    expect(() => progress.note('still here')).not.toThrow();
  });
});
