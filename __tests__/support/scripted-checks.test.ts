import type { Check } from '../../src/domain/model/check.ts';
import type { Checks } from '../../src/ports/checks.ts';
import { checksContract } from '../contracts/checks.ts';
import { createScriptedChecks, hangUntilStopped, met, unmet } from './scripted-checks.ts';

/** Each check is scripted under the name of its program. */
function checkNamed(name: string): Check {
  return { kind: 'command', command: [name], env: [], timeout: 60_000, every: 1000 };
}

checksContract('scripted ones', () => {
  const scripted = createScriptedChecks();
  scripted.script('passing', met);
  scripted.script('failing', unmet);
  scripted.script('impossible', { outcome: 'unmet', reason: 'it could not be performed' });
  scripted.script('hanging', hangUntilStopped);
  const checks: Checks = {
    perform: (check, told) =>
      scripted.perform(check, { ...told, name: check.kind === 'command' ? (check.command[0] ?? '') : '' }),
  };
  return {
    checks,
    passing: checkNamed('passing'),
    failing: checkNamed('failing'),
    hanging: checkNamed('hanging'),
    impossible: checkNamed('impossible'),
    underWay: async () => {},
    remove: () => {},
  };
});
