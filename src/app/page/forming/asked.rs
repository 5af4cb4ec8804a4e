//! What is asked of a search, person by person, and how its answer becomes groups.

use indexmap::IndexMap;

use super::crowd::{Somebody, crowd, is_number, kind_of, number_of};
use super::outcome::{Outcome, Spread};
use super::preview::Preview;
use super::stand::group;
use super::{attribute_at, limits};
use crate::grouping::{Aim, Attribute, Found, GroupError, Question, Rule, Values};
use crate::roster::rules;
use crate::session::{Group, Grouping, Participant, Session};
use crate::workshop::Arrange;

/// A question for a search, with what its numbers stand for.
#[derive(Debug, Clone)]
pub struct Asked {
    /// The question.
    pub question: Question,
    /// The people, in the order of the question.
    pub(super) crowd: Vec<Somebody>,
    /// The attributes, in the order of the question, each with its values; those that only a rule needs come last.
    pub(super) attributes: Vec<(String, Vec<String>)>,
    /// The rule in the record that each rule of the question comes from.
    pub(super) rules: Vec<usize>,
}

impl Asked {
    /// What a preview asks.
    ///
    /// # Errors
    /// When a rule names a group that there is not.
    pub fn new(session: &Session, preview: &Preview) -> Result<Self, GroupError> {
        let counted = attribute_at(session, preview.attribute).map(|(id, _)| id);
        let question = Question {
            groups: preview.groups,
            limits: limits(session),
            seed: preview.seed,
            ..Question::default()
        };
        let crowd = crowd(session, counted, &preview.counts);
        Self::of(session, question, crowd, (preview.arrange, preview.counting()), counted)
    }

    /// What is asked of these people: `question` says how many groups, how large and from which seed; `way` how they
    /// are put together and by which attributes with which weight; heads were counted by `counted`.
    ///
    /// # Errors
    /// When a rule names a group that there is not.
    pub(super) fn of<'a>(
        session: &Session,
        question: Question,
        crowd: Vec<Somebody>,
        way: (Arrange, impl Iterator<Item = (&'a str, u32)>),
        counted: Option<&str>,
    ) -> Result<Self, GroupError> {
        let (arrange, by) = way;
        let mut asked = Self {
            question: Question { people: crowd.len() as u32, rounds: 1, ..question },
            crowd,
            attributes: Vec::new(),
            rules: Vec::new(),
        };
        for (id, weight) in by {
            asked.know(session, id, weight, counted);
        }
        asked.forget_the_unknown();
        asked.question.aim = match arrange {
            Arrange::Gather if !asked.attributes.is_empty() => Aim::Gather,
            Arrange::Mix if !asked.attributes.is_empty() => Aim::Mix,
            Arrange::Gather | Arrange::Mix | Arrange::Random => Aim::Random,
        };
        asked.question.past = asked.past(session);
        asked.rule(session, counted)?;
        Ok(asked)
    }

    /// Adds an attribute; where it stands among all.
    fn know(&mut self, session: &Session, id: &str, weight: u32, counted: Option<&str>) -> usize {
        if let Some(at) = self.attributes.iter().position(|(known, _)| known == id) {
            return at;
        }
        let one = |somebody: &Somebody| participant(session, somebody);
        let (values, kinds) = if is_number(session, id) {
            let of = |somebody| one(somebody).and_then(|one| number_of(one, id));
            (Values::Numbers(self.crowd.iter().map(of).collect()), Vec::new())
        } else {
            let script = session.workshop.attributes.get(id);
            let mut kinds: Vec<String> =
                script.map(|of| of.values.iter().map(|value| value.id.clone()).collect()).unwrap_or_default();
            let mut number = |kind: String| {
                let at = kinds.iter().position(|known| *known == kind).unwrap_or(kinds.len());
                if at == kinds.len() {
                    kinds.push(kind);
                }
                at as u32
            };
            let of = |somebody: &Somebody| match one(somebody) {
                Some(one) => kind_of(one, id),
                None => somebody.counted.clone().filter(|_| counted == Some(id)),
            };
            let values = self.crowd.iter().map(|somebody| of(somebody).map(&mut number)).collect();
            (Values::Kinds(values), kinds)
        };
        self.question.attributes.push(Attribute { weight, values });
        self.attributes.push((id.to_owned(), kinds));
        self.attributes.len() - 1
    }

    /// Leaves out what nobody is known to have.
    fn forget_the_unknown(&mut self) {
        let known = |of: &Attribute| match &of.values {
            Values::Kinds(kinds) => kinds.iter().any(Option::is_some),
            Values::Numbers(numbers) => numbers.iter().any(Option::is_some),
        };
        let keep: Vec<bool> = self.question.attributes.iter().map(known).collect();
        let mut kept = keep.iter();
        self.attributes.retain(|_| kept.next() == Some(&true));
        self.question.attributes.retain(known);
    }

    /// Who was in a group with whom before: what other items, or this one for earlier rounds, put together by name.
    fn past(&self, session: &Session) -> Vec<Vec<Option<u32>>> {
        let before = |formed: &&Grouping| formed.item != session.place.item;
        let round = |formed: &Grouping| -> Vec<Option<u32>> {
            let of = |somebody: &Somebody| {
                let id = somebody.participant.as_ref()?;
                formed.groups.iter().position(|group| group.members.contains(id)).map(|at| at as u32)
            };
            self.crowd.iter().map(of).collect()
        };
        let rounds = session.groupings.iter().filter(before).map(round);
        rounds.filter(|round| round.iter().any(Option::is_some)).collect()
    }

    /// Adds the rules that are about people who are there.
    fn rule(&mut self, session: &Session, counted: Option<&str>) -> Result<(), GroupError> {
        for (at, rule) in session.rules.iter().enumerate() {
            let here: Vec<u32> = rule.people().iter().filter_map(|id| self.place_of(id)).collect();
            let rule = match rule {
                rules::Rule::Together { .. } if here.len() > 1 => Rule::Together(here),
                rules::Rule::Apart { .. } if here.len() > 1 => Rule::Apart(here),
                rules::Rule::Leaders { .. } if !here.is_empty() => Rule::Leaders(here),
                rules::Rule::Lock { group, .. } if !here.is_empty() => {
                    if *group == 0 || *group > self.question.groups {
                        return Err(GroupError::Conflict { rules: vec![at] });
                    }
                    Rule::Lock { person: here[0], group: *group - 1 }
                }
                rules::Rule::AtMost { most, attribute, value } => {
                    let attribute = self.know(session, attribute, 0, counted);
                    let kind = self.attributes[attribute].1.iter().position(|known| known == value);
                    let Some(kind) = kind else { continue };
                    Rule::AtMost { attribute, kind: kind as u32, most: *most }
                }
                rules::Rule::Together { .. }
                | rules::Rule::Apart { .. }
                | rules::Rule::Leaders { .. }
                | rules::Rule::Lock { .. } => continue,
            };
            self.question.rules.push(rule);
            self.rules.push(at);
        }
        Ok(())
    }

    fn place_of(&self, id: &str) -> Option<u32> {
        self.crowd.iter().position(|one| one.participant.as_deref() == Some(id)).map(|at| at as u32)
    }

    /// An error about rules of the question, as one about rules in the record.
    pub fn refusal(&self, error: GroupError) -> GroupError {
        match error {
            GroupError::Conflict { rules } => GroupError::Conflict {
                rules: rules.iter().filter_map(|at| self.rules.get(*at).copied()).collect(),
            },
            GroupError::NoSuch { rule } => {
                GroupError::NoSuch { rule: self.rules.get(rule).copied().unwrap_or(rule) }
            }
            GroupError::Size(_) | GroupError::TooManyPeople { .. } | GroupError::NotFound => error,
        }
    }

    /// The groups that a search found.
    pub fn outcome(&self, session: &Session, preview: &Preview, found: &Found) -> Outcome {
        let who: &[u32] = found.rounds.first().map(Vec::as_slice).unwrap_or_default();
        let old = session.groups_for(Some(&session.place.item));
        let groups: Vec<Group> = (0..self.question.groups)
            .map(|at| {
                let inside =
                    || self.crowd.iter().enumerate().filter(move |(one, _)| who.get(*one) == Some(&at));
                Group {
                    size: inside().count() as u32,
                    counts: self.counts(0, inside().map(|(one, _)| one)),
                    members: inside().filter_map(|(_, one)| one.participant.clone()).collect(),
                    ..group(session, old, at + 1)
                }
            })
            .collect();
        let same = self.counting().all(|(.., weight)| weight == 1);
        let values = self.attributes.first().map_or(0, |_| self.values_there(0));
        let fragments: usize = groups.iter().map(|group| group.counts.len()).sum();
        Outcome {
            splits: fragments.saturating_sub(values) as u32,
            proven: found.proven,
            rounds: None,
            joined: None,
            again: (!self.question.past.is_empty()).then(|| self.again(who)),
            spreads: self.counting().map(|(at, ..)| self.spread(at, who)).collect(),
            grouping: Grouping {
                by: self.counting().map(|(_, id, _)| id.to_owned()).collect(),
                weights: if same { Vec::new() } else { self.counting().map(|(.., weight)| weight).collect() },
                work: Some(found.work),
                groups,
                ..preview.grouping(session)
            },
        }
    }

    /// The attributes that count: where each stands, its id, and how much it counts.
    fn counting(&self) -> impl Iterator<Item = (usize, &str, u32)> {
        let weights = self.question.attributes.iter().map(|of| of.weight);
        let all = self.attributes.iter().zip(weights).enumerate();
        all.map(|(at, ((id, _), weight))| (at, id.as_str(), weight)).filter(|(.., weight)| *weight > 0)
    }

    /// People by value of an attribute, of those with these numbers; in the order of the script.
    pub(super) fn counts(
        &self,
        attribute: usize,
        inside: impl Iterator<Item = usize>,
    ) -> IndexMap<String, u32> {
        let (Some((_, kinds)), Some(Attribute { values: Values::Kinds(values), .. })) =
            (self.attributes.get(attribute), self.question.attributes.get(attribute))
        else {
            return IndexMap::new();
        };
        let mut counts = vec![0; kinds.len()];
        for kind in inside.filter_map(|one| values[one]) {
            counts[kind as usize] += 1;
        }
        kinds.iter().cloned().zip(counts).filter(|(_, people)| *people > 0).collect()
    }

    fn values_there(&self, attribute: usize) -> usize {
        self.counts(attribute, 0..self.crowd.len()).len()
    }

    fn spread(&self, attribute: usize, who: &[u32]) -> Spread {
        let id = self.attributes[attribute].0.clone();
        let inside = |group: u32| (0..self.crowd.len()).filter(move |one| who.get(*one) == Some(&group));
        match &self.question.attributes[attribute].values {
            Values::Kinds(_) => {
                let groups: Vec<_> =
                    (0..self.question.groups).map(|group| self.counts(attribute, inside(group))).collect();
                Spread::of_kinds(id, &groups)
            }
            Values::Numbers(numbers) => {
                let groups = (0..self.question.groups)
                    .map(|group| inside(group).filter_map(|one| numbers[one]).collect::<Vec<_>>());
                Spread::of_numbers(id, groups)
            }
        }
    }

    /// How many pairs of people are in one group who were in one before.
    fn again(&self, who: &[u32]) -> u32 {
        let mut pairs = 0;
        for one in 0..who.len() {
            for other in one + 1..who.len() {
                let met = |round: &Vec<Option<u32>>| round[one].is_some() && round[one] == round[other];
                pairs += u32::from(who[one] == who[other] && self.question.past.iter().any(met));
            }
        }
        pairs
    }
}

fn participant<'a>(session: &'a Session, somebody: &Somebody) -> Option<&'a Participant> {
    let id = somebody.participant.as_ref()?;
    session.participants.iter().find(|one| one.id == *id)
}
