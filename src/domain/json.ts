/** The version of every JSON document that the program writes. */
export const schemaVersion = 1;
