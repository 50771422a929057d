import { type Lexicon, phrases } from './concept.ts'

export const nl: Lexicon = {
  support:
    phrases(`klantenservice, klantendienst, klantenondersteuning, klantcontact, helpdesk, help desk, ondersteuning,
    technische ondersteuning, technische hulp, hulplijn, hotline, servicelijn, servicedesk, service desk,
    supportteam, support, serviceteam, medewerker*, adviseur*, agent, agenten, specialist*, servicenummer,
    klantenlijn, reserveringslijn, reserveringsbalie, callcenter, contactcenter, informatielijn, klantenhulp,
    klantenzorg, klantencontact, klantenservicenummer, klantenteam, servicedienst, servicecentrum, hulpdienst,
    hulpteam, ondersteuningsteam, ondersteuningslijn, support-team, supportnummer, supportdesk, technische dienst,
    technische service, technische helpdesk, telefonische hulp, telefonische ondersteuning, telefonische helpdesk,
    helpline, infolijn, boekingslijn, reserveringsdesk, boekingsdesk, customer service, hulpnummer,
    ondersteuningsnummer, bijstand, klachtenlijn, loket, meldpunt, dienst na verkoop`),
  staff:
    phrases(`medewerker*, vertegenwoordiger*, agent, agenten, adviseur*, specialist*, technicus, technici, monteur*, expert*,
    deskundige*, consulent*, operator*, echte persoon, echt persoon, echt mens, ingenieur*, assistent*,
    klantadviseur*, personeel`),
  role: phrases(`terugbetalingsafdeling, afdeling terugbetalingen, annuleringsafdeling, afdeling annuleringen, afdeling
    facturatie, fraudeafdeling, afdeling fraude, beveiligingsteam, beveiligingsafdeling, factuurafdeling, technische
    afdeling, reserveringsafdeling, fraudehelpdesk, hoofdkantoor, afdeling beveiliging, terugbetalingsteam,
    restitutieafdeling, restitutieteam, facturatieafdeling, facturatieteam, factureringsafdeling, betalingsafdeling,
    annuleringsteam, opzegafdeling, opzegteam, opzegdesk, fraudeteam, fraudedesk, veiligheidsafdeling,
    veiligheidsteam, klachtenafdeling, klantafdeling, boekingsafdeling, bagageafdeling, abonnementenafdeling,
    verlengingsafdeling, garantieafdeling, incassoafdeling, juridische afdeling, afdeling restitutie, afdeling
    klachten, afdeling betalingen, herstelteam, recovery team, recoveryteam, terughaalteam, terugvorderingsteam,
    terughalen van geld, hoofdzetel, accountherstel, crypto-herstel, recovery-expert*, supportafdeling, klantenafdeling, ondersteuningsafdeling`),
  phone:
    phrases(`telefoon, telefoonnummer, nummer, nummers, gratis nummer, tel, telefonisch, lijn, contactnummer, mobiel,
    telefoonlijn, gratis, gratis lijn, mobiele nummer, vast nummer, belnummer, telefoonnummers, 0800, 0900, whatsapp`),
  call: phrases(`bel, belt, bellen, belde, gebeld, telefoneer, telefoneren, contacteer, contacteren, neem contact, contact
    opnemen, draai, toets, spreek, spreken, bereik, bereiken, bereikbaar, opbellen, praten met, bel ons, bel
    even, bel naar, even bellen, te bellen, opbelt, telefoneert, kies, neem contact op, contact op, contact,
    praat, praten, spreek met, praat met, te bereiken, bereikt, wend u, wend je, wenden, pak de telefoon, neem
    de telefoon, grijp de telefoon, aan de telefoon, per telefoon, via de telefoon, telefonisch via, verbind,
    verbinden, verbonden, gebruik, gebruiken, voor meer, meer informatie, meer info, voor hulp, voor
    ondersteuning, voor vragen, appen, stuur een bericht, stuur een appje, schrijf, schrijf ons, vraag naar,
    belletje, een belletje, één telefoontje, telefoontje, noteer, bewaar, houd bij de hand, antwoordt op,
    reageert op, draait om, gebeld naar, heb gebeld, neemt op, nam op, nemen op, bereiken op, via whatsapp, op
    whatsapp, app hem, app haar, app ze, stuur hem een app, hulp op, altijd hulp, is er hulp, hulp via, bericht
    naar, stuur vandaag, schrijf naar, schrijf vandaag, meld de, meld het op, laat van u horen, controleer op,
    draait, draaide, krijgt u iemand, iemand te spreken, iemand aan de lijn, belde met, telefoongesprek,
    telefoongesprek met`),
  trouble:
    phrases(`annul*, opzeg*, terugbetal*, restitutie, verleng*, abonnement*, afschrijving*, afgeschreven, factuur, facturen,
    vlucht*, boeking*, bagage, omboek*, wijzig*, probleem, problemen, fout, foutmelding*, geblokkeerd, account,
    wachtwoord, activer*, geld terug, annuleer*, annuler*, annulering*, opzegg*, terugbetaling*, terugboek*,
    restitut*, refund*, afschrijv*, incasso*, factuur*, rekening*, betaling*, betaald, kosten, dubbel
    gefactureerd, dubbel, reserver*, geboekt, bagage*, koffer*, ticket*, stoel*, zitplaats*, naamswijziging*,
    gemiste, aansluiting*, upgrade*, account*, wachtwoord*, geblokkeerd*, blokker*, deblokker*, vergrendeld*,
    vergrendel*, toegang, inlog*, install*, deinstall*, activ*, licentie*, fouten, storing*, printer*,
    papierstoring*, router*, update*, driver*, stuurprogramma*, opname*, opnames, storting*, overboeking*,
    overschrijv*, tegoed*, saldo*, wallet*, portemonnee*, crypto*, bitcoin*, pas, kaart, kaarten, creditcard*,
    lening*, krediet*, betwist*, geschil*, klacht*, proefperiode, proefabonnement, lidmaatschap*, verific*,
    herstel*, kwijt, verloren, spaargeld, belegg*, opgelicht, transactie*, verdachte, geannuleerd*, opgezegd*,
    terugbetaald*, ontgrendeld*, geactiveerd*, gefactureerd*, geregeld, opgelost, oploss*, moeite met, problemen
    met, gedoe met, pakket*, pakje, bezorging*, levering*, douane*, vastgehouden, reparatie*, traag, start niet,
    opent niet, werkt niet, beperkt, vastgelopen`),
  promise:
    phrases(`24 uur per dag, 24/7, dag en nacht, 7 dagen per week, echte persoon, echte medewerker, zonder wachttijd, zonder
    wachten, directe hulp, direct geholpen, onmiddellijke hulp, snelle oplossing, snelle hulp, volledige
    terugbetaling, gegarandeerd*, gegarandeerde, experts, deskundig*, binnen enkele minuten, op elk moment,
    altijd bereikbaar, 24 uur, dag of nacht, op elk uur, elk moment, altijd beschikbaar, het hele jaar, 365
    dagen, feestdagen, elke dag, zeven dagen, geen wachttijd, geen wachttijden, wachttijd, wachttijden,
    wachtrij, zonder wachtrij, geen wachtrij, in de wacht, echte mensen, echt mens, mens van vlees, menselijke,
    live medewerker, live, onmiddellijk*, directe oplossing, meteen, directe, direct, in enkele minuten, binnen
    enkele, binnen een paar, binnen minuten, binnen twee minuten, binnen tien minuten, in een paar minuten, in
    seconden, binnen seconden, dezelfde dag, nog dezelfde, volledige restitutie, volledig terug, geld terug,
    terugbetaling gegarandeerd, garantie, beloofd, gecertificeerd*, opgeleid*, getraind*, gekwalificeerd*,
    ervaren, professioneel, professionele, vriendelijk*, betrouwbar*, vertrouwd*, toegewijd*, persoonlijk*,
    gespecialiseerd*, snel, snelle, snelste, de snelste, kortste, makkelijkste, gemakkelijk*, makkelijk*,
    eenvoudig*, effectief, oplossen, opgelost, lossen, lost, oplossing*, verhelpen, repareren, begeleid*, helpt
    u, staat voor u klaar, staan klaar, altijd klaar, klaar om te helpen, zonder gedoe, zonder kosten,
    kosteloos, één telefoontje, rechtstreeks, terugkregen, teruggehaald, teruggekregen, in vijf minuten, na vijf
    minuten, de volgende dag, het snelst, in één keer, was het geregeld, nummer bewaren, bewaar dit nummer,
    bewaar het nummer, noteer dit nummer, vijf sterren, 5 sterren, aanrader, gratis spreekuur, gratis consult,
    gratis advies, spreekuur, elke dag telefonisch, dagelijks telefonisch, gratis diagnose`),
  pressure:
    phrases(`beveiligingswaarschuwing, virus, besmet, geïnfecteerd, gestolen, in gevaar, verlies van, is geblokkeerd,
    gehackt, gedetecteerd, spyware, onmiddellijk, dringend, direct, zo snel mogelijk, binnen 24 uur, laatste
    waarschuwing, laatste herinnering, wordt geblokkeerd, wordt afgeschreven, schakel uw computer niet, niet
    uitschakelen, als u niet, indien u niet, voordat het te laat, met spoed, spoed, zo spoedig mogelijk, meteen,
    vandaag nog, nog vandaag, voor middernacht, vóór middernacht, te laat, wacht niet, stel niet uit, niet
    uitstellen, aarzel niet, zonder uitstel, termijn, verloopt, verstrijkt, vervalt, laatste kans, definitief,
    geblokkeerd, wordt gesloten, worden gesloten, wordt verwijderd, worden verwijderd, gewist, wordt opgeschort,
    opgeschort, uitgeschakeld, gedeactiveerd, gevaar, gevaarlijk*, risico, kritiek*, waarschuwing,
    veiligheidswaarschuwing, alarm, let op, trojaan, trojan, malware, geïnfecteerd*, infectie, hacker*, stelen,
    bedreig*, gecompromitteerd, verdachte activiteit, verdachte inlog, schakel niet uit, zet niet uit, niet
    uitzetten, start niet opnieuw, niet opnieuw opstarten, sluit dit venster niet, niet sluiten, als u dit niet was,
    was u dit niet, heeft u niet, niet geautoriseerd, binnen 24, binnen 48, anders wordt, anders, juridische
    stappen, boete, deurwaarder, firewall, permanent verlies, schade, vergrendeld, negeer, wordt gewist`),
  infection:
    phrases(`virus, virussen, trojaan, trojan, paard van troje, trojaans paard, spyware, malware, geïnfecteerd, besmet,
    infectie, hackers, gehackt, firewall, uw computer, je computer, deze computer, dit apparaat, uw apparaat,
    deze pc, uw pc, uw systeem, beveiligingswaarschuwing, beveiligingsmelding, veiligheidswaarschuwing, schakel
    niet uit, zet niet uit, start niet opnieuw, dreiging, bedreiging, windows-waarschuwing, toegang tot deze,
    het apparaat, wachtwoorden, uw wachtwoorden, bankgegevens, vergrendeld, is vergrendeld, zet het apparaat
    niet uit, niet uit, kopieert, steelt, toegang geweigerd, technicus, schadelijke software, systeemmelding,
    kritieke melding, kritieke fout, registerfout, stilgezet, is stilgezet, voor uw veiligheid, is opgeschort,
    sessie is, uw sessie, verdachte activiteit, in gevaar, loopt gevaar, deze schijf, gegevens op deze, harde
    schijf, worden gewist, internetprovider, provider, verlaat u deze, verlaat deze pagina, deze pagina, sluit
    deze, dit venster, venster open, sluit het venster, laat dit venster, niet sluiten, niet opnieuw op,
    computer niet, verdere schade, wordt uitgeschakeld, uw toegang, verbinding verbroken, heeft uw verbinding,
    spywarealarm, virusalarm, lezen misschien, uw berichten, kaartgegevens, trojaans paard gestopt, verwijderen
    de dreiging, illegale activiteit, directe hulp, verstuurt gevoelige, gevoelige gegevens, zet hem niet uit,
    medewerker wacht, wacht op u, windows beveiliging`),
  'remote-access':
    phrases(`toegang op afstand, extern bureaublad, meekijken op uw scherm, deel uw scherm, scherm delen, computer overnemen,
    anydesk, teamviewer, op afstand, overnemen, meekijken, deel je scherm, externe toegang, externe verbinding`),
  'gift-card':
    phrases(`cadeaukaart*, cadeaubon*, giftcard*, tegoedkaart*, beltegoedkaart*, paysafecard*, gift card*, prepaidkaart*,
    waardebon*, bol-kaart*, kraskaart*`),
  'move-money':
    phrases(`overschrijving, geld overmaken, overmaken, maak het geld over, veilige rekening, kluisrekening, geld sturen,
    bitcoinautomaat, betaalverzoek*, maak geld over, maak uw geld over, uw geld overboeken, geld verplaatsen,
    verplaats uw geld, stuur geld, verschil terug, bitcoin-automaat, western union, tikkie, herstelzin, seed phrase,
    privésleutel`),
  'secret-code':
    phrases(`verificatiecode, beveiligingscode, sms-code, eenmalige code, uw pincode, kaartnummer, uw wachtwoord, inlogcode,
    ontvangen code, eenmalig wachtwoord, pincode, uw pin, cvv, tan-code, bevestigingscode, code die u, code die je`),
  'other-channel':
    phrases(`whatsapp, telegram, klik hier, klik op, qr-code, e-mail, mail ons, schrijf ons, livechat, messenger, klik, link
    hieronder, chat, formulier`),
  ask: phrases(`download, installeer, open, geef, deel, vertel, stuur, koop, betaal, maak over, voer in, bevestig, verstrek, sta
    toe, laat, start, downloaden, installeren, openen, geven, delen, sturen, kopen, betalen, overmaken, verplaats,
    neem op, toestaan, invoeren, bevestigen, vertel ons, lees ons, zeg, stort, kras`),
  never: phrases(`nooit, niet, geen, niemand, zonder, vermijd`),
  warning:
    phrases(`oplicht*, fraude, fraudeur*, frauduleus*, nep, vals, valse, namaak, phishing, pas op, waarschuwt, spam, bel
    niet, nooit bellen, niet bellen, misleid*, bedrieg*, bedrog, scam, babbeltruc, opgelicht, fraudul*,
    bedriegers, neppe, nepnummer*, nepmail*, nepbericht*, neptelefoon*, vervalst*, namaak*, wees voorzichtig,
    voorzichtig, kijk uit, opgepast, trap er niet, trap niet, ingetrapt, waarschuw, gewaarschuwd, waarschuw uw,
    crimineel, criminelen, boef, boeven, dief, dieven, bel nooit, bel dit nummer niet, niet terugbellen, bel
    niet terug, draai niet, reageer niet, antwoord niet, hang op, ophangen, aangifte, meld het, meld dit, gemeld
    als, zwarte lijst, blokkeerlijst, te blokkeren nummers, te blokkeren, blokkeren op, geblokkeerde nummers,
    spamnummers, spam-nummers, volglijst, moderatielijst, filter, doet zich voor, doen zich voor, zich voordoen,
    zich voordoet, uitgeven voor, geeft zich uit, geven zich uit, doet alsof, doen alsof, helpdeskfraude,
    onbetrouwba*, malafide, kijk uit voor, pas op voor, let op het nummer, klachten over, werden opgelicht, werd
    opgelicht, graag blokkeren, zogenaamd*, zogenoemd*, nep*, verdacht nummer, verdachte nummers, verdacht
    telefoontje, verdachte telefoontjes, verdacht bericht, verdachte berichten, verdachte mail, verdachte sms`),
  told: phrases(`vraagt, vragen, vroeg, vroegen, gevraagd, zegt, zeggen, zei, zeiden, beweert, beweren, beweerde, claimt,
    claimen, verzoekt, dringt aan, zogenaamd, bellers, wie belde, mensen die belden, kreeg te horen, moest
    bellen, moesten bellen, voicemail, ingesproken, doet zich voor, doen zich voor, die zegt, zegt van, zegt te
    zijn, uitgeeft voor, werd gebeld, werden gebeld, moet bellen, dat ik, of ik, ik moet, moest ik, zou moeten
    bellen, vragen om te bellen, die vragen, moest, moesten, u moet dan, je moet dan, dan moet u, dan moet je,
    moet u dan, mijn moeder moest, mijn vader moest, zou moeten, zou ik`),
  denial: phrases(`is niet van ons, is niet ons, hoort niet bij, behoort niet, heeft niets te maken, is nep, is vals, is
    oplichting, niet het nummer, niet ons nummer, hoort niet tot, behoren niet, is niet van, zijn niet van, komt
    niet van, komen niet van, is niet het nummer, is geen nummer, is geen, hebben niets te maken, niets te maken
    met, niet verbonden, is fraude, is een scam, zijn nep, ten onrechte, onterecht, is niet echt, niet echt, niet
    officieel, niet legitiem, heeft geen telefoonnummer, biedt geen telefonische, leidt naar oplichters, komt uit
    bij oplichters, valselijk`),
  genuine:
    phrases(`officiele nummer, officieel nummer, enige nummer, echte nummer, juiste nummer, officiële lijn, enige echte,
    officiële nummer, officiële klantenservice, enige juiste, correcte nummer, werkelijke nummer, geverifieerd
    nummer, bel in plaats, in plaats daarvan, officiële support, officiële helpdesk`),
  question:
    phrases(`of niet, is het echt, is dit een, is dit, is dat, echt van, weet iemand, kent iemand, is het veilig, is het
    betrouwbaar, van wie is, kan ik, heeft iemand, klopt dit, is dit echt, is dat echt, is het waar, wel echt,
    echt of nep, nep of, is dit veilig, is dit betrouwbaar, betrouwbaar, is dit legitiem, iemand weet, kan
    iemand, kan er iemand, iemand anders, weten jullie, weet u, weten of, of het nummer, of dit nummer, of dit,
    van wie, wie zit, wie zit er achter, wie is, bij wie hoort, hoort bij, hoort dit, moet ik bellen, zal ik
    bellen, kan ik vertrouwen, vertrouwen, te vertrouwen, ik twijfel, twijfel*, vind ik vreemd, klinkt vreemd,
    klinkt raar, raar, vreemd, verdacht, niet zeker, bevestigen of, gebeld door, hebben jullie, klopt het, klopt
    dat, kan dit kloppen, werkelijk, nog iemand, nog meer mensen, ook gebeld, klinkt toch, toch verdacht, klinkt
    verdacht, voelde niet goed, voelt niet goed, niet in de haak, niet pluis, vraag het liever`),
  frame:
    phrases(`luidt, luidt als volgt, zegt, daarin staat, ziet er zo uit, zo ziet, doet zich voor als, doen zich voor als,
    zogenaamd van, stuurde ons, kreeg dit, bijvoorbeeld, het bericht zegt, tekst van het bericht, er staat, als
    volgt, staat er, staat het volgende, het volgende, de volgende, volgende bericht, volgende tekst, volgende mail,
    onderstaande, hieronder, tekst hieronder, dit is de tekst, dit is het bericht, dit bericht, deze mail, deze
    brief, berichten als, ziet eruit, zoals deze, dit soort, wij citeren, we citeren, citaat, uit naam van, namens,
    in naam van, ontving, ontvingen, hebben ontvangen, voorbeeld van, doorgestuurd bericht, letterlijk, schrijven,
    schrijft, beweert van`),
  flattery:
    phrases(`mooi artikel, goed artikel, leuk artikel, interessant artikel, geweldig artikel, prachtig artikel, mooie post,
    goede post, leuke post, mooie blog, leuke blog, goede blog, fijne blog, je blog, uw blog, jouw blog, jullie
    blog, heel interessant, zeer interessant, zeer informatief, erg informatief, heel informatief, erg nuttig, heel
    nuttig, zeer nuttig, nuttige informatie, waardevolle informatie, bedankt voor het delen, dank voor het delen,
    goed werk, mooi werk, ga zo door, ga vooral door, goed geschreven, goed uitgelegd, duidelijke uitleg, mooie
    uitleg, bij mijn favorieten, handige pagina, wat een handige, wat een fijne, wat een mooie, top artikel, fijn
    artikel, complimenten`),
  reporting:
    phrases(`zei, verklaarde, meldt, meldde, liet weten, kondigde aan, maakte bekend, aldus, woordvoerder, woordvoerster,
    persbericht, perscontact, persdienst, krant, journalist*, redactie, persbureau, ministerie, rechtbank, politie
    meldt, gisteren, vorige week, gepubliceerd, consumentenbond, anp, autoriteiten, volgens het bedrijf, volgens de
    bank, volgens de politie, volgens het ministerie, meldt de krant, meldde het bedrijf`),
  own: phrases(`wij, we, ons, onze, mijn, ik, mij`),
  business:
    phrases(`openingstijden, openingsuren, maandag tot en met vrijdag, ma t/m vr, ma-vr, gesloten, geopend, familiebedrijf,
    sinds 19, vrijblijvende offerte, gratis offerte, bezoek ons, onze winkel, praktijk, restaurant, garage,
    loodgieter*, elektricien*, kapper*, tandarts*, bakkerij, slotenmaker*, afspraak, reserveer een tafel, kvk,
    btw, open van, maandag tot, maandag t/m, ma t/m, werkdagen, zaterdag, offerte*, vrijblijvend*, opgericht,
    jaar ervaring, werkplaats, winkel, kliniek, huisarts*, dierenarts*, kapsalon, barbier, schoonheid*, café,
    eetcafé, bistro, menukaart, hotel, pension, receptie, tafel reserveren, afspraken, timmer*, schilder*,
    metsel*, dakdekker*, tuin*, hovenier*, verhuiz*, schoonmaak*, sleepdienst, monteur, bakker*, pizz*,
    bloemist*, bloemen*, advocaat*, notaris*, accountant*, boekhouder*, makelaar*, te koop, te huur, vermist,
    poes, afhalen, lessen, bijles, school, kinderopvang, kerk, parochie, vereniging, vrijwillig*, donatie*,
    doneren, voedselbank, opvang, asiel, meubels, brandhout, fiets*, gemeente*, kvk*, btw*, kom langs, parkeren,
    gratis verzending, onze producten, verwarming, airco, cv-ketel, piano*, verzekerd, erkend, reisbureau, ons
    bureau, balie, onze balie, onze klanten, eigen klanten, stadhuis, gemeentehuis, loket, bibliotheek, gevonden
    voorwerpen, burgerzaken, waterschap, dankt u voor de betaling, bedankt voor uw betaling, danken u voor de
    betaling, vragen over garantie, vragen over de garantie, handelsregister, btw-nummer, per nacht,
    vakantiewoning, vakantiehuis, het team van, reserveer op tijd, reserveer, voor het weekend, annuleren kan
    tot, annuleren tot, de dag voordien, de avond tevoren, oppas, huismeester, huurders, verhuurder, bewoners,
    vve, buurt, in de buurt, onderhoudt apparatuur, op papier, staat vooraf, de oprichter, de winkel, bij de
    familie, de fabrikant, kapper`),
  independent:
    phrases(`onafhankelijk*, niet verbonden aan, niet gelieerd, derde partij, reparatie*, wij repareren, erkend dealer, niet
    verbonden, geen band, geen relatie, repareren, reparateur, erkende dealer, niet officieel, buiten garantie,
    tweedehands, gebruikte, naar de fabrikant, bij de fabrikant, voor garantie, eigen bedrijf, klein bedrijf,
    wij vervangen, alle merken, onderhoudt apparatuur, ons reisbureau, reisbureau, onze balie, tickets en
    abonnementen, kaartjes en abonnementen, wij verkopen`),
  crisis:
    phrases(`zelfmoord*, zelfdoding, suïcide*, noodnummer, noodgeval, spoed, crisis, huiselijk geweld, veilig thuis,
    kindertelefoon, luisterlijn, politie, brandweer, ambulance, vergiftiging*, misbruik, verslaving, mishandeling,
    suïcid*, suicid*, leven wilt beëindigen, einde aan, crisislijn, nood, noodgeval*, noodsituatie, alarmnummer,
    geweld, mishandel*, misbruik*, u bent niet alleen, je bent niet alleen, niet alleen, anoniem, vertrouwelijk,
    gratis en anoniem, luister*, vrijwilligers, direct gevaar, acuut gevaar, verslav*, drugs, alcohol, gokken,
    antigif*, geestelijke gezondheid, rouw, zelfbeschadig*, slachtofferhulp, jongeren, hulpverlening, gezinnen in
    nood, warme maaltijd*, dakloz*, voedselpakket*, voedselbank, vrijwilliger*, uitzetting*, vluchteling*, rouw*,
    hospice, opvang, mantelzorg*`),
  directory:
    phrases(`telefoongids, belangrijke nummers, handige nummers, telefoonlijst, gouden gids, nuttige nummers, contactenlijst,
    alarmnummers, telefoonboek, noodnummers, gids, lijst, bedrijvengids, bedrijven in, winkels in,
    ondernemersvereniging, leden van, overzicht, passen blokkeren, filialen, kantoren, register`),
  sample: phrases(
    `voorbeeld*, bijvoorbeeld, testgegevens, fictief, formaat, plaatshouder, fictieve, verzonnen, testnummer`,
  ),
  received:
    phrases(`gemiste oproep, gemiste oproepen, belde mij, belde me, bellen mij steeds, werd gebeld, ben gebeld, kreeg een
    sms, kreeg een mail, kreeg een bericht, kreeg een telefoontje, kreeg sms, ontving een, heb een sms, sms
    gekregen, mail gekregen, bericht gekregen, voicemail ingesproken, onbekend nummer, hangen op, opgehangen`),
  press:
    phrases(`perscontact, persvoorlichting, persvoorlichter, persdienst, woordvoering, perszaken, voor de pers, voor
    journalisten, persafdeling, persinformatie, afdeling communicatie`),
  loss: phrases(`kwijt, alles kwijt, verloren, opgelicht, ingetrapt, getrapt, nepsite, nepbroker, nepplatform, spaargeld,
    gestolen, bestolen, beroofd, spaargeld kwijt, mijn spaargeld, verloor, gestolen munten, gestolen crypto,
    verloren stortingen, stortingen kwijt, beleggingssite, beleggingsplatform, trapte ik, trapte in, afgehaald,
    leeggehaald, leeggeroofd, hoop verloren, opgegeven, geen hoop`),
  regain:
    phrases(`teruggehaald, terughalen, teruggekregen, terug gekregen, herstelexpert, herstelspecialist, hersteldienst, alles
    terug, geld terug, getraceerd, opgespoord, hacker, rechercheur, halen terug, haalt terug, vinden terug,
    vindt terug, terugvinden, opsporen, spoort op, sporen op, teruggevonden, kwam terug, geld kwam, nooit
    gefaald, faalden nooit, hebben nooit, serieus en discreet, discreet, hackers, ethische hacker, detective,
    speurder, start uw claim, open uw dossier, uw claim, specialisten`),
  assistant:
    phrases(`volgens de zoekresultaten, op basis van de zoekresultaten, volgens meerdere bronnen, volgens verschillende
    bronnen, dit heb ik gevonden, kan ik u nog, kan ik je nog, wilt u ook, wil je dat ik, wilt u dat ik, ik hoop
    dat dit, bronnen, als ai, taalmodel, zal ik ook, zal ik, wilt u dat, wil je ook, kan ik ook, kan ik verder,
    hier is het nummer, dit zijn de stappen, om met een persoon te spreken, om iemand te spreken`),
  preposition:
    phrases(`op, naar, via, met, het, nummer, telefoon, tel, is, gratis, lijn, of, ons, nu, bij, door, aan, onder, de, zijn,
    rechtstreeks, direct, vandaag, hen, voor`),
  verb: phrases(`is, zijn, wordt, kan, kunnen, helpt, biedt, verbindt, maakt, staat, geeft, blijft, beantwoordt, voor, als, was,
    worden, helpen, bieden, laat, lost, begeleidt, heeft, hebben, brengt, zet, regelt, neemt, opent, houdt, dient,
    verwijst, vormt, en, die, om`),
  guide:
    phrases(`in dit artikel, in deze gids, deze gids, gids voor, wegwijzer, handleiding, stap voor stap, volg deze stappen,
    de volgende stappen, deze stappen, zo los je, zo werkt, zo neem je, hoe neem ik contact, hoe bereik ik, hoe
    spreek ik, hoe zeg ik, wat u moet weten, wat je moet weten, alles over, alles wat, tips van, tips voor,
    notities over, meer halen uit, dit doen, ga naar de instellingen, instellingen, meld je eerst aan, meld u
    aan, log in, log uit, log dan uit, hoofdmenu, scrol, scroll, grijs, knop, tik op, hulppagina, open de
    pagina, houd uw, houd je, bij de hand, noteer, boekingscode, reserveringsnummer, klantnummer, voordat u
    belt, voor u belt, kies de reden, reden, hoogseizoen, piekuren, vroeg in de ochtend, 's ochtends vroeg,
    midden in de week, de wachttijd, wachttijden, probeer het, snelste manier, snelste weg, helpt dit niet, als
    dit niet, werkt het niet, lukt het niet, bij twijfel, in geval van twijfel, wanneer hulp, bereid uw,
    contactopties, kortom, samengevat, conclusie, veelgestelde vragen, zodra het verzoek, een medewerker
    bekijkt, optie twee, optie een, toets twee, hulp nodig met, hulp nodig, een handje, ervaren gebruikers`),
  testimony:
    phrases(`gaf me, gaf mij, heeft me gegeven, hielp me, hielp mij, heeft me geholpen, hebben me geholpen, hebben mij
    geholpen, een buurman, een buurvrouw, een vriend, een vriendin, een collega, van een collega, aanrader, raad
    aan, aanbevolen, kan ik aanraden, eerlijk gezegd, het beste van, tot nu toe, in één keer, de eerste keer,
    probleem opgelost, opgelost, ben ik vanaf, eindelijk, dankzij de experts, dankzij de specialisten, dankzij,
    alles geannuleerd, meteen geannuleerd, werd alles, had mijn geld, geld terug, kreeg mijn geld, nam op, namen
    op, vriendelijke stem, prettige stem, heel vriendelijk, zeer vriendelijk, met geduld, een week verspild,
    week verspild, uren verspild, na dagen, probeer dit nummer, probeer, dit nummer werkt, werkte, op slag,
    meteen, binnen vijf minuten, de volgende dag, volgende ochtend, dezelfde dag, vijf sterren, terwijl ik
    wachtte, gered, echte mensen, geregeld, was geregeld, opgelost door, rechtgezet, in orde gebracht, in orde
    gemaakt, dezelfde middag, diezelfde middag, dezelfde avond, binnen een uur, in een half uur, binnen een
    halfuur, kon het niet geloven, ongelooflijk, doe er je voordeel, je voordeel mee, graag gedaan, succes
    ermee, gemarkeerd als oplossing, wij belden, ik belde, gebeld en, vijf minuten, bewaar dit contact, nog een
    lijntje, neem van mij aan`),
  complaint:
    phrases(`niemand neemt op, neemt niemand op, nam niemand op, neemt nooit op, nemen niet op, niemand antwoordt, geen
    antwoord, geen reactie, niet bereikbaar, onbereikbaar, hangt op, opgehangen, hangen op, in de wacht, uren in
    de wacht, uur gewacht, uren gewacht, al dagen, al weken, al tien dagen, schandalig, schande, belachelijk,
    waardeloos, waardeloze, slechte service, slechtste, onbeschoft, onvriendelijk*, onacceptabel, nooit meer,
    ben het zat, teleurgesteld, wil mijn geld, excuses, consumentenbond, geschillencommissie, acm, wacht nog
    steeds, nog steeds niets, nog steeds geen, nog steeds niet, kastje naar de muur, afgepoeierd, aan het
    lijntje, bandje`),
  'charge-notice':
    phrases(`als u dit niet, indien u dit niet, was u dit niet, als u dit niet was, niet gedaan, niet geautoriseerd, niet
    herkent, gaat het om een vergissing, is dit een vergissing, vergissing, per abuis, om te annuleren, om te
    betwisten, betwisten, bezwaar, wilt u annuleren, wenst u niet, niet wenst, niet langer wenst, wilt u de
    dienst, is verlengd, automatisch verlengd, wordt verlengd, is vernieuwd, verlenging, bedankt voor het
    verlengen, aankondiging, incasso, automatische incasso, orderbevestiging, bestelbevestiging,
    betalingsbevestiging, uw bestelling, uw order, is afgeschreven, wordt afgeschreven, afgeschreven, zal worden
    afgeschreven, factuur, ontvangstbewijs, referentie, geldig, herroeping, creditering, laat van u horen, heeft
    u deze, heeft u een, bent u dit niet, zo niet, betaling mislukt, betaling is mislukt, laatste betaling,
    betaling geweigerd, account wordt gesloten, account wordt geblokkeerd, werk uw betaalgegevens, betaal nu`),
  clientele:
    phrases(`klanten, klant, leden, lid, gebruikers, gebruiker, abonnees, abonnee, reizigers, passagiers, account, accounts,
    app, sessie, firewall, lidmaatschap, abonnement, technici, ingenieurs, experts, specialisten, medewerkers,
    team, chat, profiel, boekhouding, facturatie`),
}
