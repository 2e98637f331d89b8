//! Findings for code hosts and editors: SARIF 2.1.0.

use std::collections::BTreeSet;

use serde_json::{Value, json as value};

use crate::content::diagnostic::{Code, Diagnostic, Label, Severity};
use crate::content::lang::Lang;

/// All findings as one SARIF log.
pub fn sarif(findings: &[Diagnostic], lang: Lang) -> String {
    let codes: BTreeSet<Code> = findings.iter().map(|finding| finding.code).collect();
    let rules: Vec<Value> = codes.iter().map(|code| rule(*code)).collect();
    let results: Vec<Value> = findings.iter().map(|finding| result(finding, &codes, lang)).collect();
    let log = value!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "adal-kit",
                "version": env!("CARGO_PKG_VERSION"),
                "rules": rules,
            }},
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    });
    let mut text = serde_json::to_string_pretty(&log).unwrap_or_default();
    text.push('\n');
    text
}

fn rule(code: Code) -> Value {
    value!({
        "id": code.as_str(),
        "name": format!("{code:?}"),
        "help": { "text": crate::content::explain::explain(code) },
        "defaultConfiguration": { "level": level(code.severity()) },
    })
}

fn result(finding: &Diagnostic, codes: &BTreeSet<Code>, lang: Lang) -> Value {
    let index = codes.iter().position(|code| *code == finding.code);
    let mut message = super::headline(finding, lang);
    for more in [super::did_you_mean(finding, lang), super::hint(finding, lang)].into_iter().flatten() {
        message.push(' ');
        message.push_str(&more);
    }
    let related: Vec<Value> = finding.labels.iter().map(location).collect();
    let mut result = value!({
        "ruleId": finding.code.as_str(),
        "ruleIndex": index,
        "level": level(finding.severity),
        "message": { "text": message },
        "locations": [location(&finding.primary)],
    });
    if !related.is_empty() {
        result["relatedLocations"] = Value::Array(related);
    }
    if let Some(fix) = &finding.fix {
        let place = Label { span: fix.span, ..finding.primary.clone() };
        result["fixes"] = value!([{ "artifactChanges": [{
            "artifactLocation": { "uri": finding.primary.file.path() },
            "replacements": [{
                "deletedRegion": region(&place),
                "insertedContent": { "text": fix.replacement },
            }],
        }]}]);
    }
    result
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "note",
    }
}

fn location(label: &Label) -> Value {
    value!({ "physicalLocation": {
        "artifactLocation": { "uri": label.file.path() },
        "region": region(label),
    }})
}

fn region(label: &Label) -> Value {
    let start = label.file.position(label.span.start);
    let end = label.file.position(label.span.end);
    value!({
        "startLine": start.line,
        "startColumn": start.column,
        "endLine": end.line,
        "endColumn": end.column,
    })
}
