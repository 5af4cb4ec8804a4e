## Namen

name-group = groep { $number }
name-plenary = plenair

## Toetsen: wat ze doen

key-choose = kiezen
key-open = openen
key-up = omhoog
key-down = omlaag
key-back = terug
key-language = taal: English
key-help = hulp
key-quit = stoppen
key-stay = doorgaan
key-next-field = volgende
key-previous-field = vorige vraag
key-skip = overslaan
key-next = verder
key-previous = terug
key-question = vraag aan de zaal
key-keep = bewaren
key-new-line = nieuwe regel
key-next-group = volgende groep
key-previous-group = vorige groep
key-to-answers = antwoord wijzigen
key-to-field = typen
key-to-rows = naar de lijst
key-plenary = uit de zaal
key-edit = wijzigen
key-delete = weghalen
key-move-to = naar andere groep
key-move-up = hoger zetten
key-move-down = lager zetten
key-unclear = onduidelijk
key-count = handen tellen
key-next-row = volgende regel
key-erase = cijfer weg
key-add = toevoegen
key-preview = groepen bekijken
key-attribute = ander kenmerk
key-apply = zo indelen
key-arrange = anders samenstellen
key-more-groups = groep erbij
key-fewer-groups = groep minder
key-draw-again = opnieuw
key-count-again = aantallen
key-by-hand = met de hand
key-places = plekken in de zaal
key-value = kleur kiezen
key-move-person = naar groep
key-ready = klaar
key-clock = klok
key-start = starten
key-auto = fasen vanzelf
key-minute-more = minuut erbij
key-minute-less = minuut eraf
key-set-clock = klok zetten
key-undo = ongedaan maken
key-redo = opnieuw doen
key-park = parkeren
key-notes = notities
key-jump = naar stap
key-blank = scherm leeg
key-people = aanwezigen
key-palette = zoek een actie
key-done = afvinken
key-go = daarheen
key-as-answers = losse antwoorden
key-as-text = één antwoord
key-to-group = groep
key-leave = uit het veld
key-edit-text = tekst bewerken

## Toetsen: waar ze gelden

where-start = Startscherm
where-setup = Voor het begin
where-talk = Vertellen
where-capture = Antwoord typen
where-answers = Antwoord gekozen
where-count = Handen tellen
where-counting = Kleuren tellen
where-preview = Groepen bekijken
where-formed = Groepen staan
where-by-hand = Met de hand
where-work = In groepen aan het werk
where-parking = Parkeerplaats
where-lines = Rustige pagina
where-above = Wat erboven zweeft
where-walk = Overal, buiten tekst
where-anywhere = Overal, ook in tekst
where-text = In een tekstveld

## Wat er mis kan gaan

trouble-no-script = { $name }: zo'n draaiboek is er niet; noem een bestand of een van: { $known }
trouble-unreadable = { $path }: niet te lezen ({ $detail }); kijk of het bestand van jou is
trouble-not-text = { $path }: geen draaiboek maar iets anders; een draaiboek is een TOML-bestand in UTF-8
trouble-script = { $place }: { $what } ({ $code }){ $more ->
    [0] {""}
    [one] ; en nog een fout
   *[other] ; en nog { $more } fouten
}
trouble-no-length = lengte { $length } kent dit draaiboek niet; kies uit: { $known }
trouble-no-variable = { $name }: die variabele kent dit draaiboek niet; kies uit: { $known }
trouble-exists = { $path }: bestaat al en wordt niet overschreven; ga verder met «kring resume» of noem een ander bestand
trouble-no-session = er is nog geen sessie; begin er een met «kring run»
trouble-no-terminal = hier is een terminal voor nodig; start kring in een terminalvenster, zonder omleiding
trouble-terminal = de terminal doet niet mee ({ $detail }); probeer een ander terminalvenster
trouble-no-folders = geen map gevonden voor sessies; zet KRING_DATA_DIR op een map van jou
trouble-held = { $path }: is al open in een ander venster (proces { $pid } op { $host }, sinds { $since }); sluit het daar eerst
trouble-held-by-somebody = { $path }: is al open in een ander venster; sluit het daar eerst
trouble-lock = { $path }: kan niet op slot ({ $detail }); zet de sessie in een map op deze laptop
trouble-not-found = { $path }: bestaat niet; «kring sessions» toont wat er is
trouble-is-folder = { $path }: is een map; noem een sessiebestand daarin
trouble-not-a-file = { $path }: is geen gewoon bestand; noem een sessiebestand
trouble-denied = { $path }: dit bestand mag je niet lezen; vraag de eigenaar of kopieer het
trouble-empty = { $path }: is leeg; neem een kopie van de sessie
trouble-too-large = { $path }: groter dan { $limit } MB, dat is geen sessie; noem een ander bestand
trouble-not-json = { $path }: beschadigd of geen sessie (regel { $line }, kolom { $column }); neem een kopie van de sessie
trouble-not-kring = { $path }: geen sessie van kring; «kring sessions» toont wat er is
trouble-newer = { $path }: gemaakt met een nieuwere kring (versie { $version } van het bestand); werk kring bij
trouble-damaged = { $path }: beschadigd bij { $at } (regel { $line }, kolom { $column }); neem een kopie van de sessie
trouble-full = schijf vol ({ $path }); maak ruimte, we blijven het proberen
trouble-quota = je schijfruimte is op ({ $path }); maak ruimte, we blijven het proberen
trouble-write-denied = hier mag je niet schrijven ({ $path }); geef de map schrijfrechten, we blijven het proberen
trouble-folder-gone = de map is weg ({ $path }); zet hem terug, we blijven het proberen
trouble-unwritten = niet te schrijven: { $detail } ({ $path }); we blijven het proberen
trouble-last-save = { $path }: de laatste wijzigingen zijn niet opgeslagen; maak ruimte op de schijf en ga verder met «kring resume»
trouble-export-many = --out moet een map zijn bij meer dan één sessie; noem een map
trouble-output-exists = { $path }: bestaat al; kies een andere naam of voeg --force toe

problem-nearest = ; bedoel je ‘{ $nearest }’?
problem-unknown-key = de sleutel ‘{ $key }’ bestaat niet{ $guess }
problem-not-one-of = ‘{ $value }’ kan niet bij ‘{ $key }’; het is een van: { $allowed }{ $guess }
problem-unknown-reference = ‘{ $key }’ verwijst naar ‘{ $id }’, en dat is er niet{ $guess }
problem-unknown-variable = de variabele ‘{ $name }’ bestaat niet{ $guess }
problem-missing-key = hier hoort nog ‘{ $key }’
problem-missing-language = deze tekst mist een taal: { $languages }
problem-duplicate-id = de id ‘{ $id }’ staat er twee keer
problem-wrong-type = ‘{ $key }’ moet { $expected } zijn, maar is { $found }
problem-syntax = geen geldige TOML: { $message }
problem-other = { $detail }

## Lijst van sessies

sessions-ended = afgesloten
sessions-at = bij { $step }
sessions-answers = { $count ->
    [one] 1 antwoord
   *[other] { $count } antwoorden
}
