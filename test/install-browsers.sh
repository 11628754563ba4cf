#!/usr/bin/env bash
# Installs what the tests need beyond npm packages: a Chromium. Does nothing where it is there already.
# Elsewhere than on Debian and Ubuntu: install Chromium or Chrome yourself and set CHROMIUM to its path.
set -euo pipefail

if [ -n "${CHROMIUM:-}" ] || command -v chromium >/dev/null; then exit 0; fi
if ! command -v apt-get >/dev/null; then
  echo "The tests need Chromium. Install it, then run again with CHROMIUM=/path/to/chromium." >&2
  exit 1
fi
as_root=(); if [ "$(id -u)" -ne 0 ]; then as_root=(sudo); fi
"${as_root[@]}" apt-get update -qq
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium
