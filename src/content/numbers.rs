//! Numbers as each language writes them: `30 000` in Kazakh and Russian, `30,000` in English.

use std::cell::RefCell;
use std::str::FromStr;

use fixed_decimal::Decimal;
use fluent_bundle::FluentValue;
use icu_decimal::DecimalFormatter;
use icu_locale_core::locale;
use intl_memoizer::concurrent::IntlLangMemoizer;

use super::lang::Lang;

/// Writes a value for a Fluent bundle; `None` leaves it to Fluent.
pub(super) type Formatter = fn(&FluentValue, &IntlLangMemoizer) -> Option<String>;

/// The formatter of a language. Fluent takes plain functions, so each language has its own.
pub(super) fn formatter(lang: Lang) -> Formatter {
    match lang {
        Lang::Kk => |value, _| write(value, Lang::Kk),
        Lang::Ru => |value, _| write(value, Lang::Ru),
        Lang::En | Lang::Pseudo => |value, _| write(value, Lang::En),
    }
}

/// A whole number as the language writes it.
pub fn format(lang: Lang, value: i64) -> String {
    write_decimal(lang, &Decimal::from(value))
}

fn write(value: &FluentValue, lang: Lang) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    let decimal = Decimal::from_str(&number.as_string()).ok()?;
    Some(write_decimal(lang, &decimal))
}

fn write_decimal(lang: Lang, decimal: &Decimal) -> String {
    thread_local! {
        static FORMATTERS: RefCell<[Option<DecimalFormatter>; 3]> = const { RefCell::new([None, None, None]) };
    }
    FORMATTERS.with_borrow_mut(|formatters| {
        let formatter = &mut formatters[lang.index()];
        if formatter.is_none() {
            let locale = match lang {
                Lang::Kk => locale!("kk"),
                Lang::Ru => locale!("ru"),
                Lang::En | Lang::Pseudo => locale!("en"),
            };
            *formatter = DecimalFormatter::try_new(locale.into(), Default::default()).ok();
        }
        let written = match formatter {
            Some(formatter) => formatter.format(decimal).to_string(),
            None => decimal.to_string(),
        };
        // A number that is less than nought has a minus before it, and no hyphen.
        written.replace('-', "\u{2212}")
    })
}
