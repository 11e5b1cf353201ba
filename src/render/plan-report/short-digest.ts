/** The first twelve digits of an object's id (DESIGN: a plan's digest). */
export function shortDigest(id: string): string {
  return id.slice(0, 12);
}
