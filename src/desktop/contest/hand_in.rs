//! Handing a result in: where sticks are, and sending to the school's collector.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::path::PathBuf;
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use crate::olympiad::ballot::meant;

/// Why a result was not sent.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum NotSent {
    /// What was typed is no address.
    NoAddress,
    /// Nobody answers there.
    Silent,
    /// The code is another.
    WrongCode,
    /// Too many at once: to be tried again.
    Busy,
    /// It takes this file for none.
    Junk,
    /// It has no more room.
    Full,
    /// It answers something else than a collector.
    Other,
}

/// So long the collector may take to be reached.
const REACH: Duration = Duration::from_secs(5);
/// So long it may take to answer.
const ANSWER: Duration = Duration::from_secs(20);
/// The longest answer that is read.
const MAX_ANSWER: u64 = 16 << 10;

/// Sends a file, on a thread of its own. What comes back is the receipt that the collector gives.
pub fn send(address: &str, code: &str, file: Vec<u8>) -> Receiver<Result<String, NotSent>> {
    let (tell, answer) = channel();
    let (address, code) = (address.to_owned(), code.to_owned());
    let sent = std::thread::Builder::new().name("hand-in".to_owned()).spawn({
        let tell = tell.clone();
        move || {
            let _heard = tell.send(send_now(&address, &code, &file));
        }
    });
    if sent.is_err() {
        let _heard = tell.send(Err(NotSent::Silent));
    }
    answer
}

fn send_now(address: &str, code: &str, file: &[u8]) -> Result<String, NotSent> {
    let address = parse(address).ok_or(NotSent::NoAddress)?;
    let silent = |_: std::io::Error| NotSent::Silent;
    let mut stream = TcpStream::connect_timeout(&address, REACH).map_err(silent)?;
    stream.set_read_timeout(Some(ANSWER)).and_then(|()| stream.set_write_timeout(Some(ANSWER))).map_err(silent)?;
    let head = format!(
        "POST /api/result HTTP/1.1\r\nhost: {address}\r\nx-adal: 1\r\nx-code: {}\r\ncontent-type: application/octet-stream\r\n\
         content-length: {}\r\nconnection: close\r\n\r\n",
        plain_code(code),
        file.len()
    );
    // A collector that refuses closes before all is written: what it said is read all the same.
    let _written = stream.write_all(head.as_bytes()).and_then(|()| stream.write_all(file));
    let mut answer = Vec::new();
    let read = (&mut stream).take(MAX_ANSWER).read_to_end(&mut answer);
    if answer.is_empty() {
        return Err(read.map_or_else(silent, |_| NotSent::Silent));
    }
    understand(&answer)
}

fn understand(answer: &[u8]) -> Result<String, NotSent> {
    let text = String::from_utf8_lossy(answer);
    let (head, body) = text.split_once("\r\n\r\n").ok_or(NotSent::Other)?;
    let status = head.split(' ').nth(1).ok_or(NotSent::Other)?;
    match status {
        "200" => {
            let told: serde_json::Value = serde_json::from_str(body).map_err(|_| NotSent::Other)?;
            told.get("receipt").and_then(|receipt| receipt.as_str()).map(str::to_owned).ok_or(NotSent::Other)
        }
        "403" => Err(NotSent::WrongCode),
        "413" | "422" => Err(NotSent::Junk),
        "429" => Err(NotSent::Busy),
        "507" => Err(NotSent::Full),
        _ => Err(NotSent::Other),
    }
}

/// An address as it stands on the teacher's screen, with or without `http://`.
fn parse(typed: &str) -> Option<SocketAddr> {
    let typed = typed.trim();
    let typed = typed.strip_prefix("http://").unwrap_or(typed).trim_end_matches('/');
    typed.parse().ok().or_else(|| format!("{typed}:8000").parse().ok())
}

/// A code as it was meant: capital letters, without what is put between them.
pub fn plain_code(typed: &str) -> String {
    typed.chars().filter(char::is_ascii_alphanumeric).take(32).map(meant).collect()
}

/// Sticks and the like that are in this computer now.
pub fn sticks() -> Vec<PathBuf> {
    let mut found: Vec<PathBuf> = if cfg!(target_os = "windows") {
        // C is the computer's own disk.
        ('D'..='Z').map(|letter| PathBuf::from(format!("{letter}:\\"))).filter(|root| root.is_dir()).collect()
    } else {
        let folders = |root: &str| {
            let entries = std::fs::read_dir(root).into_iter().flatten().flatten();
            entries.map(|entry| entry.path()).filter(|path| path.is_dir()).take(50).collect::<Vec<_>>()
        };
        let user = directories::UserDirs::new();
        let user = user.as_ref().and_then(|dirs| dirs.home_dir().file_name());
        let own = |root: &str| user.map(|user| format!("{root}/{}", user.to_string_lossy())).unwrap_or_default();
        [own("/media"), own("/run/media"), "/Volumes".to_owned()].iter().flat_map(|root| folders(root)).collect()
    };
    found.sort();
    found.truncate(6);
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_and_codes_as_they_are_typed() {
        for typed in ["192.168.1.5:8080", " http://192.168.1.5:8080/ "] {
            assert_eq!(parse(typed), Some(([192, 168, 1, 5], 8080).into()), "{typed}");
        }
        assert_eq!(parse("10.0.0.7"), Some(([10, 0, 0, 7], 8000).into()));
        for bad in ["", "teacher", "1.2.3", "1.2.3.4:99999", "1.2.3.4:x\r\nhost: y"] {
            assert_eq!(parse(bad), None, "{bad}");
        }
        assert_eq!(plain_code("ab-cO 1l"), "ABC011");
        assert_eq!(plain_code("A\r\nx: y"), "AXY");
    }

    #[test]
    fn answers_that_are_none() {
        for (answer, wanted) in [
            ("", Err(NotSent::Other)),
            ("HTTP/1.1 200 OK\r\n\r\n{\"receipt\":\"A\"}", Ok("A".to_owned())),
            ("HTTP/1.1 200 OK\r\n\r\n<html>", Err(NotSent::Other)),
            ("HTTP/1.1 422 x\r\n\r\n", Err(NotSent::Junk)),
            ("SSH-2.0\r\n\r\n", Err(NotSent::Other)),
        ] {
            assert_eq!(understand(answer.as_bytes()), wanted, "{answer}");
        }
    }
}
