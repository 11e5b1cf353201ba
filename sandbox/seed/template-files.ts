import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

const templates = join(import.meta.dirname, '..', '..', 'templates');

/** What `init` copies: the contents of a folder of templates/, by path. */
export async function templateFiles(folder: 'main' | 'environment'): Promise<Record<string, string>> {
  const root = join(templates, folder);
  const entries = await readdir(root, { withFileTypes: true, recursive: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  const files = await Promise.all(
    paths.map(async (path) => [relative(root, path), await readFile(path, 'utf8')] as const),
  );
  return Object.fromEntries(files);
}
