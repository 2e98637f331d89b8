//! The attacks of `docs/threats.md`, one test each.

use adal_qala::olympiad::keys::SecretKey;

/// What a thief makes of an encrypted file that they can't read: signed with their own key.
pub fn wrapped(age: &[u8], signer: &SecretKey) -> Vec<u8> {
    adal_qala::olympiad::seal::wrap(age, signer).unwrap()
}
