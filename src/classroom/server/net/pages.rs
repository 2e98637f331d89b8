//! The pages, put together once: everything that can be asked for, from memory. There is no path to files.

use axum::body::Bytes;

use super::super::words::{self, JURY, PHONE, TEACHER};
use crate::content::lang::Lang;
use crate::content::words::{Args, Words};

const HTML: &str = include_str!("../page/phone.html");
const CSS: &str = include_str!("../page/page.css");
const JURY_CSS: &str = include_str!("../page/jury.css");
const COMMON: &str = include_str!("../page/common.js");
const PHONE_JS: &str = include_str!("../page/phone.js");
const JURY_JS: &str = include_str!("../page/jury.js");
const TEACHER_JS: &str = include_str!("../page/teacher.js");

/// All there is.
#[derive(Clone, Debug)]
pub(super) struct Pages {
    phone: Bytes,
    teacher: Bytes,
    jury: Bytes,
    css: Bytes,
    jury_css: Bytes,
    common: Bytes,
    phone_js: Bytes,
    teacher_js: Bytes,
    jury_js: Bytes,
}

impl Pages {
    pub(super) fn of(words: &Words) -> Self {
        let none = Lang::ALL.map(|lang| words.ui(lang, "phone-no-script", None, &Args::new())).join("\n");
        let page = |style: &str, script: &str, messages| {
            let html = HTML.replace("{{noscript}}", &escaped(&none)).replace("{{script}}", script);
            let html = html.replace("{{style}}", style);
            Bytes::from(html.replace("{{words}}", &words::json(words, messages)))
        };
        Self {
            phone: page("", "phone.js", PHONE),
            teacher: page("", "teacher.js", TEACHER),
            jury: page("<link rel=\"stylesheet\" href=\"/jury.css\">\n", "jury.js", JURY),
            css: Bytes::from(slim(CSS)),
            jury_css: Bytes::from(slim(JURY_CSS)),
            common: Bytes::from(slim(COMMON)),
            phone_js: Bytes::from(slim(PHONE_JS)),
            teacher_js: Bytes::from(slim(TEACHER_JS)),
            jury_js: Bytes::from(slim(JURY_JS)),
        }
    }

    /// What stands at a path, and its type.
    pub(super) fn at(&self, path: &str) -> Option<(&'static str, Bytes)> {
        const JS: &str = "text/javascript; charset=utf-8";
        const STYLE: &str = "text/css; charset=utf-8";
        const PAGE: &str = "text/html; charset=utf-8";
        Some(match path {
            "/" => (PAGE, self.phone.clone()),
            "/teacher" => (PAGE, self.teacher.clone()),
            "/jury" => (PAGE, self.jury.clone()),
            "/page.css" => (STYLE, self.css.clone()),
            "/jury.css" => (STYLE, self.jury_css.clone()),
            "/common.js" => (JS, self.common.clone()),
            "/phone.js" => (JS, self.phone_js.clone()),
            "/teacher.js" => (JS, self.teacher_js.clone()),
            "/jury.js" => (JS, self.jury_js.clone()),
            _ => return None,
        })
    }
}

/// A script or style without what only its authors need: comments that have lines of their own, and indents.
fn slim(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut comment = false;
    for line in text.lines().map(str::trim) {
        comment = comment || line.starts_with("/*");
        if comment || line.is_empty() {
            comment = comment && !line.ends_with("*/");
            continue;
        }
        kept.push_str(line);
        kept.push('\n');
    }
    kept
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
