#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# Installs what a build needs, on Debian 12 and newer and what descends from it (Ubuntu 24.04, Raspberry Pi OS).
# Does nothing, and quickly, when all of it is there.
#
#   deploy/dependencies.sh --build   to build and run the program
#   deploy/dependencies.sh           and to build and run the tests
#   deploy/dependencies.sh --lint    and for everything that .ci/run does
#   deploy/dependencies.sh --print   only says what is needed for the tests, one package per line
set -euo pipefail

# "a|b" means: whichever is installed, else the first that the system's archive has.
build_packages=(
    g++ cmake ninja-build ccache pkg-config
    qt6-base-dev libssl-dev
    ca-certificates # the authorities that a pool's certificate is verified against
    # The window: charts (whose CMake files need OpenGL's), pictures, texts, QR codes.
    qt6-charts-dev libqt6opengl6-dev qt6-svg-dev libqt6svg6
    qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools libqrencode-dev
    qtkeychain-qt6-dev libsecret-1-0 # the latter is loaded at run time
    fonts-dejavu-core
)
test_packages=(
    libgtest-dev libgmock-dev libbenchmark-dev
    python3 openssl # the pools and miners of the interop tests, and their certificates
    gnome-keyring dbus # a keyring of the tests' own
)
lint_packages=(
    git clang-format codespell shellcheck
    'clang-19|clang-20|clang-18' 'clang-tidy-19|clang-tidy-20|clang-tidy-18'
    'libclang-rt-19-dev|libclang-rt-20-dev|libclang-rt-18-dev' # the sanitizers and libFuzzer of clang
)
oldest_qt=6.4

say() { printf '%s\n' "$*" >&2; }
die() { say "dependencies.sh: $*"; exit 1; }

wanted=("${build_packages[@]}" "${test_packages[@]}")
print_only=false
for argument in "$@"; do
    case $argument in
        --build) wanted=("${build_packages[@]}") ;;
        --tests) ;;
        --lint) wanted+=("${lint_packages[@]}") ;;
        --print) print_only=true ;;
        -h | --help)
            sed -n '4,10s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"
            exit 0
            ;;
        *) die "unknown option $argument (known: --build, --tests, --lint, --print)" ;;
    esac
done

# The package names, with the first alternative where there are several.
names() { printf '%s\n' "${@%%|*}"; }

if $print_only; then
    names "${wanted[@]}"
    exit 0
fi

if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
    die "this system has no apt-get. Please install what these Debian packages hold, then run cmake by hand:
$(names "${wanted[@]}" | paste -sd' ' | fold -s -w 100 | sed 's/^/    /')
Qt must be at least $oldest_qt, CMake 3.25, g++ 12."
fi

is_installed() { [[ $(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null) == installed ]]; }
is_known() { apt-cache show --no-all-versions "$1" >/dev/null 2>&1; }

# Prints those of the given "a|b" entries of which nothing is installed.
missing_of() {
    local entry name
    for entry in "$@"; do
        local alternatives
        IFS='|' read -ra alternatives <<<"$entry"
        for name in "${alternatives[@]}"; do
            is_installed "$name" && continue 2
        done
        printf '%s\n' "$entry"
    done
}

mapfile -t missing < <(missing_of "${wanted[@]}")
((${#missing[@]} == 0)) && exit 0

as_root=()
if ((EUID != 0)); then
    command -v sudo >/dev/null || die "these packages are missing, and there is no sudo to install them with:
    $(names "${missing[@]}" | paste -sd' ')
Please run this as root:
    apt-get install --no-install-recommends $(names "${missing[@]}" | paste -sd' ')"
    as_root=(sudo)
    # Without a terminal nobody can type a password: fail at once instead of waiting for one.
    [[ -t 0 ]] || as_root=(sudo -n)
fi

log=$(mktemp)
trap 'rm -f "$log"' EXIT

apt() {
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive NEEDRESTART_MODE=l \
        apt-get -o DPkg::Lock::Timeout=300 -y "$@" </dev/null >>"$log" 2>&1
}

# Prints one name for each "a|b" entry; fails when the archive knows none of an entry's alternatives.
chosen_of() {
    local entry name
    for entry in "$@"; do
        local alternatives
        IFS='|' read -ra alternatives <<<"$entry"
        for name in "${alternatives[@]}"; do
            if is_known "$name"; then
                printf '%s\n' "$name"
                continue 2
            fi
        done
        return 1
    done
}

# fail MESSAGE: after the end of what apt said.
fail() {
    tail -n 30 "$log" >&2
    die "$1"
}

# Fails when the archive does not have a package, or its lists are older than the archive.
install_missing() {
    local chosen qt
    chosen=$(chosen_of "${missing[@]}") || return 1
    qt=$(apt-cache policy qt6-base-dev | awk '/Candidate:/ {print $2}')
    dpkg --compare-versions "$qt" ge "$oldest_qt" \
        || die "this system offers Qt $qt; at least $oldest_qt is needed (Debian 12, Ubuntu 24.04 or newer)"
    say "Installing $(paste -sd' ' <<<"$chosen") ..."
    # shellcheck disable=SC2086 # one word per package
    apt install --no-install-recommends $chosen
}

if ((${#as_root[@]})); then
    "${as_root[@]}" true 2>>"$log" || fail "installing needs root; please run this as root: $0 $*"
fi

# Known package lists may be absent, as in a fresh container, or so old that the archive has moved on.
if ! install_missing; then
    say "Updating the package lists ..."
    apt update || fail "apt-get update failed, see above"
    if ! install_missing; then
        fail "could not install $(names "${missing[@]}" | paste -sd' '), see above"
    fi
fi
