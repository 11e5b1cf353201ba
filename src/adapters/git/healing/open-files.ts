import { readdir, readlink } from 'node:fs/promises';

/** Which of the files some process holds open, as far as /proc shows it. */
export async function findOpenFiles(paths: readonly string[]): Promise<Set<string>> {
  const wanted = new Set(paths);
  const pids = (await namesIn('/proc')).filter((name) => /^\d+$/.test(name));
  const open = await Promise.all(pids.map(openFilesOf));
  return new Set(open.flat().filter((path) => wanted.has(path)));
}

async function openFilesOf(pid: string): Promise<string[]> {
  const folder = `/proc/${pid}/fd`;
  const links = (await namesIn(folder)).map((name) => readlink(`${folder}/${name}`).catch(() => ''));
  return await Promise.all(links);
}

async function namesIn(folder: string): Promise<string[]> {
  return await readdir(folder).catch(() => []);
}
