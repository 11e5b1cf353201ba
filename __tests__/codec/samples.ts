/** The three files as the design shows them, with what it leaves out put in. */
export const configurationSample = `version: 1
environments:
  development: { root: true }
  qa:
    sources: [development]            # default: any other environment
    parallel-plans: 5                 # plans under way at once; default 5
    parallel-operations: 4            # operations at once inside one run; default 4
    deployer:
      command: [./deploy/deploy.sh]   # argument vector, never a shell string
      timeout: 30m
      env: [KUBECONFIG]
    conflicts: { same-module: error, reference: warning }
    require: [scope, success]         # sections a plan must have here
    checks: { smoke: { command: [./verify/smoke.sh], timeout: 5m }, health: { url: https://qa.example.com/health } }
    secrets: { payments/api-key: DEPLOYMENT_SECRET_PAYMENTS_KEY }
  production:
    sources: [qa]
    approvals: { required: 2, from: ["@acme/release-managers"] }
    windows:
      timezone: Europe/Lisbon
      allow: [{ days: [mon, tue, wed, thu], from: "09:00", to: "16:00" }]
      freeze: [{ from: 2026-12-18, to: 2027-01-04, reason: year end }]
    blocked: [{ application: ledger, reason: incident 42 }]
    require: [scope, timing, risks, impact, approvers, team, handover, success, backout]
    deployer: { workflow: { file: deploy.yml, ref: main } }
    deployers: { ledger: { command: [./deploy/ledger.sh] } }
    deploy: if-different
    stages: two
    on-abort: retry
    promote-to: recovery
    drift: report
    platform: "11.19"
    override-approvers: [alice]
    notify: [{ slack: { url-variable: DEPLOYMENT_SECRET_SLACK }, on: [backout-failed] }, { comment: {} }]
    time-limit: 4h
    grace: 30s
  recovery:
    sources: [production]
operators: ["@acme/release-managers"]
`;

export const catalogSample = `application: payments                 # the file's stem
repository: acme/payments
tag: v{version}
manifest: deploy/modules.yml
modules:
  payments-core: {}
  payments-api:
    references: { ledger-api: ^2.0.0, audit-log: { range: "*", optional: true } }
after: [database]
settings:
  timeout: { description: request timeout, required: true }
  api-key: { secret: true, required: true }
`;

export const commitA = '4f2c'.repeat(10);
export const commitB = '9b1d'.repeat(10);

export const planSample = `source: development
target: qa                            # must be the environment of the base branch
applications:
  payments: 2.3.0                     # deploy this tagged version
  ledger: { version: 2.1.0, commit: ${commitA}, modules: [ledger-api] }   # pinned; only some modules
  orders: { tag: 1.8.0, commit: ${commitB}, notes: first with refunds }
  reports: redeploy                   # deploy again what the target already has
notes: |
  Release notes in Markdown.
instructions: [{ when: before, step: drain the queue, by: operations }]
settings:
  payments: { timeout: 30s }          # never secrets
scope: …
timing: { not-before: 2026-11-24T09:00:00Z, not-after: 2026-11-24T16:00:00Z, dependencies: [the other release] }
risks: [{ risk: …, likelihood: low, impact: high, mitigation: … }]
impact: [customer organisations, stakeholders, end users]
approvers: [alice, "@acme/release-managers"]   # may narrow who approves, never widen
team: [{ name: …, role: …, contact: … }]
handover: how the package reaches the deployment engineer; communication; escalation
success: [{ criterion: all smoke tests pass, check: smoke }]
backout: { strategy: automatic, criteria: …, performed-by: …, expected-duration: 10m, tested: true }
origin: { kind: retry, environment: qa, plan: 2026-11-19-payments, by: alice }
acknowledge: { removed-modules: [ledger-legacy], downgrades: [] }
override: { freeze: reason }
on-failure: stop
`;
