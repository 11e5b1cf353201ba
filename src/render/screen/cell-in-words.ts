import type { MatrixCell } from '../../domain/screen/environment-matrix.ts';
import type { Style } from '../text/view.ts';

/** Something to know of what an environment has, and the colour of that. */
export interface CellRemark {
  readonly words: string;
  readonly paint: keyof Style;
}

const ages = {
  newest: { words: 'newest', paint: 'green' },
  older: { words: 'older', paint: 'dim' },
} as const satisfies Record<NonNullable<MatrixCell['age']>, CellRemark>;

/** All that is to be known of a cell besides its version, the most important first. */
export function cellRemarks(cell: MatrixCell): CellRemark[] {
  const { application, age, platform, blocked } = cell;
  const { uncertain = false, failed = null, bad = null } = application ?? {};
  const remarks: (CellRemark | undefined)[] = [
    driftRemark(cell),
    uncertain ? { words: 'uncertain', paint: 'yellow' } : undefined,
    failed === null ? undefined : { words: `${failed} failed`, paint: 'red' },
    bad === null ? undefined : { words: `marked bad: ${bad}`, paint: 'red' },
    blocked === null ? undefined : { words: `blocked${because(blocked.reason)}`, paint: 'yellow' },
    platform === 'behind' ? { words: `still on ${application?.platform}`, paint: 'yellow' } : undefined,
    age === null ? undefined : ages[age],
  ];
  return remarks.filter((remark) => remark !== undefined);
}

/** What was found when somebody looked; what is as it was recorded is nothing to remark. */
function driftRemark({ application, standing }: MatrixCell): CellRemark | undefined {
  const inspection = application?.inspection ?? null;
  if (inspection === null || standing === null) return undefined;
  switch (standing) {
    case 'drift':
      return {
        words: inspection.kind === 'runs' ? `really runs ${inspection.version}` : 'really not there',
        paint: 'red',
      };
    case 'unknown': {
      const why = inspection.kind === 'unknown' ? inspection.reason : null;
      return { words: `not known what runs${because(why)}`, paint: 'yellow' };
    }
    case 'not-offered':
      return { words: 'nobody can look', paint: 'dim' };
    case 'as-recorded':
    case 'uncertain':
      return undefined;
  }
}

function because(reason: string | null): string {
  return reason === null ? '' : `: ${reason}`;
}
