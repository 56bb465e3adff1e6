#!/usr/bin/env bash
# Restores from a stick, which is taken for hostile: restore.sh FILE. Into an empty data folder and an empty database
# only; two people type their passphrases. Run while the service is stopped.
# restore-from-stick.sh does the same inside a unit that has no network and sees the stick read-only.
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
[ $# -eq 1 ] || die "restore.sh FILE"
: "${KIEMPHIEU_DATA_DIR:=/var/lib/kiemphieu/data}" "${HALL_JAR:=/opt/kiemphieu/quarkus-run.jar}"
export KIEMPHIEU_DATA_DIR

java -jar "$HALL_JAR" --restore "$1"
exec "$here/restore-dump.sh"
