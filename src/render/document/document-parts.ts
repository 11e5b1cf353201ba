import type { DocumentReport } from '../../domain/document/document-report.ts';
import type { DocumentPart } from './document-part.ts';
import { notesPart } from './parts/notes-part.ts';
import { openPointsPart } from './parts/open-points-part.ts';
import { orderPart } from './parts/order-part.ts';
import { overviewPart } from './parts/overview-part.ts';
import { runPart } from './parts/run-part.ts';
import { sectionPart } from './parts/section-part.ts';

/** The chapters of the document, as whoever deploys reads them: what and in which order, when, with whom, and what if. */
export function documentParts(report: DocumentReport): DocumentPart[] {
  return [
    overviewPart(report),
    ...openPointsPart(report),
    ...orderPart(report),
    ...sectionPart('scope', report),
    ...sectionPart('timing', report),
    ...sectionPart('instructions', report),
    ...sectionPart('team', report),
    ...sectionPart('handover', report),
    ...sectionPart('approvers', report),
    ...sectionPart('impact', report),
    ...sectionPart('risks', report),
    ...sectionPart('success', report),
    ...sectionPart('backout', report),
    ...sectionPart('checklist', report),
    ...notesPart(report),
    ...runPart(report),
  ];
}
