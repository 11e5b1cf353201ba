export interface Application {
  readonly name: string;
  readonly versions: readonly string[];
  /** Modules, each with the modules that it references. */
  readonly modules: Readonly<Record<string, readonly string[]>>;
}

/** Six applications; who references whom decides what may run side by side and what goes first. */
export const applications: readonly Application[] = [
  { name: 'ledger', versions: ['2.0.0', '2.1.0'], modules: { 'ledger-api': [] } },
  {
    name: 'payments',
    versions: ['2.2.0', '2.3.0', '2.4.0'],
    modules: { 'payments-core': [], 'payments-api': ['ledger-api'] },
  },
  { name: 'orders', versions: ['1.7.0', '1.8.0', '1.9.0'], modules: { 'orders-api': ['payments-api'] } },
  { name: 'audit', versions: ['1.0.0', '1.1.0', '1.2.0'], modules: { 'audit-log': [] } },
  { name: 'reports', versions: ['3.0.0', '3.1.0'], modules: { 'reports-web': ['orders-api', 'audit-log'] } },
  { name: 'alerts', versions: ['0.1.0'], modules: { 'alerts-mail': [] } },
];

export const configuration = `version: 1
environments:
  development: { root: true }
  qa:
    sources: [development]
    platform: "11.18"
    builds: { note: "builds-{platform}" }
    deployer: { command: [sh, deploy/deploy.sh], timeout: 2m, env: [DEMO_STAGE] }
  production:
    sources: [qa]
    parallel-plans: 1
    deployer: { command: [sh, deploy/deploy.sh], timeout: 2m, env: [DEMO_STAGE] }
`;

/** An environment in two stages, where a check and a person decide whether it went well. */
export const configurationWithStaging = `${configuration}  staging:
    sources: [qa]
    stages: two
    deployer: { command: [sh, deploy/deploy.sh], timeout: 2m, env: [DEMO_STAGE] }
    checks: { smoke: { command: [sh, deploy/smoke.sh], timeout: 10s, env: [DEMO_STAGE] } }
`;

/** Looks at the journal: nothing that runs may have been left half done. */
export const smokeScript = `#!/bin/sh
! tail -n 1 "$DEMO_STAGE/journal" | grep -q '^failed '
`;

/** One file of the catalog. */
export function catalogFile({ name, modules }: Application, repository: string): string {
  const lines = Object.entries(modules).flatMap(([module, references]) => [
    ...(references.length === 0 ? [`  ${module}: {}`] : [`  ${module}:`, '    references:']),
    ...references.map((reference) => `      ${reference}: "*"`),
  ]);
  return [`application: ${name}`, `repository: ${repository}`, 'modules:', ...lines, ''].join('\n');
}

/**
 * Deploys nothing, but is a real process that can be met, held and broken through files of the stage: it
 * notes its start and end in the journal, waits for the start of the application named in meet/, waits while
 * it is named in hold/, and fails when it is named in break/, unless it goes back. It ends when the stage is gone.
 */
export const deployScript = `#!/bin/sh
set -eu
cd "$DEMO_STAGE"
what=\${DEPLOYMENT_STAGE:-}
[ "$DEPLOYMENT_ACTION" != backout ] || what=backout
note() { echo "$1 $DEPLOYMENT_ENVIRONMENT/$DEPLOYMENT_PLAN $DEPLOYMENT_APPLICATION\${what:+ ($what)}" >>journal; }
echo "$DEPLOYMENT_ACTION $DEPLOYMENT_APPLICATION $DEPLOYMENT_VERSION in $DEPLOYMENT_ENVIRONMENT (\${DEPLOYMENT_FROM_VERSION:-nothing} before)"
note start
while [ -d "$DEMO_STAGE" ]; do
  other=$(cat "meet/$DEPLOYMENT_APPLICATION" 2>/dev/null || true)
  if { [ -z "$other" ] || grep -q "^start .* $other$" journal; } && [ ! -e "hold/$DEPLOYMENT_APPLICATION" ]; then
    break
  fi
  sleep 0.05
done
if [ -e "break/$DEPLOYMENT_APPLICATION" ] && [ "$what" != backout ]; then
  echo "the migration of $DEPLOYMENT_APPLICATION failed: no space left" >&2
  note failed
  exit 1
fi
note end
`;
