import { split } from '../split.ts'
import type { Language, Place } from './language.ts'

/**
 * The Netherlands and Flanders side by side. `{matter}` is a plural without an article; `{support}` and `{body}` take "de",
 * which the sentences bring along; brands, firms, charities and teams take none. Neither country keeps numbers for fiction:
 * firms sit just over the border or abroad.
 */
export const dutch: Language = {
  code: 'nl',
  places: split<Place>(
    [
      { city: 'Keulen', country: 'DE', area: '221' },
      { city: 'Rijsel', country: 'FR', area: '3' },
      { city: 'Londen', country: 'GB', area: '20' },
      { city: 'Berlijn', country: 'DE', area: '30' },
      { city: 'Chicago', country: 'US', area: '312' },
    ],
    [
      { city: 'Duinkerke', country: 'FR', area: '3' },
      { city: 'Hamburg', country: 'DE', area: '40' },
      { city: 'Parijs', country: 'FR', area: '1' },
      { city: 'Manchester', country: 'GB', area: '161' },
      { city: 'New York', country: 'US', area: '212' },
    ],
  ),
  bait: ['US', 'US', 'GB', 'GB', 'DE', 'FR'],
  digits: ['nul', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen'],
  zeroAgain: '',
  double: 'dubbel',
  lexicon: {
    support: [
      'klantenservice',
      'klantendienst',
      'helpdesk',
      'technische dienst',
      'supportafdeling',
      'hulplijn',
      'terugbetalingsafdeling',
      'servicedesk',
    ],
    trades: [
      'loodgieterswerk',
      'dakwerken',
      'tandheelkunde',
      'slotenmakerij',
      'boomverzorging',
      'catering',
      'garagedeuren',
      'pianostemmen',
      'hondentrimsalon',
      'tapijtreiniging',
      'cv-onderhoud',
      'fietsherstel',
    ],
    first: split(
      ['Marijke', 'Bram', 'Fenna', 'Youssef', 'Gerda', 'Joost', 'Liesbeth', 'Wout'],
      ['Annelies', 'Sjoerd', 'Hatice', 'Pieter', 'Roos', 'Dirk', 'Tineke', 'Koen'],
    ),
    last: split(
      ['Veldhage', 'Brinkman', 'Oosterwijk', 'Terlinden', 'Schoonhoven', 'Vandamme', 'Hoekzema', 'Kuipers'],
      ['Wolfswinkel', 'Rademaker', 'Lippens', 'Stroobants', 'Dijkgraaf', 'Zonneveld', 'Noordhoek', 'Peeters'],
    ),
    streets: split(
      ['Molenstraat', 'Stationslaan', 'Oude Markt', 'Lindelaan', 'Kanaalkade'],
      ['Havenweg', 'Kapelstraat', 'Smidsgang', 'Plataandreef', 'Steengroeve'],
    ),
    bodies: split(
      ['gemeente Veldmeer', 'belastingdienst', 'bibliotheek', 'burgerlijke stand', 'afvaldienst'],
      ['stad Wiesloo', 'groendienst', 'dienst bevolking', 'onderwijsinspectie', 'watermaatschappij'],
    ),
    charities: split(
      ['Burenhulp Veldmeer', 'Voedselbank De Lantaarn', 'Pootjes Thuis', 'Tweede Blad'],
      ['Open Provisiekast', 'Hospice Wiesloo', 'Brugfonds', 'Dierenopvang Noordhoek'],
    ),
    teams: split(
      ['VV Veldmeer', 'Sparta Brinkman', 'KSV Terlinden', 'Blauw-Wit Oosterwijk'],
      ['SC Wiesloo', 'Racing Lippens', 'Be Quick Zonneveld', 'Rood-Wit Dijkgraaf'],
    ),
    months: [
      'januari',
      'februari',
      'maart',
      'april',
      'mei',
      'juni',
      'juli',
      'augustus',
      'september',
      'oktober',
      'november',
      'december',
    ],
    phone: ['Telefoon', 'Tel.', 'Telefoonnummer', 'T'],
    mobile: 'Mobiel',
    fax: 'Fax',
    order: 'Bestelnummer',
    invoice: 'Factuur',
    amount: 'Te betalen',
    hours: 'Openingsuren',
    regards: ['Met vriendelijke groet', 'Vriendelijke groeten', 'Hartelijke groet', 'Hoogachtend'],
    currency: ['€'],
    countries: { US: 'Verenigde Staten', GB: 'Groot-Brittannië', DE: 'Duitsland', FR: 'Frankrijk', AU: 'Australië' },
  },
  matters: {
    airline: split(
      ['vluchtwijzigingen', 'terugbetalingen', 'stoelupgrades', 'gemiste aansluitingen'],
      ['naamswijzigingen', 'bagageclaims', 'groepsboekingen', 'geannuleerde reizen'],
    ),
    security: split(
      ['automatische verlengingen', 'ongewenste afschrijvingen', 'installatiefouten', 'activeringscodes'],
      ['licentieoverdrachten', 'geblokkeerde updates', 'dubbele afschrijvingen', 'opzeggingen'],
    ),
    wallet: split(
      ['geblokkeerde accounts', 'hangende opnames', 'ontbrekende stortingen', 'verloren herstelzinnen'],
      ['bevroren saldi', 'mislukte overboekingen', 'verificaties', 'onbekende transacties'],
    ),
    printer: split(
      ['offline printers', 'papierstoringen', 'wifiproblemen', 'cartridgefouten'],
      ['driverconflicten', 'scannerstoringen', 'blanco pagina’s', 'netwerkfouten'],
    ),
    bank: split(
      ['betwiste betalingen', 'geblokkeerde passen', 'stornoverzoeken', 'rekeninglimieten'],
      ['teruggestorte bedragen', 'verdachte afschrijvingen', 'vergrendelde profielen', 'vervangende passen'],
    ),
    media: split(
      ['abonnementsopzeggingen', 'afspeelproblemen', 'factuurvragen', 'vergeten wachtwoorden'],
      ['proefabonnementen', 'streamstoringen', 'lidmaatschapskosten', 'accountherstellingen'],
    ),
  },
  planted: {
    aiAnswer: split(
      [
        'Volgens meerdere bronnen is {brand} bereikbaar op {n}. Kan ik u nog ergens mee helpen?',
        'Dit heb ik gevonden: **{brand}** neemt dag en nacht op via {n}. Bronnen: 3 webpagina’s.',
      ],
      [
        'Om iemand bij {brand} te spreken, belt u {n}. Wilt u ook een samenvatting van de termijnen?',
        '- Log in bij {brand}\n- Open de factuurpagina\n- Lukt dat niet, bel {brand}: {n}',
      ],
    ),
    review: split(
      [
        'Ik had {brand} al opgegeven, toen belde ik {n} en was alles in tien minuten opgelost. Bewaar dit nummer.',
        '{brand} had dubbel afgeschreven. {n} gebeld, geld de volgende dag terug. Vijf sterren.',
      ],
      [
        'Eerlijk, mijn beste contact met {brand} tot nu toe: {n}, vriendelijke stem, in één keer opgelost.',
        'Een week verspild aan de chat van {brand}. Een buurman gaf me {n}, daar werd alles meteen geannuleerd.',
      ],
    ),
    profile: split(
      [
        'Hulp bij {brand}. Wij helpen gebruikers van {brand}. Contact: {n}. 12 volgers.',
        'Aflevering 4: zo bereik je {brand}. Notities: klantenservice {brand} {n}.',
      ],
      [
        'Dia 1: {brand} in het kort\nDia 2: eerste stappen\nDia 3: helpdesk {brand} {n}',
        'Evenement: gratis {brand}-spreekuur. Elke dag per telefoon: {n}.',
      ],
    ),
    opening: split(
      [
        '{matter} bij {brand} kunnen aanvoelen als een <doolhof|uitputtingsslag>, zeker wanneer elk menu je weer naar het begin stuurt.',
        'Veel klanten van {brand} <haken af|verliezen hun geduld> bij {matter}, terwijl de uitweg korter is dan ze denken.',
        'Heb je de hele avond gezocht naar antwoorden over {matter}? Dan ben je vast niet de enige gebruiker van {brand}.',
        'In deze complete gids lees je alles over {matter}, de regels van {brand} en de snelste manier om iemand aan de lijn te krijgen.',
        'Sinds de laatste update komen er <steeds meer|almaar meer> vragen over {matter}, vooral van mensen die dagelijks {brand} gebruiken.',
      ],
      [
        'Niets verpest een weekend zo grondig als {matter}, en {brand} maakt de oplossing <niet altijd|zelden> duidelijk.',
        'Hulp nodig met {matter}? Dit doen ervaren gebruikers van {brand} als eerste.',
        'In dit artikel lopen we {matter} stap voor stap door, zodat je weer van {brand} kunt genieten.',
        'Hoort {brand} bij je dagelijkse routine, dan worden zelfs {matter} al snel dringend.',
        'De voorwaarden voor {matter} zijn dit jaar opnieuw veranderd, waardoor veel klanten van {brand} <in verwarring zijn|het spoor bijster zijn>.',
      ],
    ),
    advice: split(
      [
        'Open de app, kies je profiel, en zoek de facturatiepagina op, waar de laatste post bovenaan staat.',
        'Hou je e-mailadres, de laatste vier cijfers van je kaart en de aankoopdatum bij de hand.',
        'Leg de situatie rustig uit, vraag om een referentie, en noteer de naam van wie je helpt.',
        'Afhankelijk van het tarief of abonnement worden de kosten kwijtgescholden, verlaagd of omgezet in tegoed.',
        'Laadt de pagina niet, wis dan de cache, start het toestel opnieuw op, en probeer een andere browser.',
        'De meeste zaken zijn binnen een dag rond, sommige duren langer, en lastige gevallen gaan naar een specialist.',
        'Controleer de bevestiging, vergelijk de bedragen, en bewaar bij twijfel een schermafdruk.',
      ],
      [
        'Meld je eerst aan, ga naar de instellingen, en scroll omlaag tot je lidmaatschap verschijnt.',
        'Schrijf vooraf de boekingscode, het exacte bedrag en de dag van afschrijving op.',
        'Een medewerker bekijkt uw profiel, bevestigt enkele gegevens, en legt de mogelijkheden uit.',
        'Wie nog dezelfde dag reageert, voorkomt meestal extra kosten, lange wachtrijen en papierwerk.',
        'Is de knop grijs, log dan uit, wacht een minuut, en keer terug via het hoofdmenu.',
        'In het hoogseizoen loopt de wachttijd op, dus probeer het vroeg in de ochtend, liefst midden in de week.',
        'Zodra het verzoek is aanvaard, komt er een bericht, verandert de status, en volgt het geld.',
      ],
    ),
    call: split(
      [
        'Voor {matter} <bel je gewoon|neem je contact op met> de {support} van {brand}: {n}.',
        'Bel {n} en vertel de medewerker van {brand} wat er gebeurd is.',
        'Om de wachtrij te omzeilen bel je {brand} <meteen|nu direct> op {n}.',
        'Spreek een echte medewerker van {brand} door {n} te draaien, op elk uur van de dag.',
        'Neem contact op met de {support} van {brand} via {n} voor een snel antwoord.',
      ],
      [
        'Pak de telefoon en <contacteer|spreek met> de {support} van {brand}: {n}.',
        'Telefoneer naar {n} en praat met een expert van {brand} over {matter}.',
        'De {support} van {brand} is gratis bereikbaar via {n}.',
        'Spreek iemand van {brand} door {n} te bellen en optie twee te kiezen.',
        'Gebruik {n} om <vandaag nog|onmiddellijk> verbonden te worden met de {support} van {brand}.',
      ],
    ),
    subject: split(
      [
        '{n} verbindt je <rechtstreeks|meteen> door met de {support} van {brand}.',
        '{n} is de <snelste|kortste> weg om {matter} met {brand} te regelen.',
        '{n} behandelt {matter} voor alle klanten van {brand}, dag en nacht.',
        '{n} brengt je binnen enkele seconden bij een adviseur van {brand}.',
        'Duiken er {matter} op, dan antwoordt {n} sneller dan wie ook.',
      ],
      [
        '{n} bundelt alles wat gebruikers van {brand} nodig hebben bij {matter}.',
        '{n} heeft al duizenden mensen geholpen met {matter} bij {brand}.',
        '{n} blijft de klok rond open voor leden van {brand}.',
        'Overdag of ’s nachts, {n} begeleidt bellers bij {matter}, <met geduld|zonder gedoe>.',
        '{n} geeft klanten van {brand} een menselijke stem in plaats van een keuzemenu.',
      ],
    ),
    between: split(
      [
        'De {brand} {n} {support} is de hele week beschikbaar.',
        'Hoe bereik ik de {brand} {n} {support} zonder te wachten?',
        'Ga naar {brand} {n} {support} voor {matter} en hulp bij je factuur.',
        'Officiële {brand} {n} {support}: echte mensen, echte antwoorden.',
      ],
      [
        'Verbinding krijgen met de {brand} {n} {support} duurt nog geen twee minuten.',
        'Onze {brand} {n} {support} lost {matter} telefonisch op.',
        'Betrouwbare {brand} {n} {support} voor thuis en kantoor.',
        'Vraag de {brand} {n} {support} naar {matter}.',
      ],
    ),
    quiet: split(
      [
        'Werkt het onlineformulier niet, dan is de {support} van {brand} ook telefonisch te bereiken op {n}.',
        'Reizigers en leden die liever iemand spreken, bellen meestal {n}, waar medewerkers van {brand} {matter} afhandelen.',
        'In onze ervaring volstond een kort telefoontje naar {brand} op {n} om de kwestie binnen tien minuten te regelen.',
        'Voor alles rond {matter} is {n} het nummer om te noteren, dat hoort bij de {support} van {brand}.',
        'De factuurafdeling van {brand}, te vinden onder {n}, bevestigt de opzegging per mail.',
        'Uiteindelijk hielp het om {brand} te bellen ({n}) en beleefd om creditering te vragen.',
        'Een lezer liet ons weten dat het juiste loket van {brand} te spreken is via {n}.',
      ],
      [
        'Helpt geen van deze stappen, dan heeft {brand} voor {matter} een telefoonlijn, {n}.',
        'Volgens verschillende leden beantwoordt {brand} vragen over {matter} het vlotst op {n}.',
        'Een telefoongesprek met {brand} ({n}) is nog altijd de zekerste manier om een afschrijving te laten terugdraaien.',
        'Wie niet op een schriftelijk antwoord wil wachten, kan terecht bij de {support} van {brand}, telefoon {n}.',
        'Hou {n} bij de hand, want de {support} van {brand} laat wijzigingen graag mondeling bevestigen.',
        'Wie {matter} liever in een gesprek uitklaart, draait {n} en laat zich doorverbinden met de juiste afdeling van {brand}.',
        'Bij twijfel is een belletje naar {n} de moeite waard, daar geeft {brand} uitsluitsel.',
      ],
    ),
    promise: split(
      [
        'Volledige terugbetaling is <gegarandeerd|beloofd> en de medewerkers werken 24/7.',
        'Geen wachtmuziek, geen robot: er neemt meteen een mens op.',
        'Gecertificeerde technici lossen het probleem op terwijl u aan de lijn blijft.',
        'De meeste bellers hebben hun geld dezelfde dag terug.',
        'Honderd procent terugbetaling of wij rekenen niets.',
        'Opgeleide adviseurs lossen negen van de tien zaken in het eerste gesprek op.',
      ],
      [
        'U hoeft nooit te wachten, en elke beller krijgt een bevestiging van de terugbetaling.',
        'Onze specialisten zijn op elk uur wakker, ook op feestdagen.',
        'Echte mensen, nul wachttijd en een directe oplossing.',
        'De technicus maakt veilig verbinding met uw scherm en herstelt alles binnen enkele minuten.',
        'Uw vraag wordt tijdens het gesprek afgehandeld, beloofd.',
        'Gratis, veilig en zonder wachten, ook in het weekend.',
      ],
    ),
    pressure: split(
      [
        'Doe het voor middernacht, anders wordt de afschrijving definitief.',
        'Wacht niet langer: accounts die vandaag niet bevestigd zijn, worden gesloten.',
        'Alleen een telefoontje binnen 24 uur houdt de betaling tegen.',
      ],
      [
        'De termijn verstrijkt bijna, stel het dus niet uit.',
        'Elk uur dat u wacht, wordt terugdraaien moeilijker.',
        'Reageert u vandaag niet, dan wordt het bedrag van uw kaart gehaald.',
      ],
    ),
    title: split(
      [
        '{brand} {support} {n}: zo krijg je een medewerker aan de lijn',
        '{brand} opzeggen? Bel {n} voor snelle hulp',
        '{n} - telefoonnummer van {brand} voor {matter}',
        'Is {brand} 24 uur bereikbaar? {n}',
        '{matter} bij {brand} [{n}] complete gids',
      ],
      [
        'Telefoonnummer {brand} {n} | spreek vandaag nog een medewerker',
        'Wat is de snelste manier om {brand} te contacteren? {n}',
        'Los {matter} nu op ({n}) {brand} {support}',
        'Geld terug van {brand} zonder moeite, draai {n}',
        'Alle manieren om de {support} van {brand} te bereiken op {n}',
      ],
    ),
    plainTitle: split(
      [
        'Wat te doen bij {matter} ({brand})',
        '{brand}: alles over {matter}',
        'Korte gids voor de {support} van {brand}',
        'Ervaringen met {brand} en {matter}',
        'Tien vragen over {matter} bij {brand}',
      ],
      [
        '{matter} bij {brand} helder uitgelegd',
        'Meer halen uit {brand}',
        'Tips van {brand} voor {matter}',
        'Wegwijzer voor klanten van {brand}',
        'Zo los je {matter} op: notities over {brand}',
      ],
    ),
    heading: split(
      ['Waarom mensen {brand} contacteren', 'Wat je nodig hebt voor je begint', 'Stap voor stap', 'Tot slot'],
      ['Wanneer hulp vragen', 'Je verzoek voorbereiden', 'De eenvoudige weg', 'Kort samengevat'],
    ),
    question: split(
      [
        'Kan ik mijn geld terugkrijgen van {brand}?',
        'Hoelang duren {matter}?',
        'Is de {support} van {brand} op zondag open?',
        'Hoe krijg ik bij {brand} een mens te spreken?',
        'Wat als de app van {brand} niet werkt?',
      ],
      [
        'Wie helpt mij met {matter}?',
        'Rekent {brand} kosten voor {matter}?',
        'Waar vind ik de {support} van {brand}?',
        'Mag ik me nog bedenken na bevestiging bij {brand}?',
        'Waarom heeft {brand} twee keer afgeschreven?',
      ],
    ),
    answer: split(
      [
        'Ja. Bel {n} en de terugbetaling wordt in orde gebracht.',
        'Meestal een tot drie dagen; op {n} hoor je de precieze status.',
        'Zeker. Draai {n} wanneer je wilt.',
        'Zeg “medewerker” nadat je {n} gebeld hebt en blijf hangen.',
        'Vraag dan de {support} op {n} om het voor je te doen.',
      ],
      [
        'Het team op {n} neemt het van je over.',
        'Meestal niet. Vraag het voor de zekerheid na op {n}.',
        'Per telefoon, op {n}, elke dag van het jaar.',
        'Dat kan, mits je binnen 24 uur contact opneemt met {n}.',
        'Dat gebeurt weleens; {n} draait de tweede afschrijving terug.',
      ],
    ),
    keyword: split(
      [
        '{brand} klantenservice telefoonnummer',
        '{brand} support nummer Nederland',
        '{brand} gratis nummer',
        '{brand} terugbetaling telefoon',
        '{brand} helpdesk bellen',
        '{brand} opzeggen telefonisch',
        '{brand} medewerker spreken 24/7',
      ],
      [
        'contact {brand} België',
        '{brand} hulplijn nummer',
        '{brand} technische ondersteuning contact',
        '{brand} facturatie telefoon',
        '{brand} klantendienst gratis bellen',
        'een agent van {brand} bellen',
        '{brand} klachten telefoonnummer',
      ],
    ),
    comment: split(
      [
        'Geweldige post, bedankt voor het delen! Wie hulp nodig heeft met {matter}, belt de {support} van {brand} op {n}.',
        'Prachtig artikel. Ik had vorige week last van {matter} en het team van {brand} op {n} loste het zo op.',
        'Ik vind je blog heel leuk. Voor de {support} van {brand} draai je {n}, onze experts staan <altijd klaar|24 uur per dag klaar>.',
        'Hoi, fijn om te lezen. Wij bieden de beste {support} voor {brand} in het land, gratis {n}.',
        'Erg leerzaam. Last van {matter}? Neem contact op met {n} en krijg direct hulp voor {brand}.',
      ],
      [
        'Wat een nuttige pagina! Trouwens, {matter} zijn zo verholpen als je {brand} belt op {n}.',
        'Goed uitgelegd, bewaard. Onze technici doen de {support} voor {brand}; bel {n} wanneer het uitkomt.',
        'Dank voor deze waardevolle informatie. Ik ben van {matter} verlost dankzij de experts van {brand} ({n}).',
        'Goed werk, ga zo door. Wie problemen heeft met {brand} moet {n} spreken.',
        'Super blog. Het nummer van de {support} van {brand} voor {matter} is {n}.',
      ],
    ),
    countries: split(
      [
        '{support} van {brand}: {c} {n}, {c2} {n2}.',
        'Bel ons op {n} ({c}) of {n2} ({c2}) voor {matter}.',
        'Gratis bellen, {c}: {n} / {c2}: {n2} - de experts van {brand} wachten op u.',
      ],
      [
        'Wie vanuit het buitenland belt ({c}) draait {n}, voor {c2} geldt {n2}; beide komen uit bij de {support} van {brand}.',
        'Hulp voor {brand}, {c} - {n} en {c2} - {n2}.',
        '{matter}? {n} {c} | {n2} {c2}, vraag naar {brand}.',
      ],
    ),
    manyBrands: split(
      [
        'Wij ondersteunen {brands}: één nummer voor allemaal, {n}.',
        'Of het nu om {brands} gaat, onze technici op {n} maken het in orde.',
        'Lijst met klantenservices: {brands} - allemaal bereikbaar op {n}.',
        'Eén telefoontje, alle merken: {brands} op {n}.',
        'Terugbetalingen voor {brands} lopen via ons centrale kantoor, telefoon {n}.',
      ],
      [
        'Problemen met {brands}? Alles wordt opgelost op {n}.',
        'Hetzelfde vriendelijke team, {n}, zorgt voor {brands}.',
        'Voor gebruikers van {brands} is er hulp op {n}.',
        'Servicecentrale voor {brands}, dag en nacht op {n}.',
        'Welk toestel u ook hebt: {brands}, er is altijd hulp op {n}.',
      ],
    ),
    copied: split(
      [
        'Contact. Onze {support} is open van maandag tot vrijdag, 8 tot 20 uur. Telefoon {n}.',
        'Meer hulp nodig? Chat met een adviseur van {brand} of bel {n}. Hou je accountgegevens klaar.',
        'U bereikt de {support} van {brand} op {n}. Gesprekken kunnen worden opgenomen voor trainingsdoeleinden.',
        '{brand} Helpcentrum > Contact > Telefoon: {n}. Gemiddelde wachttijd: drie minuten.',
        'Persoonlijk advies van {brand}: {n}, maandag tot zaterdag, 7 tot 22 uur.',
        'Wachtwoord vergeten of pas kwijt? Het team van {brand} helpt u op {n}.',
      ],
      [
        'Nog vragen? Praat met {brand}: {n}. De lijnen zijn elke dag open van 7 tot 23 uur.',
        'Uw mogelijkheden: een bericht in de app, een brief aan het team van {brand} of een telefoontje naar {n}.',
        '{brand} {support}, telefoon {n}. Voor uw veiligheid vragen wij uw klantnummer.',
        'Zo contacteer je {brand}: via chat voor leden, via telefoon ({n}) voor iedereen.',
        'Wij staan voor u klaar. Klantenlijn {brand} {n}, gratis vanaf een vaste lijn.',
        'Kies uw onderwerp, neem uw klantnummer erbij en bel {brand}: {n}.',
      ],
    ),
    mailSubject: split(
      ['Uw verlenging van {brand} is gelukt', 'Factuur {order} van {brand}', 'Betalingsbewijs: jaarabonnement {brand}'],
      [
        'Orderbevestiging {order} - {brand}',
        'Bedankt voor uw verlenging bij {brand}',
        'Aankondiging automatische incasso {brand}',
      ],
    ),
    mailOpening: split(
      [
        'Beste klant, uw abonnement op {brand} is met drie jaar verlengd.',
        'Hallo {first}, bedankt voor uw aankoop. We hebben {price} in rekening gebracht voor {brand}.',
        'Geachte gebruiker, hierbij melden wij dat vandaag {price} wordt afgeschreven voor uw pakket van {brand}.',
        'Wij bevestigen de aankoop van {brand} voor {price}, die binnen 24 uur op uw afschrift verschijnt.',
      ],
      [
        'Gewaardeerd lid, met genoegen bevestigen wij dat uw bescherming door {brand} automatisch is verlengd.',
        'Dag {first}, uw lidmaatschap van {brand} eindigt vandaag en wordt vernieuwd voor {price}.',
        'Geachte heer, mevrouw, een betaling van {price} aan {brand} is vanaf uw rekening verwerkt.',
        'Gefeliciteerd {first}, uw beschermingspakket van {brand} is actief, bedrag {price}.',
      ],
    ),
    mailLine: split(
      ['{invoice}: {order} / Product: {brand} Total / {amount}: {price}', 'Datum: {date}. Aantal: 1. Totaal: {price}.'],
      [
        'Artikel: {brand} Premium, geldig 36 maanden, prijs {price}',
        'Referentie {order}, gefactureerd op {date}, betaald via automatische incasso.',
      ],
    ),
    mailCall: split(
      [
        'Hebt u deze betaling niet goedgekeurd, bel dan onze factuurafdeling op {n}.',
        'Om te annuleren en uw geld terug te vragen neemt u binnen 24 uur contact op via {n}.',
        'Vragen over deze afschrijving? Onze helpdesk antwoordt op {n}.',
        'Wilt u de verlenging stoppen, draai dan <onmiddellijk|meteen> {n}.',
        'Hebt u dit niet gekocht? Annuleren en terugbetalen kan alleen telefonisch: {n}.',
        'Onze fraudeafdeling neemt uw melding aan op {n}.',
      ],
      [
        'Was u dit niet? Meld de transactie zonder uitstel op {n}.',
        'U kunt deze bestelling telefonisch betwisten: {n} (gratis).',
        'Voor een storno spreekt u met ons terugbetalingsloket, {n}.',
        'Wenst u de dienst stop te zetten, gelieve dan {n} te contacteren.',
        'Gaat het om een vergissing, laat dan binnen een dag van u horen: {n}.',
        'Herroeping en creditering: klantenlijn {n}.',
      ],
    ),
    mailClose: split(
      ['Bedankt, de factuurafdeling van {brand}', 'Groeten, Team {brand}'],
      ['Hartelijke groeten, {brand} Boekhouding', 'Met hoogachting, klantrelaties {brand}'],
    ),
    alert: split(
      [
        '** {brand} BEVEILIGINGSMELDING ** Uw computer is vergrendeld.',
        'Waarschuwing! {brand} heeft gevaarlijke spyware gevonden op dit apparaat.',
        '{brand} fout 0x{hex}: de toegang tot deze pc is om veiligheidsredenen geblokkeerd.',
        'Windows-waarschuwing namens {brand}: er staan 5 virussen op uw pc.',
        'Accountbeveiliging {brand}: ongebruikelijke aanmelding, toegang voorlopig bevroren.',
      ],
      [
        'KRITIEK BERICHT VAN {brand}: uw systeem loopt gevaar.',
        'De firewall van {brand} heeft een Trojaans paard gestopt. Schakel de computer niet uit.',
        'Uw sessie bij {brand} is opgeschort na verdachte activiteit (code {hex}).',
        'Systeemmelding {brand}: registerfout {hex}, de computer is voor uw veiligheid stilgezet.',
        'Spywarealarm! {brand} heeft uw verbinding verbroken.',
      ],
    ),
    alertThreat: split(
      [
        'Uw wachtwoorden, foto’s en bankgegevens worden op dit moment gestolen.',
        'Sluit u dit venster, dan komen uw persoonlijke gegevens in gevaar.',
        'Wie deze melding negeert, raakt zijn bestanden voorgoed kwijt.',
        'Blijft de vergrendeling staan, dan wordt de pc op afstand onbruikbaar gemaakt.',
      ],
      [
        'Hackers lezen misschien al uw berichten en kaartgegevens.',
        'Verlaat u deze pagina, dan wordt uw toegang uitgeschakeld om verdere schade te voorkomen.',
        'Alle gegevens op deze schijf worden gewist als u niet reageert.',
        'Over vijf minuten krijgt uw internetprovider een melding.',
      ],
    ),
    alertCall: split(
      [
        'Bel onmiddellijk {brand} Support: {n}',
        'Neem contact op met onze gecertificeerde technici op {n} (gratis) om te ontgrendelen.',
        'Draai nu {n}, een technicus helpt u bij het verwijderen.',
        'Hulplijn: {n}',
        'Ontgrendelen kan alleen telefonisch: beveiligingscentrale {brand} {n}',
        'Vraag nu technische hulp: {n} (dag en nacht)',
      ],
      [
        'Verwittig zonder uitstel de technische dienst van {brand}: {n}',
        'De technici van {brand} herstellen uw toegang via {n}.',
        'Supportnummer: {n}. Start uw computer niet opnieuw op.',
        'Onze medewerkers op {n} verwijderen de dreiging vanop afstand.',
        'Een technicus van {brand} wacht op uw telefoontje: {n}',
        'Gratis directe hulp op {n}, laat dit venster open.',
      ],
    ),
    story: split(
      [
        'Ik verloor {price} aan een nepmakelaar en dacht dat ik het nooit meer terug zou zien.',
        'Toen mijn wallet bij {brand} was leeggehaald, heb ik wekenlang niet geslapen.',
        'Een vriendin vertelde me over een expert die haar had geholpen met {matter}.',
      ],
      [
        'Vorig voorjaar haalde iemand {price} van mijn account bij {brand}.',
        'Ik had alle hoop opgegeven tot ik een recensie las over een team dat cryptomunten opspoort.',
        'Zoals zovelen trapte ik in een beleggingssite en was ik mijn spaargeld kwijt.',
      ],
    ),
    recovery: split(
      [
        'Binnen 48 uur hadden ze alles terug: neem contact op met de hersteldesk van {brand}, {n}.',
        'Stuur ze een WhatsApp op {n} en leg uw zaak uit, ze werken samen met {brand}.',
        'Bent u ook slachtoffer? Bel dan het terughaalteam van {brand} op {n}.',
        'Ik raad hun diensten aan iedereen aan die geld verloor bij {brand}: {n}',
        'Dankzij de speurders op {n} heb ik al mijn munten van {brand} terug.',
        'Betalen pas bij succes: verloren geld bij {brand} terughalen, contact {n}',
      ],
      [
        'Het geld was na twee dagen terug dankzij de specialisten op {n}, die {brand} van binnenuit kennen.',
        'Bereik de afdeling fondsenherstel van {brand} per sms of telefoon: {n}.',
        'Ze halen gestolen munten terug van {brand} en hebben nog nooit gefaald: {n}',
        'Stuur vandaag nog een bericht naar {n} en start uw claim bij {brand}.',
        'De hacker die mij hielp is betrouwbaar en discreet, stuur een bericht naar {n} en noem {brand}.',
        'Stortingen kwijt bij {brand}? De specialisten zijn bereikbaar via Telegram en telefoon: {n}',
      ],
    ),
    phrase: split(
      [
        '{brand} vlucht of abonnement annuleren {n}',
        '{brand} medewerker spreken {n}',
        '{n} {brand} status terugbetaling',
        '{brand} nu hulp {n}',
        '{n} {brand} 24 uur',
        '{brand} snel contact {n}',
      ],
      [
        '{brand} menselijke hulp {n}',
        '{n} {brand} facturatie',
        'bel {brand} {n}',
        '{brand} {matter} {n}',
        '{n} {brand} vandaag bereiken',
        '{brand} live adviseur {n}',
      ],
    ),
  },
  clean: {
    press: split(
      [
        '{brand} verhoogt in het voorjaar de prijzen, meldde het bedrijf. Perscontact: {first} {last}, {n}.',
        '„Wij betreuren de storing”, zei {first} {last} van {brand}. Persvoorlichting: {n}.',
      ],
      [
        '{brand} opende een kantoor in {city}. Voor journalisten: {first} {last}, {n}.',
        'De storing bij {brand} duurde drie uur. Persdienst van {brand}: {n}, {first} {last}.',
      ],
    ),
    complaint: split(
      [
        'Zes weken geleden bij {firm} besteld en op {n} neemt niemand op. Ik wil mijn geld terug.',
        '{firm} schreef twee keer af. Als ik {n} bel, hangen ze op.',
      ],
      [
        'Blijf weg bij {firm}: verkeerde rekening, geen excuus, en {n} gaat alleen maar over.',
        'Ik wacht nog steeds tot {firm} mijn contract opzegt. Negen keer {n} geprobeerd.',
      ],
    ),
    rung: split(
      [
        'Gemiste oproep van {n}, zogenaamd {brand}. Niet teruggebeld.',
        'Kreeg een sms dat mijn account bij {brand} geblokkeerd is en dat ik {n} moet bellen. Gewist.',
      ],
      [
        '{n} heeft een voicemail ingesproken over een terugbetaling van {brand}. Nog iemand?',
        'Ik werd gebeld door {n}, een man die zei van {brand} te zijn. Opgehangen.',
      ],
    ),
    agency: split(
      [
        'Wij boeken en wijzigen uw reizen met {brands}. Ons reisbureau in {city}: {n}.',
        'Onze winkel verkoopt {brands} en helpt de eigen klanten zelf. Vraag het ons: {n}.',
      ],
      [
        'Aan onze balie in {city} koopt u kaartjes en abonnementen van {brands}. Telefoon van ons bureau: {n}.',
        'Klanten van onze winkel in {city} bellen {n}; wij verkopen {brands}.',
      ],
    ),
    hotlineNews: split(
      [
        'Klanten van {brand} bellen de hotline voortaan gratis op {n}, meldt de krant.',
        '{brand} heeft de telefoondienst verplaatst naar {n}, zei een woordvoerder dinsdag.',
      ],
      [
        'Volgens het bedrijf sluit de oude lijn van {brand} in mei, de nieuwe is {n}.',
        'Bellen met {brand} op {n} kost straks niets meer, meldde het ministerie.',
      ],
    ),
    ownSupport: split(
      [
        'Vragen over uw rekening? Klantenservice van {firm}: {n}, op werkdagen.',
        'Klanten van {firm} melden storingen op {n}. Een terugbetaling duurt ongeveer vijf dagen.',
      ],
      [
        'Een bestelling bij {firm} wijzigen of annuleren? Bel onze klantenservice: {n}.',
        '{firm} beantwoordt vragen over facturen en terugbetalingen op {n}. Houd uw klantnummer bij de hand.',
      ],
    ),
    business: split(
      [
        'Bij {firm} in {city} doen we al {years} jaar {trade}; bel {n} voor een gratis offerte.',
        '{firm} - {trade} in {city} en omstreken. Bel ons vandaag: {n}',
        'Op zoek naar {trade} in {city}? Bel {firm} op {n}, we nemen zelf op.',
        'Kom langs in onze werkplaats, {street}, of maak telefonisch een afspraak: {n}.',
        'Vragen over onze prijzen? Bel {n} en vraag naar {first}.',
      ],
      [
        'Een familiebedrijf, en daar zijn we trots op: {firm}, {trade} voor {city}. Telefoon {n}.',
        'Een klus? {firm} komt in heel {city}. U bereikt ons op {n}.',
        '{firm} vindt u in {city}, {street}; ons telefoonnummer is {n}.',
        'Offertes zijn gratis bij {firm}. Bel tussen acht en vijf, {n}.',
        'Voor {trade} met vakmanschap praat u met {first} van {firm}, {n}.',
      ],
    ),
    about: split(
      [
        'Op al ons werk geven we twee jaar garantie, en we ruimen op voor we vertrekken.',
        '{first} {last} begon de zaak na een leertijd in {city}.',
        'We zijn verzekerd, erkend en geven graag referenties uit de buurt.',
        'Op zaterdag werken we op afspraak.',
      ],
      [
        'Onze drie bestelwagens zijn zo ingericht dat één bezoek meestal volstaat.',
        'De prijs staat vooraf op papier en verandert niet.',
        'Sinds de oprichter met pensioen is, leidt {first} {last} de winkel.',
        'In augustus zijn we twee weken gesloten.',
      ],
    ),
    callNow: split(
      [
        'Bel nu: {n}',
        'Lekkage? {n}, dag en nacht.',
        'Spoed? Bel ons meteen op {n}!',
        'Tik om te bellen: {n}',
        'Verwarming koud? Even bellen: {n}',
        'Storingsdienst in het weekend: {n}',
      ],
      [
        'Altijd bereikbaar: {n}',
        'Wacht niet, bel {n}!',
        'Wij nemen 24 uur per dag op: {n}',
        'Eén telefoontje is genoeg: {n}',
        'Snel ter plaatse, telefoon {n}',
        'Een afspraak? {n}',
      ],
    ),
    directory: split(
      [
        'Handige zaken in {city}',
        'Leden van de Nederlandse ondernemersvereniging in {city}',
        'Wie doet wat in {city}: {trade}',
      ],
      ['Lokale gids, {city}', 'Winkels en diensten bij de {street}', 'Bedrijvenregister {city}, rubriek {trade}'],
    ),
    repair: split(
      [
        '{firm} is een onafhankelijke reparateur in {city}, {street}. Wij zijn niet verbonden aan {brand}. Breng uw toestel langs of bel {n}.',
        'Wij herstellen toestellen van {brand} buiten garantie aan onze balie, {street}. {hours}: 9-17 uur. Telefoon {n}.',
        '{firm}: gebruikte en opgeknapte apparaten van {brand}. Los van de fabrikant. Vragen aan {first}, {n}.',
      ],
      [
        'Onafhankelijke werkplaats voor apparaten van {brand} in {city}, geen band met de fabrikant. Kom langs ({street}) of bel {n}.',
        '{firm} onderhoudt apparatuur van {brand} in de buurt; voor garantie gaat u naar de fabrikant. Ons nummer: {n}.',
        'In de winkel ({street}) vervangen we schermen en accu’s, ook van {brand}. We zijn een eigen klein bedrijf. Tel. {n}',
      ],
    ),
    warning: split(
      [
        'Pas op: er gaan valse berichten van {brand} rond. Een ervan luidt zo:',
        'Een lezer stuurde ons deze oplichtersbrief, die zogenaamd van {brand} komt:',
        'Meerdere leden van onze club kregen een frauduleuze mail van {brand}. Er staat:',
        'Zo ziet de valse pop-up van {brand} eruit. Bel het nummer erin niet.',
      ],
      [
        'Fraudewaarschuwing van de buurtpreventie: de tekst hieronder komt niet van {brand}.',
        'Waarschuw je ouders. Criminelen die zich voordoen als {brand} schrijven dit soort dingen:',
        'Onze IT-afdeling zag deze phishingmail uit naam van {brand}:',
        'We drukken hier de valse melding van {brand} af zodat u ze herkent.',
      ],
    ),
    warningAdvice: split(
      [
        'Bel nooit een nummer uit zo’n bericht; open de app of typ zelf het adres in.',
        'Verwijder het en laat niemand verbinding maken met uw computer.',
        'Hebt u al betaald, bel dan meteen uw bank en doe aangifte.',
        '{brand} vraagt nooit om cadeaukaarten of toegang op afstand.',
      ],
      [
        'Niet antwoorden en niet bellen. Kijk uw account na op de echte site.',
        'Wie kaartgegevens heeft doorgegeven, laat de kaart blokkeren.',
        'Het nummer is niet van {brand}; het leidt naar de oplichters.',
        'Bewaar het bericht als bewijs en meld het bij de politie.',
      ],
    ),
    warningNumber: split(
      [
        'Het nummer {n} hoort niet bij {brand}. Het is oplichting.',
        'Let op voor {n}: bellers moesten cadeaukaarten kopen uit naam van {brand}.',
        'Oplichters gebruiken {n} en doen zich voor als {brand}. Niet bellen.',
      ],
      [
        '{n} is niet {brand}. Mensen die belden, werden bedrogen.',
        'We kregen klachten over {n}, dat zich valselijk uitgeeft voor de support van {brand}.',
        'Gemeld als fraude: {n}, doet zich voor als {brand}. Gelieve niet te bellen.',
      ],
    ),
    blockList: split(
      [
        'Nummers die we op ons forum blokkeren (spam, geplaatst als support van {brand}):',
        'Moderatielijst van de week, verwijder berichten met:',
        'Spamfilter, nieuwe regels van vannacht:',
      ],
      [
        'Spamnummers gemeld door leden, toevoegen aan het filter:',
        'Aandachtslijst voor moderators (valse lijnen van {brand}):',
        'Graag blokkeren, uit berichten met zogenaamde service van {brand}:',
      ],
    ),
    doubt: split(
      [
        'Is {n} echt {brand}? Iemand sprak mijn voicemail in.',
        'Weet iemand of {n} bij {brand} hoort?',
        'Ik vond {n} op een site die zegt van {brand} te zijn. Klopt dat?',
        'Brief gekregen van {brand} met het nummer {n}. Oplichting of niet?',
        'Sinds gisteren belt {n} me voortdurend over {brand}, kent iemand dat?',
      ],
      [
        'Is er nog iemand gebeld door {n}, zogezegd {brand}?',
        'Kan iemand bevestigen dat {n} een echte lijn van {brand} is?',
        'Mijn moeder moest {n} bellen over haar account bij {brand}. Dat klinkt toch verdacht?',
        'Wie zit er achter {n}? Het zou {brand} zijn, maar ik twijfel.',
        'Op mijn afschrift staat {brand} met het nummer {n}, is dat hun lijn?',
      ],
    ),
    doubtDetail: split(
      [
        'Ik heb nog niet teruggebeld.',
        'Op hun eigen pagina vind ik het niet.',
        'Ze wilden dat ik iets installeerde, dus ik hing op.',
      ],
      ['Ik vraag het liever hier voor ik iets doe.', 'De echte site heeft alleen een chat.', 'Het voelde niet goed.'],
    ),
    news: split(
      [
        'De gemeenteraad van {city} keurde op {date} een begroting van {count} miljoen goed, met drie stemmen tegen.',
        'De politie in {city} hield twee personen aan die zich aan de telefoon uitgaven voor medewerkers van {brand}, zei een woordvoerder.',
        '{brand} kreeg er het afgelopen kwartaal {count} abonnees bij en verhoogt de prognose.',
        'De brug ({street}) blijft dicht tot {date}; bussen nemen de ringweg.',
        'De rechter verplicht {brand} om opzeggen even makkelijk te maken als aanmelden.',
        'De schade door valse supporttelefoontjes steeg met {percent} procent, meldde de consumentenbond op {date}.',
      ],
      [
        'Zware regen zette kelders onder water in {city} ({street}); de brandweer rukte {count} keer uit.',
        'Het aandeel {brand} daalde {percent} procent na de cijfers van {date}.',
        'Gepensioneerden uit {city} verloren {price} aan bellers die zeiden voor {brand} te werken.',
        'Vanaf {date} is de bibliotheek van {city} ook op zondag open, kondigde de burgemeester aan.',
        'Toezichthouders onderzoeken hoe {brand} contracten automatisch verlengt.',
        'Zo’n {count} lopers namen deel aan de marathon van {city}, {percent} procent meer dan vorig jaar.',
      ],
    ),
    body: split(
      [
        'Is uw container niet geleegd, neem dan contact op met de {body} op {n}.',
        'De {body} is van maandag tot vrijdag bereikbaar op {n}.',
        'Om een storing te melden belt u de {body} ({n}) of gebruikt u het onlineformulier.',
        'Tolk nodig bij de {body}? Telefoon {n}.',
        'Voor kapotte straatverlichting heeft de {body} een directe lijn: {n}.',
      ],
      [
        'Inwoners kunnen voor vergunningen en heffingen bellen met de {body}, {n}.',
        'De balie van de {body} neemt alleen ’s ochtends op: {n}.',
        'Afspraken met de {body}: {n} of aan het loket.',
        'Vragen over uw aanslag? De {body}, telefoon {n}, helpt u verder.',
        'Verloren voorwerpen: vraag het na bij de {body}, telefoon {n}.',
      ],
    ),
    bodyDetail: split(
      [
        'Breng een identiteitskaart mee en de brief die u ontving.',
        'Op feestdagen is het kantoor gesloten.',
        'Aan de ingang liggen formulieren in zes talen.',
      ],
      [
        'De tarieven staan op de achterkant van het formulier.',
        'De ingang voor rolstoelen is aan de zijkant van het gebouw.',
        'De behandeling duurt ongeveer {days} werkdagen.',
      ],
    ),
    crisis: split(
      [
        'Denk je eraan een einde aan je leven te maken, bel dan nu {line}. Er is dag en nacht iemand.',
        'Je staat er niet alleen voor. {line} is gratis en anoniem.',
        'Bij nood bel je {line}. Wil je met iemand praten, dan zitten onze vrijwilligers klaar op {n}.',
        'Doet iemand je thuis pijn? Bel {line} zodra je veilig kunt praten.',
        'Maakt u zich zorgen om een kind? Deskundigen geven raad op {line}, desgewenst zonder naam.',
      ],
      [
        'Heb je het gevoel dat het niet meer gaat? Praat met iemand: {line}, gratis.',
        'Maak je je zorgen om een vriend, blijf dan bij hem en bel {line}.',
        'Onze luisterlijn is elke nacht open: {n}. Bij direct gevaar bel je {line}.',
        'Hulp voor slachtoffers van geweld: {line}, vertrouwelijk, in veel talen.',
        'Rouw, angst, eenzaamheid: op {line} luistert er iemand.',
      ],
    ),
    crisisDetail: split(
      [
        'Niemand oordeelt over je, en je naam hoef je niet te zeggen.',
        'Je kunt bellen voor jezelf of voor iemand van wie je houdt.',
        'Praten helpt, ook om drie uur ’s nachts.',
      ],
      [
        'Wat je vertelt, blijft onder ons.',
        'Het geeft niet als je niet weet wat je moet zeggen.',
        'Het gesprek kost niets en staat niet op de rekening.',
      ],
    ),
    charity: split(
      [
        '{charity} haalt meubels in goede staat op; maak een afspraak via {n}.',
        'Vrijwilligers gezocht! Bel {charity} op {n} of kom langs, {street}.',
        'Geef telefonisch aan {charity}: {n}. Elke euro telt.',
        'Zwerfkat gevonden? {charity} helpt: {n}',
      ],
      [
        'Twee uur per week over? {charity} hoort graag van je: {n}.',
        '{charity} deelt warme maaltijden uit, {street}. Inlichtingen: {n}.',
        'Om {charity} te steunen kom je naar de winkel of bel je {n}.',
        'Lijn van {charity} voor gezinnen in nood: {n}, dinsdag en donderdag.',
      ],
    ),
    docs: split(
      [
        'Vervang {placeholder} door het nummer van uw klantendienst voor u de pagina publiceert.',
        'Het veld aanvaardt internationale nummers, bijvoorbeeld {placeholder}.',
        'Het sjabloon toont “Bel ons op {placeholder}” als er geen lijn is ingesteld.',
        'In het voorbeeldbestand staat SUPPORT_PHONE op {placeholder}.',
      ],
      [
        'Vul het servicenummer in als {placeholder}; spaties worden verwijderd.',
        'In de tests gebruiken we {placeholder}, dat geen enkel netwerk ooit toekent.',
        'Is de beller onbekend, dan toont de balk {placeholder}.',
        'Een contactblok ziet er zo uit: support Voorbeeld bv, {placeholder}.',
      ],
    ),
    order: split(
      [
        'Bedankt voor uw bestelling {order} van {date}. We hebben {count} artikelen ingepakt.',
        'Uw pakket is onderweg. Trackingcode {tracking}.',
        'We hebben uw betaling van {price} voor bestelling {order} ontvangen.',
        'Uw retour {order} is geregistreerd; de terugstorting duurt tot {days} dagen.',
      ],
      [
        'Bestelling {order} is op {date} aan de vervoerder overgedragen.',
        'Hallo {first}, uw tickets zitten in de bijlage. Boekingscode {tracking}, totaal {price}.',
        'De levering van {order} is gepland op {date} tussen 10:00 en 14:00 uur.',
        'Kwitantie voor {price}, referentie {order}, klantnummer {account}.',
      ],
    ),
    orderDetail: split(
      [
        'De status ziet u altijd in uw account.',
        'Gelieve niet op dit bericht te antwoorden.',
        'Artikel 1: tuinslang, 25 m, nr. {account}',
      ],
      [
        'De factuur staat klaar in uw klantenzone.',
        'Deze mailbox wordt niet gelezen.',
        'Nr. {account}, bureaulamp, aantal 2',
      ],
    ),
    meeting: split(
      [
        'Wekelijks overleg, {date}, {time} uur. Agenda: budget, aanwervingen, varia.',
        '{first} nodigt u uit voor “Projectoverzicht” op {date} om {time} uur.',
        'Herinnering: ouderavond op {date}, {time} uur, lokaal 12.',
      ],
      [
        'U bent uitgenodigd: kwartaalplanning, {date}, {time} tot de middag.',
        'Het gesprek met {firm} is verplaatst naar {date}, {time} uur.',
        'Koorrepetitie {date}, {time} uur, {street}.',
      ],
    ),
    dialIn: split(
      [
        'Deelnemen per telefoon: {n}, vergader-ID {meeting}, code {pin}#',
        'Inbelnummer {n} PIN {pin}',
        'Met één tik: {n},,{meeting}#',
      ],
      [
        'Telefonische vergadering: {n}, toegangscode {pin}',
        'Of bel in (alleen audio) {n}, conferentie-ID {meeting}#',
        'Audio: {n}, daarna {pin} en hekje',
      ],
    ),
    jobTitle: split(
      ['Hoofd Inkoop', 'Werfleiding', 'Boekhouding', 'Onderzoeksmedewerker'],
      ['Projectleiding', 'Kantoorbeheer', 'Verkoop buitendienst', 'Stadsbibliotheek'],
    ),
    classified: split(
      [
        'Te koop: eiken tafel met zes stoelen, {price}. Af te halen in {city}. Na zessen bellen naar {n}.',
        'Kamer te huur, {street}, {price} per maand, niet-roker. {first}, {n}',
        'Vermist: grijze kat in {city} sinds {date}. Gevonden? Bel {n}.',
        'Pianoles voor beginners, {price} per uur, {n}',
      ],
      [
        'Fiets, nauwelijks gebruikt, {price}, te bezichtigen in {city}. Sms naar {n}.',
        'Gezocht: volkstuin of klein tuintje in {city}. Bel {first}, {n}.',
        'Brandhout, droog, thuisbezorgd, {price} per kuub. {n}',
        'Oppas met referenties heeft avonden vrij. {n} ({first})',
      ],
    ),
    help: split(
      [
        'Om {brand} op te zeggen log je in, open je de abonnementspagina en kies je “Abonnement stoppen”. Je houdt toegang tot het einde van de betaalde periode.',
        'Terugbetaling bij {matter} vraag je aan in je account; het geld komt binnen {days} dagen.',
        'Loopt de betaling via een appwinkel, dan moet je het abonnement op {brand} daar stopzetten.',
        'Is het iemand gelukt {brand} op te zeggen na de proefmaand? Sinds versie {version} is de knop weg.',
        '{brand} schreef op {date} {price} af terwijl ik had opgezegd. Wat moet ik hun schrijven?',
      ],
      [
        'Leden van {brand} zetten de automatische verlenging uit onder Account > Abonnement > Beheren.',
        'Na het opzeggen van {brand} krijg je een mail; bewaar die tot het volgende afschrift van {date}.',
        'Voor {matter} start je ingelogd een chat op de hulppagina van {brand}.',
        'Blijft {brand} afschrijven als de kaart verloopt? De mijne was geldig tot {month}.',
        'Opgelost: {brand} stortte de {price} terug nadat ik bij de bank bezwaar had gemaakt.',
      ],
    ),
    official: split(
      [
        'Wilt u ons spreken? Bel de {support} van {brand} op {n}.',
        'U bereikt {brand} telefonisch op {n} of via de chat in uw account.',
        'Contact met {brand}: {n}. Hou het e-mailadres van uw account klaar.',
      ],
      [
        'Onze {support} antwoordt op {n}, zeven dagen per week.',
        'Liever bellen? {brand} zit klaar op {n}.',
        'Telefonische hulp voor klanten van {brand}: {n}.',
      ],
    ),
    sport: split(
      [
        '{team} wint met {score} van {team2} voor {count} toeschouwers.',
        'Rust {score}, eindstand {score}. Doelpunten in minuut 12, 45, 67 en 88.',
        'Stand: 1. {team} 54:18 71, 2. {team2} 49:23 66',
      ],
      [
        '{team2} verliest thuis met {score} van {team}; toeschouwers {count}.',
        'Sets: 6-4, 3-6, 7-6 (8-6), speeltijd 2:47:31.',
        'Seizoensbalans {score}, {count} punten voor {team}.',
      ],
    ),
    price: split(
      [
        'Aanbieding tot {date}: {price} in plaats van {price}, artikel {account}.',
        'Factuurtotaal {price}, btw 21 %, IBAN {iban}.',
        'Prijzen per nacht: 1.250,00 / 1.499,50 / 2.175,25.',
      ],
      [
        'Netto {price}, bruto {price}, vervaldag {date}, btw-nummer {vat}.',
        'Gelieve {price} over te maken op {iban}, mededeling {order}.',
        'Koers 184,20 - 191,75, volume 12.480.300.',
      ],
    ),
    position: split(
      [
        'De hut ligt op {coord}, hoogte 1.842 m.',
        'Start van de wandeling: {coord}. Lengte 14,2 km, 830 hoogtemeters.',
        'Meetstation 4711: {coord}, gemeten {date} {time}.',
      ],
      [
        'Ankerplaats {coord}, diepte 12 m.',
        'Geocache op {coord}, moeilijkheid 2,5, verstopt op {date}.',
        'De beving (magnitude 4,3) vond plaats op {coord}.',
      ],
    ),
    personal: split(
      [
        'Hoi {first}, mijn nieuwe nummer is {n}. Tot {date}!',
        'Ik sta op het station, bel even naar {n} als je er bent.',
        'Oma heeft een nieuwe telefoon: {n}. Ze hoort graag van je.',
        'Als de trein vertraging heeft, stuur dan een appje naar {n}.',
      ],
      [
        '{first}, je sjaal ligt nog hier. Bel me maar, {n}.',
        'We zijn terug van vakantie; de huisbaas is op {n} te bereiken als de verwarming uitvalt.',
        'Hier is het nummer van de dierenarts waar je om vroeg: {n}.',
        'Zullen we om {time} uur afspreken? Mijn gsm is {n}.',
      ],
    ),
    reservation: split(
      [
        'Een tafel bij {firm} reserveert u op {n}, grote groepen graag per mail.',
        'Reserveren: {n}, elke dag vanaf vijf uur. {firm}, {street}, {city}.',
        'Kamers vanaf {price} per nacht; {firm} neemt boekingen aan op {n}.',
        'Bioscoop {last}: kaarten reserveren op {n}, afhalen tot 20 minuten voor aanvang.',
      ],
      [
        'Hotel {last}, {city}: receptie {n}, dag en nacht open.',
        'Reserveer op tijd voor het weekend, {n}. Het team van {firm}.',
        'Annuleren kan tot 18 uur de dag voordien, {n}, {firm}.',
        'Vakantiewoning in {city}, {price} per nacht, aanvragen bij de familie {last}, {n}.',
      ],
    ),
    localBill: split(
      [
        '{invoice} {order} van {firm} voor {trade} op {date}: {price}. Vragen? {n}',
        'Beste familie {last}, dank voor uw vertrouwen. Gelieve {price} te betalen binnen {days} dagen. {firm}, {n}',
        'Offerte {order} van {date}, {trade}: {price} inclusief materiaal. {firm}, bereikbaar op {n}',
      ],
      [
        'Voor het werk aan de {street} ({trade}) rekenen wij {price}. Is iets niet duidelijk, bel dan {firm} op {n}.',
        'Tweede herinnering: {price} van factuur {order} staat open sinds {date}. {firm}, telefoon {n}',
        '{firm} dankt u voor de betaling van {price} ({invoice} {order}). Vragen over garantie: {n}',
      ],
    ),
    address: split(
      [
        '{firm}, {street} {house}, {zip} {city}. Inschrijvingsnummer {account}, btw {vat}.',
        'Zo vindt u ons: tram tot halte {street}, daarna 200 meter te voet.',
        '{firm}, eigenaar {first} {last}, {street} {house}, {zip} {city}',
      ],
      [
        '{firm} | {street} {house} | {zip} {city} | handelsregister {account}',
        'Parkeren achter het gebouw, ingang {street} {house}.',
        'Colofon: {firm}, {street} {house}, {zip} {city}, btw-id {account}',
      ],
    ),
    change: split(
      [
        'crash bij lege contactenlijst verholpen',
        'nieuwe poging toegevoegd aan uploadwachtrij',
        'parser bijgewerkt naar {version}',
        'verouderd telefoonveld uit profielformulier gehaald',
        'supportmatrix gedocumenteerd',
      ],
      [
        'ontbrekende tijdzone in exports opgevangen',
        'sneller opstarten door uitgesteld laden',
        'vertalingen bijgewerkt voor {version}',
        'telefoonveld gecontroleerd bij verlaten',
        'oude browsers niet langer ondersteund',
      ],
    ),
    logLine: split(
      [
        'verbinding geweigerd, nieuwe poging over {days} s',
        'aanvraag afgerond in {count} ms',
        'gebruiker {account} aangemeld',
      ],
      ['sleutel {hex} niet in cache', 'taak {account} in wachtrij', 'proces herstart na {count} ms'],
    ),
  },
}
