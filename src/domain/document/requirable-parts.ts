import { type RequiredPart, sectionKeys, sectionNames } from '../model/plan-document.ts';

/** All that an environment may ask for: each section, and each answer of those that consist of answers. */
export const requirableParts: readonly RequiredPart[] = [
  ...sectionNames,
  ...sectionKeys.timing.map((key) => `timing.${key}` as const),
  ...sectionKeys.backout.map((key) => `backout.${key}` as const),
  ...sectionKeys.checklist.map((key) => `checklist.${key}` as const),
];
