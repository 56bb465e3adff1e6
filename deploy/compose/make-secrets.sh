#!/usr/bin/env bash
# Makes the folder secrets beside this file, once: passwords, and the files that hand them on. What it cannot make it names.
# Run it as root, or give the files to the users named below yourself: Compose passes files on as they are.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
[ ! -e secrets ] || { echo "secrets is there already; nothing was changed" >&2; exit 1; }
umask 077
mkdir secrets
for role in superuser owner service; do
  openssl rand -hex 24 | tr -d '\n' >"secrets/database-$role"
done
service="quarkus.datasource.password=$(cat secrets/database-service)"
printf '%s\nkiemphieu.signing.password=%s\n' "$service" "${SIGNING_PASSWORD:-}" >secrets/service.properties
printf '%s\nquarkus.flyway.username=kiemphieu_owner\nquarkus.flyway.password=%s\n' "$service" "$(cat secrets/database-owner)" \
  >secrets/owner.properties
if [ "$(id -u)" -eq 0 ]; then
  chown 999:999 secrets/database-* # postgres in its image
  chown 10001:10001 secrets/*.properties
  chmod 0711 secrets
fi
echo "still to be put into secrets: signing.p12 (for user 10001), server.crt and server.key (for root)"
