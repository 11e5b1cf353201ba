/** Of the 1 MiB that GitHub takes from one step, in bytes; some is left for what surrounds it. */
export const longestSummary = 900_000;
