import type { DataFile } from './data-file.ts';

/**
 * Asks again and again for the files of which something is shown, when the page says that it is served live: its
 * `deployment-plans-live` holds the milliseconds between two times.
 */
export function keepLive(files: () => Iterable<DataFile<unknown>>): void {
  const every = liveEvery();
  if (every === null) return;
  const askAgain = async () => {
    const shown = document.hidden ? [] : [...files()].filter(({ isWatched }) => isWatched);
    await Promise.all(shown.map((file) => file.refresh()));
    setTimeout(askAgain, every);
  };
  setTimeout(askAgain, every);
}

/** Milliseconds; null for a page that was built once. */
export function liveEvery(): number | null {
  const meta = document.querySelector<HTMLMetaElement>('meta[name="deployment-plans-live"]');
  const every = Number(meta?.content);
  return every > 0 ? every : null;
}
