import { type Lexicon, phrases } from './concept.ts'

export const de: Lexicon = {
  support:
    phrases(`kundenservice, kundendienst, kundenbetreuung, kundenhotline, kundensupport, kundencenter, servicecenter,
    servicehotline, service-hotline, hotline, support, supports, helpdesk, help desk, technischer support,
    technische hilfe, technischen support, hilfe-hotline, helpline, servicenummer, service-nummer, kundennummer
    der hotline, serviceteam, service-team, supportteam, support-team, reservierungshotline, buchungshotline,
    servicetelefon, kundentelefon, infoline, kontaktcenter, callcenter, kundendienst-hotline,
    kundendienst-nummer, kundendienstnummer, kundenservice-nummer, kundenservicenummer, support-nummer,
    supportnummer, support-hotline, supporthotline, hilfshotline, hilfe-team, hilfeteam, hilfsteam,
    servicestelle, beratungshotline, telefonservice, telefonsupport, telefonischer support, telefonischen
    support, telefonische hilfe, technischer dienst, technischer kundendienst, kunden-hotline, kunden-service,
    reservierungsservice, hotline-team, service-center, kunden-center, hilfecenter, hilfe-center, infohotline,
    info-hotline, notfall-hotline, beschwerdestelle, beschwerdehotline, servicedesk, kundenhilfe, service-desk,
    kundensupport-team, kundenserviceteam, technikerteam, expertenteam, mitarbeiter von, mitarbeiterin von`),
  staff:
    phrases(`berater*, mitarbeiter*, ansprechpartner*, agent, agenten, agentin, techniker*, experte*, fachleute, fachmann,
    spezialist*, servicekraft, kundenberater*, sachbearbeiter*, live-agent, kundendienstmitarbeiter*,
    servicemitarbeiter*, support-mitarbeiter*, ingenieur*, reiseberater*, einen menschen zu sprechen, menschen
    zu sprechen, jemanden zu sprechen`),
  role: phrases(`rückerstattungsabteilung, erstattungsabteilung, abrechnungsabteilung, stornoabteilung, kündigungsabteilung,
    betrugsabteilung, sicherheitsabteilung, sicherheitsteam, fachabteilung, buchhaltung, zentrale, hauptsitz,
    reservierungsabteilung, erstattungsstelle, rückerstattungsteam, erstattungsteam, rückerstattungsstelle,
    abrechnungsteam, rechnungsabteilung, buchungsabteilung, kündigungsteam, kündigungsstelle, kündigungshotline,
    stornoteam, stornierungsabteilung, betrugsabwehr, betrugsstelle, reklamationsabteilung, kundenabteilung,
    serviceabteilung, technische abteilung, technikabteilung, abo-abteilung, aboservice, abo-service,
    vertragsabteilung, inkassoabteilung, mahnabteilung, zahlungsabteilung, kontosicherheit, sicherheitszentrale,
    wiederbeschaffung, rückholteam, rückgewinnung*, wiederherstellungsteam, ermittlungsteam, gepäckabteilung,
    gepäckermittlung, ticketabteilung, hauptzentrale, microsoft-abteilung, windows-support, offizielle stelle,
    fachteam, rückholung, rückforderungsteam`),
  phone: phrases(`telefon, telefonnummer, nummer, rufnummer, hotline, tel, telefonisch, kostenlose nummer, gebührenfrei,
    gebührenfreie nummer, kontaktnummer, servicenummer, telefonnummern, nummern, mobil, handynummer, durchwahl,
    hotline-nummer, servicetelefonnummer, servicehotlinenummer, fon, ruf, kostenfreie nummer, kostenfrei,
    gratisnummer, hilfenummer, festnetz, festnetznummer, durchwahlnummer, handy, mobilnummer, kontaktnummern,
    leitung, telefonleitung, telefonkontakt, whatsapp-nummer`),
  call: phrases(`rufen, ruf, rufe, anrufen, anruf, angerufen, ruft, wählen, wähle, gewählt, kontaktieren, kontaktiere,
    kontaktieren sie, kontakt, wenden sie sich, wenden, sprechen, sprich, erreichen, erreichbar, erreichst,
    telefonieren, melden sie sich, verbinden, ruf an, rufen sie an, rufen sie, rufe an, anzurufen, anrufst,
    anruft, anrufe, rief an, wählt, wählst, zu wählen, klingeln, klingel durch, durchklingeln, greifen sie zum
    hörer, zum hörer, zum telefon, telefonat, telefonieren sie, sprechen sie, mit uns sprechen, reden sie, zu
    erreichen, erreichen sie, erreicht man, erreicht, kontaktiert, kontaktaufnahme, melden, melde dich, meldet
    euch, setzen sie sich, in verbindung, nehmen sie kontakt, wende dich, wendet euch, durchgestellt, sich
    wenden, mehr infos, weitere informationen, mehr informationen, für weitere, für hilfe, hilfe erhalten,
    schreiben sie, schreib, per telefon, am telefon, telefonisch unter, hier anrufen, jetzt anrufen, einfach
    anrufen, kurzer anruf, ein anruf, notieren sie, gib uns, geben sie uns, verbunden, verbinden sie,
    telefoniert, rangegangen, geht ran, ging ran, über whatsapp, per whatsapp, auf whatsapp, schreib ihm,
    schreiben sie ihm, schreibt ihm, hilfe unter, hilfe gibt es, gibt es unter, hilfe am, immer hilfe, schreiben
    sie noch, schreiben sie noch heute, schreiben an, setzen sie sich mit, melden sie, nimmt ab, nimmt jemand
    ab, jemand ran, meldet sich, dort sitzt, da sitzt, durchgerufen, zurückrufen, dort meldet sich, am besten
    direkt unter, bucht dich um, durchrufen, jetzt durchrufen, ruft durch, anläuten, läuten sie`),
  trouble:
    phrases(`storn*, kündig*, erstatt*, rückerstatt*, abo, abonnement*, verläng*, abbuchung*, abgebucht, rechnung*, zahlung*,
    flug*, umbuch*, buchung*, gepäck, problem*, fehler*, gesperrt, konto, passwort, anmeld*, aktivier*,
    einricht*, widerruf*, reklam*, namensänderung, stornierung*, kündigung*, rückbuchung*, doppelte abbuchung,
    doppelt abgebucht, abgebuch*, abgezogen, belastet, belastung*, lastschrift*, kreditkarte*, karte,
    mitgliedschaft*, lizenz*, erneuer*, verlängerung*, installation, installieren, installier*, drucker*,
    router*, papierstau*, update*, treiber*, passwör*, zurücksetz*, entsperr*, sperr*, auszahlung*, einzahlung*,
    wallet*, guthaben*, überweisung*, verifizier*, verifikation*, ticket*, tickets, reise*, reservierung*,
    koffer, verspätung*, anschlussflug*, sitzplatz*, gutschrift*, betrag, probeabo*, testphase, streaming*,
    konten, kontostand, zugang*, zugriff*, defekt*, funktioniert nicht, geht nicht, gestört, störung*,
    ersparnisse, verlor*, geld zurück, transaktion*, verdächtige*, kredit*, darlehen, gekündigt*, berechnet,
    gelöst, zurückerstatt*, umgebucht*, ärger mit, schwierigkeiten mit, schwierigkeiten, paket*, sendung*,
    lieferung*, zustellung*, zoll*, zollgebühr*, zurückgehalten, reparatur*, absturz*, abstürz*, langsam, hängt,
    störungen, panne*, pannen, eingeschränkt, zugestellt, eingezogen, zweimal eingezogen, bucht, doppelt, rate,
    raten, freischalten, schalten frei, freigeschaltet`),
  promise:
    phrases(`rund um die uhr, 24 stunden, 24/7, tag und nacht, sofortige hilfe, sofort hilfe, schnelle hilfe, ohne wartezeit,
    ohne warteschleife, echte person, echter mensch, persönlicher ansprechpartner, volle rückerstattung,
    garantiert*, experten, spezialisten, geschulte*, in wenigen minuten, umgehend, kompetent*, jederzeit,
    sofortige unterstützung, rund um die uhr erreichbar, keine wartezeit, keine wartezeiten, keine
    warteschleife, wartezeit, warteschleife, ohne warten, echte menschen, echten menschen, lebendiger mensch,
    mensch aus fleisch, sofort eine, sofort gelöst, sofortlösung, sofortige lösung, schnell und einfach,
    schnellste weg, schnellster weg, der schnellste, schnellsten, am schnellsten, der kürzeste, kürzeste weg,
    der einfachste, problemlos, unkompliziert, in sekunden, innerhalb von minuten, in minuten, binnen minuten,
    noch am selben tag, am selben tag, sieben tage, 365 tage, feiertag*, tag wie nacht, bei tag und nacht, auch
    nachts, jede stunde, zu jeder zeit, zu jeder stunde, kostenlose hilfe, kostenlose beratung, geld-zurück,
    geld zurück, volle erstattung, vollständige erstattung, vollständige rückerstattung, erstattung garantiert,
    versprochen, versprechen, zertifiziert*, erfahren*, fachkundig*, professionell*, freundlich*, zuverlässig*,
    vertrauenswürdig*, persönlich*, geduldig, behoben, beheben, löst, lösen, gelöst, stets bereit, immer bereit,
    jederzeit erreichbar, direkt zu, direkter draht, direkte verbindung, in kürzester zeit, im handumdrehen,
    zurückgeholt, zurückbekommen, zurückerhalten, bestens, ging sofort jemand ran, sofort jemand, nach fünf
    minuten, in fünf minuten, am nächsten tag, zwei tage später, ohne schleife, ohne umwege, super hilfe, top
    service, war die sache durch, nummer merken, nummer unbedingt merken, nummer speichern, nummer aufheben,
    diese nummer merken, fünf sterne, 5 sterne, sehr zu empfehlen, kostenlose sprechstunde, sprechstunde,
    täglich am telefon, täglich telefonisch, gratis beratung, kostenlose diagnose, einen menschen`),
  pressure:
    phrases(`sicherheitswarnung, sicherheitsalarm, virus, viren, infiziert, gestohlen, in gefahr, datenverlust, wurde
    blockiert, kompromittiert, schadsoftware, trojaner, sofort, dringend, umgehend, unverzüglich, so schnell wie
    möglich, innerhalb von 24 stunden, letzte mahnung, letzte warnung, wurde gesperrt, wird gesperrt, schalten sie
    nicht, nicht ausschalten, nicht neu starten, falls sie nicht, wenn sie nicht, wird abgebucht, bevor es zu spät,
    handeln sie, zögern sie nicht, ohne verzögerung, frist, läuft ab, läuft heute ab, bald ab, vor mitternacht, bis
    mitternacht, endgültig, letzte chance, letzte möglichkeit, wird gelöscht, werden gelöscht, gelöscht, wird
    geschlossen, werden geschlossen, geschlossen, wird deaktiviert, deaktiviert, abgeschaltet, wird eingezogen,
    verdächtige aktivität*, verdächtige anmeldung, warnung, achtung, kritisch*, gefährlich*, bedroh*, spyware,
    hacker, gehackt, angriff, firewall, risiko, gefährdet, beschädigt, schaden, verloren gehen, nur heute, noch
    heute, heute noch, innerhalb von 24, binnen 24, innerhalb von 48, nicht herunterfahren, fenster nicht, nicht
    schließen, sollten sie nicht, andernfalls, sonst wird, nicht autorisiert, nicht veranlasst, haben sie nicht,
    waren sie das nicht, rechtliche schritte, mahnung, inkasso, ehe es zu spät, gesperrt, ignorieren sie,
    ausschalten, sonst`),
  infection:
    phrases(`virus, viren, schadsoftware, malware, trojaner, spyware, spionagesoftware, infiziert, befallen, hacker, gehackt,
    firewall, ihr computer, ihren computer, ihrem computer, ihr pc, diesem gerät, dieses gerät, diesen pc, ihr
    gerät, sicherheitswarnung, sicherheitsalarm, sicherheitsmeldung, nicht ausschalten, schalten sie den, nicht
    neu starten, bedrohung, bedrohungen, zugriff auf diesen, ihr system, windows-warnung, rechner, ihr rechner,
    schädling, schadprogramm*, liest mit, bankdaten, passwörter, zugangsdaten, gesperrt, wurde gesperrt,
    ausschalten, schalten sie das gerät, nicht aus, kopiert, stiehlt, zugriff verweigert, techniker, bedroht,
    gefährdet, wurm, systemmeldung, kritische meldung, kritischer fehler, registry-fehler, registrierungsfehler,
    registrierungsfehlers, angehalten, wurde angehalten, gestoppt, sitzung wurde, verdächtiger aktivität,
    verdächtiger aktivitäten, verdächtige aktivität, verdächtige aktivitäten, in gefahr, festplatte, daten auf
    diesem, auf diesem laufwerk, laufwerk, werden gelöscht, netzbetreiber, internetanbieter, provider, diese
    seite, verlassen sie diese, verlassen sie die, fenster geöffnet, fenster offen, fenster bitte, dieses
    fenster, nicht neu, starten sie den computer, starten sie den rechner, computer nicht, rechner nicht,
    rechner nicht aus, stecker, vor weiteren schäden, weiteren schäden, zugang wird, ihr zugang, verbindung
    getrennt, verbindung wurde, verbindung unterbrochen, spyware-alarm, virenalarm, virus-alarm, lesen
    möglicherweise, ihre nachrichten, kartendaten, kontodaten, soforthilfe, entfernen die bedrohung, trojaner
    gefunden, sensible daten, sensible dateien, versendet, wartet auf sie, windows-sicherheit`),
  'remote-access': phrases(
    `fernzugriff, fernwartung, fernsteuerung, bildschirm teilen, bildschirm freigeben, bildschirmfreigabe`,
  ),
  'gift-card': phrases(
    `geschenkkarte*, guthabenkarte*, gutscheinkarte*, gutscheincode*, geschenkgutschein*, paysafecard*, guthabencode*`,
  ),
  'move-money':
    phrases(`überweisen, überweisung, überweisen sie, sicheres konto, sicherheitskonto, geld senden, geld überweisen,
    bitcoin-automat, differenz zurück`),
  'secret-code':
    phrases(`bestätigungscode, sicherheitscode, tan, sms-code, einmalpasswort, ihre pin, kartennummer, ihr passwort,
    prüfnummer, verifizierungscode`),
  'other-channel':
    phrases(`whatsapp, telegram, klicken sie, klick hier, hier klicken, qr-code, e-mail, schreiben sie uns, live-chat, per
    mail, per e-mail, kontaktformular, chat, link unten, auf den link, messenger, scannen`),
  ask: phrases(`laden, herunterladen, installieren, öffnen, geben, nennen, teilen, mitteilen, senden, schicken, kaufen, zahlen,
    überweisen, bestätigen, eingeben, erlauben, lassen, starten`),
  never: phrases(`nie, niemals, nicht, kein, keine, keinen, niemand`),
  warning:
    phrases(`betrug, betrüger*, betrügerisch*, abzocke, falsche, falscher, falsches, gefälscht*, fake, phishing, vorsicht,
    warnen, warnt, masche, spam, scam, nicht anrufen, nicht zurückrufen, enkeltrick, sperrliste, schockanruf*,
    unseriös*, gewarnt, gauner, betrogen, betrugsversuch*, betrugsmasche*, betrugsnachricht*, betrugsmail*,
    kriminelle*, täter*, trickbetrug*, gaunern, fakes, gefakt*, falschen, fälschung*, warnung vor, warnhinweis*,
    warnmeldung*, hereingefallen, reingefallen, reinfallen, hereinfallen, nicht reagieren, nicht antworten,
    legen sie auf, auflegen, anzeige erstatten, melden sie es, der polizei, spam-nummern, spamnummern,
    spamliste, zu sperren, sperren, gesperrt werden, filter, filterliste, moderationsliste, beobachtungsliste,
    blockliste, schwarze liste, blockieren, dubios*, unseriös, scammer*, phisher*, betrügern, warnen sie, nicht
    wählen, niemals anrufen, nie anrufen, rufen sie nicht, ruft nicht, rufe nicht, beschwerden über, hinters
    licht, geben sich als, gibt sich als, ausgeben, ausgibt, angeblich*, vermeintlich*, aufgepasst, obacht,
    hütet euch, hüten sie, beschwerden zu, beschwerden gegen, wurden betrogen, wurde betrogen, bitte sperren,
    bitte blockieren, sogenannt*, angeblichen, geben vor, sich ausgeben, robocall*, verdächtige nummer,
    verdächtige nummern, verdächtiger anruf, verdächtige anrufe, verdächtige nachricht, verdächtige nachrichten,
    verdächtige mail, verdächtige e-mail, verdächtige sms`),
  told: phrases(`bittet, bitten, gebeten, fordert, fordern, aufgefordert, auffordern, sollte, sollten, soll, behauptet,
    behaupten, angeblich, anrufer, wer anrief, die anriefen, verlangt, verlangten, wollte, wollten, gibt sich
    als, geben sich als, mailbox, hinterlassen, der sich als, die sich als, sich als, wurde angerufen, wurden
    angerufen, soll ich, ich soll, dass ich, damit ich, ich möge, wollen dass, musste, mussten, man soll, sie
    sollen dann, man müsse, meine mutter sollte, mein vater sollte, anrufen soll, zurückrufen soll, solle,
    sollst du, sie müssen dann, dann müssen sie, man muss dann`),
  denial:
    phrases(`gehört nicht, ist nicht unsere, ist keine, nicht von uns, nicht unsere nummer, hat nichts mit, ist falsch, ist
    gefälscht, ist betrug, ist ein fake, nicht die nummer, gehört nicht zu, gehören nicht, ist nicht von, sind nicht
    von, stammt nicht, stammen nicht, nicht die von, keine nummer von, ist kein, keine echte, nicht echt, ist nicht
    die, fälschlich*, zu unrecht, führt zu betrügern, führt zu den betrügern, hat keine telefonnummer, bietet keinen
    telefon*, keine hotline, gibt es nicht, nicht seriös, ist nicht seriös, haben nichts mit`),
  genuine:
    phrases(`offizielle nummer, einzige nummer, echte nummer, richtige nummer, offizielle hotline, einzig echte, einzig
    wahre, die richtige, offizielle kundenservice, offizielle support, offizielle service, die einzige echte, einzig
    richtige, einzig gültige, tatsächliche nummer, wahre nummer, gültige nummer, die offizielle, rufen sie
    stattdessen, stattdessen, verifizierte nummer`),
  question:
    phrases(`oder nicht, ist das echt, ist das ein, ist das, ist dies, wirklich von, weiß jemand, kennt jemand, ist die
    nummer, wem gehört, ist das seriös, kann man, hat jemand, echt oder, soll ich, wer steckt, wer steckt hinter,
    kann jemand, kann mir jemand, könnte jemand, hat schon jemand, kennt ihr, weiss jemand, weiß einer, wisst ihr,
    habt ihr, ist das wirklich, ist die wirklich, betrug oder, stimmt das, kann das, zu wem gehört, gehört die,
    gehört diese nummer, ob die nummer, ob das, bin mir nicht sicher, bin unsicher, zweifel, kommt mir komisch,
    klingt komisch, klingt seltsam, seltsam vor, merkwürdig, verdächtig vor, darf ich, sollte ich, soll man,
    vertrauen, echt ist, wirklich die, tatsächlich von, wurde von, noch jemand, sonst noch jemand, auch jemand`),
  frame:
    phrases(`lautet, lautet so, darin steht, da steht, sieht so aus, so sieht, gibt sich als, geben sich als, gibt vor,
    angeblich von, hat uns diese, folgende nachricht, folgender text, zum beispiel, wortlaut, im wortlaut, der text,
    die nachricht lautet, heißt es, wortlaut der, folgendermaßen, wie folgt, steht dort, steht darin, dort steht,
    sie schreiben, schreiben so, schreiben etwa, schreibt, sieht die, sieht der, wir zitieren, zitiert, zitat,
    folgende mail, folgende e-mail, folgende phishing*, folgende betrüger*, folgenden, folgende, der folgende,
    nachfolgende, untenstehende*, der text unten, im namen von, namens, weitergeleitete nachricht, diese nachricht,
    diese mail, dieser brief, so einen brief, vorsicht vor, abschrift, hier der text, beispiel für`),
  flattery:
    phrases(`toller beitrag, super beitrag, guter beitrag, schöner beitrag, klasse beitrag, toller artikel, super artikel,
    guter artikel, schöner artikel, interessanter artikel, interessanter beitrag, hilfreicher beitrag, hilfreicher
    artikel, sehr informativ, danke fürs teilen, gut geschrieben, gut erklärt, schöner blog, toller blog, super
    blog, guter blog, dein blog, deinen blog, ihr blog, ihren blog, weiter so, gute arbeit, tolle arbeit,
    lesezeichen, sehr hilfreich, klasse seite, tolle seite, schöne seite, wertvolle informationen, nützliche
    informationen`),
  reporting:
    phrases(`teilte mit, teilte das, mitteilte, sagte, sagten, erklärte, berichtet, berichtete, nach angaben, sprecher*,
    pressesprecher*, pressemitteilung*, pressestelle, zeitung*, journalist*, redaktion, ministerium, gericht*,
    polizei teilte, gestern, in der vergangenen woche, kündigte an, gab bekannt, bekanntgegeben, künftig, dpa,
    afp, verbraucherzentrale*, nachrichten, laut polizei, laut unternehmen, laut zeitung, nach angaben des
    unternehmens, nach angaben der polizei, berichtet die zeitung, unternehmen mit, künftig nichts, meldet die
    zeitung, meldet die polizei, meldet das unternehmen, berichten medien, medien berichten`),
  own: phrases(`wir, unser, unsere, unserem, unseren, uns, mein, meine, ich`),
  business: phrases(`öffnungszeiten, bürozeiten, sprechzeiten, montag bis freitag, mo - fr, mo-fr, mo – fr, geschlossen,
    familienbetrieb, seit 19, kostenvoranschlag, unverbindlich*, besuchen sie uns, unser laden, praxis,
    restaurant, werkstatt, klempner*, elektriker*, sanitär*, friseur*, zahnarzt*, bäckerei, meisterbetrieb,
    termin, termine, tisch reservieren, schlüsseldienst, handwerk*, anfahrt, impressum, gmbh, werktags,
    samstags, von mo, mo. bis, unsere werkstatt, unserer werkstatt, werkstatt in, kostenlos angebot, kostenloses
    angebot, meister*, geselle*, lehrling*, handwerksbetrieb, betrieb, inhaber*, gegründet, familiengeführt,
    familienunternehmen, hotel, pension, ferienwohnung, gasthof, café, speisekarte, tischreservierung*,
    reservieren sie, anmeldung unter, rezeption, kanzlei, anwalt, rechtsanwalt*, notar*, steuerberater*, arzt*,
    ärzt*, tierarzt*, apotheke*, friseursalon, kosmetik*, massage*, physiotherap*, fahrschule*, nachhilfe,
    unterricht*, klavier*, verein*, gemeinde*, kirche*, pfarramt, spende*, ehrenamt*, freiwillig*, tierheim*,
    tafel, hospiz, gartenbau, garten*, dach*, heizung*, elektro*, maler*, tischler*, schreiner*, umzug*, umzüge,
    entrümpel*, reinigung*, glaser*, abschlepp*, autohaus, reifen*, kfz*, zu verkaufen, zu vermieten, verkaufe,
    vermiete, entlaufen, abholung*, abzuholen, hofladen, brennholz, fahrrad*, handelsregister, ust-id*, hrb,
    sitz der gesellschaft, geschäftsführer*, wir liefern, reisebüro, agentur, unsere agentur, unserer agentur,
    unser büro, schalter, unserem schalter, geschäft, unseres geschäfts, laden, rathaus, bürgeramt, bürgerbüro,
    stadtverwaltung, fundbüro, stadtbücherei, bücherei, landratsamt, standesamt, wasserwerk, dankt für ihre
    zahlung, danken für ihre zahlung, vielen dank für ihre zahlung, fragen zur garantie, fragen zur
    gewährleistung, amtsgericht, ust-id, pro nacht, das team von, das team vom, reservieren sie früh,
    stornierungen bis, absagen bis, am vorabend, am vortag, babysitter, hausmeister, hausverwaltung, mieter,
    mieterinnen, bewohner, vermieter, der preis wird, schriftlich vereinbart, schriftlich, vor beginn der
    arbeiten, gründer, aufzug, vertragswerkstatt, inspektion, leihwagen`),
  independent:
    phrases(`unabhängig*, nicht verbunden mit, drittanbieter, freie werkstatt, wir reparieren, reparatur, fachhändler,
    vertragshändler, unabhängig von, nicht vom hersteller, kein vertragspartner, freie reparatur*,
    reparaturbetrieb, reparaturwerkstatt, reparieren wir, wir warten, keine verbindung, ohne verbindung, nicht
    autorisiert vom, eigenständig*, garantiefälle, außerhalb der garantie, an den hersteller, zum hersteller,
    für garantie, eigenständiger betrieb, eigenständige firma, wir tauschen, reparieren, alle marken, unsere
    agentur, reisebüro, unser reisebüro, an unserem schalter, unserem tresen, tickets und tarife, karten und
    tarife, wir verkaufen`),
  crisis:
    phrases(`suizid*, selbstmord*, telefonseelsorge, notruf, notfall, notfälle, krise, krisen*, häusliche gewalt, gewalt
    gegen frauen, hilfetelefon, kinder- und jugendtelefon, polizei, feuerwehr, rettungsdienst, giftnotruf,
    vergiftung, sucht, missbrauch, seelsorge, nummer gegen kummer, bereitschaftsdienst, sperr-notruf, nicht
    allein, sie sind nicht allein, du bist nicht allein, anonym, vertraulich, kostenlos und anonym, jemanden zum
    reden, reden hilft, zuhören, ehrenamtliche, lebensmüde, das leben nehmen, leben nehmen, leben zu beenden,
    nicht mehr weiter, verzweifelt, gewalt, bedroht, in gefahr, akuter gefahr, rettung*, notrufnummer,
    krankenwagen, notarzt, ärztlicher bereitschaftsdienst, trauer*, depression*, frauenhaus, weißer ring,
    opfertelefon, kinderschutz*, drogen*, alkohol*, spielsucht, beratungsstelle, seelsorger*, jugendliche,
    bedürftig*, wohnungslos*, obdachlos*, warme mahlzeit*, lebensmittelpaket*, hospiz, tafel, ehrenamtlich*,
    mieterverein, räumung*, flüchtling*, angehörige*, anonym und kostenlos, weiß nicht weiter, weiss nicht
    weiter, wissen nicht weiter`),
  directory:
    phrases(`telefonverzeichnis, telefonbuch, wichtige nummern, wichtige rufnummern, notrufnummern, verzeichnis,
    telefonliste, nützliche nummern, ansprechpartner im überblick, branchenbuch, gelbe seiten, branchenverzeichnis,
    übersicht, alle nummern, liste der, betriebe in, mitglieder des, gewerbeverein, firmen in, geschäfte und, wer
    ist wer, rufnummernverzeichnis, kontakte, sperr-hotlines, banken im überblick, ämter, behörden, zweigstellen,
    filialen`),
  sample: phrases(`beispiel*, zum beispiel, platzhalter, muster, testdaten, fiktiv*, format, beispielnummer, testnummer,
    platzhalters, eingabefeld, vorwahl, rufnummernformat, erfunden*, prüfung der eingabe`),
  received:
    phrases(`verpasster anruf, anruf von, anrufe von, hat mich angerufen, haben mich angerufen, ruft ständig an, rief mich
    an, sms bekommen, sms erhalten, nachricht bekommen, nachricht erhalten, mail bekommen, mail erhalten, e-mail
    bekommen, e-mail erhalten, brief bekommen, anruf bekommen, anruf erhalten, auf den anrufbeantworter, auf der
    mailbox, legt auf, aufgelegt, unbekannte nummer`),
  press:
    phrases(`pressekontakt, pressestelle, presseanfragen, presseanfrage, pressesprecher*, medienkontakt, medienanfragen, für
    rückfragen der presse, für journalisten, öffentlichkeitsarbeit, pressebüro, rückfragen an`),
  loss: phrases(`verloren, alles verloren, alles weg, euro weg, betrogen, reingefallen, hereingefallen, abgezockt, geprellt,
    gefälschte plattform, falscher broker, fake-broker, ersparnisse, ersparnis, um mein geld, gestohlene
    bitcoin, gestohlene, mein geld war, geld war weg, geld war bei, geld verloren, anlageseite, anlageplattform,
    tradingplattform, trading-plattform, betrüger auf, abgezogen, leergeräumt, gestohlen*, hoffnung aufgegeben,
    jede hoffnung, verschwundene coins, verschwunden, bestohlen, weg war`),
  regain: phrases(`zurückgeholt, zurückholen, zurückbekommen, wieder zurück, geld zurück, alles zurück, rückholung,
    krypto-rückholung, rückgewinnung, wiederbeschafft, wiederbeschaffung, aufgespürt, zurückverfolgt, hacker,
    detektiv, ermittler, spezialist für, holt zurück, holen zurück, holen gestohlene, wiedergeholt, aufspürt,
    aufspüren, nachverfolgt, alles zurückgeholt, alles zurückbekommen, geld kam zurück, kam das geld, war das
    geld, nie versagt, noch nie versagt, seriös und diskret, diskret, der hacker, fall eröffnen, schaden melden,
    melden sie ihren, gutachter, experten`),
  assistant:
    phrases(`laut den suchergebnissen, laut suchergebnissen, laut mehreren quellen, basierend auf den suchergebnissen, das
    habe ich gefunden, folgendes gefunden, kann ich sonst noch, kann ich ihnen noch, soll ich auch, soll ich
    ihnen, möchten sie dass ich, ich hoffe das hilft, quellen, als ki, als sprachmodell, soll ich noch, möchten
    sie auch, möchten sie noch, möchten sie dass, möchten sie wissen, hier ist die nummer, hier sind die
    schritte, wenn nichts hilft, den suchergebnissen, nach mehreren quellen`),
  preposition: phrases(
    `unter, an, bei, mit, über, per, nummer, telefon, tel, ist, hotline, gebührenfrei, kostenlos, oder, die, der, sie`,
  ),
  verb: phrases(`ist, sind, wird, kann, können, hilft, bietet, verbindet, ermöglicht, steht, gibt, erreichen, unterstützt, dient,
    beantwortet, als, für, bringt, löst, hilft ihnen, führt, kümmert, klärt, regelt, erledigt, nimmt, macht, bleibt,
    hat, haben, war, stellt, beantworten, ermöglichen, geht, berät, begleitet, antwortet, und, um, damit, oder`),
  guide:
    phrases(`in diesem artikel, in diesem beitrag, im folgenden beitrag, in dieser anleitung, dieser ratgeber, leitfaden,
    anleitung, schritt für schritt, so klappt, so geht, so geht's, so erreichen sie, so kontaktieren sie,
    folgende schritte, diese schritte, das müssen sie wissen, was sie wissen müssen, wissenswertes, verständlich
    erklärt, hinweise zu, tipps zu, tipps für, mehr herausholen, gehen sie zu, gehen sie zuerst, in die
    einstellungen, einstellungen, scrollen, scrollen sie, hauptmenü, melden sie sich an, melden sie sich ab,
    melden sie sich zuerst, ausgegraut, schaltfläche, tippen sie, klicken sie auf, hilfeseite, bereithalten,
    halten sie, zur hand, buchungscode, buchungsnummer, vorab, bevor sie anrufen, vor dem anruf, anliegen
    wählen, grund wählen, hauptreisezeit, hochsaison, stoßzeiten, frühmorgens, früh am morgen, mitten in der
    woche, am besten versuchen, am besten, wartezeiten, schnellsten weg, am schnellsten, am zügigsten, hilft
    nichts davon, wenn nichts hilft, falls das nicht, sollte das nicht, im zweifel, wann sie hilfe, hilfe holen,
    ihre möglichkeiten, der einfache weg, gut vorbereitet, fazit, kurz gesagt, häufige fragen, antrag
    angenommen, ein berater ruft, lieber im gespräch, option zwei, option eins, zwei drücken, keine sorge,
    kommst mit, haben wir alles, zusammengetragen, brauchen sie hilfe, hilfe bei, um einen menschen`),
  testimony:
    phrases(`hat mir geholfen, haben mir geholfen, hat uns geholfen, half mir, mir half, gab mir, hat mir gegeben, gegeben
    hat, nachbar, nachbarin, arbeitskollege, kollegin, ein freund, eine freundin, ein bekannter, empfehlen,
    empfehle, empfehlung, kann ich nur empfehlen, endlich los, bin ich los, dank der, dank den, das beste,
    ehrlich gesagt, bisher, auf anhieb, beim ersten, erste mal, im ersten anlauf, ging sofort, sofort ran,
    sofort jemand, nahm sofort, nach fünf minuten, nach zehn minuten, war erledigt, war durch, war die sache,
    hat geklappt, hat funktioniert, funktioniert, alles storniert, alles erledigt, sofort alles, geld war, geld
    wieder da, wieder da, geld zurück, nette stimme, freundliche stimme, sehr nett, sehr freundlich, sehr
    geduldig, eine woche vergeudet, eine woche verschwendet, stundenlang, tagelang, probiert die nummer,
    versucht es, nummer merken, nummer funktioniert, schalten es wieder frei, hab ich angerufen, habe angerufen,
    hab da angerufen, da angerufen, bitte teilen, ehrliche leute, gibt es noch, fünf sterne, retter, gerettet,
    kostet nix, kostenlos, glattgezogen, hat das geregelt, haben das geregelt, geregelt, wieder hingebogen,
    hingekriegt, hinbekommen, in ordnung gebracht, am selben nachmittag, noch am selben nachmittag, am gleichen
    tag, am selben abend, als lösung markiert, eine dame dran, einen herrn dran, jemanden dran, binnen minuten,
    innerhalb einer stunde, in einer halben stunde, kaum zu glauben, konnte es kaum glauben, nicht zu fassen
    schnell, viel erfolg, gern geschehen, nur blabla, tipp von, mein tipp, kontakt speichern, habe ich
    angerufen, wir haben angerufen, angerufen und`),
  complaint:
    phrases(`niemand geht ran, geht niemand ran, ging niemand ran, keiner geht ran, geht keiner ran, niemand nimmt ab, nimmt
    niemand ab, nimmt keiner ab, niemand erreichbar, nie erreichbar, nicht erreichbar, hebt niemand ab, keine
    antwort, keine rückmeldung, antwortet nicht, antwortet niemand, meldet sich niemand, legt auf, aufgelegt,
    legen auf, in der warteschleife, warteschleife hängen, stundenlang gewartet, eine stunde gewartet, seit
    tagen, seit wochen, seit zehn tagen, unverschämt, frechheit, unmöglich, katastrophe, katastrophal,
    miserabel*, unfreundlich*, schlechter service, schlechtester, nie wieder, nicht zu fassen,
    verbraucherzentrale, schlichtungsstelle, bundesnetzagentur, warte immer noch, immer noch keine, immer noch
    nicht, genervt, enttäuscht, abgewimmelt, hingehalten, vertröstet, will mein geld, entschuldigung erwarte,
    ich beschwere mich, beschwere mich, meine beschwerde, habe mich beschwert, beschwerde eingereicht`),
  'charge-notice':
    phrases(`falls sie das nicht, falls sie dies nicht, wenn sie das nicht, sollten sie das nicht, sollten sie den, nicht
    wünschen, nicht weiter wünschen, nicht veranlasst, nicht bestellt, nicht getätigt, waren sie das nicht, das
    waren nicht sie, handelt es sich um einen irrtum, irrtum, versehen, irrtümlich, um zu widersprechen,
    widersprechen, widerspruch, um zu stornieren, rückgängig, automatisch verlängert, automatische verlängerung,
    wurde verlängert, verlängert sich, verlängert, verlängerung, wurde erneuert, danke für ihre verlängerung,
    vielen dank für die verlängerung, wurde belastet, wird belastet, abgebucht, wird abgebucht, wurde abgebucht,
    eingezogen, per lastschrift, lastschrift, auftragsbestätigung, bestellbestätigung, zahlungsbestätigung, ihre
    bestellung, ihr auftrag, ihre abrechnung, ihr beleg, ihre rechnung, rechnungsnummer, vorgang, gültig für,
    gültigkeit, haben sie diese, haben sie eine, waren sie das, wenn nicht, falls nicht, zahlung fehlgeschlagen,
    zahlung ist fehlgeschlagen, letzte zahlung, abbuchung fehlgeschlagen, karte abgelehnt, konto wird
    geschlossen, konto wird gesperrt, zahlungsdaten aktualisieren, begleichen sie`),
  clientele:
    phrases(`kunden, kundin, kundinnen, mitglieder, mitglied, nutzer, nutzerinnen, abonnenten, nutzern, mitgliedern,
    reisende, fluggäste, konto, konten, app, sitzung, firewall, mitgliedschaft, abo, abonnement, techniker,
    ingenieure, experten, spezialisten, berater, team, chat, schaden, buchhaltung, profil`),
}
