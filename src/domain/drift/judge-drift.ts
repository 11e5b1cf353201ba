import type { Environment } from '../model/configuration.ts';
import type { Problem, Severity } from '../problem.ts';
import type { ApplicationRecord } from '../records/environment-record.ts';
import type { Inspection } from './inspection.ts';

export interface InspectedApplication {
  readonly application: string;
  /** Undefined for one that the environment never had. */
  readonly record: Pick<ApplicationRecord, 'version' | 'uncertain'> | undefined;
  readonly inspection: Inspection;
}

type Terms = Pick<Environment, 'name' | 'drift'>;

/**
 * Where the target is not as the records say (`drift`), and where nobody knows (`drift-unknown`): errors where drift blocks,
 * else warnings. What the records themselves are not certain of cannot differ from them. Where the configuration does not
 * speak of drift, an application that nothing can look at is nothing to tell.
 */
export function judgeDrift(inspected: readonly InspectedApplication[], terms: Terms): Problem[] {
  return inspected.flatMap((one) => judgeOne(one, terms));
}

function judgeOne({ application, record, inspection }: InspectedApplication, terms: Terms): Problem[] {
  if (record?.uncertain === true) return [];
  const { name, drift } = terms;
  const severity = drift === 'block' ? 'error' : 'warning';
  const recorded = record?.version ?? null;
  switch (inspection.kind) {
    case 'runs':
    case 'absent': {
      const found = inspection.kind === 'runs' ? inspection.version : null;
      if (found === recorded) return [];
      return [
        { code: 'drift', severity, message: differs({ application, name, found, recorded }), application },
      ];
    }
    case 'unknown':
      return [unknown({ application, severity, name, why: inspection.reason })];
    case 'not-offered': {
      if (drift === undefined) return [];
      const why = 'its deployer has no `inspect`';
      return [unknown({ application, severity: drift === 'block' ? 'error' : 'notice', name, why })];
    }
  }
}

function differs(difference: {
  readonly application: string;
  readonly name: string;
  readonly found: string | null;
  readonly recorded: string | null;
}): string {
  const { application, name, found, recorded } = difference;
  const runs =
    found === null ? `${application} is not there in '${name}'` : `${application} ${found} runs in '${name}'`;
  const says = recorded === null ? 'that it was never deployed there' : `${recorded}`;
  const adopt =
    found === null
      ? ''
      : `, or let 'deployment-plans adopt ${name} ${application}@${found}' record what is there`;
  return `${runs}, but the records say ${says}; find out who changed it, then put back what should be there${adopt}`;
}

function unknown(about: {
  readonly application: string;
  readonly severity: Severity;
  readonly name: string;
  readonly why: string;
}): Problem {
  const { application, severity, name, why } = about;
  const message = `which version of ${application} runs in '${name}' is not known: ${why}`;
  return { code: 'drift-unknown', severity, message, application };
}
