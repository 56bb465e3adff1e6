#!/usr/bin/env bash
# Sets up the database of the machine that counts: empty, durable, ready for a synchronous spare.
# Run as the user of the database. What it makes: the folder HALL_PG_DATA and passwords in HALL_SECRETS.
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
need openssl

[ ! -e "$HALL_PG_DATA" ] || die "$HALL_PG_DATA is there already; nothing was changed"
[ -s "$HALL_CERTIFICATES/$HALL_PRIMARY_HOST.key" ] || die "no certificate for $HALL_PRIMARY_HOST; see authority.sh"

umask 077
"$HALL_PG_BIN/initdb" -D "$HALL_PG_DATA" -U postgres --data-checksums -E UTF8 --locale=C.UTF-8 \
  --auth-local=peer --auth-host=scram-sha-256 --no-instructions >/dev/null
hall_settings "$HALL_PRIMARY_ADDRESS" "$HALL_PRIMARY_HOST" >>"$HALL_PG_DATA/postgresql.conf"
hall_access >"$HALL_PG_DATA/pg_hba.conf"
# The superuser is whoever may run as the user of the database, and nobody by a password.
sed -i "s/peer$/peer map=hall/" "$HALL_PG_DATA/pg_hba.conf"
echo "hall $(id -un) postgres" >"$HALL_PG_DATA/pg_ident.conf"
start_database

admin "CREATE ROLE replicator LOGIN REPLICATION PASSWORD '$(secret replicator)'"
admin "CREATE ROLE kiemphieu_owner LOGIN PASSWORD '$(secret owner)'"
admin "CREATE ROLE kiemphieu LOGIN PASSWORD '$(secret service)'"
admin "CREATE DATABASE kiemphieu OWNER kiemphieu_owner ENCODING 'UTF8' TEMPLATE template0"
admin "REVOKE ALL ON DATABASE kiemphieu FROM PUBLIC"
admin "GRANT CONNECT ON DATABASE kiemphieu TO kiemphieu"
admin "SELECT pg_create_physical_replication_slot('$SPARE', true)" >/dev/null
say "the primary runs on port $HALL_PG_PORT, alone so far: set the spare up, then spare.sh on"
