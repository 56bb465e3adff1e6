#!/usr/bin/env bash
# Makes this machine the spare: copies the primary's database and follows it from then on.
# Run as the user of the database, with HALL_SECRETS/replicator and HALL_CERTIFICATES brought from the primary.
# A former primary becomes the spare in the same way, after its folder was moved aside.
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

[ ! -e "$HALL_PG_DATA" ] || die "$HALL_PG_DATA is there already; move it aside (do not delete it before the congress is over)"
[ -s "$HALL_SECRETS/replicator" ] || die "bring $HALL_SECRETS/replicator from the primary"
: "${HALL_LISTEN_ADDRESS:=$HALL_SPARE_ADDRESS}" "${HALL_LISTEN_HOST:=$HALL_SPARE_HOST}"
: "${HALL_FROM_HOST:=$HALL_PRIMARY_HOST}" "${HALL_FROM_ADDRESS:=$HALL_PRIMARY_ADDRESS}" "${HALL_FROM_PORT:=$HALL_PG_PORT}"

umask 077
passwords=$HALL_SECRETS/replicator.pgpass
printf '*:*:*:replicator:%s\n' "$(secret replicator)" >"$passwords"
# The name is checked against the certificate, the address is where it is: no name server in the hall.
source="host=$HALL_FROM_HOST hostaddr=$HALL_FROM_ADDRESS port=$HALL_FROM_PORT user=replicator passfile=$passwords
  sslmode=verify-full sslrootcert=$HALL_CERTIFICATES/root.crt application_name=$SPARE connect_timeout=5"
source=$(tr -s '\n ' ' ' <<<"$source")
"$HALL_PG_BIN/pg_basebackup" -d "$source" -D "$HALL_PG_DATA" -X stream -S "$SPARE" -R -c fast
{
  echo '# This machine, not the one it was copied from:'
  hall_settings "$HALL_LISTEN_ADDRESS" "$HALL_LISTEN_HOST"
} >>"$HALL_PG_DATA/postgresql.conf"
echo "hall $(id -un) postgres" >"$HALL_PG_DATA/pg_ident.conf"
start_database
say "the spare follows $HALL_FROM_HOST; on that machine now: spare.sh on"
