# Read by the other scripts: where things are, and the few steps they share. Every name can be set
# before a script is called; the defaults are those of the two laptops.
set -euo pipefail

: "${HALL_PG_BIN:=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1)}"
: "${HALL_PG_DATA:=/var/lib/kiemphieu-postgresql/data}"
: "${HALL_PG_SOCKETS:=/run/kiemphieu-postgresql}"
: "${HALL_PG_PORT:=5432}"
: "${HALL_SECRETS:=/etc/kiemphieu/secrets}"
: "${HALL_CERTIFICATES:=/etc/kiemphieu/certificates}"
: "${HALL_PRIMARY_HOST:=may-chinh.kiemphieu.internal}"
: "${HALL_SPARE_HOST:=may-du-phong.kiemphieu.internal}"
: "${HALL_PRIMARY_ADDRESS:=192.168.50.10}"
: "${HALL_SPARE_ADDRESS:=192.168.50.11}"
# systemd: units of this folder start and stop the database. pg_ctl: the scripts do (for trying out).
: "${HALL_MANAGER:=systemd}"

# The name under which the spare shows itself, and of its replication slot.
SPARE=spare

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

say() { printf '[hall] %s\n' "$*"; }

die() {
  printf '[hall] %s\n' "$*" >&2
  exit 1
}

need() {
  local program
  for program; do
    command -v "$program" >/dev/null || die "$program is absent"
  done
}

# secret NAME: the password in that file, made at the first call.
secret() {
  local file=$HALL_SECRETS/$1
  if [ ! -s "$file" ]; then
    (umask 077 && mkdir -p "$HALL_SECRETS" && openssl rand -hex 24 >"$file")
  fi
  cat "$file"
}

start_database() {
  if [ "$HALL_MANAGER" = systemd ]; then
    systemctl start kiemphieu-postgresql
  else
    "$HALL_PG_BIN/pg_ctl" -D "$HALL_PG_DATA" -l "$HALL_PG_DATA.log" -w -t 60 start >/dev/null || {
      tail -n 5 "$HALL_PG_DATA.log" >&2
      die "the database does not start"
    }
  fi
}

stop_database() {
  if [ "$HALL_MANAGER" = systemd ]; then
    systemctl stop kiemphieu-postgresql
  else
    "$HALL_PG_BIN/pg_ctl" -D "$HALL_PG_DATA" -m fast -w stop >/dev/null
  fi
}

# admin SQL [DATABASE]: as the superuser, over the socket that only this user can reach.
admin() {
  "$HALL_PG_BIN/psql" -XAtq -v ON_ERROR_STOP=1 -h "$HALL_PG_SOCKETS" -p "$HALL_PG_PORT" \
    -U postgres -d "${2:-postgres}" -c "$1"
}

local_and() { [ "$1" = 127.0.0.1 ] && echo "$1" || echo "127.0.0.1,$1"; }

# hall_settings ADDRESS HOST: what both machines' databases have in common, so that either can be the primary.
hall_settings() {
  cat <<CONF
listen_addresses = '$(local_and "$1")'
port = $HALL_PG_PORT
unix_socket_directories = '$HALL_PG_SOCKETS'
unix_socket_permissions = 0700
password_encryption = scram-sha-256
ssl = on
ssl_cert_file = '$HALL_CERTIFICATES/$2.crt'
ssl_key_file = '$HALL_CERTIFICATES/$2.key'
ssl_min_protocol_version = 'TLSv1.3'
fsync = on
full_page_writes = on
synchronous_commit = on
wal_level = replica
wal_log_hints = on
max_wal_senders = 5
max_replication_slots = 5
# A spare that stays away must not fill the disk of the machine that counts.
max_slot_wal_keep_size = '8GB'
hot_standby = on
max_connections = 60
log_connections = on
CONF
}

# hall_access: nobody without a password, the other machine only by TLS and only to replicate.
hall_access() {
  cat <<HBA
local   all          postgres                                   peer
host    kiemphieu    kiemphieu,kiemphieu_owner  127.0.0.1/32    scram-sha-256
hostssl replication  replicator   $HALL_PRIMARY_ADDRESS/32      scram-sha-256
hostssl replication  replicator   $HALL_SPARE_ADDRESS/32        scram-sha-256
HBA
}
