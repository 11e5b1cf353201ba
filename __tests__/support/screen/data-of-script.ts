import { runInNewContext } from 'node:vm';

/** What a data script hands to the page, as JSON of this realm. */
export function dataOfScript(script: string | undefined): unknown {
  let handed: unknown;
  const take = (_key: string, value: unknown) => {
    handed = JSON.parse(JSON.stringify(value));
  };
  runInNewContext(script ?? '', { deploymentPlans: { take } });
  return handed;
}
