# What the system must have, by Debian's names; sourced by ./play and ./test.
# shellcheck shell=bash disable=SC2034

# To build and to open a window: headers of ALSA, udev, Wayland, xkbcommon and X, and a Vulkan driver.
play_packages=(
  gcc libc6-dev pkg-config libasound2-dev libudev-dev libwayland-dev libxkbcommon-dev libx11-dev
  libxkbcommon-x11-0 libxcursor1 libxi6 libxrandr2 libvulkan1 mesa-vulkan-drivers
)
# To test besides: a screen without a screen, a small window manager, inputs from outside, spelling, and programs of others that open
# what the suggestion box and the olympiad have sealed.
test_packages=(xvfb xdotool openbox x11-utils shellcheck hunspell hunspell-kk hunspell-ru age minisign)
# What ./test quick needs.
quick_packages=(gcc libc6-dev hunspell hunspell-kk hunspell-ru age minisign)

# What ./dist needs to build and pack for Linux; to try that; and to try the .exe.
dist_packages=("${play_packages[@]}" binutils dpkg-dev git zstd)
dist_check_packages=(xvfb minisign desktop-file-utils)
dist_wine_packages=(xvfb wine wine64 gcc-mingw-w64-x86-64 unzip imagemagick)

# Prints those of the named packages that are not installed.
missing_packages() {
  local package
  for package in "$@"; do
    dpkg-query -W -f='${Status}\n' "$package" 2>/dev/null | grep -q 'ok installed' || printf '%s\n' "$package"
  done
}

# Installs what is missing of the named packages, or only says what that is where $1 is "print".
install_packages() {
  local how=$1 missing sudo=()
  shift
  if ! command -v dpkg-query >/dev/null; then
    echo "This system has no dpkg. Please install what corresponds to: $*" >&2
    return 0
  fi
  mapfile -t missing < <(missing_packages "$@")
  [ ${#missing[@]} -gt 0 ] || return 0
  [ "$(id -u)" = 0 ] || sudo=(sudo)
  if [ "$how" = print ]; then
    echo "Missing: ${missing[*]}"
    echo "Install: ${sudo:+sudo }apt-get install --no-install-recommends ${missing[*]}"
    return 1
  fi
  echo "Installing: ${missing[*]}"
  "${sudo[@]}" apt-get update -qq
  DEBIAN_FRONTEND=noninteractive "${sudo[@]}" apt-get install -y -qq --no-install-recommends "${missing[@]}"
}

# Says what to do where Rust is missing or older than the package allows.
need_rust() {
  local least have
  least=$(sed -n 's/^rust-version = "\(.*\)"/\1/p' Cargo.toml)
  if ! command -v cargo >/dev/null; then
    echo "Rust is not installed. Install it from https://rustup.rs and run this again." >&2
    return 1
  fi
  have=$(rustc --version | cut -d' ' -f2)
  if [ "$(printf '%s\n%s\n' "$least" "${have%%-*}" | sort -V | head -n1)" != "$least" ]; then
    echo "Rust $have is too old: $least or newer is needed. Run: rustup update stable" >&2
    return 1
  fi
}

# Compiled dependencies live outside the checkout, so that a fresh clone does not start from nothing.
export CARGO_TARGET_DIR="${CARGO_TARGET_DIR:-${XDG_CACHE_HOME:-$HOME/.cache}/adal-qala/target}"
