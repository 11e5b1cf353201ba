import { readFileSync } from 'node:fs';
import { register } from 'node:module';
import { pathToFileURL } from 'node:url';

/**
 * A process that judges workflow files with GitHub's own language service: paths as arguments, one JSON list of
 * diagnostics on standard output. It is a process of its own because the service needs a loader hook.
 */
register('../../sandbox/actions/language/parsing/json-imports.ts', import.meta.url);
const { validate } = await import('@actions/languageservice');
const { TextDocument } = await import('vscode-languageserver-textdocument');

interface Diagnosis {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

async function diagnose(file: string): Promise<Diagnosis[]> {
  const uri = pathToFileURL(file).href;
  const found = await validate(TextDocument.create(uri, 'yaml', 0, readFileSync(file, 'utf8')));
  return found.map(({ range, message }) => ({
    file,
    line: range.start.line + 1,
    message: typeof message === 'string' ? message : message.value,
  }));
}

const diagnoses = await Promise.all(process.argv.slice(2).map(diagnose));
process.stdout.write(JSON.stringify(diagnoses.flat()));
