const digits = 12;
const shape = new RegExp(`^[0-9a-f]{${digits}}$`);

/**
 * An object's id (of a commit, or of the blob of a plan), as short as people are shown it and as statuses hold it: enough
 * digits to tell apart all objects of one repository.
 */
export function shortDigest(id: string): string {
  return id.slice(0, digits);
}

/** Whether a text has the form of what `shortDigest` gives. */
export function isShortDigest(text: string): boolean {
  return shape.test(text);
}
