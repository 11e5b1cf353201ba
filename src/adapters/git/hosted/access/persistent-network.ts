import type { GitAnswer } from '../../process/collect-output.ts';
import { succeeded } from '../../process/failure.ts';
import type { Network } from '../../remote/remote.ts';

/** Milliseconds after which a fetch is tried again: most failures of a network pass within seconds. */
const pauses = [1000, 5000];

/** What git says of a connection, or a server, that fails (http.c, remote-curl.c, fetch-pack.c, pkt-line.c). */
const breaks =
  /^(?:fatal|error): .*(?:unable to access|RPC failed|still expected|expected (?:flush|'packfile')|protocol error|hung up|early EOF|unexpected disconnect)/m;

/** Who has had too many requests is not helped by another one. */
const limits = /returned error: 429|rate limit|too many requests/i;

/**
 * Tries a fetch again that broke off, which costs nothing but time, because it changes nothing there. Everything
 * else runs once, and what the server refuses rejects at once.
 */
export function persistentNetwork(
  network: Network,
  sleep: (milliseconds: number) => Promise<unknown>,
): Network {
  return {
    async run(call) {
      let answer = await network.run(call);
      for (const pause of call.arguments.includes('fetch') ? pauses : []) {
        if (!brokeOff(answer)) break;
        await sleep(pause);
        answer = await network.run(call);
      }
      return answer;
    },
  };
}

function brokeOff(answer: GitAnswer): boolean {
  if (succeeded(answer) || answer.end !== 'exited') return false;
  return breaks.test(answer.stderr) && !limits.test(answer.stderr);
}
