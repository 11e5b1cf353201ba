const digits = 12;

/**
 * An object's id (of a commit, or of the blob of a plan), as short as people are shown it and as statuses hold it: enough
 * digits to tell apart all objects of one repository.
 */
export function shortDigest(id: string): string {
  return id.slice(0, digits);
}
