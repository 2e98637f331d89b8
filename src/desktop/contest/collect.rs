//! Collecting: the teacher's computer takes results in over the school's network, and keeps what is one.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};

use rand::TryRng;
use rand::rngs::SysRng;

use crate::classroom::server::net::inbox::{Inbox, Taken};
use crate::classroom::server::net::interfaces::{Interface, PORTS};
use crate::classroom::server::net::{Handle, Server, secret_seed};
use crate::classroom::server::room::{Doors, Room};
use crate::content::words::Words;
use crate::desktop::lesson::phones::{NoPhones, networks};
use crate::olympiad::result::{MAX_RESULT_BYTES, ResultFile};
use crate::store::contest::{self, Collected};

/// This computer collects.
#[derive(Debug)]
pub struct Collector {
    /// Where results are sent.
    pub address: SocketAddr,
    /// What is typed with it.
    pub code: String,
    /// Where they are kept.
    pub folder: PathBuf,
    /// The networks that there are to choose from.
    pub networks: Vec<Interface>,
    /// Ends when it is dropped.
    _server: Server,
}

/// The letters of a code: none is mistaken for another.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// How many a code has.
const CODE: usize = 6;

impl Collector {
    /// Begins on the likeliest address of this computer, or on this one.
    ///
    /// # Errors
    /// Where there is no network, or the system refuses.
    pub fn begin(words: &Words, folder: &Path, over: Option<Ipv4Addr>) -> Result<Self, NoPhones> {
        let networks = networks();
        let likely = over.or_else(|| networks.first().map(|one| one.address)).ok_or(NoPhones::NoNetwork)?;
        Self::begin_at(words, folder, likely, networks)
    }

    fn begin_at(words: &Words, folder: &Path, at: Ipv4Addr, networks: Vec<Interface>) -> Result<Self, NoPhones> {
        let mut drawn = [0; CODE];
        SysRng.try_fill_bytes(&mut drawn).map_err(|_| NoPhones::NoServer)?;
        let code: String = drawn.iter().map(|byte| char::from(ALPHABET[usize::from(byte % 32)])).collect();
        let mut room = Room::new(secret_seed().map_err(|_| NoPhones::NoServer)?);
        // Nobody comes in by phone.
        let doors = Doors { open: false, ..room.doors() };
        room.set_doors(doors);
        let room = Handle::new(room);
        let kept = folder.to_owned();
        let inbox = Inbox::new(&code, MAX_RESULT_BYTES, move |file| take(&kept, file));
        let server = PORTS.iter().find_map(|port| {
            let address = SocketAddr::new(IpAddr::V4(at), *port);
            Server::start_with(&room, words, address, Some(inbox.clone())).ok()
        });
        let server = server.ok_or(NoPhones::NoServer)?;
        Ok(Self { address: server.address(), code, folder: folder.to_owned(), networks, _server: server })
    }

    /// How many results it has.
    pub fn count(&self) -> usize {
        contest::collected(&self.folder)
    }
}

/// Keeps what is a result: its chain holds and its signature is that of its key. Whether it is of this round, and of whom, is found when
/// it is graded.
fn take(folder: &Path, file: &[u8]) -> Taken {
    let Ok(result) = ResultFile::read(file) else { return Taken::Junk };
    let receipt = result.head.receipt();
    match contest::collect(folder, result.header.number.0, &receipt, file) {
        Ok(Collected::New | Collected::Before) => Taken::Kept(receipt),
        Ok(Collected::Full) => Taken::Full,
        Err(_) => Taken::Trouble,
    }
}

#[cfg(test)]
mod tests {
    use std::io::{Read, Write};
    use std::net::TcpStream;

    use super::*;
    use crate::content::builtin;
    use crate::content::load::load;
    use crate::desktop::contest::hand_in::{NotSent, send};
    use crate::olympiad::ballot::{Code, Number};
    use crate::olympiad::entry::{Deed, Entry};
    use crate::olympiad::keys::SecretKey;
    use crate::olympiad::result::Log;
    use crate::olympiad::seed::RoundHash;

    fn result(number: u32, times: usize) -> (Vec<u8>, String) {
        let key = SecretKey::new([7; 32]);
        let mut log = Log::new(RoundHash([1; 32]), Number(number), Code::from_bits(5).unwrap(), "test", key);
        (0..times).for_each(|_| log.push(&Entry { after: 9, deed: Deed::Away(1) }));
        (log.write(), log.head().receipt())
    }

    fn collector(folder: &Path) -> Collector {
        let library = load(&[builtin::embedded()]).library.unwrap();
        Collector::begin_at(&library.words, folder, Ipv4Addr::LOCALHOST, Vec::new()).unwrap()
    }

    #[test]
    fn a_result_is_kept_once_and_answered_with_its_receipt() {
        let folder = tempfile::tempdir().unwrap();
        let collector = collector(folder.path());
        let (file, receipt) = result(12, 3);
        let address = collector.address.to_string();
        let send = |code: &str, file: &[u8]| send(&address, code, file.to_vec()).recv().unwrap();
        assert_eq!(send(&collector.code, &file), Ok(receipt.clone()));
        // A second press, or a lost answer.
        assert_eq!(send(&collector.code.to_lowercase(), &file), Ok(receipt.clone()));
        assert_eq!(collector.count(), 1);
        let kept = std::fs::read(folder.path().join(format!("00000012-{receipt}.aqr"))).unwrap();
        assert_eq!(kept, file);
        // A longer one of the same number stands beside it: a human decides.
        let (longer, _) = result(12, 4);
        assert!(send(&collector.code, &longer).is_ok());
        assert_eq!(collector.count(), 2);
    }

    #[test]
    fn junk_and_strangers_are_refused() {
        let folder = tempfile::tempdir().unwrap();
        let collector = collector(folder.path());
        let (file, _) = result(12, 3);
        let send = |code: &str, file: Vec<u8>| send(&collector.address.to_string(), code, file).recv().unwrap();
        assert_eq!(send("WRONG1", file.clone()), Err(NotSent::WrongCode));
        assert_eq!(send("", file.clone()), Err(NotSent::WrongCode));
        let mut changed = file.clone();
        changed[90] ^= 1;
        for junk in [Vec::new(), b"AQR1".to_vec(), changed, file[..60].to_vec(), vec![0; MAX_RESULT_BYTES + 1]] {
            assert_eq!(send(&collector.code, junk), Err(NotSent::Junk));
        }
        assert_eq!(send("", vec![1; 4 << 20]), Err(NotSent::WrongCode), "what nobody reads is not read");
        assert_eq!(collector.count(), 0);
        // A page of somebody else, or no page at all.
        let say = |text: String| {
            let mut stream = TcpStream::connect(collector.address).unwrap();
            stream.write_all(text.as_bytes()).unwrap();
            let mut answer = String::new();
            let _ = stream.read_to_string(&mut answer);
            answer
        };
        let (host, code) = (collector.address, &collector.code);
        let post = |more: &str| {
            say(format!("POST /api/result HTTP/1.1\r\nconnection: close\r\n{more}content-length: 0\r\n\r\n"))
        };
        let kind = "content-type: application/octet-stream\r\n";
        assert!(post(&format!("host: evil.example\r\nx-adal: 1\r\nx-code: {code}\r\n{kind}")).contains(" 421 "));
        assert!(post(&format!("host: {host}\r\nx-code: {code}\r\n{kind}")).contains(" 403 "));
        assert!(post(&format!("host: {host}\r\nx-adal: 1\r\nx-code: {code}\r\n")).contains(" 415 "));
        assert!(
            say(format!("GET /api/result HTTP/1.1\r\nhost: {host}\r\nx-adal: 1\r\nconnection: close\r\n\r\n"))
                .contains(" 405 ")
        );
        // Nobody comes in by phone.
        let join = "{\"code\":\"0000\",\"nick\":null}";
        let joined = say(format!(
            "POST /api/join HTTP/1.1\r\nhost: {host}\r\nx-adal: 1\r\ncontent-type: application/json\r\nconnection: close\r\ncontent-length: {}\r\n\r\n{join}",
            join.len()
        ));
        assert!(!joined.contains(" 200 "), "{joined}");
    }
}
