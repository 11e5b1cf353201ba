import type { DocumentReport } from '../../../src/domain/document/document-report.ts';
import type { Plan } from '../../../src/domain/model/plan.ts';
import type { PlanDocument, Section } from '../../../src/domain/model/plan-document.ts';
import { operation, run } from '../../support/builders.ts';
import { applicationNotes, documentReport, planned } from './documents.ts';

/** A report in which everything that somebody else has written is this text. */
export function documentOf(text: string): DocumentReport {
  const report = documentReport();
  return documentReport({
    environment: text,
    plan: text,
    blob: text,
    content: contentOf(report.content, text),
    operations: [planned(text, text, text), planned('ledger', text, text)],
    order: new Map([['ledger', [text]]]),
    run: run('one', {
      reason: text,
      authors: [text, text],
      startedAt: '2026-11-20T10:00:00.000Z',
      startedBy: text,
      approvals: [{ by: text, at: '2026-11-20T10:00:00.000Z', blob: text }],
      operations: [operation(text, { from: text, to: text, reason: text })],
      waitingFor: [{ plan: text, reason: 'reference', modules: [text], until: null }],
    }),
    problems: [{ code: 'incomplete-section', severity: 'warning', message: text }],
    releaseNotes: {
      plan: text,
      applications: [
        applicationNotes(text, {
          own: text,
          versions: [{ version: text, title: text, text, origin: 'release' }],
          incomplete: true,
        }),
      ],
    },
  });
}

function contentOf(content: Plan, text: string): Plan {
  const sections = new Map([...content.document.sections].map(([name, it]) => [name, writtenBy(it, text)]));
  const document: PlanDocument = { sections, applicationNotes: new Map() };
  const origin = { kind: 'copy', environment: text, plan: text, by: text } as const;
  const acknowledged = { removedModules: [text], downgrades: [text, text] };
  const override = { freeze: text };
  return { ...content, source: text, target: text, origin, acknowledged, override, document };
}

function writtenBy(section: Section, text: string): Section {
  switch (section.kind) {
    case 'gap':
      return section;
    case 'text':
      return { kind: 'text', text };
    case 'list':
      return { kind: 'list', items: section.items.map(() => text) };
    case 'entries':
      return { kind: 'entries', entries: section.entries.map((it) => withText(it, text)) };
    case 'answers':
      return { kind: 'answers', answers: withText(section.answers, text) };
  }
}

function withText(answers: ReadonlyMap<string, string | null>, text: string): ReadonlyMap<string, string> {
  return new Map([...answers.keys()].map((key) => [key, text]));
}
