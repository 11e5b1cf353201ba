import * as z from 'zod/mini';
import { requirableParts } from '../../domain/document/requirable-parts.ts';
import { sectionNames } from '../../domain/model/plan-document.ts';
import { weekdays } from '../../domain/model/windows.ts';
import { isName } from '../../domain/names.ts';
import { checkedText, patternedText } from '../definitions/checked-text.ts';
import { duration, isSettingName, name, text, wholeNumber } from '../definitions/scalars.ts';
import { described, listOf, mapOf, mapping, oneOf, optional } from '../definitions/structures.ts';
import { platformVersion } from '../definitions/versions.ts';
import { builds } from './builds-definition.ts';
import { check } from './check-definition.ts';
import { notify, secretVariable } from './notify-definition.ts';

const timeOfDay = patternedText('a time such as "09:00"', '^([01][0-9]|2[0-3]):[0-5][0-9]$');
const date = patternedText(
  'a date such as 2026-12-18, or a time such as 2026-12-18T22:00:00Z',
  '^[0-9]{4}-[01][0-9]-[0-3][0-9](T[0-9:.]{5,12}(Z|[+-][0-9]{2}:[0-9]{2}))?$',
);

const windows = mapping({
  timezone: optional('A name of the time zone database.', text),
  allow: optional(
    'When plans may start.',
    listOf(
      mapping({
        days: optional('Days of the week.', listOf(oneOf(...weekdays))),
        from: described('The first minute.', timeOfDay),
        to: described('The minute after the last.', timeOfDay),
      }),
    ),
  ),
  freeze: optional(
    'When nothing may start.',
    listOf(mapping({ from: date, to: date, reason: optional('Why.', text) })),
  ),
});

const secretSetting = checkedText({
  expected: 'application/setting, such as payments/api-key',
  test: isApplicationSetting,
  pattern: '^[^/]+/[^/]+$',
  badName: true,
});
const requirablePart = z.enum(
  requirableParts,
  `a section (${sectionNames.join(', ')}) or an answer in timing, backout or checklist, such as backout.tested`,
);

/** Keys of an environment by which plans are judged and runs carried out. */
export const policyKeys = {
  require: optional('Sections, and answers in them, that a plan must have.', listOf(requirablePart)),
  checks: optional('What shows that success criteria hold, by name.', mapOf(name, check)),
  confirm: optional(
    'What must wait until a person has confirmed a run: its reuse.',
    z.literal('before-reuse', 'before-reuse, the only thing that can wait'),
  ),
  secrets: optional(
    'Variables with secret settings, by application/setting.',
    mapOf(secretSetting, secretVariable),
  ),
  approvals: optional(
    'How many must approve a plan, and who.',
    mapping({ required: wholeNumber(0), from: optional('People and teams.', listOf(text)) }),
  ),
  windows: optional('When plans may start.', windows),
  blocked: optional(
    'Applications that may not be deployed.',
    listOf(mapping({ application: name, reason: optional('Why.', text) })),
  ),
  stages: optional(
    'Whether everything is prepared before anything is activated; default one.',
    oneOf('one', 'two'),
  ),
  drift: optional(
    'What follows when the target is not as recorded; default report.',
    oneOf('report', 'block'),
  ),
  platform: optional('The version of the platform that applications run on here.', platformVersion),
  builds: optional('What tells that a version was built for the platform.', builds),
  'override-approvers': optional('Who may approve that a freeze is overridden.', listOf(text)),
  notify: optional('Who is told how a run has ended.', notify),
  'on-backout': optional(
    'What becomes of a version that was backed out: mark-bad, so that no plan may deploy it.',
    z.literal('mark-bad', 'mark-bad, the only thing that can follow'),
  ),
  'time-limit': optional('How long a stage of a run may take.', duration),
  'prepared-for': optional('How long a run may stay prepared; default 7d.', duration),
};

function isApplicationSetting(value: string): boolean {
  const [application = '', setting = '', ...rest] = value.split('/');
  return rest.length === 0 && isName(application) && isSettingName(setting);
}
