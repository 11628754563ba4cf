#!/usr/bin/env bash
# Installs what the tests need beyond npm packages: Chromium, Firefox and WebKit for the same walks in other engines,
# nginx to try the suggested configuration, and poppler to read PDFs. Does nothing where they are there already.
# Elsewhere than on Debian and Ubuntu: install Chromium or Chrome
# yourself and set CHROMIUM to its path; FIREFOX and WEBKIT_DRIVER (WebKitGTK's WebDriver, with xvfb-run) may be set too.
set -euo pipefail

missing=()
[ -n "${CHROMIUM:-}" ] || command -v chromium >/dev/null || missing+=(chromium)
[ -n "${FIREFOX:-}" ] || command -v firefox-esr >/dev/null || command -v firefox >/dev/null || missing+=(firefox-esr)
[ -n "${WEBKIT_DRIVER:-}" ] || command -v WebKitWebDriver >/dev/null || missing+=(webkit2gtk-driver)
command -v xvfb-run >/dev/null || missing+=(xvfb xauth)
command -v nginx >/dev/null || missing+=(nginx-light)
command -v pdftotext >/dev/null || missing+=(poppler-utils)
if [ ${#missing[@]} -eq 0 ]; then exit 0; fi
if ! command -v apt-get >/dev/null; then
  echo "Missing: ${missing[*]}. The tests need Chromium: install it, then run again with CHROMIUM=/path/to/chromium. Without the others their tests are left out." >&2
  if [ -n "${CHROMIUM:-}" ] || command -v chromium >/dev/null; then exit 0; fi
  exit 1
fi
as_root=(); if [ "$(id -u)" -ne 0 ]; then as_root=(sudo); fi
"${as_root[@]}" apt-get update -qq
for package in "${missing[@]}"; do
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$package" || {
    # Ubuntu's Firefox is no apt package; its tests are left out where there is none.
    if [ "$package" = chromium ]; then exit 1; fi
    echo "$package could not be installed: its tests are left out." >&2
  }
done
