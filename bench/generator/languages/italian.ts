import { split } from '../split.ts'
import type { Language, Place } from './language.ts'

/**
 * `{matter}` carries its article (i, le, gli), so no preposition that melts with one stands before it; `{support}` and `{body}`
 * are masculine, begin with a simple consonant and come without an article. Italy keeps no numbers for fiction: firms sit where
 * Italians live abroad. A date follows « in data » or nothing, since some days would want an apostrophe.
 */
export const italian: Language = {
  code: 'it',
  places: split<Place>(
    [
      { city: 'Londra', country: 'GB', area: '20' },
      { city: 'Parigi', country: 'FR', area: '1' },
      { city: 'Francoforte', country: 'DE', area: '69' },
      { city: 'Nizza', country: 'FR', area: '4' },
      { city: 'Boston', country: 'US', area: '617' },
    ],
    [
      { city: 'Monaco di Baviera', country: 'DE', area: '89' },
      { city: 'Colonia', country: 'DE', area: '221' },
      { city: 'Marsiglia', country: 'FR', area: '4' },
      { city: 'Manchester', country: 'GB', area: '161' },
      { city: 'New York', country: 'US', area: '212' },
    ],
  ),
  bait: ['US', 'US', 'GB', 'DE', 'FR'],
  digits: ['zero', 'uno', 'due', 'tre', 'quattro', 'cinque', 'sei', 'sette', 'otto', 'nove'],
  zeroAgain: '',
  double: 'doppio',
  lexicon: {
    support: [
      'servizio clienti',
      'supporto tecnico',
      'centro assistenza',
      'reparto rimborsi',
      'servizio assistenza',
      'supporto clienti',
      'call center',
      'team di supporto',
    ],
    trades: [
      'idraulica',
      'falegnameria',
      'odontoiatria',
      'giardinaggio',
      'pittura',
      'carpenteria',
      'ristorazione',
      'toelettatura',
      'lavaggio tappeti',
      'riscaldamento',
      'riparazione biciclette',
      'pronto intervento serrature',
    ],
    first: split(
      ['Ginevra', 'Ettore', 'Samanta', 'Corrado', 'Mirella', 'Tommaso', 'Fatou', 'Leonardo'],
      ['Ornella', 'Dario', 'Beatrice', 'Saverio', 'Loredana', 'Amedeo', 'Greta', 'Ruggero'],
    ),
    last: split(
      ['Bellandi', 'Carpenedo', 'Malaspina', 'Quartieri', 'Roncaglia', 'Tassinari', 'Valdoni', 'Mezzacapo'],
      ['Fontanesi', 'Grimaldello', 'Lucarelli', 'Pontremoli', 'Santagata', 'Verdolini', 'Zambelli', 'Casadei'],
    ),
    streets: split(
      ['via del Mulino', 'viale della Stazione', 'piazza Vecchia', 'via dei Tigli', 'lungofiume Nord'],
      ['via del Porto', 'viale dei Platani', 'vicolo della Fucina', 'via della Cappella', 'strada della Cava'],
    ),
    bodies: split(
      ['Comune di Valdora', 'municipio', 'consolato', 'centro civico', 'servizio tributi'],
      ['Comune di Pietrasole', 'museo civico', 'distretto sanitario', 'consorzio idrico', 'tribunale'],
    ),
    charities: split(
      ['Mani Vicine', 'Banco Valdora', 'Zampe Felici', 'Casa Lanterna'],
      ['Dispensa Aperta', 'Ponte Solidale', 'Rifugio Pietrasole', 'Seconda Pagina'],
    ),
    teams: split(
      ['Virtus Valdora', 'Polisportiva Bellandi', 'Audace Roncaglia', 'Pro Tassinari'],
      ['Fortitudo Pietrasole', 'Libertas Zambelli', 'Atletico Casadei', 'Sporting Lucarelli'],
    ),
    months: [
      'gennaio',
      'febbraio',
      'marzo',
      'aprile',
      'maggio',
      'giugno',
      'luglio',
      'agosto',
      'settembre',
      'ottobre',
      'novembre',
      'dicembre',
    ],
    phone: ['Telefono', 'Tel.', 'Recapito', 'Tel'],
    mobile: 'Cell.',
    fax: 'Fax',
    order: 'Numero ordine',
    invoice: 'Fattura',
    amount: 'Importo dovuto',
    hours: 'Orari',
    regards: ['Cordiali saluti', 'Distinti saluti', 'Un caro saluto', 'Grazie'],
    currency: ['€'],
    countries: { US: 'Stati Uniti', GB: 'Regno Unito', DE: 'Germania', FR: 'Francia', AU: 'Australia' },
  },
  matters: {
    airline: split(
      ['i cambi di volo', 'i rimborsi dei biglietti', 'le coincidenze perse', 'gli upgrade di posto'],
      ['le correzioni del nome', 'i bagagli smarriti', 'le prenotazioni di gruppo', 'gli annullamenti di viaggio'],
    ),
    security: split(
      ['i rinnovi automatici', 'gli addebiti indesiderati', 'gli errori di installazione', 'i codici di attivazione'],
      ['i trasferimenti di licenza', 'gli aggiornamenti bloccati', 'i doppi addebiti', 'le disdette'],
    ),
    wallet: split(
      ['i conti bloccati', 'i prelievi in sospeso', 'i depositi mancanti', 'le frasi di recupero'],
      ['i saldi congelati', 'i trasferimenti falliti', 'le verifiche', 'le operazioni non autorizzate'],
    ),
    printer: split(
      ['gli inceppamenti della carta', 'le stampanti offline', 'i problemi di wifi', 'le cartucce non riconosciute'],
      ['i conflitti di driver', 'i guasti allo scanner', 'le pagine bianche', 'gli errori di rete'],
    ),
    bank: split(
      ['le carte bloccate', 'i pagamenti contestati', 'i limiti del conto', 'gli storni'],
      ['i bonifici respinti', 'gli addebiti sospetti', 'i profili bloccati', 'le carte sostitutive'],
    ),
    media: split(
      ['le disdette del piano', 'gli errori di riproduzione', 'le domande di fatturazione', 'i cambi di password'],
      ['le prove gratuite', 'i blocchi dello streaming', 'i costi di iscrizione', 'i recuperi di account'],
    ),
  },
  planted: {
    aiAnswer: split(
      [
        'Secondo diverse fonti, {brand} risponde al {n}. Posso aiutarla con altro?',
        'Ecco cosa ho trovato: **{brand}** risponde giorno e notte al {n}. Fonti: 3 pagine web.',
      ],
      [
        'Per parlare con una persona di {brand}, componga il {n}. Desidera anche un riassunto dei tempi di rimborso?',
        '- Acceda a {brand}\n- Apra la pagina di fatturazione\n- Se non va, telefoni a {brand}: {n}',
      ],
    ),
    review: split(
      [
        'Avevo rinunciato con {brand}, poi ho chiamato il {n} e in dieci minuti era tutto risolto. Salvate questo numero.',
        '{brand} aveva addebitato due volte. Chiamato il {n}, soldi indietro il giorno dopo. Cinque stelle.',
      ],
      [
        'Sinceramente il meglio di {brand} finora: {n}, voce gentile, problema risolto al primo colpo.',
        'Una settimana persa nella chat di {brand}. Un vicino mi ha dato il {n} e hanno annullato tutto mentre aspettavo.',
      ],
    ),
    profile: split(
      [
        'Aiuto {brand}. Aiutiamo gli utenti di {brand}. Contatto: {n}. 12 follower.',
        'Episodio 4: come raggiungere {brand}. Note: servizio clienti {brand} {n}.',
      ],
      [
        'Diapositiva 1: {brand} in breve\nDiapositiva 2: primi tentativi\nDiapositiva 3: assistenza {brand} {n}',
        'Evento: sportello {brand} gratuito. Tutti i giorni per telefono: {n}.',
      ],
    ),
    opening: split(
      [
        'Gestire {matter} con {brand} può sembrare un <labirinto|rompicapo>, soprattutto quando ogni menu riporta al punto di partenza.',
        'Molti clienti {brand} <si arrendono|perdono la pazienza> davanti a questioni come {matter}, eppure la soluzione è più vicina di quanto credano.',
        'Se hai passato la serata a cercare risposte su come funzionano {matter}, non sei certo l’unico utente {brand}.',
        'Questa guida completa spiega {matter}, le regole di {brand} e il modo più rapido per parlare con una persona.',
        'Dopo l’ultimo aggiornamento, chi usa {brand} ha sempre più <domande|dubbi> che riguardano {matter}, spesso senza trovare risposta.',
      ],
      [
        'Niente rovina un fine settimana come {matter}, e {brand} <non sempre|di rado> rende facile la soluzione.',
        'Ti serve una mano per {matter}? Ecco che cosa fanno per prima cosa gli utenti {brand} più esperti.',
        'In questo articolo vediamo {matter} passo dopo passo, così potrai tornare a goderti {brand}.',
        'Quando {brand} fa parte delle giornate di tutti, perfino {matter} diventano una questione urgente.',
        'Le condizioni che regolano {matter} sono cambiate di nuovo quest’anno, e molti clienti {brand} sono <confusi|spaesati>.',
      ],
    ),
    advice: split(
      [
        'Apri l’app, scegli il tuo profilo, poi cerca la pagina dei pagamenti, dove l’ultima voce compare in alto.',
        'Tieni pronti l’indirizzo e-mail, le ultime quattro cifre della carta e, se possibile, la data di acquisto.',
        'Spiegate con calma la situazione, chiedete un numero di pratica, e annotate il nome di chi vi risponde.',
        'A seconda della tariffa o del piano scelto, la penale può essere annullata, ridotta o, talvolta, convertita in un buono.',
        'Se la pagina non si carica, svuota la cache, riavvia il dispositivo, e prova con un altro browser.',
        'La maggior parte dei casi si chiude in un giorno, alcuni richiedono di più, e quelli complicati passano a uno specialista.',
        'Controllate il messaggio di conferma, confrontate gli importi, e conservate una schermata in caso di dubbio.',
      ],
      [
        'Per prima cosa accedi, vai nelle impostazioni, e scorri fino alla sezione abbonamento.',
        'Prima di tutto annotate il codice di prenotazione, l’importo esatto, il giorno dell’addebito.',
        'Un operatore consulterà il vostro profilo, verificherà qualche dato, e vi proporrà le opzioni disponibili.',
        'Chi si muove entro il primo giorno di solito evita spese, lunghe attese, scartoffie.',
        'Se il pulsante è grigio, esci, aspetta un minuto, e rientra dal menu principale.',
        'In alta stagione l’attesa si allunga, quindi conviene provare la mattina presto, meglio se a metà settimana.',
        'Una volta accettata la richiesta, arriva un messaggio, lo stato cambia, e il denaro segue.',
      ],
    ),
    call: split(
      [
        'Per {matter}, <basta chiamare|chiama> il {support} {brand} al numero {n}.',
        'Chiama il {n} e racconta all’operatore {brand} che cosa è successo.',
        'Per saltare la coda, telefona a {brand} al {n} <subito|adesso>.',
        'Parla con una persona vera di {brand} componendo il {n} a qualsiasi ora.',
        'Mettiti in contatto con il {support} di {brand} tramite il {n} per avere una risposta rapida.',
      ],
      [
        'Prendi il telefono e <contatta|chiama> il {support} {brand}: {n}.',
        'Telefonate al {n} e parlate con un esperto {brand} che conosce bene {matter}.',
        'Il {support} di {brand} è raggiungibile gratuitamente al {n}.',
        'Parla con qualcuno di {brand} chiamando il {n} e scegliendo l’opzione due.',
        'Usa il {n} per collegarti <oggi stesso|immediatamente> con il {support} {brand}.',
      ],
    ),
    subject: split(
      [
        '{n} ti mette in contatto <diretto|immediato> con il {support} {brand}.',
        '{n} è il modo più <veloce|breve> per risolvere {matter} con {brand}.',
        '{n} gestisce {matter} per tutti i clienti {brand}, giorno e notte.',
        '{n} vi passa un consulente {brand} in pochi secondi.',
        'Quando arrivano {matter}, {n} risponde prima di chiunque altro.',
      ],
      [
        '{n} riunisce tutto quello che serve agli utenti {brand} per {matter}.',
        '{n} ha aiutato migliaia di persone a sistemare {matter} con {brand}.',
        '{n} resta attivo 24 ore su 24 per i membri {brand}.',
        'Di giorno o di notte, {n} segue chi chiama per {matter} <con pazienza|senza complicazioni>.',
        '{n} offre ai clienti {brand} una voce umana al posto di un menu.',
      ],
    ),
    between: split(
      [
        'Il {brand} {n} {support} è disponibile tutta la settimana.',
        'Come contatto {brand} {n} {support} senza aspettare?',
        'Rivolgiti a {brand} {n} {support} per {matter} e per le fatture.',
        '{brand} {n} {support} ufficiale: persone vere, risposte vere.',
      ],
      [
        'Collegarsi con {brand} {n} {support} richiede meno di due minuti.',
        'Il nostro {brand} {n} {support} risolve {matter} al telefono.',
        '{brand} {n} {support} affidabile per casa e ufficio.',
        'Chiedi al {brand} {n} {support} come si risolvono {matter}.',
      ],
    ),
    quiet: split(
      [
        'Se il modulo online non funziona, il {support} {brand} si può raggiungere anche per telefono al {n}.',
        'Viaggiatori e abbonati che preferiscono parlare con qualcuno di solito chiamano il {n}, dove gli addetti {brand} seguono {matter}.',
        'Secondo la nostra esperienza, una breve telefonata a {brand} al {n} ha risolto la questione in dieci minuti.',
        'Per tutto ciò che riguarda {matter}, il numero da segnare è il {n}, che appartiene al {support} {brand}.',
        'L’ufficio fatturazione di {brand}, che trovate al {n}, conferma la disdetta via e-mail.',
        'Alla fine ci è servito telefonare a {brand} ({n}) e chiedere con garbo un accredito.',
        'Un lettore ci scrive che l’ufficio competente di {brand} si trova al {n}.',
      ],
      [
        'Se nessuno di questi passaggi funziona, {brand} mette a disposizione per {matter} una linea telefonica, il {n}.',
        'A detta di diversi abbonati, {brand} risponde più in fretta al {n}, anche quando si tratta di questioni come {matter}.',
        'Un colloquio telefonico con {brand} ({n}) rimane la via più sicura per farsi stornare un addebito.',
        'Chi non vuole aspettare una risposta scritta può rivolgersi al {support} {brand}, telefono {n}.',
        'Tenete il {n} a portata di mano, perché il {support} {brand} chiede di confermare le modifiche a voce.',
        'Chi preferisce chiarire a voce {matter} può comporre il {n} e farsi passare il reparto giusto di {brand}.',
        'Nel dubbio vale la pena chiamare il {n}, dove {brand} dà una risposta certa.',
      ],
    ),
    promise: split(
      [
        'Il rimborso completo è <garantito|assicurato> e gli operatori lavorano 24 ore su 24, 7 giorni su 7.',
        'Niente attese e niente robot: una persona risponde subito.',
        'Tecnici certificati risolvono il problema mentre restate in linea.',
        'La maggior parte di chi chiama riceve i soldi indietro il giorno stesso.',
        'Rimborso al cento per cento o non si paga nulla.',
        'Consulenti formati risolvono nove casi su dieci alla prima telefonata.',
      ],
      [
        'Non resterete mai in attesa, e ogni cliente riceve la conferma del rimborso.',
        'I nostri specialisti sono svegli a ogni ora, festivi compresi.',
        'Persone in carne e ossa, zero attesa e soluzione immediata.',
        'Il tecnico si collega al vostro schermo in sicurezza e sistema tutto in pochi minuti.',
        'La pratica si chiude durante la chiamata, promesso.',
        'Gratis, sicuro e senza attese, anche nel fine settimana.',
      ],
    ),
    pressure: split(
      [
        'Agisci prima di mezzanotte, altrimenti l’addebito diventa definitivo.',
        'Non rimandare: gli account non confermati oggi verranno chiusi.',
        'Solo una chiamata entro 24 ore blocca il pagamento.',
      ],
      [
        'Il termine sta per scadere, quindi non perdete tempo.',
        'Ogni ora che passa rende più difficile lo storno.',
        'Se non rispondete oggi, la somma verrà prelevata dalla vostra carta.',
      ],
    ),
    title: split(
      [
        '{brand} {support} {n}: come parlare con un operatore',
        'Come disdire {brand}? Chiama il {n} per un aiuto rapido',
        '{n} - numero {brand} per {matter}',
        '{brand} risponde 24 ore su 24? {n}',
        '{brand} [{n}]: guida completa per {matter}',
      ],
      [
        'Numero di telefono {brand} {n} | parla oggi con un addetto',
        'Qual è il modo più veloce per contattare {brand}? {n}',
        'Risolvi adesso {matter} ({n}) {brand} {support}',
        'Rimborso {brand} senza fatica, componi {n}',
        'Tutti i modi per raggiungere il {support} {brand} al {n}',
      ],
    ),
    plainTitle: split(
      [
        'Che cosa fare con {brand} per {matter}',
        '{brand}: tutto quello che riguarda {matter}',
        'Breve guida al {support} {brand}',
        'Esperienze con {brand}: {matter}',
        'Dieci domande su {brand}',
      ],
      [
        '{brand}, come funzionano {matter}',
        'Sfruttare meglio {brand}',
        'I consigli {brand} per {matter}',
        'Guida per clienti {brand}',
        'Come sistemare {matter}: appunti su {brand}',
      ],
    ),
    heading: split(
      ['Perché si contatta {brand}', 'Che cosa serve prima di iniziare', 'Passo per passo', 'Per concludere'],
      ['Quando chiedere aiuto', 'Preparare la richiesta', 'La strada più semplice', 'In sintesi'],
    ),
    question: split(
      [
        'Posso riavere i soldi da {brand}?',
        'Quanto tempo richiedono {matter}?',
        'Il {support} {brand} è aperto di domenica?',
        'Come parlo con un essere umano di {brand}?',
        'Che cosa faccio se l’app {brand} non funziona?',
      ],
      [
        'Chi mi aiuta per {matter}?',
        '{brand} fa pagare qualcosa per {matter}?',
        'Dove trovo il {support} {brand}?',
        'Posso cambiare idea dopo la conferma con {brand}?',
        'Perché {brand} mi ha addebitato due volte?',
      ],
    ),
    answer: split(
      [
        'Sì. Chiama il {n} e il rimborso verrà avviato.',
        'Di solito da uno a tre giorni; al {n} ti diranno lo stato esatto.',
        'Certo. Componi il {n} quando vuoi.',
        'Di’ «operatore» dopo aver chiamato il {n} e resta in linea.',
        'Allora chiedi al {support}, {n}, di farlo per te.',
      ],
      [
        'Ci pensa la squadra del {n}.',
        'Quasi mai. Per sicurezza verifica al {n}.',
        'Per telefono, al {n}, tutti i giorni dell’anno.',
        'Sì, a patto di contattare il {n} entro 24 ore.',
        'Ogni tanto succede; il {n} annullerà il secondo addebito.',
      ],
    ),
    keyword: split(
      [
        'numero servizio clienti {brand}',
        '{brand} numero assistenza',
        '{brand} numero verde',
        '{brand} rimborso telefono',
        'assistenza {brand} telefono Italia',
        'disdire {brand} per telefono',
        '{brand} parlare con operatore 24 ore',
      ],
      [
        'contatti {brand} Italia',
        '{brand} linea diretta',
        '{brand} assistenza tecnica contatto',
        '{brand} fatturazione telefono',
        '{brand} call center gratuito',
        'chiamare un operatore {brand}',
        '{brand} reclami numero',
      ],
    ),
    comment: split(
      [
        'Ottimo articolo, grazie per la condivisione! Se qualcuno ha bisogno di aiuto per {matter}, chiami il {support} {brand} al {n}.',
        'Bellissimo post. La settimana scorsa ho chiamato {brand} per {matter} e la squadra del {n} ha sistemato tutto in un attimo.',
        'Mi piace molto il tuo blog. Per il {support} {brand} componi il {n}, i nostri esperti sono <sempre pronti|disponibili 24 ore su 24>.',
        'Ciao, bella lettura. Offriamo il miglior {support} {brand} del paese, numero gratuito {n}.',
        'Molto utile. Alle prese con {matter}? Contatta il {n} e ricevi subito aiuto {brand}.',
      ],
      [
        'Che pagina preziosa! A proposito, {matter} si risolvono facilmente chiamando {brand} al {n}.',
        'Bella spiegazione, la salvo. I nostri tecnici offrono {support} {brand}; chiama il {n} quando vuoi.',
        'Grazie di queste informazioni importanti. Ho risolto {matter} grazie agli esperti {brand} ({n}).',
        'Bel lavoro, continua a scrivere. Chi è in difficoltà con {brand} dovrebbe parlare con il {n}.',
        'Blog superbo. Il numero del {support} {brand} per {matter} è {n}.',
      ],
    ),
    countries: split(
      [
        '{support} {brand}: {c} {n}, {c2} {n2}.',
        'Chiamateci al {n} ({c}) o al {n2} ({c2}) per {matter}.',
        'Numero gratuito ({c}): {n} / {c2}: {n2} - gli esperti {brand} vi aspettano.',
      ],
      [
        'Chi chiama dall’estero ({c}) compone il {n}, per {c2} vale il {n2}; entrambi portano al {support} {brand}.',
        'Aiuto {brand}, {c} - {n} e {c2} - {n2}.',
        'Domande che riguardano {matter}? {n} {c} | {n2} {c2}, chiedete di {brand}.',
      ],
    ),
    manyBrands: split(
      [
        'Assistiamo {brands}: un solo numero per tutti, {n}.',
        'Che si tratti di {brands}, i nostri tecnici al {n} sistemano tutto.',
        'Elenco assistenza clienti: {brands} - tutti rispondono al {n}.',
        'Una telefonata, tutti i marchi: {brands} al {n}.',
        'I rimborsi {brands} passano dal nostro ufficio centrale, telefono {n}.',
      ],
      [
        'Problemi con {brands}? Si risolve ogni cosa al {n}.',
        'La stessa squadra gentile, {n}, si occupa di {brands}.',
        'Per gli utenti {brands} l’aiuto è disponibile al {n}.',
        'Centrale di servizio per {brands}, giorno e notte al {n}.',
        'Qualunque sia l’apparecchio: {brands}, l’aiuto c’è sempre al {n}.',
      ],
    ),
    copied: split(
      [
        'Contattaci. Il nostro {support} è aperto dal lunedì al venerdì dalle 8 alle 20. Telefono {n}.',
        'Ti serve altro aiuto? Chatta con un consulente {brand} o chiama il {n}. Tieni a portata di mano i dati del tuo account.',
        'Potete raggiungere il {support} {brand} al {n}. Le chiamate possono essere registrate a fini di formazione.',
        'Centro assistenza {brand} > Contatti > Telefono: {n}. Tempo medio di attesa: tre minuti.',
        'Consulenza personale {brand}: {n}, dal lunedì al sabato, ore 7-22.',
        'Password dimenticata o carta smarrita? La squadra {brand} ti aiuta al {n}.',
      ],
      [
        'Hai ancora domande? Parla con {brand}: {n}. Le linee sono aperte tutti i giorni dalle 7 alle 23.',
        'Come contattarci: un messaggio nell’app, una lettera alla squadra {brand} o una telefonata al {n}.',
        '{brand}, {support}, telefono {n}. Per la tua sicurezza ti chiederemo il codice cliente.',
        'Contattare {brand}: via chat per gli abbonati, per telefono ({n}) per tutti.',
        'Siamo qui per te. Linea clienti {brand} {n}, chiamata gratuita da fisso.',
        'Scegli il motivo, tieni il codice cliente e chiama {brand} al {n}.',
      ],
    ),
    mailSubject: split(
      [
        'Il tuo rinnovo {brand} è andato a buon fine',
        'Fattura {brand} {order}',
        'Ricevuta di pagamento: piano annuale {brand}',
      ],
      ['Conferma dell’ordine {order} - {brand}', 'Grazie per aver rinnovato {brand}', 'Avviso di addebito {brand}'],
    ),
    mailOpening: split(
      [
        'Gentile cliente, il suo abbonamento {brand} è stato rinnovato per altri tre anni.',
        'Ciao {first}, grazie per l’acquisto. Abbiamo addebitato {price} per {brand}.',
        'Caro utente, la informiamo che oggi verranno prelevati {price} per il suo piano {brand}.',
        'Confermiamo l’acquisto di {brand} per {price}, che comparirà sull’estratto conto entro 24 ore.',
      ],
      [
        'Stimato membro, siamo lieti di confermarle che la sua protezione {brand} è stata prorogata automaticamente.',
        'Buongiorno {first}, il suo abbonamento {brand} scade oggi e sarà rinnovato per {price}.',
        'Spettabile cliente, un pagamento di {price} a favore di {brand} è stato elaborato dal suo conto.',
        'Congratulazioni {first}, il pacchetto di protezione {brand} è attivo, importo {price}.',
      ],
    ),
    mailLine: split(
      [
        '{invoice}: {order} / Prodotto: {brand} Total / {amount}: {price}',
        'Data: {date}. Quantità: 1. Totale: {price}.',
      ],
      [
        'Articolo: {brand} Premium, validità 36 mesi, prezzo {price}',
        'Riferimento {order}, fatturato in data {date}, pagato con addebito diretto.',
      ],
    ),
    mailCall: split(
      [
        'Se non ha autorizzato questo pagamento, chiami il nostro ufficio fatturazione al {n}.',
        'Per annullare e chiedere il rimborso ci contatti al {n} entro 24 ore.',
        'Domande su questo addebito? Il nostro help desk risponde al {n}.',
        'Se desidera fermare il rinnovo, componga <immediatamente|subito> il {n}.',
        'Non ha fatto lei questo acquisto? Annullamento e rimborso solo per telefono: {n}.',
        'Il nostro ufficio frodi raccoglie la segnalazione al {n}.',
      ],
      [
        'Non è stato lei? Segnali l’operazione al {n} senza indugio.',
        'Può contestare l’ordine per telefono: {n} (chiamata gratuita).',
        'Per uno storno la preghiamo di parlare con il nostro sportello rimborsi, {n}.',
        'Qualora intenda interrompere il servizio, la invitiamo a contattare il {n}.',
        'Se si tratta di un errore, si faccia sentire entro un giorno: {n}.',
        'Recesso e accredito: linea clienti {n}.',
      ],
    ),
    mailClose: split(
      ['Grazie, reparto fatturazione {brand}', 'Saluti, il team {brand}'],
      ['Cordialmente, contabilità {brand}', 'Con i migliori saluti, relazioni clienti {brand}'],
    ),
    alert: split(
      [
        '** AVVISO DI SICUREZZA {brand} ** Il tuo computer è stato bloccato.',
        'Attenzione! {brand} ha rilevato uno spyware pericoloso su questo dispositivo.',
        'Errore {brand} 0x{hex}: l’accesso a questo PC è stato bloccato per motivi di sicurezza.',
        'Avviso Windows per conto di {brand}: il tuo PC ha 5 virus.',
        'Protezione account {brand}: accesso insolito, profilo congelato per precauzione.',
      ],
      [
        'MESSAGGIO CRITICO DA {brand}: il sistema è a rischio.',
        'Il firewall {brand} ha fermato un trojan. Non spegnere la macchina.',
        'La sessione {brand} è stata sospesa per attività sospette (codice {hex}).',
        'Messaggio di sistema {brand}: errore di registro {hex}, computer fermato per proteggerti.',
        'Allarme spyware! {brand} ha interrotto la connessione.',
      ],
    ),
    alertThreat: split(
      [
        'Le tue password, le foto e i dati bancari sono in corso di furto.',
        'Se chiudi questa finestra, i tuoi dati personali saranno in pericolo.',
        'Ignorare questo avviso porta alla perdita definitiva dei file.',
        'Se il blocco resta, la macchina sarà resa inutilizzabile a distanza.',
      ],
      [
        'Gli hacker potrebbero già leggere i vostri messaggi e i dati della carta.',
        'Se lasci questa pagina, l’accesso verrà disattivato per evitare altri danni.',
        'Tutti i dati di questo disco verranno cancellati in assenza di risposta.',
        'Tra cinque minuti verrà avvisato il tuo operatore internet.',
      ],
    ),
    alertCall: split(
      [
        'Chiama subito il supporto {brand}: {n}',
        'Contattare i nostri tecnici certificati al {n} (gratuito) per sbloccarlo.',
        'Componi ora il {n}, un ingegnere ti guiderà nella rimozione.',
        'Linea di assistenza: {n}',
        'Sblocco solo per telefono: centrale sicurezza {brand} {n}',
        'Chiedi adesso aiuto tecnico: {n} (giorno e notte)',
      ],
      [
        'Avvisa senza indugio l’assistenza {brand}: {n}',
        'I tecnici {brand} ripristinano il tuo accesso al {n}.',
        'Numero di supporto: {n}. Non riavviare il computer.',
        'Il nostro personale al {n} eliminerà la minaccia da remoto.',
        'Un tecnico {brand} attende la tua chiamata: {n}',
        'Aiuto immediato e gratuito al {n}, lascia aperta la finestra.',
      ],
    ),
    story: split(
      [
        'Ho perso {price} con un finto broker e pensavo di non rivederli più.',
        'Quando mi hanno svuotato il portafoglio {brand} non ho dormito per settimane.',
        'Un’amica mi ha parlato di un esperto di recuperi che l’aveva aiutata per {matter}.',
      ],
      [
        'La primavera scorsa qualcuno ha sottratto {price} dal mio conto {brand}.',
        'Avevo perso ogni speranza finché ho letto la recensione di una squadra che rintraccia le criptovalute.',
        'Come tanti altri sono caduto nella trappola di un sito di investimenti e ho perso i risparmi.',
      ],
    ),
    recovery: split(
      [
        'Hanno recuperato tutto in 48 ore: contattate l’ufficio recuperi {brand}, {n}.',
        'Scrivete loro su WhatsApp al {n} e spiegate il caso, collaborano con {brand}.',
        'Se anche tu sei una vittima, chiama la squadra di recupero fondi {brand} al {n}.',
        'Consiglio i loro servizi a chiunque abbia perso denaro con {brand}: {n}',
        'Grazie agli investigatori del {n} ho riavuto tutte le monete di {brand}.',
        'Si paga solo a risultato: recupero di somme perse con {brand}, contatto {n}',
      ],
      [
        'I fondi sono tornati in due giorni grazie agli specialisti del {n}, che conoscono {brand} dall’interno.',
        'Raggiungi l’unità di rientro capitali {brand} con un messaggio o una chiamata: {n}.',
        'Ritrovano le monete rubate da {brand} e non hanno mai fallito: {n}',
        'Manda oggi un messaggio al {n} e apri la tua pratica {brand}.',
        'L’hacker che mi ha aiutato è serio e discreto, scrivi al {n} e nomina {brand}.',
        'Depositi persi su {brand}? Gli specialisti rispondono su Telegram e al telefono: {n}',
      ],
    ),
    phrase: split(
      [
        '{brand} annullare volo o piano {n}',
        '{brand} parlare con operatore {n}',
        '{n} {brand} stato rimborso',
        '{brand} aiuto subito {n}',
        '{n} {brand} 24 ore',
        'contattare {brand} velocemente {n}',
      ],
      [
        '{brand} assistenza umana {n}',
        '{n} {brand} fatturazione',
        'chiama {brand} {n}',
        '{brand} {matter} {n}',
        '{n} raggiungere {brand} oggi',
        '{brand} consulente in diretta {n}',
      ],
    ),
  },
  clean: {
    press: split(
      [
        '{brand} aumenterà i prezzi in primavera, ha annunciato l’azienda. Ufficio stampa: {first} {last}, {n}.',
        '«Ci scusiamo per il guasto», ha detto {first} {last} di {brand}. Contatti stampa: {n}.',
      ],
      [
        '{brand} ha aperto un ufficio a {city}. Per i giornalisti: {first} {last}, {n}.',
        'Il guasto di {brand} è durato tre ore. Ufficio stampa di {brand}: {n}, {first} {last}.',
      ],
    ),
    complaint: split(
      [
        'Ho ordinato da {firm} sei settimane fa e al {n} non risponde nessuno. Voglio il rimborso.',
        '{firm} ha addebitato due volte. Quando faccio il {n}, riattaccano.',
      ],
      [
        'State lontani da {firm}: fattura sbagliata, nessuna scusa, e il {n} squilla a vuoto.',
        'Aspetto ancora che {firm} disdica il mio contratto. Ho provato nove volte il {n}.',
      ],
    ),
    rung: split(
      [
        'Chiamata persa dal {n}, a quanto pare {brand}. Non ho richiamato.',
        'Ho ricevuto un SMS: il mio conto {brand} sarebbe bloccato e dovrei chiamare il {n}. Cancellato.',
      ],
      [
        'Il {n} mi ha lasciato un messaggio su un rimborso {brand}. Qualcun altro?',
        'Mi hanno chiamato dal {n} dicendo di essere {brand}. Ho riattaccato.',
      ],
    ),
    agency: split(
      [
        'Prenotiamo e cambiamo i vostri viaggi con {brands}. La nostra agenzia a {city}: {n}.',
        'Il nostro negozio vende {brands} e segue da sé i suoi clienti. Chiedete a noi: {n}.',
      ],
      [
        'Al nostro banco di {city} biglietti e offerte di {brands}. Telefono della nostra agenzia: {n}.',
        'I clienti del nostro negozio a {city} fanno il {n}; trattiamo {brands}.',
      ],
    ),
    hotlineNews: split(
      [
        'I clienti di {brand} chiamano ora gratis la linea {n}, riferisce il giornale.',
        '{brand} ha spostato il servizio telefonico al {n}, ha detto martedì un portavoce.',
      ],
      [
        'Secondo l’azienda, la vecchia linea di {brand} chiude a maggio e la nuova è {n}.',
        'Le chiamate a {brand} al {n} non costeranno più nulla, ha annunciato il ministero.',
      ],
    ),
    ownSupport: split(
      [
        'Domande sulla bolletta? Servizio clienti di {firm}: {n}, dal lunedì al venerdì.',
        'I clienti di {firm} segnalano i guasti al {n}. Un rimborso richiede circa cinque giorni.',
      ],
      [
        'Per cambiare o annullare un ordine di {firm}, chiamate il nostro servizio clienti: {n}.',
        '{firm} risponde a domande su fatture e rimborsi al {n}. Tenete pronto il numero cliente.',
      ],
    ),
    business: split(
      [
        'Da {firm}, a {city}, lavoriamo da {years} anni ({trade}); per un preventivo gratuito chiamate il {n}.',
        '{firm} - {trade} a {city} e dintorni. Chiamateci oggi: {n}',
        'Cercate artigiani italiani a {city} ({trade})? Telefonate a {firm}, {n}, rispondiamo noi stessi.',
        'Venite a trovarci in laboratorio, {street}, o chiamate il {n} per fissare un orario.',
        'Domande sui prezzi? Chiamate il {n} e chiedete di {first}.',
      ],
      [
        'Impresa di famiglia e fieri di esserlo: {firm}, {trade}, {city}. Telefono {n}.',
        'Un lavoro da fare? {firm} serve tutta la zona di {city}. Ci trovate al {n}.',
        '{firm} si trova a {city}, {street}; il nostro telefono è {n}.',
        'Da {firm} i preventivi sono gratuiti. Telefonate tra le otto e le diciassette, {n}.',
        'Per un lavoro che dura ({trade}), parlate con {first} di {firm}, {n}.',
      ],
    ),
    about: split(
      [
        'Su ogni lavoro diamo due anni di garanzia, e prima di andare via puliamo tutto.',
        '{first} {last} ha fondato l’impresa dopo l’apprendistato a {city}.',
        'Siamo assicurati, in regola e felici di darvi referenze dei vicini.',
        'Il sabato si lavora su appuntamento.',
      ],
      [
        'I nostri tre furgoni sono attrezzati in modo che quasi sempre basti una visita.',
        'Il prezzo si concorda per iscritto prima di cominciare.',
        'Da quando il fondatore è in pensione, {first} {last} manda avanti il negozio.',
        'In agosto chiudiamo due settimane.',
      ],
    ),
    callNow: split(
      [
        'Chiama ora: {n}',
        'Perdita d’acqua? {n}, giorno e notte.',
        'Emergenza? Chiamateci subito al {n}!',
        'Tocca per chiamare il {n}',
        'Termosifoni freddi? Basta chiamare: {n}',
        'Pronto intervento nel fine settimana: {n}',
      ],
      [
        'Telefonateci quando volete: {n}',
        'Non aspettare, chiama il {n}!',
        'Rispondiamo 24 ore al giorno: {n}',
        'Basta una telefonata: {n}',
        'Arriviamo presto, telefono {n}',
        'Vuoi un appuntamento? {n}',
      ],
    ),
    directory: split(
      [
        'Negozi utili a {city}',
        'Soci dell’associazione commercianti italiani di {city}',
        'Chi fa che cosa a {city}: {trade}',
      ],
      [
        'Elenco locale, {city}',
        'Negozi e servizi vicino a {street}',
        'Registro delle imprese italiane a {city}, sezione {trade}',
      ],
    ),
    repair: split(
      [
        '{firm} è un laboratorio indipendente a {city}, {street}. Non siamo affiliati a {brand}. Portateci l’apparecchio o chiamate il {n}.',
        'Ripariamo apparecchi {brand} fuori garanzia al nostro banco, {street}. {hours}: 9-17. Telefono {n}.',
        '{firm}: macchine {brand} usate e ricondizionate. Indipendenti dal produttore. Chiedete a {first}, {n}.',
      ],
      [
        'Officina indipendente per dispositivi {brand} a {city}, nessun legame con la casa madre. Passate in {street} o chiamate il {n}.',
        '{firm} cura la manutenzione di apparecchi {brand} in zona; per la garanzia rivolgetevi al produttore. Il nostro numero: {n}.',
        'In {street} sostituiamo schermi e batterie, anche {brand}. Siamo una piccola ditta a sé. Tel. {n}',
      ],
    ),
    warning: split(
      [
        'Attenzione: girano falsi messaggi {brand}. Uno di questi recita così:',
        'Un lettore ci ha mandato questa lettera truffa che finge di venire da {brand}:',
        'Diversi soci del nostro circolo hanno ricevuto una mail fraudolenta a nome di {brand}. Dice:',
        'Ecco come appare la falsa finestra {brand}. Non chiamate il numero che contiene.',
      ],
      [
        'Allerta truffe del comitato di quartiere: il testo che segue non viene da {brand}.',
        'Avvisate i vostri genitori. Criminali che si spacciano per {brand} scrivono cose simili:',
        'Il nostro ufficio informatico ha visto questo phishing a nome {brand}:',
        'Riportiamo qui il falso avviso {brand} perché possiate riconoscerlo.',
      ],
    ),
    warningAdvice: split(
      [
        'Non chiamate mai un numero trovato in un messaggio del genere; aprite l’app o digitate voi l’indirizzo.',
        'Cancellatelo e non permettete a nessuno di collegarsi al vostro computer.',
        'Se avete già pagato, parlate subito con la banca e fate denuncia.',
        '{brand} non chiede mai buoni regalo né accesso remoto.',
      ],
      [
        'Non rispondete e non telefonate. Controllate il conto sul sito vero.',
        'Chi ha comunicato i dati della carta deve farla bloccare.',
        'Il numero non è di {brand}; porta ai truffatori.',
        'Conservate il messaggio come prova e segnalatelo alla polizia postale.',
      ],
    ),
    warningNumber: split(
      [
        'Il numero {n} non appartiene a {brand}. È una truffa.',
        'Occhio al {n}: a chi ha chiamato hanno chiesto buoni regalo a nome {brand}.',
        'I truffatori usano il {n} e si spacciano per {brand}. Non chiamatelo.',
      ],
      [
        '{n} non è {brand}. Chi ha telefonato è stato raggirato.',
        'Abbiamo ricevuto lamentele sul {n}, che si presenta falsamente come assistenza {brand}.',
        'Segnalato come frode: {n}, finge di essere {brand}. Si prega di non comporlo.',
      ],
    ),
    blockList: split(
      [
        'Numeri da bloccare sul nostro forum (spam, pubblicati come assistenza {brand}):',
        'Lista di moderazione della settimana, eliminare i post che contengono:',
        'Filtro antispam, voci nuove di stanotte:',
      ],
      [
        'Numeri spam segnalati dagli iscritti, aggiungere al filtro:',
        'Da tenere d’occhio per i moderatori (false linee {brand}):',
        'Da bloccare, presi da messaggi di finto servizio {brand}:',
      ],
    ),
    doubt: split(
      [
        'Il {n} è davvero {brand}? Mi hanno lasciato un messaggio in segreteria.',
        'Qualcuno sa se il {n} appartiene a {brand}?',
        'Ho trovato il {n} su un sito che dice di essere {brand}. È vero?',
        'Mi è arrivata una lettera {brand} con il numero {n}. Truffa o no?',
        'Da ieri mi chiama di continuo il {n} e vuole parlare di {brand}, qualcuno lo conosce?',
      ],
      [
        'Anche a voi ha chiamato il {n} dicendo di essere {brand}?',
        'Qualcuno può confermare se {n} è una vera linea {brand}?',
        'A mia madre hanno detto di chiamare il {n} per il suo account {brand}. Mi suona strano, no?',
        'Chi c’è dietro il {n}? Dice {brand}, ma ho dei dubbi.',
        'Sul mio estratto conto c’è {brand} con il numero {n}, è la loro linea?',
      ],
    ),
    doubtDetail: split(
      [
        'Non ho ancora richiamato.',
        'Sulla loro pagina non lo trovo.',
        'Volevano farmi installare qualcosa e ho riattaccato.',
      ],
      ['Preferisco chiedere qui prima di fare qualsiasi cosa.', 'Il sito vero ha solo una chat.', 'Non mi convinceva.'],
    ),
    news: split(
      [
        'Il consiglio comunale di {city} ha approvato in data {date} un bilancio di {count} milioni, con tre voti contrari.',
        'La polizia di {city} ha fermato due persone che al telefono si fingevano dipendenti {brand}, ha detto un portavoce.',
        '{brand} segna {count} nuovi abbonati nell’ultimo trimestre e alza le stime.',
        'Il ponte resta chiuso ({street}), riapertura prevista: {date}; gli autobus passano dalla circonvallazione.',
        'Un tribunale obbliga {brand} a rendere la disdetta semplice quanto l’iscrizione.',
        'Le perdite per finte chiamate di assistenza sono cresciute del {percent} per cento, riferisce l’associazione dei consumatori in data {date}.',
      ],
      [
        'La pioggia ha allagato le cantine a {city} ({street}); i pompieri sono usciti {count} volte.',
        'Le azioni {brand} hanno perso il {percent} per cento dopo i conti pubblicati in data {date}.',
        'Pensionati di {city} hanno perso {price} per colpa di chi diceva di chiamare da {brand}.',
        'La biblioteca di {city} aprirà anche la domenica, annuncia la sindaca; si parte in data {date}.',
        'Le autorità esaminano come {brand} rinnova i contratti in automatico.',
        'Circa {count} corridori hanno partecipato alla maratona di {city}, il {percent} per cento in più rispetto a un anno fa.',
      ],
    ),
    body: split(
      [
        'Se il cassonetto non è stato svuotato, contattate il {body} al {n}.',
        'Il {body} risponde al {n} dal lunedì al venerdì.',
        'Per segnalare un guasto, chiamate il {body} ({n}) o usate il modulo online.',
        'Servizio di interpretariato del {body}: telefono {n}.',
        'Per un lampione guasto il {body} ha una linea diretta: {n}.',
      ],
      [
        'Per permessi e tariffe i cittadini possono telefonare al {body}, {n}.',
        'Lo sportello del {body} risponde al {n} solo la mattina.',
        'Appuntamenti con il {body}: {n} o di persona.',
        'Dubbi sull’avviso ricevuto? Il {body}, telefono {n}, vi aiuterà.',
        'Oggetti smarriti: rivolgersi al {body}, telefono {n}.',
      ],
    ),
    bodyDetail: split(
      [
        'Portate un documento d’identità e la lettera ricevuta.',
        'Gli uffici sono chiusi nei giorni festivi.',
        'All’ingresso ci sono moduli in sei lingue.',
      ],
      [
        'Le tariffe sono indicate sul retro del modulo.',
        'L’accesso per le sedie a rotelle è sul lato dell’edificio.',
        'La pratica richiede circa {days} giorni lavorativi.',
      ],
    ),
    crisis: split(
      [
        'Se stai pensando di toglierti la vita, chiama subito il {line}. C’è qualcuno giorno e notte.',
        'Non sei solo. Il {line} è gratuito e anonimo.',
        'In caso di emergenza componi il {line}. Se vuoi parlare con qualcuno, i nostri volontari sono al {n}.',
        'Ti fanno del male in casa? Chiama il {line} quando puoi parlare senza rischi.',
        'Sei preoccupato per un bambino? Persone esperte ti consigliano al {line}, anche senza dire il tuo nome.',
      ],
      [
        'Senti di non farcela più? Parla con qualcuno: {line}, chiamata gratuita.',
        'Se sei in pensiero per un amico, resta con lui e chiama il {line}.',
        'La nostra linea di ascolto è aperta ogni notte: {n}. In pericolo immediato chiama il {line}.',
        'Aiuto per chi subisce violenza: {line}, riservato, in molte lingue.',
        'Lutto, paura, solitudine: al {line} qualcuno ti ascolta.',
      ],
    ),
    crisisDetail: split(
      [
        'Nessuno ti giudica, e non devi dire come ti chiami.',
        'Puoi chiamare per te o per una persona a cui vuoi bene.',
        'Parlare aiuta, anche alle tre di notte.',
      ],
      [
        'Quello che racconti resta tra noi.',
        'Va bene anche non sapere che cosa dire.',
        'La telefonata non costa nulla e non compare in bolletta.',
      ],
    ),
    charity: split(
      [
        '{charity} raccoglie mobili in buono stato; per il ritiro chiamate il {n}.',
        'Cerchiamo volontari! Chiama {charity} al {n} o passa in {street}.',
        'Donate per telefono a {charity}: {n}. Ogni euro conta.',
        'Hai trovato un gatto randagio? {charity} ti aiuta: {n}',
      ],
      [
        'Se hai due ore libere alla settimana, {charity} ti aspetta: {n}.',
        '{charity} distribuisce pasti caldi in {street}. Informazioni: {n}.',
        'Per sostenere {charity}, vieni in negozio o telefona al {n}.',
        'Linea di {charity} per famiglie in difficoltà: {n}, martedì e giovedì.',
      ],
    ),
    docs: split(
      [
        'Sostituire {placeholder} con il numero della propria assistenza prima di pubblicare la pagina.',
        'Il campo accetta numeri internazionali, per esempio {placeholder}.',
        'Il modello mostra «Chiamaci al {placeholder}» se nessuna linea è configurata.',
        'Nel file di esempio SUPPORT_PHONE vale {placeholder}.',
      ],
      [
        'Inserire il numero del servizio clienti nella forma {placeholder}; gli spazi vengono tolti.',
        'Nei test usiamo {placeholder}, che nessuna rete assegnerà.',
        'Se chi chiama è sconosciuto, il banner mostra {placeholder}.',
        'Un blocco contatti ha questo aspetto: assistenza Esempio Srl, {placeholder}.',
      ],
    ),
    order: split(
      [
        'Grazie per l’ordine {order} ({date}). Abbiamo imballato {count} articoli.',
        'Il pacco è in viaggio. Codice di tracciamento {tracking}.',
        'Abbiamo ricevuto il pagamento di {price} per l’ordine {order}.',
        'Il reso {order} è stato registrato; il rimborso richiede fino a {days} giorni.',
      ],
      [
        'L’ordine {order} è stato affidato al corriere in data {date}.',
        'Ciao {first}, in allegato i biglietti. Codice prenotazione {tracking}, totale {price}.',
        'La consegna di {order} è prevista in data {date} tra le 10:00 e le 14:00.',
        'Ricevuta di {price}, riferimento {order}, cliente n. {account}.',
      ],
    ),
    orderDetail: split(
      [
        'Lo stato si vede in ogni momento nel tuo account.',
        'Si prega di non rispondere a questo messaggio.',
        'Articolo 1: tubo da giardino, 25 m, cod. {account}',
      ],
      [
        'La fattura si trova nell’area clienti.',
        'Questa casella non viene letta.',
        'Cod. {account}, lampada da scrivania, quantità 2',
      ],
    ),
    meeting: split(
      [
        'Riunione settimanale, {date}, {time}. Ordine del giorno: budget, assunzioni, varie.',
        '{first} ti invita a «Revisione del progetto», {date}, ore {time}.',
        'Promemoria: incontro con i genitori, {date}, {time}, aula 12.',
      ],
      [
        'Sei invitato: pianificazione trimestrale, {date}, dalle {time} a mezzogiorno.',
        'La chiamata con {firm} è spostata, nuova data {date}, {time}.',
        'Prove del coro {date}, {time}, {street}.',
      ],
    ),
    dialIn: split(
      [
        'Partecipa per telefono: {n}, ID riunione {meeting}, codice {pin}#',
        'Accesso telefonico {n} PIN {pin}',
        'Con un tocco: {n},,{meeting}#',
      ],
      [
        'Conferenza telefonica: {n}, codice di accesso {pin}',
        'Oppure per telefono (solo audio) {n}, ID conferenza {meeting}#',
        'Audio: {n}, poi {pin} e cancelletto',
      ],
    ),
    jobTitle: split(
      ['Responsabile acquisti', 'Direzione cantieri', 'Contabilità', 'Assistenza alla ricerca'],
      ['Capoprogetto', 'Segreteria', 'Ufficio vendite', 'Biblioteca civica'],
    ),
    classified: split(
      [
        'Vendo tavolo in rovere con sei sedie, {price}. Ritiro a {city}. Chiamare il {n} dopo le sei.',
        'Affittasi stanza in {street}, {price} al mese, non fumatori. {first}, {n}',
        'Smarrito gatto grigio a {city}, {date}. Chi lo trova chiami il {n}.',
        'Lezioni di pianoforte per principianti, {price} l’ora, {n}',
      ],
      [
        'Bicicletta quasi nuova, {price}, visibile a {city}. Messaggi al {n}.',
        'Cerco orto o piccolo giardino a {city}. Chiamare {first} al {n}.',
        'Legna da ardere secca, a domicilio, {price} al quintale. {n}',
        'Babysitter con referenze ha le sere libere. {n} ({first})',
      ],
    ),
    help: split(
      [
        'Per disdire {brand}, accedi, apri la pagina dell’abbonamento e scegli «Annulla piano». L’accesso dura fino alla fine del periodo pagato.',
        'I rimborsi si chiedono dal proprio account, anche per {matter}; arrivano entro {days} giorni.',
        'Se l’addebito passa da uno store di app, l’abbonamento {brand} va chiuso lì.',
        'Qualcuno è riuscito a disdire {brand} dopo la prova? Il pulsante è sparito dalla versione {version}.',
        '{brand} mi ha addebitato {price} in data {date} anche se avevo disdetto. Che cosa gli scrivo?',
      ],
      [
        'Gli abbonati {brand} disattivano il rinnovo automatico in Account > Abbonamento > Gestisci.',
        'Dopo la disdetta {brand} ricevi una mail; conservala fino al prossimo estratto conto ({date}).',
        'Per {matter}, apri una chat dalla pagina di aiuto {brand} dopo l’accesso.',
        'Ma {brand} continua ad addebitare se la carta scade? La mia scadeva a {month}.',
        'Risolto: {brand} ha restituito i {price} dopo la contestazione con la banca.',
      ],
    ),
    official: split(
      [
        'Vuoi parlare con noi? Chiama il {support} {brand} al {n}.',
        'Puoi contattare {brand} per telefono al {n} o in chat dal tuo account.',
        'Contatto {brand}: {n}. Tieni pronta l’e-mail del tuo account.',
      ],
      [
        'Il nostro {support} risponde al {n}, sette giorni su sette.',
        'Preferisci il telefono? Chiama {brand} al {n}.',
        'Aiuto telefonico per i clienti {brand}: {n}.',
      ],
    ),
    sport: split(
      [
        '{team} batte {team2} {score} davanti a {count} spettatori.',
        'Primo tempo {score}, finale {score}. Reti ai minuti 12, 45, 67 e 88.',
        'Classifica: 1. {team} 54:18 71, 2. {team2} 49:23 66',
      ],
      [
        '{team2} perde {score} in casa contro {team}; spettatori {count}.',
        'Set: 6-4, 3-6, 7-6 (8-6), durata 2:47:31.',
        'Bilancio stagionale {score}, {count} punti per {team}.',
      ],
    ),
    price: split(
      [
        'Offerta fino al termine ({date}): {price} invece di {price}, articolo {account}.',
        'Totale fattura {price}, IVA 22 %, IBAN {iban}.',
        'Tariffe a notte: 1.250,00 / 1.499,50 / 2.175,25.',
      ],
      [
        'Netto {price}, lordo {price}, scadenza {date}, partita IVA {vat}.',
        'Si prega di versare {price} su {iban}, causale {order}.',
        'Quotazione 184,20 - 191,75, volumi 12.480.300.',
      ],
    ),
    position: split(
      [
        'Il rifugio si trova a {coord}, quota 1.842 m.',
        'Inizio del sentiero: {coord}. Lunghezza 14,2 km, dislivello 830 m.',
        'Stazione 4711: {coord}, misurata {date} {time}.',
      ],
      [
        'Punto di ancoraggio {coord}, profondità 12 m.',
        'Geocache a {coord}, difficoltà 2,5, nascosta in data {date}.',
        'Il terremoto (magnitudo 4,3) è avvenuto a {coord}.',
      ],
    ),
    personal: split(
      [
        'Ciao {first}, il mio nuovo numero è {n}. Ci vediamo presto, {date}!',
        'Sono in stazione, fammi uno squillo al {n} quando arrivi.',
        'La nonna ha un telefono nuovo: {n}. Le farebbe piacere sentirti.',
        'Se il treno ritarda scrivi pure al {n}.',
      ],
      [
        '{first}, hai lasciato qui la sciarpa. Chiamami, {n}.',
        'Siamo tornati dalle vacanze; il padrone di casa è al {n} se si ferma il riscaldamento.',
        'Ecco il numero del veterinario che mi chiedevi: {n}.',
        'Ci troviamo alle {time}? Il mio cellulare è {n}.',
      ],
    ),
    reservation: split(
      [
        'Per prenotare un tavolo da {firm} chiamate il {n}; i gruppi scrivano una mail.',
        'Prenotazioni: {n}, tutti i giorni dalle cinque. {firm}, {street}, {city}.',
        'Camere da {price} a notte; {firm} accetta prenotazioni al {n}.',
        'Cinema {last}: biglietti per telefono al {n}, ritiro fino a 20 minuti prima.',
      ],
      [
        'Hotel {last}, {city}: reception {n}, sempre aperta.',
        'Per il fine settimana prenotate in anticipo, {n}. La squadra di {firm}.',
        'Disdette entro le 18 del giorno prima, {n}, {firm}.',
        'Appartamento a {city}, {price} a notte, richieste alla famiglia {last}, {n}.',
      ],
    ),
    localBill: split(
      [
        '{invoice} {order}, {firm}, {trade}, {date}: {price}. Domande? {n}',
        'Gentile famiglia {last}, grazie per la fiducia. Vi preghiamo di pagare {price} entro {days} giorni. {firm}, {n}',
        'Preventivo {order}, {date}, {trade}: {price} materiale compreso. {firm}, telefono {n}',
      ],
      [
        'Per il lavoro in {street} ({trade}) fatturiamo {price}. Se qualcosa non è chiaro, chiamate {firm} al {n}.',
        'Secondo sollecito: la fattura {order} da {price} risulta aperta, scadenza {date}. {firm}, telefono {n}',
        '{firm} ringrazia per il pagamento di {price} ({invoice} {order}). Domande per la garanzia: {n}',
      ],
    ),
    address: split(
      [
        '{firm}, {street} {house}, {zip} {city}. Registro imprese {account}, partita IVA {vat}.',
        'Come arrivare: tram fino a {street}, poi 200 metri a piedi.',
        '{firm}, titolare {first} {last}, {street} {house}, {zip} {city}',
      ],
      [
        '{firm} | {street} {house} | {zip} {city} | REA {account}',
        'Parcheggio dietro l’edificio, ingresso da {street} {house}.',
        'Note legali: {firm}, {street} {house}, {zip} {city}, codice fiscale {account}',
      ],
    ),
    change: split(
      [
        'corretto il blocco con rubrica vuota',
        'aggiunto un nuovo tentativo alla coda di invio',
        'parser portato alla {version}',
        'tolto il vecchio campo telefono dal profilo',
        'documentata la matrice di supporto',
      ],
      [
        'gestito il fuso orario mancante nelle esportazioni',
        'avvio più rapido con caricamento differito',
        'traduzioni aggiornate per {version}',
        'telefono verificato all’uscita dal campo',
        'abbandonati i browser vecchi',
      ],
    ),
    logLine: split(
      [
        'connessione rifiutata, nuovo tentativo tra {days} s',
        'richiesta conclusa in {count} ms',
        'utente {account} collegato',
      ],
      ['chiave {hex} assente dalla cache', 'lavoro {account} in coda', 'processo riavviato dopo {count} ms'],
    ),
  },
}
