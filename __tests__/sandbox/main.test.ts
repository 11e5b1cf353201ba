import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

const program = join(import.meta.dirname, '..', '..', 'sandbox', 'main.ts');

test('npm run sandbox says how to use what it starts, and leaves nothing behind', async () => {
  const child = spawn(process.execPath, [program], { stdio: ['ignore', 'pipe', 'inherit'] });
  child.stdout.setEncoding('utf8');
  let text = '';
  for await (const chunk of child.stdout) {
    text += chunk;
    if (text.includes('list --github')) break;
  }
  const variables = new Map(
    [...text.matchAll(/^export (\w+)=(.*)$/gm)].map(([, name = '', value = '']) => [name, value]),
  );
  const headers = { authorization: `Bearer ${variables.get('ALICE')}` };
  const [, address = ''] = /(http:\S+\/pulls\/1)$/m.exec(text) ?? [];
  const answer: unknown = await (await fetch(address, { headers })).json();
  expect(answer).toMatchObject({ number: 1, state: 'open', base: { ref: 'env/qa' } });
  const [, folder = ''] = /^ {2}(\/.*)\/repositories$/m.exec(text) ?? [];
  expect(existsSync(folder)).toBe(true);
  child.kill('SIGINT');
  expect(await once(child, 'exit')).toEqual([0, null]);
  expect(existsSync(folder)).toBe(false);
});
