#!/bin/sh
# Hands the secrets of compose.yaml to storymine as settings, and becomes the command that is given.
set -eu
PGPASSWORD="$(cat /run/secrets/database_password)"
STORYMINE_SECRET="$(cat /run/secrets/customer_secret)"
export PGPASSWORD STORYMINE_SECRET
exec "$@"
