const digits = 12;

/** A plan's digest: the id of its file's blob, short (DESIGN: repository convention). */
export function planDigest(blob: string): string {
  return blob.slice(0, digits);
}
