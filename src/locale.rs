//! Words for people, from `assets/locales/`.
//!
//! `words!(lang, "id", name = value)` gives a message in a language; the compiler checks that the id is there and
//! that the arguments are those which the message names.

use std::sync::LazyLock;

use i18n_embed::LanguageLoader;
use i18n_embed::fluent::FluentLanguageLoader;
use rust_embed::RustEmbed;

use crate::workshop::Lang;

#[derive(RustEmbed)]
#[folder = "assets/locales/"]
struct Files;

static NL: LazyLock<FluentLanguageLoader> = LazyLock::new(|| load(Lang::Nl));
static EN: LazyLock<FluentLanguageLoader> = LazyLock::new(|| load(Lang::En));

/// The messages of a language.
pub fn loader(lang: Lang) -> &'static FluentLanguageLoader {
    match lang {
        Lang::Nl => &NL,
        Lang::En => &EN,
    }
}

fn load(lang: Lang) -> FluentLanguageLoader {
    let [nl, en] = [unic_langid::langid!("nl"), unic_langid::langid!("en")];
    let wanted = match lang {
        Lang::Nl => nl,
        Lang::En => en.clone(),
    };
    let loader = FluentLanguageLoader::new("kring", en);
    // The files are in the program; a test reads both, so this cannot fail in one that was tested.
    if let Err(error) = loader.load_languages(&Files, &[wanted]) {
        debug_assert!(false, "{error}");
    }
    loader.set_use_isolating(false);
    loader
}

/// A message in a language: `words!(lang, "id")` or `words!(lang, "id", name = value)`.
#[macro_export]
macro_rules! words {
    ($lang:expr, $id:literal $(, $name:ident = $value:expr)* $(,)?) => {
        i18n_embed_fl::fl!($crate::locale::loader($lang), $id $(, $name = ($value))*)
    };
}

/// The language of the system, Dutch when it says so and else English.
pub fn of_system() -> Lang {
    let dutch = sys_locale::get_locales().find_map(|name| {
        let language = name.split(['-', '_', '.']).next().unwrap_or_default().to_lowercase();
        language.parse::<Lang>().ok()
    });
    dutch.unwrap_or(Lang::En)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_message_stands_in_every_language_with_the_same_arguments() {
        let ids = |lang: Lang| {
            let file = Files::get(&format!("{lang}/kring.ftl")).unwrap();
            let text = String::from_utf8(file.data.into_owned()).unwrap();
            let resource = fluent::FluentResource::try_new(text).unwrap();
            let mut ids: Vec<_> = resource
                .entries()
                .filter_map(|entry| match entry {
                    fluent_syntax::ast::Entry::Message(message) => {
                        let mut names: Vec<_> = format!("{:?}", message.value)
                            .split("VariableReference { id: Identifier { name: ")
                            .skip(1)
                            .map(|rest| rest.split(' ').next().unwrap().to_owned())
                            .collect();
                        names.sort();
                        names.dedup();
                        Some((message.id.name.to_owned(), names))
                    }
                    _ => None,
                })
                .collect();
            ids.sort();
            ids
        };
        assert_eq!(ids(Lang::Nl), ids(Lang::En));
    }

    #[test]
    fn a_message_is_worded_in_the_language_asked_for() {
        assert_eq!(words!(Lang::Nl, "name-group", number = 3), "groep 3");
        assert_eq!(words!(Lang::En, "name-group", number = 3), "group 3");
    }
}
