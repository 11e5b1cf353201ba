import type { DeployAll } from '../../domain/model/deploy-all.ts';
import { flowText, scalarText } from './flow-text.ts';

/** The key `deploy-all`, with a line for each reason, because there may be hundreds of names. */
export function deployAllText({ platform, by, relaunches, leftOut }: DeployAll): string {
  const pair = (key: string, value: string | undefined) =>
    value === undefined ? [] : [`  ${key}: ${scalarText(value)}\n`];
  const reasons = [...leftOut].map(([reason, names]) => `    ${reason}: ${flowText(names)}\n`);
  return [
    '# Written by the program: leave it as it is.\n',
    'deploy-all:\n',
    ...pair('platform', platform),
    ...pair('by', by),
    ...pair('relaunches', relaunches),
    ...(reasons.length === 0 ? [] : ['  left-out:\n', ...reasons]),
  ].join('');
}
