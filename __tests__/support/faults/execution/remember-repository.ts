import { updateRefs } from '../../../../sandbox/git/refs.ts';
import { currentAttempt } from '../../../../sandbox/model/actions/workflow-run.ts';
import type { Repository } from '../../../../sandbox/model/repositories/repository.ts';
import { rememberSayings } from '../fault-world-standing.ts';

/** Remembers a repository with its pull requests, runs and deployments; gives what brings it back to that. */
export function rememberRepository(releases: Repository): () => Promise<void> {
  const { refs, lastNumber } = releases;
  const takeBackSayings = rememberSayings(releases);
  const takeBack = [
    rememberMap(releases.pullRequests),
    rememberMap(releases.issues),
    rememberMap(releases.environments),
    rememberMap(releases.deployments),
    rememberMap(releases.workflowRuns),
    ...[...releases.deployments.values()].map(({ statuses }) => rememberList(statuses)),
    ...[...releases.workflowRuns.values()].flatMap((run) => {
      const attempt = currentAttempt(run);
      return [rememberFacts(attempt), ...attempt.jobs.map(rememberFacts)];
    }),
  ];
  return async () => {
    takeBackSayings();
    for (const restore of takeBack) restore();
    releases.lastNumber = lastNumber;
    await setRefs(releases, refs);
  };
}

function rememberMap<Key, Value>(map: Map<Key, Value>): () => void {
  const known = [...map];
  return () => {
    map.clear();
    for (const [key, value] of known) map.set(key, value);
  };
}

function rememberList<Item>(list: Item[]): () => void {
  const { length } = list;
  return () => list.splice(length);
}

function rememberFacts(thing: object): () => void {
  const known = { ...thing };
  return () => Object.assign(thing, known);
}

async function setRefs(releases: Repository, wanted: Repository['refs']): Promise<void> {
  const names = new Set([...releases.refs.keys(), ...wanted.keys()]);
  const changes = [...names].flatMap((ref) => {
    const to = wanted.get(ref)?.sha ?? null;
    return to === (releases.refs.get(ref)?.sha ?? null) ? [] : [{ ref, to }];
  });
  await updateRefs(releases.folder, changes);
  releases.refs = wanted;
}
