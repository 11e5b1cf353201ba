import { expect, test } from '@jest/globals';
import { rehearsedConversations } from '../../../src/action/comments/rehearsed-conversations.ts';
import { createMemoryConversations } from '../../support/memory/memory-conversations.ts';

test('rehearsed conversations read what there is, say what they would answer, and write nothing', async () => {
  const conversations = createMemoryConversations();
  const { id } = conversations.write('/plan help');
  const said: string[] = [];
  const rehearsed = rehearsedConversations(conversations, (line) => void said.push(line));
  expect(await rehearsed.comment(id)).toMatchObject({ body: '/plan help' });
  await rehearsed.react(id, 'eyes');
  await rehearsed.say(1, 'this can be said', '<!-- marker -->');
  expect(said).toEqual(['the answer on #1 would be: this can be said']);
  expect(conversations.answers).toEqual([]);
  expect(conversations.reactions.size).toBe(0);
});
