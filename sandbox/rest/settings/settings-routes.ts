import type { RestRoutes } from '../rest-environment.ts';
import { appRoutes } from './apps/app-routes.ts';
import { installationTokenRoutes } from './apps/installation-token-routes.ts';
import { codeOwnerRoutes } from './contents/code-owner-routes.ts';
import { contentsRoutes } from './contents/contents-routes.ts';
import { pagesRoutes } from './contents/pages-routes.ts';
import { collaboratorRoutes } from './people/collaborator-routes.ts';
import { teamRoutes } from './people/team-routes.ts';
import { branchProtectionRoutes } from './rules/branch-protection-routes.ts';
import { rulesetRoutes } from './rules/ruleset-routes.ts';
import { actionsPermissionRoutes } from './workflows/actions-permission-routes.ts';
import { environmentRoutes } from './workflows/environment-routes.ts';
import { secretRoutes } from './workflows/secret-routes.ts';

/** How a repository is set up: its rules, environments, workflows, people and apps. To be tried before branches. */
export function settingsRoutes(): readonly RestRoutes[] {
  return [
    rulesetRoutes(),
    branchProtectionRoutes(),
    environmentRoutes(),
    actionsPermissionRoutes(),
    secretRoutes(),
    contentsRoutes(),
    codeOwnerRoutes(),
    pagesRoutes(),
    collaboratorRoutes(),
    teamRoutes(),
    appRoutes(),
    installationTokenRoutes(),
  ];
}
