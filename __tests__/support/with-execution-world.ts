import { currentAttempt } from '../../sandbox/model/actions/workflow-run.ts';
import {
  createExecutionWorld,
  type ExecutionWorld,
  type ExecutionWorldOptions,
} from '../../sandbox/stage/execution-world.ts';

/** Does something in a world of its own, that is gone afterwards. */
export async function withExecutionWorld(
  options: ExecutionWorldOptions,
  doing: (world: ExecutionWorld) => Promise<void>,
): Promise<void> {
  const world = await createExecutionWorld(options);
  try {
    await doing(world);
    refuseLeaks(world);
  } finally {
    await world.close();
  }
}

/** No job ever says a secret, and none is told on a page. */
function refuseLeaks({ sandbox, acme, runs }: ExecutionWorld): void {
  const key = acme.privateKey.split('\n').filter((line) => line !== '' && !line.startsWith('-----'));
  const secrets = [...sandbox.world.tokens.keys(), ...key];
  const jobs = runs().flatMap((run) => currentAttempt(run).jobs);
  const said = [
    ...jobs.flatMap(({ log, summary }) => [...log, summary]),
    ...[...acme.releases.comments.values()].map(({ body }) => body),
  ].join('\n');
  const leaked = secrets.find((secret) => said.includes(secret));
  if (leaked !== undefined) throw new Error(`a secret was said: ${leaked.slice(0, 6)}…`);
}
