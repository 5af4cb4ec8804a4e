## Names

name-group = group { $number }
name-plenary = plenary

## Keys: what they do

key-name-space = Space
key-choose = choose
key-open = open
key-up = up
key-down = down
key-back = back
key-language = language: Nederlands
key-help = help
key-quit = quit
key-stay = stay
key-next-field = next
key-previous-field = question before
key-skip = skip
key-next = next
key-previous = back
key-question = question
key-keep = keep
key-new-line = new line
key-next-group = next group
key-previous-group = group before
key-to-answers = answers
key-to-field = type
key-to-rows = to the list
key-plenary = from the room
key-edit = change
key-delete = remove
key-move-to = other group
key-move-up = move up
key-move-down = move down
key-unclear = unclear
key-count = hands
key-next-row = next
key-erase = erase digit
key-add = add
key-preview = preview
key-attribute = other attribute
key-apply = apply
key-arrange = otherwise
key-more-groups = more groups
key-fewer-groups = fewer
key-draw-again = draw again
key-group-size = per group
key-rules = rules
key-to-rules = to the rules
key-weights = attributes
key-weight = how much
key-heavier = more
key-lighter = less
key-seed = seed
key-count-again = counts
key-by-hand = by hand
key-places = places
key-value = choose colour
key-move-person = to group
key-ready = ready
key-mend = mend
key-latecomer = latecomer
key-merge = merge
key-merge-with = with group
key-merge-other = another group
key-group-name = group name
key-show-names = names in view
key-swap = swap
key-leaves = leaves
key-lock = lock
key-leader = leader
key-do-it = do it
key-not = leave it
key-clock = clock
key-start = start
key-auto = go on by itself
key-minute-more = minute
key-minute-less = minute less
key-set-clock = set the clock
key-undo = undo
key-redo = redo
key-park = park
key-notes = notes
key-jump = to a step
key-blank = blank screen
key-people = people present
key-whereabouts = who goes where
key-print = page to print
key-mend-rounds = update coming rounds
key-names = list of names
key-to-names = names
key-import = file
key-set-value = attribute
key-clear-value = clear attribute
key-previous-attribute = previous attribute
key-take = take it
key-leave-list = leave it
key-take-though = all columns
key-rename = rename
key-present = here
key-absent = not here
key-late = came late
key-left-early = left early
key-palette = find an act
key-done = tick off
key-step-after = next step
key-step-before = step before
key-go = go there
key-as-answers = separate answers
key-as-text = one answer
key-to-group = group
key-leave = leave the field
key-edit-text = edit text

## Keys: where they hold

where-start = Start screen
where-setup = Before the start
where-talk = Talking
where-capture = Typing an answer
where-capture-out = Out of the field
where-answers = Answer chosen
where-count = Counting hands
where-missing = What is missing
where-counting = Counting colours
where-preview = Seeing the groups
where-formed = Groups formed
where-group-place = Place of a group
where-by-hand = By hand
where-move-chosen = By hand, with something chosen
where-latecomer = Who comes late
where-mend = Mending groups
where-merge = Merging groups
where-work = Groups at work
where-parking = Parking lot
where-lines = Quiet page
where-path = Opening a file
where-help = Reading this list
where-palette = Finding an act
where-jump = Going to a step
where-prompt = Asked for a line or a number
where-pasted = Several lines pasted
where-move-to = Moving an answer
where-whereabouts = Who goes where
where-weights = Weighing attributes
where-rules = Rules for groups
where-how-many = How many people there are
where-roster = Typing names
where-roster-row = On a name
where-intake = Looking at a list of names
where-roster-file = Opening a list of names
where-quit = Asked whether to quit
where-above = Above any page
where-walk = Everywhere outside text
where-anywhere = Everywhere, also in text
where-text = In a text field

## What can go wrong

trouble-no-script = { $name }: there is no such script; name a file or one of: { $known }
trouble-export = { $path }: cannot be written in this format ({ $detail }); take another format
trouble-unreadable = { $path }: cannot be read ({ $detail }); see whether the file is yours
trouble-not-text = { $path }: not a script; that is a TOML file in UTF-8, a session opens with «kring resume»
trouble-script = { $place }: { $what } ({ $code }){ $more ->
    [0] {""}
    [one] ; and one more mistake
   *[other] ; and { $more } more mistakes
}
trouble-no-length = this script has no length { $length }; choose from: { $known }
trouble-no-variable = { $name }: this script has no such variable; choose from: { $known }
trouble-exists = { $path }: is there already and is not written over; go on with «kring resume» or name another file
trouble-no-session = there is no session yet; begin one with «kring run»
trouble-no-terminal = this needs a terminal; start kring in a terminal window, not redirected
trouble-terminal = the terminal does not play along ({ $detail }); try another terminal window
trouble-no-folders = no folder found for sessions; set KRING_DATA_DIR to a folder of yours
trouble-held = { $path }: is open in another window (process { $pid } on { $host }, since { $since }); close it there first
trouble-held-by-somebody = { $path }: is open in another window; close it there first
trouble-lock = { $path }: cannot be locked ({ $detail }); put the session in a folder on this laptop
trouble-no-roster = { $path }: does not exist; check the name and the folder
trouble-roster = { $path }: { $why }
trouble-not-found = { $path }: does not exist; «kring sessions» shows what there is
trouble-is-folder = { $path }: is a folder; name a file in it
trouble-not-a-file = { $path }: is not a regular file; name a session file
trouble-denied = { $path }: you may not read this file; ask its owner or copy it
trouble-empty = { $path }: is empty; open a copy of it if you have one
trouble-too-large = { $path }: larger than { $limit } MB, which no session is; name another file
trouble-not-json = { $path }: damaged or not a session (line { $line }, column { $column }); open a copy of it if you have one
trouble-not-kring = { $path }: not a session of kring; «kring sessions» shows what there is
trouble-newer = { $path }: made with a newer kring (version { $version } of the file); update kring
trouble-damaged = { $path }: damaged at { $at } (line { $line }, column { $column }); open a copy of it if you have one
trouble-full = disk full ({ $path }); make room
trouble-quota = your disk quota is used up ({ $path }); make room
trouble-write-denied = you may not write here ({ $path }); make the folder writable or choose another
trouble-folder-gone = the folder is not there ({ $path }); make it or put it back
trouble-unwritten = cannot be written: { $detail } ({ $path }); see whether the disk is still there
trouble-last-save = { $path }: the last changes are not saved; make room on the disk and go on with «kring resume»
trouble-binary = standard output: this is no text for a terminal; name a file with --out
trouble-export-many = --out must be a folder for more than one session; name a folder
trouble-output-exists = { $path }: is there already; choose another name, or add --force to write over it

## List of sessions

sessions-ended = ended
sessions-not-begun = not begun yet
sessions-at = at { $step }
sessions-answers = { $count ->
    [one] 1 answer
   *[other] { $count } answers
}

## Groups from the command line

groups-rounds = { $rounds ->
    [one] 1 round
   *[other] { $rounds } rounds
}
groups-round = Round { $number }
groups-group = Group { $number } ({ $size }): { $who }
groups-way-by = { $way }, by { $by }
groups-none-again = no two people meet again
groups-again = { $again ->
    [one] once two people meet
   *[other] { $again } times two people meet
  } again; no two are together more than { $most } times
groups-each = each group has { $shares }
groups-share = { $n } { $value }
groups-share-or = { $low } or { $high } { $value }
groups-share-to = { $low } to { $high } { $value }
groups-spread-even = { $values } values, spread as evenly as can be
groups-spread-off = { $values } values, { $off } off an even spread
groups-means = means of groups from { $low } to { $high }
groups-mean = mean of each group { $mean }
groups-least-splits = fewest splits: proven
groups-proven = nothing better exists: proven
groups-not-proven = whether something better exists is not proven
groups-unled = without a leader: group { $groups }; there are fewer leaders than groups
groups-unled-round = without a leader in round { $round }: group { $groups }; there are fewer leaders than groups
groups-to-say = To say
groups-who-where = Who goes where
groups-seed = for the same groups again: { $seed }
groups-progress = looking, { $percent } %
groups-conflict = { $rules }: these rules cannot hold together; leave one of them out
groups-conflict-one = { $rule }: this rule does not fit in these groups; leave it out or form other groups
groups-conflict-sizes = the rules do not fit in these groups; form more or fewer, or leave out --min or --max
groups-no-such = { $rule }: this rule names somebody or something that is not there; check the names and the group
groups-not-found = no groups found that keep all the rules, though there may be some; drop a rule or leave more room with --min and --max
groups-broken = { $rule }: no groups were found in which this rule holds; look longer with --budget or leave a rule out
groups-no-person = { $name }: is not in the list; write the name as it stands there
groups-no-person-but = { $name }: is not in the list; do you mean ‘{ $nearest }’?
groups-absent = { $name }: is absent and in no group; leave the rule out
groups-several-people = { $name }: could be more than one ({ $several }); write the name as it stands in the list, or give each a name of their own there
groups-no-attribute = { $name }: there is no such attribute; choose from: { $known }
groups-no-attribute-but = { $name }: there is no such attribute; do you mean ‘{ $nearest }’?
groups-no-attributes = { $name }: there are no attributes here; give a list that has some with --roster
groups-twice-by = { $name }: stands twice in --by; name it once, with a weight if it counts for more
groups-by-nothing = --by: there is no attribute to go by; give a list that has some with --roster, or draw lots with --arrange random
groups-by-which = --by: there is more than one attribute; choose from: { $known }
groups-too-few-names = { $rule }: a rule is about two people at least; write A+B
groups-no-group = { $rule }: { $groups ->
    [one] there is only 1 group
   *[other] there are only { $groups } groups
  }; choose a number from 1 to { $groups }
groups-unreadable = { $path }: cannot be read ({ $detail }); see whether the file is there and is yours
groups-list = { $path }: { $why }
groups-list-empty = there is nothing in it; give a list with a name on each line
groups-list-only-header = only a header (line { $line }) and no people; put a name on each line below it
groups-list-no-names = no column has names; write ‘name’ above it
groups-list-not-a-list = not a list; save it as CSV or as a worksheet
groups-list-password = locked with a password; save it without
groups-list-broken = a damaged worksheet ({ $why }); save it again or as CSV
groups-list-undecodable = letters that cannot be read; save it as CSV in UTF-8
groups-list-too-many = more than { $most } lines; take fewer people
groups-list-too-large = too large for a list; take only names and attributes
groups-list-doubled = ‘{ $name }’ is there more than once (line { $lines }) and gets a number
groups-list-no-name = without a name, so left out: line { $lines }
groups-list-too-wide = more cells than columns, the rest is left out: line { $lines }
groups-list-quotes = a quotation mark does not close: line { $lines }
groups-list-presence = ‘{ $word }’ does not say whether somebody is here (line { $lines }); they count as present
groups-list-sheets = other sheets were not read: { $sheets }
groups-list-avoid = column ‘{ $column }’ is better left alone; name it in --by if you do want it
groups-list-absent = { $absent ->
    [one] 1 person absent
   *[other] { $absent } people absent
  }, in no group
groups-too-many = { $people } people: more than { $most } is too many; divide them up first
groups-nobody = nobody to put in groups: nobody was counted or is present; name one person at least
groups-none = no groups: there must be one at least; choose another number
groups-too-few = { $people ->
    [one] 1 person
   *[other] { $people } people
  }: too few for { $groups } groups; form fewer groups
groups-limits = --min { $min }: more than --max { $max }; make the one smaller or the other larger
groups-below = { $people } people: too few for { $groups } groups of at least { $min }; form fewer groups or lower --min
groups-above = { $people } people: too many for { $groups } groups of at most { $max }; form more groups or raise --max
groups-no-fit = { $people } people: cannot be divided into groups of { $min } to { $max }; lower --min or raise --max

## Report

report-title = Report of the workshop "{ $title }" – { $date }
report-title-place = Report of the workshop "{ $title }" – { $date }, { $place }

report-summary = In brief
report-why = Occasion and question
report-warmup = Who were there?
report-steps = { $count ->
    [1] The step
    [2] The two steps
    [3] The three steps
    [4] The four steps
    [5] The five steps
    [6] The six steps
    [7] The seven steps
    [8] The eight steps
   *[other] The { $count } steps
}
report-contrast-sides = { $left } and { $right } side by side
report-contrast = Side by side
report-groups = How the groups were formed
report-harvest = Harvest per group
report-harvest-step = Step { $number }: harvest per group
report-patterns = What struck us
report-factors = Failure and success factors
report-factors-failure = Failure factors
report-factors-success = Success factors
report-asked = Questions to the room
report-parking = Parking lot
report-checkout = Check-out
report-next = What next?
report-sources = Sources and further reading
report-privacy = About this report
report-times = Times: planned and actual

report-date = { $day } { $month } { $year }
report-month = { $number ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}
report-decimal = { $whole }.{ $tenth }
report-list = { $first } and { $last }
report-step = Step { $number }: { $title }
report-group = Group { $number }
report-group-name = Group { $number } ({ $name })
report-group-question = { $group } – { $question }
report-plenary = Plenary
report-round = { $title }, round { $round }
report-round-question = Round { $round }: { $question }

report-people = { $count ->
    [one] { $count } participant
   *[other] { $count } participants
}
report-groups-count = { $count ->
    [one] { $count } group
   *[other] { $count } groups
}
report-who-groups = { $people } in { $groups }
report-who-nobody-counted = the participants
report-summary-question = { $count ->
   *[other] On { $date }, { $who } worked on the question: { $question }
}
report-summary-plain = { $count ->
   *[other] On { $date }, { $who } took part in the workshop "{ $title }".
}
report-summary-answers = { $count ->
    [0] No answers have been harvested yet.
    [1] One answer was harvested.
   *[other] In all, { $count } answers were harvested.
}
report-summary-picked = { $count ->
    [1] The facilitator picked out this one:
   *[other] The facilitator picked out these:
}
report-question = The question to the room was: { $question }

report-hand = Hands
report-answer = Answer
report-scale = { $mean } on average on a scale of 1 to 5 ({ $count ->
    [one] { $count } hand
   *[other] { $count } hands
}).
report-count-of = { $count } of the { $people } participants.
report-count = { $count ->
    [one] { $count } hand.
   *[other] { $count } hands.
}
report-scale-value = { $value } – { $meaning }
report-not-covered = The workshop did not get to this step.
report-factors-not-covered = The workshop did not get to this part.
report-addition = from the room
report-unclear = to be checked
report-added-factor = added by the room
report-done = dealt with
report-from-step = at { $title }

report-groups-gather = People with the same answer sat together as far as possible. The question was: { $question }
report-groups-mix = People with different answers were mixed as far as possible. The question was: { $question }
report-groups-gather-plain = People who were alike sat together as far as possible.
report-groups-mix-plain = The groups were mixed.
report-groups-random = The groups were drawn by lot.
report-groups-sizes = { $who }: { $sizes }.
report-groups-private = Only numbers were noted, not who answered what.
report-harvest-none = Nothing has been harvested yet.
report-harvest-empty = This group handed in no answers.
report-synthesis = Noted by the facilitator

report-factor = Factor
report-next-date = Next meeting: { $date }.
report-contact = Questions or additions? Let us know via { $contact }.
report-literal = Quotations stand as they were said or written down in the room. The rest comes from the script or from the facilitator.
report-privacy-names = No statement in this report carries a name. E-mail addresses were used only to send this report and will be erased on { $date }.
report-privacy-contact = Something not right? Let us know via { $contact }.

report-times-private = For the facilitator only; not to be sent round.
report-times-item = Item
report-times-start = Began at
report-times-planned = Planned (min)
report-times-actual = Actual (min)

## Mistakes in a script

problem-nearest = ; do you mean ‘{ $nearest }’?
problem-syntax = not valid TOML: { $message }
problem-duplicate-key = ‘{ $key }’ stands here twice; leave one out
problem-too-deep = this is nested too deeply; no script needs so many layers
problem-unknown-key = there is no key ‘{ $key }’{ $guess }
problem-unknown-key-of = there is no key ‘{ $key }’ here, but: { $known }
problem-missing-key = ‘{ $key }’ is missing here
problem-missing-one-of = one of these is missing here: { $keys }
problem-conflict = ‘{ $key }’ does not go with ‘{ $other }’; choose one
problem-not-with = ‘{ $key }’ does not go with ‘{ $other }’; leave it out
problem-wrong-type = ‘{ $key }’ must be { $expected }, not { $found }
problem-not-one-of = ‘{ $value }’ does not go with ‘{ $key }’; choose from: { $allowed }{ $guess }
problem-out-of-range = ‘{ $key }’ goes from { $min } to { $max }
problem-above = ‘{ $key }’ must not be more than ‘{ $other }’
problem-empty = ‘{ $key }’ is empty; fill it in or leave it out
problem-bad-id = ‘{ $id }’ cannot be an id; use letters, digits, - and _
problem-duplicate-id = the id ‘{ $id }’ stands here twice; give one of them another
problem-bad-variable = ‘{ $name }’ cannot be a variable; use letters, digits and _
problem-reserved-name = ‘{ $name }’ is the program's own; choose another name
problem-repeated = ‘{ $value }’ stands twice at ‘{ $key }’
problem-unknown-reference = ‘{ $key }’ refers to ‘{ $id }’, and there is no such thing{ $guess }
problem-wrong-kind = ‘{ $key }’ refers to ‘{ $id }’, an item of kind { $found }; it must be: { $allowed }
problem-not-before = ‘{ $key }’ refers to ‘{ $id }’, which comes only later
problem-none-before = ‘{ $key }’ is missing and nothing comes before it of kind: { $allowed }
problem-unknown-variable = there is no variable ‘{ $name }’{ $guess }
problem-missing-language = this text lacks a language: { $languages }
problem-stray-language = the language ‘{ $language }’ stands only here; the script speaks: { $languages }
problem-type-text = a text (or one per language)
problem-type-texts = a list of texts
problem-type-word = a word in quotes
problem-type-words = a list of words
problem-type-number = a number
problem-type-minutes = a number of minutes (or one per length)
problem-type-flag = true or false
problem-type-list = a list
problem-type-table = a table
problem-type-fraction = a fraction
problem-type-date = a date

## Stage

stage-more-below = ↓ more
stage-more-above = ↑ more
stage-more-both = ↑ ↓ more
stage-more-answers-above = ↑ { $count } more
stage-more-answers-below = ↓ { $count } more
stage-decimal = { $whole }.{ $tenths }
stage-pitfall = Pitfall
stage-answers-none = Nothing harvested yet.
stage-answers-type = Type an answer
stage-answers-plenary = What does the room add?
stage-answer-unclear = ≈ unclear
stage-answer-plenary = + from the room
stage-count-none = Nothing counted yet.
stage-count-hands = { $hands ->
    [one] 1 hand
   *[other] { $hands } hands
  }
stage-count-people = { $people ->
    [one] 1 person
   *[other] { $people } people
  }
stage-count-mean = { $mean } on average
stage-count-too-many = { $hands } hands and { $people } people. Is somebody raising two?
stage-count-antidote = What helps: { $what }
stage-forming-of = { $people } of { $present }
stage-counts-unknown = “{ $word }” is not on the list.
stage-counts-ambiguous = “{ $word }” could be { $values }. Type one more letter.
stage-counts-no-number = How many { $word }?
stage-counts-no-value = { $number } of what?
stage-counts-too-many = { $digits } people will not fit in the room.
stage-preview-title = { $people ->
    [one] 1 person
   *[other] { $people } people
  }, { $groups ->
    [one] 1 group
   *[other] { $groups } groups
  }
stage-arrange-gather = like with like
stage-arrange-mix = mixed
stage-arrange-random = drawn by lot
stage-splits-none = nothing split
stage-splits-least = split { $splits ->
    [one] once
   *[other] { $splits } times
  }, which is the least possible
stage-mix-even = spread as evenly as can be
stage-splits-some = split { $splits ->
    [one] once
   *[other] { $splits } times
  }
stage-splits-unproven = whether less can be is not proven
stage-searching = still getting better…
stage-search-over = nothing better was found
stage-search-stopped = stopped looking; there may be better
stage-seed = seed { $seed }
stage-worth = Each group has { $list }.
stage-worth-same = { $n } { $value }
stage-worth-or = { $low } or { $high } { $value }
stage-worth-to = { $low } to { $high } { $value }
stage-worth-most = at most { $high } { $value }
stage-worth-mean = { $low } to { $high } on average per group: { $name }
stage-worth-again-none = no two people together again
stage-worth-again = { $pairs ->
    [one] one pair together again
   *[other] { $pairs } pairs together again
}
where-to-count = { $people ->
    [one] 1 person
   *[other] { $people } people
  }, { $rounds ->
    [one] 1 round
   *[other] { $rounds } rounds
  }
where-to = Who goes where?
where-to-file = who-where
trouble-not-printed = The page to print was not made: { $detail }
where-to-differs = somebody came or left
where-to-head = round
where-to-round = round { $round }
where-to-stays = { $name } (stays)
stage-joined = put together from { $groups } groups
stage-worth-rounds = { $rounds } rounds
stage-worth-rounds-hosts = { $rounds } rounds, one person stays at each table
stage-worth-rounds-again = { $times ->
    [one] two people meet again once
   *[other] two people meet again { $times } times
}, { $most ->
    [2] nobody more than twice
    [3] nobody more than three times
   *[other] nobody more than { $most } times
}
stage-worth-rules = { $rules ->
    [one] the rule holds
   *[other] all { $rules } rules hold
}
stage-worth-unnoted = { $n ->
    [one] 1 person who was counted is on the list, but without a value yet
   *[other] { $n } people who were counted are on the list, but without a value yet
}
stage-nameless = { $n ->
    [one] 1 without a name
   *[other] { $n } without a name
}
stage-others = { $n ->
    [one] 1 other
   *[other] { $n } others
}
stage-group-place = to { $place }
stage-with-name = { $n } by name
stage-one = one
stage-group-leads = { $name } (leader)
stage-member-leads = { $name }, leader
stage-member-locked = { $name }, locked
stage-move = { $who } to group { $to }: group { $from } keeps { $left }, group { $to } then has { $size }.
stage-swap = { $one } and { $other } swap groups.
stage-swap-with = { $who } swaps with whom you mark now.
stage-costs-nothing = It costs nothing else.
stage-costs-breaks = breaks the rule: { $rule }
stage-costs-again = { $one } and { $other } meet again
stage-costs-again-many = { $pairs } times two people meet again
stage-costs-small = group { $group } is too small with { $words }
stage-costs-empty = group { $group } is then empty
stage-costs-large = group { $group } is too large with { $words }
stage-costs-has = { $people ->
    [0] group { $group } then has no { $value } left
    [1] group { $group } then has { $value } once
   *[other] group { $group } then has { $value } { $words } times
  }
stage-costs-split = { $value } is then in { $words } groups
stage-say-comes = { $who }: to group { $to }.
stage-say-comes-at = { $who }: to group { $to }, at { $place }.
stage-say-more-of = one more { $who }
stage-say-one-more = one more person
stage-say-goes = { $left ->
    [0] { $who } has left; group { $from } is empty now.
    [1] { $who } has left; group { $from } has one.
   *[other] { $who } has left; group { $from } has { $words }.
  }
stage-say-moves = { $who } from group { $from } to group { $to }.
stage-say-moves-at = { $who } from group { $from } to group { $to }, at { $place }.
stage-say-joins = Group { $from } joins group { $to }.
stage-say-joins-at = Group { $from } joins group { $to }, at { $place }.
stage-say-small = Group { $group } stays with { $words }.
stage-say-nobody-moves = Nobody has to move.
stage-trouble-away = { $left ->
    [0] { $who } has left; group { $group } is then empty.
    [1] { $who } has left; group { $group } then has one.
   *[other] { $who } has left; group { $group } then has { $words }.
  }
stage-trouble-somebody = somebody
stage-trouble-small = Group { $group } is too small with { $words }.
stage-trouble-without = { $who } is here, but in no group.
stage-trouble-more = And { $n } more.
stage-late-ask = Who is joining?
stage-late-example = { $value }, or a name
stage-late-example-plain = a name; empty is somebody without a name
stage-late-head = somebody in { $value }
stage-late-nameless = somebody of whom you know nothing
stage-late-listed = { $name }, on the list
stage-late-listed-value = { $name }, on the list, { $value }
stage-late-seated = { $name } is in group { $group } already.
stage-late-new = { $name }, new on the list
stage-late-new-value = { $name }, new on the list, { $value }
stage-late-several = Several are called that: { $names }.
stage-mend-cannot = That cannot be done: every place is taken, or a rule is in the way.
stage-merge-divide = 0 divides this group over the others.
stage-names-seen = The room sees the names.
stage-round = round { $number } of { $of }
stage-refused-conflict = { $rules ->
    [0] With these sizes not every rule can hold.
    [one] This rule cannot hold here:
   *[other] These rules cannot hold together:
}
stage-refused-no-such = Rule { $rule } names somebody or something that is not there.
stage-refused-not-found = No groups found that keep all the rules, though there may be some. Drop a rule or take other sizes.
stage-refused-conflict-mend = Take one away with R, or choose another number of groups.
stage-refused-too-many = { $people } people are too many to make groups of.
stage-refused-nobody = Nobody counted yet.
stage-refused-no-groups = At least one group.
stage-refused-too-few = { $people } people cannot make { $groups } groups.
stage-refused-limits = At least { $min } and at most { $max } a group cannot both hold.
stage-refused-below = { $groups } groups of at least { $min }: { $people } people are too few for that.
stage-refused-above = { $groups } groups of at most { $max }: { $people } people do not fit.
stage-refused-no-fit = { $people } people cannot be divided into groups of { $min } to { $max }.
stage-clock-waiting = in a moment
stage-clock-running = running
stage-clock-nearly = nearly time
stage-clock-late = over time
stage-clock-paused = paused
stage-clock-ended = done
stage-clock-ends = done at { $time }
stage-break-ends = back at { $time }
stage-harvest-plenary = Who would like to add something?
stage-parking-none = The parking lot is empty.

## Desk

desk-and = { $some } and { $last }
desk-example = e.g. { $text }
desk-minutes = { $n } min
desk-number =
    { $n ->
        [1] one
        [2] two
        [3] three
        [4] four
        [5] five
        [6] six
        [7] seven
        [8] eight
        [9] nine
        [10] ten
        [11] eleven
        [12] twelve
       *[other] { $n }
    }
desk-weekday =
    { $n ->
        [1] Monday
        [2] Tuesday
        [3] Wednesday
        [4] Thursday
        [5] Friday
        [6] Saturday
       *[other] Sunday
    }
desk-month =
    { $n ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[other] December
    }
desk-when-today = today { $time }
desk-when-yesterday = yesterday { $time }
desk-when-weekday = { $day } { $time }
desk-when-date = { $day } { $month }
desk-when-year = { $day } { $month } { $year }
desk-too-small = A little larger, please: at least { $width } × { $height }. Now it is { $now_width } × { $now_height }.
desk-name = kring
desk-start-begin = Begin
desk-start-resume = Go on with “{ $title }”
desk-start-resume-at = Go on with “{ $title }”, { $step }
desk-start-open = Open a script or session
desk-start-path = ~/workshops/retrospective.toml
desk-start-path-hint = Type where the file is: a script (.toml) or a session (.json).
desk-setup-people = How many people are there?
desk-setup-people-count =
    { $n ->
        [1] one person
       *[other] { $n } people
    }
desk-setup-keep = Enter keeps it and goes on.
desk-setup-skip = Enter skips.
desk-setup-skip-default = Enter skips. Then it says “{ $text }”.
desk-setup-skip-left-out = Enter skips. What depends on it is left out.
desk-setup-skip-people = Not everybody in yet? Enter skips; you can count later.
desk-place-blank = Screen blank
desk-place-setup = Before we start { $n }/{ $of }
desk-place-numbered = Step { $n } of { $of }
desk-place-item = { $step } { $n }/{ $of }
desk-saved = saved
desk-saved-at = saved { $time }
desk-saving = saving…
desk-not-saved = NOT saved; we keep trying
desk-not-saved-why = NOT saved: { $why }; we keep trying
desk-notes = Notes
desk-notes-visible = the room can read this
desk-notes-none = This item has no notes.
desk-told-undone = Undone: { $what }
desk-told-redone = Redone: { $what }
desk-told-nothing-to-undo = There is nothing to undo.
desk-told-nothing-to-redo = There is nothing to redo.
desk-told-printed = Page to print made: { $path }
desk-did-rounds-mended = coming rounds updated
desk-told-rounds-right = Everybody who is here is in the coming rounds.
desk-told-not-mended = That cannot be updated. Form the groups again.
desk-coming-then = { $some }, then { $next }
desk-coming-number = Number { $number }
desk-coming-joins = { $who }: from round { $round } on, group { $groups }.
desk-coming-leaves = { $who }: out from round { $round } on.
desk-coming-moves = { $who }: to group { $group } in round { $round }.
desk-coming-more = And { $n } more: see W.
desk-told-parked = Put on the parking lot.
desk-told-line-please = The line is not right yet. Below it stands what is amiss.
desk-told-number-please = Type a number.
desk-told-clock-please = I cannot read that as a time. Type 7m, for example, or until 14:45.
desk-told-no-clock = No clock is running.
desk-told-again-to-quit = Ctrl+C once more to quit.
desk-told-no-such-group = There is no such group.
desk-told-nobody-to-move = There is nobody there to move.
desk-told-only-by-name = That takes somebody whose name is there.
desk-told-seated-already = They are in a group already, or several are called that.
desk-told-no-seat = They fit in no group: every place is taken, or a rule is in the way.
desk-told-other-group-please = Mark somebody in another group, with ← or →.
desk-told-nothing-to-mend = There is nothing to mend.
desk-told-names-on = The room sees the names now.
desk-told-names-off = The names are out of view.
desk-told-no-question = This step has no question to the room.
desk-told-auto-phases-on = Phases follow each other by themselves.
desk-told-auto-phases-off = Phases wait until you go on.
desk-told-resumed = You go on where you were.
desk-told-ended-while-away = Time ran out while the program was closed.
desk-told-clock-was-set = The computer’s clock was changed; the round was kept right.
desk-told-no-such-value = The letter { $letter } stands for no value. The letters are below the list.
desk-told-values-please = Add at least two values, for instance Team: red, blue.
desk-told-doubled = More than one is called { $name } now. Arrow up and Enter: add a letter to one of them.
desk-did-variable = ‘{ $name }’ filled in
desk-did-people =
    { $n ->
        [1] one person counted
       *[other] { $n } people counted
    }
desk-did-people-emptied = number of people cleared
desk-did-name-added = { $name } put on the list
desk-did-name-removed = { $name } taken off the list
desk-did-name-changed = { $name } renamed
desk-did-presence-set = whether { $name } is here
desk-did-value-set = attribute of { $name }
desk-did-roster-taken = list of names taken in, { $new ->
        [0] nobody new
        [1] one new
       *[other] { $new } new
    }, { $changed ->
        [0] nobody updated
        [1] one updated
       *[other] { $changed } updated
    }
desk-did-attribute-added = attribute ‘{ $title }’ added
desk-did-counted = hands counted
desk-did-heads-counted = heads counted
desk-did-rule-made = rule ‘{ $rule }’ added
desk-did-rule-dropped = rule ‘{ $rule }’ taken away
desk-did-gathered =
    { $n ->
        [1] one group formed, gathered
       *[other] { $n } groups formed, gathered
    }
desk-did-mixed =
    { $n ->
        [1] one group formed, mixed
       *[other] { $n } groups formed, mixed
    }
desk-did-drawn =
    { $n ->
        [1] one group formed, by lot
       *[other] { $n } groups formed, by lot
    }
desk-did-rounds =
    { $groups ->
        [1] one group formed for { $rounds } rounds
       *[other] { $groups } groups formed for { $rounds } rounds
    }
desk-did-person-moved = somebody moved to group { $n }
desk-did-named-moved = { $name } moved to group { $n }
desk-did-swapped = two people of groups { $one } and { $other } swapped
desk-did-named-swapped = { $one } and { $other } swapped
desk-did-group-named = name of group { $n } filled in
desk-did-group-led = { $name } made leader of group { $n }
desk-did-group-unled = leader of group { $n } removed
desk-did-came-late = somebody added to group { $n }
desk-did-named-came-late = { $name } added to group { $n }
desk-did-left-group = somebody taken out of group { $n }
desk-did-named-left-group = { $name } taken out of group { $n }
desk-did-groups-mended = groups mended
desk-did-groups-merged = group { $one } joined to group { $other }
desk-did-group-closed = group { $n } divided over the others
desk-did-group-placed = place of group { $n } filled in
desk-did-answer-kept = answer ‘{ $text }’ kept
desk-did-answers-kept =
    { $n ->
        [1] one answer kept
       *[other] { $n } answers kept
    }
desk-did-answer-changed = answer ‘{ $text }’ changed
desk-did-answer-deleted = answer ‘{ $text }’ deleted
desk-did-answer-moved = answer ‘{ $text }’ moved
desk-did-answer-marked = ‘unclear’ on answer ‘{ $text }’
desk-did-answer-plenary = ‘added by the room’ on answer ‘{ $text }’
desk-did-parked = ‘{ $text }’ parked
desk-did-parked-done = parked item ‘{ $text }’ ticked off
desk-did-parked-open = tick taken off parked item ‘{ $text }’
desk-did-unparked = ‘{ $text }’ taken off the parking lot
desk-did-factor-counted = hands counted for a factor
desk-did-factor-added = factor ‘{ $text }’ added
desk-did-factor-removed = factor ‘{ $text }’ deleted
desk-did-theme-set = ‘{ $text }’ put under { $theme }
desk-did-theme-cleared = ‘{ $text }’ taken from its theme
desk-did-theme-made = theme { $name } made
desk-did-theme-changed = theme { $name } changed
desk-did-themes-merged = theme { $from } joined with { $to }
desk-did-theme-dropped = theme { $name } dropped
desk-did-picked = ‘{ $text }’ picked for the report
desk-did-pattern = line written down at what struck you
desk-did-votes-counted = votes counted
desk-did-result-written = line of the end result filled in
desk-did-action-agreed = action ‘{ $what }’ agreed
desk-did-action-changed = action ‘{ $what }’ changed
desk-did-action-dropped = action ‘{ $what }’ dropped
desk-did-committed = commitment written down
desk-did-commitment-changed = commitment changed
desk-did-commitment-dropped = commitment dropped
desk-did-item-added = ‘{ $title }’ added
desk-did-item-dropped = ‘{ $title }’ dropped
desk-did-item-changed = ‘{ $title }’ changed
desk-say-all =
    { $n ->
        [1] { $who }: to { $place }.
        [2] { $who }: both of you to { $place }.
       *[other] { $who }: all of you to { $place }.
    }
desk-say-part = { $who }: { $share } to { $place }.
desk-say-part-with = { $who }: { $share }, together with { $others }, to { $place }.
desk-share-first =
    { $n ->
        [1] the first one
       *[other] the first { $words }
    }
desk-share-next =
    { $n ->
        [1] the next one
       *[other] the next { $words }
    }
desk-share-other =
    { $n ->
        [1] the last one
       *[other] the other { $words }
    }
desk-share-last =
    { $n ->
        [1] the last one
       *[other] the last { $words }
    }
desk-share-of = { $share } of { $who }
desk-say-count-off = Count off from 1 to { $groups }.
desk-say-count-off-two = Count off from 1 to { $groups }: { $first } first, then { $next } goes on where { $first } stops.
desk-say-count-off-more = Count off from 1 to { $groups }: { $first } first, then { $next } goes on where { $first } stops, then { $rest }.
desk-say-joined = groups { $list }: together group { $number }.
desk-say-joined-at = groups { $list }: together group { $number }, to { $place }.
desk-say-stays = group { $first } stays together and is group { $number } now.
desk-say-stays-at = group { $first } stays together and is group { $number } now, to { $place }.
desk-say-cards = Count off and remember your number: { $list }.
desk-say-cards-group =
    { $n ->
        [1] number { $list } to { $place }.
       *[other] numbers { $list } to { $place }.
    }
desk-say-number =
    { $n ->
        [1] All ones to { $place }.
        [2] All twos to { $place }.
        [3] All threes to { $place }.
        [4] All fours to { $place }.
        [5] All fives to { $place }.
        [6] All sixes to { $place }.
        [7] All sevens to { $place }.
        [8] All eights to { $place }.
        [9] All nines to { $place }.
        [10] All tens to { $place }.
        [11] All elevens to { $place }.
        [12] All twelves to { $place }.
       *[other] Everybody with { $n } to { $place }.
    }
desk-say-counts = Group { $number }: { $list }.
desk-say-counts-at = Group { $number }, to { $place }: { $list }.
desk-say-names = Group { $number }: { $list }.
desk-say-names-at = Group { $number }, at { $place }: { $list }.
desk-say-some = { $words } with { $who }
desk-say-people =
    { $n ->
        [1] one person
       *[other] { $words } people
    }
desk-say-nobody = Group { $number } stays empty.
desk-key-enter = Enter
desk-key-esc = Esc
desk-more-below = more below ↓
desk-more-above = ↑ more above
desk-help = Keys
desk-help-none = No keys work here.
desk-palette = What do you want to do?
desk-palette-example = type a word, such as group
desk-palette-none = Nothing found. Try another word.
desk-jump = Where to?
desk-jump-none = This script has no items yet.
desk-park = What do we park?
desk-park-hint = It comes back in the closing.
desk-park-example = what does not fit now but matters
desk-people = How many people are there?
desk-people-example = 28
desk-people-hint =
    { $n ->
        [1] So far: one person.
       *[other] So far: { $n } people.
    }
desk-people-hint-none = Not counted yet.
desk-roster = Who is here?
desk-roster-present =
    { $n ->
        [1] one present
       *[other] { $n } present
    }
desk-roster-uncounted = not counted yet
desk-roster-named = { $n } by name
desk-roster-more-named = { $named } names present, { $people } counted. Is the number right? If not, type a new one.
desk-roster-none = No names yet. You need none: counting is enough. If you do want them, type one, paste a column from a spreadsheet or open a file with Ctrl+O.
desk-roster-absent = not here
desk-roster-late = came { $time }
desk-roster-left = left { $time }
desk-roster-example = a name, or a number: how many there are
desk-roster-file = Which list of names?
desk-roster-file-example = ~/Downloads/participants.xlsx
desk-roster-file-hint = CSV, TSV, XLSX or ODS. First you see what is in it; only then you choose whether to take it.
desk-listed = Take these names?
desk-listed-people =
    { $n ->
        [1] one name
       *[other] { $n } names
    }
desk-listed-pasted = pasted
desk-listed-in = in { $file }
desk-listed-in-sheet = in { $file }, sheet { $sheet }
desk-listed-outlook-first =
    { $n ->
        [1] Nobody is on the list yet; this one is added.
       *[other] Nobody is on the list yet; these { $n } are added.
    }
desk-listed-new =
    { $n ->
        [0] Nobody new
        [1] One new
       *[other] { $n } new
    }
desk-listed-changed = { $n } updated
desk-listed-same = { $n } known already
desk-listed-others =
    { $n ->
        [1] Whoever is on the list and not in here stays on it (one).
       *[other] Whoever is on the list and not in here stays on it ({ $n }).
    }
desk-listed-columns = How it was read
desk-listed-remarks = Please note
desk-listed-column = column { $n }
desk-listed-name = name
desk-listed-first-name = first name
desk-listed-infix = name particle
desk-listed-last-name = last name
desk-listed-present = who is here
desk-listed-absent = who is not here
desk-listed-known = attribute: { $title }
desk-listed-new-words = new attribute: { $values }
desk-listed-new-numbers = new attribute, numbers
desk-listed-left-out = left out: { $why }
desk-reason-email = e-mail addresses never enter a session
desk-reason-contact = contact details are not needed here
desk-reason-bookkeeping = says nothing about people
desk-reason-empty = there is nothing in it
desk-reason-again = another column says the same
desk-avoid-religion = religious belief is a special category of data, which the GDPR in principle forbids to process
desk-avoid-origin = origin is a special category of data, and language, skin, hair or eyes can give it away
desk-avoid-politics = political view and trade union are special categories of data
desk-avoid-health = health is a special category of data, and this can tell something of it
desk-avoid-family = this can reveal whom somebody loves, or hurt
desk-avoid-gender = it forces people to place themselves in front of the whole room
desk-avoid-age = it puts people in an order, and shows who stands where
desk-avoid-rank = this lets rank into the group; if you mix by organisation on purpose, say so
desk-avoid-home = it is more than you need: ask for travel time
desk-avoid-money = it shows who has money
desk-avoid-choice = somebody is always chosen last
desk-remark-lines =
    { $n ->
        [1] line { $lines }
       *[other] lines { $lines }
    }
desk-remark-lines-more = { $lines } and { $n } more
desk-remark = { $place }: { $what }
desk-remark-above-header = above the header, skipped
desk-remark-empty-row = empty, skipped
desk-remark-no-name = no name, skipped
desk-remark-too-wide = more cells than columns; what is beyond is left out
desk-remark-too-narrow = ends before the others
desk-remark-doubled = ‘{ $name }’ is there more than once; the later ones get a number
desk-remark-cleaned = characters removed that confuse a screen
desk-remark-formula = a formula, taken as text
desk-remark-shortened = too long, shortened
desk-remark-email = e-mail address removed
desk-remark-taken-though = ‘{ $head }’ comes along since you asked for it. But: { $why }
desk-remark-unknown-value = ‘{ $value }’ is none of the values and stays as it is
desk-remark-unclear-presence = ‘{ $word }’ does not say whether somebody is here; counts as here
desk-remark-loose-quotes = quotation marks that do not close, read as letters
desk-remark-other-sheets = Only this sheet was read. There is something on: { $sheets }
desk-refused-empty = There is nothing in it. Is it the right list?
desk-refused-only-header = There is only a header in it, on line { $line }. Put names below it.
desk-refused-no-names = There are no names in it. Put ‘Name’ above the column with names.
desk-refused-picture = That is a picture, not a list. Save the list as CSV or XLSX.
desk-refused-pdf = That is a PDF, not a list. Save the list as CSV or XLSX.
desk-refused-archive = That is an archive without a sheet. Unpack it and open the list itself.
desk-refused-document = That is a document, not a list. Copy the names and paste them here.
desk-refused-markup = That is a web page, not a list. Save the list as CSV or XLSX.
desk-refused-json = That is JSON, not a list. Save the list as CSV or XLSX.
desk-refused-media = That is sound or film, not a list. Save the list as CSV or XLSX.
desk-refused-binary = That is not a list. Save the list as CSV or XLSX.
desk-refused-password = That file has a password. Save it without one, or copy the names and paste them here.
desk-refused-broken = That sheet is damaged ({ $why }). Save it again, or copy the names and paste them here.
desk-refused-undecodable = The text cannot be read. Save the list as CSV in UTF-8.
desk-refused-too-many = More than { $most } people do not fit. Cut the list in pieces.
desk-refused-too-large = That is too large for a list of names. Copy the names and paste them here.
desk-told-avoid = Better not: ‘{ $title }’. The reason: { $why }. Enter once more adds it all the same.
desk-clock = How much longer?
desk-clock-ready = Done at { $time }.
desk-clock-minutes = 7m
desk-clock-minutes-word = seven minutes from now
desk-clock-add = +2m
desk-clock-add-word = two minutes more
desk-clock-time = 12:30
desk-clock-time-word = twelve and a half minutes
desk-clock-until = until 14:45
desk-clock-until-word = done at a quarter to three
desk-pasted =
    { $n ->
        [1] One line pasted
       *[other] { $n } lines pasted
    }
desk-pasted-more =
    { $n ->
        [1] and one more
       *[other] and { $n } more
    }
desk-pasted-each =
    { $n ->
        [1] one answer
       *[other] { $words } answers
    }
desk-pasted-one = as one answer
desk-move-to = To which group?
desk-group-size = How many people per group?
desk-group-size-example = 4
desk-group-size-now = Now: { $people } people in { $groups } groups.
desk-group-size-makes =
    { $groups ->
        [1] That makes one group of all { $people } people.
       *[other] { $people } people then make { $groups } groups.
    }
desk-group-size-cannot = { $people } people cannot be divided that way.
desk-seed = Which seed?
desk-seed-example = 42
desk-seed-now = Now: { $seed }. The same seed gives the same groups.
desk-weights = What counts?
desk-weights-hint = A digit says how much; 0 does not count.
desk-weights-known = known: { $n }
desk-rules = What must hold?
desk-rules-example-together = together Anna Bram
desk-rules-example-apart = apart Chris Dewi
desk-rules-example-lock = Emma in 2
desk-rules-example-leaders = leaders Anna Dewi
desk-rules-example-at-most = at most 2 black
desk-quit = Quit?
desk-quit-clock = The clock is still running: { $title }.
desk-quit-saved = Everything is saved. Later you go on where you were.
desk-quit-saving = What you typed is being saved.
desk-quit-not-saved = Mind: not everything is saved yet.
desk-quit-stop = quit
desk-quit-stay = stay

## Rules for groups

rule-together = together { $people }
rule-apart = apart { $people }
rule-lock = { $person } in { $group }
rule-leaders = { $n ->
    [one] leader { $people }
   *[other] leaders { $people }
}
rule-at-most = at most { $most } { $value }
rule-problem-no-rule = Begin with together, apart, leaders or at most, or say who is in which group.
rule-problem-nearest = “{ $typed }” is not on the list. Do you mean { $nearest }?
rule-problem-unknown = “{ $typed }” is not on the list.
rule-problem-ambiguous = “{ $typed }” could be { $names }{ $more ->
    [0] {""}
   *[other] {" "}or { $more } more
}. Type one more letter.
rule-problem-twice = { $name } is there twice.
rule-problem-too-few = Name two at least.
rule-problem-nobody = Name somebody.
rule-problem-no-number = A number belongs here, from 1.
## People from a list

roster-refused-empty = There is nothing in it.
roster-refused-only-header = There is only a header in it, and no people.
roster-refused-no-names = No column with names found. Put “name” above the names.
roster-refused-picture = This is a picture, not a list. Paste the names, or choose a CSV or XLSX.
roster-refused-pdf = This is a PDF, not a list. Paste the names, or choose a CSV or XLSX.
roster-refused-archive = This is an archive without a spreadsheet. Unpack it first.
roster-refused-document = This is a document, not a spreadsheet. Paste the names, or save the list as CSV.
roster-refused-markup = This is a web page, not a list. Open it in a spreadsheet and save it as CSV or XLSX.
roster-refused-json = This is JSON, not a list. Paste the names, or choose a CSV or XLSX.
roster-refused-media = This is sound or video, not a list. Paste the names, or choose a CSV or XLSX.
roster-refused-binary = This is neither text nor a spreadsheet. Paste the names, or choose a CSV or XLSX.
roster-refused-password = The spreadsheet is behind a password. Save it without one, or paste the names.
roster-refused-broken = The spreadsheet is damaged. Open it in another program and save it again, or paste the names.
roster-refused-undecodable = The letters cannot be read. Save the list as CSV in UTF-8.
roster-refused-too-many = There are more than ten thousand people in it. Make the list shorter.
roster-refused-too-large = The file is too large for a list of people.
roster-column-head = “{ $head }”
roster-column-number = column { $number }
roster-means-name = name
roster-means-first-name = first name
roster-means-infix = middle part of the name
roster-means-last-name = last name
roster-means-present = who is here
roster-means-absent = who is not here
roster-means-attribute = attribute
roster-means-numbers = attribute, in numbers
roster-means-left-out = left out
roster-reason-email = e-mail addresses never enter a session
roster-reason-contact = how to reach people has no place in a session
roster-reason-bookkeeping = bookkeeping of the list itself
roster-reason-empty = there is nothing in it
roster-reason-again = another column says this already
roster-avoid-religion = religion is a special category of personal data
roster-avoid-origin = origin, and whatever gives it away, is a special category of personal data
roster-avoid-politics = political views and trade unions are special categories of personal data
roster-avoid-health = whatever says something about health is a special category of personal data
roster-avoid-family = partner and children are private, and asking can hurt
roster-avoid-gender = everybody would have to place themselves in front of the others
roster-avoid-age = age and years of service put people in an order
roster-avoid-rank = rank would enter the group
roster-avoid-home = where somebody lives is more than you need to know; travel time does the same job
roster-avoid-money = it shows how much money somebody has
roster-avoid-choice = when people choose each other, somebody is always chosen last
roster-remark-above-header = Skipped above the header: { $place }
roster-remark-empty-row = Empty, so skipped: { $place }
roster-remark-no-name = No name, so skipped: { $place }
roster-remark-too-wide = What stands beyond the last column is left out: { $place }
roster-remark-too-narrow = Ends before the last column: { $place }
roster-remark-doubled = “{ $name }” is there { $times } times; from the second on there is a number behind it: { $place }
roster-remark-cleaned = Control characters removed from { $column }: { $place }
roster-remark-formula = Formula kept as plain text in { $column }: { $place }
roster-remark-shortened = Shortened in { $column }: { $place }
roster-remark-email = E-mail address taken out of { $column }: { $place }
roster-remark-left-out = { $column } is left out: { $reason }
roster-remark-avoided = { $column } is left out unless you ask for it: { $reason }
roster-remark-though = { $column } is taken in since you asked for it. Do know: { $reason }
roster-remark-value = “{ $value }” is none of the values of { $column } and is taken in as it stands: { $place }
roster-remark-presence = “{ $value }” does not say whether somebody is here; it counts as present: { $place }
roster-remark-quotes = A quotation mark that closes nowhere counts as a letter: { $place }
roster-remark-sheets = Not read: { $names }
roster-lines =
    { $count ->
        [1] line { $lines }
       *[other] lines { $lines }
    }
roster-rows =
    { $count ->
        [1] row { $rows }
       *[other] rows { $rows }
    }
roster-and-more = { $some } and { $more } more
roster-news-new = { $n } new
roster-news-changed = { $n } updated
roster-news-same = { $n } unchanged
roster-news-missing =
    { $n ->
        [1] 1 is not in the list and stays
       *[other] { $n } are not in the list and stay
    }

## The forms at the end: end result, actions, commitments

key-blank-other = other field
key-line-other = other line
key-blank-before = field before
key-agree = make an action
key-further = status
key-choose-number = choose
key-to-blanks = fill in
key-to-list = list
where-form = Filling in a form
where-form-line = Filling in a line
where-form-choice = Choosing in a form
where-form-row = On what was kept
where-form-offer = On what can be taken over
where-form-out = Beside the form
desk-told-what-please = What are you going to do? Without that it is no action.
desk-told-everybody = Everybody is nobody. Who will see to it? One name or role.
desk-told-gap-owner = Kept. No owner yet.
desk-told-gap-date = Kept. No date yet.
desk-told-gap-both = Kept. No owner and no date yet.
desk-told-over = That makes { $count }; the script asks for { $most } at most.
desk-told-action-made = Action made; fill in who and when at { $title }.
desk-told-action-made-bare = Action made.
desk-told-action-there = There is an action from this answer already.
desk-told-commitment-please = A commitment has an if and a then.
desk-told-without-name = Written down. Without a first name it stands in the report without one.
stage-blank-what-large = What?
stage-blank-what = What are we going to do?
stage-blank-owner-large = Who?
stage-blank-owner = Owner
stage-blank-owner-how = first name or role
stage-blank-due-large = When?
stage-blank-due = Due on
stage-blank-due-how = 1 December, Friday, in 2 weeks
stage-blank-with = With whom?
stage-blank-first-step = First step
stage-blank-first-step-how = within a week
stage-blank-if-large = If
stage-blank-if = If …
stage-blank-if-how = moment or situation
stage-blank-then-large = Then
stage-blank-then = … then I will …
stage-blank-then-how = one concrete step
stage-blank-by = No later than
stage-blank-buddy-large = Who calls?
stage-blank-buddy = Who will call you about it?
stage-blank-share = In the report?
stage-blank-name = First name
stage-share-first-name = yes, with first name
stage-share-without-name = yes, without name
stage-share-no = no
stage-due-past = { $date }: that has been
stage-due-said = no date: ‘{ $words }’
stage-due-said-kept = no date: ‘{ $words }’ stays as you say it
stage-actions-no-owner = { $n } of { $of } without an owner
stage-actions-no-date = { $n } of { $of } without a date
stage-actions-over = { $n } actions, asked for: { $most } at most
stage-actions-offers =
    { $n ->
        [1] ↓ 1 answer to make an action of
       *[other] ↓ { $n } answers to make an action of
    }
stage-action-with = with { $who }
stage-action-first-step = first: { $step }
stage-standing-in-progress = in progress
stage-standing-done = done
stage-standing-dropped = dropped
stage-commitments-made =
    { $n ->
        [0] No commitments written down yet
        [1] 1 commitment written down
       *[other] { $n } commitments written down
    }
stage-commitments-one = commitment { $n } of { $of }
stage-commitments-read-along = The room reads along while you type. What is kept stays hidden.
# Themes, what is picked for the report, and what struck the facilitator
key-give-theme = give theme
key-theme = theme
key-theme-new = choose theme
key-theme-of-last = theme for the last answer
key-by-theme = by theme
key-turn-view = other view
key-pick = ★ for the report
key-mark-answer = ✓ pick several
key-new-theme = new theme
key-theme-words = in one sentence
key-theme-colour = colour
key-theme-merge = merge
key-theme-drop = remove theme
key-answer-after = next answer
key-answer-before = answer before
key-patterns = what struck you
key-to-lines = to the lines
where-theme-sort = Sorting by theme
where-theme-answer = By theme, answer chosen
where-theme-head = By theme, theme chosen
where-theme-none = By theme, still empty
where-give-theme = Giving a theme
where-theme-choice = Choosing a colour, or merging
where-patterns = What struck you
stage-themes-left = { $n } to go
stage-themes-group = group { $n }
stage-themes-none = No answers to sort yet.
stage-themes-first = No themes yet. Press g for the first.
stage-themes-rest = without a theme
stage-themes-nothing = nothing yet
stage-themes-held =
    { $n ->
        [1] 1 answer has not been shown yet
       *[other] { $n } answers have not been shown yet
    }
stage-picked = ★
desk-give-theme = Which theme?
desk-give-theme-many = Which theme for these { $n } answers?
desk-give-theme-example = Choose a digit, or type a name
desk-give-theme-new = new: { $name }
desk-give-theme-nothing = no theme
desk-theme-new = What is the new theme called?
desk-theme-name = What is the theme called?
desk-theme-name-example = timing
desk-theme-words = What does “{ $theme }” come down to?
desk-theme-words-example = Invite early and people will come.
desk-theme-colour = Which colour for “{ $theme }”?
desk-theme-merge = Merge “{ $theme }” into
desk-theme-merge-hint = Its answers go along.
desk-colour-blue = blue
desk-colour-green = green
desk-colour-red = red
desk-colour-yellow = yellow
desk-colour-purple = purple
desk-colour-orange = orange
desk-colour-pink = pink
desk-colour-brown = brown
desk-colour-grey = grey
desk-colour-none = no colour
desk-patterns = What struck you?
desk-patterns-example = Everybody spoke of time, nobody of money
desk-patterns-hint = Your own lines, for the report.
desk-patterns-changing = Enter puts these words in place of the old ones.
desk-told-no-such-theme = There is no theme { $n }. Press g for a new one.
desk-told-theme-taken = There is a theme { $name } already. Press m to merge them.
desk-told-picked =
    { $n ->
        [0] Nothing picked for the report any more
        [1] 1 picked for the report
       *[other] { $n } picked for the report
    }
desk-did-theme-set-many = { $n } answers put under theme { $theme }
desk-did-theme-cleared-many = { $n } answers taken from their themes
desk-did-unpicked = ‘{ $text }’ no longer for the report
desk-did-pattern-changed = line put otherwise at what struck you
desk-did-pattern-dropped = line removed at what struck you
## Votes, holding back and the lines of the harvest

key-votes = votes
key-ranking = ranking
key-form = lines asked
key-hold = do not show yet
key-reveal = show group
key-reveal-all = show all
where-vote = Counting votes
desk-told-held-on = The room does not see the answers yet.
desk-told-held-off = The room sees the answers again.
stage-vote-dots = { $dots } dots each.
stage-vote-dot = One vote each.
stage-vote-options-none = There is nothing to choose from yet.
stage-vote-turnout = { $votes } of { $most } dots, { $people } people × { $dots }
stage-vote-turnout-one = { $votes } of { $most } votes
stage-vote-given = { $votes ->
    [one] 1 dot
   *[other] { $votes } dots
  }
stage-vote-given-one = { $votes ->
    [one] 1 vote
   *[other] { $votes } votes
  }
stage-vote-too-many = { $votes } dots, and there are { $most }. Was something counted twice?
stage-vote-too-many-one = { $votes } votes, and there are { $most } people. Was something counted twice?
stage-vote-shared = { $place ->
    [1] shared first
    [2] shared second
    [3] shared third
   *[other] shared { $place }th
  }: { $names }
stage-harvest-hidden = { $answers ->
    [one] 1 answer, not shown yet
   *[other] { $answers } answers, not shown yet
  }
stage-harvest-typing-shows = What you type does show.
stage-form-optional = may stay empty
stage-form-filled = { $filled } of { $asked } lines
stage-form-type = Type the answer, or ↓ for the next line
stage-harvest-too-many = { $answers } of { $most } at most
# Workbook
xlsx-cut = … (cut here; a cell holds no more. The whole text is in the session file.)
xlsx-sheet-answers = Answers
xlsx-sheet-tallies = Tallies
xlsx-sheet-groups = Groups
xlsx-sheet-times = Times
xlsx-sheet-actions = Actions
xlsx-sheet-parking = Parking lot
xlsx-sheet-themes = Themes
xlsx-sheet-factors = Factors
xlsx-sheet-result = End result
xlsx-sheet-commitments = Commitments
xlsx-step = Step
xlsx-item = Item
xlsx-round = Round
xlsx-group = Group
xlsx-group-name = Name of the group
xlsx-group-size = People
xlsx-question = Question
xlsx-answer = Answer
xlsx-answers = Answers
xlsx-theme = Theme
xlsx-theme-text = What it comes down to
xlsx-tags = Tags
xlsx-votes = Votes
xlsx-plenary = From the room
xlsx-unclear = To be asked again
xlsx-source = Source
xlsx-at = Taken down at
xlsx-id = Number
xlsx-value = Value
xlsx-count = Count
xlsx-hands = Hands
xlsx-head-count = Head count for the groups
xlsx-composition = Made up of
xlsx-place = Place
xlsx-members = Members
xlsx-since = Begun at
xlsx-planned = Planned (min)
xlsx-actual = Actual (min)
xlsx-tone = Kind
xlsx-failure = Failure factor
xlsx-success = Success factor
xlsx-factor = Factor
xlsx-what = What
xlsx-owner = Who
xlsx-with = With whom
xlsx-due = When
xlsx-first-step = First step
xlsx-status = Status
xlsx-open = open
xlsx-in-progress = in progress
xlsx-is-done = done
xlsx-dropped = dropped
xlsx-from = From answer
xlsx-parked = Parked
xlsx-done = Discussed
xlsx-line = Line
xlsx-filled-in = Filled in
xlsx-if = If …
xlsx-then = then …
xlsx-name = Name

# Document
docx-contents = Contents
## The report: what was agreed, themes, votes

report-result = The end result we work towards
report-result-open = { $count ->
    [1] This line has not been filled in yet:
   *[other] These lines have not been filled in yet:
}
report-actions = Commitments and follow-up actions
report-action-what = What
report-action-owner = Owner
report-action-with = With whom
report-action-first-step = First step
report-action-due = Due on
report-action-status = Status
report-action-from = Comes from
report-action-no-what = to be named
report-action-no-owner = no owner yet
report-action-no-due = no date yet
report-action-open = open
report-action-in-progress = in progress
report-action-done = done
report-action-dropped = dropped
report-commitments = Personal commitments
report-commitment = If { $when }, then { $then }
report-commitment-by = no later than { $date }
report-summary-actions = { $count ->
    [1] One follow-up action was agreed.
   *[other] { $count } follow-up actions were agreed.
}
report-taken-up = becomes a follow-up action
report-taken-up-by = taken up by { $owner }
report-by-theme = By theme
report-theme = Theme
report-answers = Answers
report-of-theme = theme: { $theme }
report-without-theme = { $count ->
    [one] { $count } answer is under no theme.
   *[other] { $count } answers are under no theme.
}
report-votes = { $count ->
    [one] { $count } vote.
   *[other] { $count } votes.
}
report-votes-for = { $count ->
    [one] { $count } vote
   *[other] { $count } votes
}
report-vote-of = { $count ->
    [one] { $count } vote, with { $people } participants.
   *[other] { $count } votes, with { $people } participants.
}
report-vote-dots = { $count } of { $most } votes were cast: { $people } participants had { $dots } each.
report-vote-more = { $count } votes: more than the { $most } of { $people } participants with { $dots } each.
report-vote-shared = shared place { $place }
report-vote-choice = Choice
report-vote-unit = Votes
report-times-difference = Difference
report-times-total = All together
report-times-rounds = Clocks of rounds and phases
report-times-round = Round or phase
report-times-clock = Planned
report-times-added = Adjusted
report-times-paused = Paused
report-times-ran = Ran
report-times-over = Overtime
report-times-phase = { $title } – { $phase }
report-nameless = { $count ->
    [0] This report was made without names; there were none to leave out.
    [1] One name was left out of this report. The address for questions is still in it; a name that somebody said in the middle of a sentence may be too.
   *[other] { $count } names were left out of this report. The address for questions is still in it; a name that somebody said in the middle of a sentence may be too.
}
report-on-date = { $date }: { $text }

## The mail with the report

mail-subject = Report of the workshop "{ $title }" on { $date }
mail-greeting = Dear participant,
mail-thanks = Thank you for your contribution on { $date }. Attached you find the report, with everything the groups brought in and everything that was agreed.
mail-question = One question for you: which step will you take this week?
mail-action = If an action has your name on it, you find it under "Commitments and follow-up actions".
mail-next-date = We meet again on { $date }.
mail-contact = Questions or additions? Mail { $contact }.
mail-regards = Kind regards,
mail-facilitators = the facilitators
mail-not-to-send = For yourself, not to be sent along:
mail-bcc = - Send one mail per person, or put all addresses in Bcc. In To or Cc everybody sees them, which can be a data breach.
mail-attach = - Attach the report.
mail-subject-label = Subject:
mail-text-label = Message:
key-report = report
key-write = write
key-choose-format = in or out
key-open-folder = open folder
key-without-names = with or without names
key-with-times = with or without times
where-export = At the report
desk-export = Write the report
desk-export-hint = Enter writes them, in a folder by the session.
desk-export-nl = in Dutch
desk-export-en = in English
desk-export-names = with names at actions
desk-export-anonymous = without names
desk-export-times = with times, for yourself only
desk-export-writing = writing…
desk-export-written = done ✓
desk-export-failed = failed ✗
desk-export-md = plain text with marks
desk-export-json = the whole session, to keep
desk-export-mail-name = Mail
desk-export-mail = subject and text to send it with
desk-export-html = one file: reads, mails and prints well
desk-export-docx = to go on writing in
desk-export-csv = a row per answer, for a spreadsheet
desk-export-xlsx = a workbook with a sheet per kind
desk-export-ndjson = a line per answer, for analysis
desk-export-cards-name = Cards
desk-export-cards = a sheet per group to write on
desk-export-slides-name = Hand-out
desk-export-slides = the steps as slides, to show or to print
desk-export-slides-md-name = Hand-out md
desk-export-slides-md = the steps as slides in Markdown
trouble-no-folder-shown = { $path }: this folder cannot be opened from here; that is its name
## On paper: report, cards and hand-out
html-contents = Contents
html-said = In the room's own words
html-share = Share
html-none = not counted
html-percent = { $percent }%
html-of-all = { $value } of { $all }

key-spot = something extra
key-other-question = other question
where-spot = At something extra
desk-told-nothing-asked = There is no question here to ask in other words.
desk-spot = Something extra
desk-spot-free = Open question
desk-spot-scale = Scale question, 1 to 5
desk-spot-hands = Show of hands
desk-spot-choice = Multiple choice
desk-spot-round = Another round for the groups
desk-spot-timer = Just a timer
desk-spot-wording = Ask this question in other words
desk-spot-free-example = What else do you want to say?
desk-spot-scale-example = How feasible is this?
desk-spot-hands-example = Who joins in?
desk-spot-choice-example = When? morning / afternoon / evening
desk-spot-round-example = 7 What do we still miss?
desk-spot-timer-example = 5 coffee
desk-spot-next = Comes right after this. Enter goes there.
desk-spot-timer-of = a timer of { $time }, running at once
desk-spot-round-of = a round of { $time } with these groups, then the harvest
desk-spot-words = Type the question.
desk-spot-minutes = Begin with the minutes: 7
desk-spot-options = Put the options behind it: … ? this / that
desk-spot-reword = Enter asks it this way. You can undo it.
desk-spot-reword-one = question { $at } of { $of } · Tab for another
sessions-code = code { $code }
card-title = Group cards – { $title }
card-group = Group
card-place = to { $place }
card-round = Round { $round }
card-roles = Who does what
card-times = Time
card-minutes = { $minutes } min
card-answers = What do you bring in?
card-optional = may stay empty
card-code = Code
card-belongs = { $title }, { $date }. The code tells later which session and group this card belongs to.
card-none = No groups set to work in this script.
## The mailing list, the last page, and forgetting
key-addresses = e-mail address
key-show-addresses = show the list
key-hide-addresses = hide the list
key-drop-address = take off the list
where-last = Last page
where-addresses = At an e-mail address
where-address-row = In the list of addresses
desk-addresses = E-mail address for the report
desk-addresses-example = name@example.org
desk-addresses-seen = The room can read along while you type.
desk-addresses-list-seen = The room can read this list.
desk-addresses-kept =
    { $n ->
        [0] No addresses yet. They never enter the session or the report.
        [one] 1 address on the list
       *[other] { $n } addresses on the list
    }
desk-addresses-no-at = There is no @ in “{ $first }”.
desk-addresses-space = There is a space in “{ $first }”.
desk-addresses-wrong = “{ $first }” does not look like an e-mail address.
desk-addresses-doubt =
    { $more ->
        [0] { $what } Enter keeps it all the same.
        [one] { $what } And 1 more. Enter keeps them all the same.
       *[other] { $what } And { $more } more. Enter keeps them all the same.
    }
desk-addresses-double =
    { $n ->
        [one] That address is on the list already.
       *[other] Those addresses are on the list already.
    }
desk-addresses-new =
    { $doubles ->
        [0] Kept.
        [one] { $new } kept; 1 was there already.
       *[other] { $new } kept; { $doubles } were there already.
    } { $n ->
        [one] 1 address on the list.
       *[other] { $n } addresses on the list.
    }
desk-addresses-taken =
    { $n ->
        [0] Taken off the list, which is empty now and gone.
        [one] Taken off the list. 1 address left.
       *[other] Taken off the list. { $n } addresses left.
    } Ctrl+Z puts it back.
desk-addresses-refused = Not kept. { $why }
stage-last-to =
    { $n ->
        [0] There is no address on the list yet.
        [one] The report goes to 1 address.
       *[other] The report goes to { $n } addresses.
    }
stage-last-open = Still open: { $what }
stage-last-no-owner =
    { $n ->
        [one] 1 action without an owner
       *[other] { $n } actions without an owner
    }
stage-last-no-date =
    { $n ->
        [one] 1 action without a date
       *[other] { $n } actions without a date
    }
stage-last-parked =
    { $n ->
        [one] 1 parked item
       *[other] { $n } parked items
    }
stage-last-half-typed = an address that is not on the list yet
trouble-not-a-mailing-list = { $path }: not a list of addresses made by kring; give that file another name
trouble-mailing = the addresses were not kept: { $detail }

# The capture line and finding
key-line = quick note
key-find = find
where-line = Quick note
where-find = Find
desk-line-example = 3 dare to ask #network !action @Jan
desk-line-how = group number · #theme · !action @who >when · \ in front: literally
desk-line-group = group { $n }
desk-line-group-named = group { $n } ({ $name })
desk-line-question = plenary, on “{ $question }”
desk-line-theme = theme { $name }
desk-line-theme-new = theme { $name } (new)
desk-line-action = action
desk-line-due = by { $day }
desk-line-no-words = There are no words yet.
desk-line-no-group = There is no group { $n }; { $n } stays text.
desk-line-second-group = One group a line; { $n } stays text.
desk-line-bare = { $sign } without a word stays text.
desk-line-open-quote = { $typed }: close the quote, or it stays text.
desk-line-second = { $typed } stays text; there is one already.
desk-line-no-action = { $typed } stays text; add !action to make it an action.
desk-line-unknown = { $typed } means nothing to me and stays text; an action is !action.
desk-line-everybody = ‘{ $name }’ is nobody. Who takes the lead?
desk-line-address = I keep no e-mail address here. Who takes the lead?
desk-line-past = That day has been.
desk-find = Find
desk-find-example = a word that was said
desk-find-how =
    { $n ->
        [1] I look through all that was said and through the script: { $n } text.
       *[other] I look through all that was said and through the script: { $n } texts.
    }
desk-find-none = Nothing found. Try a shorter part of the word.
desk-find-count = { $n } found
desk-found-parked = parked
desk-found-action = action
desk-found-commitment = commitment
desk-found-factor = factor
desk-found-result = end result
desk-found-pattern = what stood out
desk-found-theme = theme
desk-found-note = notes
desk-found-script = script
desk-told-words-please = Add some words, then I can keep it.
desk-told-found-nowhere = This script has no page that shows that.
forget-will = This of { $path } will be erased:
forget-addresses =
    { $n ->
        [one] the mailing list with 1 address: { $path }
       *[other] the mailing list with { $n } addresses: { $path }
    }
forget-participants =
    { $n ->
        [one] the name of 1 participant; a number stays
       *[other] the names of { $n } participants; numbers stay
    }
forget-owners =
    { $n ->
        [one] the names with 1 action or result
       *[other] the names with { $n } actions and results
    }
forget-commitments =
    { $n ->
        [one] the names with 1 commitment
       *[other] the names with { $n } commitments
    }
forget-mentions =
    { $n ->
        [one] 1 name behind an @, or e-mail address in a text
       *[other] { $n } names behind an @ and e-mail addresses in texts
    }
forget-facilitators = the names of the facilitators
forget-drafts =
    { $n ->
        [one] 1 half-typed text
       *[other] { $n } half-typed texts
    }
forget-history = what can be undone, for there are names in it: { $path }
forget-not-found = Names in the middle of a sentence are not recognised. They stay; look for them yourself.
forget-elsewhere = What has been written or sent already (reports, pages to print, copies) stays. Recovery programs can sometimes still read files that were removed.
forget-sure = Erase? This cannot be undone. [y/N]
forget-kept = Nothing was erased.
forget-done = Erased.
forget-done-names = Erased, the names as well.
forget-nothing = { $path }: there is nothing to forget
trouble-nobody-to-ask = forget: there is no terminal to ask at; add --yes if you are sure
handout-step = Step { $number }
handout-pitfall = Pitfall
handout-questions = Questions
handout-credit = What this leans on
# Earlier times
where-durations = At the earlier times
key-durations = earlier times
key-take-over = take over
key-take-over-all = take all over
desk-durations = Earlier times
desk-durations-reading = Reading earlier sessions…
desk-durations-none = There is no earlier session of this script in { $length } minutes yet. After the first one you see here how long everything took.
desk-durations-total = Planned { $planned } min, with the earlier times { $earlier }
desk-durations-from =
    { $n ->
        [one] from 1 earlier session
       *[other] median of { $n } earlier sessions
    }
desk-durations-damaged =
    { $n ->
        [one] 1 file could not be read
       *[other] { $n } files could not be read
    }
desk-durations-left-out =
    { $n ->
        [one] 1 file left out
       *[other] { $n } files left out
    }
desk-durations-planned = planned
desk-durations-earlier = earlier
desk-durations-was = ✓ was { $n }
desk-durations-seconds = { $minutes }:{ $seconds }
desk-durations-least = Taken over, this becomes { $n } min. It may not be shorter.
desk-durations-unknown = How long this takes is not known yet.
desk-did-durations-taken =
    { $n ->
        [one] 1 earlier time taken over
       *[other] { $n } earlier times taken over
    }

desk-did-action-moved = action ‘{ $what }’ moved
stage-harvest-tab-round = { $group } (round { $round })
desk-pasted-in-line = one after the other in the line
stage-blank-what-how = @who and >when may follow right away
# What a newcomer must see on the screen
desk-patterns-seen = The room can read along while this is open.
desk-line-kept = kept ✓ { $what }
## What an export must not write over

trouble-two-to-one = { $path }: two sessions would go into this one file; rename one, or give it a folder of its own
trouble-output-is-session = { $path }: this is the session itself; choose another name for what you write from it
