import { diagnosisToJson } from '../../codec/answers/doctor.ts';
import { type Diagnosis, hasProblems } from '../../domain/doctor/diagnose.ts';
import { renderDiagnosis } from '../../render/doctor/doctor.ts';
import { findingsInWords } from '../../render/doctor/doctor-groups.ts';
import { renderDoctorReport } from '../../render/doctor/doctor-report.ts';
import { plainStyle, type View } from '../../render/text/view.ts';
import { doctor } from '../../usecases/doctor/doctor.ts';
import type { Outcome } from '../outcome.ts';
import { longestSummary } from '../reporting/longest-summary.ts';
import { withSession } from '../session/session.ts';
import type { Step } from './step.ts';

const log: View = { style: plainStyle, width: 100 };

/** Examines the settings of the repository; the job fails when it finds a problem. */
export async function examine(step: Step): Promise<Outcome> {
  return withSession(step, async (session) => {
    await session.repository.refresh();
    return examinationOutcome(await doctor(session));
  });
}

export function examinationOutcome(diagnosis: Diagnosis): Outcome {
  return {
    subject: null,
    problems: [],
    lines: renderDiagnosis(diagnosis, log).split('\n'),
    summary: renderDoctorReport(diagnosis, { limit: longestSummary }),
    details: { diagnosis: diagnosisToJson(diagnosis) },
    failure: hasProblems(diagnosis)
      ? `the settings have problems: ${findingsInWords(diagnosis.findings)}`
      : null,
  };
}
