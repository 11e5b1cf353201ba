import * as z from 'zod/mini';
import { leftOutReasons } from '../../domain/model/deploy-all.ts';
import { name, prose, settingName, text } from '../definitions/scalars.ts';
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
import { commit, platformVersion, version, versionOrRedeploy } from '../definitions/versions.ts';
import {
  backout,
  checklist,
  criterion,
  instruction,
  line,
  member,
  proseGap,
  risk,
  timing,
} from './section-definitions.ts';

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

const origin = mapping({
  kind: described('How it came about.', oneOf('retry', 'reuse', 'copy', 'backout')),
  environment: described('The environment of the plan that it was made from.', name),
  plan: described('The plan that it was made from.', name),
  by: optional('Who asked for it.', text),
});

const deployAll = mapping({
  platform: described('The platform that the target had when the plan was made.', platformVersion),
  by: optional('Who asked for it.', text),
  relaunches: optional('The plan whose leftovers it covers.', name),
  'left-out': optional(
    'Applications that it leaves out, by the reason.',
    z.partialRecord(oneOf(...leftOutReasons), listOf(name), 'a mapping'),
  ),
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
  'deploy-all': optional('That Deploy All made it; written by the program.', deployAll),
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
