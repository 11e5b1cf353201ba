import type { Diagnosis } from '../../domain/doctor/diagnose.ts';
import { type Finding, reasons } from '../../domain/doctor/finding.ts';
import { schemaVersion } from '../../domain/json.ts';

/** What `doctor --json` prints (docs/doctor.md). */
export function diagnosisToJson({ home, findings, missing }: Diagnosis): Readonly<Record<string, unknown>> {
  return {
    schema: schemaVersion,
    repository: home?.name ?? null,
    findings: findings.map(findingToJson),
    missing: missing.map(({ id, text }) => ({ id, text })),
  };
}

function findingToJson({ id, level, subject, found, fix }: Finding): Readonly<Record<string, unknown>> {
  return { id, level, subject, found, why: reasons[id], fix };
}
