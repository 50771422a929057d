import { type Lexicon, phrases } from './concept.ts'

export const it: Lexicon = {
  support:
    phrases(`assistenza, assistenza clienti, servizio clienti, servizio di assistenza, servizio assistenza, supporto,
    supporto tecnico, supporto clienti, assistenza tecnica, centro assistenza, call center, numero verde, linea
    diretta, linea di assistenza, helpline, hotline, operatore, operatori, operatrice, agente, agenti, consulente*,
    rappresentante*, team di supporto, team di assistenza, help desk, helpdesk, centralino, ufficio prenotazioni,
    centro prenotazioni, specialisti, esperti, servizio tecnico, assistenza telefonica, supporto telefonico, centro
    supporto, centro servizi, contact center, linea clienti, linea assistenza, linea di supporto, linea dedicata,
    team assistenza, squadra di assistenza, squadra di supporto, sportello, ufficio clienti, ufficio assistenza,
    numero verde assistenza, numero assistenza, numero dell'assistenza, numero di assistenza, numero del supporto,
    numero clienti, cura clienti, customer care, customer service, aiuto telefonico, aiuto tecnico, servizio di
    supporto, servizio prenotazioni, post vendita, postvendita`),
  staff:
    phrases(`agente, agenti, operatore, operatori, operatrice, consulente, consulenti, esperto, esperti, specialista,
    specialisti, tecnico, tecnici, rappresentante, rappresentanti, addetto, addetti, persona reale, persona vera,
    ingegner*, assistente, assistenti, personale`),
  role: phrases(`ufficio rimborsi, reparto rimborsi, ufficio cancellazioni, reparto fatturazione, ufficio fatturazione, ufficio
    antifrode, reparto antifrode, team sicurezza, reparto sicurezza, ufficio reclami, reparto tecnico, ufficio
    disdette, reparto disdette, centro rimborsi, ufficio rimborso, ufficio fatture, ufficio disdetta, ufficio frodi,
    ufficio sicurezza, ufficio pagamenti, ufficio abbonamenti, ufficio rinnovi, ufficio bagagli, ufficio legale,
    ufficio recupero, reparto cancellazioni, reparto frodi, reparto reclami, reparto pagamenti, reparto abbonamenti,
    dipartimento rimborsi, dipartimento fatturazione, dipartimento sicurezza, dipartimento tecnico, team rimborsi,
    team di rimborso, team fatturazione, team antifrode, team di recupero, team recupero, squadra rimborsi, squadra
    di recupero, unità recupero, unità di recupero, unità antifrode, recupero fondi, recupero di fondi, recupero
    crediti, recupero account, recupero del denaro, esperti di recupero, sede centrale, ufficio centrale, servizio
    rimborsi, servizio disdette, servizio fatturazione, servizio cancellazioni`),
  phone:
    phrases(`telefono, numero, numeri, numero di telefono, numero telefonico, numero gratuito, numero verde, linea, tel,
    cellulare, recapito, recapiti, telefonico, telefonica, linea telefonica, gratuito, gratuita, chiamata gratuita,
    fisso, recapito telefonico, numero di contatto, contatto telefonico, whatsapp`),
  call: phrases(`chiami, chiama, chiamare, chiamando, chiamate, chiamata, componga, componi, comporre, digiti, contatti,
    contatta, contattare, contattando, contattate, contattaci, parli, parlare, parla, rivolgersi, si rivolga,
    rivolgiti, telefoni, telefonare, telefona, mettersi in contatto, chiamaci, chiamateci, chiamarci,
    telefonate, telefonando, telefonata, telefonateci, componete, componendo, digita, digitare, digitate,
    contattateci, mettiti in contatto, in contatto, rivolgetevi, parlate, parlando, parla con, parlare con,
    raggiungi, raggiungere, raggiungibile, raggiungibili, risponde al, rispondono al, al telefono, per telefono,
    via telefono, telefonicamente, alza la cornetta, prendi il telefono, prenda il telefono, collegati,
    collegarsi, mettere in linea, per maggiori informazioni, maggiori informazioni, per informazioni, per
    ulteriori, per assistenza, per aiuto, scrivi, scriva, scrivere, scriveteci, manda un messaggio, mandate un
    messaggio, invia un messaggio, basta chiamare, basta una chiamata, chieda, chiedi, chiedete, chiedere,
    segna, annota, tieni a portata, uno squillo, fai uno squillo, ho chiamato, chiamato, ho fatto il, ho
    parlato, risponde, scrivetegli, scrivetele, scrivigli, su whatsapp, via whatsapp, al whatsapp, aiuto al,
    aiuto c'è, c'è sempre aiuto, l'aiuto c'è sempre, scriva al, scrivi al, scrivete al, mandi un messaggio,
    verifica al, verifichi al, avvisi, segnali, segnala, si metta in contatto, mette in contatto, metta in
    contatto, ho scritto`),
  trouble:
    phrases(`cancell*, annull*, rimbors*, rinnov*, abbonament*, addebit*, fattura*, disdett*, disdire, recess*, volo, voli,
    prenotazion*, bagagl*, modific*, cambio, problema, problemi, errore, errori, bloccat*, conto, password,
    attiva*, reclam*, biglietto, biglietti, disdir*, addebitat*, prelev*, preliev*, fattur*, pagament*,
    bollett*, rata, rate, prenot*, valigi*, bigliett*, posto, posti, itinerari*, coincidenz*, cambio nome,
    cambio di nome, cambi di, correzion*, upgrade, conti, account, blocc*, sblocc*, accesso, accessi, install*,
    disinstall*, licenz*, problem*, guast*, stampant*, router, carta inceppata, inceppament*, aggiornament*,
    driver, deposit*, bonific*, trasferiment*, fondi, portafogl*, saldo, saldi, cripto*, bitcoin*, carta, carte,
    prestit*, credito, disput*, contest*, prova gratuita, periodo di prova, verific*, reimpost*, recuper*,
    pers*, perdut*, risparmi*, investiment*, truffat*, transazion*, iscrizion*, fedeltà, doppio addebito,
    risolv*, risolto, risolta, risolti, difficoltà con, problemi con, grane con, pacco, pacchi, spedizion*,
    consegna, consegne, dogana, trattenut*, riparazion*, avari*, lento, lenta, non si apre, non funziona, non
    parte, limitat*, fermo`),
  promise:
    phrases(`24 ore su 24, 24 ore, 24/7, h24, 7 giorni su 7, giorno e notte, persona reale, operatore reale, senza attese,
    senza attesa, aiuto immediato, assistenza immediata, soluzione immediata, soluzione rapida, risposta
    immediata, rimborso completo, rimborso totale, garantit*, esperti, specialisti, in pochi minuti,
    rapidamente, in qualsiasi momento, qualificat*, notte e giorno, di giorno e di notte, a qualsiasi ora, a
    qualunque ora, a ogni ora, ad ogni ora, tutti i giorni, sette giorni, 365 giorni, festivi, senza attendere,
    senza code, senza coda, senza fila, tempi di attesa, tempo di attesa, in attesa, coda, persone reali,
    persona vera, persone vere, persona in carne, essere umano, umano, umani, dal vivo, operatore dal vivo,
    immediat*, istantane*, all'istante, subito, in pochi secondi, in pochissimi, nel giro di, entro pochi, in
    giornata, lo stesso giorno, stesso giorno, rimborso integrale, rimborso garantito, garanti*, promess*,
    certificat*, espert*, competent*, preparat*, professional*, cordial*, gentil*, affidabil*, di fiducia,
    fidat*, dedicat*, personalizzat*, specializzat*, rapid*, più rapid*, veloc*, velocemente, il modo più, la
    via più, la strada più, il metodo più, facil*, facilmente, semplic*, efficac*, risolv*, risolt*, soluzion*,
    ripara*, guida, guidano, accompagn*, sempre disponibil*, disponibil*, sempre pront*, a disposizione, a tua
    disposizione, senza complicazioni, senza problemi, senza costi, gratis, una sola telefonata, una sola
    chiamata, direttamente, diretto, diretta, riavut*, restituit*, recuperat*, in cinque minuti, il giorno dopo,
    il modo più veloce, al primo colpo, tutto risolto, ottimo, numero da salvare, salvate il numero, salvate
    questo numero, tenete questo numero, cinque stelle, 5 stelle, consigliatissimo, consulenza gratuita,
    consulenza gratis, sportello gratuito, tutti i giorni per telefono, diagnosi gratuita, consulto gratuito`),
  pressure:
    phrases(`avviso di sicurezza, virus, infetto, infettato, rubati, rubate, in pericolo, perdita di, è stato bloccato,
    compromess*, rilevato, spyware, immediatamente, urgente, urgentemente, subito, al più presto, entro 24 ore,
    entro 48 ore, ultimo avviso, è stato sospeso, verrà sospeso, sarà addebitat*, non spenga, non spegnere, non
    riavviare, se non è stato lei, se non riconosce, prima che sia tardi, con urgenza, quanto prima, il prima
    possibile, prima possibile, oggi stesso, entro oggi, entro mezzanotte, prima di mezzanotte, troppo tardi, non
    aspettare, non aspetti, non attendere, non rimandare, non tardare, senza indugio, senza ritardo, scade, scadrà,
    in scadenza, ultima possibilità, ultima occasione, definitiv*, verrà addebitat*, sarà bloccat*, verrà bloccat*,
    sarà chius*, verrà chius*, verranno chius*, saranno chius*, sarà sospes*, verrà sospes*, sarà cancellat*, verrà
    cancellat*, verranno cancellat*, saranno cancellat*, è bloccato, bloccato per, sospeso, sospesa, disattivat*, a
    rischio, rischio, pericol*, critic*, allarme, allerta, allarme di sicurezza, attenzione, trojan, cavallo di
    troia, malware, infett*, infezion*, hacker*, pirati, violat*, rubat*, rubando, furto, minacc*, attività
    sospett*, accesso sospetto, non riavvii, non chiudere, non chiuda, se non sei stato tu, se non ha autorizzato,
    non autorizzat*, nelle prossime, entro 24, entro 48, nelle 24, altrimenti, evitare l'addebito, azioni legali,
    sanzion*, multa, firewall, perdita permanente, danni, bloccato, non ignori, verrà cancellato`),
  infection:
    phrases(`virus, trojan, cavallo di troia, spyware, malware, infetto, infettato, infezione, hacker, pirati, firewall, il
    suo computer, il tuo computer, questo computer, questo dispositivo, suo dispositivo, questo pc, suo pc, suo
    sistema, avviso di sicurezza, allarme di sicurezza, non spenga, non spegnere, non riavvii, minaccia,
    minacce, accesso a questo, il suo dispositivo, il dispositivo, password, le sue password, dati bancari,
    bloccato, è bloccato, spenga, copia le, ruba le, accesso negato, tecnico, messaggio di sistema, messaggio
    critico, errore critico, errore di registro, stato fermato, fermato per la, è stato arrestato, è stata
    sospesa, sessione è stata, attività sospetta, attività sospette, a rischio, in pericolo, questo disco, dati
    di questo disco, disco rigido, saranno cancellati, verranno cancellati, operatore internet, provider
    internet, gestore internet, lasci questa pagina, lascia questa pagina, chiudi questa, chiuda questa, questa
    finestra, finestra aperta, lascia aperta, non chiudere, non riavviare, non spegnere né, altri danni, verrà
    disattivato, verrà avvisato, accesso verrà, il tuo accesso, interrotto la connessione, ha interrotto,
    allarme spyware, allarme virus, leggendo i tuoi, i tuoi messaggi, dati della carta, dati della tua carta,
    elimineranno la minaccia, ha fermato un, rilevato spyware, dati sensibili, la attende, sicurezza di windows`),
  'remote-access':
    phrases(`accesso remoto, desktop remoto, controllo remoto, condivisione dello schermo, condivida lo schermo, condividi lo
    schermo, anydesk, teamviewer, assistenza remota, connessione remota, da remoto, condividere lo schermo, sessione
    remota`),
  'gift-card':
    phrases(`carta regalo, carte regalo, buono regalo, buoni regalo, gift card*, carta prepagata, carte prepagate, ricarica
    postepay, codici delle carte`),
  'move-money':
    phrases(`bonifico, bonifico bancario, trasferire il denaro, trasferisca, conto sicuro, inviare denaro, invii il denaro,
    ricarica postepay, bancomat bitcoin, frase di recupero, trasferisca il denaro, trasferire i soldi, trasferisci
    il denaro, trasferisci i soldi, sposta il denaro, spostare il denaro, sposti il denaro, conto protetto, invia
    denaro, mandi i soldi, faccia un bonifico, fai un bonifico, restituire la differenza, sportello bitcoin, western
    union, seed phrase, chiave privata`),
  'secret-code':
    phrases(`codice di verifica, codice di sicurezza, codice sms, codice otp, codice ricevuto, numero della carta, la sua
    password, il pin, codice temporaneo, codice usa e getta, password usa e getta, pin, numero di carta, cvv, la tua
    password, codice dispositivo, codice di accesso, dati della carta`),
  'other-channel':
    phrases(`whatsapp, telegram, clicca, clicchi, clicca qui, codice qr, qr code, e-mail, scrivici, ci scriva, chat dal vivo,
    messenger, cliccare, link qui sotto, via e-mail, via mail, modulo`),
  ask: phrases(`scarichi, scarica, installi, installa, apra, apri, fornisca, comunichi, comunica, condivida, invii, invia,
    acquisti, acquista, paghi, paga, trasferisca, inserisca, confermi, permetta, dica, scaricare, installare,
    aprire, dia, dai, fornisci, fornire, comunicare, condividi, condividere, inviare, mandi, manda, compri, compra,
    comprare, pagare, trasferisci, trasferire, sposti, sposta, prelevi, preleva, consenta, consenti, inserisci,
    inserire, conferma, ci dica, ci legga, versi, gratti, avvii`),
  never: phrases(`mai, non, nessuno, nessun, nessuna, eviti, evitare, senza, evita`),
  warning:
    phrases(`truffa, truffe, truffator*, frode, frodi, fraudolent*, falso, falsa, falsi, false, raggiro, raggiri, phishing,
    attenti, diffidare, diffidate, spam, non chiamare, non chiami, non chiamate, inganno, smishing, truff*,
    raggir*, ingann*, falsific*, contraffatt*, impost*, scam, attenzione a, attenzione ai, attenzione alle,
    attenti a, occhio a, prudenza, diffida*, avvert*, avvis* i, avvisate, denunc*, segnalat*, criminal*,
    malviventi, malfattor*, delinquent*, ladr*, non chiamarlo, non richiamare, non telefonare, non componete,
    non rispondere, non rispondete, riagganci*, riattacc*, lista nera, lista di blocco, numeri da bloccare, da
    bloccare, bloccare sul, numeri di spam, numeri spam, lista di controllo, lista di moderazione, filtro, si
    spaccia, si spacciano, spacciandosi, spacciano per, fingono, finge, fingendo, si fingono, si finge, cascat*,
    cadut* in trappola, trappola, polizia postale, sporgere denuncia, vishing, non è legittim*, malintenzionat*,
    fasull*, bufal*, occhio al, occhio alla, occhio ai, occhio alle, attenti al, attenzione al, attenzione alla,
    reclami su, lamentele su, segnalazioni su, è stato truffat*, sono stati truffati, si prega di bloccare, per
    favore bloccate, bloccate, sedicent*, fingendosi, numero sospetto, numeri sospetti, chiamata sospetta,
    chiamate sospette, messaggio sospetto, messaggi sospetti, sms sospetto, mail sospetta, telefonata sospetta,
    segnala il numero, segnalate il numero, segnalatelo, segnalare il numero`),
  told: phrases(`chiede, chiedono, chiesto, chiedevano, dice, dicono, detto, disse, dice di essere, dicono di essere, sostiene,
    sostengono, afferma, affermano, invita, invitano, invitat*, ordina, sedicente, sedicenti, presunt*, chi ha
    chiamato, chi chiama, mi hanno detto, le hanno detto, mi è stato detto, le è stato detto, segreteria,
    vocale, pretend*, dicendo, dicendo di essere, che dice, che dicono, ha chiamato, hanno chiamato, dice di
    chiamare, chiede di chiamare, chiedono di chiamare, che invitano, di richiamare, che io chiami, doveva,
    dovevano, dovrebbe chiamare, mia madre doveva, mio padre doveva, bisogna chiamare, bisognerebbe, chiami
    subito`),
  denial:
    phrases(`non è nostro, non è il nostro, non appartiene, non è di, non ha nulla a che, è falso, è una truffa, non è il
    numero, non siamo noi, non è nostra, non appartengono, non è della, non è del, non sono di, non è un numero, non
    è uno dei, non proviene, non provengono, non viene da, non ha niente a che, non ha a che fare, non è collegat*,
    non è affiliat*, è una frode, è fraudolent*, sono falsi, falsamente, non è vero, non è reale, non è autentico,
    non è legittimo, non è ufficiale, non ha un numero, non ha telefono, non offre assistenza telefonica, non offre
    un numero, porta ai truffatori, conduce ai truffatori`),
  genuine:
    phrases(`numero ufficiale, unico numero, numero vero, numero corretto, linea ufficiale, numero reale, assistenza
    ufficiale, telefono ufficiale, unica linea, vero numero, numero autentico, numero giusto, numero verificato, il
    vero, l'unico ufficiale, invece chiama, chiamate invece, supporto ufficiale`),
  question:
    phrases(`o no, è reale, è autentico, è una truffa, è questo, è davvero, qualcuno sa, qualcuno conosce, è sicuro, è
    affidabile, di chi è, è vero, posso fidarmi, qualcuno ha, si tratta di, davvero di, davvero, è veramente,
    veramente, è attendibile, è ufficiale, truffa o, vero o falso, o meno, qualcuno può, qualcuno potrebbe, qualcun
    altro, sapete se, sa se, sapere se, chi c'è dietro, chi è, a chi appartiene, appartiene a, appartiene davvero,
    devo chiamare, dovrei chiamare, fidarmi, c'è da fidarsi, ho dei dubbi, ho dubbi, dubbi, mi sembra strano, suona
    strano, strano, sospetto, non sono sicur*, confermare, confermare se, vi è arrivat*, avete ricevuto, vi risulta,
    può essere, è il numero, anche a voi, a qualcun altro, non mi convince*`),
  frame:
    phrases(`dice così, dice, recita, ecco, si spaccia per, si spacciano per, finge di, fingono di, appare così, ci ha
    inviato, ci ha mandato, per esempio, il messaggio dice, testo del messaggio, si legge, vi si legge, dice quanto
    segue, quanto segue, come segue, il seguente, la seguente, i seguenti, seguente messaggio, seguente testo, il
    testo dice, c'è scritto, recita così, ecco il testo, ecco il messaggio, ecco cosa, ecco come, questo è il testo,
    questo è il messaggio, questo messaggio, questa mail, questa lettera, messaggi come questo, cose così, cose del
    genere, cose come questa, si presenta così, ha questo aspetto, assomiglia a, copiamo, citiamo, riportiamo,
    riproduciamo, trascriviamo, finge di essere, fingono di essere, finge di provenire, a nome di, in nome di, a
    nome, abbiamo ricevuto, ad esempio, esempio di, qui sotto, di seguito, messaggio inoltrato, scrivono, testo qui`),
  flattery:
    phrases(`bell'articolo, bel articolo, ottimo articolo, buon articolo, articolo interessante, interessante articolo, bel
    post, ottimo post, buon post, bella pagina, che bella, molto interessante, molto informativo, molto utile,
    informazioni utili, informazioni preziose, grazie per la condivisione, grazie per aver condiviso, grazie della
    condivisione, adoro il tuo, mi piace il tuo, mi piace molto, il tuo blog, il vostro blog, il suo blog, bel blog,
    ottimo blog, complimenti, bravo, bravi, ottimo lavoro, bel lavoro, buon lavoro, continua così, continuate così,
    ben scritto, scritto bene, ben spiegato, spiegato bene, tra i preferiti, pagina utile, splendido, magnifico`),
  reporting:
    phrases(`ha detto, ha dichiarato, ha annunciato, ha comunicato, ha spiegato, ha riferito, ha precisato, portavoce,
    comunicato, comunicato stampa, ufficio stampa, giornale, quotidiano, giornalist*, redazione, ministero,
    tribunale, procura, carabinieri, polizia ha, ieri, la settimana scorsa, notizi*, pubblicat*, autorità, ansa,
    inquirent*, secondo l'azienda, secondo la banca, secondo la polizia, secondo il ministero, riferisce il
    giornale, ha annunciato il ministero`),
  own: phrases(`noi, nostro, nostra, nostri, nostre, siamo, mio, mia, io, miei, mie, abbiamo, offriamo, ci`),
  business:
    phrases(`orari, orario di apertura, orari di apertura, dal lunedì al venerdì, lunedì - venerdì, azienda familiare, a
    conduzione familiare, dal 19, preventivo gratuito, preventivi gratuiti, venite a trovarci, il nostro
    negozio, ristorante, officina, idraulic*, elettricist*, parrucchier*, dentista, panificio, fabbro,
    appuntamento, prenota un tavolo, p.iva, partita iva, orario, chiusi, da lunedì a, dal lunedì al, lunedì,
    sabato, preventiv*, senza impegno, impresa familiare, gestione familiare, fondat*, anni di esperienza,
    laboratorio, bottega, negozio, clinica, ambulatorio, dentist*, dental*, medic*, veterinari*, barbier*,
    estetic*, trattoria, osteria, pizzer*, pizz*, caffè, hotel, albergo, ospiti, reception, prenotare un tavolo,
    tavolo, appuntament*, falegnam*, imbianchin*, muratore, tetti, giardin*, traslochi, trasloco, pulizi*, carro
    attrezzi, gommist*, meccanic*, panetteria, fiorai*, avvocat*, notai*, commercialist*, immobiliar*, vendesi,
    vendo, affittasi, affitto, cercasi, smarrit*, gatto, lezioni, scuola, asilo, parrocchia, chiesa,
    associazione, volontari*, donazion*, donare, mensa, rifugio, canile, mobili, legna, bicicletta, comune di,
    municipio, p. iva, c.f., ci trovi, parcheggio, consegna gratuita, nostri prodotti, riscaldamento,
    climatizz*, pianoforte, agenzia, nostra agenzia, nostro banco, nostro negozio, nostri clienti, sportello,
    anagrafe, biblioteca, oggetti smarriti, ufficio comunale, ringrazia per il pagamento, ringraziamo per il
    pagamento, grazie per il pagamento, domande sulla garanzia, registro imprese, registro delle imprese, a
    notte, per notte, casa vacanze, agriturismo, la squadra di, lo staff di, prenotate per tempo, prenotate
    presto, per il fine settimana, cancellazioni fino, disdette fino, la sera prima, il giorno prima,
    babysitter, portiere, portinaio, custode, amministratore, condominio, condomini, inquilini, residenti, per
    iscritto, prima di iniziare, fondatore, camera doppia, camera singola, la reception, perdite d'acqua,
    scarichi`),
  independent:
    phrases(`indipendente*, non affiliat*, terze parti, centro riparazioni, ripariamo, rivenditore autorizzato, indipendent*,
    non siamo, senza legami, nessun legame, nessun rapporto, non collegat*, riparazion*, riparare, centro di
    riparazione, non ufficiale, fuori garanzia, usat*, al produttore, al fabbricante, per la garanzia, piccola
    impresa, cambiamo schermi, tutte le marche, in proprio, nostra agenzia, agenzia di viaggi, nostro banco,
    biglietti e piani, vendiamo`),
  crisis:
    phrases(`suicidio, suicid*, emergenza, emergenze, crisi, violenza domestica, violenza sulle donne, antiviolenza, telefono
    amico, telefono azzurro, polizia, carabinieri, vigili del fuoco, ambulanza, centro antiveleni, avvelenamento,
    salute mentale, dipendenze, stalking, abusi, togliersi la vita, farla finita, linea di crisi, emergenz*,
    violenza, maltratt*, abus*, aggression*, pronto soccorso, non sei solo, non sei sola, non siete soli, anonim*,
    riservat*, gratuito e anonimo, ascolto, ascoltar*, volontari, pericolo immediato, dipendenz*, droga, alcol,
    gioco d'azzardo, antiveleni, avvelenament*, intossicazion*, lutto, autolesion*, minori, bambini, vittime,
    protezione civile, soccorso, famiglie in difficoltà, pasti caldi, senzatetto, senza dimora, sfratt*, volontari*,
    banco alimentare, rifugiat*, linea di ascolto, cure palliative, rifugio`),
  directory:
    phrases(`elenco telefonico, numeri utili, rubrica, pagine gialle, contatti utili, numeri di emergenza, elenco dei numeri,
    elenco, numeri importanti, pagine bianche, guida, negozi di, attività di, imprese di, associazione commercianti,
    registro, membri di, blocco carte, filiali, sportelli, uffici`),
  sample: phrases(`esempio, esempi, ad esempio, segnaposto, fittizi*, formato, per esempio, di esempio, inventat*`),
  received:
    phrases(`chiamata persa, chiamate perse, mi hanno chiamato, mi ha chiamato, continuano a chiamare, ho ricevuto, abbiamo
    ricevuto, mi è arrivato, mi è arrivata, è arrivato un sms, lasciato un messaggio, numero sconosciuto,
    riattaccano, riattaccato`),
  press:
    phrases(`ufficio stampa, contatto stampa, contatti stampa, addetto stampa, addetta stampa, relazioni esterne, per i
    giornalisti, ufficio comunicazione, contatti per la stampa`),
  loss: phrases(`perso, perso tutto, avevo perso, ho perso, truffato, truffata, caduto in, caduta in, sito falso, falso broker,
    piattaforma falsa, risparmi, i miei risparmi, mi hanno rubato, raggirat*, perso i risparmi, monete rubate,
    cripto rubate, rubate da, rubati, spariti, sparite, bitcoin spariti, depositi persi, sito di investimenti,
    piattaforma di investimenti, caduto nella trappola, caduta nella trappola, trappola, sottratto, sottratti,
    prelevato dal mio, svuotato, svuotata, senza speranza, perso la speranza, ero disperat*`),
  regain:
    phrases(`recuperato, recuperare, recupero, esperto di recupero, esperti di recupero, ridato, restituito, rintracci*,
    hacker, investigatore, detective, ritrovano, ritrova, ritrovato, recuperano, rintraccia, rintracciano,
    localizzano, tornati, soldi sono tornati, fondi sono tornati, riavuto, riavuto quasi, riavuto tutto, non
    hanno mai fallito, mai fallito, serio e discreto, discreto, perito, periti, apra la sua pratica, apri la tua
    pratica, specialisti, hacker etico`),
  assistant:
    phrases(`secondo i risultati, in base ai risultati, secondo diverse fonti, secondo più fonti, ecco cosa ho trovato, posso
    aiutarla, posso aiutarti, desidera anche, vuole che, vuoi che, spero che questo, fonti, come ia, modello
    linguistico, vuole che le, vuole anche, desidera che, posso anche, ecco i passaggi, ecco il numero, posso
    aiutarla con altro, per parlare con una persona, le interessa anche`),
  preposition:
    phrases(`al, allo, il, a, con, per, numero, telefono, tel, è, gratuito, verde, linea, o, subito, ora, lo, la, su, sul,
    di, da, via, tramite, sono, oppure, gratis, direttamente, oggi, ci, attraverso`),
  verb: phrases(`è, sono, sarà, può, possono, aiuta, offre, permette, consente, fornisce, garantisce, risponde, mette, resta,
    collega, per, come, ha, hanno, aiutano, offrono, risolve, risolvono, rispondono, guida, serve, rimane, riunisce,
    raccoglie, dà, apre, tiene, gestisce, segue, porta, cura, si, e, che`),
  guide:
    phrases(`in questo articolo, in questa guida, questa guida, guida per, guida a, passo dopo passo, passo per passo, segui
    questi passaggi, segua questi passaggi, questi passaggi, ecco come, ecco che cosa, come contattare, come
    parlare, come chiamare, come disdire, come sistemare, come risolvere, come funzionano, come funziona, tutto
    quello che, cosa sapere, consigli per, i consigli, appunti su, sfruttare meglio, contattare, vai nelle
    impostazioni, impostazioni, accedi, acceda, esci, menu principale, scorri fino, scorri, grigio, pulsante,
    tocca, pagina di aiuto, pagina di fatturazione, apra la pagina, apri la pagina, tieni a portata, tieni
    pronto, annota, annotate, codice di prenotazione, codice cliente, prima di chiamare, prima di tutto, per
    prima cosa, scegli il motivo, motivo, alta stagione, ore di punta, mattina presto, di buon mattino, metà
    settimana, durante la settimana, l'attesa, tempi di attesa, conviene, modo più rapido, modo più veloce, via
    più rapida, se niente di questo, se non va, se non funziona, se questo non, in caso di dubbio, nel dubbio,
    quando chiedere aiuto, preparare la richiesta, in breve, in sintesi, conclusione, domande frequenti, una
    volta accettata, un operatore consulterà, opzione due, opzione uno, premi due, ti serve una mano, serve
    aiuto con, hai bisogno di aiuto, vediamo, per la tua sicurezza, quindi conviene`),
  testimony:
    phrases(`mi ha dato, mi hanno dato, mi ha passato, mi ha aiutato, mi hanno aiutato, mi ha risolto, mi hanno risolto, un
    vicino, una vicina, un amico, un'amica, un collega, una collega, consiglio, consigliato, consigliatissimo,
    lo consiglio, ve lo consiglio, sinceramente, onestamente, il meglio di, la migliore, finora, al primo colpo,
    prima volta, problema risolto, risolto, ho risolto, finalmente, grazie agli esperti, grazie a, grazie agli,
    hanno annullato tutto, annullato tutto, hanno cancellato tutto, mi hanno rimborsato, rimborsato, mi hanno
    sbloccato, hanno risposto, ha risposto, voce gentile, molto gentile, molto gentili, con pazienza, perso una
    settimana, buttato una settimana, per giorni, dopo giorni, provate questo, provate, prova a chiamare, questo
    numero funziona, ha funzionato, funziona, all'istante, sul momento, in cinque minuti, il giorno dopo, lo
    stesso giorno, cinque stelle, mentre aspettavo, mi hanno salvato, persone vere, gente vera, su consiglio, ho
    risolto così, hanno risolto, hanno sistemato, ha sistemato, sistemato tutto, m'hanno sbloccato, mi hanno
    sistemato, in mezz'ora, in un'ora, lo stesso pomeriggio, quel pomeriggio, la sera stessa, non ci credevo,
    incredibile, di niente, in bocca al lupo, buona fortuna, segnato come soluzione, ho chiamato, abbiamo
    chiamato, salvatevi il contatto, salvate il contatto, tenetevelo, fidatevi, dieci minuti, minuti d'orologio`),
  complaint:
    phrases(`nessuno risponde, non risponde nessuno, nessuno ha risposto, non rispondono, nessuno richiama, nessuna risposta,
    senza risposta, riattaccano, mi riattaccano, hanno riattaccato, ore di attesa, un'ora di attesa, ore al
    telefono, ho aspettato ore, da giorni, da settimane, da dieci giorni, vergogna, vergognoso, vergognosa,
    pessimo, pessima, scandaloso, inaccettabile, indecente, disastro, servizio pessimo, peggior servizio,
    maleducat*, incompetent*, inutili, mai più, stufo, stufa, deluso, delusa, rivoglio i miei soldi, voglio il
    rimborso, voglio delle scuse, delle scuse, associazione consumatori, codacons, altroconsumo, agcom, sto
    ancora aspettando, aspetto ancora, ancora niente, ancora nulla, ancora nessun, mi rimbalzano, da un ufficio
    all'altro, segreteria telefonica`),
  'charge-notice':
    phrases(`se non è stato lei, se non sei stato tu, se non ha effettuato, se non ha autorizzato, non ha effettuato, non
    riconosce, se non riconosce, se si tratta di un errore, se è un errore, per errore, errore, per annullare,
    per contestare, per disdire, desidera annullare, se desidera, non desidera, se non desidera, è stato
    rinnovato, è stata rinnovata, si è rinnovat*, rinnovo automatico, rinnovat*, prorogat*, grazie per il
    rinnovo, grazie per aver rinnovato, avviso di addebito, avviso di rinnovo, conferma d'ordine, conferma
    dell'ordine, conferma di pagamento, il suo ordine, è stato addebitat*, verrà addebitat*, sarà addebitat*,
    verrà prelevat*, addebito automatico, addebito diretto, fattura, ricevuta, riferimento, validità, valido
    per, ha effettuato, ha autorizzato, se non è lei, pagamento non riuscito, pagamento rifiutato, ultimo
    pagamento, account verrà chiuso, conto verrà chiuso, sarà sospeso stasera, aggiorni il pagamento,
    regolarizzi, per fermare il pagamento, fermare il pagamento, elaborato, è stato elaborato`),
  clientele:
    phrases(`clienti, cliente, membri, membro, utenti, utente, abbonati, abbonato, iscritti, viaggiatori, passeggeri, conto,
    account, app, sessione, firewall, abbonamento, tecnici, ingegneri, esperti, specialisti, consulenti,
    operatori, squadra, team, chat, profilo, fatturazione, contabilità`),
}
