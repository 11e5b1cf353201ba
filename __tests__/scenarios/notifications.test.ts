import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { signedHeaders } from '../../src/adapters/notifiers/sign-message.ts';
import { type Receiver, startReceiver } from '../adapters/notifiers/receiver.ts';
import { listAt, textAt } from '../support/json.ts';
import { createReleaseWorld, planText, type ReleaseWorld } from '../support/release-world.ts';

const address = 'DEPLOYMENT_SECRET_HOOK';
const key = 'DEPLOYMENT_SECRET_KEY';
const notify = `notify:
      - webhook: { url-variable: ${address}, secret: ${key} }
      - release-notes: {}
      - comment: {}`;
const configured = `
  development: { root: true }
  qa:
    deployer: { command: [sh, deploy/deploy.sh], env: [DEPLOY_FOLDER] }
    ${notify}
`;

let world: ReleaseWorld;
let receiver: Receiver;
beforeAll(async () => {
  world = await createReleaseWorld({ environments: configured });
});
afterAll(() => world.remove());
beforeEach(async () => {
  receiver = await startReceiver();
});
afterEach(() => receiver.close());

const path = '/services/hidden';
const variables = () => ({ [address]: `${receiver.address}${path}`, [key]: 'the key' });
const execute = () => world.runWith(variables(), 'execute', '--environment', 'qa', '--json');
const file = (name: string) => world.repository.git('show', `deployment-records:${name}`);

describe('a run that has finished', () => {
  test('is told at once, published, and shown with what could not be told', async () => {
    world.submit('qa', 'one', planText({ audit: '1.0.0' }));
    const { code, stdout } = await execute();
    expect(code).toBe(0);
    const told = listAt(JSON.parse(stdout), 'notifications');
    expect(told).toMatchObject([
      { run: 'qa/one', notifier: 'webhook-1', event: 'finished', state: 'delivered' },
      { notifier: 'release-notes-2', state: 'delivered' },
      { notifier: 'comment-3', state: 'given-up', tries: [{ problem: 'there are no pull requests here' }] },
    ]);
    const [received] = receiver.received;
    const { headers, body = '' } = received ?? {};
    const [id, timestamp] = [textAt(headers, 'webhook-id'), Number(textAt(headers, 'webhook-timestamp'))];
    expect(received).toMatchObject({ url: path, headers: signedHeaders({ id, timestamp, body }, 'the key') });
    expect(JSON.parse(body)).toMatchObject({
      ...{ schema: 1, id, event: 'finished', plan: 'one' },
      operations: [{ application: 'audit', to: '1.0.0' }],
    });
    expect(file('release-notes/qa/audit.md')).toContain('## 1.0.0');
    const shown = await world.run('show', 'qa/one');
    expect(shown.stdout).toContain('qa/one finished: comment-3 was not told, given up after 1 try');
  });

  test('whose receiver is down stays finished, and its secrets stay secret', async () => {
    receiver.answer = (response) => response.writeHead(404).end();
    world.submit('qa', 'two', planText({ reports: '1.0.0' }));
    const { code, stdout, stderr } = await execute();
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      runs: [{ status: 'finished' }],
      notifications: [{ state: 'owed', tries: [{ problem: 'it answered 404' }] }, {}, {}],
    });
    const everything = world.repository.git('log', '-p', 'deployment-records');
    for (const text of [stdout, stderr, everything]) {
      expect(text).not.toContain('hidden');
      expect(text).not.toContain('the key');
    }
    receiver.answer = (response) => response.writeHead(204).end();
    const again = await world.runWith(variables(), 'reconcile', '--json');
    expect(JSON.parse(again.stdout)).toMatchObject({
      notifications: [{ run: 'qa/two', notifier: 'webhook-1', state: 'delivered' }],
    });
    const ids = receiver.received.map(({ headers }) => headers['webhook-id']);
    expect([ids.length, new Set(ids).size]).toEqual([2, 1]);
    expect(file('environments/qa.json')).not.toContain('tells');
  });
});

test('a run that was aborted is told to nobody who has not asked for it', async () => {
  world.behave('ledger', 'exit 1');
  world.submit('qa', 'three', planText({ ledger: '1.0.0' }));
  expect((await execute()).code).toBe(3);
  expect(receiver.received).toEqual([]);
  expect(file('environments/qa.json')).not.toContain('tells');
});
