import type { Environment } from '../model/configuration.ts';
import type { Problem, Severity } from '../problem.ts';
import { type InspectedApplication, standingOf, versionFound } from './standing.ts';

type Terms = Pick<Environment, 'name' | 'drift'>;

/**
 * Where the target is not as the records say (`drift`), and where nobody knows (`drift-unknown`): errors where drift blocks,
 * else warnings. What the records themselves are not certain of cannot differ from them. Where the configuration does not
 * speak of drift, an application that nothing can look at is nothing to tell.
 */
export function judgeDrift(inspected: readonly InspectedApplication[], terms: Terms): Problem[] {
  return inspected.flatMap((one) => judgeOne(one, terms));
}

function judgeOne(inspected: InspectedApplication, { name, drift }: Terms): Problem[] {
  const { application, inspection } = inspected;
  const severity = drift === 'block' ? 'error' : 'warning';
  switch (standingOf(inspected)) {
    case 'as-recorded':
    case 'uncertain':
      return [];
    case 'drift':
      return [{ code: 'drift', severity, message: differs(inspected, name), application }];
    case 'unknown': {
      const why = inspection.kind === 'unknown' ? inspection.reason : 'nobody says why';
      return [unknown({ application, severity, name, why })];
    }
    case 'not-offered': {
      if (drift === undefined) return [];
      const why = 'its deployer has no `inspect`';
      return [unknown({ application, severity: drift === 'block' ? 'error' : 'notice', name, why })];
    }
  }
}

function differs({ application, record, inspection }: InspectedApplication, name: string): string {
  const found = versionFound(inspection);
  const runs =
    found === null ? `${application} is not there in '${name}'` : `${application} ${found} runs in '${name}'`;
  const says = record?.version ?? 'that it was never deployed there';
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
