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
## Verslag

report-title = Verslag workshop "{ $title }" – { $date }
report-title-place = Verslag workshop "{ $title }" – { $date }, { $place }

report-summary = In het kort
report-why = Aanleiding en vraag
report-warmup = Wie waren er?
report-steps = { $count ->
    [1] De stap
    [2] De twee stappen
    [3] De drie stappen
    [4] De vier stappen
    [5] De vijf stappen
    [6] De zes stappen
    [7] De zeven stappen
    [8] De acht stappen
   *[other] De { $count } stappen
}
report-contrast-sides = { $left } en { $right } naast elkaar
report-contrast = Naast elkaar
report-groups = Zo kwamen de groepen tot stand
report-harvest = Oogst per groep
report-harvest-step = Stap { $number }: oogst per groep
report-patterns = Wat ons opviel
report-factors = Faal- en succesfactoren
report-factors-failure = Faalfactoren
report-factors-success = Succesfactoren
report-asked = Vragen aan de zaal
report-parking = Parkeerplaats
report-checkout = Check-out
report-next = Hoe nu verder?
report-sources = Bronnen en meer lezen
report-privacy = Over dit verslag
report-times = Tijden: gepland en werkelijk

report-date = { $day } { $month } { $year }
report-month = { $number ->
    [1] januari
    [2] februari
    [3] maart
    [4] april
    [5] mei
    [6] juni
    [7] juli
    [8] augustus
    [9] september
    [10] oktober
    [11] november
   *[12] december
}
report-decimal = { $whole },{ $tenth }
report-list = { $first } en { $last }
report-step = Stap { $number }: { $title }
report-group = Groep { $number }
report-group-name = Groep { $number } ({ $name })
report-group-question = { $group } – { $question }
report-plenary = Plenair
report-round = { $title }, ronde { $round }
report-round-question = Ronde { $round }: { $question }

report-people = { $count ->
    [one] { $count } deelnemer
   *[other] { $count } deelnemers
}
report-groups-count = { $count ->
    [one] { $count } groep
   *[other] { $count } groepen
}
report-who-groups = { $people } in { $groups }
report-who-nobody-counted = de deelnemers
report-summary-question = { $count ->
    [1] Op { $date } werkte { $who } aan de vraag: { $question }
   *[other] Op { $date } werkten { $who } aan de vraag: { $question }
}
report-summary-plain = { $count ->
    [1] Op { $date } deed { $who } mee aan de workshop "{ $title }".
   *[other] Op { $date } deden { $who } mee aan de workshop "{ $title }".
}
report-summary-answers = { $count ->
    [0] Er zijn nog geen antwoorden opgehaald.
    [1] Er is één antwoord opgehaald.
   *[other] In totaal zijn er { $count } antwoorden opgehaald.
}
report-summary-picked = { $count ->
    [1] De begeleider koos er deze uitspraak uit:
   *[other] De begeleider koos er deze uitspraken uit:
}
report-question = De vraag aan de zaal was: { $question }

report-hand = Handen
report-answer = Antwoord
report-scale = Gemiddeld { $mean } op een schaal van 1 tot 5 ({ $count ->
    [one] { $count } hand
   *[other] { $count } handen
}).
report-count-of = { $count } van de { $people } deelnemers.
report-count = { $count ->
    [one] { $count } hand.
   *[other] { $count } handen.
}
report-scale-value = { $value } – { $meaning }
report-not-covered = Deze stap is niet aan bod gekomen.
report-factors-not-covered = Dit onderdeel is niet aan bod gekomen.
report-addition = uit de zaal
report-unclear = nog navragen
report-added-factor = door de zaal toegevoegd
report-done = besproken
report-from-step = bij { $title }

report-groups-gather = Wie hetzelfde antwoord gaf, zat zo veel mogelijk bij elkaar. De vraag was: { $question }
report-groups-mix = Mensen met verschillende antwoorden zaten zo veel mogelijk door elkaar. De vraag was: { $question }
report-groups-gather-plain = Wie bij elkaar paste, zat zo veel mogelijk bij elkaar.
report-groups-mix-plain = De groepen waren gemengd.
report-groups-random = De groepen zijn geloot.
report-groups-sizes = { $who }: { $sizes }.
report-groups-private = Er is alleen geteld; wie wat antwoordde, is niet genoteerd.
report-harvest-none = Er is nog niets opgehaald.
report-harvest-empty = Deze groep leverde geen antwoorden in.
report-synthesis = Opgetekend door de begeleider

report-factor = Factor
report-next-date = Volgende bijeenkomst: { $date }.
report-contact = Vragen of aanvullingen? Laat het weten via { $contact }.
report-literal = Citaten staan er zoals ze in de zaal zijn gezegd of opgeschreven. De rest komt uit het draaiboek of van de begeleider.
report-privacy-names = In dit verslag staan geen namen bij uitspraken. E-mailadressen zijn alleen gebruikt om dit verslag te sturen en worden op { $date } gewist.
report-privacy-contact = Klopt er iets niet? Laat het weten via { $contact }.

report-times-private = Alleen voor de begeleider; niet om rond te sturen.
report-times-item = Onderdeel
report-times-start = Begonnen om
report-times-planned = Gepland (min)
report-times-actual = Werkelijk (min)
