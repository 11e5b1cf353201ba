import { describe, expect, test } from '@jest/globals';
import { variablesForGit } from '../../../src/action/inputs/variables-for-git.ts';

const seen = (name: string) => Object.keys(variablesForGit({ [name]: 'value' }));

describe('git sees', () => {
  test.each([
    ...['PATH', 'HOME', 'LANG', 'LC_ALL', 'LC_CTYPE', 'TZ', 'TMPDIR', 'XDG_CONFIG_HOME', 'XDG_CACHE_HOME'],
    ...['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'NO_PROXY', 'no_proxy', 'ALL_PROXY'],
    ...['SSL_CERT_FILE', 'SSL_CERT_DIR', 'SSH_AUTH_SOCK', 'SSH_ASKPASS'],
    ...['GIT_SSH_COMMAND', 'GIT_ASKPASS', 'GIT_SSL_CAINFO', 'GIT_CONFIG_GLOBAL', 'GIT_TRACE2_EVENT'],
    ...['GIT_COMMITTER_NAME', 'GIT_AUTHOR_EMAIL'],
  ])('%s, as it is', (name) => {
    expect(variablesForGit({ [name]: 'value' })).toEqual({ [name]: 'value' });
  });
});

describe('git does not see', () => {
  test.each([
    ...['INPUT_TOKEN', 'INPUT_PRIVATE-KEY', 'ACTIONS_RUNTIME_TOKEN', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'],
    ...['GITHUB_TOKEN', 'GH_TOKEN', 'GH_ENTERPRISE_TOKEN', 'GITHUB_REPOSITORY', 'DEPLOYMENT_SECRET_DATABASE'],
    ...['NPM_TOKEN', 'AWS_SECRET_ACCESS_KEY', 'KUBECONFIG', 'NODE_OPTIONS'],
    ...['GIT_TOKEN', 'GIT_PASSWORD', 'GIT_CONFIG_KEY_0', 'GIT_CONFIG_VALUE_0', 'GIT_CONFIG_PARAMETERS'],
    ...['XDG', 'MY_PATH', 'PATH_TOKEN', 'LC_ALL_TOKEN2', 'SSL_CERT_FILE_KEY', 'SSH_PRIVATE_KEY', 'path'],
  ])('%s', (name) => {
    expect(seen(name)).toEqual([]);
  });
});
