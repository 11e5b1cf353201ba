import { createNoteBuilds } from '../../../../src/adapters/git/notes/create-note-builds.ts';
import type { NoteEvidence } from '../../../../src/domain/model/builds.ts';
import type { BuildsSubject } from '../../../contracts/builds.ts';
import { createGitWorld, type TestRepository } from '../../../support/git-world.ts';
import { repositoriesIn, variablesForElsewhere } from '../sources/git-subject.ts';

export const noteEvidence: NoteEvidence = { kind: 'note', name: 'builds/v{platform}' };

/** Says something of a commit, as people do it by hand. */
export function addNote(repository: TestRepository, commit: string, text: string, platform = '11.19'): void {
  const identity = ['-c', 'user.name=x', '-c', 'user.email=x'];
  const note = ['notes', `--ref=builds/v${platform}`, 'add', '-f', '-m', text, commit];
  repository.git(...identity, ...note);
}

/** Bare repositories that are named by their paths, or as if another machine had them. */
export function noteSubject(place: 'here' | 'away'): BuildsSubject<NoteEvidence> {
  const world = createGitWorld();
  const variables = place === 'away' ? variablesForElsewhere(world) : world.variables;
  const repositories = repositoriesIn(world, place);
  let commits = 0;
  return {
    builds: createNoteBuilds({ folder: world.folder, variables }),
    evidence: noteEvidence,
    told: ['success', 'failed', 'running'],
    createRepository: repositories.create,
    commit(address) {
      commits += 1;
      return repositories.at(address).commit({ branch: 'main', files: { count: String(commits) } });
    },
    tell({ repository, commit, platform }, state) {
      addNote(repositories.at(repository), commit, `${state} https://ci.example.com/4711`, platform);
    },
    hide: { repository: repositories.missing },
    remove: world.remove,
  };
}
