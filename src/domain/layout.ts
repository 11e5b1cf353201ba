/** Where each record stands on the branch `deployment-records`. */
export const recordsBranch = 'deployment-records';
export const trustedBranch = 'main';
export const configurationPath = '.github/deployment-plans.yml';
export const catalogFolder = 'catalog';

export const catalogPath = (application: string) => `${catalogFolder}/${application}.yml`;
export const environmentRecordPath = (environment: string) => `environments/${environment}.json`;
export const applicationRecordsFolder = (environment: string) => `environments/${environment}`;
export const applicationRecordPath = (environment: string, application: string) =>
  `environments/${environment}/${application}.json`;
export const activeRoot = 'active';
export const activeFolder = (environment: string) => `${activeRoot}/${environment}`;
export const activePath = (environment: string, plan: string) => `${activeFolder(environment)}/${plan}.json`;
export const endedRoot = 'runs';
export const endedFolder = (environment: string) => `${endedRoot}/${environment}`;
export const endedPath = (environment: string, plan: string) => `${endedFolder(environment)}/${plan}.json`;
export const confirmationsFolder = (environment: string) => `confirmations/${environment}`;
export const confirmationsPath = (environment: string, plan: string) =>
  `${confirmationsFolder(environment)}/${plan}.json`;
export const deliveriesPath = (environment: string, plan: string) => `deliveries/${environment}/${plan}.json`;
export const releaseNotesPath = (environment: string, application: string) =>
  `release-notes/${environment}/${application}.md`;
export const requestPath = (issue: number) => `requests/${issue}.json`;
export const versionMarksPath = (application: string) => `versions/${application}.json`;
