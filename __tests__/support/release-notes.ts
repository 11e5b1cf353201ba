import fc from 'fast-check';
import type { ApplicationNotes, ReleaseNotes } from '../../src/domain/release-notes/release-notes.ts';

/** Nothing but an application that goes from 1.0.0 to 2.0.0. */
export function applicationNotes(change: Partial<ApplicationNotes> = {}): ApplicationNotes {
  return {
    ...{ application: 'payments', from: '1.0.0', to: '2.0.0', own: null },
    ...{ step: 'forward', versions: [], silent: [], incomplete: false },
    ...change,
  };
}

/** Release notes in which every text is of one kind. */
export function anyReleaseNotes(text: fc.Arbitrary<string>): fc.Arbitrary<ReleaseNotes> {
  const some = <T>(item: fc.Arbitrary<T>) => fc.array(item, { maxLength: 4 });
  const application = fc.record({
    application: text,
    from: fc.option(text),
    to: text,
    own: fc.option(text),
    step: fc.constantFrom('first', 'forward', 'same', 'back', 'unread'),
    versions: some(
      fc.record({
        version: text,
        title: fc.option(text),
        text,
        origin: fc.constantFrom('release', 'tag'),
      }),
    ),
    silent: some(text),
    incomplete: fc.boolean(),
  });
  return fc.record({ plan: fc.option(text), applications: some(application) });
}
