/** An environment on a platform, where commit statuses say what was built for it. */
export const platformConfiguration = `version: 1
environments:
  development: { root: true }
  qa:
    sources: [development]
    platform: "11.19"
    builds: { check: "build {platform}" }
    deployer: { workflow: { file: deploy.yml, ref: main } }
`;
