import type { CommandDeployer } from '../../../domain/model/configuration.ts';
import { secretsAmong, secretVariables } from '../../../domain/settings/secret-variables.ts';
import type { DeploymentOrder } from '../../../ports/deployer.ts';

type Variables = Readonly<Record<string, string | undefined>>;
type SecretOrder = Pick<DeploymentOrder<CommandDeployer>, 'secrets' | 'deployer'>;

/** The values of an operation's secret settings, by the name of the setting; throws when one of them has none. */
export function secretSettings({ secrets }: SecretOrder, variables: Variables): ReadonlyMap<string, string> {
  const known = secretVariables(variables);
  return new Map(
    [...secrets].map(([setting, variable]) => {
      const value = known.get(variable);
      if (value !== undefined) return [setting, value] as const;
      throw new Error(`the secret ${setting} is to come from ${variable}, which has no value here`);
    }),
  );
}

/** What must not be read in an operation's output: its secret settings, and secrets among the variables that it sees. */
export function secretsSeen(order: SecretOrder, variables: Variables): readonly string[] {
  return secretsAmong([...order.secrets.values(), ...order.deployer.env], variables);
}
