#!/usr/bin/env bash
# An own certificate authority for the hall, by openssl. Without internet no public one can be asked.
#   authority.sh root FOLDER DOMAIN NETWORK/MASK     makes it, once; FOLDER stays on a stick in the safe
#   authority.sh server FOLDER HOST ADDRESS OUT      a certificate for a machine, HOST.key and HOST.crt in OUT
#   authority.sh fingerprint FOLDER                  page with the fingerprint, to be read aloud and compared
set -euo pipefail
umask 077

say() { printf '[authority] %s\n' "$*"; }
die() { printf '[authority] %s\n' "$*" >&2; exit 1; }

ROOT_DAYS=730
SERVER_DAYS=90

# The root may vouch for names and addresses of the hall only: a phone that trusts it risks nothing elsewhere.
root() {
  local folder=$1 domain=$2 network=$3
  [ ! -e "$folder/root.key" ] || die "there is an authority in $folder already"
  mkdir -p "$folder"
  openssl ecparam -name prime256v1 -genkey -noout -out "$folder/root.key"
  openssl req -x509 -new -sha256 -key "$folder/root.key" -days "$ROOT_DAYS" -out "$folder/root.crt" \
    -subj "/CN=Kiem Phieu - $domain" \
    -addext "basicConstraints=critical,CA:TRUE,pathlen:0" \
    -addext "keyUsage=critical,keyCertSign" \
    -addext "nameConstraints=critical,permitted;DNS:$domain,permitted;IP:$network" 2>/dev/null
  say "made the authority; valid until $(openssl x509 -in "$folder/root.crt" -noout -enddate | cut -d= -f2)"
  fingerprint "$folder"
}

server() {
  local folder=$1 host=$2 address=$3 out=$4 extensions
  [ ! -e "$out/$host.key" ] || die "$host has a key already; take it away first"
  mkdir -p "$out"
  extensions="basicConstraints = critical, CA:FALSE
keyUsage = critical, digitalSignature
extendedKeyUsage = serverAuth
subjectAltName = DNS:$host, IP:$address"
  openssl ecparam -name prime256v1 -genkey -noout -out "$out/$host.key"
  openssl req -new -sha256 -key "$out/$host.key" -subj "/CN=$host" |
    openssl x509 -req -sha256 -days "$SERVER_DAYS" -CA "$folder/root.crt" -CAkey "$folder/root.key" \
      -set_serial "0x$(openssl rand -hex 16)" -extfile <(printf '%s\n' "$extensions") -out "$out/$host.crt" 2>/dev/null
  cp "$folder/root.crt" "$out/root.crt"
  openssl verify -x509_strict -purpose sslserver -verify_hostname "$host" -CAfile "$out/root.crt" "$out/$host.crt" >/dev/null ||
    die "the certificate does not verify: is $host inside the authority's domain and network?"
  say "made $out/$host.crt, valid $SERVER_DAYS days"
}

# digest FILE: SHA-256 of the certificate, hexadecimal, without separators.
digest() { openssl x509 -in "$1" -noout -fingerprint -sha256 | cut -d= -f2 | tr -d ':'; }

# Eight groups of eight: read aloud in turns, a group at a time.
fingerprint() {
  local folder=$1 digest groups qr=''
  digest=$(digest "$folder/root.crt")
  groups=$(fold -w 8 <<<"$digest")
  if command -v qrencode >/dev/null; then
    qr=$(qrencode -t SVG --inline -m 2 -s 8 "SHA256:$digest")
  fi
  {
    printf '<!doctype html><html lang="vi"><meta charset="utf-8"><title>Dấu vân tay chứng thư</title>\n'
    printf '<style>body{font:20pt sans-serif}ol{font:bold 40pt monospace}svg{width:9cm;height:9cm}</style>\n'
    printf '<h1>Dấu vân tay của chứng thư gốc (SHA-256)</h1>\n'
    printf '<p>Trước khi tin chứng thư: đối chiếu từng nhóm với màn hình của máy. Khác một ký tự là không dùng.</p>\n<ol>\n'
    sed 's/.*/<li>&<\/li>/' <<<"$groups"
    printf '</ol>\n%s\n</html>\n' "$qr"
  } >"$folder/fingerprint.html"
  say "fingerprint of the root (SHA-256):"
  nl -w 4 -s '   ' <<<"$groups"
  say "to print: $folder/fingerprint.html$([ -n "$qr" ] || echo ' (without QR code: qrencode is absent)')"
}

case ${1:-} in
root) [ $# -eq 4 ] || die "root FOLDER DOMAIN NETWORK/MASK"; root "$2" "$3" "$4" ;;
server) [ $# -eq 5 ] || die "server FOLDER HOST ADDRESS OUT"; server "$2" "$3" "$4" "$5" ;;
fingerprint) [ $# -eq 2 ] || die "fingerprint FOLDER"; fingerprint "$2" ;;
*) sed -n '2,5p' "${BASH_SOURCE[0]}" >&2; exit 2 ;;
esac
