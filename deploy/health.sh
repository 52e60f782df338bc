#!/bin/bash
# Asks musen whether it is ready, without a program of its own. Needs bash, whose /dev/tcp is no file.
set -eu
exec 3<>"/dev/tcp/127.0.0.1/${MUSEN_PORT:-8730}"
# TLS answers no plain request: that it listens is all that a shell can see.
[ -z "${MUSEN_TLS_CERT:-}" ] || exit 0
printf 'GET /health/ready HTTP/1.1\r\nhost: 127.0.0.1\r\nconnection: close\r\n\r\n' >&3
read -r -t 4 _ status _ <&3
[ "$status" = 200 ]
