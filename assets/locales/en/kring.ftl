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
