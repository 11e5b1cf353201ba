/**
 * Bytes of a report that stands as a comment and as the summary of a check run. GitHub takes 65,536 characters for the
 * one and one less for the other; some are left for what surrounds it.
 */
export const longestReport = 65_000;
