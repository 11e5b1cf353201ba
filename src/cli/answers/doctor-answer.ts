import { diagnosisToJson } from '../../codec/answers/doctor.ts';
import { hasProblems } from '../../domain/doctor/diagnose.ts';
import { renderDiagnosis } from '../../render/doctor/doctor.ts';
import { type DoctorPorts, doctor } from '../../usecases/doctor/doctor.ts';
import type { Answer } from '../answer.ts';
import { exitCode } from '../exit-code.ts';

export async function doctorAnswer(ports: DoctorPorts): Promise<Answer> {
  const diagnosis = await doctor(ports);
  return {
    exitCode: hasProblems(diagnosis) ? exitCode.no : exitCode.done,
    json: diagnosisToJson(diagnosis),
    text: (view) => renderDiagnosis(diagnosis, view),
  };
}
