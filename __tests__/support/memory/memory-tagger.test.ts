import { TagNotMade } from '../../../src/ports/tagger.ts';
import { type TaggerSubject, taggerContract } from '../../contracts/tagger.ts';
import { createMemoryTagger } from './memory-tagger.ts';

function memorySubject(): TaggerSubject {
  const tagger = createMemoryTagger();
  const { repositories, unknown } = tagger;
  unknown.add('0123456789012345678901234567890123456789');
  return {
    open: () => tagger,
    createRepository(name) {
      repositories.set(`acme/${name}`, new Map());
      return { address: `acme/${name}`, commits: ['1'.repeat(40), '2'.repeat(40)] };
    },
    tags: (address) => Object.fromEntries(repositories.get(address) ?? []),
    add: (address, tag, commit) => void repositories.get(address)?.set(tag, commit),
    forbid: () => tagger.failWith(new TagNotMade('refused', 'v1.8.0 may not be pushed')),
    missing: 'acme/nowhere',
    remove: () => {},
  };
}

taggerContract('memory', memorySubject);
