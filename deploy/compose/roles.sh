#!/bin/bash
# Run once by the image of PostgreSQL, on the empty database: the two roles of deploy/README.md.
set -euo pipefail

psql -v ON_ERROR_STOP=1 -U postgres -d postgres \
  -v owner="$(cat /run/secrets/database-owner)" -v service="$(cat /run/secrets/database-service)" <<'SQL'
CREATE ROLE kiemphieu_owner LOGIN PASSWORD :'owner';
CREATE ROLE kiemphieu LOGIN PASSWORD :'service';
CREATE DATABASE kiemphieu OWNER kiemphieu_owner ENCODING 'UTF8' TEMPLATE template0;
REVOKE ALL ON DATABASE kiemphieu FROM PUBLIC;
GRANT CONNECT ON DATABASE kiemphieu TO kiemphieu;
SQL
