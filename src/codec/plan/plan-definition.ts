import * as z from 'zod/mini';
import { flag, name, prose, settingName, text } from '../definitions/scalars.ts';
import {
  described,
  gap,
  listOf,
  mapOf,
  mapping,
  oneOf,
  optional,
  withOneOf,
} from '../definitions/structures.ts';
import { commit, version, versionOrRedeploy } from '../definitions/versions.ts';

const entryMapping = withOneOf(
  mapping({
    version: optional('Deploy this tagged version, or redeploy what the target has.', versionOrRedeploy),
    tag: optional('Tag the commit with this version and deploy it.', version),
    commit: optional('The commit that the tag must name, or that is tagged.', commit),
    modules: optional(
      'Only these modules; without this key all of them.',
      listOf(name).check(z.minLength(1, 'a list with at least one module')),
    ),
    notes: gap('Notes about this application.', prose),
  }),
  ['version'],
  ['tag', 'commit'],
);

/** The keys of an application that is written as a mapping. */
export const entryKeys = Object.keys(entryMapping.shape);

const entry = z.union(
  [versionOrRedeploy, entryMapping],
  `a semantic version such as 2.3.0, or redeploy, or a mapping with the keys ${entryKeys.join(', ')}`,
);

const proseGap = z.nullable(prose);
const line = (description: string) => gap(description, prose);

const origin = mapping({
  kind: described('How it came about.', oneOf('retry', 'reuse', 'copy', 'backout')),
  environment: described('The environment of the plan that it was made from.', name),
  plan: described('The plan that it was made from.', name),
  by: optional('Who asked for it.', text),
});

const instruction = mapping({
  when: line('before or after'),
  step: line('What to do.'),
  by: line('Who does it.'),
});

const timing = mapping({
  'not-before': line('The earliest start.'),
  'not-after': line('The latest start.'),
  dependencies: gap('What must have happened.', z.array(z.unknown(), 'a list')),
});

const risk = mapping({
  risk: line('What may go wrong.'),
  likelihood: line('How likely it is.'),
  impact: line('How bad it would be.'),
  mitigation: line('What is done about it.'),
});

const member = mapping({ name: line('Who.'), role: line('What for.'), contact: line('How to reach them.') });

const criterion = mapping({
  criterion: line('What must be true.'),
  check: gap(
    "A check of the environment's configuration, which decides it; without one a person confirms it.",
    name,
  ),
});

const backout = mapping({
  strategy: gap(
    'Who backs out: the run itself, or people by a plan of their own.',
    oneOf('automatic', 'manual'),
  ),
  criteria: line('When to back out.'),
  'time-window': line('Until when it can be backed out.'),
  'authorised-by': line('Who decides that it is backed out.'),
  'performed-by': line('Who does it.'),
  'how-soon': line('How soon they can begin.'),
  procedures: line('What is done, by hand or by itself.'),
  contingencies: line('What happens when going back fails as well.'),
  'expected-duration': line('How long it takes.'),
  communications: line('Who is told, and how.'),
  tested: gap('Whether it was tried.', z.union([flag, z.string()], 'true or false')),
});

const checklist = mapping({
  users: line('Who the end users are.'),
  training: line('Whether they need training.'),
  features: line('Which features make it valuable to them.'),
  components: line('Which components are in the package.'),
  when: line('When it must be available, and when deployed and tested.'),
  where: line('Where the users are, and whether their systems differ.'),
  why: line('Why it is released: a correction, or a function that was asked for.'),
  support: line('Who supports it afterwards.'),
  informed: line('Whether they are informed and trained.'),
  completion: line('How it shows that it was a success, and that it is done.'),
});

const acknowledge = mapping({
  'removed-modules': gap('Modules that disappear on purpose.', listOf(name)),
  downgrades: gap('Applications that go back on purpose.', listOf(name)),
});

const setting = z.union([z.string(), z.number(), z.boolean()], 'text');

export const planDefinition = mapping({
  source: described('The environment that versions come from.', name),
  target: described('The environment that is deployed to: the one of the base branch.', name),
  applications: gap('What happens to which application.', mapOf(name, entry)),
  notes: line('Release notes in Markdown.'),
  instructions: gap('What is not normal procedure.', listOf(instruction)),
  settings: gap(
    'Values of settings, by application; never secrets.',
    mapOf(name, mapOf(settingName, setting)),
  ),
  scope: line('What is in it and what is not.'),
  timing: gap('When it may start.', timing),
  risks: gap('What may go wrong.', listOf(risk)),
  impact: gap('Who notices.', listOf(proseGap)),
  approvers: gap('Who approves; may narrow who may, never widen.', listOf(proseGap)),
  team: gap('Who takes part.', listOf(member)),
  handover: line('How the package reaches who deploys it; communication; escalation.'),
  success: gap('What must be true afterwards.', listOf(criterion)),
  backout: gap('What happens when it goes wrong.', backout),
  checklist: gap('The questions that every deployment answers.', checklist),
  origin: optional('The plan that this one was made from.', origin),
  acknowledge: gap('What is meant although it looks like a mistake.', acknowledge),
  override: gap(
    'Policies that are overridden, once the override approvers approve the plan.',
    mapping({ freeze: line('Why the plan may start in a freeze.') }),
  ),
  'on-failure': optional(
    'Whether operations that do not depend on a failed one go on; default stop.',
    oneOf('stop', 'continue'),
  ),
}).check(
  z.meta({
    title: 'Deployment plan',
    description: 'What to deploy where, and why: plans/<plan>.yml on the branch of an environment.',
  }),
);

export type WrittenPlan = z.infer<typeof planDefinition>;
export type WrittenEntry = z.infer<typeof entry>;
