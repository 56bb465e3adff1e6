#!/usr/bin/env bash
# Run as root: restore-from-stick.sh /dev/sdX1 NAME. Mounts the stick so that nothing on it can be run, takes the one
# file NAME from it, lets go of the stick, and opens the file in a unit without network, devices or rights.
set -euo pipefail
die() { printf '[hall] %s\n' "$*" >&2; exit 1; }
[ $# -eq 2 ] || die "restore-from-stick.sh DEVICE NAME"
device=$1 name=$2 user=kiemphieu
[ "$(id -u)" -eq 0 ] || die "run as root"
[[ $name =~ ^[A-Za-z0-9._-]+$ && $name != .* ]] || die "a plain name of letters, digits, dots and dashes"
kind=$(blkid -p -s TYPE -o value "$device") || die "no file system on $device"
# Few drivers of file systems are made for hostile contents; these two are short and much used.
case $kind in vfat | exfat) ;; *) die "a stick must be FAT or exFAT, this is $kind" ;; esac

stick=$(mktemp -d /run/kiemphieu-stick.XXXXXX)
copy=/var/lib/kiemphieu/incoming.backup
trap 'umount -q "$stick" || true; rmdir "$stick"; rm -f "$copy"' EXIT
mount -t "$kind" -o ro,nosuid,nodev,noexec,noatime "$device" "$stick"
[ -f "$stick/$name" ] && [ ! -L "$stick/$name" ] || die "no file $name on the stick"
free=$(df --output=avail -B1 /var/lib/kiemphieu | tail -n 1)
[ "$(stat -c %s "$stick/$name")" -lt $((free / 3)) ] || die "the file is too large for this disk"
install -m 0400 -o "$user" "$stick/$name" "$copy"
umount "$stick"

systemd-run --quiet --pty --wait --collect --unit=kiemphieu-restore \
  -p User="$user" -p PrivateNetwork=yes -p PrivateDevices=yes -p ProtectSystem=strict -p ProtectHome=yes \
  -p PrivateTmp=yes -p NoNewPrivileges=yes -p CapabilityBoundingSet= -p SystemCallFilter=@system-service \
  -p RestrictAddressFamilies=AF_UNIX -p MemoryMax=1G -p TasksMax=200 -p ReadWritePaths=/var/lib/kiemphieu \
  -E KIEMPHIEU_DATA_DIR=/var/lib/kiemphieu/data \
  java -jar /opt/kiemphieu/quarkus-run.jar --restore "$copy"
printf '[hall] next: restore-dump.sh; the keys that both machines share are in /var/lib/kiemphieu/data/keys\n'
