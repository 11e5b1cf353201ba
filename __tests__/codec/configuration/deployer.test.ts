import { describe, expect, test } from '@jest/globals';
import { parseConfiguration } from '../../../src/codec/configuration/configuration.ts';

const file = '.github/deployment-plans.yml';

/** A configuration whose environment qa has this deployer. */
function parse(deployer: string) {
  const text = `version: 1\nenvironments:\n  qa:\n    deployer: ${deployer}\n`;
  const { value, problems } = parseConfiguration({ file, bytes: new TextEncoder().encode(text) });
  return {
    deployer: value?.environments.get('qa')?.deployer,
    messages: problems.map(({ message }) => message),
  };
}

const place = 'repository: acme/manifests, file: "apps/{application}/{environment}.yaml"';
const manifest = (more: string) => parse(`{ manifest: { ${place}, ${more} } }`);

describe('a deployer by Deployments', () => {
  test('has what is usual where nothing is said', () => {
    expect(parse('{ deployment: {} }')).toEqual({
      deployer: {
        ...{ kind: 'deployment', environment: '{environment}', task: 'deploy' },
        ...{ repository: 'application', timeout: 1_800_000 },
      },
      messages: [],
    });
  });

  test('has what is said', () => {
    const more = 'environment: "{environment}/{application}", task: sync, repository: release';
    expect(parse(`{ deployment: { ${more} }, timeout: 2h }`).deployer).toEqual({
      ...{ kind: 'deployment', environment: '{environment}/{application}', task: 'sync' },
      ...{ repository: 'release', timeout: 7_200_000 },
    });
  });

  test.each([
    ['task: "deploy:mine"', /deployment\.task must be text .* does not begin with deploy:/],
    ['environment: "{version}"', /deployment\.environment must be text/],
    ['environment: ""', /deployment\.environment must be/],
    ['environment: " qa"', /deployment\.environment must be/],
    [`environment: ${'a'.repeat(256)}`, /at most 255 characters/],
    ['repository: mine', /must be one of release, application/],
    ['ref: main', /Allowed: environment, task, repository|environment, task, repository/],
  ])('refuses %s', (line, message) => {
    const { deployer, messages } = parse(`{ deployment: { ${line} } }`);
    expect(deployer).toBeUndefined();
    expect(messages).toEqual([expect.stringMatching(message)]);
  });
});

describe('a deployer by manifests', () => {
  test('has what is usual where nothing is said', () => {
    expect(manifest('kustomize: "acme/{application}"')).toEqual({
      deployer: {
        ...{ kind: 'manifest', repository: 'acme/manifests', branch: 'main' },
        file: 'apps/{application}/{environment}.yaml',
        place: { kind: 'kustomize', image: 'acme/{application}' },
        ...{ value: '{version}', wait: null, timeout: 1_800_000 },
      },
      messages: [],
    });
  });

  test.each([
    ['helm: "{application}.image.tag"', { place: { kind: 'path', path: ['{application}', 'image', 'tag'] } }],
    ['path: "spec.images[0]"', { place: { kind: 'path', path: ['spec', 'images', 0] } }],
    ['kustomize: "localhost:5000/acme/a"', { place: { kind: 'kustomize', image: 'localhost:5000/acme/a' } }],
    ['path: a, value: "v{version}"', { value: 'v{version}' }],
    ['path: a, branch: env/qa', { branch: 'env/qa' }],
    ['path: a, wait: { status: argocd/a }', { wait: { kind: 'status', context: 'argocd/a' } }],
    [
      'path: a, wait: { deployment: "{environment}" }',
      { wait: { kind: 'deployment', environment: '{environment}' } },
    ],
  ])('has what is said: %s', (more, expected) => {
    expect(manifest(more)).toMatchObject({ deployer: expected, messages: [] });
  });

  test.each([
    ['path: "a..b"', /manifest\.path must be keys separated by dots/],
    ['kustomize: "acme/a:1"', /manifest\.kustomize must be the name of an image/],
    ['kustomize: "acme/a@sha256:1"', /manifest\.kustomize must be the name of an image/],
    ['path: a, value: latest', /manifest\.value must be text with \{version\}/],
    ['path: a, value: "{application}-{version}"', /manifest\.value must be text/],
    ['path: a, branch: -x', /manifest\.branch must be the name of a branch/],
    ['path: a, helm: b', /must have exactly one of kustomize, helm, path; found helm and path/],
    ['value: "{tag}"', /must have exactly one of kustomize, helm, path; found none of them/],
    ['path: a, wait: {}', /manifest\.wait must have exactly one of status, deployment; found none/],
    ['path: a, wait: { status: a, deployment: b }', /exactly one of status, deployment; found status and/],
  ])('refuses %s', (more, message) => {
    const { deployer, messages } = manifest(more);
    expect(deployer).toBeUndefined();
    expect(messages).toEqual([expect.stringMatching(message)]);
  });

  test.each([
    '../x.yaml',
    '/x.yaml',
    'a/../b.yaml',
    '.git/config',
    'a/.GIT/x',
    '-x.yaml',
    '{plan}.yaml',
    'a//b',
  ])('refuses the file %j', (path) => {
    const { messages } = parse(`{ manifest: { repository: a/b, file: ${JSON.stringify(path)}, path: a } }`);
    expect(messages).toEqual([expect.stringMatching(/manifest\.file must be a path inside the repository/)]);
  });

  test.each(['--upload-pack=x', 'ext::x', 'http://example.com/a', 'a'])(
    'refuses the repository %j',
    (repository) => {
      const { messages } = parse(
        `{ manifest: { repository: ${JSON.stringify(repository)}, file: a, path: a } }`,
      );
      expect(messages).toEqual([expect.stringMatching(/manifest\.repository must be owner\/name/)]);
    },
  );

  test('says all that is missing', () => {
    expect(parse('{ manifest: {} }').messages).toHaveLength(3);
  });

  test('has no variables of a command', () => {
    const { messages } = parse(`{ manifest: { ${place}, path: a }, env: [A] }`);
    expect(messages).toEqual([expect.stringMatching(/deployer\.env belongs to a command; remove it/)]);
  });
});
