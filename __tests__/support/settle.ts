/** Resolves when everything has happened that waits for nothing outside. */
export function settle(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
