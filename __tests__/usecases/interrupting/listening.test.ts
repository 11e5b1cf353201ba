import { expect, test } from '@jest/globals';
import type { Pulse } from '../../../src/ports/pulse.ts';
import type { Ender } from '../../../src/usecases/interrupting/aborted-by.ts';
import { byOthers } from '../../../src/usecases/interrupting/by-others.ts';
import { byPerson } from '../../../src/usecases/interrupting/by-person.ts';
import type { OthersPorts } from '../../../src/usecases/interrupting/newest-run.ts';
import { run } from '../../support/builders.ts';

const held = run('one', { status: 'running', epoch: 1 });

/** What a listener gives back at a beat while the repository does not answer. */
function beat(listen: (ports: OthersPorts) => Ender): unknown {
  let given: unknown;
  const pulse: Pulse = {
    onBeat(listener) {
      given = listener();
      return () => {};
    },
  };
  const refresh = () => new Promise<never>(() => {});
  listen({ pulse, repository: { refresh }, readRecords: async () => ({ run: async () => held }) })(() => {});
  return given;
}

test.each([
  { who: 'others', listen: (ports: OthersPorts) => byOthers(ports, held) },
  { who: 'a person', listen: (ports: OthersPorts) => byPerson(ports, held) },
])('no second look for $who begins while the first one lasts', ({ listen }) => {
  expect(beat(listen)).toBeInstanceOf(Promise);
});
