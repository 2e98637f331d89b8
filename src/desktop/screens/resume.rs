//! A save from older content that could not be played to its end: where shall it go on?

use egui::Context;

use crate::content::words::Args;
use crate::desktop::frame::Frame;
use crate::desktop::intent::Intent;
use crate::desktop::widgets::{Dialog, DialogAnswer};
use crate::store::resume::Resumed;

/// Asks where to go on.
pub fn resume_ui(ctx: &Context, frame: &Frame<'_>, resumed: &Resumed) -> Option<Intent> {
    let replayed = &resumed.replayed;
    let args = Args::new().number("taken", replayed.taken as i64).number("of", replayed.of as i64);
    let body = frame.tr("resume-body", &args);
    let (here, named) = (frame.t("resume-here"), frame.t("resume-named"));
    let answer = Dialog::new("resume", &frame.t("resume-title")).ask(ctx, &body, &here, &named)?;
    Some(Intent::Resume { at_named: answer == DialogAnswer::Safe })
}
