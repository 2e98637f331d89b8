//! Findings for programs: a JSON array, one object a finding. The format is described in `docs/diagnostics-json.md`.

use serde_json::{Value, json as value};

use crate::content::diagnostic::{Diagnostic, Grade, Label, Severity};
use crate::content::lang::Lang;

/// The version of the format.
const VERSION: u32 = 1;

/// All findings as one JSON text.
pub fn json(findings: &[Diagnostic], lang: Lang) -> String {
    let all: Vec<Value> = findings.iter().map(|finding| one(finding, lang)).collect();
    let report = value!({ "version": VERSION, "language": lang.code(), "findings": all });
    let mut text = serde_json::to_string_pretty(&report).unwrap_or_default();
    text.push('\n');
    text
}

fn one(finding: &Diagnostic, lang: Lang) -> Value {
    let labels: Vec<Value> = finding
        .labels
        .iter()
        .map(|label| {
            let text = label.text.and_then(|name| super::attribute(finding, name, lang));
            place(label, text)
        })
        .collect();
    value!({
        "code": finding.code.as_str(),
        "severity": severity(finding.severity),
        "headline": super::headline(finding, lang),
        "primary": place(&finding.primary, super::attribute(finding, "here", lang)),
        "labels": labels,
        "hint": super::hint(finding, lang),
        "did_you_mean": finding.meant,
        "fix": finding.fix.as_ref().map(|fix| value!({
            "start": fix.span.start,
            "end": fix.span.end,
            "replacement": fix.replacement,
            "grade": match fix.grade { Grade::Safe => "safe", Grade::Likely => "likely" },
        })),
    })
}

fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "note",
    }
}

fn place(label: &Label, text: Option<String>) -> Value {
    let start = label.file.position(label.span.start);
    let end = label.file.position(label.span.end);
    value!({
        "file": label.file.path(),
        "start": { "byte": label.span.start, "line": start.line, "column": start.column },
        "end": { "byte": label.span.end, "line": end.line, "column": end.column },
        "text": text,
    })
}
