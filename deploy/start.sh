#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# Installs what is needed, builds the program and runs it.
#
#   deploy/start.sh                     the demo: simulated pools and a small miner, no network, no wallet; in a
#                                       window where there is a display, in the terminal elsewhere
#   deploy/start.sh --config my.json    the proxy; every argument goes to dpmp (see --help)
set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=common.sh
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

"$root/deploy/dependencies.sh" --build
say "Building (the first time takes a few minutes) ..."
configure_and_build release

(($# > 0)) || set -- --demo
exec "$root/build/release/bin/dpmp" "$@"
