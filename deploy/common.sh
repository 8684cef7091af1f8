# SPDX-License-Identifier: MIT
# shellcheck shell=bash
#
# What start.sh, test.sh and .ci/run share. To be sourced.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

say() { printf '%s\n' "$*" >&2; }

# How many compilers fit: one per processor, but no more than one for each 700 MB of free memory.
parallel_jobs() {
    local processors fitting
    processors=$(nproc)
    fitting=$(awk '/^MemAvailable:/ {print int($2 / 700000)}' /proc/meminfo 2>/dev/null || true)
    ((${fitting:-0} >= 1)) || fitting=1
    ((processors < fitting)) && echo "$processors" || echo "$fitting"
}

# quietly LOG COMMAND...: runs the command with its output in LOG, and shows the end of that only when it fails.
quietly() {
    local log=$1 code=0
    shift
    mkdir -p "$(dirname "$log")"
    "$@" </dev/null >"$log" 2>&1 || code=$?
    if ((code != 0)); then
        tail -n 60 "$log" >&2
        say "Failed: $*"
        say "All of its output is in $log"
    fi
    return "$code"
}

# configure_and_build PRESET [CMAKE-OPTION...]: into build/PRESET.
configure_and_build() {
    local preset=$1 build=$root/build/$1
    shift
    (
        cd "$root" \
            && quietly "$build/configure.log" cmake --preset "$preset" "$@" \
            && quietly "$build/build.log" cmake --build --preset "$preset" --parallel "$(parallel_jobs)"
    )
}
