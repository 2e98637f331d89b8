//! Which network the phones are in: the computer's addresses, the likely ones first.
//!
//! Only addresses of the fourth version are offered: they are short enough to be typed, and every phone's network has them.

use std::cmp::Reverse;
use std::io;
use std::net::Ipv4Addr;

/// Ports to try in turn; 0 is any.
pub const PORTS: [u16; 4] = [8000, 8080, 8737, 0];

/// An address that phones may reach.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Interface {
    /// What the system calls it.
    pub name: String,
    /// The address.
    pub address: Ipv4Addr,
    /// What kind of address it is.
    pub kind: Kind,
}

/// What kind of address it is, the likelier the higher.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Kind {
    /// Only this computer itself.
    Loopback,
    /// One that a computer gives itself where nobody gives it one.
    LinkLocal,
    /// One of the wide world: a school's own computers are rarely there.
    Public,
    /// One of a private network.
    Private,
    /// The private network that Windows or Android makes when it is a hotspot.
    Hotspot,
}

/// The addresses of this computer, likely ones first.
///
/// # Errors
/// Where the system does not tell.
pub fn interfaces() -> io::Result<Vec<Interface>> {
    let mut found: Vec<Interface> = if_addrs::get_if_addrs()?
        .into_iter()
        .filter_map(|interface| match interface.ip() {
            std::net::IpAddr::V4(address) => Some(Interface { kind: kind(address), name: interface.name, address }),
            std::net::IpAddr::V6(_) => None,
        })
        .collect();
    found.sort_by_key(|interface| (Reverse(interface.kind), interface.name.clone(), interface.address));
    Ok(found)
}

/// The kind of an address.
pub fn kind(address: Ipv4Addr) -> Kind {
    let [a, b, c, _] = address.octets();
    match (a, b, c) {
        _ if address.is_loopback() => Kind::Loopback,
        _ if address.is_link_local() => Kind::LinkLocal,
        (192, 168, 137 | 43) | (10, 42, 0) => Kind::Hotspot,
        _ if address.is_private() => Kind::Private,
        _ => Kind::Public,
    }
}
