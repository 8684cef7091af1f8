#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# Installs what is needed, builds the program with its tests and runs all of them.
#
#   deploy/test.sh             everything
#   deploy/test.sh -L unit     every argument goes to ctest
set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=common.sh
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

"$root/deploy/dependencies.sh" --tests
say "Building the program and its tests ..."
configure_and_build dev

cd "$root"
exec ctest --preset dev --parallel "$(nproc)" "$@"
