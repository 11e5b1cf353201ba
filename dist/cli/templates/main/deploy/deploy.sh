#!/bin/sh
# Deploys one application to one environment. This example only says what it would do: replace its last part
# by what deploys your applications. Exit code 0 means success, any other a failure; 75 says that the same may go well
# in a moment, and is tried again where the deployer has 'retries'. It is stopped with SIGTERM, and with SIGKILL when it
# does not end soon after.
#
# DEPLOYMENT_ENVIRONMENT   where to                DEPLOYMENT_ACTION        deploy, redeploy or backout
# DEPLOYMENT_PLAN          the plan's name         DEPLOYMENT_MODULES       modules, separated by commas
# DEPLOYMENT_APPLICATION   what                    DEPLOYMENT_SETTINGS      path of a JSON file
# DEPLOYMENT_VERSION       the version to deploy   DEPLOYMENT_FROM_VERSION  the version before, empty at first
# DEPLOYMENT_TAG           its tag                 DEPLOYMENT_KEY           names this one effect, for engines
# DEPLOYMENT_COMMIT        the tag's commit                                 that do each key only once
#
# In a backout DEPLOYMENT_VERSION is the version that was there before, and is to be there again. In an environment with
# 'stages: two' it runs twice: DEPLOYMENT_STAGE is first 'prepare', which must change nothing that runs, then 'activate'.
#
# The file holds the application's settings with their values, as one JSON object: for instance
# jq -r .timeout "$DEPLOYMENT_SETTINGS". Secrets are in it as well where this machine deploys; in a workflow they are not,
# there they come from GitHub's secrets.
set -eu

echo "$DEPLOYMENT_ACTION $DEPLOYMENT_APPLICATION $DEPLOYMENT_VERSION in $DEPLOYMENT_ENVIRONMENT"
if [ -n "$DEPLOYMENT_FROM_VERSION" ]; then
  echo "it replaces $DEPLOYMENT_FROM_VERSION"
fi
echo "modules: $DEPLOYMENT_MODULES"
echo "from $DEPLOYMENT_TAG, commit $DEPLOYMENT_COMMIT"
echo "nothing was deployed: deploy/deploy.sh is still the example"
