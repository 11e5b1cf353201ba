import { releaseRepositoryContract } from '../../contracts/release-repository.ts';
import { localSubject, remoteSubject } from './git-subject.ts';

releaseRepositoryContract('a bare repository', () => localSubject({ bare: true }), { writers: 4 });
releaseRepositoryContract('a repository with a working tree', () => localSubject({}), { writers: 2 });
releaseRepositoryContract('a repository of sha256', () => localSubject({ objectFormat: 'sha256' }), {
  writers: 2,
});
releaseRepositoryContract('clones of a remote', () => remoteSubject('each'), { writers: 2 });
releaseRepositoryContract('one clone of a remote', () => remoteSubject('one'), { writers: 2 });
