# Building for ./dist: the programs for Linux and for Windows, and the icon.
# shellcheck shell=bash disable=SC2154,SC2034

# What both builds share: no names of folders of this computer, and no checkout that a program would look for.
windows=x86_64-pc-windows-gnu
cargo_home=${CARGO_HOME:-$HOME/.cargo}

# dist_cargo CARGO RUSTC ARGS...: cargo in $root with the wrapper before rustc.
dist_cargo() {
  local cargo=$1 rustc=$2 sysroot
  shift 2
  sysroot=$("$rustc" --print sysroot)
  RUSTC=$rustc RUSTC_WRAPPER=$scripts/rustc ADAL_QALA_HANDED_OUT=1 \
    ADAL_QALA_REMAP="$cargo_home=/cargo
$sysroot=/rust
$(readlink -f "$sysroot/lib/rustlib/src/rust" 2>/dev/null || echo /nowhere)=/rust/src
$root=/adal-qala
$CARGO_TARGET_DIR=/target" \
    "$cargo" "$@"
}

# build_kit CARGO RUSTC ARGS...: adal-kit with what it needs. With the window's parts it would be as large as the game.
build_kit() {
  dist_cargo "$1" "$2" build --profile play --locked --no-default-features --features classroom --bin adal-kit "${@:3}"
}

# build_both CARGO RUSTC ARGS...: the game, then adal-kit.
build_both() {
  dist_cargo "$1" "$2" build --profile play --locked --bin adal-qala "${@:3}" && build_kit "$@"
}

# Both programs for Linux; $linux_bin is the folder they are in.
build_linux() {
  local CARGO_TARGET_DIR=$target
  export CARGO_TARGET_DIR
  build_both cargo "$(rustc_of cargo)" || return 1
  linux_bin=$target/play
}

# The compiler that this cargo would use.
rustc_of() {
  if [ "$1" = cargo ] && command -v rustup >/dev/null; then rustup which rustc; else command -v "${RUSTC:-rustc}"; fi
}

# windows_way [WANTED]: how a build for Windows would be made here: "rustup", "debian", or, where neither can, "none".
windows_way() {
  local library wanted=${1:-}
  if ! command -v x86_64-w64-mingw32-gcc >/dev/null || ! command -v zip >/dev/null; then
    echo none
  elif [ "$wanted" != debian ] && command -v rustup >/dev/null && rustup target list --installed 2>/dev/null | grep -qx "$windows"; then
    echo rustup
  elif [ "$wanted" != rustup ] && [ -x /usr/bin/cargo ] && [ -x /usr/bin/rustc ]; then
    library=$(/usr/bin/rustc --print sysroot)/lib/rustlib/src/rust/library
    if [ -d "$library" ]; then echo debian; else echo none; fi
  else
    echo none
  fi
}

# What to do where there is no way.
windows_hint() {
  cat >&2 <<TEXT
For Windows this computer lacks a linker or Rust's library for Windows. One of these, or ./dist --install for the first that goes:
  rustup target add $windows; sudo apt-get install gcc-mingw-w64-x86-64 zip
  sudo apt-get install gcc-mingw-w64-x86-64 zip rustc-web rust-web-src cargo-web   (no rustup: the library is built too)
TEXT
}

install_windows() {
  install_packages install gcc-mingw-w64-x86-64 zip || return 1
  [ "$(windows_way "$wanted_way")" = none ] || return 0
  if [ "$wanted_way" != debian ] && command -v rustup >/dev/null && rustup target add "$windows"; then return 0; fi
  install_packages install rustc-web rust-web-src cargo-web
}

# Both programs for Windows; $windows_bin is the folder they are in.
build_windows() {
  local CARGO_TARGET_DIR=$target-windows way=$1
  export CARGO_TARGET_DIR
  icon_for_windows || return 1
  export ADAL_QALA_ICON=$CARGO_TARGET_DIR/icon.o
  if [ "$way" = rustup ]; then
    build_both cargo "$(rustc_of cargo)" --target "$windows" || return 1
  else
    # RUSTC_BOOTSTRAP lets a stable compiler build its own library; nothing else here needs it.
    (
      unset RUSTUP_TOOLCHAIN
      export PATH=/usr/bin:$PATH RUSTDOC=/usr/bin/rustdoc RUSTC_BOOTSTRAP=1
      build_both /usr/bin/cargo /usr/bin/rustc -Zbuild-std=std,panic_unwind --target "$windows"
    ) || return 1
  fi
  windows_bin=$CARGO_TARGET_DIR/$windows/play
}

# The icon as something that the linker takes.
icon_for_windows() {
  mkdir -p "$CARGO_TARGET_DIR"
  "$linux_bin/adal-kit" icon --ico --out "$CARGO_TARGET_DIR/icon.ico" || return 1
  (cd "$CARGO_TARGET_DIR" && printf '1 ICON "icon.ico"\n' >icon.rc && x86_64-w64-mingw32-windres -O coff icon.rc icon.o)
}
