import { type Diagnosis, diagnose } from '../../domain/doctor/diagnose.ts';
import type { RepositorySettings } from '../../ports/repository-settings.ts';
import type { Sources } from '../../ports/sources.ts';
import { readTrusted } from '../reading/trusted.ts';
import { examineApplicationWorkflows } from './examine-application-workflows.ts';
import { examineApplications } from './examine-applications.ts';
import { type ContentPorts, examineContents } from './examine-contents.ts';
import { examineSettings } from './examine-settings.ts';

export interface DoctorPorts extends ContentPorts {
  readonly sources: Sources;
  /** Null for a repository that is a folder: then its branches are judged, and nothing else. */
  readonly settings: RepositorySettings | null;
}

/**
 * Examines a release repository and changes nothing. Rejects with a Refusal (`wrong`) when the configuration or
 * the catalog cannot be used, because then it is not known what there should be.
 */
export async function doctor({ settings, ...ports }: DoctorPorts): Promise<Diagnosis> {
  const trusted = await readTrusted(ports.repository);
  const contents = await examineContents(ports, trusted);
  const applications = await examineApplications(ports, trusted);
  const elsewhere = await examineApplicationWorkflows(settings, trusted.configuration, applications);
  const hosted = settings === null ? null : await examineSettings(settings, contents, applications);
  const operationWorkflows = [...contents.operationWorkflows, ...elsewhere];
  return diagnose({ ...contents, operationWorkflows, applications, hosted });
}
