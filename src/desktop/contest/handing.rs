//! What the session does once a result is there: it is copied, sent, or shown as pictures; and others' results are collected.

use std::net::Ipv4Addr;
use std::path::PathBuf;
use std::sync::mpsc::Receiver;
use std::sync::{Mutex, PoisonError};

use super::collect::Collector;
use super::hand_in::{self, NotSent};
use super::{CollectWish, Contest, Finished, HandIn, Handed, Page};
use crate::content::ids::RoundId;
use crate::desktop::lesson::phones::NoPhones;
use crate::desktop::session::Session;
use crate::olympiad::qr;
use crate::store::contest;

impl Session {
    /// Hands the result in.
    pub(super) fn hand_in(&mut self, how: HandIn) {
        let Some(Contest::Finished(finished)) = &mut self.contest else { return };
        match how {
            HandIn::Show(page) => {
                finished.page = page;
                if page == Page::Pictures && finished.pictures.is_empty() {
                    finished.pictures = qr::split(&finished.file);
                }
            }
            HandIn::Copy(folder) => {
                let name = format!("{:08}-{}.aqr", finished.number, finished.receipt);
                finished.handed.push(match contest::copy_to(&folder, &name, &finished.file) {
                    Ok(path) => Handed::Copied(path),
                    Err(error) => Handed::NotCopied(error.path.display().to_string()),
                });
            }
            HandIn::Send(address, code) if finished.sending.is_none() => {
                finished.sending = Some(Mutex::new(hand_in::send(&address, &code, finished.file.clone())));
            }
            HandIn::Send(..) => {}
        }
    }

    /// Collecting begins, or ends.
    pub(super) fn collect_wish(&mut self, wish: CollectWish) {
        let begin = |session: &Self, over: Option<Ipv4Addr>| {
            let folder = session.shelf.folder().ok_or(NoPhones::NoServer)?;
            Collector::begin(&session.library.words, &folder.contest().join("collected"), over)
        };
        match wish {
            CollectWish::Begin => self.collector = Some(begin(self, None)),
            CollectWish::Over(address) => {
                self.collector = None;
                self.collector = Some(begin(self, Some(address)));
            }
            CollectWish::End => self.collector = None,
        }
    }
}

impl Finished {
    /// Hears what the collector answered.
    pub(super) fn hear(&mut self) {
        let heard = |sending: &Mutex<Receiver<_>>| {
            let sending = sending.lock().unwrap_or_else(PoisonError::into_inner);
            sending.try_recv().ok()
        };
        let Some(answer) = self.sending.as_ref().and_then(heard) else { return };
        self.sending = None;
        self.handed.push(match answer {
            Ok(receipt) if receipt == self.receipt => Handed::Sent,
            Ok(_) => Handed::NotSent(NotSent::Other),
            Err(why) => Handed::NotSent(why),
        });
    }
}

/// A result that waits to be handed in.
pub(super) fn finished(round: RoundId, number: u32, receipt: String, file: Vec<u8>, path: PathBuf) -> Finished {
    Finished {
        round,
        number,
        receipt,
        file,
        path,
        card: None,
        page: Page::Tasks,
        by_time: false,
        handed: Vec::new(),
        pictures: Vec::new(),
        sending: None,
    }
}
