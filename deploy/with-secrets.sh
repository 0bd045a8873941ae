#!/bin/sh
# Hands the secrets of compose.yaml to storymine as settings, and becomes the command that is given.
set -eu
STORYMINE_DATABASE_URL="postgresql://storymine:$(cat /run/secrets/database_password)@database/storymine"
STORYMINE_SECRET="$(cat /run/secrets/customer_secret)"
export STORYMINE_DATABASE_URL STORYMINE_SECRET
exec "$@"
