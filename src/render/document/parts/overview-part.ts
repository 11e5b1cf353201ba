import type { RootContent } from 'mdast';
import type { DocumentReport } from '../../../domain/document/document-report.ts';
import { shortDigest } from '../../../domain/short-digest.ts';
import { plannedInWords, reasonInWords, versionsInWords } from '../../in-words/operation-in-words.ts';
import { originInWords } from '../../in-words/origin-in-words.ts';
import { settingsInWords } from '../../in-words/settings-in-words.ts';
import { statusInWords } from '../../in-words/status-in-words.ts';
import { type Inline, listOf, type Row, tableOf, words } from '../../markdown/blocks.ts';
import { codeOf, proseOf } from '../../markdown/untrusted-text.ts';
import type { DocumentPart } from '../document-part.ts';

/** From where to where, what with which versions, and how things stand. */
export function overviewPart(report: DocumentReport): DocumentPart {
  return { title: 'Overview', content: [facts(report), ...applications(report)] };
}

function facts({ environment, status, run, content, blob }: DocumentReport): RootContent {
  const { source, origin } = content;
  const endedBy = run?.endedBy ?? null;
  const items: Inline[] = [
    [words('From '), codeOf(source), words(' to '), codeOf(environment)],
    [words(`Status: ${statusInWords({ status, endedBy })}`)],
    ...(origin === undefined ? [] : [[words('Made as '), ...proseOf(originInWords(origin))]]),
    [words('Digest of the plan: '), codeOf(shortDigest(blob))],
    [words(`After a failure: ${afterFailure[content.onFailure]}`)],
    ...exceptions(content),
  ];
  return listOf(items);
}

const afterFailure = { stop: 'nothing new starts', continue: 'what does not depend on it goes on' } as const;

/** What looks like a mistake, or breaks a rule, and is meant. */
function exceptions({ override, acknowledged }: DocumentReport['content']): Inline[] {
  const { removedModules, downgrades } = acknowledged;
  return [
    ...(override === undefined ? [] : [[words('Overrides a freeze: '), ...proseOf(override.freeze)]]),
    ...named('Removes modules on purpose', removedModules),
    ...named('Goes back on purpose', downgrades),
  ];
}

function named(what: string, names: readonly string[]): Inline[] {
  if (names.length === 0) return [];
  return [[words(`${what}: `), ...names.flatMap((name) => [words(', '), codeOf(name)]).slice(1)]];
}

function applications(report: DocumentReport): RootContent[] {
  const { operations } = report;
  if (operations.length === 0) return [];
  const head = ['Application', 'Version', 'What happens', 'Settings'];
  return [tableOf(head, operations.map(row))];
}

function row(operation: DocumentReport['operations'][number]): Row {
  const { application, skip } = operation;
  return [
    [codeOf(application)],
    [codeOf(versionsInWords(operation))],
    skip === undefined
      ? proseOf(plannedInWords(operation))
      : [words('nothing: '), ...proseOf(reasonInWords(skip))],
    settingsInWords(operation).flatMap((it, index) => [
      ...(index === 0 ? [] : [words('; ')]),
      ...proseOf(it),
    ]),
  ];
}
