import { expect, test } from '@jest/globals';
import { readObjects } from '../../../sandbox/git/read-objects.ts';
import type { ExecutionWorld } from '../../../sandbox/stage/execution-world.ts';
import { parseDelivery } from '../../../src/codec/records/delivery.ts';
import { deliveriesPath, recordsBranch, releaseNotesPath } from '../../../src/domain/layout.ts';
import { startReceiver } from '../../adapters/notifiers/receiver.ts';
import { textAt } from '../../support/json.ts';
import { withExecutionWorld } from '../../support/with-execution-world.ts';

const qa = [
  ...['deployer: { command: [sh, deploy/deploy.sh], timeout: 5m }', 'notify:', '  - comment: {}'],
  ...['  - slack: { url-variable: DEPLOYMENT_SECRET_SLACK }', '  - release-notes: {}'],
];

/** Hands an address to the steps of every job, as the template says. */
function handingThrough(address: string): (workflow: string) => string {
  const step = '        with:\n          mode: ';
  const env = `        env:\n          DEPLOYMENT_SECRET_SLACK: ${address}\n`;
  return (workflow) => workflow.replaceAll(step, env + step);
}

async function recorded({ acme }: ExecutionWorld, path: string): Promise<Uint8Array> {
  const file = `${recordsBranch}:${path}`;
  const bytes = (await readObjects(acme.releases.folder, [file])).get(file)?.bytes;
  if (bytes === undefined) throw new Error(`there is no ${path}`);
  return bytes;
}

test('a run is told on its pull request, in a channel, and by published notes', async () => {
  const receiver = await startReceiver();
  try {
    const workflow = handingThrough(`${receiver.address}/services/hidden`);
    await withExecutionWorld({ qa, workflow }, async (world) => {
      const pullRequest = await world.mergeQuietly('first', { ledger: '2.0.0' });
      await world.carryOut({ mode: 'execute', environment: 'qa', plan: 'first' });
      const comments = [...world.acme.releases.comments.values()].filter(
        ({ issue, body }) => issue === pullRequest && body.includes('deployment-plans: announcement'),
      );
      expect(comments.map(({ body }) => body.split('\n').slice(0, 4))).toEqual([
        ['<!-- deployment-plans: announcement qa/first -->', '## Announcement', '', '`qa/first` finished'],
      ]);
      expect(receiver.received.map(({ url }) => url)).toEqual(['/services/hidden']);
      expect(textAt(JSON.parse(receiver.received[0]?.body ?? ''), 'text')).toContain('*qa/first finished*');
      const path = deliveriesPath('qa', 'first');
      const { notifications = [] } = parseDelivery(path, await recorded(world, path));
      expect(notifications.map(({ notifier, state }) => `${notifier} ${state}`)).toEqual([
        ...['comment-1 delivered', 'slack-2 delivered', 'release-notes-3 delivered'],
      ]);
      const notes = new TextDecoder().decode(await recorded(world, releaseNotesPath('qa', 'ledger')));
      expect(notes).toContain('## 2.0.0');
    });
  } finally {
    await receiver.close();
  }
});
