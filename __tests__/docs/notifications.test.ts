import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { signedHeaders } from '../../src/adapters/notifiers/sign-message.ts';
import { writeAnnouncement } from '../../src/codec/announcement.ts';
import { parseConfiguration } from '../../src/codec/configuration/configuration.ts';
import { notifierKinds } from '../../src/codec/configuration/notify-definition.ts';
import { notificationEvents, toldUnlessSaid } from '../../src/domain/model/notifier.ts';
import { mostTries } from '../../src/domain/notifications/next-try.ts';
import { announcement } from '../render/notifications/announcements.ts';
import { keysOf, listAt } from '../support/json.ts';

const document = await readFile(new URL('../../docs/notifications.md', import.meta.url), 'utf8');

function example(language: string): string {
  return new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``).exec(document)?.[1] ?? '';
}

function sectionOf(title: string): string {
  return document.split(`## ${title}\n`)[1]?.split('\n## ')[0] ?? '';
}

/** The keys in the first column of a section's table. */
function keysIn(title: string): string[] {
  return [...sectionOf(title).matchAll(/^\| ((?:`[a-zA-Z-]+`(?:, )?)+) \|/gm)].flatMap(([, cell = '']) =>
    cell.split(', ').map((it) => it.replaceAll('`', '')),
  );
}

describe('what is documented of notifications', () => {
  test('the example of a configuration is valid', () => {
    const bytes = new TextEncoder().encode(example('yaml'));
    const { value, problems } = parseConfiguration({ file: 'example.yml', bytes });
    expect(problems).toEqual([]);
    expect(value?.environments.get('production')?.notify.map(({ kind }) => kind)).toEqual([
      'webhook',
      'webhook',
      'slack',
      'comment',
      'release-notes',
    ]);
  });

  test('the tables name everybody who is told, and every end', () => {
    expect(keysIn('Who is told')).toEqual([...notifierKinds]);
    expect(keysIn('Of what')).toEqual([...notificationEvents]);
    const rows = [...sectionOf('Of what').matchAll(/^\| `([a-z-]+)` \|.*\| yes \|$/gm)];
    expect(rows.map(([, event]) => event)).toEqual([...toldUnlessSaid]);
  });

  test('the number of tries is the true one', () => {
    expect(mostTries).toBe(8);
    expect(document).toContain('After eight tries it is given up.');
  });

  test('the example of the JSON has the keys that are sent, and the table explains them', () => {
    const documented: unknown = JSON.parse(example('json'));
    const sent: unknown = JSON.parse(writeAnnouncement(announcement()));
    expect(keysOf(documented)).toEqual(keysOf(sent));
    expect(keysIn('The JSON of a webhook').sort()).toEqual(keysOf(sent).sort());
    for (const path of [['operations'], ['releaseNotes', 'applications'], ['contacts']]) {
      expect(keysOf(listAt(documented, ...path)[0])).toEqual(keysOf(listAt(sent, ...path)[0]));
    }
  });
});

describe('the receiver that is documented', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'receiver-'));
    await writeFile(join(folder, 'receiver.mjs'), example('js'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const now = Date.UTC(2026, 10, 20, 10);
  const signed = { id: 'qa/41/webhook-1/a0', timestamp: now / 1000, body: '{"ü":1}' };
  const genuine = { headers: signedHeaders(signed, 'a key'), body: signed.body, secret: 'a key', now };

  /** What the receiver answers to each of these, one after another. */
  async function answersTo(...messages: readonly object[]): Promise<unknown> {
    const calls = messages.map((it) => `isGenuine({ ...${JSON.stringify(it)}, seen })`).join(', ');
    const script = `import { isGenuine } from './receiver.mjs'; const seen = new Set(); console.log(JSON.stringify([${calls}]));`;
    await writeFile(join(folder, 'main.mjs'), script);
    const { stdout } = await promisify(execFile)(process.execPath, [join(folder, 'main.mjs')]);
    return JSON.parse(stdout);
  }

  test('takes what is genuine, once', async () => {
    expect(await answersTo(genuine, genuine)).toEqual([true, false]);
  });

  test('understands a key in base64', async () => {
    const secret = 'whsec_AAEC/w==';
    expect(await answersTo({ ...genuine, headers: signedHeaders(signed, secret), secret })).toEqual([true]);
  });

  test('takes nothing else', async () => {
    const answers = await answersTo(
      { ...genuine, body: '{"ü":2}' },
      { ...genuine, secret: 'another key' },
      { ...genuine, now: now + 301_000 },
      { ...genuine, headers: { ...genuine.headers, 'webhook-id': 'another' } },
      { ...genuine, headers: { ...genuine.headers, 'webhook-signature': 'v1,' } },
      { ...genuine, headers: {} },
    );
    expect(answers).toEqual([false, false, false, false, false, false]);
  });
});
