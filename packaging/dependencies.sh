# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2034
# Sourced by run and test: what has to be installed, and how.

build_packages=(
    g++ cmake ninja-build pkg-config # compiler and build tools
    qt6-base-dev qt6-charts-dev libqt6opengl6-dev qt6-svg-dev # window, charts, SVG export
    libyaml-cpp-dev libfmt-dev libexpected-dev # knowledge base, text, errors as values
    libqpdf-dev # outline, metadata and stable bytes of the PDF
    rapidjson-dev # JSON output
    ccache mold # quicker builds
)
run_packages=(
    qt6-wayland # the window on Wayland without X beside it
)
test_packages=(
    poppler-utils qpdf # read PDFs back
    python3-yaml python3-jsonschema # hold the data against its schemas
)

fail() {
    echo "${0##*/}: $*" >&2
    exit 1
}

# is_installed PACKAGE: true too where another installed package provides it.
is_installed() {
    [ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null)" = installed ] ||
        dpkg-query -W -f='${db:Status-Status} ${Provides}\n' |
            awk -v name="$1" '
                $1 == "installed" { for (i = 2; i <= NF; i++) { sub(",$", "", $i); if ($i == name) found = 1 } }
                END { exit !found }'
}

# install_missing REASON PACKAGE…: installs what dpkg does not know as installed, and says so first.
install_missing() {
    local reason=$1 package missing=() as_root=()
    shift
    command -v dpkg-query >/dev/null || fail "this needs a system with Debian packages (Debian 12, Ubuntu 24.04); on others, install: $*"
    for package in "$@"; do
        is_installed "$package" || missing+=("$package")
    done
    [ ${#missing[@]} -eq 0 ] && return 0
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || fail "needs root or sudo to install: ${missing[*]}"
        as_root=(sudo)
    fi
    echo "Installing with apt-get, $reason: ${missing[*]}"
    quietly "apt-get update (is there a network connection?)" \
        "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get update -qq
    quietly "apt-get install" \
        "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}"
}

# quietly WHAT COMMAND…: runs a command, and shows what it printed only where it fails.
quietly() {
    local what=$1 log
    shift
    log=$(mktemp)
    if ! "$@" >"$log" 2>&1; then
        cat "$log" >&2
        rm -f "$log"
        fail "$what failed; the output above says where"
    fi
    rm -f "$log"
}
