import * as z from 'zod/mini';

/*
 * The parts of GitHub's answers that are read here; what stands besides is let through. Their forms:
 * https://docs.github.com/en/rest/repos/rules, /branches/branch-protection, /deployments, /actions/permissions, /pages
 */
const text = z.string();
const flag = z.boolean();
const count = z.number();
const maybe = z.nullish;

const requiredCheck = z.looseObject({ context: text, integration_id: maybe(count) });

/** A rule that holds for a branch, from whichever ruleset. */
const branchRule = z.looseObject({
  type: text,
  ruleset_id: maybe(count),
  parameters: maybe(
    z.looseObject({
      required_approving_review_count: maybe(count),
      require_code_owner_review: maybe(flag),
      require_last_push_approval: maybe(flag),
      dismiss_stale_reviews_on_push: maybe(flag),
      required_status_checks: maybe(z.array(requiredCheck)),
    }),
  ),
});
export const branchRules = z.array(branchRule);
export type BranchRule = z.infer<typeof branchRule>;

const bypassActor = z.looseObject({ actor_id: maybe(count), actor_type: text, bypass_mode: maybe(text) });
export type BypassActor = z.infer<typeof bypassActor>;

/** The actors are absent for those who could not change the ruleset. */
export const ruleset = z.looseObject({
  id: count,
  bypass_actors: maybe(z.array(bypassActor)),
  current_user_can_bypass: maybe(text),
});
export type Ruleset = z.infer<typeof ruleset>;

const switched = z.looseObject({ enabled: flag });
const people = {
  users: maybe(z.array(z.looseObject({ login: text }))),
  teams: maybe(z.array(z.looseObject({ slug: text }))),
  apps: maybe(z.array(z.looseObject({ id: count }))),
};
const allowances = z.looseObject(people);
export type Allowances = z.infer<typeof allowances>;

export const protection = z.looseObject({
  required_pull_request_reviews: maybe(
    z.looseObject({
      required_approving_review_count: maybe(count),
      require_code_owner_reviews: maybe(flag),
      require_last_push_approval: maybe(flag),
      dismiss_stale_reviews: maybe(flag),
      bypass_pull_request_allowances: maybe(allowances),
    }),
  ),
  required_status_checks: maybe(
    z.looseObject({
      contexts: maybe(z.array(text)),
      checks: maybe(z.array(z.looseObject({ context: text, app_id: maybe(count) }))),
    }),
  ),
  required_signatures: maybe(switched),
  enforce_admins: maybe(switched),
  allow_force_pushes: maybe(switched),
  allow_deletions: maybe(switched),
  restrictions: maybe(allowances),
});
export type Protection = z.infer<typeof protection>;

export const branch = z.looseObject({ protected: flag });
export const repository = z.looseObject({ default_branch: text });
export const publishing = z.looseObject({ private: flag, has_pages: flag });
export const site = z.looseObject({ public: flag });
export const ownerErrors = z.looseObject({ errors: z.array(z.looseObject({ message: text })) });
export const workflowPermissions = z.looseObject({
  default_workflow_permissions: z.enum(['read', 'write']),
  can_approve_pull_request_reviews: flag,
});
export const environment = z.looseObject({
  deployment_branch_policy: maybe(z.looseObject({ protected_branches: flag, custom_branch_policies: flag })),
  protection_rules: maybe(z.array(z.looseObject({ type: text }))),
});
export type Environment = z.infer<typeof environment>;
export const branchPolicies = z.array(z.looseObject({ name: text, type: maybe(text) }));
export const variable = z.looseObject({ value: text });

const tagRuleset = z.looseObject({
  enforcement: text,
  target: maybe(text),
  conditions: z.looseObject({
    refName: maybe(z.looseObject({ include: z.array(text), exclude: z.array(text) })),
  }),
  rules: maybe(z.looseObject({ nodes: maybe(z.array(maybe(z.looseObject({ type: text })))) })),
});
export type TagRuleset = z.infer<typeof tagRuleset>;

/** By alias; null for a repository that the token may not see. */
export const tagRulesets = z.record(
  text,
  z.nullable(z.looseObject({ rulesets: maybe(z.looseObject({ nodes: maybe(z.array(maybe(tagRuleset))) })) })),
);
