#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# Runs a command with a keyring and a D-Bus session of its own, which end with it:
#
#   with_keyring.sh open COMMAND...     an unlocked keyring
#   with_keyring.sh locked COMMAND...   a locked one, and nobody to unlock it
#   with_keyring.sh absent COMMAND...   D-Bus, but no keyring on it
#   with_keyring.sh no-bus COMMAND...   not even D-Bus
#
# Ends with 77, for "skipped", where the programs that this takes are not installed.
set -euo pipefail

keyring=$1
shift

for program in dbus-run-session gnome-keyring-daemon; do
    command -v "$program" >/dev/null || { echo "skipped: $program is not installed" >&2; exit 77; }
done

home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
mkdir -m 700 "$home/run"
export HOME=$home XDG_RUNTIME_DIR=$home/run
unset DISPLAY WAYLAND_DISPLAY XDG_DATA_HOME XDG_CONFIG_HOME DBUS_SESSION_BUS_ADDRESS GNOME_KEYRING_CONTROL

# A bus that starts no service by itself: the keyring's own package would have it started.
cat >"$home/bus.conf" <<END
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir=$home/run</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
END

# Inside the session.
# shellcheck disable=SC2016
with_daemon='
    lock=$1
    shift
    printf password | gnome-keyring-daemon --foreground --unlock --components=secrets >/dev/null 2>&1 &
    daemon=$!
    trap "kill $daemon 2>/dev/null || true" EXIT
    secrets=org.freedesktop.secrets path=/org/freedesktop/secrets
    call() { dbus-send --session --print-reply --dest="$1" "${@:2}" >/dev/null 2>&1; }
    for _ in {1..100}; do
        call "$secrets" "$path" org.freedesktop.DBus.Peer.Ping && break
        sleep 0.05
    done
    if [[ $lock == locked ]]; then
        call "$secrets" "$path" org.freedesktop.Secret.Service.Lock "array:objpath:$path/collection/login"
    fi
    "$@"
'

case $keyring in
    no-bus) "$@" ;;
    absent) dbus-run-session --config-file="$home/bus.conf" -- "$@" ;;
    open | locked) dbus-run-session --config-file="$home/bus.conf" -- bash -euc "$with_daemon" keyring "$keyring" "$@" ;;
    *) echo "with_keyring.sh: unknown keyring $keyring" >&2; exit 2 ;;
esac
