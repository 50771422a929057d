import { type Lexicon, phrases } from './concept.ts'

export const it: Lexicon = {
  support:
    phrases(`assistenza, assistenza clienti, servizio clienti, servizio di assistenza, servizio assistenza, supporto, supporto tecnico, supporto clienti, assistenza tecnica, centro assistenza, call center, numero verde, linea diretta, linea di assistenza, helpline, hotline,
    operatore, operatori, operatrice, agente, agenti, consulente*, rappresentante*, team di supporto, team di assistenza, help desk, helpdesk, centralino, ufficio prenotazioni, centro prenotazioni, specialisti, esperti`),
  role: phrases(
    `ufficio rimborsi, reparto rimborsi, ufficio cancellazioni, reparto fatturazione, ufficio fatturazione, ufficio antifrode, reparto antifrode, team sicurezza, reparto sicurezza, ufficio reclami, reparto tecnico, ufficio disdette, reparto disdette, centro rimborsi`,
  ),
  phone: phrases(
    `telefono, numero, numeri, numero di telefono, numero telefonico, numero gratuito, numero verde, linea, tel, cellulare, recapito, recapiti, telefonico, telefonica`,
  ),
  call: phrases(
    `chiami, chiama, chiamare, chiamando, chiamate, chiamata, componga, componi, comporre, digiti, contatti, contatta, contattare, contattando, contattate, contattaci, parli, parlare, parla, rivolgersi, si rivolga, rivolgiti, telefoni, telefonare, telefona, mettersi in contatto`,
  ),
  trouble: phrases(
    `cancell*, annull*, rimbors*, rinnov*, abbonament*, addebit*, fattura*, disdett*, disdire, recess*, volo, voli, prenotazion*, bagagl*, modific*, cambio, problema, problemi, errore, errori, bloccat*, conto, password, attiva*, reclam*, biglietto, biglietti`,
  ),
  promise: phrases(
    `24 ore su 24, 24 ore, 24/7, h24, 7 giorni su 7, giorno e notte, persona reale, operatore reale, senza attese, senza attesa, aiuto immediato, assistenza immediata, soluzione immediata, soluzione rapida, risposta immediata, rimborso completo, rimborso totale, garantit*, esperti, specialisti, in pochi minuti, rapidamente, in qualsiasi momento, qualificat*`,
  ),
  pressure: phrases(
    `avviso di sicurezza, virus, infetto, infettato, rubati, rubate, in pericolo, perdita di, è stato bloccato, compromess*, rilevato, spyware, immediatamente, urgente, urgentemente, subito, al più presto, entro 24 ore, entro 48 ore, ultimo avviso, è stato bloccato, è stato sospeso, verrà sospeso, sarà addebitat*, non spenga, non spegnere, non riavviare, se non è stato lei, se non riconosce, prima che sia tardi`,
  ),
  'remote-access': phrases(
    `accesso remoto, desktop remoto, controllo remoto, condivisione dello schermo, condivida lo schermo, condividi lo schermo`,
  ),
  'gift-card': phrases(
    `carta regalo, carte regalo, buono regalo, buoni regalo, gift card*, carta prepagata, carte prepagate`,
  ),
  'move-money': phrases(
    `bonifico, bonifico bancario, trasferire il denaro, trasferisca, conto sicuro, inviare denaro, invii il denaro, ricarica postepay, bancomat bitcoin, frase di recupero`,
  ),
  'secret-code': phrases(
    `codice di verifica, codice di sicurezza, codice sms, codice otp, codice ricevuto, numero della carta, la sua password, il pin, codice temporaneo`,
  ),
  'other-channel': phrases(
    `whatsapp, telegram, clicca, clicchi, clicca qui, codice qr, qr code, e-mail, scrivici, ci scriva, chat dal vivo`,
  ),
  ask: phrases(
    `scarichi, scarica, installi, installa, apra, apri, fornisca, comunichi, comunica, condivida, invii, invia, acquisti, acquista, paghi, paga, trasferisca, inserisca, confermi, permetta, dica`,
  ),
  never: phrases(`mai, non, nessuno, nessun, nessuna, eviti, evitare`),
  warning: phrases(
    `truffa, truffe, truffator*, frode, frodi, fraudolent*, falso, falsa, falsi, false, raggiro, raggiri, phishing, attenti, diffidare, diffidate, spam, non chiamare, non chiami, non chiamate, inganno, smishing`,
  ),
  denial: phrases(
    `non è nostro, non è il nostro, non appartiene, non è di, non ha nulla a che, è falso, è una truffa, non è il numero, non siamo noi`,
  ),
  genuine: phrases(
    `numero ufficiale, unico numero, numero vero, numero corretto, linea ufficiale, numero reale, assistenza ufficiale`,
  ),
  question: phrases(
    `o no, è reale, è autentico, è una truffa, è questo, è davvero, qualcuno sa, qualcuno conosce, è sicuro, è affidabile, di chi è, è vero, posso fidarmi, qualcuno ha, si tratta di`,
  ),
  frame: phrases(
    `dice così, dice, recita, ecco, si spaccia per, si spacciano per, finge di, fingono di, appare così, ci ha inviato, ci ha mandato, per esempio, il messaggio dice, testo del messaggio, si legge, vi si legge`,
  ),
  own: phrases(`noi, nostro, nostra, nostri, nostre, siamo, mio, mia, io`),
  business: phrases(
    `orari, orario di apertura, orari di apertura, dal lunedì al venerdì, lunedì - venerdì, aperto, chiuso, azienda familiare, a conduzione familiare, dal 19, preventivo gratuito, preventivi gratuiti, venite a trovarci, il nostro negozio, studio, ristorante, officina, idraulic*, elettricist*, parrucchier*, dentista, panificio, fabbro, appuntamento, prenota un tavolo, p.iva, partita iva`,
  ),
  independent: phrases(
    `indipendente*, non affiliat*, terze parti, centro riparazioni, ripariamo, rivenditore autorizzato`,
  ),
  crisis: phrases(
    `suicidio, suicid*, emergenza, emergenze, crisi, violenza domestica, violenza sulle donne, antiviolenza, telefono amico, telefono azzurro, polizia, carabinieri, vigili del fuoco, ambulanza, centro antiveleni, avvelenamento, salute mentale, dipendenze, stalking, abusi`,
  ),
  directory: phrases(
    `elenco telefonico, numeri utili, rubrica, pagine gialle, contatti utili, numeri di emergenza, elenco dei numeri`,
  ),
  sample: phrases(`esempio, esempi, ad esempio, segnaposto, prova, fittizi*, formato`),
  preposition: phrases(`al, allo, il, a, con, per, numero, telefono, tel, è, gratuito, verde, linea, o, subito, ora`),
  verb: phrases(
    `è, sono, sarà, può, possono, aiuta, offre, permette, consente, fornisce, garantisce, risponde, mette, resta, collega, per, come`,
  ),
}
