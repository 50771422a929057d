import { type Lexicon, phrases } from './concept.ts'

export const de: Lexicon = {
  support:
    phrases(`kundenservice, kundendienst, kundenbetreuung, kundenhotline, kundensupport, kundencenter, servicecenter, servicehotline, service-hotline, hotline, support, supports, helpdesk, help desk, technischer support, technische hilfe, technischen support, hilfe-hotline,
    helpline, servicenummer, service-nummer, kundennummer der hotline, berater, mitarbeiter, ansprechpartner, serviceteam, service-team, supportteam, support-team, reservierungshotline, buchungshotline, servicetelefon, kundentelefon, infoline, kontaktcenter, callcenter, agent, agenten`),
  role: phrases(
    `rückerstattungsabteilung, erstattungsabteilung, abrechnungsabteilung, stornoabteilung, kündigungsabteilung, betrugsabteilung, sicherheitsabteilung, sicherheitsteam, fachabteilung, buchhaltung, zentrale, hauptsitz, reservierungsabteilung, erstattungsstelle, rückerstattungsteam`,
  ),
  phone: phrases(
    `telefon, telefonnummer, nummer, rufnummer, hotline, tel, telefonisch, kostenlose nummer, gebührenfrei, gebührenfreie nummer, kontaktnummer, servicenummer, telefonnummern, nummern, mobil, handynummer, durchwahl`,
  ),
  call: phrases(
    `rufen, ruf, rufe, anrufen, anruf, angerufen, ruft, wählen, wähle, gewählt, kontaktieren, kontaktiere, kontaktieren sie, kontakt, wenden sie sich, wenden, sprechen, sprich, erreichen, erreichbar, erreichst, telefonieren, melden sie sich, verbinden`,
  ),
  trouble: phrases(
    `storn*, kündig*, erstatt*, rückerstatt*, abo, abonnement*, verläng*, abbuchung*, abgebucht, rechnung*, zahlung*, flug*, umbuch*, buchung*, gepäck, problem*, fehler*, gesperrt, konto, passwort, anmeld*, aktivier*, einricht*, widerruf*, reklam*, namensänderung`,
  ),
  promise: phrases(
    `rund um die uhr, 24 stunden, 24/7, tag und nacht, sofortige hilfe, sofort hilfe, schnelle hilfe, ohne wartezeit, ohne warteschleife, echte person, echter mensch, persönlicher ansprechpartner, volle rückerstattung, garantiert*, experten, spezialisten, geschulte*, in wenigen minuten, umgehend, kompetent*, jederzeit, sofortige unterstützung`,
  ),
  pressure: phrases(
    `sicherheitswarnung, sicherheitsalarm, virus, viren, infiziert, gestohlen, in gefahr, datenverlust, wurde blockiert, kompromittiert, schadsoftware, trojaner, erkannt, sofort, dringend, umgehend, unverzüglich, so schnell wie möglich, innerhalb von 24 stunden, letzte mahnung, letzte warnung, wurde gesperrt, wird gesperrt, schalten sie nicht, nicht ausschalten, nicht neu starten, falls sie nicht, wenn sie nicht, wird abgebucht, bevor es zu spät`,
  ),
  'remote-access': phrases(
    `fernzugriff, fernwartung, fernsteuerung, bildschirm teilen, bildschirm freigeben, bildschirmfreigabe`,
  ),
  'gift-card': phrases(
    `geschenkkarte*, guthabenkarte*, gutscheinkarte*, gutscheincode*, geschenkgutschein*, paysafecard*, guthabencode*`,
  ),
  'move-money': phrases(
    `überweisen, überweisung, überweisen sie, sicheres konto, sicherheitskonto, geld senden, geld überweisen, bitcoin-automat, differenz zurück`,
  ),
  'secret-code': phrases(
    `bestätigungscode, sicherheitscode, tan, sms-code, einmalpasswort, ihre pin, kartennummer, ihr passwort, prüfnummer, verifizierungscode`,
  ),
  'other-channel': phrases(
    `whatsapp, telegram, klicken sie, klick hier, hier klicken, qr-code, e-mail, schreiben sie uns, live-chat`,
  ),
  ask: phrases(
    `laden, herunterladen, installieren, öffnen, geben, nennen, teilen, mitteilen, senden, schicken, kaufen, zahlen, überweisen, bestätigen, eingeben, erlauben, lassen, starten`,
  ),
  never: phrases(`nie, niemals, nicht, kein, keine, keinen, niemand`),
  warning: phrases(
    `betrug, betrüger*, betrügerisch*, abzocke, falsche, falscher, falsches, gefälscht*, fake, phishing, vorsicht, warnen, warnt, masche, spam, scam, nicht anrufen, nicht zurückrufen, enkeltrick, sperrliste, schockanruf*, unseriös*, gewarnt, gauner`,
  ),
  denial: phrases(
    `gehört nicht, ist nicht unsere, ist keine, nicht von uns, nicht unsere nummer, hat nichts mit, ist falsch, ist gefälscht, ist betrug, ist ein fake, nicht die nummer`,
  ),
  genuine: phrases(
    `offizielle nummer, einzige nummer, echte nummer, richtige nummer, offizielle hotline, einzig echte, einzig wahre, die richtige`,
  ),
  question: phrases(
    `oder nicht, ist das echt, ist das ein, ist das, ist dies, wirklich von, weiß jemand, kennt jemand, ist die nummer, wem gehört, ist das seriös, kann man, hat jemand, echt oder, soll ich`,
  ),
  frame: phrases(
    `lautet, lautet so, darin steht, da steht, sieht so aus, so sieht, gibt sich als, geben sich als, gibt vor, angeblich von, hat uns diese, folgende nachricht, folgender text, zum beispiel, wortlaut, im wortlaut, der text, die nachricht lautet, heißt es`,
  ),
  own: phrases(`wir, unser, unsere, unserem, unseren, uns, mein, meine, ich`),
  business: phrases(
    `öffnungszeiten, bürozeiten, sprechzeiten, montag bis freitag, mo - fr, mo-fr, mo – fr, geschlossen, familienbetrieb, seit 19, kostenvoranschlag, unverbindlich*, besuchen sie uns, unser laden, praxis, restaurant, werkstatt, klempner*, elektriker*, sanitär*, friseur*, zahnarzt*, bäckerei, meisterbetrieb, termin, termine, tisch reservieren, schlüsseldienst, handwerk*, anfahrt, impressum, gmbh`,
  ),
  independent: phrases(
    `unabhängig*, nicht verbunden mit, drittanbieter, freie werkstatt, wir reparieren, reparatur, fachhändler, vertragshändler`,
  ),
  crisis: phrases(
    `suizid*, selbstmord*, telefonseelsorge, notruf, notfall, notfälle, krise, krisen*, häusliche gewalt, gewalt gegen frauen, hilfetelefon, kinder- und jugendtelefon, polizei, feuerwehr, rettungsdienst, giftnotruf, vergiftung, sucht, missbrauch, seelsorge, nummer gegen kummer, bereitschaftsdienst, sperr-notruf`,
  ),
  directory: phrases(
    `telefonverzeichnis, telefonbuch, wichtige nummern, wichtige rufnummern, notrufnummern, verzeichnis, telefonliste, nützliche nummern, ansprechpartner im überblick, branchenbuch, gelbe seiten`,
  ),
  sample: phrases(`beispiel*, zum beispiel, platzhalter, muster, testdaten, fiktiv*, format`),
  preposition: phrases(
    `unter, an, bei, mit, über, per, nummer, telefon, tel, ist, hotline, gebührenfrei, kostenlos, oder, die, der, sie`,
  ),
  verb: phrases(
    `ist, sind, wird, kann, können, hilft, bietet, verbindet, ermöglicht, steht, gibt, erreichen, unterstützt, dient, beantwortet, als, für`,
  ),
}
