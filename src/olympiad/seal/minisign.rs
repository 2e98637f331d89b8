//! Signatures and public keys as `minisign` writes them, in exactly one way.
//!
//! A signature is of the BLAKE2b-512 hash of the file; a second one is of the first and a comment. Comments are always the same: they
//! tell nothing. The number of a key is taken from its hash.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use blake2::Blake2b512;
use sha2::{Digest, Sha256};

use crate::olympiad::keys::{PublicKey, SecretKey, Signature};

const SIGNATURE_LINE: &str = "untrusted comment: adal-qala round";
const COMMENT: &str = "adal-qala sealed round 1";
const KEY_LINE: &str = "untrusted comment: adal-qala organizers";

/// Signs a sealed round.
pub(super) fn sign(key: &SecretKey, file: &[u8]) -> String {
    sign_file(key, file, COMMENT)
}

/// Signs a file, and a comment of one line with it: what is signed for one purpose is not taken for another.
pub fn sign_file(key: &SecretKey, file: &[u8], comment: &str) -> String {
    let signature = key.sign(&hash(file));
    let global = key.sign(&with_comment(&signature, comment));
    text(&key.public(), &signature, &global, comment)
}

/// Whether this is the signature of a sealed round by this key, and written as [`sign`] writes it.
pub(super) fn signed(key: &PublicKey, file: &[u8], signed: &str) -> bool {
    signed_file(key, file, signed, COMMENT)
}

/// Whether this is the signature of a file with this comment by this key, and written as [`sign_file`] writes it.
pub fn signed_file(key: &PublicKey, file: &[u8], signed: &str, comment: &str) -> bool {
    let Some((signature, global)) = parts(signed) else { return false };
    text(key, &signature, &global, comment) == signed
        && key.signed(&hash(file), &signature)
        && key.signed(&with_comment(&signature, comment), &global)
}

/// A public key, as the program takes it: `minisign -V -P KEY`.
pub fn public_line(key: &PublicKey) -> String {
    STANDARD.encode([b"Ed".as_slice(), &number(key), &key.0].concat())
}

/// The public key of such a line. Only the first line is no comment in a file of it.
pub fn parse_public(text: &str) -> Option<PublicKey> {
    let line = text.lines().map(str::trim).find(|line| !line.is_empty() && !line.starts_with("untrusted comment:"))?;
    let bytes = STANDARD.decode(line).ok()?;
    let key = PublicKey(bytes.get(10..)?.try_into().ok()?);
    (public_line(&key) == line).then_some(key)
}

/// A public key as a file.
pub fn public_file(key: &PublicKey) -> String {
    format!("{KEY_LINE}\n{}\n", public_line(key))
}

fn hash(file: &[u8]) -> [u8; 64] {
    Blake2b512::digest(file).into()
}

fn number(key: &PublicKey) -> [u8; 8] {
    let [a, b, c, d, e, f, g, h, ..]: [u8; 32] = Sha256::digest(key.0).into();
    [a, b, c, d, e, f, g, h]
}

fn with_comment(signature: &Signature, comment: &str) -> Vec<u8> {
    [signature.0.as_slice(), comment.as_bytes()].concat()
}

fn text(key: &PublicKey, signature: &Signature, global: &Signature, comment: &str) -> String {
    let first = STANDARD.encode([b"ED".as_slice(), &number(key), &signature.0].concat());
    let second = STANDARD.encode(global.0);
    format!("{SIGNATURE_LINE}\n{first}\ntrusted comment: {comment}\n{second}\n")
}

fn parts(text: &str) -> Option<(Signature, Signature)> {
    let lines: Vec<&str> = text.lines().collect();
    let [_, first, _, second] = lines[..] else { return None };
    let first = STANDARD.decode(first).ok()?;
    let second = STANDARD.decode(second).ok()?;
    Some((Signature(first.get(10..)?.try_into().ok()?), Signature(second.try_into().ok()?)))
}
