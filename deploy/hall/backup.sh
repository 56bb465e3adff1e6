#!/usr/bin/env bash
# Backs up to a stick: backup.sh FILE. The dump of the database and the data folder go into one file that two people
# seal with a passphrase each, and the keys that both machines share with them. The service may go on meanwhile. Run as root.
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
[ $# -eq 1 ] || die "backup.sh FILE"
: "${KIEMPHIEU_DATA_DIR:=/var/lib/kiemphieu/data}" "${HALL_JAR:=/opt/kiemphieu/quarkus-run.jar}"
export KIEMPHIEU_DATA_DIR

: "${HALL_KEYS:=/etc/kiemphieu/keys}"

dump=$KIEMPHIEU_DATA_DIR/database.dump keys=$KIEMPHIEU_DATA_DIR/keys
umask 077
[ ! -e "$keys" ] || die "$keys is there already; is it the folder that the service uses?"
trap 'rm -rf "$dump" "$keys"' EXIT
[ ! -d "$HALL_KEYS" ] || cp -r "$HALL_KEYS" "$keys"
PGPASSWORD=$(secret owner) "$HALL_PG_BIN/pg_dump" -h 127.0.0.1 -p "$HALL_PG_PORT" -U kiemphieu_owner -Fc -f "$dump" kiemphieu
QUARKUS_DATASOURCE_JDBC_URL=jdbc:postgresql://127.0.0.1:$HALL_PG_PORT/kiemphieu java -jar "$HALL_JAR" --backup "$1"
sync -f "$1"
say "$(date -Is) $(sha256sum "$1")"
