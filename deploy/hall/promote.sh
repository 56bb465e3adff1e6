#!/usr/bin/env bash
# Makes the spare the machine that counts. Run on the spare, as the user of the database, after somebody has
# SWITCHED THE OLD PRIMARY OFF: two machines that both take ballots cannot be put together again.
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
: "${HALL_OLD_ADDRESS:=$HALL_PRIMARY_ADDRESS}" "${HALL_OLD_PORT:=$HALL_PG_PORT}"

[ "${1:-}" = --the-primary-is-switched-off ] ||
  die "first switch the old primary off, then say so: promote.sh --the-primary-is-switched-off"
[ "$(admin "SELECT pg_is_in_recovery()")" = t ] || die "this machine is no spare; nothing was changed"
if "$HALL_PG_BIN/pg_isready" -q -t 2 -h "$HALL_OLD_ADDRESS" -p "$HALL_OLD_PORT"; then
  die "the old primary at $HALL_OLD_ADDRESS still answers; nothing was changed"
fi

admin "SELECT pg_promote(true, 60)" | grep -qx t || die "the promotion did not end in time; look at the log"
# It has no spare of its own yet; with the setting copied from the primary it would wait for one for ever.
admin "ALTER SYSTEM SET synchronous_standby_names = ''"
admin "SELECT pg_reload_conf()" >/dev/null
admin "SELECT pg_create_physical_replication_slot('$SPARE', true) WHERE NOT EXISTS
  (SELECT FROM pg_replication_slots WHERE slot_name = '$SPARE')" >/dev/null
say "this machine takes ballots now, alone; start the service here (systemctl start kiemphieu)"
