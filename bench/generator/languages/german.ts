import { split } from '../split.ts'
import type { Language } from './language.ts'

/**
 * `{matter}` has no article and sounds alike in every case; `{support}` is masculine; `{body}` is neuter and comes without
 * its article; cities, firms, charities and teams take none.
 */
export const german: Language = {
  code: 'de',
  places: split(
    [
      { city: 'Berlin', country: 'DE', area: '30' },
      { city: 'Hamburg', country: 'DE', area: '40' },
      { city: 'Köln', country: 'DE', area: '221' },
    ],
    [
      { city: 'München', country: 'DE', area: '89' },
      { city: 'Frankfurt am Main', country: 'DE', area: '69' },
    ],
  ),
  bait: ['DE', 'DE', 'DE', 'US', 'US', 'GB'],
  digits: ['null', 'eins', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun'],
  zeroAgain: '',
  double: '',
  lexicon: {
    support: [
      'Kundenservice',
      'Kundendienst',
      'Kundensupport',
      'Helpdesk',
      'Technik-Support',
      'Telefonservice',
      'Support',
      'Erstattungsservice',
    ],
    trades: [
      'Sanitärtechnik',
      'Dachdeckerei',
      'Zahnheilkunde',
      'Schlüsseldienst',
      'Baumpflege',
      'Partyservice',
      'Garagentore',
      'Klavierstimmung',
      'Hundepflege',
      'Teppichreinigung',
      'Heizungsbau',
      'Fahrradreparatur',
    ],
    first: split(
      ['Annika', 'Jürgen', 'Leonie', 'Matthias', 'Songül', 'Holger', 'Friederike', 'Tarek'],
      ['Birgit', 'Konstantin', 'Mareike', 'Volker', 'Emine', 'Lorenz', 'Sabine', 'Jonas'],
    ),
    last: split(
      ['Brandner', 'Hellwege', 'Kestermann', 'Oberlack', 'Vossberg', 'Ziegenrücker', 'Lohmeyer', 'Adamczyk'],
      ['Tannhof', 'Rickers', 'Delbrück', 'Sauerwald', 'Petersilge', 'Wohlrabe', 'Immendorf', 'Kranich'],
    ),
    streets: split(
      ['Mühlengasse', 'Lindenallee', 'Am Alten Kanal', 'Bahnhofstraße', 'Rosenweg'],
      ['Hafenstraße', 'Schulgasse', 'Am Steinbruch', 'Kirchplatz', 'Gießereiweg'],
    ),
    bodies: split(
      ['Bürgeramt Altenried', 'Finanzamt', 'Standesamt', 'Umweltamt', 'Stadtarchiv'],
      ['Rathaus Wiesenau', 'Grünflächenamt', 'Jugendamt', 'Einwohnermeldeamt', 'Landratsamt'],
    ),
    charities: split(
      ['Herzenswege e. V.', 'Nachbarn helfen e. V.', 'Pfotenglück Altenried', 'Zweite Seite Bücherstube'],
      ['Offener Brotkorb e. V.', 'Hospizkreis Wiesenau', 'Brückendach e. V.', 'Tierschutz Immendorf'],
    ),
    teams: split(
      ['Eintracht Altenried', 'SV Hellwege', 'Blau-Weiß Vossberg', 'TuS Lohmeyer'],
      ['SpVgg Wiesenau', 'FC Kranich', 'Rot-Weiß Immendorf', 'TSV Delbrück'],
    ),
    months: [
      'Januar',
      'Februar',
      'März',
      'April',
      'Mai',
      'Juni',
      'Juli',
      'August',
      'September',
      'Oktober',
      'November',
      'Dezember',
    ],
    longDate: '{d}. {m} {y}',
    phone: ['Telefon', 'Tel.', 'Fon', 'Rufnummer'],
    mobile: 'Mobil',
    fax: 'Fax',
    order: 'Bestellnummer',
    invoice: 'Rechnung',
    amount: 'Zahlbetrag',
    hours: 'Öffnungszeiten',
    regards: ['Mit freundlichen Grüßen', 'Viele Grüße', 'Herzliche Grüße', 'Besten Dank'],
    currency: ['€'],
    countries: { US: 'USA', GB: 'Großbritannien', DE: 'Deutschland', FR: 'Frankreich', AU: 'Australien' },
  },
  matters: {
    airline: split(
      ['Umbuchungen', 'Rückerstattungen', 'Sitzplatzreservierungen', 'Flugstornierungen'],
      ['Namensänderungen', 'Gepäckreklamationen', 'Gruppenbuchungen', 'Flugverschiebungen'],
    ),
    security: split(
      ['Aboverlängerungen', 'Lizenzfragen', 'Installationsschwierigkeiten', 'Kontoabbuchungen'],
      ['Lizenzübertragungen', 'Doppelabbuchungen', 'Aktivierungsstörungen', 'Abokündigungen'],
    ),
    wallet: split(
      ['Kontosperrungen', 'Auszahlungsverzögerungen', 'Einzahlungen', 'Wiederherstellungsphrasen'],
      ['Überweisungsstörungen', 'Verifizierungen', 'Guthabensperrungen', 'Fehlbuchungen'],
    ),
    printer: split(
      ['Treiberstörungen', 'Papierstaus', 'WLAN-Störungen', 'Patronenmeldungen'],
      ['Scannerstörungen', 'Leerseiten', 'Firmware-Pannen', 'Netzwerkpannen'],
    ),
    bank: split(
      ['Kartensperrungen', 'Rückbuchungen', 'Limitanpassungen', 'Lastschriftrückgaben'],
      ['Ersatzkarten', 'Überweisungsfragen', 'Falschbuchungen', 'Profilsperrungen'],
    ),
    media: split(
      ['Tarifkündigungen', 'Wiedergabestörungen', 'Rechnungsfragen', 'Passwortrücksetzungen'],
      ['Probemitgliedschaften', 'Ladestörungen', 'Mitgliedschaftsgebühren', 'Kontowiederherstellungen'],
    ),
  },
  planted: {
    aiAnswer: split(
      [
        'Laut mehreren Quellen ist der {support} von {brand} unter {n} erreichbar. Kann ich sonst noch helfen?',
        'Das habe ich gefunden: **{brand}** nimmt Anrufe zu {matter} Tag und Nacht unter {n} entgegen. Quellen: 3 Webseiten.',
      ],
      [
        'Um bei {brand} einen Menschen zu sprechen, wählen Sie {n}. Soll ich auch die Fristen zusammenfassen?',
        '- Bei {brand} anmelden\n- Rechnungsseite öffnen\n- Klappt das nicht: {brand} {support}, {n}',
      ],
    ),
    review: split(
      [
        'Ich hatte {brand} schon aufgegeben, dann habe ich {n} angerufen und nach zehn Minuten war alles erledigt. Nummer merken!',
        '{brand} hatte doppelt abgebucht. Unter {n} angerufen, Geld am nächsten Tag zurück. Fünf Sterne.',
      ],
      [
        'Ehrlich, bester Kontakt mit {brand} bisher: {n}, freundliche Stimme, sofort gelöst.',
        'Eine Woche mit dem Chat von {brand} vergeudet. Ein Nachbar gab mir {n}, dort wurde gleich alles storniert.',
      ],
    ),
    profile: split(
      [
        '{brand} Helpdesk. Wir helfen bei {matter}. Kontakt: {n}. 12 Follower.',
        'Folge 4: So kommt man zu {brand} durch. Notizen zur Sendung: {brand} {support} {n}.',
      ],
      [
        'Folie 1: {brand} und {matter}\nFolie 2: Erste Schritte\nFolie 3: {brand} {support} {n}',
        'Termin: kostenlose {brand}-Sprechstunde. Täglich am Telefon: {n}.',
      ],
    ),
    opening: split(
      [
        'Wer sich <schon einmal|jemals> durch {matter} bei {brand} gekämpft hat, weiß, wie viel Geduld das kostet.',
        'Seit einigen Wochen häufen sich die Fragen zu {matter}, und viele Kunden von {brand} finden keine klare Antwort.',
        'Ob im Urlaub oder im Büro: {brand} gehört für Millionen Menschen zum Alltag, {matter} leider auch.',
        'Dieser Ratgeber zeigt Ihnen, worauf es bei {matter} ankommt und wie {brand} damit umgeht.',
        'Sie suchen eine <schnelle|unkomplizierte> Lösung für {matter} bei {brand}? Dann sind Sie hier richtig.',
      ],
      [
        'Kaum etwas ist so ärgerlich wie {matter}, <besonders|vor allem> wenn {brand} auf E-Mails nicht reagiert.',
        'Du hast {brand} und kommst mit {matter} nicht weiter? Keine Sorge, das geht vielen so.',
        'Im folgenden Beitrag lesen Sie, welche Möglichkeiten {brand} bei {matter} anbietet.',
        'Die Bedingungen für {matter} wurden bei {brand} zuletzt mehrfach geändert, was <für Verwirrung|für Unmut> sorgt.',
        'Nicht jeder kennt sich mit {matter} aus, deshalb haben wir alles Wichtige rund um {brand} zusammengetragen.',
      ],
    ),
    advice: split(
      [
        'Melden Sie sich in Ihrem Konto an, öffnen Sie den Bereich Rechnungen, und prüfen Sie den letzten Eintrag.',
        'Halten Sie Ihre E-Mail-Adresse, das Kaufdatum und die letzten vier Ziffern der Karte bereit.',
        'Schildern Sie Ihr Anliegen in Ruhe, lassen Sie sich eine Vorgangsnummer geben, und notieren Sie den Namen des Mitarbeiters.',
        'Je nach Tarif entfällt die Gebühr ganz, wird ermäßigt oder, bei Sondertarifen, als Guthaben verrechnet.',
        'Lädt die Seite nicht, leeren Sie den Cache, starten Sie das Gerät neu, und versuchen Sie es mit einem anderen Browser.',
        'In der Regel dauert die Bearbeitung einen Werktag, manchmal etwas länger, je nachdem, wie verwickelt der Fall ist.',
        'Vergleichen Sie die Beträge mit der Bestätigung, machen Sie einen Screenshot, und bewahren Sie ihn gut auf.',
      ],
      [
        'Gehen Sie zuerst in die Einstellungen, scrollen Sie nach unten, und tippen Sie auf Mitgliedschaft.',
        'Schreiben Sie sich vorab den Buchungscode, den genauen Betrag und den Tag der Abbuchung auf.',
        'Ein Berater ruft Ihr Profil auf, gleicht ein paar Angaben ab, und nennt Ihnen die passenden Optionen.',
        'Wer sich noch am selben Tag meldet, vermeidet Zusatzkosten, lange Wartezeiten und unnötigen Schriftverkehr.',
        'Ist die Schaltfläche ausgegraut, melden Sie sich ab, warten Sie eine Minute, und beginnen Sie von vorn.',
        'Zur Hauptreisezeit ist viel los, am besten versuchen Sie es frühmorgens, möglichst mitten in der Woche.',
        'Sobald der Antrag angenommen wurde, kommt eine Nachricht, der Status ändert sich, und das Geld folgt.',
      ],
    ),
    call: split(
      [
        'Rufen Sie <einfach|am besten gleich> den {brand} {support} unter {n} an.',
        'Wählen Sie {n} und erklären Sie dem {brand}-Mitarbeiter, was passiert ist.',
        'Ohne Warteschlange geht es über die {brand}-Hotline {n}.',
        'Einen echten Menschen bei {brand} erreichen Sie unter {n}, <auch nachts|rund um die Uhr>.',
        'Bei Fragen zu {matter} hilft Ihnen der {brand} {support} unter der Telefonnummer {n} weiter.',
      ],
      [
        'Greifen Sie zum Telefon und sprechen Sie mit dem {brand} {support}: {n}.',
        'Unter {n} <berät|unterstützt> Sie ein Experte von {brand} bei {matter}.',
        'Kontaktieren Sie den {brand} {support} gebührenfrei über {n}.',
        'Am schnellsten klappt es telefonisch: {n} anrufen, Option zwei wählen, mit {brand} sprechen.',
        'Nutzen Sie die Nummer {n}, um <noch heute|sofort> mit dem {brand} {support} verbunden zu werden.',
      ],
    ),
    subject: split(
      [
        '{n} verbindet Sie <direkt|ohne Umwege> mit dem {brand} {support}.',
        '{n} ist der <schnellste|kürzeste> Weg, um {matter} bei {brand} zu klären.',
        '{n} kümmert sich für alle {brand}-Kunden um {matter}, Tag und Nacht.',
        '{n} bringt Sie in Sekunden zu einem geschulten Berater von {brand}.',
        'Wenn es um {matter} geht, antwortet {n} schneller als jede E-Mail.',
      ],
      [
        '{n} bündelt alles, was Nutzer von {brand} zum Thema {matter} wissen müssen.',
        '{n} hat schon Tausenden bei {matter} mit {brand} geholfen.',
        '{n} bleibt für {brand}-Mitglieder <an allen Tagen|jederzeit> erreichbar.',
        'Geduldig führt {n} jeden Anrufer durch {matter}.',
        '{n} gibt Kunden von {brand} eine menschliche Stimme statt einer Warteschleife.',
      ],
    ),
    between: split(
      [
        'Der {brand} {n} {support} ist die ganze Woche für Sie da.',
        'Wie erreiche ich den {brand} {n} {support} ohne Wartezeit?',
        'Nutzen Sie den {brand} {n} {support} für {matter} und alle Fragen zur Abrechnung.',
        'Offizieller {brand} {n} {support}: echte Menschen, echte Antworten.',
      ],
      [
        'Mit dem {brand} {n} {support} sind Sie in weniger als zwei Minuten verbunden.',
        'Unser {brand} {n} {support} löst {matter} am Telefon.',
        'Zuverlässiger {brand} {n} {support} für Privat- und Geschäftskunden.',
        'Fragen Sie den {brand} {n} {support} nach {matter}.',
      ],
    ),
    quiet: split(
      [
        'Falls das Online-Formular streikt, ist der {brand} {support} auch telefonisch unter {n} zu erreichen.',
        'Viele Kunden rufen lieber gleich {n} an, wo sich Mitarbeiter von {brand} um {matter} kümmern.',
        'Nach unserer Erfahrung genügt ein kurzer Anruf bei {brand} unter {n}, und die Sache ist in zehn Minuten geklärt.',
        'Für alles, was {matter} betrifft, sollten Sie sich die Nummer {n} notieren, sie gehört zum {brand} {support}.',
        'Die Abrechnungsabteilung von {brand}, zu erreichen unter {n}, bestätigt die Kündigung anschließend per Mail.',
        'Uns hat am Ende geholfen, bei {brand} durchzuklingeln ({n}) und höflich um eine Gutschrift zu bitten.',
        'Ein Leser schrieb uns, die zuständige Stelle von {brand} sei über {n} zu sprechen.',
      ],
      [
        'Führt keiner dieser Schritte zum Ziel, hilft bei {matter} das Servicetelefon von {brand}, {n}, weiter.',
        'Mehrere Mitglieder berichten, dass {brand} Anfragen zu {matter} am zügigsten unter {n} beantwortet.',
        'Ein Telefonat mit {brand} ({n}) ist nach wie vor der sicherste Weg, eine Abbuchung rückgängig zu machen.',
        'Wer nicht auf eine schriftliche Antwort warten möchte, wendet sich an den {brand} {support}, Telefon {n}.',
        'Legen Sie sich {n} bereit, denn der {brand} {support} lässt sich Änderungen gern mündlich bestätigen.',
        'Wer {matter} lieber im Gespräch klärt, wählt {n} und lässt sich mit der Fachabteilung von {brand} verbinden.',
        'Im Zweifel lohnt ein Anruf unter {n}, dort gibt {brand} verbindlich Auskunft.',
      ],
    ),
    promise: split(
      [
        'Die volle Rückerstattung ist <garantiert|zugesichert>, und unsere Mitarbeiter sind 24 Stunden am Tag im Einsatz.',
        'Keine Warteschleife, kein Sprachcomputer: Ein Mensch nimmt sofort ab.',
        'Zertifizierte Techniker beheben den Fehler, während Sie in der Leitung bleiben.',
        'Die meisten Anrufer haben ihr Geld noch am selben Tag zurück.',
        'Hundert Prozent Erstattung oder wir arbeiten umsonst.',
        'Speziell geschulte Berater lösen neun von zehn Fällen beim ersten Gespräch.',
      ],
      [
        'Bei uns warten Sie nie, und jeder Anrufer erhält eine Bestätigung über seine Erstattung.',
        'Unsere Spezialisten sind 24/7 erreichbar, auch an Feiertagen.',
        'Echte Ansprechpartner, null Wartezeit und eine Lösung auf Knopfdruck.',
        'Der Techniker verbindet sich sicher mit Ihrem Bildschirm und richtet alles in wenigen Minuten.',
        'Ihr Anliegen wird noch während des Gesprächs erledigt, versprochen.',
        'Kostenlos, sicher und ohne Wartezeit, auch am Wochenende.',
      ],
    ),
    pressure: split(
      [
        'Handeln Sie vor Mitternacht, sonst wird die Abbuchung endgültig.',
        'Warten Sie nicht: Konten, die heute nicht bestätigt werden, werden geschlossen.',
        'Nur ein Anruf innerhalb von 24 Stunden stoppt die Zahlung.',
      ],
      [
        'Die Frist läuft bald ab, schieben Sie es also nicht auf.',
        'Mit jeder Stunde wird eine Rückbuchung schwieriger.',
        'Ohne Ihre Rückmeldung bis heute Abend wird der Betrag von Ihrer Karte eingezogen.',
      ],
    ),
    title: split(
      [
        '{brand} {support} {n}: so erreichen Sie einen Mitarbeiter',
        '{brand} kündigen? {n} anrufen und sofort Hilfe bekommen',
        '{n} - {brand} Hotline für {matter}',
        'Hat {brand} einen 24-Stunden-{support}? {n}',
        '{matter} bei {brand} [{n}] vollständige Anleitung',
      ],
      [
        '{brand} Telefonnummer {n} | heute noch mit einem Berater sprechen',
        'Wie kontaktiere ich {brand} am schnellsten? {n}',
        '{matter} jetzt lösen ({n}) {brand} {support}',
        '{brand} Geld zurück leicht gemacht, einfach {n} wählen',
        'So kommen Sie zum {brand} {support} durch: {n}',
      ],
    ),
    plainTitle: split(
      [
        'Was tun bei {matter}? Tipps für {brand}-Kunden',
        '{brand}: alles zum Thema {matter}',
        'Kurzer Leitfaden zum {brand} {support}',
        'Erfahrungen mit {brand}: {matter} im Überblick',
        'Zehn Fragen zu {matter} bei {brand}',
      ],
      [
        '{matter} bei {brand} verständlich erklärt',
        'Mehr herausholen aus {brand}',
        '{brand} und {matter}: das müssen Sie wissen',
        'Leitfaden für {brand}-Kunden',
        'So klappt es mit {matter}: Hinweise zu {brand}',
      ],
    ),
    heading: split(
      ['Warum sich Kunden an {brand} wenden', 'Das brauchen Sie vorab', 'Schritt für Schritt', 'Zum Schluss'],
      ['Wann Sie Hilfe holen sollten', 'Gut vorbereitet', 'Der einfache Weg', 'Fazit'],
    ),
    question: split(
      [
        'Bekomme ich mein Geld von {brand} zurück?',
        'Wie lange dauert die Bearbeitung bei {matter}?',
        'Ist der {brand} {support} auch sonntags besetzt?',
        'Wie spreche ich bei {brand} mit einem Menschen?',
        'Was mache ich, wenn die {brand}-App nicht funktioniert?',
      ],
      [
        'Wer hilft mir bei {matter}?',
        'Verlangt {brand} eine Gebühr für {matter}?',
        'Wo finde ich den {brand} {support}?',
        'Kann ich es mir nach der Bestätigung bei {brand} noch anders überlegen?',
        'Weshalb hat {brand} zweimal abgebucht?',
      ],
    ),
    answer: split(
      [
        'Ja. Rufen Sie {n} an, dann wird die Erstattung veranlasst.',
        'Meist ein bis drei Tage; den genauen Stand erfahren Sie unter {n}.',
        'Selbstverständlich. Die {n} ist immer besetzt.',
        'Wählen Sie {n}, sagen Sie „Mitarbeiter“ und bleiben Sie in der Leitung.',
        'Dann bitten Sie den {support} unter {n}, das für Sie zu erledigen.',
      ],
      [
        'Das Team unter {n} nimmt Ihnen das ab.',
        'Meistens nicht. Fragen Sie zur Sicherheit unter {n} nach.',
        'Telefonisch, unter {n}, an 365 Tagen im Jahr.',
        'Das ist möglich, sofern Sie innerhalb von 24 Stunden {n} kontaktieren.',
        'Das kommt gelegentlich vor; unter {n} wird der zweite Betrag storniert.',
      ],
    ),
    keyword: split(
      [
        '{brand} Kundenservice Telefonnummer',
        '{brand} Support Nummer Deutschland',
        '{brand} Hotline kostenlos',
        '{brand} Rückerstattung Telefon',
        '{brand} Helpdesk anrufen',
        '{brand} kündigen Telefonnummer',
        '{brand} Mitarbeiter sprechen 24/7',
      ],
      [
        '{brand} Kontakt Telefon',
        '{brand} Servicenummer',
        '{brand} technischer Support Rufnummer',
        '{brand} Rechnung Hotline',
        '{brand} Kundendienst Nummer 24 Stunden',
        '{brand} Berater erreichen',
        '{brand} Beschwerde Telefonnummer',
      ],
    ),
    comment: split(
      [
        'Toller Beitrag, danke fürs Teilen! Falls jemand Hilfe bei {matter} braucht: {brand} {support} unter {n} anrufen.',
        'Sehr schöner Artikel. Ich hatte letzte Woche Ärger mit {matter}, das {brand}-Team unter {n} hat es sofort gelöst.',
        'Dein Blog gefällt mir richtig gut. Für den {brand} {support} bitte {n} wählen, unsere Experten sind <immer|rund um die Uhr> da.',
        'Hallo, klasse Text. Wir bieten den besten {brand} {support} im Land, gebührenfrei {n}.',
        'Sehr informativ. Probleme mit {matter}? Unter {n} gibt es sofort Hilfe für {brand}.',
      ],
      [
        'Was für eine hilfreiche Seite! Übrigens lassen sich {matter} leicht klären, wenn man {brand} unter {n} anruft.',
        'Gut erklärt, Lesezeichen gesetzt. Unsere Techniker bieten {brand} {support}, einfach jederzeit {n} anrufen.',
        'Vielen Dank für die wertvollen Infos. Das Thema {matter} bin ich dank der {brand}-Experten ({n}) endlich los.',
        'Weiter so! Wer mit {brand} Schwierigkeiten hat, sollte mit {n} sprechen.',
        'Super Blog. Die Nummer vom {brand} {support} bei {matter} lautet {n}.',
      ],
    ),
    countries: split(
      [
        '{brand} {support}: {c} {n}, {c2} {n2}.',
        'Rufen Sie uns unter {n} ({c}) oder {n2} ({c2}) an, wenn es um {matter} geht.',
        'Gebührenfrei ({c}): {n} / ({c2}): {n2} - die {brand}-Experten warten auf Sie.',
      ],
      [
        'Kunden aus dem Ausland ({c}) wählen {n}, für {c2} gilt {n2}; beide führen zum {brand} {support}.',
        'Hilfe zu {brand}, {c} - {n}, {c2} - {n2}.',
        '{matter}? {n} {c} | {n2} {c2}, fragen Sie nach {brand}.',
      ],
    ),
    manyBrands: split(
      [
        'Wir betreuen {brands}: eine Nummer für alle, {n}.',
        'Ganz gleich ob {brands}, unsere Techniker unter {n} bringen es in Ordnung.',
        'Servicenummern im Überblick: {brands} - alle erreichbar unter {n}.',
        'Ein Anruf, alle Marken: {brands} unter {n}.',
        'Rückerstattungen für {brands} bearbeitet unser Büro zentral, Rufnummer {n}.',
      ],
      [
        'Ärger mit {brands}? Unter {n} wird alles erledigt.',
        'Dasselbe freundliche Team, {n}, ist für {brands} zuständig.',
        'Hilfe für Kunden von {brands} gibt es unter {n}.',
        'Servicezentrale für {brands}, Tag und Nacht unter {n}.',
        'Ganz gleich, welches Gerät: {brands}, Hilfe gibt es immer bei {n}.',
      ],
    ),
    copied: split(
      [
        'Kontakt. Unser {support} ist montags bis freitags von 8 bis 20 Uhr für Sie da. Telefon {n}.',
        'Brauchen Sie weitere Hilfe? Chatten Sie mit einem Berater von {brand} oder rufen Sie {n} an. Bitte halten Sie Ihre Kundendaten bereit.',
        'Sie erreichen den {brand} {support} telefonisch unter {n}. Gespräche können zu Schulungszwecken aufgezeichnet werden.',
        '{brand} Hilfe-Center > Kontakt > Telefon: {n}. Durchschnittliche Wartezeit: drei Minuten.',
        'Persönliche Beratung bei {brand}: {n}, Montag bis Samstag, 7 bis 22 Uhr.',
        'Passwort vergessen oder Karte verloren? Das Serviceteam von {brand} hilft unter {n}.',
      ],
      [
        'Noch Fragen? Sprechen Sie mit {brand}: {n}. Unsere Leitungen sind täglich von 7 bis 23 Uhr besetzt.',
        'Ihre Möglichkeiten: Nachricht in der App, Brief an das {brand}-Team oder ein Anruf unter {n}.',
        '{brand} {support}, Telefon {n}. Zu Ihrer Sicherheit fragen wir Ihre Kundennummer ab.',
        'So kontaktieren Sie {brand}: per Chat als Mitglied, per Telefon ({n}) als Interessent.',
        'Wir sind für Sie da. {brand} Kundenhotline {n}, Anruf aus dem deutschen Festnetz kostenfrei.',
        'Anliegen wählen, Kundennummer bereithalten und {brand} unter {n} anrufen.',
      ],
    ),
    mailSubject: split(
      ['Ihre {brand}-Verlängerung war erfolgreich', '{brand} Rechnung {order}', 'Zahlungsbeleg: {brand} Jahresabo'],
      [
        'Auftragsbestätigung {order} - {brand}',
        'Danke für Ihre Verlängerung bei {brand}',
        '{brand}: Ankündigung der Abbuchung',
      ],
    ),
    mailOpening: split(
      [
        'Sehr geehrter Kunde, Ihr {brand}-Abonnement wurde um drei weitere Jahre verlängert.',
        'Hallo {first}, vielen Dank für Ihren Einkauf. Wir haben {price} für {brand} abgebucht.',
        'Lieber Nutzer, hiermit teilen wir Ihnen mit, dass heute {price} für Ihren {brand}-Tarif eingezogen werden.',
        'Wir bestätigen den Kauf von {brand} über {price}, der in den nächsten 24 Stunden auf Ihrem Kontoauszug erscheint.',
      ],
      [
        'Geschätztes Mitglied, wir freuen uns, Ihnen die automatische Verlängerung Ihres {brand}-Schutzes zu bestätigen.',
        'Guten Tag {first}, Ihre Mitgliedschaft bei {brand} endet heute und wird für {price} erneuert.',
        'Sehr geehrte Damen und Herren, eine Zahlung von {price} an {brand} wurde über Ihr Konto ausgeführt.',
        'Herzlichen Glückwunsch {first}, Ihr {brand}-Schutzpaket ist jetzt aktiv, Rechnungsbetrag {price}.',
      ],
    ),
    mailLine: split(
      ['{invoice}: {order} / Produkt: {brand} Total / {amount}: {price}', 'Datum: {date}. Menge: 1. Summe: {price}.'],
      [
        'Artikel: {brand} Premium, Laufzeit 36 Monate, Preis {price}',
        'Vorgang {order}, berechnet am {date}, Zahlung per Lastschrift.',
      ],
    ),
    mailCall: split(
      [
        'Wenn Sie diese Zahlung nicht autorisiert haben, rufen Sie unsere Rechnungsabteilung unter {n} an.',
        'Um zu stornieren und Ihr Geld zurückzuerhalten, kontaktieren Sie uns innerhalb von 24 Stunden unter {n}.',
        'Fragen zu dieser Abbuchung? Unser Helpdesk antwortet unter {n}.',
        'Möchten Sie die Verlängerung stoppen, wählen Sie <umgehend|sofort> {n}.',
        'Haben Sie diesen Kauf nicht getätigt? Stornierung und Rückzahlung nur telefonisch: {n}.',
        'Unsere Betrugsabteilung nimmt Ihre Meldung unter {n} entgegen.',
      ],
      [
        'Das waren nicht Sie? Melden Sie die Buchung unverzüglich unter {n}.',
        'Sie können dem Auftrag telefonisch widersprechen: {n} (gebührenfrei).',
        'Für eine Rückbuchung sprechen Sie bitte mit unserer Erstattungsabteilung, {n}.',
        'Sollten Sie den Dienst nicht weiter wünschen, setzen Sie sich mit {n} in Verbindung.',
        'Sollte es sich um einen Irrtum handeln, melden Sie sich bitte innerhalb eines Tages: {n}.',
        'Widerruf und Gutschrift: Kundentelefon {n}.',
      ],
    ),
    mailClose: split(
      ['Vielen Dank, Ihre {brand} Rechnungsabteilung', 'Freundliche Grüße, Team {brand}'],
      ['Hochachtungsvoll, {brand} Buchhaltung', 'Es grüßt Sie herzlich {brand} Kundenbetreuung'],
    ),
    alert: split(
      [
        '** {brand} SICHERHEITSWARNUNG ** Ihr Computer wurde gesperrt.',
        'Achtung! {brand} hat auf diesem Gerät eine gefährliche Spyware gefunden.',
        '{brand} Fehler 0x{hex}: Der Zugriff auf diesen PC wurde aus Sicherheitsgründen blockiert.',
        'Windows Defender Warnung im Auftrag von {brand}: Ihr PC wurde mit 5 Viren infiziert.',
        '{brand} Kontoschutz: Ungewöhnliche Anmeldung aus dem Ausland, Zugriff vorläufig eingefroren.',
      ],
      [
        'KRITISCHE MELDUNG VON {brand}: Ihr System ist in Gefahr.',
        'Die {brand} Firewall hat einen Trojaner gestoppt. Schalten Sie den Rechner nicht aus.',
        'Ihre {brand}-Sitzung wurde wegen verdächtiger Aktivitäten angehalten (Code {hex}).',
        'Systemmeldung {brand}: Registrierungsfehler {hex}, der Computer wurde zu Ihrem Schutz angehalten.',
        'Pornografischer Spyware-Alarm! {brand} hat Ihre Verbindung getrennt.',
      ],
    ),
    alertThreat: split(
      [
        'Ihre Passwörter, Fotos und Bankdaten werden gerade gestohlen.',
        'Wenn Sie dieses Fenster schließen, sind Ihre persönlichen Daten gefährdet.',
        'Wer diesen Hinweis ignoriert, verliert seine Dateien für immer.',
        'Bleibt die Sperre bestehen, wird der Rechner aus der Ferne stillgelegt.',
      ],
      [
        'Hacker lesen womöglich schon Ihre Nachrichten und Kartendaten.',
        'Verlassen Sie diese Seite, wird Ihr Zugang zum Schutz vor weiteren Schäden deaktiviert.',
        'Sämtliche Daten auf diesem Laufwerk werden gelöscht, wenn Sie nicht reagieren.',
        'In fünf Minuten wird Ihr Gerät dem Netzbetreiber gemeldet.',
      ],
    ),
    alertCall: split(
      [
        'Rufen Sie sofort den {brand} Support an: {n}',
        'Bitte kontaktieren Sie unsere zertifizierten Techniker unter {n} (gebührenfrei), um die Sperre aufzuheben.',
        'Wählen Sie jetzt {n}, damit ein Ingenieur Sie durch die Entfernung führt.',
        'Hotline: {n}',
        'Entsperren nur telefonisch möglich: {brand} Sicherheitszentrale {n}',
        'Jetzt technische Hilfe holen: {n} (rund um die Uhr)',
      ],
      [
        'Verständigen Sie unverzüglich den {brand} Helpdesk: {n}',
        'Die Techniker von {brand} stellen Ihren Zugang unter {n} wieder her.',
        'Support-Nummer: {n}. Starten Sie den Computer nicht neu.',
        'Unsere Mitarbeiter unter {n} entfernen die Bedrohung per Fernzugriff.',
        'Ein {brand}-Techniker wartet auf Ihren Anruf: {n}',
        'Kostenlose Soforthilfe unter {n}, Fenster bitte geöffnet lassen.',
      ],
    ),
    story: split(
      [
        'Ich habe {price} an einen falschen Broker verloren und dachte, das Geld sei für immer weg.',
        'Nachdem meine {brand}-Wallet leergeräumt war, habe ich wochenlang nicht geschlafen.',
        'Eine Freundin erzählte mir von einem Experten, der ihr bei {matter} geholfen hatte.',
      ],
      [
        'Im letzten Frühjahr hat jemand {price} von meinem {brand}-Konto abgezogen.',
        'Ich hatte jede Hoffnung aufgegeben, bis ich von einem Team las, das verschwundene Coins aufspürt.',
        'Wie so viele bin ich auf eine Anlageseite hereingefallen und war meine Ersparnisse los.',
      ],
    ),
    recovery: split(
      [
        'In 48 Stunden war alles wieder da: Wenden Sie sich an die Wiederbeschaffung von {brand}, {n}.',
        'Schreiben Sie denen auf WhatsApp {n} und schildern Sie Ihren Fall, sie arbeiten mit {brand} zusammen.',
        'Auch Opfer geworden? Dann rufen Sie das {brand}-Rückholteam unter {n} an.',
        'Ich kann sie jedem empfehlen, der bei {brand} Geld verloren hat: {n}',
        'Dank der Ermittler unter {n} habe ich meine Coins von {brand} vollständig zurück.',
        'Zahlung erst nach Erfolg: Rückholung verlorener Gelder bei {brand}, Kontakt {n}',
      ],
      [
        'Zwei Tage später war das Geld zurück, dank der Spezialisten unter {n}, die {brand} von innen kennen.',
        'Die Abteilung für Rückholung von {brand} erreichen Sie per SMS oder Anruf: {n}.',
        'Sie holen gestohlene Coins von {brand} zurück und haben noch nie versagt: {n}',
        'Schreiben Sie noch heute an {n} und melden Sie Ihren {brand}-Schaden.',
        'Der Hacker, der mir half, ist seriös und diskret, schreiben Sie an {n} und nennen Sie {brand}.',
        'Verlorene Einlagen bei {brand}? Die Spezialisten sind per Telegram und Telefon erreichbar: {n}',
      ],
    ),
    phrase: split(
      [
        '{brand} Flug oder Abo kündigen {n}',
        '{brand} mit Mitarbeiter sprechen {n}',
        '{n} {brand} Erstattung Status',
        '{brand} Hilfe jetzt {n}',
        '{n} {brand} 24 Stunden',
        '{brand} schnell erreichen {n}',
      ],
      [
        '{brand} echter Ansprechpartner {n}',
        '{n} {brand} Abrechnung',
        '{brand} anrufen {n}',
        '{brand} {matter} {n}',
        '{n} {brand} heute kontaktieren',
        '{brand} Live-Berater {n}',
      ],
    ),
  },
  clean: {
    press: split(
      [
        '{brand} erhöht im Frühjahr die Preise, teilte das Unternehmen mit. Pressekontakt: {first} {last}, {n}.',
        '„Wir bedauern die Störung“, sagte {first} {last} von {brand}. Presseanfragen: {n}.',
      ],
      [
        '{brand} hat ein Büro in {city} eröffnet. Für Journalisten: {first} {last}, {n}.',
        'Der Ausfall bei {brand} dauerte drei Stunden. Pressestelle von {brand}: {n}, {first} {last}.',
      ],
    ),
    complaint: split(
      [
        'Vor sechs Wochen bei {firm} bestellt, und unter {n} hebt niemand ab. Ich will mein Geld zurück.',
        '{firm} hat zweimal abgebucht. Wenn ich {n} wähle, legen sie auf.',
      ],
      [
        'Finger weg von {firm}: falsche Rechnung, keine Entschuldigung, und unter {n} klingelt es nur.',
        'Ich warte noch immer, dass {firm} meinen Vertrag kündigt. Neunmal habe ich {n} versucht.',
      ],
    ),
    rung: split(
      [
        'Verpasster Anruf von {n}, angeblich {brand}. Habe nicht zurückgerufen.',
        'SMS bekommen, mein Konto bei {brand} sei gesperrt und ich soll {n} anrufen. Gelöscht.',
      ],
      [
        '{n} hat mir auf die Mailbox gesprochen, es gehe um eine Erstattung von {brand}. Noch jemand?',
        'Anruf von {n}, der Mann sagte, er sei von {brand}. Ich habe aufgelegt.',
      ],
    ),
    agency: split(
      [
        'Wir buchen und ändern Ihre Reisen mit {brands}. Unser Büro in {city}: {n}.',
        'Unser Laden führt {brands} und betreut seine Kunden selbst. Fragen Sie uns: {n}.',
      ],
      [
        'An unserem Schalter in {city} gibt es Karten und Tarife von {brands}. Telefon unserer Agentur: {n}.',
        'Kunden unseres Geschäfts in {city} wählen {n}; wir führen {brands}.',
      ],
    ),
    hotlineNews: split(
      [
        'Kunden von {brand} erreichen die Hotline jetzt kostenlos unter {n}, berichtet die Zeitung.',
        '{brand} hat den Telefondienst auf {n} umgestellt, sagte ein Sprecher am Dienstag.',
      ],
      [
        'Nach Angaben des Unternehmens schließt die alte Leitung von {brand} im Mai, die neue ist {n}.',
        'Anrufe bei {brand} unter {n} kosten künftig nichts mehr, teilte das Ministerium mit.',
      ],
    ),
    ownSupport: split(
      [
        'Fragen zur Rechnung? Kundenservice von {firm}: {n}, werktags von acht bis sechs.',
        'Kunden von {firm} melden Störungen unter {n}. Eine Erstattung dauert etwa fünf Tage.',
      ],
      [
        'Eine Bestellung bei {firm} ändern oder stornieren Sie über unseren Kundenservice: {n}.',
        '{firm} beantwortet Fragen zu Rechnungen und Rückzahlungen unter {n}. Bitte Kundennummer bereithalten.',
      ],
    ),
    business: split(
      [
        'Seit {years} Jahren ist {firm} in {city} zu Hause; ein Kostenvoranschlag für {trade} ist gratis, Anruf unter {n} genügt.',
        '{firm} - {trade} in {city} und Umgebung. Rufen Sie uns an: {n}',
        'Sie suchen {trade} in {city}? Bei {firm} geht der Chef selbst ans Telefon: {n}.',
        'Besuchen Sie unsere Werkstatt ({street}) oder vereinbaren Sie unter {n} einen Termin.',
        'Fragen zu unseren Preisen? Unter {n} hilft Ihnen {first} gerne weiter.',
      ],
      [
        'Ein Familienbetrieb aus Überzeugung: {firm}, {trade} für {city}. Telefon {n}.',
        'Ob Neubau oder Altbau, {firm} ist Ihr Ansprechpartner für {trade} in ganz {city}. Sie erreichen uns unter {n}.',
        'Sie finden {firm} in {city}, {street}; unsere Telefonnummer lautet {n}.',
        'Angebote sind bei {firm} kostenlos. Anrufe bitte zwischen acht und siebzehn Uhr, {n}.',
        '{trade} mit Garantie: Sprechen Sie mit {first} von {firm}, {n}.',
      ],
    ),
    about: split(
      [
        'Auf alle Arbeiten geben wir zwei Jahre Gewährleistung, und den Schmutz nehmen wir wieder mit.',
        '{first} {last} hat den Betrieb nach der Meisterprüfung in {city} gegründet.',
        'Wir sind versichert, in der Handwerksrolle eingetragen und nennen auf Wunsch Referenzen aus der Nachbarschaft.',
        'Termine am Samstag sind nach Absprache möglich.',
      ],
      [
        'Unsere drei Wagen sind so bestückt, dass wir selten zweimal kommen müssen.',
        'Den Preis halten wir vor Beginn schriftlich fest, dabei bleibt es.',
        'Seit dem Ruhestand der Eltern führt {first} {last} das Geschäft.',
        'Im August machen wir zwei Wochen Betriebsferien.',
      ],
    ),
    callNow: split(
      [
        'Jetzt anrufen: {n}',
        'Rohrbruch? {n}, Tag und Nacht.',
        'Notfall? Rufen Sie uns sofort an: {n}!',
        'Zum Anrufen tippen: {n}',
        'Heizung kalt? Anruf genügt: {n}',
        'Notdienst am Wochenende: {n}',
      ],
      [
        'Jederzeit für Sie erreichbar: {n}',
        'Nicht lange warten, gleich {n} wählen!',
        'Wir sind 24 Stunden am Tag für Sie da: {n}',
        'Ein Anruf genügt: {n}',
        'Schnell vor Ort, Telefon {n}',
        'Termin gefällig? {n}',
      ],
    ),
    directory: split(
      [
        'Nützliche Betriebe in {city}',
        'Mitglieder des Gewerbevereins {city}',
        'Wer macht was: {trade} in {city} und Umland',
      ],
      [
        'Branchenbuch {city}',
        'Läden und Dienstleister rund um die Adresse {street}',
        'Gewerbeverzeichnis {city}, Rubrik {trade}',
      ],
    ),
    repair: split(
      [
        '{firm} ist eine freie Werkstatt in {city}, {street}. Mit {brand} sind wir nicht verbunden. Bringen Sie Ihr Gerät vorbei oder rufen Sie {n} an.',
        'Wir reparieren Geräte von {brand} nach Ablauf der Garantie, direkt am Tresen ({street}). {hours}: 9-17 Uhr. Telefon {n}.',
        '{firm}: gebrauchte und überholte Geräte von {brand}. Unabhängig vom Hersteller. Fragen beantwortet {first}, {n}.',
      ],
      [
        'Unabhängige Werkstatt für {brand}-Geräte in {city}, keine Verbindung zum Hersteller. Kommen Sie vorbei ({street}) oder rufen Sie an: {n}.',
        '{firm} wartet {brand}-Technik vor Ort; mit Garantiefällen gehen Sie bitte zum Hersteller. Unsere Nummer: {n}.',
        'Im Laden ({street}) tauschen wir Displays und Akkus, auch von {brand}. Wir sind ein eigener kleiner Betrieb. Tel. {n}',
      ],
    ),
    warning: split(
      [
        'Vorsicht: Zurzeit sind falsche {brand}-Nachrichten im Umlauf. Eine davon lautet so:',
        'Ein Leser hat uns dieses Betrugsschreiben geschickt, das angeblich von {brand} stammt:',
        'Mehrere Vereinsmitglieder haben eine gefälschte Mail von {brand} bekommen. Darin steht:',
        'So sieht das gefälschte {brand}-Fenster aus. Rufen Sie die Nummer darin nicht an.',
      ],
      [
        'Betrugswarnung der Nachbarschaftshilfe: Der folgende Text kommt nicht von {brand}.',
        'Bitte warnt eure Eltern. Kriminelle geben sich als {brand} aus und schreiben etwa Folgendes:',
        'Unsere IT hat diese Phishing-Nachricht im Namen von {brand} entdeckt:',
        'Wir zitieren hier die betrügerische {brand}-Meldung, damit Sie sie wiedererkennen.',
      ],
    ),
    warningAdvice: split(
      [
        'Rufen Sie nie eine Nummer aus so einer Nachricht an; öffnen Sie die App oder tippen Sie die Adresse selbst ein.',
        'Löschen Sie die Mail und lassen Sie niemanden auf Ihren Rechner zugreifen.',
        'Wer schon bezahlt hat, sollte sofort mit seiner Bank sprechen und Anzeige erstatten.',
        '{brand} verlangt niemals Gutscheinkarten oder Fernzugriff.',
      ],
      [
        'Nicht antworten, nicht anrufen. Prüfen Sie Ihr Konto stattdessen auf der echten Seite.',
        'Haben Sie Kartendaten weitergegeben, lassen Sie die Karte sperren.',
        'Die Nummer gehört nicht zu {brand}, am anderen Ende sitzen die Betrüger.',
        'Heben Sie die Nachricht als Beweis auf und gehen Sie damit zur Polizei.',
      ],
    ),
    warningNumber: split(
      [
        'Die Nummer {n} gehört nicht zu {brand}. Das ist Betrug.',
        'Achtung vor {n}: Anrufer sollten im Namen von {brand} Gutscheinkarten kaufen.',
        'Betrüger nutzen {n} und geben sich als {brand} aus. Nicht anrufen.',
      ],
      [
        '{n} ist nicht {brand}. Wer dort anrief, wurde um sein Geld gebracht.',
        'Uns liegen Beschwerden über {n} vor, angeblich {brand}-Support, in Wahrheit Betrug.',
        'Als Betrugsnummer gemeldet: {n}, gibt sich als {brand} aus. Bitte nicht wählen.',
      ],
    ),
    blockList: split(
      [
        'Diese Nummern sperren wir im Forum (Spam, angeblich {brand}-Support):',
        'Moderationsliste der Woche, Beiträge damit bitte entfernen:',
        'Spamfilter, neue Einträge von dieser Nacht:',
      ],
      [
        'Von Mitgliedern gemeldete Spam-Nummern, bitte in den Filter aufnehmen:',
        'Merkliste für Moderatoren (falsche {brand}-Hotlines):',
        'Bitte sperren, alle aus Beiträgen mit angeblichem {brand}-Service:',
      ],
    ),
    doubt: split(
      [
        'Ist {n} wirklich {brand}? Jemand hat mir auf den Anrufbeantworter gesprochen.',
        'Weiß jemand, ob {n} zu {brand} gehört?',
        'Ich habe {n} auf einer Seite gefunden, die sich als {brand} ausgibt. Kann das stimmen?',
        'Habe einen Brief von {brand} mit der Nummer {n} bekommen. Echt oder Betrug?',
        'Seit gestern ruft mich {n} ständig an und will über {brand} reden, kennt das jemand?',
      ],
      [
        'Wurde noch jemand von {n} angerufen, angeblich {brand}?',
        'Kann mir jemand bestätigen, dass {n} ein echter Anschluss von {brand} ist?',
        'Meine Mutter soll wegen ihres {brand}-Kontos {n} anrufen. Das klingt doch faul?',
        'Wer steckt hinter {n}? Da meldet sich {brand}, aber ich habe Zweifel.',
        'Auf meinem Kontoauszug steht {brand} mit der Nummer {n}, ist das deren Hotline?',
      ],
    ),
    doubtDetail: split(
      [
        'Zurückgerufen habe ich bisher nicht.',
        'Auf deren eigener Seite finde ich sie nicht.',
        'Ich sollte ein Programm installieren, da habe ich aufgelegt.',
      ],
      [
        'Ich frage lieber erst hier, bevor ich etwas unternehme.',
        'Auf der echten Seite gibt es nur einen Chat.',
        'Irgendwie hatte ich kein gutes Gefühl.',
      ],
    ),
    news: split(
      [
        'Der Stadtrat von {city} hat am {date} einen Haushalt von {count} Millionen Euro beschlossen, bei drei Gegenstimmen.',
        'Die Polizei in {city} hat zwei Verdächtige festgenommen, die sich am Telefon als {brand}-Mitarbeiter ausgegeben hatten.',
        '{brand} meldet für das vergangene Quartal {count} neue Abonnenten und hebt die Prognose an.',
        'Die Brücke ({street}) bleibt bis zum {date} gesperrt; Busse fahren über den Ring.',
        'Ein Gericht verpflichtet {brand}, das Kündigen so einfach zu machen wie das Anmelden.',
        'Die Schäden durch falsche Support-Anrufe sind um {percent} Prozent gestiegen, teilte die Verbraucherzentrale am {date} mit.',
      ],
      [
        'Starkregen hat in {city} mehrere Keller geflutet ({street}); die Feuerwehr rückte {count} Mal aus.',
        'Die Aktie von {brand} verlor nach den Zahlen vom {date} {percent} Prozent.',
        'Rentner aus {city} verloren {price} an Anrufer, die vorgaben, für {brand} zu arbeiten.',
        'Ab dem {date} öffnet die Stadtbücherei {city} auch sonntags, kündigte die Bürgermeisterin an.',
        'Die Wettbewerbshüter prüfen, wie {brand} Verträge automatisch verlängert.',
        'Rund {count} Läufer nahmen am Marathon in {city} teil, {percent} Prozent mehr als im Vorjahr.',
      ],
    ),
    body: split(
      [
        'Wurde Ihre Tonne nicht geleert, melden Sie sich bitte beim {body} unter {n}.',
        'Das {body} ist montags bis freitags unter {n} erreichbar.',
        'Schäden melden Sie dem {body} telefonisch ({n}) oder über das Online-Formular.',
        'Gebärdensprachdolmetscher vermittelt das {body}, Telefon {n}.',
        'Auskünfte zum Mängelmelder gibt das {body}, Durchwahl {n}.',
      ],
      [
        'Auskunft zu Genehmigungen und Gebühren erteilt das {body} unter {n}.',
        'Das {body} nimmt Anrufe nur vormittags entgegen: {n}.',
        'Termine beim {body}: {n} oder persönlich.',
        'Sie haben Fragen zu Ihrem Bescheid? Das {body} hilft unter {n} weiter.',
        'Für Fundsachen ist das {body} zuständig, Telefon {n}.',
      ],
    ),
    bodyDetail: split(
      [
        'Bringen Sie einen Ausweis und das Schreiben mit, das Sie erhalten haben.',
        'An gesetzlichen Feiertagen bleibt das Amt geschlossen.',
        'Formulare liegen am Eingang in sechs Sprachen aus.',
      ],
      [
        'Die Gebühren finden Sie auf der Rückseite des Vordrucks.',
        'Der barrierefreie Zugang befindet sich an der Seite des Gebäudes.',
        'Die Bearbeitung dauert etwa {days} Werktage.',
      ],
    ),
    crisis: split(
      [
        'Wenn Sie daran denken, sich das Leben zu nehmen, rufen Sie bitte jetzt {line} an. Dort ist Tag und Nacht jemand da.',
        'Sie sind nicht allein. {line} ist kostenlos und anonym.',
        'Im Notfall wählen Sie {line}. Wenn Sie jemanden zum Reden brauchen: Unsere Ehrenamtlichen erreichen Sie unter {n}.',
        'Wird dir zu Hause wehgetan? Ruf {line} an, sobald du ungestört sprechen kannst.',
        'Sie machen sich Sorgen um ein Kind? Fachleute beraten Sie unter {line}, auf Wunsch ohne Namen.',
      ],
      [
        'Du hast das Gefühl, es geht nicht mehr? Sprich mit jemandem: {line}, gebührenfrei.',
        'Wenn Sie sich um einen Freund sorgen, bleiben Sie bei ihm und rufen Sie {line} an.',
        'Unser Sorgentelefon ist jede Nacht besetzt: {n}. Bei akuter Gefahr wählen Sie {line}.',
        'Hilfe für Betroffene von Gewalt: {line}, vertraulich, in vielen Sprachen.',
        'Trauer, Angst, Einsamkeit: Unter {line} hört Ihnen jemand zu.',
      ],
    ),
    crisisDetail: split(
      [
        'Niemand verurteilt Sie, und Ihren Namen müssen Sie nicht nennen.',
        'Anrufen können Sie für sich selbst oder für einen Menschen, der Ihnen am Herzen liegt.',
        'Reden hilft, auch um drei Uhr morgens.',
      ],
      [
        'Was Sie sagen, bleibt unter uns.',
        'Es macht nichts, wenn Ihnen die Worte fehlen.',
        'Das Gespräch kostet nichts und taucht auf keiner Rechnung auf.',
      ],
    ),
    charity: split(
      [
        '{charity} nimmt gut erhaltene Möbel an; einen Abholtermin vereinbaren Sie unter {n}.',
        'Ehrenamtliche gesucht! Melden Sie sich bei {charity} unter {n} oder schauen Sie vorbei: {street}.',
        'Telefonisch spenden an {charity}: {n}. Jeder Euro zählt.',
        'Streunende Katze gefunden? {charity} hilft weiter: {n}',
      ],
      [
        'Zwei Stunden Zeit in der Woche? {charity} freut sich über Ihren Anruf: {n}.',
        '{charity} verteilt warme Mahlzeiten ({street}). Auskunft: {n}.',
        'Wer {charity} unterstützen möchte, kommt in den Laden oder ruft an, {n}.',
        'Familientelefon von {charity}: {n}, dienstags und donnerstags.',
      ],
    ),
    docs: split(
      [
        'Ersetzen Sie {placeholder} vor der Veröffentlichung durch die Nummer Ihres Kundendienstes.',
        'Das Feld nimmt internationale Rufnummern an, zum Beispiel {placeholder}.',
        'Ist keine Leitung eingetragen, druckt die Vorlage „Rufen Sie uns an: {placeholder}“.',
        'In der Beispieldatei steht SUPPORT_PHONE auf {placeholder}.',
      ],
      [
        'Tragen Sie die Service-Hotline in der Form {placeholder} ein; Leerzeichen werden entfernt.',
        'In den Tests verwenden wir {placeholder}, diese Nummer wird nie vergeben.',
        'Bei unbekanntem Anrufer zeigt das Banner {placeholder}.',
        'Ein Kontaktblock sieht so aus: Mustermann Support, {placeholder}.',
      ],
    ),
    order: split(
      [
        'Vielen Dank für Ihre Bestellung {order} vom {date}. Wir haben {count} Artikel verpackt.',
        'Ihr Paket ist unterwegs. Sendungsnummer {tracking}.',
        'Ihre Zahlung über {price} zur Bestellung {order} ist bei uns eingegangen.',
        'Ihre Rücksendung {order} wurde erfasst; die Gutschrift dauert bis zu {days} Tage.',
      ],
      [
        'Die Bestellung {order} wurde am {date} dem Versand übergeben.',
        'Hallo {first}, Ihre Tickets hängen an. Buchungscode {tracking}, Gesamtpreis {price}.',
        'Die Lieferung {order} ist für den {date} zwischen 10:00 und 14:00 Uhr geplant.',
        'Quittung über {price}, Zeichen {order}, Kundennummer {account}.',
      ],
    ),
    orderDetail: split(
      [
        'Den Stand sehen Sie jederzeit in Ihrem Kundenkonto.',
        'Bitte antworten Sie nicht auf diese Nachricht.',
        'Position 1: Gartenschlauch, 25 m, Artikel {account}',
      ],
      [
        'Die Rechnung liegt in Ihrem Kundenbereich bereit.',
        'Dieses Postfach wird nicht gelesen.',
        'Artikel {account}, Schreibtischlampe, Anzahl 2',
      ],
    ),
    meeting: split(
      [
        'Wöchentliche Runde, {date}, {time} Uhr. Tagesordnung: Budget, Personal, Verschiedenes.',
        '{first} lädt Sie zu „Projektrückblick“ am {date} um {time} Uhr ein.',
        'Erinnerung: Elternabend am {date}, {time} Uhr, Raum 12.',
      ],
      [
        'Sie sind eingeladen: Quartalsplanung, {date}, {time} bis zwölf Uhr.',
        'Das Telefonat mit {firm} wurde auf den {date}, {time} Uhr, verschoben.',
        'Chorprobe {date}, {time} Uhr, {street}.',
      ],
    ),
    dialIn: split(
      [
        'Telefonisch teilnehmen: {n}, Meeting-ID {meeting}, Kenncode {pin}#',
        'Einwahl {n} PIN {pin}',
        'Mit einem Tipp: {n},,{meeting}#',
      ],
      [
        'Telefonkonferenz: {n}, Zugangscode {pin}',
        'Oder per Telefon (nur Ton) {n}, Konferenz-ID {meeting}#',
        'Audio: {n}, danach {pin} und die Rautetaste',
      ],
    ),
    jobTitle: split(
      ['Leitung Einkauf', 'Bauleitung', 'Buchhaltung', 'Wissenschaftliche Mitarbeit'],
      ['Projektleitung', 'Büroleitung', 'Vertrieb Außendienst', 'Stadtbibliothek'],
    ),
    classified: split(
      [
        'Zu verkaufen: Eichentisch mit sechs Stühlen, {price}, Abholung in {city}. Ab 18 Uhr {n} anrufen.',
        'Zimmer frei, Nähe {street}, {price} kalt, Nichtraucher. {first}, {n}',
        'Entlaufen: grauer Kater in {city}, seit {date}. Hinweise bitte an {n}.',
        'Klavierunterricht für Anfänger, {price} die Stunde, {n}',
      ],
      [
        'Fahrrad, kaum gefahren, {price} VB, Besichtigung in {city}. SMS an {n}.',
        'Suche Schrebergarten oder kleines Grundstück in {city}. Bitte bei {first} melden, {n}.',
        'Brennholz, trocken, frei Haus, {price} der Raummeter. {n}',
        'Babysitter mit Erfahrung hat abends Zeit. {n} ({first})',
      ],
    ),
    help: split(
      [
        'Um {brand} zu kündigen, melden Sie sich an, öffnen die Seite Mitgliedschaft und wählen „Abo beenden“. Der Zugang läuft bis zum Ende des bezahlten Zeitraums.',
        'Erstattungen bei {matter} beantragen Sie im Konto; das Geld kommt innerhalb von {days} Tagen.',
        'Wurde über einen App-Store abgerechnet, müssen Sie das {brand}-Abo auch dort beenden.',
        'Hat es jemand geschafft, {brand} nach dem Probemonat zu kündigen? Seit Version {version} fehlt der Knopf.',
        '{brand} hat mir am {date} {price} abgebucht, obwohl ich gekündigt hatte. Was soll ich denen schreiben?',
      ],
      [
        'Mitglieder von {brand} schalten die automatische Verlängerung unter Konto > Abo > Verwalten ab.',
        'Nach der Kündigung bei {brand} erhalten Sie eine Mail; heben Sie sie bis zum nächsten Auszug vom {date} auf.',
        'Bei {matter} starten Sie angemeldet einen Chat auf der Hilfeseite von {brand}.',
        'Bucht {brand} weiter ab, wenn die Karte abläuft? Meine war nur bis {month} gültig.',
        'Gelöst: {brand} hat die {price} erstattet, nachdem ich bei der Bank widersprochen hatte.',
      ],
    ),
    official: split(
      [
        'Möchten Sie mit uns sprechen? Den {brand} {support} erreichen Sie unter {n}.',
        'Sie erreichen {brand} telefonisch unter {n} oder per Chat in Ihrem Konto.',
        '{brand} Kontakt: {n}. Bitte halten Sie die E-Mail-Adresse Ihres Kontos bereit.',
      ],
      [
        'Unser {support} ist unter {n} an sieben Tagen in der Woche erreichbar.',
        'Lieber telefonieren? Rufen Sie {brand} an: {n}.',
        'Telefonische Hilfe für Kunden von {brand}: {n}.',
      ],
    ),
    sport: split(
      [
        '{team} besiegt {team2} vor {count} Zuschauern mit {score}.',
        'Halbzeit {score}, Endstand {score}. Tore in den Minuten 12, 45, 67 und 88.',
        'Tabelle: 1. {team} 54:18 71, 2. {team2} 49:23 66',
      ],
      [
        '{team2} unterliegt {team} daheim {score}; Zuschauer: {count}.',
        'Sätze: 6:4, 3:6, 7:6 (8:6), Spielzeit 2:47:31.',
        'Saisonbilanz {score}, {count} Punkte für {team}.',
      ],
    ),
    price: split(
      [
        'Angebot bis {date}: {price} statt {price}, Artikel {account}.',
        'Rechnungssumme {price}, MwSt. 19 %, IBAN {iban}.',
        'Preise pro Nacht: 1.250,00 / 1.499,50 / 2.175,25.',
      ],
      [
        'Netto {price}, brutto {price}, fällig am {date}, USt-IdNr. {vat}.',
        'Bitte überweisen Sie {price} auf {iban}, Verwendungszweck {order}.',
        'Kurs 184,20 - 191,75, Umsatz 12.480.300 Stück.',
      ],
    ),
    position: split(
      [
        'Die Hütte liegt auf {coord}, Höhe 1.842 m.',
        'Start der Wanderung: {coord}. Länge 14,2 km, 830 Höhenmeter.',
        'Messstelle 4711: {coord}, abgelesen {date} {time}.',
      ],
      [
        'Ankerposition {coord}, Wassertiefe 12 m.',
        'Geocache bei {coord}, Schwierigkeit 2,5, versteckt am {date}.',
        'Das Beben (Stärke 4,3) ereignete sich bei {coord}.',
      ],
    ),
    personal: split(
      [
        'Hallo {first}, meine neue Nummer ist {n}. Bis zum {date}!',
        'Ich stehe am Bahnhof, klingel kurz durch, wenn du da bist: {n}.',
        'Oma hat ein neues Telefon: {n}. Sie freut sich, wenn du dich meldest.',
        'Wenn der Zug Verspätung hat, schreib einfach an {n}.',
      ],
      [
        '{first}, dein Schal liegt noch bei uns. Ruf mich an, {n}.',
        'Wir sind aus dem Urlaub zurück; falls die Heizung ausfällt, hat der Vermieter die {n}.',
        'Hier die Nummer vom Tierarzt, nach der du gefragt hast: {n}.',
        'Treffen wir uns um {time} Uhr? Mein Handy: {n}.',
      ],
    ),
    reservation: split(
      [
        'Tische bei {firm} reservieren Sie unter {n}, Gruppen bitte per E-Mail.',
        'Reservierungen: {n}, täglich ab 17 Uhr. {firm}, {street}, {city}.',
        'Zimmer ab {price} pro Nacht; Buchungen nimmt {firm} unter {n} entgegen.',
        'Kino {last}: Kartenvorbestellung unter {n}, Abholung bis 20 Minuten vor Beginn.',
      ],
      [
        'Hotel {last}, {city}: Rezeption {n}, rund um die Uhr geöffnet.',
        'Fürs Wochenende bitte früh reservieren, {n}. Ihr Team von {firm}.',
        'Absagen bis 18 Uhr am Vortag, {n}, {firm}.',
        'Ferienwohnung in {city}, {price} die Nacht, Anfragen an Familie {last}, {n}.',
      ],
    ),
    localBill: split(
      [
        '{invoice} {order} von {firm} für {trade} vom {date}: {price}. Rückfragen? {n}',
        'Guten Tag {last}, vielen Dank für Ihren Auftrag. Bitte zahlen Sie {price} innerhalb von {days} Tagen. {firm}, {n}',
        'Kostenvoranschlag {order} vom {date}, {trade}: {price} inkl. Material. {firm}, erreichbar unter {n}',
      ],
      [
        'Für die Arbeiten an Ihrem Haus ({street}, {trade}) berechnen wir {price}. Ist etwas unklar, rufen Sie {firm} an: {n}.',
        'Zweite Mahnung: {price} aus der Rechnung {order} sind seit dem {date} offen. {firm}, Telefon {n}',
        '{firm} dankt für die Zahlung von {price} ({invoice} {order}). Für Fragen zur Gewährleistung: {n}',
      ],
    ),
    address: split(
      [
        '{firm}, {street} {house}, {zip} {city}. Handelsregister HRB {account}, USt-IdNr. {vat}.',
        'So finden Sie uns: Straßenbahn bis Haltestelle {street}, dann 200 Meter zu Fuß.',
        '{firm}, Inhaber {first} {last}, {street} {house} in {zip} {city}',
      ],
      [
        '{firm} | {street} {house} | {zip} {city} | HRB {account}',
        'Parkplätze hinter dem Haus, Einfahrt {street} {house}.',
        'Impressum: {firm}, {street} {house}, {zip} {city}, Steuernummer {account}',
      ],
    ),
    change: split(
      [
        'Absturz bei leerer Kontaktliste behoben',
        'Wiederholung für die Upload-Warteschlange ergänzt',
        'Parser auf {version} angehoben',
        'veraltetes Telefonfeld aus dem Profilformular entfernt',
        'Support-Matrix dokumentiert',
      ],
      [
        'fehlende Zeitzone im Export abgefangen',
        'Start durch verzögertes Laden beschleunigt',
        'Übersetzungen für {version} aktualisiert',
        'Telefoneingabe beim Verlassen des Felds prüfen',
        'Unterstützung alter Browser eingestellt',
      ],
    ),
    logLine: split(
      [
        'Verbindung abgelehnt, neuer Versuch in {days} s',
        'Anfrage nach {count} ms beendet',
        'Benutzer {account} angemeldet',
      ],
      ['kein Cache-Treffer für {hex}', 'Auftrag {account} eingereiht', 'Worker nach {count} ms neu gestartet'],
    ),
  },
}
