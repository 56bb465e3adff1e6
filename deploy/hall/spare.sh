#!/usr/bin/env bash
# Run on the primary, as the user of the database.
#   spare.sh on       from now on a ballot is acknowledged only when both machines have it
#   spare.sh off      the primary goes on alone: a decision of people, to be written down with its time
#   spare.sh state    one line: alone, waiting, or together and how far the spare is behind
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

following() {
  [ -n "$(admin "SELECT 1 FROM pg_stat_replication WHERE application_name = '$SPARE' AND state = 'streaming'")" ]
}

state() {
  local names spare
  names=$(admin "SHOW synchronous_standby_names")
  spare=$(admin "SELECT sync_state || ', ' || pg_wal_lsn_diff(pg_current_wal_lsn(), flush_lsn) || ' bytes behind'
    FROM pg_stat_replication WHERE application_name = '$SPARE' AND state = 'streaming'")
  if [ -z "$names" ]; then
    say "alone: what is acknowledged is on this machine only${spare:+ (a spare follows: $spare)}"
  elif [ -z "$spare" ]; then
    say "waiting: the spare is away, so nothing is acknowledged; mend it, or decide on spare.sh off"
    return 3
  else
    say "together: $spare"
  fi
}

case ${1:-} in
on)
  # A spare that was just set up needs a moment to begin.
  for _ in $(seq 50); do
    following && break
    sleep 0.2
  done
  following || die "no spare follows; nothing was changed"
  admin "ALTER SYSTEM SET synchronous_standby_names = 'FIRST 1 ($SPARE)'"
  admin "SELECT pg_reload_conf()" >/dev/null
  for _ in $(seq 50); do
    [ "$(admin "SELECT sync_state FROM pg_stat_replication WHERE application_name = '$SPARE'")" = sync ] && break
    sleep 0.1
  done
  state
  ;;
off)
  admin "ALTER SYSTEM SET synchronous_standby_names = ''"
  admin "SELECT pg_reload_conf()" >/dev/null
  say "$(date -Is) alone by decision"
  ;;
state) state ;;
*) sed -n '3,5p' "${BASH_SOURCE[0]}" >&2; exit 2 ;;
esac
