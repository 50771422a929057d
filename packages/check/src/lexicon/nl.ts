import { type Lexicon, phrases } from './concept.ts'

export const nl: Lexicon = {
  support:
    phrases(`klantenservice, klantendienst, klantenondersteuning, klantcontact, helpdesk, help desk, ondersteuning, technische ondersteuning, technische hulp, hulplijn, hotline, servicelijn, servicedesk, service desk, supportteam, support, serviceteam, medewerker*, adviseur*, agent, agenten, specialist*,
    servicenummer, klantenlijn, reserveringslijn, reserveringsbalie, callcenter, contactcenter, informatielijn`),
  role: phrases(
    `terugbetalingsafdeling, afdeling terugbetalingen, annuleringsafdeling, afdeling annuleringen, afdeling facturatie, fraudeafdeling, afdeling fraude, beveiligingsteam, beveiligingsafdeling, factuurafdeling, technische afdeling, reserveringsafdeling, fraudehelpdesk, hoofdkantoor, afdeling beveiliging`,
  ),
  phone: phrases(
    `telefoon, telefoonnummer, nummer, nummers, gratis nummer, tel, telefonisch, lijn, contactnummer, mobiel, telefoonlijn`,
  ),
  call: phrases(
    `bel, belt, bellen, belde, gebeld, telefoneer, telefoneren, contacteer, contacteren, neem contact, contact opnemen, draai, toets, spreek, spreken, bereik, bereiken, bereikbaar, opbellen, praten met`,
  ),
  trouble: phrases(
    `annul*, opzeg*, terugbetal*, restitutie, verleng*, abonnement*, afschrijving*, afgeschreven, factuur, facturen, vlucht*, boeking*, bagage, omboek*, wijzig*, probleem, problemen, fout, foutmelding*, geblokkeerd, account, wachtwoord, activer*, geld terug`,
  ),
  promise: phrases(
    `24 uur per dag, 24/7, dag en nacht, 7 dagen per week, echte persoon, echte medewerker, zonder wachttijd, zonder wachten, directe hulp, direct geholpen, onmiddellijke hulp, snelle oplossing, snelle hulp, volledige terugbetaling, gegarandeerd*, gegarandeerde, experts, deskundig*, binnen enkele minuten, op elk moment, altijd bereikbaar`,
  ),
  pressure: phrases(
    `beveiligingswaarschuwing, virus, besmet, geïnfecteerd, gestolen, in gevaar, verlies van, is geblokkeerd, gehackt, gedetecteerd, spyware, onmiddellijk, dringend, direct, zo snel mogelijk, binnen 24 uur, laatste waarschuwing, laatste herinnering, is geblokkeerd, wordt geblokkeerd, wordt afgeschreven, schakel uw computer niet, niet uitschakelen, als u niet, indien u niet, voordat het te laat`,
  ),
  'remote-access': phrases(
    `toegang op afstand, extern bureaublad, meekijken op uw scherm, deel uw scherm, scherm delen, computer overnemen`,
  ),
  'gift-card': phrases(`cadeaukaart*, cadeaubon*, giftcard*, tegoedkaart*, beltegoedkaart*, paysafecard*`),
  'move-money': phrases(
    `overschrijving, geld overmaken, overmaken, maak het geld over, veilige rekening, kluisrekening, geld sturen, bitcoinautomaat, betaalverzoek*`,
  ),
  'secret-code': phrases(
    `verificatiecode, beveiligingscode, sms-code, eenmalige code, uw pincode, kaartnummer, uw wachtwoord, inlogcode, ontvangen code`,
  ),
  'other-channel': phrases(`whatsapp, telegram, klik hier, klik op, qr-code, e-mail, mail ons, schrijf ons, livechat`),
  ask: phrases(
    `download, installeer, open, geef, deel, vertel, stuur, koop, betaal, maak over, voer in, bevestig, verstrek, sta toe, laat, start`,
  ),
  never: phrases(`nooit, niet, geen, niemand`),
  warning: phrases(
    `oplicht*, fraude, fraudeur*, frauduleus*, nep, vals, valse, namaak, phishing, pas op, waarschuwt, spam, bel niet, nooit bellen, niet bellen, misleid*, bedrieg*, bedrog, scam, babbeltruc`,
  ),
  denial: phrases(
    `is niet van ons, is niet ons, hoort niet bij, behoort niet, heeft niets te maken, is nep, is vals, is oplichting, niet het nummer, niet ons nummer`,
  ),
  genuine: phrases(
    `officiele nummer, officieel nummer, enige nummer, echte nummer, juiste nummer, officiële lijn, enige echte`,
  ),
  question: phrases(
    `of niet, is het echt, is dit een, is dit, is dat, echt van, weet iemand, kent iemand, is het veilig, is het betrouwbaar, van wie is, kan ik, heeft iemand, klopt dit`,
  ),
  frame: phrases(
    `luidt, luidt als volgt, zegt, daarin staat, ziet er zo uit, zo ziet, doet zich voor als, doen zich voor als, zogenaamd van, stuurde ons, kreeg dit, bijvoorbeeld, het bericht zegt, tekst van het bericht, er staat`,
  ),
  own: phrases(`wij, we, ons, onze, mijn, ik`),
  business: phrases(
    `openingstijden, openingsuren, maandag tot en met vrijdag, ma t/m vr, ma-vr, gesloten, geopend, familiebedrijf, sinds 19, vrijblijvende offerte, gratis offerte, bezoek ons, onze winkel, praktijk, restaurant, garage, loodgieter*, elektricien*, kapper*, tandarts*, bakkerij, slotenmaker*, afspraak, reserveer een tafel, kvk, btw`,
  ),
  independent: phrases(
    `onafhankelijk*, niet verbonden aan, niet gelieerd, derde partij, reparatie*, wij repareren, erkend dealer`,
  ),
  crisis: phrases(
    `zelfmoord*, zelfdoding, suïcide*, noodnummer, noodgeval, spoed, crisis, huiselijk geweld, veilig thuis, kindertelefoon, luisterlijn, politie, brandweer, ambulance, vergiftiging*, misbruik, verslaving, mishandeling`,
  ),
  directory: phrases(
    `telefoongids, belangrijke nummers, handige nummers, telefoonlijst, gouden gids, nuttige nummers, contactenlijst, alarmnummers`,
  ),
  sample: phrases(`voorbeeld*, bijvoorbeeld, testgegevens, fictief, formaat`),
  preposition: phrases(`op, naar, via, met, het, nummer, telefoon, tel, is, gratis, lijn, of, ons, nu`),
  verb: phrases(
    `is, zijn, wordt, kan, kunnen, helpt, biedt, verbindt, maakt, staat, geeft, blijft, beantwoordt, voor, als`,
  ),
}
