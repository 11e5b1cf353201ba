import { findEvidence, writeEvidence } from '../../codec/evidence.ts';
import type { Evidence } from '../../domain/follow-ups/evidence.ts';
import { renderFollowUpBody } from '../../render/follow-up-body.ts';

/** The description of a follow-up's pull request: for people, and at its end the same for this program. */
export function writeFollowUpBody(evidence: Evidence): string {
  return `${renderFollowUpBody(evidence)}\n\n${writeEvidence(evidence)}`;
}

export interface ReadEvidence {
  readonly evidence: Evidence;
  /** Whether what people see is not what this program writes of that evidence. */
  readonly edited: boolean;
}

/** Undefined for a description that is not one of ours. */
export function parseEvidence(body: string): ReadEvidence | undefined {
  const found = findEvidence(body);
  if (found === undefined) return undefined;
  const { evidence, before } = found;
  return { evidence, edited: before.trim() !== renderFollowUpBody(evidence).trim() };
}
