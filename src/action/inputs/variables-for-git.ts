import type { Variables } from './input-text.ts';

/** What a program finds its files, its words and its time by. */
const surroundings =
  /^(?:PATH|LD_LIBRARY_PATH|HOME|USER|LOGNAME|SHELL|LANG|LANGUAGE|LC_[A-Z]+|TZ|TMPDIR|TMP|TEMP|XDG_[A-Z_]+)$/;

/** How the network is reached, and whom to believe there; curl, which git uses, reads proxies in small letters, too. */
const network =
  /^(?:(?:HTTPS?|ALL|NO)_PROXY|(?:https?|all|no)_proxy|SSL_CERT_(?:FILE|DIR)|SSH_(?:AUTH_SOCK|AGENT_PID|ASKPASS|ASKPASS_REQUIRE)|KRB5CCNAME)$/;

/**
 * What configures git itself (git, environment variables). Not everything that begins with GIT_: a workflow may well
 * call a secret GIT_TOKEN, and settings in variables (GIT_CONFIG_KEY_0) often hold one.
 */
const git =
  /^GIT_(?:EXEC_PATH|CONFIG_(?:GLOBAL|SYSTEM|NOSYSTEM)|ATTR_NOSYSTEM|ASKPASS|SSH|SSH_COMMAND|SSH_VARIANT|SSL_[A-Z_]+|PROXY_SSL_[A-Z_]+|HTTP_[A-Z_]+|CURL_VERBOSE|TRACE[A-Z0-9_]*|(?:AUTHOR|COMMITTER)_(?:NAME|EMAIL))$/;

/**
 * What git and the programs that it starts may see of a job's variables: what they need, by name. A job holds
 * secrets under names that nobody can list, so what is not known to be needed is left out.
 */
export function variablesForGit(variables: Variables): Variables {
  return Object.fromEntries(
    Object.entries(variables).filter(([name]) => [surroundings, network, git].some((it) => it.test(name))),
  );
}
