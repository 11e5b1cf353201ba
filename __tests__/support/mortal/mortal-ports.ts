import type { Checks } from '../../../src/ports/checks.ts';
import type { Clock } from '../../../src/ports/clock.ts';
import type { PreparedDeployment } from '../../../src/ports/deployer.ts';
import type { Notifiers } from '../../../src/ports/notifiers.ts';
import type { ReleaseRepository } from '../../../src/ports/release-repository.ts';
import type { Tagger } from '../../../src/ports/tagger.ts';
import type { DeployerOfKinds } from '../../../src/usecases/execution/deployer-of-kinds.ts';
import type { Mortal } from './mortal.ts';

type Fetch = (address: string, init: RequestInit) => Promise<Response>;

/** Everything but what is only read changes something at GitHub. */
export function mortalFetch(fetch: Fetch, mortal: Mortal): Fetch {
  return (address, init) => {
    const { pathname } = new URL(address);
    const { method = 'GET' } = init;
    if (method === 'GET' || pathname.endsWith('/graphql')) return mortal.ask(() => fetch(address, init));
    return mortal.effect(`${method} ${pathname}`, () => fetch(address, init));
  };
}

export function mortalRepository(repository: ReleaseRepository, mortal: Mortal): ReleaseRepository {
  return {
    ...repository,
    commit: (request) =>
      mortal.effect(`push to ${request.branch}: ${request.message}`, () => repository.commit(request)),
  };
}

export function mortalClock({ now, ...clock }: Clock, mortal: Mortal): Clock {
  return { now, sleep: (milliseconds) => mortal.ask(() => clock.sleep(milliseconds)) };
}

export function mortalChecks(checks: Checks, mortal: Mortal): Checks {
  return {
    perform: (check, surroundings) =>
      mortal.effect(`check ${surroundings.name}`, () => checks.perform(check, surroundings)),
  };
}

export function mortalNotifiers(notifiers: Notifiers, mortal: Mortal): Notifiers {
  return { post: (message) => mortal.effect(`tell ${message.id}`, () => notifiers.post(message)) };
}

/** On GitHub tags are made by its API. */
export function mortalTagger(tagger: Tagger, mortal: Mortal): Tagger {
  return {
    tag: (request) => mortal.effect(`tag ${request.repository} ${request.tag}`, () => tagger.tag(request)),
  };
}

/** What has begun goes on when its coordinator has died, as far as its machine lets it. */
export function mortalDeployer(deployer: DeployerOfKinds, mortal: Mortal): DeployerOfKinds {
  const opened = (key: string, prepared: PreparedDeployment) => async () => {
    const { end } = await mortal.effect(`start ${key}`, async () => ({ end: prepared.open() }));
    return mortal.effect(`end ${key}`, () => end);
  };
  return {
    ...deployer,
    prepare: (order) =>
      mortal.ask(async () => {
        const prepared = await deployer.prepare(order);
        return { ...prepared, open: opened(order.key, prepared) };
      }),
  };
}
