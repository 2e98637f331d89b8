# Trying what ./dist made: the archives for Linux, the .exe under Wine, and whether two builds are the same.
# shellcheck shell=bash disable=SC2154,SC2034

# A screen without a screen; $display is its number, $screen the process.
open_screen() {
  local wanted
  wanted=$(mktemp)
  # Xvfb chooses a free number itself and writes it down.
  Xvfb -displayfd 3 -screen 0 1280x720x24 -nolisten tcp 3>"$wanted" >/dev/null 2>&1 &
  screen=$!
  for _ in $(seq 50); do
    [ ! -s "$wanted" ] || break
    sleep 0.1
  done
  display=:$(cat "$wanted")
  rm "$wanted"
  [ "$display" != : ]
}

close_screen() {
  kill "$screen"
  wait "$screen" 2>/dev/null || true
}

ok() { echo "  ok  $*"; }
wrong() {
  echo "  WRONG  $*" >&2
  return 1
}

# played_linux GAME SCRIPT FOLDER [DATA]: plays a script; pictures and, without DATA, the player's files go into FOLDER. What the program was built from is not in its way.
played_linux() {
  mkdir -p "$3/shots" "$3/data" "$3/home"
  local data=${4:-$3/data}
  (cd "$3" && HOME=$3/home XDG_RUNTIME_DIR=$3/home DISPLAY=$display WAYLAND_DISPLAY="" RUST_LOG=error,wgpu_hal=off timeout 300 "$1" --script "$2" \
    --shots "$3/shots" --data "$data" --lang kk --seed 7 --size 1280x720)
}

# ./dist --check: sums, signature, and both archives for Linux started from where they were unpacked.
check_linux() {
  local work deb tarball field bad=0
  work=$(mktemp -d)
  (cd "$out" && sha256sum --quiet -c SHA256SUMS) && ok "SHA256SUMS" || bad=1
  if [ -f "$out/SHA256SUMS.minisig" ]; then
    minisign -Vq -p "$out/adal-qala.pub" -m "$out/SHA256SUMS" && ok "signature, by minisign" || bad=1
    cp "$out"/SHA256SUMS* "$work/" && printf ' ' >>"$work/SHA256SUMS"
    if minisign -Vq -p "$out/adal-qala.pub" -m "$work/SHA256SUMS" 2>/dev/null; then wrong "a changed list passes" || bad=1; else ok "a changed list doesn't pass"; fi
  fi
  deb=$out/adal-qala_${version}_amd64.deb
  tarball=$out/adal-qala-$version-linux-x86_64.tar.zst
  for field in Package Version Architecture Depends Description; do
    [ -n "$(dpkg-deb -f "$deb" "$field")" ] || { wrong "the .deb has no $field" || bad=1; }
  done
  if dpkg-deb -c "$deb" | grep -v ' root/root ' | grep -q .; then wrong "a file in the .deb is not root's" || bad=1; fi
  dpkg -x "$deb" "$work/deb" && (cd "$work/deb" && dpkg-deb --ctrl-tarfile "$deb" | tar -xO ./md5sums | md5sum --quiet -c -) && ok ".deb unpacked, md5sums" || bad=1
  if command -v desktop-file-validate >/dev/null; then
    desktop-file-validate "$work/deb/usr/share/applications/adal-qala.desktop" && ok "desktop entry" || bad=1
  fi
  mkdir "$work/tar" && tar -C "$work/tar" --zstd -xf "$tarball" && ok ".tar.zst unpacked" || bad=1
  open_screen || return 1
  local shot
  for game in "$work/deb/usr/bin/adal-qala" "$work"/tar/*/adal-qala; do
    rm -rf "$work/played"
    "${game%qala}kit" check >/dev/null && ok "adal-kit checks the content that it carries" || bad=1
    if played_linux "$game" "$scripts/title.ron" "$work/played" && shot=$work/played/shots/title.png && [ -s "$shot" ]; then
      ok "${game#"$work"/}: title, a scenario, a save"
      cp "$shot" "$out/title-linux.png"
    else
      wrong "${game#"$work"/} did not play the script" || bad=1
    fi
  done
  close_screen
  rm -rf "$work"
  return "$bad"
}

# ./dist --prove: the same commit in two folders, into two target folders, gives the same bytes. prove HOW FROM BUILT
prove() {
  local how=$1 from=$2 built=$3 work side folder here=$root here_target=$target bin outs=()
  if [ "$built" = yes ] && [ -n "$(git status --porcelain)" ]; then
    wrong "with --built the checkout must be as the commit says; git status shows what is not"
    return 1
  fi
  work=$(mktemp -d)
  for side in one another-with-a-longer-name; do
    folder=$work/$side
    mkdir -p "$folder/out"
    if [ "$side" = one ] && [ "$built" = yes ]; then
      # Cargo looks itself whether what is there is of this source, and of these flags.
      root=$here target=$here_target
    else
      mkdir -p "$folder/checkout"
      git -C "$here" archive HEAD | tar -x -C "$folder/checkout"
      if [ -n "$from" ]; then mkdir -p "$folder/target-dist" && cp -al "$from" "$folder/target-dist/" && rm -f "$folder"/target-dist/*/.cargo-lock; fi
      root=$folder/checkout target=$folder/target-dist
    fi
    scripts=$root/scripts/dist out=$folder/out
    (
      cd "$root" || exit 1
      if [ "$how" = all ]; then
        build_linux || exit 1
      else
        # The kit alone, packed twice under both names: minutes instead of an hour.
        export CARGO_TARGET_DIR=$target
        build_kit cargo "$(rustc_of cargo)" || exit 1
        mkdir "$folder/bin" && cp "$target/play/adal-kit" "$folder/bin/" && cp "$target/play/adal-kit" "$folder/bin/adal-qala" || exit 1
      fi
      bin=$target/play
      [ "$how" = all ] || bin=$folder/bin
      kit=$bin/adal-kit
      pack_tar "$bin" && pack_deb "$bin" && sums >/dev/null && cp "$bin/adal-kit" "$bin/adal-qala" "$out/"
    ) || return 1
    outs+=("$out")
  done
  local file bad=0
  for file in adal-kit adal-qala "adal-qala_${version}_amd64.deb" "adal-qala-$version-linux-x86_64.tar.zst"; do
    if cmp "${outs[0]}/$file" "${outs[1]}/$file"; then ok "$file: $(sha256sum <"${outs[0]}/$file" | cut -c1-16)… twice"; else bad=1; fi
  done
  if [ "$bad" = 0 ]; then rm -rf "$work"; else echo "Both are in $work." >&2; fi
  return "$bad"
}

# ./dist --wine: the .exe out of the .zip, under Wine.
wine_try() {
  local zip=$out/adal-qala-$version-windows-x86_64.zip work folder bad=0 z
  [ -f "$zip" ] || { wrong "there is no $zip: run ./dist first"; return 1; }
  work=$target-windows/wine
  rm -rf "$work/unpacked" "$work/played" "$work/read"
  mkdir -p "$work/unpacked" "$work/played/shots" "$work/played/data"
  unzip -q "$zip" -d "$work/unpacked"
  folder=$(echo "$work"/unpacked/*)
  x86_64-w64-mingw32-gcc -shared -O1 -o "$folder/bcryptprimitives.dll" "$scripts/bcryptprimitives.c" -ladvapi32 || return 1
  open_screen || return 1
  export WINEPREFIX=${ADAL_QALA_WINEPREFIX:-$work/prefix} WINEDEBUG=-all DISPLAY=$display
  # Wine's own DirectX 12 loses the device. The game has to find that out, and go on with Vulkan.
  export WINEDLLOVERRIDES="mscoree,mshtml=" XDG_RUNTIME_DIR=$work
  wine wineboot -i >/dev/null 2>&1
  z=Z:${work//\//\\}
  # winit's monitor code fails on Wine's bare screen; on Wine's own desktop it finds what it asks for.
  (cd "$folder" && timeout "${ADAL_QALA_WINE_SECONDS:-600}" wine explorer "/desktop=adal,1280x720" adal-qala.exe --script "Z:${scripts//\//\\}\\title.ron" \
    --shots "$z\\played\\shots" --data "$z\\played\\data" --lang kk --seed 7 --size 1280x720) >"$work/wine.log" 2>&1 || true
  timeout 60 wineserver -w || wineserver -k || true
  if wine "$folder/adal-kit.exe" check >"$work/kit.log" 2>&1; then
    ok "adal-kit.exe checks the content that it carries"
  else
    wrong "adal-kit.exe check; see $work/kit.log" || bad=1
  fi
  unset WINEPREFIX
  local shot=$work/played/shots/title.png
  if [ -s "$shot" ]; then
    ok "the title was drawn: $shot"
    alike "$shot" "$out/title-linux.png" || bad=1
  else
    wrong "no picture of the title; see $work/wine.log" || bad=1
  fi
  local driver=$work/played/data/graphics.ron
  if [ -f "$driver" ]; then ok "driven by another way than $(sed -n 's/.*way: "\(.*\)".*/\1/p' "$driver" | xargs), which failed and is remembered"; fi
  local save
  save=$(find "$work/played/data" -path '*/saves/slot-*.ron' | head -n1)
  if [ -n "$save" ]; then ok "a save was written: ${save#"$work"/}"; else wrong "no save in $work/played/data" || bad=1; fi
  # The folder that Windows' program wrote is opened by the one for Linux.
  if played_linux "$linux_bin/adal-qala" "$scripts/read.ron" "$work/read" "$work/played/data"; then
    ok "the program for Linux goes on from it"
  else
    wrong "the program for Linux does not read it" || bad=1
  fi
  close_screen
  return "$bad"
}

# alike A B: roughly the same picture, and no empty one.
alike() {
  local colours far
  colours=$(identify -format '%k' "$1")
  [ "$colours" -ge 60 ] || { wrong "$1 has only $colours colours"; return 1; }
  [ -f "$2" ] || { echo "  (no picture from Linux to compare with: ./dist --check makes it)"; return 0; }
  far=$(compare -metric RMSE -resize 320x180! "$1" "$2" null: 2>&1 | sed 's/.*(\(.*\))/\1/')
  if awk -v far="$far" 'BEGIN { exit !(far < 0.08) }'; then ok "like the one on Linux: $far apart, $colours colours"; else wrong "unlike the one on Linux: $far"; fi
}
