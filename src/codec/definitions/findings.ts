import {
  type Finding,
  inFileOrder,
  type Locate,
  type Path,
  type Problem,
  type ProblemCode,
  placeFinding,
} from '../../domain/problem.ts';

/** How many problems a file gets at most: what follows is mostly a consequence, and nobody reads it. */
export const mostFindings = 500;

/** An error at a place of the file. */
export function finding(path: Path, code: ProblemCode, message: string): Finding {
  return { path, code, severity: 'error', message };
}

/** Findings as problems in file order. */
export function placeFindings(findings: readonly Finding[], file: string, locate: Locate): Problem[] {
  return inFileOrder(findings.map((found) => placeFinding(found, file, locate))).slice(0, mostFindings);
}
