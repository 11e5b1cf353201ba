/** Variables of an environment; undefined means not set. */
export type Variables = Readonly<Record<string, string | undefined>>;

/**
 * What `git rev-parse --local-env-vars` lists, in every version since 2.38. They tie a git process to one
 * repository, so a caller inside a hook or an alias must not hand them to us.
 */
export const repositoryLocalVariables: readonly string[] = [
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_COMMON_DIR',
  'GIT_CONFIG',
  'GIT_CONFIG_COUNT',
  'GIT_CONFIG_PARAMETERS',
  'GIT_DIR',
  'GIT_GRAFT_FILE',
  'GIT_IMPLICIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_INTERNAL_SUPER_PREFIX',
  'GIT_NO_REPLACE_OBJECTS',
  'GIT_OBJECT_DIRECTORY',
  'GIT_PREFIX',
  'GIT_REPLACE_REF_BASE',
  'GIT_SHALLOW_FILE',
  'GIT_WORK_TREE',
];

/** Protocols that an address may use, whatever it or a redirect says. */
const allowedProtocols = 'file:https:ssh';

/**
 * The environment of every git process: the caller's, so that ssh, askpass programs and proxies work,
 * without what points to another repository, and with what keeps git from asking a person.
 */
export function gitEnvironment(caller: Variables): Variables {
  const kept = Object.entries(caller).filter(([name]) => !repositoryLocalVariables.includes(name));
  return {
    // Without a terminal (our children have none) ssh would turn to a graphical prompt.
    SSH_ASKPASS_REQUIRE: 'never',
    GCM_INTERACTIVE: 'never',
    ...Object.fromEntries(kept),
    GIT_TERMINAL_PROMPT: '0',
    GIT_ALLOW_PROTOCOL: allowedProtocols,
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_LITERAL_PATHSPECS: '1',
    // Times come from our clock alone, and a malformed one would stop git.
    GIT_AUTHOR_DATE: undefined,
    GIT_COMMITTER_DATE: undefined,
    LC_ALL: 'C',
    LANGUAGE: 'C',
  };
}
