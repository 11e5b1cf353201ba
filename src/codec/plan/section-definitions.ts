import * as z from 'zod/mini';
import { flag, name, prose } from '../definitions/scalars.ts';
import { gap, mapping, oneOf } from '../definitions/structures.ts';

/* What the sections of a plan consist of (docs/plan-format.md). */

/** A place for a sentence or more, which may be left open. */
export const line = (description: string) => gap(description, prose);

/** One that is an item of a list. */
export const proseGap = z.nullable(prose);

export const instruction = mapping({
  when: line('before or after'),
  step: line('What to do.'),
  by: line('Who does it.'),
});

export const timing = mapping({
  'not-before': line('The earliest start.'),
  'not-after': line('The latest start.'),
  dependencies: gap('What must have happened.', z.array(z.unknown(), 'a list')),
});

export const risk = mapping({
  risk: line('What may go wrong.'),
  likelihood: line('How likely it is.'),
  impact: line('How bad it would be.'),
  mitigation: line('What is done about it.'),
});

export const member = mapping({
  name: line('Who.'),
  role: line('What for.'),
  contact: line('How to reach them.'),
});

export const criterion = mapping({
  criterion: line('What must be true.'),
  check: gap(
    "A check of the environment's configuration, which decides it; without one a person confirms it.",
    name,
  ),
});

export const backout = mapping({
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

export const checklist = mapping({
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
