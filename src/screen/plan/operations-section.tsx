import type { ComponentChildren } from 'preact';
import type { Operation } from '../../domain/records/run/operation.ts';
import type { PlannedOperation } from '../../domain/validation.ts';
import { plannedInWords, reasonInWords, versionsInWords } from '../../render/in-words/operation-in-words.ts';
import { operationRemarks, tookInWords } from '../../render/in-words/operation-remarks.ts';
import { operationState } from '../../render/in-words/operation-state.ts';
import { settingsInWords } from '../../render/in-words/settings-in-words.ts';
import { ownErrors } from '../../render/problems/own-errors.ts';
import { problemPage } from '../../render/problems/problem-page.ts';
import { plainText } from '../../render/text/plain-text.ts';
import { CardRow, CardTable } from '../components/card-table.tsx';
import { OutwardLink, PlansLink } from '../components/links.tsx';
import { NameSet } from '../components/name-set.tsx';
import { StateBadge } from '../components/state-badge.tsx';
import type { PageSection, PlanOnPage } from './page-section.ts';
import { watchLink } from './watch-link.tsx';

interface OperationRow {
  readonly application: string;
  readonly versions: string;
  readonly modules: readonly string[];
  /** What happens, or how it stands. */
  readonly standing: ComponentChildren;
  readonly remarks: readonly ComponentChildren[];
}

/** What the plan would do, or what its run has done, to each application. */
export function operationsSection(page: PlanOnPage): PageSection | undefined {
  const { run, operations } = page.details;
  const rows = run === null ? operations.map((it) => plannedRow(it, page)) : runRows(run.operations, page);
  if (rows.length === 0) return undefined;
  const state = run === null ? 'What happens' : 'State';
  const content = (
    <CardTable heads={['Application', 'Version', state, 'Modules', 'Remarks']}>
      {rows.map((row) => (
        <Row key={row.application} row={row} state={state} />
      ))}
    </CardTable>
  );
  return { id: 'operations', title: run === null ? 'What it would do' : 'Operations', content };
}

function Row({ row, state }: { readonly row: OperationRow; readonly state: string }) {
  const { application, versions, modules, standing, remarks } = row;
  return (
    <CardRow
      title={<PlansLink by="application" value={application} />}
      cells={[
        { label: 'Version', content: <code>{versions}</code> },
        { label: state, content: standing },
        { label: 'Modules', content: <NameSet names={modules} thing="module" /> },
        {
          label: 'Remarks',
          content: remarks.map((remark, index) => <div key={String(index)}>{remark}</div>),
        },
      ]}
    />
  );
}

function plannedRow(operation: PlannedOperation, { details }: PlanOnPage): OperationRow {
  const { application, modules, skip } = operation;
  const errors = ownErrors(details.problems).get(application) ?? [];
  const refused = errors.length > 0;
  const standing = refused ? (
    <StateBadge words="cannot be deployed" paint="red" />
  ) : (
    <StateBadge
      words={skip === undefined ? plannedInWords(operation) : `nothing: ${reasonInWords(skip)}`}
      paint={skip === undefined ? 'bold' : 'dim'}
    />
  );
  const why = refused ? errors : skip === undefined ? [] : [skip];
  const links = why.map((code) => <OutwardLink url={problemPage(code)}>{reasonInWords(code)}</OutwardLink>);
  const remarks = [...links, ...settingsInWords(operation).map(plainText)];
  return { application, modules, standing, remarks, versions: plainText(versionsInWords(operation)) };
}

function runRows(operations: readonly Operation[], page: PlanOnPage): OperationRow[] {
  const planned = new Map(page.details.operations.map((it) => [it.application, it]));
  return operations.map((operation) => {
    const { application, modules } = operation;
    const settings = planned.get(application);
    const took = tookInWords(operation);
    const watch = watchLink(operation, page.list);
    return {
      application,
      versions: plainText(versionsInWords(operation)),
      modules: [...modules.keys()],
      standing: <StateBadge {...operationState(operation)} />,
      remarks: [
        ...(took === undefined ? [] : [`took ${took}`]),
        ...operationRemarks(operation).map(plainText),
        ...(settings === undefined ? [] : settingsInWords(settings).map(plainText)),
        ...(watch === undefined ? [] : [watch]),
      ],
    };
  });
}
