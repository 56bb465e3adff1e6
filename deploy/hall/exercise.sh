#!/usr/bin/env bash
# Tries the kit out on this machine, on loopback, with real processes, and prints what took how long: authority,
# primary, synchronous spare, a primary killed by kill -9, promotion, a former primary as the new spare, backup,
# restoring into a third database. Needs Debian's postgresql (15 or later) and the built service
# (mvn -DskipTests package). Everything it makes is in a folder of its own, removed at the end.
set -euo pipefail
kit=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

# PostgreSQL does not run as root: go on as the user of Debian's package, in a copy that this user can read.
if [ "$(id -u)" -eq 0 ]; then
  work=$(mktemp -d /tmp/kiemphieu-hall.XXXXXX)
  trap 'rm -rf "$work"' EXIT
  cp -r "$kit" "$work/kit"
  cp -r "$kit/../../target/quarkus-app" "$work/app"
  chown -R postgres "$work"
  cd "$work"
  runuser -u postgres -- env HALL_EXERCISE="$work" HALL_PG_BIN="${HALL_PG_BIN:-}" bash "$work/kit/exercise.sh"
  exit
fi
work=${HALL_EXERCISE:-$(mktemp -d)}
app=$([ -d "$work/app" ] && echo "$work/app" || echo "$kit/../../target/quarkus-app")
[ -n "${HALL_PG_BIN:-}" ] || unset HALL_PG_BIN

. "$kit/common.sh"
export HALL_MANAGER=pg_ctl HALL_PG_BIN HALL_JAR=$app/quarkus-run.jar
export HALL_CERTIFICATES=$work/certificates HALL_SECRETS=$work/secrets
export HALL_PRIMARY_ADDRESS=127.0.0.1 HALL_SPARE_ADDRESS=127.0.0.1
export HALL_PRIMARY_HOST HALL_SPARE_HOST

# free PORT: that one or the next that nobody listens on.
free() {
  local port=$1
  while (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; do port=$((port + 7)); done
  echo "$port"
}
base=$((20000 + RANDOM % 10000))
ONE=$(free "$base") TWO=$(free $((base + 1))) THREE=$(free $((base + 2))) HTTP=$(free $((base + 3)))
# on PORT SCRIPT...: a script as on the machine whose database listens there.
on() {
  local port=$1
  shift
  mkdir -p "$work/sockets"
  HALL_PG_DATA=$work/db-$port HALL_PG_SOCKETS=$work/sockets HALL_PG_PORT=$port "$@"
}
finish() {
  local port
  [ -z "${pid:-}" ] || kill "$pid" 2>/dev/null || true
  for port in $ONE $TWO $THREE; do
    [ ! -f "$work/db-$port/postmaster.pid" ] || "$HALL_PG_BIN/pg_ctl" -D "$work/db-$port" -m immediate stop >/dev/null || true
  done
}
trap finish EXIT
now() { date +%s%N; }
took() { printf '[exercise] %s: %d ms\n' "$1" $((($(now) - $2) / 1000000)); }
expect() { [ "$2" = "$3" ] || { printf '[exercise] FAILED: %s: expected %s, found %s\n' "$1" "$2" "$3" >&2; exit 1; }; printf '[exercise] OK: %s\n' "$1"; }
refused() { local what=$1; shift; if "$@" >"$work/refused.txt" 2>&1; then echo "[exercise] FAILED: not refused: $what" >&2; exit 1; fi; echo "[exercise] OK: refused: $what ($(tail -n 1 "$work/refused.txt" | cut -c1-90))"; }

# service PORT DATA ARGUMENT...: the packaged service on that database.
RUN=
service() {
  local port=$1 data=$2
  shift 2
  $RUN env KIEMPHIEU_DATA_DIR="$data" KIEMPHIEU_LEDGER_ORIGIN=exercise.internal QUARKUS_HTTP_PORT=$HTTP QUARKUS_HTTP_HOST=127.0.0.1 \
    QUARKUS_DATASOURCE_JDBC_URL="jdbc:postgresql://127.0.0.1:$port/kiemphieu" QUARKUS_DATASOURCE_USERNAME=kiemphieu \
    QUARKUS_CONFIG_LOCATIONS="$work/service.properties" QUARKUS_FLYWAY_MIGRATE_AT_START=false java -jar "$HALL_JAR" "$@"
}
migrate() {
  QUARKUS_FLYWAY_USERNAME=kiemphieu_owner QUARKUS_FLYWAY_PASSWORD=$(secret owner) service "$1" "$2" --migrate >"$work/migrate.txt" 2>&1 ||
    { cat "$work/migrate.txt" >&2; exit 1; }
}
# heads PORT DATA: the checkpoints, without the signatures' changing surroundings.
heads() {
  service "$1" "$2" --checkpoints >"$work/heads.txt" 2>&1 || { cat "$work/heads.txt" >&2; exit 1; }
  grep -A 2 '^exercise.internal' "$work/heads.txt"
}

began=$(now)
"$kit/authority.sh" root "$work/authority" kiemphieu.internal 127.0.0.0/255.0.0.0
"$kit/authority.sh" server "$work/authority" "$HALL_PRIMARY_HOST" 127.0.0.1 "$HALL_CERTIFICATES"
"$kit/authority.sh" server "$work/authority" "$HALL_SPARE_HOST" 127.0.0.1 "$HALL_CERTIFICATES"
refused "a certificate for a name outside the hall" "$kit/authority.sh" server "$work/authority" bank.example 127.0.0.1 "$work/outside"

since=$(now); on $ONE "$kit/primary.sh"; took "primary set up" "$since"
printf 'quarkus.datasource.password=%s\n' "$(secret service)" >"$work/service.properties"
refused "a second primary over the first" on $ONE "$kit/primary.sh"
refused "spare.sh on without a spare" on $ONE "$kit/spare.sh" on
since=$(now); HALL_FROM_PORT=$ONE on $TWO "$kit/standby.sh"; took "spare set up" "$since"
on $ONE "$kit/spare.sh" on

migrate $ONE "$work/data"
RUN=exec
service $ONE "$work/data" --example >"$work/console.txt" 2>&1 &
pid=$!
RUN=
for _ in $(seq 600); do curl -fsS -o /dev/null "http://127.0.0.1:$HTTP/q/health/ready" 2>/dev/null && break; sleep 0.2; done
kill "$pid"
wait "$pid" || true
pid=
before=$(heads $ONE "$work/data")
[ -n "$before" ] || { echo "[exercise] FAILED: no checkpoint" >&2; exit 1; }
on $ONE "$kit/spare.sh" state
admin_on() { on "$1" bash -c '. "$0/common.sh"; admin "$1" kiemphieu' "$kit" "$2"; }
entries=$(admin_on $ONE 'SELECT count(*) FROM ledger_entry')
expect "the spare has every ledger entry" "$entries" "$(admin_on $TWO 'SELECT count(*) FROM ledger_entry')"

# A spare that is away stops acknowledgements until people decide.
on $TWO bash -c '. "$0/common.sh"; stop_database' "$kit"
expect "without its spare the primary acknowledges nothing" 124 "$(on $ONE timeout 3 bash -c '. "$0/common.sh"; admin "CREATE TABLE waits (a int)"' "$kit" >/dev/null 2>&1; echo $?)"
on $TWO bash -c '. "$0/common.sh"; start_database' "$kit"
sleep 2

refused "a promotion nobody vouched for" on $TWO "$kit/promote.sh"
HALL_OLD_PORT=$ONE refused "a promotion while the primary answers" on $TWO "$kit/promote.sh" --the-primary-is-switched-off
kill -9 "$(head -n 1 "$work/db-$ONE/postmaster.pid")"
sleep 1
since=$(now); HALL_OLD_PORT=$ONE on $TWO "$kit/promote.sh" --the-primary-is-switched-off; took "promotion" "$since"
expect "after kill -9 of the primary the checkpoints are the same" "$before" "$(heads $TWO "$work/data")"

mv "$work/db-$ONE" "$work/db-$ONE.aside"
since=$(now)
HALL_FROM_PORT=$TWO HALL_FROM_HOST=$HALL_SPARE_HOST HALL_LISTEN_HOST=$HALL_PRIMARY_HOST on $ONE "$kit/standby.sh"
took "former primary as the new spare" "$since"
on $TWO "$kit/spare.sh" on

mkdir "$work/keys" && echo key >"$work/keys/ledger-key.txt"
since=$(now)
printf 'passphrase of one\npassphrase of another\n' | HALL_KEYS=$work/keys KIEMPHIEU_DATA_DIR=$work/data on $TWO "$kit/backup.sh" "$work/stick.backup"
took "backup" "$since"
HALL_PRIMARY_HOST=$HALL_SPARE_HOST on $THREE "$kit/primary.sh"
export KIEMPHIEU_DATA_DIR=$work/restored
tried() { printf '%s\n%s\n' "$1" "$2" | on $THREE "$kit/restore.sh" "$3"; }
refused "one passphrase of two" tried 'passphrase of one' 'passphrase of nobody' "$work/stick.backup"
cp "$work/stick.backup" "$work/changed.backup"
printf 'x' | dd of="$work/changed.backup" bs=1 seek=100000 conv=notrunc status=none
refused "a byte changed on the stick" tried 'passphrase of one' 'passphrase of another' "$work/changed.backup"
[ ! -e "$work/restored" ] || { echo "[exercise] FAILED: something was restored" >&2; exit 1; }
since=$(now); tried 'passphrase of another' 'passphrase of one' "$work/stick.backup"; took "restoring" "$since"
expect "the shared keys came back" key "$(cat "$work/restored/keys/ledger-key.txt")"
[ ! -e "$work/data/keys" ] || { echo "[exercise] FAILED: the keys were left behind" >&2; exit 1; }
migrate $THREE "$work/restored"
expect "the restored database has the same checkpoints" "$before" "$(heads $THREE "$work/restored")"
refused "restoring over what is there" tried 'passphrase of one' 'passphrase of another' "$work/stick.backup"
took "all" "$began"
