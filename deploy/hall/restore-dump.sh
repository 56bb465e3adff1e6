#!/usr/bin/env bash
# The second half of restoring: the dump that came with the data folder goes into the empty database, whole or not at all. Run as root.
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
: "${KIEMPHIEU_DATA_DIR:=/var/lib/kiemphieu/data}"

dump=$KIEMPHIEU_DATA_DIR/database.dump
if [ ! -f "$dump" ]; then
  say "no dump in $KIEMPHIEU_DATA_DIR: the backup brought its own database, or the dump is in already"
  exit 0
fi
export PGPASSWORD
PGPASSWORD=$(secret owner)
target=(-h 127.0.0.1 -p "$HALL_PG_PORT" -U kiemphieu_owner -d kiemphieu)
tables=$("$HALL_PG_BIN/psql" -XAtq "${target[@]}" -c "SELECT count(*) FROM pg_tables WHERE schemaname = 'public'")
[ "$tables" = 0 ] || die "the database is not empty; the dump stays in $dump"
# All or nothing; no owner and no right is taken from the dump.
"$HALL_PG_BIN/pg_restore" "${target[@]}" --single-transaction --exit-on-error --no-owner --no-privileges "$dump"
rm -f "$dump"
say "restored. Next: --migrate as the owner (it gives the service its rights), then --checkpoints, and compare with those you kept"
