import { headerOf, type ParsedObject, parseObject, parseSignature } from '../../../git/parse-objects.ts';
import type { Repository } from '../../../model/repositories/repository.ts';
import type { Serving } from '../../reading/serving.ts';
import type { NodeSource } from '../node-source.ts';
import { gitActorNode } from './git-actor-node.ts';
import { gitObjectFacts } from './git-object-facts.ts';
import { gitObjectNode } from './git-object-node.ts';

/** An annotated tag. */
export function tagNode(serving: Serving, repository: Repository, oid: string): NodeSource {
  const read = async (): Promise<ParsedObject> => {
    const object = await serving.readerOf(repository).object(oid);
    if (object === null) throw new Error(`there is no tag ${oid} in ${repository.folder}`);
    return parseObject(object.bytes);
  };
  return {
    __typename: 'Tag',
    ...gitObjectFacts(serving, repository, oid),
    name: async () => headerOf(await read(), 'tag'),
    message: async () => (await read()).message,
    tagger: async () => gitActorNode(serving, parseSignature(headerOf(await read(), 'tagger'))),
    target: async () => gitObjectNode(serving, repository, headerOf(await read(), 'object')),
  };
}
