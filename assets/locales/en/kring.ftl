## Names

name-group = group { $number }
name-plenary = plenary

## Keys: what they do

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
key-next = on
key-previous = back
key-question = question to the room
key-keep = keep
key-new-line = new line
key-next-group = next group
key-previous-group = group before
key-to-answers = change an answer
key-to-field = type
key-to-rows = to the list
key-plenary = from the room
key-edit = change
key-delete = remove
key-move-to = to another group
key-move-up = move up
key-move-down = move down
key-unclear = unclear
key-count = count hands
key-next-row = next row
key-erase = erase digit
key-add = add
key-preview = see the groups
key-attribute = other attribute
key-apply = form these groups
key-arrange = arrange otherwise
key-more-groups = group more
key-fewer-groups = group fewer
key-draw-again = draw again
key-count-again = counts
key-by-hand = by hand
key-places = places in the room
key-value = choose colour
key-move-person = to group
key-ready = ready
key-clock = clock
key-start = start
key-auto = phases by themselves
key-minute-more = minute more
key-minute-less = minute less
key-set-clock = set the clock
key-undo = undo
key-redo = redo
key-park = park
key-notes = notes
key-jump = to a step
key-blank = blank screen
key-people = people present
key-palette = find an act
key-done = tick off
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
where-answers = Answer chosen
where-count = Counting hands
where-counting = Counting colours
where-preview = Seeing the groups
where-formed = Groups formed
where-by-hand = By hand
where-work = Groups at work
where-parking = Parking lot
where-lines = Quiet page
where-above = What floats above
where-walk = Everywhere outside text
where-anywhere = Everywhere, also in text
where-text = In a text field

## What can go wrong

trouble-no-script = { $name }: there is no such script; name a file or one of: { $known }
trouble-unreadable = { $path }: cannot be read ({ $detail }); see whether the file is yours
trouble-not-text = { $path }: not a script but something else; a script is a TOML file in UTF-8
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
trouble-not-found = { $path }: does not exist; «kring sessions» shows what there is
trouble-is-folder = { $path }: is a folder; name a session file in it
trouble-not-a-file = { $path }: is not a regular file; name a session file
trouble-denied = { $path }: you may not read this file; ask its owner or copy it
trouble-empty = { $path }: is empty; take a copy of the session
trouble-too-large = { $path }: larger than { $limit } MB, which no session is; name another file
trouble-not-json = { $path }: damaged or not a session (line { $line }, column { $column }); take a copy of the session
trouble-not-kring = { $path }: not a session of kring; «kring sessions» shows what there is
trouble-newer = { $path }: made with a newer kring (version { $version } of the file); update kring
trouble-damaged = { $path }: damaged at { $at } (line { $line }, column { $column }); take a copy of the session
trouble-full = disk full ({ $path }); make room, we keep trying
trouble-quota = your disk quota is used up ({ $path }); make room, we keep trying
trouble-write-denied = you may not write here ({ $path }); make the folder writable, we keep trying
trouble-folder-gone = the folder is gone ({ $path }); put it back, we keep trying
trouble-unwritten = cannot be written: { $detail } ({ $path }); we keep trying
trouble-last-save = { $path }: the last changes are not saved; make room on the disk and go on with «kring resume»
trouble-export-many = --out must be a folder for more than one session; name a folder
trouble-output-exists = { $path }: is there already; choose another name or add --force

problem-nearest = ; do you mean ‘{ $nearest }’?
problem-unknown-key = there is no key ‘{ $key }’{ $guess }
problem-not-one-of = ‘{ $value }’ does not go with ‘{ $key }’; it is one of: { $allowed }{ $guess }
problem-unknown-reference = ‘{ $key }’ refers to ‘{ $id }’, and there is no such thing{ $guess }
problem-unknown-variable = there is no variable ‘{ $name }’{ $guess }
problem-missing-key = ‘{ $key }’ is missing here
problem-missing-language = this text lacks a language: { $languages }
problem-duplicate-id = the id ‘{ $id }’ stands here twice
problem-wrong-type = ‘{ $key }’ must be { $expected }, but is { $found }
problem-syntax = not valid TOML: { $message }
problem-other = { $detail }

## List of sessions

sessions-ended = ended
sessions-at = at { $step }
sessions-answers = { $count ->
    [one] 1 answer
   *[other] { $count } answers
}
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
