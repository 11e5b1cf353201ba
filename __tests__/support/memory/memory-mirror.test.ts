import { mirrorContract } from '../../contracts/mirror.ts';
import { commit } from '../builders.ts';
import { createMemoryMirror } from './memory-mirror.ts';

mirrorContract('the mirror in memory', async () => {
  const mirror = createMemoryMirror();
  let last = 0;
  const next = () => {
    last += 1;
    return last;
  };
  const others = () => ({ id: -next(), ours: false });
  return {
    open: () => mirror,
    merge: async () => {
      const pullRequest = next();
      const merged = commit(`${pullRequest}a`);
      mirror.merge(merged, pullRequest);
      return { pullRequest, commit: merged };
    },
    push: async () => commit(`${next()}b`),
    commentByOthers: async (pullRequest, body) => {
      mirror.comments.push({ ...others(), pullRequest, body });
    },
    checkByOthers: async (on, name) => {
      const check = { conclusion: null, title: '', summary: '', url: null };
      mirror.checks.push({ ...others(), ...check, name, commit: on });
    },
    deploymentByOthers: async (deployment) => {
      mirror.deployments.push({ ...others(), ...deployment, statuses: [] });
    },
    comments: async (number) =>
      mirror.comments.filter(({ pullRequest }) => pullRequest === number).map(({ body }) => body),
    checks: async (on) =>
      mirror.checks.filter((one) => one.commit === on).map(({ id, ours, commit: _, ...check }) => check),
    deployments: async (on) =>
      mirror.deployments.filter((one) => one.commit === on).map(({ id, ours, ...deployment }) => deployment),
    remove: async () => {},
  };
});
