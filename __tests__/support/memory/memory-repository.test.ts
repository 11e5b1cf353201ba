import { releaseRepositoryContract } from '../../contracts/release-repository.ts';
import { createMemoryStore } from './memory-repository.ts';

async function memorySubject() {
  const { open, commit } = createMemoryStore();
  return { commit, open: async () => open(), remove: async () => {} };
}

releaseRepositoryContract('a repository in memory', memorySubject, { writers: 4 });
