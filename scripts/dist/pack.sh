# Packing for ./dist: from built programs to archives whose bytes depend on the commit alone.
# shellcheck shell=bash disable=SC2154

# hand_out FOLDER BIN ENDING SYSTEM: what every archive holds, laid out in FOLDER.
hand_out() {
  local folder=$1 bin=$2 ending=$3 system=$4 program
  mkdir -p "$folder/docs"
  for program in adal-qala adal-kit; do
    install -m 755 "$bin/$program$ending" "$folder/$program$ending" || return 1
  done
  install -m 644 LICENSE-APACHE LICENSE-CONTENT LICENSE-MIT THIRD-PARTY.md "$folder/"
  install -m 644 docs/organizers*.md docs/teachers*.md "$folder/docs/"
  crate_licences "$system" >"$folder/LICENCES-OF-CRATES.txt" || return 1
  notes "$folder" "$system"
}

# The notes in three languages, with how one starts on this system.
notes() {
  local folder=$1 system=$2 lang start name text
  for lang in kk ru en; do
    case "$lang" in
      kk) name=OQU.kk.txt ;;
      ru) name=CHITAT.ru.txt ;;
      *) name=READ.en.txt ;;
    esac
    start=$(cat "$scripts/notes/start-${system%%-*}.$lang.txt")
    text=$(<"$scripts/notes/$lang.txt")
    text=${text//@START_${lang^^}@/"$start"}
    text=${text//@VERSION@/"$version"}
    text=${text//@DATE@/"$date"}
    text=${text//@COMMIT@/"$commit"}
    if [ "${system%%-*}" = windows ]; then
      # An older Notepad takes a text without this mark for another encoding, and shows one line.
      printf '\xef\xbb\xbf%s\r\n' "${text//$'\n'/$'\r\n'}" >"$folder/$name"
    else
      printf '%s\n' "$text" >"$folder/$name"
    fi
  done
}

# What the program is made of besides its own source: each crate with its licence, then the texts of the licences, each once.
crate_licences() {
  local system=$1 triple name version_of folder file sum
  local -A seen=()
  if [ "$system" = windows-x86_64 ]; then triple=$windows; else triple=x86_64-unknown-linux-gnu; fi
  local listed
  listed=$(cargo tree --locked --all-features -e normal --target "$triple" --prefix none --format '{p}|{l}' | sed 's/ ([^|]*)|/|/' |
    LC_ALL=C sort -u) || return 1
  echo "Crates that are compiled into the programs, and their licences"
  echo
  grep -v '^adal-qala ' <<<"$listed" | sed 's/|/: /'
  while IFS=' |' read -r name version_of _; do
    for folder in "$cargo_home"/registry/src/*/"$name-${version_of#v}"; do
      for file in "$folder"/LICEN[CS]E* "$folder"/COPYING* "$folder"/NOTICE*; do
        [ -f "$file" ] || continue
        sum=$(sha256sum <"$file")
        [ -z "${seen[$sum]:-}" ] || continue
        seen[$sum]=1
        printf '\n---- %s %s: %s\n\n' "$name" "$version_of" "${file##*/}"
        tr -d '\r' <"$file"
      done
    done
  done <<<"$listed"
}

# Times, in the folder and below, are that of the commit.
still() {
  find "$1" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
}

# No program that is handed out tells whose computer built it.
no_names_inside() {
  local bin=$1 ending=$2 program name found=0
  for program in adal-qala adal-kit; do
    # What tools keep at home has a dot; “accessible/root” beside “/org” is no folder.
    for name in "$root/" "${HOME%/}/." "$target/" "$target-windows/"; do
      [ "$name" != // ] || continue
      if grep -qaF "$name" "$bin/$program$ending"; then
        echo "  note: $program$ending names the folder $name of this computer" >&2
        found=1
      fi
    done
  done
  return "$found"
}

# The zip for Windows.
pack_windows() {
  local name=adal-qala-$version-windows-x86_64 stage
  stage=$(mktemp -d)
  hand_out "$stage/$name" "$1" .exe windows-x86_64 || return 1
  still "$stage"
  rm -f "$out/$name.zip"
  (cd "$stage" && find "$name" -type f | LC_ALL=C sort | TZ=UTC zip -9 -X -q -@ "$out/$name.zip") || return 1
  rm -r "$stage"
}

# The .tar.zst for Linux: runs from any folder.
pack_tar() {
  local name=adal-qala-$version-linux-x86_64 stage
  stage=$(mktemp -d)
  hand_out "$stage/$name" "$1" "" linux-x86_64 || return 1
  install -m 644 "$scripts/adal-qala.desktop" "$stage/$name/"
  "$kit" icon --side 256 --out "$stage/$name/adal-qala.png" || return 1
  tar -C "$stage" --sort=name --format=gnu --owner=0 --group=0 --numeric-owner --mode=go=rX,u+rw --mtime="@$SOURCE_DATE_EPOCH" \
    -cf - "$name" | zstd -q -T1 -15 -f -o "$out/$name.tar.zst" || return 1
  rm -r "$stage"
}

# The .deb: /usr/games is not in everybody's PATH, /usr/bin is.
pack_deb() {
  local stage name=adal-qala_${version}_amd64 share side size libc
  stage=$(mktemp -d)
  share=$stage/usr/share
  mkdir -p "$stage/DEBIAN" "$stage/usr/bin" "$share/applications" "$share/doc" "$share/man/man1"
  hand_out "$share/doc/adal-qala" "$1" "" linux-x86_64 || return 1
  mv "$share/doc/adal-qala/adal-qala" "$share/doc/adal-qala/adal-kit" "$stage/usr/bin/"
  deb_papers "$share/doc/adal-qala"
  install -m 644 "$scripts/adal-qala.desktop" "$share/applications/"
  for side in 48 128 256; do
    mkdir -p "$share/icons/hicolor/${side}x$side/apps"
    "$kit" icon --side "$side" --out "$share/icons/hicolor/${side}x$side/apps/adal-qala.png" || return 1
  done
  "$kit" man >"$share/man/man1/adal-kit.1" 2>/dev/null || rm -f "$share/man/man1/adal-kit.1"
  if [ -s "$share/man/man1/adal-kit.1" ]; then gzip -9n "$share/man/man1/adal-kit.1"; else rm -r "$share/man"; fi
  libc=$(newest_glibc "$stage/usr/bin/adal-qala" "$stage/usr/bin/adal-kit")
  size=$(du -sk --apparent-size "$stage/usr" | cut -f1)
  # Besides what the loader asks for: what the window opens by name when it starts.
  cat >"$stage/DEBIAN/control" <<TEXT
Package: adal-qala
Version: $version
Architecture: amd64
Section: games
Priority: optional
Maintainer: Adal Qala <adal-qala@localhost>
Installed-Size: $size
Depends: libc6 (>= $libc), libgcc-s1, libasound2 | libasound2t64, libudev1, libvulkan1, libwayland-client0, libx11-6, libxcursor1, libxi6, libxkbcommon0, libxkbcommon-x11-0, libxrandr2
Recommends: mesa-vulkan-drivers
Description: game about bribery as students meet it
 Adal Qala (Honest City): find the words, keep the evidence, live with what it
 costs, and mend the rule that made it possible. In Kazakh, Russian and English,
 offline. With adal-kit, the tools of teachers and of an olympiad's organizers.
TEXT
  (cd "$stage" && find usr -type f | LC_ALL=C sort | xargs -d '\n' md5sum) >"$stage/DEBIAN/md5sums"
  chmod -R u+rwX,go+rX,go-w "$stage"
  still "$stage"
  dpkg-deb --root-owner-group -Zxz -z5 --threads-max=1 --build "$stage" "$out/$name.deb" >/dev/null || return 1
  rm -r "$stage"
}

# What Debian wants in a package's folder of documents.
deb_papers() {
  {
    echo "Adal Qala. Source: commit $commit."
    echo
    echo "The program: MIT (LICENSE-MIT) or Apache-2.0 (/usr/share/common-licenses/Apache-2.0)."
    echo "Levels, words and other content: LICENSE-CONTENT. Fonts: THIRD-PARTY.md. Crates: LICENCES-OF-CRATES.txt.gz."
  } >"$1/copyright"
  rm "$1/LICENSE-APACHE"
  gzip -9n "$1/LICENCES-OF-CRATES.txt"
  gzip -9nc CHANGELOG.md >"$1/changelog.gz"
}

# The newest version of glibc that these programs ask for.
newest_glibc() {
  objdump -T "$@" | grep -o 'GLIBC_[0-9.]*' | cut -d_ -f2 | sort -Vu | tail -n1
}

# SHA256SUMS of the archives that are there, signed where there is a key.
sums() {
  (cd "$out" && rm -f SHA256SUMS SHA256SUMS.minisig && shopt -s nullglob && sha256sum -- *.deb *.tar.zst *.zip >SHA256SUMS)
  [ -s "$out/SHA256SUMS" ] || return 1
  if [ -z "$key" ]; then
    echo "Not signed: ./dist --key FILE signs SHA256SUMS (--new-key makes the key first)."
    return 0
  fi
  local line more=()
  [ "$new_key" = no ] || more=(--new)
  line=$("$kit" sign "$out/SHA256SUMS" --key "$key" ${more[@]+"${more[@]}"}) || return 1
  printf 'untrusted comment: adal-qala archives\n%s\n' "$line" >"$out/adal-qala.pub"
  echo "Signed. The public key, to be made known on another way than the archives: $line"
}
