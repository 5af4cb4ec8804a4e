## Namen

name-group = groep { $number }
name-plenary = plenair

## Toetsen: wat ze doen

key-name-space = spatie
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
key-question = vraag
key-keep = bewaren
key-new-line = nieuwe regel
key-next-group = volgende groep
key-previous-group = vorige groep
key-to-answers = antwoorden
key-to-field = typen
key-to-rows = naar de lijst
key-plenary = uit de zaal
key-edit = wijzigen
key-delete = weghalen
key-move-to = andere groep
key-move-up = hoger zetten
key-move-down = lager zetten
key-unclear = onduidelijk
key-count = handen
key-next-row = volgende
key-erase = cijfer weg
key-add = toevoegen
key-preview = bekijken
key-attribute = ander kenmerk
key-apply = indelen
key-arrange = anders
key-more-groups = meer groepen
key-fewer-groups = minder
key-draw-again = opnieuw
key-group-size = per groep
key-rules = regels
key-to-rules = naar de regels
key-weights = kenmerken
key-weight = hoe zwaar
key-heavier = zwaarder
key-lighter = lichter
key-seed = lotnummer
key-count-again = aantallen
key-by-hand = met de hand
key-places = plekken
key-value = kleur kiezen
key-move-person = naar groep
key-ready = klaar
key-mend = herstellen
key-latecomer = iemand erbij
key-merge = samenvoegen
key-merge-with = bij groep
key-merge-other = andere groep
key-group-name = groepsnaam
key-show-names = namen in beeld
key-swap = ruilen
key-leaves = gaat weg
key-lock = vastzetten
key-leader = trekker
key-do-it = doen
key-not = toch niet
key-clock = klok
key-start = starten
key-auto = vanzelf verder
key-minute-more = minuut
key-minute-less = minuut minder
key-set-clock = klok zetten
key-undo = ongedaan
key-redo = toch wel
key-park = parkeren
key-notes = notities
key-jump = naar stap
key-blank = scherm leeg
key-people = aanwezigen
key-whereabouts = wie waar
key-print = printpagina
key-mend-rounds = komende rondes bijwerken
key-names = namenlijst
key-to-names = namen
key-import = bestand
key-set-value = kenmerk
key-clear-value = kenmerk weg
key-previous-attribute = vorig kenmerk
key-take = overnemen
key-leave-list = laat maar
key-take-though = toch alles
key-rename = andere naam
key-present = is er
key-absent = afwezig
key-late = kwam later
key-left-early = ging eerder
key-palette = zoek een actie
key-done = afvinken
key-step-after = volgende stap
key-step-before = vorige stap
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
where-capture-out = Buiten het veld
where-answers = Antwoord gekozen
where-count = Handen tellen
where-missing = Wat ontbreekt
where-counting = Kleuren tellen
where-preview = Groepen bekijken
where-formed = Groepen staan
where-group-place = Plek van een groep
where-by-hand = Met de hand
where-move-chosen = Met de hand, als er iets gekozen is
where-latecomer = Wie te laat komt
where-mend = Groepen herstellen
where-merge = Groepen samenvoegen
where-work = In groepen aan het werk
where-parking = Parkeerplaats
where-lines = Rustige pagina
where-path = Een bestand openen
where-help = Deze lijst lezen
where-palette = Een actie zoeken
where-jump = Naar een stap
where-prompt = Als er om een regel of getal wordt gevraagd
where-pasted = Meer regels geplakt
where-move-to = Een antwoord verplaatsen
where-whereabouts = Wie waar
where-weights = Kenmerken wegen
where-rules = Regels voor groepen
where-how-many = Hoeveel mensen er zijn
where-roster = Namen typen
where-roster-row = Naam gekozen
where-intake = Een namenlijst bekijken
where-roster-file = Een namenlijst openen
where-quit = Als gevraagd is of je stopt
where-above = Boven elke pagina
where-walk = Overal, buiten tekst
where-anywhere = Overal, ook in tekst
where-text = In een tekstveld

## Wat er mis kan gaan

trouble-no-script = { $name }: zo'n draaiboek is er niet; noem een bestand of een van: { $known }
trouble-export = { $path }: kan niet in dit formaat ({ $detail }); neem een ander formaat
trouble-unreadable = { $path }: niet te lezen ({ $detail }); kijk of het bestand van jou is
trouble-not-text = { $path }: geen draaiboek; dat is een TOML-bestand in UTF-8, een sessie open je met «kring resume»
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
trouble-no-roster = { $path }: bestaat niet; kijk of de naam en de map kloppen
trouble-roster = { $path }: { $why }
trouble-not-found = { $path }: bestaat niet; «kring sessions» toont wat er is
trouble-is-folder = { $path }: is een map; noem een bestand daarin
trouble-not-a-file = { $path }: is geen gewoon bestand; noem een sessiebestand
trouble-denied = { $path }: dit bestand mag je niet lezen; vraag de eigenaar of kopieer het
trouble-empty = { $path }: is leeg; heb je er een kopie van, open die
trouble-too-large = { $path }: groter dan { $limit } MB, dat is geen sessie; noem een ander bestand
trouble-not-json = { $path }: beschadigd of geen sessie (regel { $line }, kolom { $column }); heb je er een kopie van, open die
trouble-not-kring = { $path }: geen sessie van kring; «kring sessions» toont wat er is
trouble-newer = { $path }: gemaakt met een nieuwere kring (versie { $version } van het bestand); werk kring bij
trouble-damaged = { $path }: beschadigd bij { $at } (regel { $line }, kolom { $column }); heb je er een kopie van, open die
trouble-full = schijf vol ({ $path }); maak ruimte
trouble-quota = je schijfruimte is op ({ $path }); maak ruimte
trouble-write-denied = hier mag je niet schrijven ({ $path }); geef de map schrijfrechten of kies een andere
trouble-folder-gone = de map is er niet ({ $path }); maak hem aan of zet hem terug
trouble-unwritten = niet te schrijven: { $detail } ({ $path }); kijk of de schijf er nog is
trouble-last-save = { $path }: de laatste wijzigingen zijn niet opgeslagen; maak ruimte op de schijf en ga verder met «kring resume»
trouble-binary = standaarduitvoer: dit is geen tekst voor een terminal; noem een bestand met --out
trouble-export-many = --out moet een map zijn bij meer dan één sessie; noem een map
trouble-output-exists = { $path }: bestaat al; kies een andere naam, of voeg --force toe om het te overschrijven

## Lijst van sessies

sessions-ended = afgesloten
sessions-not-begun = nog niet begonnen
sessions-at = bij { $step }
sessions-answers = { $count ->
    [one] 1 antwoord
   *[other] { $count } antwoorden
}

## Groepen vanaf de opdrachtregel

groups-rounds = { $rounds ->
    [one] 1 ronde
   *[other] { $rounds } rondes
}
groups-round = Ronde { $number }
groups-group = Groep { $number } ({ $size }): { $who }
groups-way-by = { $way } op { $by }
groups-none-again = geen twee mensen opnieuw samen
groups-again = { $again } keer { $again ->
    [one] komt iemand een ander opnieuw tegen
   *[other] komen twee mensen elkaar opnieuw tegen
  }; twee mensen zitten hoogstens { $most } keer bij elkaar
groups-each = elke groep heeft { $shares }
groups-share = { $n } { $value }
groups-share-or = { $low } of { $high } { $value }
groups-share-to = { $low } tot { $high } { $value }
groups-spread-even = { $values } waarden, zo gelijk mogelijk verdeeld
groups-spread-off = { $values } waarden, { $off } van gelijk verdeeld af
groups-means = groepsgemiddelden van { $low } tot { $high }
groups-mean = groepsgemiddelde { $mean }
groups-least-splits = kleinste aantal splitsingen: bewezen
groups-proven = beter kan niet: bewezen
groups-not-proven = of het beter kan, is niet bewezen
groups-unled = zonder leider: groep { $groups }; er zijn minder leiders dan groepen
groups-unled-round = zonder leider in ronde { $round }: groep { $groups }; er zijn minder leiders dan groepen
groups-to-say = Om te zeggen
groups-who-where = Wie gaat waarheen
groups-seed = dezelfde groepen krijg je met { $seed }
groups-progress = { $percent } % gezocht
groups-conflict = { $rules }: die regels gaan niet samen; laat er een van weg
groups-conflict-one = { $rule }: die regel past niet in deze groepen; laat hem weg of maak andere groepen
groups-conflict-sizes = de regels passen niet in deze groepen; maak er meer of minder, of laat --min of --max weg
groups-no-such = { $rule }: die regel noemt iemand of iets wat er niet is; kijk de namen en de groep na
groups-not-found = geen groepen gevonden die aan alle regels voldoen, al zijn die er misschien wel; laat een regel weg of geef --min en --max meer ruimte
groups-broken = { $rule }: geen groepen gevonden waarin die regel geldt; zoek langer met --budget of laat een regel weg
groups-no-person = { $name }: staat niet in de lijst; schrijf de naam zoals hij daar staat
groups-no-person-but = { $name }: staat niet in de lijst; bedoel je ‘{ $nearest }’?
groups-absent = { $name }: is afwezig en zit in geen groep; laat de regel weg
groups-several-people = { $name }: past bij meer dan één ({ $several }); schrijf de naam zoals hij in de lijst staat, of geef elk daar een eigen naam
groups-no-attribute = { $name }: dat kenmerk is er niet; kies uit: { $known }
groups-no-attribute-but = { $name }: dat kenmerk is er niet; bedoel je ‘{ $nearest }’?
groups-no-attributes = { $name }: er zijn hier geen kenmerken; geef een lijst met kenmerken met --roster
groups-twice-by = { $name }: staat twee keer bij --by; noem het één keer, met een gewicht als het zwaarder telt
groups-by-nothing = --by: er is geen kenmerk om op te kiezen; geef een lijst met kenmerken met --roster, of loot met --arrange random
groups-by-which = --by: er is meer dan één kenmerk; kies uit: { $known }
groups-too-few-names = { $rule }: een regel gaat over minstens twee mensen; schrijf A+B
groups-no-group = { $rule }: { $groups ->
    [one] er is maar 1 groep
   *[other] er zijn maar { $groups } groepen
  }; kies een nummer van 1 tot en met { $groups }
groups-unreadable = { $path }: niet te lezen ({ $detail }); kijk of het bestand bestaat en van jou is
groups-list = { $path }: { $why }
groups-list-empty = er staat niets in; geef een lijst met een naam per regel
groups-list-only-header = alleen een kop (regel { $line }) en geen mensen; zet er een naam per regel onder
groups-list-no-names = geen kolom met namen; zet er ‘naam’ boven
groups-list-not-a-list = geen lijst; bewaar hem als CSV of als werkblad
groups-list-password = op slot met een wachtwoord; bewaar hem zonder
groups-list-broken = een beschadigd werkblad ({ $why }); bewaar het opnieuw of als CSV
groups-list-undecodable = onleesbare letters; bewaar hem als CSV in UTF-8
groups-list-too-many = meer dan { $most } regels; neem minder mensen
groups-list-too-large = te groot voor een lijst; neem alleen namen en kenmerken
groups-list-doubled = ‘{ $name }’ staat er meer dan eens (regel { $lines }) en krijgt er een nummer bij
groups-list-no-name = zonder naam, dus overgeslagen: regel { $lines }
groups-list-too-wide = meer cellen dan kolommen, de rest telt niet mee: regel { $lines }
groups-list-quotes = een aanhalingsteken sluit niet: regel { $lines }
groups-list-presence = ‘{ $word }’ zegt niet of iemand er is (regel { $lines }); die telt als aanwezig
groups-list-sheets = andere tabbladen zijn niet gelezen: { $sheets }
groups-list-avoid = kolom ‘{ $column }’ laat kring liever liggen; noem hem bij --by als je hem toch wilt
groups-list-absent = { $absent ->
    [one] 1 afwezige
   *[other] { $absent } afwezigen
  }, in geen groep
groups-too-many = { $people } mensen: met meer dan { $most } gaat het niet; deel ze eerst op
groups-nobody = niemand om in te delen: er is niemand geteld of aanwezig; noem minstens één mens
groups-none = nul groepen: minstens één is nodig; kies een ander aantal
groups-too-few = { $people ->
    [one] 1 mens
   *[other] { $people } mensen
  }: te weinig voor { $groups } groepen; maak minder groepen
groups-limits = --min { $min }: meer dan --max { $max }; maak het een kleiner of het ander groter
groups-below = { $people } mensen: te weinig voor { $groups } groepen van minstens { $min }; maak minder groepen of verlaag --min
groups-above = { $people } mensen: te veel voor { $groups } groepen van hoogstens { $max }; maak meer groepen of verhoog --max
groups-no-fit = { $people } mensen: niet te verdelen in groepen van { $min } tot { $max }; verlaag --min of verhoog --max

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

## Fouten in een draaiboek

problem-nearest = ; bedoel je ‘{ $nearest }’?
problem-syntax = geen geldige TOML: { $message }
problem-duplicate-key = ‘{ $key }’ staat hier twee keer; laat er een weg
problem-too-deep = dit zit te diep genest; een draaiboek heeft zo veel lagen niet nodig
problem-unknown-key = de sleutel ‘{ $key }’ bestaat niet{ $guess }
problem-unknown-key-of = de sleutel ‘{ $key }’ bestaat hier niet; wel: { $known }
problem-missing-key = hier hoort nog ‘{ $key }’
problem-missing-one-of = hier hoort nog een van: { $keys }
problem-conflict = ‘{ $key }’ gaat niet samen met ‘{ $other }’; kies er een
problem-not-with = ‘{ $key }’ gaat niet samen met ‘{ $other }’; laat het weg
problem-wrong-type = ‘{ $key }’ moet { $expected } zijn, maar is { $found }
problem-not-one-of = ‘{ $value }’ kan niet bij ‘{ $key }’; kies uit: { $allowed }{ $guess }
problem-out-of-range = ‘{ $key }’ gaat van { $min } tot en met { $max }
problem-above = ‘{ $key }’ mag niet meer zijn dan ‘{ $other }’
problem-empty = ‘{ $key }’ is leeg; vul het in of laat het weg
problem-bad-id = ‘{ $id }’ kan geen id zijn; gebruik letters, cijfers, - en _
problem-duplicate-id = de id ‘{ $id }’ staat er twee keer; geef er een een andere
problem-bad-variable = ‘{ $name }’ kan geen variabele zijn; gebruik letters, cijfers en _
problem-reserved-name = ‘{ $name }’ is al van het programma; kies een andere naam
problem-repeated = ‘{ $value }’ staat twee keer bij ‘{ $key }’
problem-unknown-reference = ‘{ $key }’ verwijst naar ‘{ $id }’, en dat is er niet{ $guess }
problem-wrong-kind = ‘{ $key }’ verwijst naar ‘{ $id }’, een onderdeel van de soort { $found }; het moet zijn: { $allowed }
problem-not-before = ‘{ $key }’ verwijst naar ‘{ $id }’, en dat komt pas later
problem-none-before = ‘{ $key }’ ontbreekt en er gaat niets aan vooraf van de soort: { $allowed }
problem-unknown-variable = de variabele ‘{ $name }’ bestaat niet{ $guess }
problem-missing-language = deze tekst mist een taal: { $languages }
problem-stray-language = de taal ‘{ $language }’ staat alleen hier; het draaiboek spreekt: { $languages }
problem-type-text = een tekst (of een per taal)
problem-type-texts = een lijst van teksten
problem-type-word = een woord tussen aanhalingstekens
problem-type-words = een lijst van woorden
problem-type-number = een getal
problem-type-minutes = een aantal minuten (of een per lengte)
problem-type-flag = true of false
problem-type-list = een lijst
problem-type-table = een tabel
problem-type-fraction = een gebroken getal
problem-type-date = een datum

## Zaal

stage-more-below = ↓ meer
stage-more-above = ↑ meer
stage-more-both = ↑ ↓ meer
stage-more-answers-above = ↑ nog { $count }
stage-more-answers-below = ↓ nog { $count }
stage-decimal = { $whole },{ $tenths }
stage-pitfall = Valkuil
stage-answers-none = Nog niets opgehaald.
stage-answers-type = Typ een antwoord
stage-answers-plenary = Wat voegt de zaal toe?
stage-answer-unclear = ≈ onduidelijk
stage-answer-plenary = + uit de zaal
stage-count-none = Nog niets geteld.
stage-count-hands = { $hands ->
    [one] 1 hand
   *[other] { $hands } handen
  }
stage-count-people = { $people ->
    [one] 1 mens
   *[other] { $people } mensen
  }
stage-count-mean = gemiddeld { $mean }
stage-count-too-many = { $hands } handen en { $people } mensen. Steekt iemand er twee op?
stage-count-antidote = Wat helpt: { $what }
stage-forming-of = { $people } van { $present }
stage-counts-unknown = “{ $word }” staat er niet bij.
stage-counts-ambiguous = “{ $word }” kan { $values } zijn. Typ een letter meer.
stage-counts-no-number = Hoeveel { $word }?
stage-counts-no-value = { $number } van wat?
stage-counts-too-many = { $digits } mensen passen niet in de zaal.
stage-preview-title = { $people ->
    [one] 1 mens
   *[other] { $people } mensen
  }, { $groups ->
    [one] 1 groep
   *[other] { $groups } groepen
  }
stage-arrange-gather = soort bij soort
stage-arrange-mix = door elkaar
stage-arrange-random = geloot
stage-splits-none = niets gesplitst
stage-splits-least = { $splits } keer gesplitst, minder kan niet
stage-mix-even = zo gelijk mogelijk verdeeld
stage-splits-some = { $splits } keer gesplitst
stage-splits-unproven = of het minder kan, is niet bewezen
stage-searching = wordt nog beter…
stage-search-over = iets beters is niet gevonden
stage-search-stopped = zoeken gestopt; misschien kan het beter
stage-seed = lotnummer { $seed }
stage-worth = Elke groep heeft { $list }.
stage-worth-same = { $n } { $value }
stage-worth-or = { $low } of { $high } { $value }
stage-worth-to = { $low } tot { $high } { $value }
stage-worth-most = hoogstens { $high } { $value }
stage-worth-mean = Gemiddeld { $low } tot { $high } per groep: { $name }
stage-worth-again-none = geen twee mensen opnieuw samen
stage-worth-again = { $pairs ->
    [one] één tweetal opnieuw samen
   *[other] { $pairs } tweetallen opnieuw samen
}
where-to-count = { $people ->
    [one] 1 mens
   *[other] { $people } mensen
  }, { $rounds ->
    [one] 1 ronde
   *[other] { $rounds } rondes
  }
where-to = Wie gaat waarheen?
where-to-file = wie-waar
trouble-not-printed = De printpagina is niet gemaakt: { $detail }
where-to-differs = er kwam of ging iemand
where-to-head = ronde
where-to-round = ronde { $round }
where-to-stays = { $name } (blijft)
stage-joined = samengevoegd uit { $groups } groepen
stage-worth-rounds = { $rounds } rondes
stage-worth-rounds-hosts = { $rounds } rondes, per tafel blijft er één zitten
stage-worth-rounds-again = { $times ->
    [one] één keer ontmoeten twee mensen elkaar opnieuw
   *[other] { $times } keer ontmoeten twee mensen elkaar opnieuw
}, { $most ->
    [2] niemand vaker dan twee keer
    [3] niemand vaker dan drie keer
   *[other] niemand vaker dan { $most } keer
}
stage-worth-rules = { $rules ->
    [one] de regel geldt
   *[other] alle { $rules } regels gelden
}
stage-worth-unnoted = { $n ->
    [one] 1 geteld mens staat op de lijst, maar nog zonder kenmerk
   *[other] { $n } getelde mensen staan op de lijst, maar nog zonder kenmerk
}
stage-nameless = { $n ->
    [one] 1 zonder naam
   *[other] { $n } zonder naam
}
stage-others = { $n ->
    [one] 1 ander
   *[other] { $n } anderen
}
stage-group-place = naar { $place }
stage-with-name = { $n } met naam
stage-one = één
stage-group-leads = { $name } (trekker)
stage-member-leads = { $name }, trekker
stage-member-locked = { $name }, vast
stage-move = { $who } naar groep { $to }: groep { $from } houdt er { $left } over, groep { $to } heeft er dan { $size }.
stage-swap = { $one } en { $other } ruilen van groep.
stage-swap-with = { $who } ruilt met wie je nu aanwijst.
stage-costs-nothing = Verder kost het niets.
stage-costs-breaks = breekt de regel: { $rule }
stage-costs-again = { $one } en { $other } ontmoeten elkaar opnieuw
stage-costs-again-many = { $pairs } keer ontmoeten twee mensen elkaar opnieuw
stage-costs-small = groep { $group } is met { $words } te klein
stage-costs-empty = groep { $group } is dan leeg
stage-costs-large = groep { $group } is met { $words } te groot
stage-costs-has = { $people ->
    [0] dan heeft groep { $group } geen { $value } meer
    [1] dan heeft groep { $group } nog één keer { $value }
   *[other] dan heeft groep { $group } { $words } keer { $value }
  }
stage-costs-split = { $value } zit dan in { $words } groepen
stage-say-comes = { $who }: naar groep { $to }.
stage-say-comes-at = { $who }: naar groep { $to }, bij { $place }.
stage-say-more-of = { $who } erbij
stage-say-one-more = nog iemand
stage-say-goes = { $left ->
    [0] { $who } is weg; groep { $from } is nu leeg.
    [1] { $who } is weg; groep { $from } heeft er nog één.
   *[other] { $who } is weg; groep { $from } heeft er { $words }.
  }
stage-say-moves = { $who } van groep { $from } naar groep { $to }.
stage-say-moves-at = { $who } van groep { $from } naar groep { $to }, bij { $place }.
stage-say-joins = Groep { $from } gaat bij groep { $to } zitten.
stage-say-joins-at = Groep { $from } gaat bij groep { $to } zitten, bij { $place }.
stage-say-small = Groep { $group } blijft met { $words }.
stage-say-nobody-moves = Niemand hoeft te verhuizen.
stage-trouble-away = { $left ->
    [0] { $who } is weg; groep { $group } is dan leeg.
    [1] { $who } is weg; groep { $group } heeft er dan één.
   *[other] { $who } is weg; groep { $group } heeft er dan { $words }.
  }
stage-trouble-somebody = iemand
stage-trouble-small = Groep { $group } is met { $words } te klein.
stage-trouble-without = { $who } is er wel, maar zit in geen groep.
stage-trouble-more = En nog { $n }.
stage-late-ask = Wie komt erbij?
stage-late-example = { $value }, of een naam
stage-late-example-plain = een naam; leeg is iemand zonder naam
stage-late-head = iemand met { $value }
stage-late-nameless = iemand van wie je niets weet
stage-late-listed = { $name }, staat op de lijst
stage-late-listed-value = { $name }, staat op de lijst, { $value }
stage-late-seated = { $name } zit al in groep { $group }.
stage-late-new = { $name }, nieuw op de lijst
stage-late-new-value = { $name }, nieuw op de lijst, { $value }
stage-late-several = Zo heten er meer: { $names }.
stage-mend-cannot = Dat gaat niet: alle plaatsen zijn bezet, of een regel houdt het tegen.
stage-merge-divide = 0 verdeelt deze groep over de andere.
stage-names-seen = De zaal ziet de namen.
stage-round = ronde { $number } van { $of }
stage-refused-conflict = { $rules ->
    [0] Met deze groottes kan niet elke regel gelden.
    [one] Deze regel kan zo niet gelden:
   *[other] Deze regels gaan niet samen:
}
stage-refused-no-such = Regel { $rule } noemt iemand of iets wat er niet is.
stage-refused-not-found = Geen indeling gevonden die aan alle regels voldoet; misschien is die er wel. Laat een regel los of neem andere groottes.
stage-refused-conflict-mend = Haal er een weg met R, of kies een ander aantal groepen.
stage-refused-too-many = { $people } mensen is te veel om groepen van te maken.
stage-refused-nobody = Nog niemand geteld.
stage-refused-no-groups = Minstens één groep.
stage-refused-too-few = Van { $people } mensen maak je geen { $groups } groepen.
stage-refused-limits = Minstens { $min } en hoogstens { $max } per groep kan niet samen.
stage-refused-below = { $groups } groepen van minstens { $min }: daar zijn { $people } mensen te weinig voor.
stage-refused-above = { $groups } groepen van hoogstens { $max }: daar passen { $people } mensen niet in.
stage-refused-no-fit = { $people } mensen zijn niet te verdelen in groepen van { $min } tot { $max }.
stage-clock-waiting = zo meteen
stage-clock-running = loopt
stage-clock-nearly = bijna tijd
stage-clock-late = over tijd
stage-clock-paused = pauze
stage-clock-ended = klaar
stage-clock-ends = klaar om { $time }
stage-break-ends = we gaan verder om { $time }
stage-harvest-plenary = Wie wil er nog iets toevoegen?
stage-parking-none = Er staat niets op de parkeerplaats.

## Regie

desk-and = { $some } en { $last }
desk-example = bijv. { $text }
desk-minutes = { $n } min
desk-number =
    { $n ->
        [1] een
        [2] twee
        [3] drie
        [4] vier
        [5] vijf
        [6] zes
        [7] zeven
        [8] acht
        [9] negen
        [10] tien
        [11] elf
        [12] twaalf
       *[other] { $n }
    }
desk-weekday =
    { $n ->
        [1] maandag
        [2] dinsdag
        [3] woensdag
        [4] donderdag
        [5] vrijdag
        [6] zaterdag
       *[other] zondag
    }
desk-month =
    { $n ->
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
       *[other] december
    }
desk-when-today = vandaag { $time }
desk-when-yesterday = gisteren { $time }
desk-when-weekday = { $day } { $time }
desk-when-date = { $day } { $month }
desk-when-year = { $day } { $month } { $year }
desk-too-small = Graag iets groter: minstens { $width } × { $height }. Nu is het { $now_width } × { $now_height }.
desk-name = kring
desk-start-begin = Beginnen
desk-start-resume = Verder met “{ $title }”
desk-start-resume-at = Verder met “{ $title }”, { $step }
desk-start-open = Een draaiboek of sessie openen
desk-start-path = ~/workshops/terugblik.toml
desk-start-path-hint = Typ waar het bestand staat: een draaiboek (.toml) of een sessie (.json).
desk-setup-people = Hoeveel mensen zijn er?
desk-setup-people-count =
    { $n ->
        [1] één persoon
       *[other] { $n } mensen
    }
desk-setup-keep = Enter bewaart en gaat verder.
desk-setup-skip = Enter slaat over.
desk-setup-skip-default = Enter slaat over. Dan staat er “{ $text }”.
desk-setup-skip-left-out = Enter slaat over. Wat hiervan afhangt, valt dan weg.
desk-setup-skip-people = Nog niet iedereen binnen? Enter slaat over, tellen kan straks ook.
desk-place-blank = Scherm leeg
desk-place-setup = Vooraf { $n }/{ $of }
desk-place-numbered = Stap { $n } van { $of }
desk-place-item = { $step } { $n }/{ $of }
desk-saved = opgeslagen
desk-saved-at = opgeslagen { $time }
desk-saving = opslaan…
desk-not-saved = NIET opgeslagen; we proberen het opnieuw
desk-not-saved-why = NIET opgeslagen: { $why }; we proberen het opnieuw
desk-notes = Notities
desk-notes-visible = de zaal leest mee
desk-notes-none = Bij dit onderdeel staan geen notities.
desk-told-undone = Ongedaan: { $what }
desk-told-redone = Opnieuw: { $what }
desk-told-nothing-to-undo = Er is niets om ongedaan te maken.
desk-told-nothing-to-redo = Er is niets om opnieuw te doen.
desk-told-printed = Printpagina gemaakt: { $path }
desk-did-rounds-mended = komende rondes bijgewerkt
desk-told-rounds-right = Iedereen die er is, zit in de komende rondes.
desk-told-not-mended = Dat is niet bij te werken. Maak de groepen opnieuw.
desk-coming-then = { $some }, dan { $next }
desk-coming-number = Nummer { $number }
desk-coming-joins = { $who }: vanaf ronde { $round }, groep { $groups }.
desk-coming-leaves = { $who }: doet vanaf ronde { $round } niet meer mee.
desk-coming-moves = { $who }: in ronde { $round } naar groep { $group }.
desk-coming-more = En nog { $n }: zie W.
desk-told-parked = Op de parkeerplaats gezet.
desk-told-line-please = De regel klopt nog niet. Eronder staat wat eraan schort.
desk-told-number-please = Typ een getal.
desk-told-clock-please = Dat begrijp ik niet als tijd. Typ bijvoorbeeld 7m of tot 14:45.
desk-told-no-clock = Er loopt geen klok.
desk-told-again-to-quit = Nog een keer Ctrl+C om te stoppen.
desk-told-no-such-group = Die groep is er niet.
desk-told-nobody-to-move = Daar is niemand om te verplaatsen.
desk-told-only-by-name = Dat kan alleen met iemand van wie de naam er staat.
desk-told-seated-already = Die zit al in een groep, of er heten er meer zo.
desk-told-no-seat = Die past in geen groep: alle plaatsen zijn bezet, of een regel houdt het tegen.
desk-told-other-group-please = Wijs iemand in een andere groep aan, met ← of →.
desk-told-nothing-to-mend = Er valt niets te herstellen.
desk-told-names-on = De zaal ziet nu de namen.
desk-told-names-off = De namen zijn uit beeld.
desk-told-no-question = Deze stap heeft geen vraag aan de zaal.
desk-told-auto-phases-on = Fasen gaan vanzelf verder.
desk-told-auto-phases-off = Fasen wachten tot jij verdergaat.
desk-told-resumed = Je gaat verder waar je was.
desk-told-ended-while-away = De tijd was om terwijl het programma dicht was.
desk-told-clock-was-set = De klok van de computer is verzet; de ronde loopt gewoon goed door.
desk-told-no-such-value = De { $letter } staat voor geen waarde. De letters staan onder de lijst.
desk-told-values-please = Zet er minstens twee waarden achter, bijvoorbeeld Team: rood, blauw.
desk-told-doubled = Er zijn er nu meer die { $name } heten. Pijl omhoog en Enter: geef er een een letter bij.
desk-did-variable = ‘{ $name }’ ingevuld
desk-did-people =
    { $n ->
        [1] één persoon geteld
       *[other] { $n } mensen geteld
    }
desk-did-people-emptied = aantal mensen gewist
desk-did-name-added = { $name } op de namenlijst gezet
desk-did-name-removed = { $name } van de namenlijst gehaald
desk-did-name-changed = naam van { $name } gewijzigd
desk-did-presence-set = gezegd of { $name } er is
desk-did-value-set = kenmerk bij { $name }
desk-did-roster-taken = namenlijst overgenomen, { $new ->
        [0] niemand nieuw
        [1] één nieuw
       *[other] { $new } nieuw
    }, { $changed ->
        [0] niemand bijgewerkt
        [1] één bijgewerkt
       *[other] { $changed } bijgewerkt
    }
desk-did-attribute-added = kenmerk ‘{ $title }’ toegevoegd
desk-did-counted = handen geteld
desk-did-heads-counted = koppen geteld
desk-did-rule-made = regel ‘{ $rule }’ erbij
desk-did-rule-dropped = regel ‘{ $rule }’ weggehaald
desk-did-gathered =
    { $n ->
        [1] één groep gemaakt, bij elkaar
       *[other] { $n } groepen gemaakt, bij elkaar
    }
desk-did-mixed =
    { $n ->
        [1] één groep gemaakt, door elkaar
       *[other] { $n } groepen gemaakt, door elkaar
    }
desk-did-drawn =
    { $n ->
        [1] één groep gemaakt, door loting
       *[other] { $n } groepen gemaakt, door loting
    }
desk-did-rounds =
    { $groups ->
        [1] één groep gemaakt voor { $rounds } rondes
       *[other] { $groups } groepen gemaakt voor { $rounds } rondes
    }
desk-did-person-moved = iemand naar groep { $n } verplaatst
desk-did-named-moved = { $name } naar groep { $n } verplaatst
desk-did-swapped = twee mensen van groep { $one } en { $other } geruild
desk-did-named-swapped = { $one } en { $other } geruild
desk-did-group-named = naam van groep { $n } ingevuld
desk-did-group-led = { $name } trekker van groep { $n } gemaakt
desk-did-group-unled = trekker van groep { $n } weggehaald
desk-did-came-late = iemand bij groep { $n } gezet
desk-did-named-came-late = { $name } bij groep { $n } gezet
desk-did-left-group = iemand uit groep { $n } gehaald
desk-did-named-left-group = { $name } uit groep { $n } gehaald
desk-did-groups-mended = groepen hersteld
desk-did-groups-merged = groep { $one } bij groep { $other } gevoegd
desk-did-group-closed = groep { $n } over de andere verdeeld
desk-did-group-placed = plek van groep { $n } ingevuld
desk-did-answer-kept = antwoord ‘{ $text }’ bewaard
desk-did-answers-kept =
    { $n ->
        [1] één antwoord bewaard
       *[other] { $n } antwoorden bewaard
    }
desk-did-answer-changed = antwoord ‘{ $text }’ gewijzigd
desk-did-answer-deleted = antwoord ‘{ $text }’ weggehaald
desk-did-answer-moved = antwoord ‘{ $text }’ verplaatst
desk-did-answer-marked = ‘onduidelijk’ bij antwoord ‘{ $text }’
desk-did-answer-plenary = ‘aanvulling uit de zaal’ bij antwoord ‘{ $text }’
desk-did-parked = ‘{ $text }’ geparkeerd
desk-did-parked-done = geparkeerd punt ‘{ $text }’ afgevinkt
desk-did-parked-open = vinkje bij geparkeerd punt ‘{ $text }’ weggehaald
desk-did-unparked = ‘{ $text }’ van de parkeerplaats gehaald
desk-did-factor-counted = handen bij een factor geteld
desk-did-factor-added = factor ‘{ $text }’ toegevoegd
desk-did-factor-removed = factor ‘{ $text }’ weggehaald
desk-did-theme-set = ‘{ $text }’ bij thema { $theme } gezet
desk-did-theme-cleared = ‘{ $text }’ uit het thema gehaald
desk-did-theme-made = thema { $name } gemaakt
desk-did-theme-changed = thema { $name } gewijzigd
desk-did-themes-merged = thema { $from } bij { $to } gevoegd
desk-did-theme-dropped = thema { $name } weggehaald
desk-did-picked = ‘{ $text }’ gekozen voor het verslag
desk-did-pattern = regel opgeschreven bij wat opviel
desk-did-votes-counted = stemmen geteld
desk-did-result-written = regel van het eindresultaat ingevuld
desk-did-action-agreed = actiepunt ‘{ $what }’ afgesproken
desk-did-action-changed = actiepunt ‘{ $what }’ gewijzigd
desk-did-action-dropped = actiepunt ‘{ $what }’ weggehaald
desk-did-committed = afspraak opgeschreven
desk-did-commitment-changed = afspraak gewijzigd
desk-did-commitment-dropped = afspraak weggehaald
desk-did-item-added = ‘{ $title }’ toegevoegd
desk-did-item-dropped = ‘{ $title }’ weggehaald
desk-did-item-changed = ‘{ $title }’ gewijzigd
desk-say-all =
    { $n ->
        [1] { $who }: naar { $place }.
        [2] { $who }: allebei naar { $place }.
       *[other] { $who }: allemaal naar { $place }.
    }
desk-say-part = { $who }: { $share } naar { $place }.
desk-say-part-with = { $who }: { $share }, samen met { $others }, naar { $place }.
desk-share-first =
    { $n ->
        [1] de eerste
       *[other] de eerste { $words }
    }
desk-share-next =
    { $n ->
        [1] de volgende
       *[other] de volgende { $words }
    }
desk-share-other =
    { $n ->
        [1] de laatste
       *[other] de andere { $words }
    }
desk-share-last =
    { $n ->
        [1] de laatste
       *[other] de laatste { $words }
    }
desk-share-of = { $share } van { $who }
desk-say-count-off = Tel af van 1 tot en met { $groups }.
desk-say-count-off-two = Tel af van 1 tot en met { $groups }: eerst { $first }, dan telt { $next } door waar { $first } ophoudt.
desk-say-count-off-more = Tel af van 1 tot en met { $groups }: eerst { $first }, dan telt { $next } door waar { $first } ophoudt, dan { $rest }.
desk-say-joined = groep { $list }: samen groep { $number }.
desk-say-joined-at = groep { $list }: samen groep { $number }, naar { $place }.
desk-say-stays = groep { $first } blijft bij elkaar en heet nu groep { $number }.
desk-say-stays-at = groep { $first } blijft bij elkaar en heet nu groep { $number }, naar { $place }.
desk-say-cards = Tel door en onthoud je nummer: { $list }.
desk-say-cards-group =
    { $n ->
        [1] nummer { $list } naar { $place }.
       *[other] nummers { $list } naar { $place }.
    }
desk-say-number =
    { $n ->
        [1] Alle enen naar { $place }.
        [2] Alle tweeën naar { $place }.
        [3] Alle drieën naar { $place }.
        [4] Alle vieren naar { $place }.
        [5] Alle vijven naar { $place }.
        [6] Alle zessen naar { $place }.
        [7] Alle zevens naar { $place }.
        [8] Alle achten naar { $place }.
        [9] Alle negens naar { $place }.
        [10] Alle tienen naar { $place }.
        [11] Alle elven naar { $place }.
        [12] Alle twaalven naar { $place }.
       *[other] Iedereen met { $n } naar { $place }.
    }
desk-say-counts = Groep { $number }: { $list }.
desk-say-counts-at = Groep { $number }, naar { $place }: { $list }.
desk-say-names = Groep { $number }: { $list }.
desk-say-names-at = Groep { $number }, bij { $place }: { $list }.
desk-say-some = { $words } met { $who }
desk-say-people =
    { $n ->
        [1] één persoon
       *[other] { $words } mensen
    }
desk-say-nobody = Groep { $number } blijft leeg.
desk-key-enter = Enter
desk-key-esc = Esc
desk-more-below = meer eronder ↓
desk-more-above = ↑ meer erboven
desk-help = Toetsen
desk-help-none = Hier werken geen toetsen.
desk-palette = Wat wil je doen?
desk-palette-example = typ een woord, bijvoorbeeld groep
desk-palette-none = Niets gevonden. Probeer een ander woord.
desk-jump = Waar naartoe?
desk-jump-none = Dit draaiboek heeft nog geen onderdelen.
desk-park = Wat parkeren we?
desk-park-hint = Het komt terug bij de afsluiting.
desk-park-example = wat nu niet past, maar wel belangrijk is
desk-people = Hoeveel mensen zijn er?
desk-people-example = 28
desk-people-hint =
    { $n ->
        [1] Tot nu toe: één persoon.
       *[other] Tot nu toe: { $n } mensen.
    }
desk-people-hint-none = Nog niet geteld.
desk-roster = Wie zijn er?
desk-roster-present =
    { $n ->
        [1] één aanwezig
       *[other] { $n } aanwezig
    }
desk-roster-uncounted = nog niet geteld
desk-roster-named = { $n } met naam
desk-roster-more-named = { $named } namen aanwezig, { $people } geteld. Klopt het aantal? Typ anders een nieuw getal.
desk-roster-none = Nog geen namen. Het hoeft niet: tellen is genoeg. Wil je ze wel, typ er dan een, plak een kolom uit een spreadsheet of open een bestand met Ctrl+O.
desk-roster-absent = afwezig
desk-roster-late = kwam { $time }
desk-roster-left = ging { $time }
desk-roster-example = een naam, of een getal: hoeveel er zijn
desk-roster-file = Welke namenlijst?
desk-roster-file-example = ~/Downloads/deelnemers.xlsx
desk-roster-file-hint = CSV, TSV, XLSX of ODS. Je ziet eerst wat erin staat; pas daarna kies je of je het overneemt.
desk-listed = Deze namen overnemen?
desk-listed-people =
    { $n ->
        [1] één naam
       *[other] { $n } namen
    }
desk-listed-pasted = geplakt
desk-listed-in = in { $file }
desk-listed-in-sheet = in { $file }, blad { $sheet }
desk-listed-outlook-first =
    { $n ->
        [1] Er staat nog niemand op de lijst; deze komt erbij.
       *[other] Er staat nog niemand op de lijst; deze { $n } komen erbij.
    }
desk-listed-new =
    { $n ->
        [0] Niemand nieuw
        [1] Eén nieuw
       *[other] { $n } nieuw
    }
desk-listed-changed = { $n } bijgewerkt
desk-listed-same = { $n } al bekend
desk-listed-others =
    { $n ->
        [1] Wie al op de lijst staat en hier niet in voorkomt, blijft erop (één).
       *[other] Wie al op de lijst staat en hier niet in voorkomt, blijft erop ({ $n }).
    }
desk-listed-columns = Zo is het gelezen
desk-listed-remarks = Let op
desk-listed-column = kolom { $n }
desk-listed-name = naam
desk-listed-first-name = voornaam
desk-listed-infix = tussenvoegsel
desk-listed-last-name = achternaam
desk-listed-present = wie er is
desk-listed-absent = wie er niet is
desk-listed-known = kenmerk: { $title }
desk-listed-new-words = nieuw kenmerk: { $values }
desk-listed-new-numbers = nieuw kenmerk, getallen
desk-listed-left-out = blijft weg: { $why }
desk-reason-email = e-mailadressen komen nooit in een sessie
desk-reason-contact = contactgegevens zijn hier niet nodig
desk-reason-bookkeeping = zegt niets over mensen
desk-reason-empty = er staat niets in
desk-reason-again = staat ook in een andere kolom
desk-avoid-religion = geloof is een bijzonder persoonsgegeven, en de AVG verbiedt in beginsel om dat te verwerken
desk-avoid-origin = afkomst is een bijzonder persoonsgegeven, en taal, huid, haar of ogen kunnen die verraden
desk-avoid-politics = politieke voorkeur en vakbond zijn bijzondere persoonsgegevens
desk-avoid-health = gezondheid is een bijzonder persoonsgegeven, en dit kan er iets over zeggen
desk-avoid-family = dit kan verraden op wie iemand valt, of pijn doen
desk-avoid-gender = het dwingt mensen om zich voor de hele zaal in te delen
desk-avoid-age = het zet mensen op volgorde, en dan zie je wie waar staat
desk-avoid-rank = zo komt rang de groep in; mix je met opzet op organisatie, zeg dat dan erbij
desk-avoid-home = het is meer dan je nodig hebt: vraag naar reistijd
desk-avoid-money = het laat zien wie geld heeft
desk-avoid-choice = er wordt altijd iemand als laatste gekozen
desk-remark-lines =
    { $n ->
        [1] regel { $lines }
       *[other] regels { $lines }
    }
desk-remark-lines-more = { $lines } en nog { $n }
desk-remark = { $place }: { $what }
desk-remark-above-header = staat boven de kop, overgeslagen
desk-remark-empty-row = leeg, overgeslagen
desk-remark-no-name = geen naam, overgeslagen
desk-remark-too-wide = meer cellen dan kolommen; wat erbuiten staat, blijft weg
desk-remark-too-narrow = houdt eerder op dan de andere
desk-remark-doubled = ‘{ $name }’ staat er vaker; de latere krijgen een nummer
desk-remark-cleaned = tekens weggehaald die een scherm in de war brengen
desk-remark-formula = een formule, overgenomen als tekst
desk-remark-shortened = te lang, ingekort
desk-remark-email = e-mailadres weggehaald
desk-remark-taken-though = ‘{ $head }’ komt mee omdat je dat vroeg. Maar: { $why }
desk-remark-unknown-value = ‘{ $value }’ hoort bij geen waarde en blijft zo staan
desk-remark-unclear-presence = ‘{ $word }’ zegt niet of iemand er is; telt als aanwezig
desk-remark-loose-quotes = aanhalingstekens die niet sluiten, gelezen als letters
desk-remark-other-sheets = Alleen dit blad is gelezen. Er staat ook iets op: { $sheets }
desk-refused-empty = Daar staat niets in. Is het de goede lijst?
desk-refused-only-header = Daar staat alleen een kop in, op regel { $line }. Zet er namen onder.
desk-refused-no-names = Daar staan geen namen in. Zet ‘Naam’ boven de kolom met namen.
desk-refused-picture = Dat is een plaatje, geen lijst. Bewaar de lijst als CSV of XLSX.
desk-refused-pdf = Dat is een PDF, geen lijst. Bewaar de lijst als CSV of XLSX.
desk-refused-archive = Dat is een archief zonder werkblad. Pak het uit en open de lijst zelf.
desk-refused-document = Dat is een document, geen lijst. Kopieer de namen en plak ze hier.
desk-refused-markup = Dat is een webpagina, geen lijst. Bewaar de lijst als CSV of XLSX.
desk-refused-json = Dat is JSON, geen lijst. Bewaar de lijst als CSV of XLSX.
desk-refused-media = Dat is geluid of beeld, geen lijst. Bewaar de lijst als CSV of XLSX.
desk-refused-binary = Dat is geen lijst. Bewaar de lijst als CSV of XLSX.
desk-refused-password = Op dat bestand zit een wachtwoord. Bewaar het zonder, of kopieer de namen en plak ze hier.
desk-refused-broken = Dat werkblad is beschadigd ({ $why }). Bewaar het opnieuw, of kopieer de namen en plak ze hier.
desk-refused-undecodable = De tekst is niet te lezen. Bewaar de lijst als CSV in UTF-8.
desk-refused-too-many = Meer dan { $most } mensen passen niet. Knip de lijst in stukken.
desk-refused-too-large = Dat is te groot voor een lijst met namen. Kopieer de namen en plak ze hier.
desk-told-avoid = Liever niet: ‘{ $title }’. Reden: { $why }. Nog een keer Enter zet het er toch bij.
desk-clock = Hoe lang nog?
desk-clock-ready = Klaar om { $time }.
desk-clock-minutes = 7m
desk-clock-minutes-word = zeven minuten, vanaf nu
desk-clock-add = +2m
desk-clock-add-word = twee minuten erbij
desk-clock-time = 12:30
desk-clock-time-word = twaalf en een halve minuut
desk-clock-until = tot 14:45
desk-clock-until-word = om kwart voor drie klaar
desk-pasted =
    { $n ->
        [1] Eén regel geplakt
       *[other] { $n } regels geplakt
    }
desk-pasted-more =
    { $n ->
        [1] en nog één
       *[other] en nog { $n }
    }
desk-pasted-each =
    { $n ->
        [1] één antwoord
       *[other] { $words } antwoorden
    }
desk-pasted-one = als één antwoord
desk-move-to = Naar welke groep?
desk-group-size = Hoeveel mensen per groep?
desk-group-size-example = 4
desk-group-size-now = Nu: { $people } mensen in { $groups } groepen.
desk-group-size-makes =
    { $groups ->
        [1] Van { $people } mensen maak je dan één groep.
       *[other] Van { $people } mensen maak je dan { $groups } groepen.
    }
desk-group-size-cannot = Zo zijn { $people } mensen niet te verdelen.
desk-seed = Met welk lotnummer?
desk-seed-example = 42
desk-seed-now = Nu: { $seed }. Hetzelfde lotnummer geeft dezelfde groepen.
desk-weights = Wat telt mee?
desk-weights-hint = Een cijfer zegt hoe zwaar; 0 telt niet mee.
desk-weights-known = bekend: { $n }
desk-rules = Wat moet gelden?
desk-rules-example-together = samen Anna Bram
desk-rules-example-apart = apart Chris Dewi
desk-rules-example-lock = Emma in 2
desk-rules-example-leaders = trekkers Anna Dewi
desk-rules-example-at-most = hoogstens 2 zwart
desk-quit = Stoppen?
desk-quit-clock = De klok loopt nog: { $title }.
desk-quit-saved = Alles is opgeslagen. Straks ga je verder waar je was.
desk-quit-saving = Wat je typte, wordt nog opgeslagen.
desk-quit-not-saved = Let op: nog NIET alles is opgeslagen.
desk-quit-stop = stoppen
desk-quit-stay = doorgaan

## Regels voor groepen

rule-together = samen { $people }
rule-apart = apart { $people }
rule-lock = { $person } in { $group }
rule-leaders = { $n ->
    [one] trekker { $people }
   *[other] trekkers { $people }
}
rule-at-most = hoogstens { $most } { $value }
rule-problem-no-rule = Begin met samen, apart, trekkers of hoogstens, of zeg wie in welke groep zit.
rule-problem-nearest = “{ $typed }” staat niet op de lijst. Bedoel je { $nearest }?
rule-problem-unknown = “{ $typed }” staat niet op de lijst.
rule-problem-ambiguous = “{ $typed }” kan { $names }{ $more ->
    [0] {" "}
   *[other] {" "}of nog { $more } anderen{" "}
}zijn. Typ een letter meer.
rule-problem-twice = { $name } staat er twee keer.
rule-problem-too-few = Noem er minstens twee.
rule-problem-nobody = Noem iemand.
rule-problem-no-number = Hier hoort een getal, vanaf 1.
## Mensen uit een lijst

roster-refused-empty = Er staat niets in.
roster-refused-only-header = Er staat alleen een kop in, en geen mensen.
roster-refused-no-names = Geen kolom met namen gevonden. Zet “naam” boven de namen.
roster-refused-picture = Dit is een afbeelding, geen lijst. Plak de namen, of kies een CSV of XLSX.
roster-refused-pdf = Dit is een PDF, geen lijst. Plak de namen, of kies een CSV of XLSX.
roster-refused-archive = Dit is een ingepakt bestand zonder spreadsheet. Pak het eerst uit.
roster-refused-document = Dit is een document, geen spreadsheet. Plak de namen, of bewaar de lijst als CSV.
roster-refused-markup = Dit is een webpagina, geen lijst. Open hem in een spreadsheet en bewaar hem als CSV of XLSX.
roster-refused-json = Dit is JSON, geen lijst. Plak de namen, of kies een CSV of XLSX.
roster-refused-media = Dit is geluid of video, geen lijst. Plak de namen, of kies een CSV of XLSX.
roster-refused-binary = Dit is geen tekst en geen spreadsheet. Plak de namen, of kies een CSV of XLSX.
roster-refused-password = De spreadsheet zit achter een wachtwoord. Bewaar hem zonder, of plak de namen.
roster-refused-broken = De spreadsheet is beschadigd. Open hem in een ander programma en bewaar hem opnieuw, of plak de namen.
roster-refused-undecodable = De letters zijn niet te lezen. Bewaar de lijst als CSV in UTF-8.
roster-refused-too-many = Er staan meer dan tienduizend mensen in. Maak de lijst korter.
roster-refused-too-large = Het bestand is te groot voor een lijst met mensen.
roster-column-head = “{ $head }”
roster-column-number = kolom { $number }
roster-means-name = naam
roster-means-first-name = voornaam
roster-means-infix = tussenvoegsel
roster-means-last-name = achternaam
roster-means-present = wie er is
roster-means-absent = wie er niet is
roster-means-attribute = kenmerk
roster-means-numbers = kenmerk, in getallen
roster-means-left-out = blijft weg
roster-reason-email = e-mailadressen komen nooit in een sessie
roster-reason-contact = hoe je mensen bereikt, hoort niet in een sessie
roster-reason-bookkeeping = administratie van de lijst zelf
roster-reason-empty = er staat niets in
roster-reason-again = een andere kolom zegt dit al
roster-avoid-religion = geloof is een bijzonder persoonsgegeven
roster-avoid-origin = afkomst, en alles waaraan je die kunt zien, is een bijzonder persoonsgegeven
roster-avoid-politics = politieke voorkeur en vakbond zijn bijzondere persoonsgegevens
roster-avoid-health = wat iets over iemands gezondheid zegt, is een bijzonder persoonsgegeven
roster-avoid-family = partner en kinderen zijn privé, en ernaar vragen kan pijn doen
roster-avoid-gender = dan moet iedereen zich voor de anderen indelen
roster-avoid-age = leeftijd en dienstjaren zetten mensen op volgorde
roster-avoid-rank = dan komt de rangorde mee de groep in
roster-avoid-home = waar iemand woont, is meer dan je hoeft te weten; reistijd werkt net zo goed
roster-avoid-money = daaraan zie je hoeveel geld iemand heeft
roster-avoid-choice = als mensen elkaar kiezen, blijft er altijd iemand als laatste over
roster-remark-above-header = Overgeslagen boven de kop: { $place }
roster-remark-empty-row = Leeg, dus overgeslagen: { $place }
roster-remark-no-name = Geen naam, dus overgeslagen: { $place }
roster-remark-too-wide = Wat voorbij de laatste kolom staat, blijft weg: { $place }
roster-remark-too-narrow = Stopt vóór de laatste kolom: { $place }
roster-remark-doubled = “{ $name }” staat er { $times } keer; vanaf de tweede komt er een nummer achter: { $place }
roster-remark-cleaned = Stuurtekens weggehaald uit { $column }: { $place }
roster-remark-formula = Formule als gewone tekst in { $column }: { $place }
roster-remark-shortened = Ingekort in { $column }: { $place }
roster-remark-email = E-mailadres weggehaald uit { $column }: { $place }
roster-remark-left-out = { $column } blijft weg: { $reason }
roster-remark-avoided = { $column } blijft weg, tenzij je erom vraagt: { $reason }
roster-remark-though = { $column } gaat mee omdat je erom vroeg. Weet wel: { $reason }
roster-remark-value = “{ $value }” hoort niet bij de waarden van { $column } en gaat mee zoals het er staat: { $place }
roster-remark-presence = “{ $value }” zegt niet of iemand er is; dat telt als aanwezig: { $place }
roster-remark-quotes = Een aanhalingsteken dat nergens sluit, telt als gewone letter: { $place }
roster-remark-sheets = Niet gelezen: { $names }
roster-lines =
    { $count ->
        [1] regel { $lines }
       *[other] regels { $lines }
    }
roster-rows =
    { $count ->
        [1] rij { $rows }
       *[other] rijen { $rows }
    }
roster-and-more = { $some } en nog { $more }
roster-news-new = { $n } nieuw
roster-news-changed = { $n } bijgewerkt
roster-news-same = { $n } ongewijzigd
roster-news-missing =
    { $n ->
        [1] 1 staat niet in de lijst en blijft
       *[other] { $n } staan niet in de lijst en blijven
    }

## De formulieren aan het eind: eindresultaat, actiepunten, afspraken

key-blank-other = ander veld
key-line-other = andere regel
key-blank-before = vorig veld
key-agree = actiepunt maken
key-further = status
key-choose-number = kiezen
key-to-blanks = invullen
key-to-list = lijst
where-form = Een formulier invullen
where-form-line = Een regel invullen
where-form-choice = Kiezen in een formulier
where-form-row = Bij wat bewaard is
where-form-offer = Bij wat je kunt overnemen
where-form-out = Naast het formulier
desk-told-what-please = Wat gaan jullie doen? Zonder dat is het geen actiepunt.
desk-told-everybody = Iedereen is niemand. Wie trekt het? Eén naam of rol.
desk-told-gap-owner = Bewaard. Nog geen actiehouder.
desk-told-gap-date = Bewaard. Nog geen datum.
desk-told-gap-both = Bewaard. Nog geen actiehouder en nog geen datum.
desk-told-over = Dit zijn er { $count }; het draaiboek vraagt er hooguit { $most }.
desk-told-action-made = Actiepunt gemaakt; wie en wanneer vul je in bij { $title }.
desk-told-action-made-bare = Actiepunt gemaakt.
desk-told-action-there = Van dit antwoord is al een actiepunt.
desk-told-commitment-please = Een afspraak heeft een als en een dan.
desk-told-without-name = Opgeschreven. Zonder voornaam staat hij zonder naam in het verslag.
stage-blank-what-large = Wat?
stage-blank-what = Wat gaan we doen?
stage-blank-owner-large = Wie?
stage-blank-owner = Actiehouder
stage-blank-owner-how = voornaam of rol
stage-blank-due-large = Wanneer?
stage-blank-due = Klaar op
stage-blank-due-how = 1 december, vrijdag, over 2 weken
stage-blank-with = Met wie?
stage-blank-first-step = Eerste stap
stage-blank-first-step-how = binnen een week
stage-blank-if-large = Als
stage-blank-if = Als …
stage-blank-if-how = moment of situatie
stage-blank-then-large = Dan
stage-blank-then = … dan ga ik …
stage-blank-then-how = één concrete stap
stage-blank-by = Uiterlijk op
stage-blank-buddy-large = Wie belt je?
stage-blank-buddy = Wie belt je daarover?
stage-blank-share = In het verslag?
stage-blank-name = Voornaam
stage-share-first-name = ja, met voornaam
stage-share-without-name = ja, zonder naam
stage-share-no = nee
stage-due-past = { $date }: dat is al geweest
stage-due-said = geen datum: ‘{ $words }’
stage-due-said-kept = geen datum: ‘{ $words }’ blijft staan zoals je het zegt
stage-actions-no-owner = { $n } van { $of } zonder actiehouder
stage-actions-no-date = { $n } van { $of } zonder datum
stage-actions-over = { $n } actiepunten, gevraagd: hooguit { $most }
stage-actions-offers =
    { $n ->
        [1] ↓ 1 antwoord om een actiepunt van te maken
       *[other] ↓ { $n } antwoorden om een actiepunt van te maken
    }
stage-action-with = met { $who }
stage-action-first-step = eerst: { $step }
stage-standing-in-progress = bezig
stage-standing-done = klaar
stage-standing-dropped = vervallen
stage-commitments-made =
    { $n ->
        [0] Nog geen afspraken opgeschreven
        [1] 1 afspraak opgeschreven
       *[other] { $n } afspraken opgeschreven
    }
stage-commitments-one = afspraak { $n } van { $of }
stage-commitments-read-along = De zaal leest mee zolang je typt. Wat bewaard is, blijft verborgen.
# Thema's, wat gekozen is voor het verslag, en wat opviel
key-give-theme = thema geven
key-theme = thema
key-theme-new = thema kiezen
key-theme-of-last = thema voor het laatste antwoord
key-by-theme = per thema
key-turn-view = andere weergave
key-pick = ★ voor het verslag
key-mark-answer = ✓ meer kiezen
key-new-theme = nieuw thema
key-theme-words = in één zin
key-theme-colour = kleur
key-theme-merge = samenvoegen
key-theme-drop = thema weghalen
key-answer-after = volgend antwoord
key-answer-before = vorig antwoord
key-patterns = wat opviel
key-to-lines = naar de regels
where-theme-sort = Ordenen op thema
where-theme-answer = Per thema, antwoord gekozen
where-theme-head = Per thema, thema gekozen
where-theme-none = Per thema, nog leeg
where-give-theme = Een thema geven
where-theme-choice = Kleur kiezen of samenvoegen
where-patterns = Wat opviel
stage-themes-left =
    { $n ->
        [1] nog 1
       *[other] nog { $n }
    }
stage-themes-group = groep { $n }
stage-themes-none = Nog geen antwoorden om te ordenen.
stage-themes-first = Nog geen thema’s. Druk op g voor het eerste.
stage-themes-rest = zonder thema
stage-themes-nothing = nog niets
stage-themes-held =
    { $n ->
        [1] 1 antwoord is nog niet getoond
       *[other] { $n } antwoorden zijn nog niet getoond
    }
stage-picked = ★
desk-give-theme = Welk thema?
desk-give-theme-many = Welk thema voor deze { $n } antwoorden?
desk-give-theme-example = Kies een cijfer, of typ een naam
desk-give-theme-new = nieuw: { $name }
desk-give-theme-nothing = geen thema
desk-theme-new = Hoe heet het nieuwe thema?
desk-theme-name = Hoe heet het thema?
desk-theme-name-example = timing
desk-theme-words = Waar komt “{ $theme }” op neer?
desk-theme-words-example = Wie vroeg uitnodigt, krijgt mensen.
desk-theme-colour = Welke kleur krijgt “{ $theme }”?
desk-theme-merge = “{ $theme }” samenvoegen met
desk-theme-merge-hint = De antwoorden gaan mee.
desk-colour-blue = blauw
desk-colour-green = groen
desk-colour-red = rood
desk-colour-yellow = geel
desk-colour-purple = paars
desk-colour-orange = oranje
desk-colour-pink = roze
desk-colour-brown = bruin
desk-colour-grey = grijs
desk-colour-none = geen kleur
desk-patterns = Wat viel je op?
desk-patterns-example = Iedereen begon over tijd, niemand over geld
desk-patterns-hint = Jouw eigen regels, voor in het verslag.
desk-patterns-changing = Enter zet deze woorden in de plaats van de oude.
desk-told-no-such-theme = Er is geen thema { $n }. Druk op g voor een nieuw.
desk-told-theme-taken = Er is al een thema { $name }. Met m voeg je ze samen.
desk-told-picked =
    { $n ->
        [0] Niets meer gekozen voor het verslag
        [1] 1 gekozen voor het verslag
       *[other] { $n } gekozen voor het verslag
    }
desk-did-theme-set-many = { $n } antwoorden bij thema { $theme } gezet
desk-did-theme-cleared-many = { $n } antwoorden uit hun thema gehaald
desk-did-unpicked = ‘{ $text }’ niet meer voor het verslag
desk-did-pattern-changed = regel anders gezegd bij wat opviel
desk-did-pattern-dropped = regel weggehaald bij wat opviel
## Stemmen, achterhouden en de vakjes van de oogst

key-votes = stemmen
key-ranking = rangorde
key-form = vakjes
key-hold = nog niet tonen
key-reveal = groep tonen
key-reveal-all = alles tonen
where-vote = Stemmen tellen
desk-told-held-on = De zaal ziet de antwoorden nog niet.
desk-told-held-off = De zaal ziet de antwoorden weer.
stage-vote-dots = Ieder { $dots } stippen.
stage-vote-dot = Ieder één stem.
stage-vote-options-none = Er is nog niets om uit te kiezen.
stage-vote-turnout = { $votes } van { $most } stippen, { $people } mensen × { $dots }
stage-vote-turnout-one = { $votes } van { $most } stemmen
stage-vote-given = { $votes ->
    [one] 1 stip
   *[other] { $votes } stippen
  }
stage-vote-given-one = { $votes ->
    [one] 1 stem
   *[other] { $votes } stemmen
  }
stage-vote-too-many = { $votes } stippen, en er zijn er { $most }. Is er dubbel geteld?
stage-vote-too-many-one = { $votes } stemmen, en er zijn { $most } mensen. Is er dubbel geteld?
stage-vote-shared = { $place ->
    [1] gedeeld eerste
    [2] gedeeld tweede
    [3] gedeeld derde
   *[other] gedeeld { $place }e
  }: { $names }
stage-harvest-hidden = { $answers ->
    [one] 1 antwoord, nog niet getoond
   *[other] { $answers } antwoorden, nog niet getoond
  }
stage-harvest-typing-shows = Wat je typt is wel te zien.
stage-form-optional = mag leeg
stage-form-filled = { $filled } van { $asked } vakjes
stage-form-type = Typ het antwoord, of ↓ voor het volgende vakje
stage-harvest-too-many = { $answers } van hooguit { $most }
# Werkblad
xlsx-cut = … (hier afgebroken; meer past er niet in een cel. De hele tekst staat in het sessiebestand.)
xlsx-sheet-answers = Antwoorden
xlsx-sheet-tallies = Tellingen
xlsx-sheet-groups = Groepen
xlsx-sheet-times = Tijden
xlsx-sheet-actions = Acties
xlsx-sheet-parking = Parkeerplaats
xlsx-sheet-themes = Thema's
xlsx-sheet-factors = Factoren
xlsx-sheet-result = Eindresultaat
xlsx-sheet-commitments = Voornemens
xlsx-step = Stap
xlsx-item = Onderdeel
xlsx-round = Ronde
xlsx-group = Groep
xlsx-group-name = Naam van de groep
xlsx-group-size = Mensen
xlsx-question = Vraag
xlsx-answer = Antwoord
xlsx-answers = Antwoorden
xlsx-theme = Thema
xlsx-theme-text = Waar het op neerkomt
xlsx-tags = Labels
xlsx-votes = Stemmen
xlsx-plenary = Uit de zaal
xlsx-unclear = Nog navragen
xlsx-source = Bron
xlsx-at = Genoteerd op
xlsx-id = Nummer
xlsx-value = Waarde
xlsx-count = Aantal
xlsx-hands = Handen
xlsx-head-count = Telling voor de groepen
xlsx-composition = Samenstelling
xlsx-place = Plek
xlsx-members = Leden
xlsx-since = Begonnen op
xlsx-planned = Gepland (min)
xlsx-actual = Werkelijk (min)
xlsx-tone = Soort
xlsx-failure = Faalfactor
xlsx-success = Succesfactor
xlsx-factor = Factor
xlsx-what = Wat
xlsx-owner = Wie
xlsx-with = Met wie
xlsx-due = Wanneer
xlsx-first-step = Eerste stap
xlsx-status = Stand
xlsx-open = open
xlsx-in-progress = bezig
xlsx-is-done = klaar
xlsx-dropped = vervallen
xlsx-from = Uit antwoord
xlsx-parked = Geparkeerd
xlsx-done = Besproken
xlsx-line = Regel
xlsx-filled-in = Ingevuld
xlsx-if = Als …
xlsx-then = dan …
xlsx-name = Naam

# Document
docx-contents = Inhoud
## Het verslag: wat er is afgesproken, thema’s, stemmingen

report-result = Eindresultaat waar we naartoe werken
report-result-open = { $count ->
    [1] Nog niet ingevuld is deze regel:
   *[other] Nog niet ingevuld zijn deze regels:
}
report-actions = Afspraken en vervolgacties
report-action-what = Wat
report-action-owner = Actiehouder
report-action-with = Met wie
report-action-first-step = Eerste stap
report-action-due = Klaar op
report-action-status = Stand
report-action-from = Komt uit
report-action-no-what = nog te benoemen
report-action-no-owner = nog geen actiehouder
report-action-no-due = nog geen datum
report-action-open = open
report-action-in-progress = bezig
report-action-done = klaar
report-action-dropped = vervallen
report-commitments = Persoonlijke afspraken
report-commitment = Als { $when }, dan { $then }
report-commitment-by = uiterlijk { $date }
report-summary-actions = { $count ->
    [1] Er is één vervolgactie afgesproken.
   *[other] Er zijn { $count } vervolgacties afgesproken.
}
report-taken-up = wordt een vervolgactie
report-taken-up-by = opgepakt door { $owner }
report-by-theme = Per thema
report-theme = Thema
report-answers = Antwoorden
report-of-theme = thema: { $theme }
report-without-theme = { $count ->
    [one] { $count } antwoord staat niet onder een thema.
   *[other] { $count } antwoorden staan niet onder een thema.
}
report-votes = { $count ->
    [one] { $count } stem.
   *[other] { $count } stemmen.
}
report-votes-for = { $count ->
    [one] { $count } stem
   *[other] { $count } stemmen
}
report-vote-of = { $count ->
    [one] { $count } stem, bij { $people } deelnemers.
   *[other] { $count } stemmen, bij { $people } deelnemers.
}
report-vote-dots = { $count } van de { $most } stemmen zijn uitgebracht: { $people } deelnemers hadden er elk { $dots }.
report-vote-more = { $count } stemmen: meer dan de { $most } van { $people } deelnemers met er elk { $dots }.
report-vote-shared = gedeelde plaats { $place }
report-vote-choice = Keuze
report-vote-unit = Stemmen
report-times-difference = Verschil
report-times-total = Alles samen
report-times-rounds = Klokken van rondes en fases
report-times-round = Ronde of fase
report-times-clock = Gepland
report-times-added = Bijgesteld
report-times-paused = Pauze
report-times-ran = Gelopen
report-times-over = Over tijd
report-times-phase = { $title } – { $phase }
report-nameless = { $count ->
    [0] Dit verslag is zonder namen gemaakt; er was er geen om weg te laten.
    [1] Uit dit verslag is één naam weggelaten. Het adres voor vragen staat er nog in; een naam die iemand midden in een zin noemde, kan er ook nog staan.
   *[other] Uit dit verslag zijn { $count } namen weggelaten. Het adres voor vragen staat er nog in; een naam die iemand midden in een zin noemde, kan er ook nog staan.
}
report-on-date = { $date }: { $text }

## De mail bij het verslag

mail-subject = Verslag workshop "{ $title }" van { $date }
mail-greeting = Beste deelnemer,
mail-thanks = Bedankt voor je inbreng op { $date }. In de bijlage vind je het verslag, met alles wat de groepen hebben opgehaald en wat er is afgesproken.
mail-question = Mijn vraag aan jou: welke stap zet je deze week?
mail-action = Heb je een actie op je naam, dan staat die bij "Afspraken en vervolgacties".
mail-next-date = We zien elkaar op { $date }.
mail-contact = Vragen of aanvullingen? Mail naar { $contact }.
mail-regards = Groet,
mail-facilitators = de begeleiders
mail-not-to-send = Voor jezelf, niet om mee te sturen:
mail-bcc = - Stuur één mail per persoon, of zet alle adressen in Bcc. Staan ze in Aan of Cc, dan ziet iedereen ze; dat kan een datalek zijn.
mail-attach = - Doe het verslag erbij als bijlage.
mail-subject-label = Onderwerp:
mail-text-label = Bericht:
key-report = verslag
key-write = schrijven
key-choose-format = wel of niet
key-open-folder = map openen
key-without-names = met of zonder namen
key-with-times = met of zonder tijden
where-export = Bij het verslag
desk-export = Het verslag schrijven
desk-export-hint = Enter schrijft ze, in een map naast de sessie.
desk-export-nl = in het Nederlands
desk-export-en = in het Engels
desk-export-names = met namen bij actiepunten
desk-export-anonymous = zonder namen
desk-export-times = met tijden, alleen voor jezelf
desk-export-writing = bezig…
desk-export-written = klaar ✓
desk-export-failed = mislukt ✗
desk-export-md = platte tekst met opmaak
desk-export-json = de hele sessie, om te bewaren
desk-export-mail-name = Mail
desk-export-mail = onderwerp en tekst om mee te sturen
desk-export-html = één bestand: leest, mailt en print mooi
desk-export-docx = om zelf verder aan te schrijven
desk-export-csv = een regel per antwoord, voor een rekenblad
desk-export-xlsx = rekenblad met een tabblad per soort
desk-export-ndjson = een regel per antwoord, voor analyse
desk-export-cards-name = Kaarten
desk-export-cards = per groep een vel om op te schrijven
desk-export-slides-name = Hand-out
desk-export-slides = de stappen als dia’s, ook om te printen
desk-export-slides-md-name = Hand-out md
desk-export-slides-md = de stappen als dia’s in Markdown
trouble-no-folder-shown = { $path }: de map gaat hier niet vanzelf open; zo heet hij
## Op papier: verslag, kaarten en hand-out
html-contents = Inhoud
html-said = Letterlijk uit de zaal
html-share = Aandeel
html-none = niet geteld
html-percent = { $percent }%
html-of-all = { $value } van { $all }

key-spot = iets extra’s
key-other-question = andere vraag
where-spot = Bij iets extra’s
desk-told-nothing-asked = Hier staat geen vraag om anders te stellen.
desk-spot = Iets extra’s
desk-spot-free = Open vraag
desk-spot-scale = Schaalvraag, 1 tot 5
desk-spot-hands = Handen omhoog
desk-spot-choice = Keuzevraag
desk-spot-round = Extra ronde voor de groepen
desk-spot-timer = Alleen een timer
desk-spot-wording = Deze vraag anders stellen
desk-spot-free-example = Wat wil je nog kwijt?
desk-spot-scale-example = Hoe haalbaar is dit?
desk-spot-hands-example = Wie doet er mee?
desk-spot-choice-example = Wanneer? ochtend / middag / avond
desk-spot-round-example = 7 Wat missen we nog?
desk-spot-timer-example = 5 koffie
desk-spot-next = Komt meteen hierna. Enter gaat erheen.
desk-spot-timer-of = timer van { $time }, loopt meteen
desk-spot-round-of = ronde van { $time } met deze groepen, daarna ophalen
desk-spot-words = Typ de vraag.
desk-spot-minutes = Begin met de minuten: 7
desk-spot-options = Zet de keuzes erachter: … ? dit / dat
desk-spot-reword = Enter stelt de vraag zo. Ongedaan maken kan.
desk-spot-reword-one = vraag { $at } van { $of } · Tab voor een andere
sessions-code = code { $code }
card-title = Groepskaarten – { $title }
card-group = Groep
card-place = naar { $place }
card-round = Ronde { $round }
card-roles = Wie doet wat
card-times = Tijd
card-minutes = { $minutes } min
card-answers = Wat brengen jullie in?
card-optional = mag leeg blijven
card-code = Code
card-belongs = { $title }, { $date }. Aan de code zie je later bij welke sessie en groep deze kaart hoort.
card-none = In dit draaiboek gaan er geen groepen aan het werk.
## De mailinglijst, de laatste pagina en vergeten
key-addresses = e-mailadres
key-show-addresses = lijst tonen
key-hide-addresses = lijst weg
key-drop-address = van de lijst halen
where-last = Laatste pagina
where-addresses = Bij een e-mailadres
where-address-row = In de lijst met adressen
desk-addresses = E-mailadres voor het verslag
desk-addresses-example = naam@voorbeeld.nl
desk-addresses-seen = De zaal kan meelezen zolang je typt.
desk-addresses-list-seen = De zaal kan deze lijst lezen.
desk-addresses-kept =
    { $n ->
        [0] Nog geen adressen. Ze komen nooit in de sessie of het verslag.
        [one] 1 adres op de lijst
       *[other] { $n } adressen op de lijst
    }
desk-addresses-no-at = In “{ $first }” staat geen @.
desk-addresses-space = In “{ $first }” staat een spatie.
desk-addresses-wrong = “{ $first }” lijkt geen e-mailadres.
desk-addresses-doubt =
    { $more ->
        [0] { $what } Enter bewaart het toch.
        [one] { $what } En nog 1. Enter bewaart ze toch.
       *[other] { $what } En nog { $more }. Enter bewaart ze toch.
    }
desk-addresses-double =
    { $n ->
        [one] Dat adres staat al op de lijst.
       *[other] Die adressen staan al op de lijst.
    }
desk-addresses-new =
    { $doubles ->
        [0] Bewaard.
        [one] { $new } bewaard; 1 stond er al.
       *[other] { $new } bewaard; { $doubles } stonden er al.
    } { $n ->
        [one] 1 adres op de lijst.
       *[other] { $n } adressen op de lijst.
    }
desk-addresses-taken =
    { $n ->
        [0] Van de lijst gehaald; die is nu leeg en weg.
        [one] Van de lijst gehaald. Nog 1 adres.
       *[other] Van de lijst gehaald. Nog { $n } adressen.
    } Ctrl+Z zet het terug.
desk-addresses-refused = Niet bewaard. { $why }
stage-last-to =
    { $n ->
        [0] Er staat nog geen adres op de lijst.
        [one] Het verslag gaat naar 1 adres.
       *[other] Het verslag gaat naar { $n } adressen.
    }
stage-last-open = Nog open: { $what }
stage-last-no-owner =
    { $n ->
        [one] 1 actiepunt zonder actiehouder
       *[other] { $n } actiepunten zonder actiehouder
    }
stage-last-no-date =
    { $n ->
        [one] 1 actiepunt zonder datum
       *[other] { $n } actiepunten zonder datum
    }
stage-last-parked =
    { $n ->
        [one] 1 geparkeerd punt
       *[other] { $n } geparkeerde punten
    }
stage-last-half-typed = een adres dat nog niet op de lijst staat
trouble-not-a-mailing-list = { $path }: geen adressenlijst van kring; geef dat bestand een andere naam
trouble-mailing = de adressen zijn niet bewaard: { $detail }

# De invoerregel en het zoeken
key-line = snel noteren
key-find = zoeken
where-line = Snel noteren
where-find = Zoeken
desk-line-example = 3 durf te vragen #netwerk !actie @Jan
desk-line-how = groepsnummer · #thema · !actie @wie >wanneer · \ ervoor: letterlijk
desk-line-group = groep { $n }
desk-line-group-named = groep { $n } ({ $name })
desk-line-question = plenair, bij “{ $question }”
desk-line-theme = thema { $name }
desk-line-theme-new = thema { $name } (nieuw)
desk-line-action = actiepunt
desk-line-due = uiterlijk { $day }
desk-line-no-words = Er staan nog geen woorden.
desk-line-no-group = Groep { $n } is er niet; { $n } blijft tekst.
desk-line-second-group = Eén groep per regel; { $n } blijft tekst.
desk-line-bare = { $sign } zonder woord blijft tekst.
desk-line-open-quote = { $typed }: sluit het aanhalingsteken, anders blijft het tekst.
desk-line-second = { $typed } blijft tekst; er is er al een.
desk-line-no-action = { $typed } blijft tekst; zet er !actie bij voor een actiepunt.
desk-line-unknown = { $typed } ken ik niet en blijft tekst; een actiepunt is !actie.
desk-line-everybody = ‘{ $name }’ is niemand. Wie trekt het?
desk-line-address = Een e-mailadres bewaar ik hier niet. Wie trekt het?
desk-line-past = Die dag is al voorbij.
desk-find = Zoeken
desk-find-example = een woord dat gevallen is
desk-find-how =
    { $n ->
        [1] Ik zoek in alles wat gezegd is en in het draaiboek: { $n } tekst.
       *[other] Ik zoek in alles wat gezegd is en in het draaiboek: { $n } teksten.
    }
desk-find-none = Niets gevonden. Probeer een korter stuk van het woord.
desk-find-count = { $n } gevonden
desk-found-parked = geparkeerd
desk-found-action = actiepunt
desk-found-commitment = voornemen
desk-found-factor = factor
desk-found-result = eindresultaat
desk-found-pattern = wat opviel
desk-found-theme = thema
desk-found-note = notities
desk-found-script = draaiboek
desk-told-words-please = Typ er nog woorden bij; dan kan ik het bewaren.
desk-told-found-nowhere = Dit draaiboek heeft geen pagina waar dat op staat.
forget-will = Van { $path } wordt gewist:
forget-addresses =
    { $n ->
        [one] de adressenlijst met 1 adres: { $path }
       *[other] de adressenlijst met { $n } adressen: { $path }
    }
forget-participants =
    { $n ->
        [one] de naam van 1 deelnemer; er blijft een nummer
       *[other] de namen van { $n } deelnemers; er blijven nummers
    }
forget-owners =
    { $n ->
        [one] de namen bij 1 actiepunt of resultaat
       *[other] de namen bij { $n } actiepunten en resultaten
    }
forget-commitments =
    { $n ->
        [one] de namen bij 1 afspraak
       *[other] de namen bij { $n } afspraken
    }
forget-mentions =
    { $n ->
        [one] 1 naam achter een @, of e-mailadres in een tekst
       *[other] { $n } namen achter een @ en e-mailadressen in teksten
    }
forget-facilitators = de namen van de begeleiders
forget-drafts =
    { $n ->
        [one] 1 half getypte tekst
       *[other] { $n } half getypte teksten
    }
forget-history = wat je ongedaan kunt maken, want daarin staan namen: { $path }
forget-not-found = Namen midden in een zin herkent kring niet. Die blijven staan; zoek ze zelf.
forget-elsewhere = Wat al geschreven of verstuurd is (verslagen, bladen om te printen, kopieën) blijft bestaan. Verwijderde bestanden kunnen met herstelprogramma’s soms nog worden gelezen.
forget-sure = Wissen? Dit kan niet ongedaan worden gemaakt. [j/N]
forget-kept = Er is niets gewist.
forget-done = Gewist.
forget-done-names = Gewist, ook de namen.
forget-nothing = { $path }: er is niets te vergeten
trouble-nobody-to-ask = forget: er is geen terminal om het te vragen; zet er --yes bij als je het zeker weet
handout-step = Stap { $number }
handout-pitfall = Valkuil
handout-questions = Vragen
handout-credit = Waar dit op leunt
# Tijden van eerder
where-durations = Bij de tijden van eerder
key-durations = tijden van eerder
key-take-over = overnemen
key-take-over-all = alles overnemen
desk-durations = Tijden van eerder
desk-durations-reading = Eerdere sessies lezen…
desk-durations-none = Van dit draaiboek in { $length } minuten is er nog geen eerdere sessie. Na de eerste keer zie je hier hoe lang alles duurde.
desk-durations-total = Gepland { $planned } min, met de tijden van eerder { $earlier }
desk-durations-from =
    { $n ->
        [one] uit 1 eerdere sessie
       *[other] mediaan van { $n } eerdere sessies
    }
desk-durations-damaged =
    { $n ->
        [one] 1 bestand was niet te lezen
       *[other] { $n } bestanden waren niet te lezen
    }
desk-durations-left-out =
    { $n ->
        [one] 1 bestand overgeslagen
       *[other] { $n } bestanden overgeslagen
    }
desk-durations-planned = gepland
desk-durations-earlier = eerder
desk-durations-was = ✓ was { $n }
desk-durations-seconds = { $minutes }:{ $seconds }
desk-durations-least = Neem je dit over, dan wordt het { $n } min. Korter mag niet.
desk-durations-unknown = Hoe lang dit duurt, is nog niet bekend.
desk-did-durations-taken =
    { $n ->
        [one] 1 tijd van eerder overgenomen
       *[other] { $n } tijden van eerder overgenomen
    }

desk-did-action-moved = actiepunt ‘{ $what }’ verplaatst
stage-harvest-tab-round = { $group } (ronde { $round })
desk-pasted-in-line = achter elkaar in de regel
stage-blank-what-how = @wie en >wanneer mogen er meteen achter
# Wat een beginner op het scherm moet zien
desk-patterns-seen = De zaal kan meelezen zolang dit openstaat.
desk-line-kept = bewaard ✓ { $what }
## What an export must not write over

trouble-two-to-one = { $path }: twee sessies zouden in dit ene bestand komen; geef er één een andere naam, of een eigen map
trouble-output-is-session = { $path }: dit is de sessie zelf; kies een andere naam voor wat je eruit schrijft
