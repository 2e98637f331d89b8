//! Work spread over the cores, with the results in order.

use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

/// Below so many items, threads cost more than they save.
const WORTH_IT: usize = 16;

/// `work` applied to each item, on all cores where it pays.
pub(super) fn map<T: Sync, R: Send>(items: &[T], work: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    if threads < 2 || items.len() < WORTH_IT {
        return items.iter().map(work).collect();
    }
    let next = AtomicUsize::new(0);
    let done: Mutex<Vec<(usize, Vec<R>)>> = Mutex::new(Vec::new());
    let step = (items.len() / (threads * 8)).max(1);
    std::thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                loop {
                    let start = next.fetch_add(step, Ordering::Relaxed);
                    let Some(rest) = items.get(start..) else {
                        return;
                    };
                    if rest.is_empty() {
                        return;
                    }
                    let part: Vec<R> = rest.iter().take(step).map(&work).collect();
                    if let Ok(mut done) = done.lock() {
                        done.push((start, part));
                    }
                }
            });
        }
    });
    let mut parts = done.into_inner().unwrap_or_default();
    parts.sort_by_key(|(start, _)| *start);
    parts.into_iter().flat_map(|(_, part)| part).collect()
}
