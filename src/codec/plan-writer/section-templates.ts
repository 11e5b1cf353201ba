/** The sections of a plan as a document, each as a template that a person completes. */
export const templatedSections = [
  'notes',
  'instructions',
  'scope',
  'timing',
  'risks',
  'impact',
  'approvers',
  'team',
  'handover',
  'success',
  'backout',
  'checklist',
] as const;

export type TemplatedSection = (typeof templatedSections)[number];

/** Guidance stands in comments and values are empty, so that what nobody completed shows as a gap. */
export const sectionTemplates: Readonly<Record<TemplatedSection, string>> = {
  notes: `# Release notes in Markdown: write them below, indented by two spaces.
notes: |
`,
  instructions: `# What is not normal procedure; without any, remove the section.
instructions:
  - when: # before or after
    step:
    by:
`,
  scope: `# What is part of this deployment and what is not: write it below, indented.
scope: |
`,
  timing: `# When it may start, as 2026-11-24T09:00:00Z, and what must have happened before.
timing:
  not-before:
  not-after:
  dependencies:
`,
  risks: `# What may go wrong, how likely and how bad it is (low, medium, high), and what is done about it.
risks:
  - risk:
    likelihood:
    impact:
    mitigation:
`,
  impact: `# Who notices: customer organisations, stakeholders, end users.
impact:
  -
`,
  approvers: `# Who approves this plan; may narrow the environment's approvers, never widen them.
approvers:
  -
`,
  team: `# Who takes part, as what, and how to reach them meanwhile.
team:
  - name:
    role:
    contact:
`,
  handover: `# How the package reaches who deploys it; communication; escalation: write it below, indented.
handover: |
`,
  success: `# What must be true afterwards; a person confirms it, or a check of the environment decides it (check: NAME).
success:
  - criterion:
`,
  backout: `# When and how to go back.
backout:
  strategy: # automatic: by the run itself; manual: by a plan that is opened for it
  criteria: # when to go back
  time-window: # until when that is possible
  authorised-by: # who decides
  performed-by: # who does it
  how-soon: # how soon they can begin
  procedures: # what they do
  contingencies: # what if that fails as well
  expected-duration:
  communications: # who is told, and how
  tested: # true, or when and by whom
`,
  checklist: `# The questions that every deployment answers.
checklist:
  users: # who they are
  training: # whether they need any
  features: # what is valuable to them
  components: # what is in the package
  when: # available, deployed, tested
  where: # the users are
  why: # a correction, or something that was asked for
  support: # who supports it afterwards
  informed: # whether they know what they need
  completion: # how success and the end show
`,
};
