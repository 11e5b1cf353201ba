#!/bin/sh
# What .github/workflows/deploy.yml runs: gives deploy.sh the settings as a file, as the command deployer does, so that
# it is the same script for both.
set -eu
umask 077

DEPLOYMENT_SETTINGS=$(mktemp "${RUNNER_TEMP:-${TMPDIR:-/tmp}}/settings.XXXXXX")
export DEPLOYMENT_SETTINGS
trap 'rm -f "$DEPLOYMENT_SETTINGS"' EXIT
printf '%s' "$SETTINGS" > "$DEPLOYMENT_SETTINGS"
unset SETTINGS

sh deploy/deploy.sh
