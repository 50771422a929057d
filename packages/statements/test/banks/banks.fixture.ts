/** How a real bank lays out its CSV export, with invented rows, and how they have to be read. */
export interface BankExport {
  readonly bank: string
  /** Default UTF-8. */
  readonly encoding?: 'windows-1252' | 'utf-16le'
  readonly text: string
  /** `date amount currency descriptor`: the descriptor is a part of what is read. */
  readonly rows: readonly string[]
  /** The account, where the file names it; rows of the other side's account are no account of one's own. */
  readonly account?: string
  /** What the preview has to say of the balance. */
  readonly balance?: 'adds-up' | 'none'
  /** Lines that are skipped, because they are not booked. */
  readonly skipped?: number
  /** What is suggested where the file names no currency, if that is another than the rows' own. */
  readonly suggests?: string
}

export const bankExports: readonly BankExport[] = [
  {
    bank: 'Chase, account',
    text: `Details,Posting Date,Description,Amount,Type,Balance,Check or Slip #
DEBIT,01/20/2026,"BRELLO MEDIA           TX        01/19",-15.49,DEBIT_CARD,2459.51,,
CREDIT,01/16/2026,"ORIG CO NAME:LUMEO INC  PAYROLL",1234.00,ACH_CREDIT,2475.00,,
DEBIT,01/15/2026,"WATER WORKS WEB PMTS",-59.00,ACH_DEBIT,1241.00,,
`,
    rows: [
      '2026-01-20 -15.49 USD BRELLO MEDIA',
      '2026-01-16 1234.00 USD LUMEO INC',
      '2026-01-15 -59.00 USD WATER WORKS',
    ],
    balance: 'adds-up',
  },
  {
    bank: 'Chase, card',
    text: `Transaction Date,Post Date,Description,Category,Type,Amount,Memo
01/19/2026,01/20/2026,BRELLO MEDIA,Entertainment,Sale,-15.49,
01/15/2026,01/15/2026,Payment Thank You-Mobile,,Payment,250.00,
01/13/2026,01/14/2026,CORNER SHOP #12,Groceries,Sale,-41.07,
01/12/2026,01/13/2026,CORNER SHOP #12,Groceries,Return,4.07,
`,
    rows: [
      '2026-01-20 -15.49 USD BRELLO MEDIA',
      '2026-01-15 250.00 USD Payment',
      '2026-01-14 -41.07 USD CORNER',
      '2026-01-13 4.07 USD CORNER',
    ],
  },
  {
    bank: 'Bank of America, account',
    text: `Description,,Summary Amt.
Beginning balance as of 01/01/2026,,"1,000.00"
Total credits,,"250.00"
Total debits,,"-56.56"
Ending balance as of 01/20/2026,,"1,193.44"

Date,Description,Amount,Running Bal.
01/01/2026,Beginning balance as of 01/01/2026,,"1,000.00"
01/05/2026,"CHECKCARD 0104 BRELLO MEDIA 888-555-0142 TX","-15.49","984.51"
01/15/2026,"LUMEO INC DES:PAYROLL ID:XXXXX","250.00","1,234.51"
01/19/2026,"CORNER SHOP","-41.07","1,193.44"
`,
    rows: ['2026-01-05 -15.49 USD BRELLO MEDIA', '2026-01-15 250.00 USD LUMEO', '2026-01-19 -41.07 USD CORNER'],
    balance: 'adds-up',
  },
  {
    bank: 'Bank of America, card',
    text: `Posted Date,Reference Number,Payee,Address,Amount
01/20/2026,24692160000000000000001,"BRELLO MEDIA AUSTIN TX","AUSTIN        TX ",-15.49
01/15/2026,00000000000000000000002,"PAYMENT - THANK YOU","",250.00
`,
    rows: ['2026-01-20 -15.49 USD BRELLO MEDIA', '2026-01-15 250.00 USD PAYMENT'],
  },
  {
    bank: 'American Express, US',
    text: `Date,Description,Card Member,Account #,Amount
01/20/2026,BRELLO MEDIA        AUSTIN              TX,ADA EXAMPLE,-21003,15.49
01/16/2026,MOBILE PAYMENT - THANK YOU,ADA EXAMPLE,-21003,-250.00
01/14/2026,CORNER SHOP         DALLAS              TX,ADA EXAMPLE,-21003,41.07
`,
    rows: [
      '2026-01-20 -15.49 USD BRELLO MEDIA',
      '2026-01-16 250.00 USD MOBILE PAYMENT',
      '2026-01-14 -41.07 USD CORNER',
    ],
  },
  {
    bank: 'American Express, Germany',
    text: `Datum,Beschreibung,Karteninhaber,Konto #,Betrag
20/01/2026,BRELLO MEDIA            BERLIN,ADA BEISPIEL,-21003,"15,49"
16/01/2026,ZAHLUNG ERHALTEN. BESTEN DANK.,ADA BEISPIEL,-21003,"-250,00"
14/01/2026,LADEN AN DER ECKE       KOELN,ADA BEISPIEL,-21003,"1.041,07"
`,
    rows: ['2026-01-20 -15.49 EUR BRELLO MEDIA', '2026-01-16 250.00 EUR ZAHLUNG', '2026-01-14 -1041.07 EUR LADEN'],
  },
  {
    bank: 'Capital One, card',
    text: `Transaction Date,Posted Date,Card No.,Description,Category,Debit,Credit
2026-01-19,2026-01-20,1234,BRELLO MEDIA,Entertainment,15.49,
2026-01-15,2026-01-15,1234,CAPITAL ONE MOBILE PYMT,Payment/Credit,,250.00
`,
    rows: ['2026-01-20 -15.49 USD BRELLO MEDIA', '2026-01-15 250.00 USD CAPITAL'],
    account: '1234',
  },
  {
    bank: 'Capital One 360',
    text: `Account Number,Transaction Description,Transaction Date,Transaction Type,Transaction Amount,Balance
1234,Withdrawal from BRELLO MEDIA,01/20/26,Debit,15.49,1234.51
1234,Deposit from LUMEO PAYROLL,01/15/26,Credit,250,1250
`,
    rows: ['2026-01-20 -15.49 USD BRELLO MEDIA', '2026-01-15 250.00 USD LUMEO'],
    account: '1234',
    balance: 'adds-up',
  },
  {
    bank: 'Citi, card',
    text: `Status,Date,Description,Debit,Credit,Member Name
Cleared,01/20/2026,"BRELLO MEDIA AUSTIN TX",15.49,,ADA
Cleared,01/15/2026,"ONLINE PAYMENT, THANK YOU",,-250.00,ADA
Pending,01/21/2026,"CORNER SHOP",3.10,,ADA
`,
    rows: ['2026-01-20 -15.49 USD BRELLO MEDIA', '2026-01-15 250.00 USD ONLINE PAYMENT'],
    skipped: 1,
  },
  {
    bank: 'Discover',
    text: `Trans. Date,Post Date,Description,Amount,Category
01/19/2026,01/20/2026,"BRELLO MEDIA AUSTIN TX",15.49,"Services"
01/15/2026,01/15/2026,"INTERNET PAYMENT - THANK YOU",-250.00,"Payments and Credits"
`,
    rows: ['2026-01-20 -15.49 USD BRELLO MEDIA', '2026-01-15 250.00 USD INTERNET PAYMENT'],
  },
  {
    bank: 'Wells Fargo',
    text: `"01/20/2026","-15.49","*","","RECURRING PAYMENT AUTHORIZED ON 01/19 BRELLO MEDIA TX"
"01/15/2026","250.00","*","","LUMEO PAYROLL 260115"
"01/13/2026","-41.07","*","1042","CHECK # 1042"
`,
    rows: ['2026-01-20 -15.49 USD BRELLO MEDIA', '2026-01-15 250.00 USD LUMEO', '2026-01-13 -41.07 USD CHECK'],
  },
  {
    bank: 'Barclays',
    text: `Number,Date,Account,Amount,Subcategory,Memo
	 ,20/01/2026,20-00-00 12345678,-15.49,Direct Debit,BRELLO MEDIA        REF 1234        DDR
	 ,15/01/2026,20-00-00 12345678,250.00,Counter Credit,LUMEO LTD           SALARY          BGC
`,
    rows: ['2026-01-20 -15.49 GBP BRELLO MEDIA', '2026-01-15 250.00 GBP LUMEO'],
    account: '20-00-0012345678',
  },
  {
    bank: 'HSBC UK',
    text: `20/01/2026,BRELLO MEDIA          LONDON,-15.49
15/01/2026,LUMEO LTD SALARY,"1,250.00"
13/01/2026,CORNER SHOP,-41.07
`,
    rows: ['2026-01-20 -15.49 GBP BRELLO MEDIA', '2026-01-15 1250.00 GBP LUMEO', '2026-01-13 -41.07 GBP CORNER'],
  },
  {
    bank: 'Lloyds',
    text: `Transaction Date,Transaction Type,Sort Code,Account Number,Transaction Description,Debit Amount,Credit Amount,Balance
20/01/2026,DD,'30-00-00,12345678,BRELLO MEDIA,15.49,,1234.51
15/01/2026,FPI,'30-00-00,12345678,LUMEO LTD,,250.00,1250.00
`,
    rows: ['2026-01-20 -15.49 GBP BRELLO MEDIA', '2026-01-15 250.00 GBP LUMEO'],
    account: '12345678',
    balance: 'adds-up',
  },
  {
    bank: 'NatWest',
    text: `Date, Type, Description, Value, Balance, Account Name, Account Number

20/01/2026,D/D,"'BRELLO MEDIA , REF 1234",-15.49,1234.51,"'EXAMPLE A","'600000-12345678",
15/01/2026,BAC,"'LUMEO LTD , SALARY",250.00,1250.00,"'EXAMPLE A","'600000-12345678",
`,
    rows: ['2026-01-20 -15.49 GBP BRELLO MEDIA', '2026-01-15 250.00 GBP LUMEO'],
    balance: 'adds-up',
  },
  {
    bank: 'Nationwide',
    encoding: 'windows-1252',
    text: `"Account Name:","FlexAccount ****12345"
"Account Balance:","£1234.51"
"Available Balance: ","£1234.51"

"Date","Transaction type","Description","Paid out","Paid in","Balance"
"20 Jan 2026","Direct debit","BRELLO MEDIA","£15.49","","£1234.51"
"15 Jan 2026","Bank credit","LUMEO LTD","","£250.00","£1250.00"
`,
    rows: ['2026-01-20 -15.49 GBP BRELLO MEDIA', '2026-01-15 250.00 GBP LUMEO'],
    balance: 'adds-up',
  },
  {
    bank: 'Santander UK',
    text: `Date,Type,Merchant/Description,Debit/Credit,Balance
20/01/2026,DIRECT DEBIT,BRELLO MEDIA REF 1234,-£15.49,"+£1,234.51"
15/01/2026,FASTER PAYMENT,LUMEO LTD,+£250.00,"+£1,250.00"
`,
    rows: ['2026-01-20 -15.49 GBP BRELLO MEDIA', '2026-01-15 250.00 GBP LUMEO'],
    balance: 'adds-up',
  },
  {
    bank: 'Monzo',
    text: `Transaction ID,Date,Time,Type,Name,Emoji,Category,Amount,Currency,Local amount,Local currency,Notes and #tags,Address,Receipt,Description,Category split,Money Out,Money In
tx_0000A1,20/01/2026,08:10:11,Card payment,Brello Media,,Entertainment,-13.20,GBP,-15.49,EUR,,,,BRELLO MEDIA BERLIN,,-13.20,
tx_0000A2,15/01/2026,09:10:11,Faster payment,Lumeo Ltd,,Income,250.00,GBP,250.00,GBP,,,,SALARY,,,250.00
`,
    rows: ['2026-01-20 -13.20 GBP Brello Media', '2026-01-15 250.00 GBP Lumeo'],
  },
  {
    bank: 'Starling',
    text: `Date,Counter Party,Reference,Type,Amount (GBP),Balance (GBP),Spending Category,Notes
20/01/2026,Brello Media,BRELLO,DIRECT DEBIT,-15.49,1234.51,ENTERTAINMENT,
21/01/2026,Lumeo Ltd,SALARY,FASTER PAYMENT,250.00,1484.51,INCOME,
`,
    rows: ['2026-01-20 -15.49 GBP Brello Media', '2026-01-21 250.00 GBP Lumeo'],
    balance: 'adds-up',
  },
  {
    bank: 'Revolut',
    text: `Type,Product,Started Date,Completed Date,Description,Amount,Fee,Currency,State,Balance
CARD_PAYMENT,Current,2026-01-14 10:11:12,2026-01-15 03:04:05,Brello Media,-15.49,0.00,EUR,COMPLETED,984.51
EXCHANGE,Current,2026-01-16 10:11:12,2026-01-16 10:11:12,Exchanged to USD,-100.00,1.00,EUR,COMPLETED,883.51
CARD_PAYMENT,Current,2026-01-17 10:11:12,2026-01-18 03:04:05,Corner Shop,-3.51,0.00,EUR,COMPLETED,880.00
CARD_PAYMENT,Current,2026-01-19 10:11:12,,Lumeo,-5.00,0.00,EUR,PENDING,
CARD_PAYMENT,Current,2026-01-19 11:11:12,,Lumeo,-5.00,0.00,EUR,REVERTED,
`,
    // The fee leaves the account with the exchange.
    rows: ['2026-01-15 -15.49 EUR Brello Media', '2026-01-16 -101.00 EUR Exchanged', '2026-01-18 -3.51 EUR Corner'],
    skipped: 2,
    balance: 'adds-up',
  },
  {
    bank: 'Wise',
    text: `"TransferWise ID",Date,Amount,Currency,Description,"Payment Reference","Running Balance","Exchange From","Exchange To","Exchange Rate","Payer Name","Payee Name","Payee Account Number",Merchant,"Card Last Four Digits","Card Holder Full Name",Attachment,Note,"Total fees"
CARD-1000000001,20-01-2026,-15.49,EUR,"Card transaction of 16.80 USD issued by Brello Media AUSTIN","",984.51,EUR,USD,1.0845,,,,Brello Media,1234,Ada Example,,,0.10
TRANSFER-1000000002,15-01-2026,250.00,EUR,"Received money from LUMEO with reference SALARY",SALARY,1000.00,,,,LUMEO,,,,,,,,0.00
`,
    rows: ['2026-01-20 -15.49 EUR Brello Media', '2026-01-15 250.00 EUR LUMEO'],
    balance: 'adds-up',
  },
  {
    bank: 'N26',
    text: `"Booking Date","Value Date","Partner Name","Partner Iban",Type,"Payment Reference","Account Name","Amount (EUR)","Original Amount","Original Currency","Exchange Rate"
2026-01-20,2026-01-20,"BRELLO MEDIA",,Presentment,"",Main Account,-15.49,16.80,USD,1.0845
2026-01-15,2026-01-15,"LUMEO GMBH",DE02120300000000202051,"Credit Transfer","LOHN",Main Account,250.0,,,
`,
    rows: ['2026-01-20 -15.49 EUR BRELLO MEDIA', '2026-01-15 250.00 EUR LUMEO'],
    account: 'MainAccount',
  },
  {
    bank: 'N26, older',
    text: `"Date","Payee","Account number","Transaction type","Payment reference","Amount (EUR)","Amount (Foreign Currency)","Type Foreign Currency","Exchange Rate"
"2026-01-20","BRELLO MEDIA","","MasterCard Payment","","-15.49","-16.8","USD","1.0845"
"2026-01-15","LUMEO GMBH","DE02120300000000202051","Income","LOHN","250.0","","",""
`,
    rows: ['2026-01-20 -15.49 EUR BRELLO MEDIA', '2026-01-15 250.00 EUR LUMEO'],
    // The other side's account.
    account: '',
  },
  {
    bank: 'ING Deutschland',
    encoding: 'windows-1252',
    text: `Umsatzanzeige;Datei erstellt am: 21.01.2026 10:11

IBAN;DE02 5001 0517 0137 0750 30
Kontoname;Girokonto
Bank;ING
Kunde;Ada Beispiel
Zeitraum;01.01.2026 - 21.01.2026
Saldo;1.234,51;EUR

Sortierung;Datum absteigend

In der CSV-Datei finden Sie alle bereits gebuchten Umsätze. Die vorgemerkten Umsätze werden nicht aufgenommen.

Buchung;Wertstellungsdatum;Auftraggeber/Empfänger;Buchungstext;Verwendungszweck;Saldo;Währung;Betrag;Währung
20.01.2026;20.01.2026;BRELLO MEDIA;Lastschrift;Mandat 1234;1.234,51;EUR;-15,49;EUR
15.01.2026;15.01.2026;LUMEO GMBH;Gehalt/Rente;LOHN 01;1.250,00;EUR;250,00;EUR
`,
    rows: ['2026-01-20 -15.49 EUR BRELLO MEDIA', '2026-01-15 250.00 EUR LUMEO'],
    account: 'DE02500105170137075030',
    balance: 'adds-up',
  },
  {
    bank: 'DKB',
    text: `"Girokonto";"DE02120300000000202051"
""
"Kontostand vom 21.01.2026:";"1.234,51 €"
""
"Buchungsdatum";"Wertstellung";"Status";"Zahlungspflichtige*r";"Zahlungsempfänger*in";"Verwendungszweck";"Umsatztyp";"IBAN";"Betrag (€)";"Gläubiger-ID";"Mandatsreferenz";"Kundenreferenz"
"21.01.26";"";"Vorgemerkt";"Ada Beispiel";"LADEN";"VISA Debitkartenumsatz";"Ausgang";"DE96120300009005290904";"-3,10";"";"";""
"20.01.26";"20.01.26";"Gebucht";"Ada Beispiel";"BRELLO MEDIA";"ABO 1234";"Ausgang";"DE75512108001245126199";"-15,49";"DE98ZZZ09999999999";"M1234";""
"15.01.26";"15.01.26";"Gebucht";"LUMEO GMBH";"Ada Beispiel";"LOHN";"Eingang";"DE75512108001245126199";"250,00";"";"";""
`,
    rows: ['2026-01-20 -15.49 EUR BRELLO MEDIA', '2026-01-15 250.00 EUR LUMEO'],
    account: 'DE02120300000000202051',
    skipped: 1,
  },
  {
    bank: 'Sparkasse, CAMT-CSV',
    encoding: 'windows-1252',
    text: `"Auftragskonto";"Buchungstag";"Valutadatum";"Buchungstext";"Verwendungszweck";"Glaeubiger ID";"Mandatsreferenz";"Kundenreferenz (End-to-End)";"Sammlerreferenz";"Lastschrift Ursprungsbetrag";"Auslagenersatz Ruecklastschrift";"Beguenstigter/Zahlungspflichtiger";"Kontonummer/IBAN";"BIC (SWIFT-Code)";"Betrag";"Waehrung";"Info"
"DE02100500000054540402";"20.01.26";"20.01.26";"FOLGELASTSCHRIFT";"BRELLO ABO 1234";"DE98ZZZ09999999999";"M1234";"E2E-1";"";"";"";"BRELLO MEDIA GMBH";"DE75512108001245126199";"SOGEDEFFXXX";"-15,49";"EUR";"Umsatz gebucht"
"DE02100500000054540402";"15.01.26";"15.01.26";"LOHN  GEHALT";"LOHN 01/26";"";"";"";"";"";"";"LUMEO GMBH";"DE75512108001245126199";"SOGEDEFFXXX";"1.250,00";"EUR";"Umsatz gebucht"
"DE02100500000054540402";"21.01.26";"";"KARTENZAHLUNG";"LADEN";"";"";"";"";"";"";"LADEN";"DE75512108001245126199";"SOGEDEFFXXX";"-3,10";"EUR";"Umsatz vorgemerkt"
`,
    rows: ['2026-01-20 -15.49 EUR BRELLO MEDIA', '2026-01-15 1250.00 EUR LUMEO'],
    account: 'DE02100500000054540402',
    skipped: 1,
  },
  {
    bank: 'comdirect',
    encoding: 'windows-1252',
    text: `;
"Umsätze Girokonto";"Zeitraum: 30 Tage";
"Neuer Kontostand";"1.234,51 EUR";

"Buchungstag";"Wertstellung (Valuta)";"Vorgang";"Buchungstext";"Umsatz in EUR";
"offen";"--";"Kartenverfügung";"Empfänger: LADEN";"-3,10";
"20.01.2026";"20.01.2026";"Lastschrift / Belastung";"Auftraggeber: BRELLO MEDIA Buchungstext: ABO 1234 Ref. AB1";"-15,49";
"15.01.2026";"15.01.2026";"Übertrag / Überweisung";"Auftraggeber: LUMEO GMBH Buchungstext: LOHN Ref. AB2";"250,00";

"Alter Kontostand";"1.000,00 EUR";
`,
    rows: ['2026-01-20 -15.49 EUR BRELLO MEDIA', '2026-01-15 250.00 EUR LUMEO'],
    skipped: 2,
  },
  {
    bank: 'Deutsche Bank',
    encoding: 'windows-1252',
    text: `Umsätze Girokonto;;;Kundennummer: 100 1234567
01.01.2026 - 21.01.2026
Letzter Kontostand;;;;1.000,00;EUR
Vorgemerkte und noch nicht gebuchte Umsätze sind nicht Bestandteil dieser Übersicht.
Buchungstag;Wert;Umsatzart;Begünstigter / Auftraggeber;Verwendungszweck;IBAN;BIC;Kundenreferenz;Mandatsreferenz ;Gläubiger ID;Fremde Gebühren;Betrag;Abweichender Empfänger;Anzahl der Aufträge;Anzahl der Schecks;Soll;Haben;Währung
15.01.2026;15.01.2026;SEPA-Gehaltszahlung;LUMEO GMBH;LOHN 01;DE75512108001245126199;SOGEDEFFXXX;;;;;;;;;;250,00;EUR
20.1.2026;20.1.2026;SEPA-Lastschrift von;BRELLO MEDIA;ABO 1234;DE75512108001245126199;SOGEDEFFXXX;E2E;M1234;DE98ZZZ09999999999;;;;;;-15,49;;EUR
Kontostand;21.01.2026;;;1.234,51;EUR
`,
    rows: ['2026-01-15 250.00 EUR LUMEO', '2026-01-20 -15.49 EUR BRELLO MEDIA'],
    account: '1001234567',
  },
  {
    bank: 'Volksbank',
    text: `Bezeichnung Auftragskonto;IBAN Auftragskonto;BIC Auftragskonto;Bankname Auftragskonto;Buchungstag;Valutadatum;Name Zahlungsbeteiligter;IBAN Zahlungsbeteiligter;BIC (SWIFT-Code) Zahlungsbeteiligter;Buchungstext;Verwendungszweck;Betrag;Waehrung;Saldo nach Buchung;Bemerkung;Gekennzeichneter Umsatz;Glaeubiger ID;Mandatsreferenz
Girokonto;DE02100500000054540402;GENODEF1XXX;Volksbank;20.01.2026;20.01.2026;BRELLO MEDIA;DE75512108001245126199;SOGEDEFFXXX;Basislastschrift;ABO 1234;-15,49;EUR;1234,51;;;DE98ZZZ09999999999;M1234
Girokonto;DE02100500000054540402;GENODEF1XXX;Volksbank;15.01.2026;15.01.2026;LUMEO GMBH;DE75512108001245126199;SOGEDEFFXXX;Gehalt;LOHN;250,00;EUR;1250,00;;;;
`,
    rows: ['2026-01-20 -15.49 EUR BRELLO MEDIA', '2026-01-15 250.00 EUR LUMEO'],
    account: 'DE02100500000054540402',
    balance: 'adds-up',
  },
  {
    bank: 'BNP Paribas',
    encoding: 'windows-1252',
    text: `Compte de chèques;Compte de chèques;****1234;21/01/2026;;1 234,51
Date operation;Libelle court;Type operation;Libelle operation;Montant operation en euro
20/01/2026;PRELEVEMENT;;PRELEVEMENT DE BRELLO MEDIA ID EMETTEUR / FR98ZZZ999999 REF MANDAT 1234;-15,49
15/01/2026;VIREMENT RECU;;VIR SEPA RECU /DE LUMEO SARL /MOTIF SALAIRE;1 250,00
`,
    rows: ['2026-01-20 -15.49 EUR BRELLO MEDIA', '2026-01-15 1250.00 EUR LUMEO'],
  },
  {
    bank: 'Crédit Agricole',
    encoding: 'windows-1252',
    text: `Téléchargement du 21/01/2026;

Mme ADA EXEMPLE
Compte de Dépôt carte n° 12345678901;
Solde au 21/01/2026 1 234,51 €;

Liste des opérations du compte entre le 01/01/2026 et le 21/01/2026;
Date;Libellé;Débit euros;Crédit euros;
20/01/2026;"PRELEVEMENT
BRELLO MEDIA
ABO 1234
";15,49;;
15/01/2026;"VIREMENT EN VOTRE FAVEUR
LUMEO SARL
";;1 250,00;
`,
    rows: ['2026-01-20 -15.49 EUR BRELLO MEDIA', '2026-01-15 1250.00 EUR LUMEO'],
  },
  {
    bank: 'Boursorama',
    text: `dateOp;dateVal;label;category;categoryParent;supplierFound;amount;comment;accountNum;accountLabel;accountbalance
2026-01-20;2026-01-20;"PRLV SEPA BRELLO MEDIA";"Abonnements";"Loisirs";brello;-15,49;;00040123456;"BOURSOBANK";1234.51
2026-01-15;2026-01-15;"VIR LUMEO SARL";"Salaires";"Revenus";lumeo;"1 250,00";;00040123456;"BOURSOBANK";1234.51
`,
    rows: ['2026-01-20 -15.49 EUR BRELLO MEDIA', '2026-01-15 1250.00 EUR LUMEO'],
    account: '00040123456',
  },
  {
    bank: 'Santander, España',
    text: `IBAN;ES9121000418450200051332;;;
Saldo;1.234,51 EUR;;;

FECHA OPERACIÓN;FECHA VALOR;CONCEPTO;IMPORTE EUR;SALDO
20/01/2026;20/01/2026;RECIBO BRELLO MEDIA, REF. MANDATO 1234;-15,49;1.234,51
15/01/2026;15/01/2026;NOMINA DE LUMEO SL;250,00;1.250,00
`,
    rows: ['2026-01-20 -15.49 EUR BRELLO MEDIA', '2026-01-15 250.00 EUR LUMEO'],
    account: 'ES9121000418450200051332',
    balance: 'adds-up',
  },
  {
    bank: 'BBVA',
    text: `F.Valor;Fecha;Concepto;Movimiento;Importe;Divisa;Disponible;Divisa;Observaciones
20/01/2026;20/01/2026;Brello media;Adeudo recibo;-15,49;EUR;1.234,51;EUR;ABO 1234
15/01/2026;15/01/2026;Lumeo sl;Transferencia recibida;250;EUR;1.250;EUR;NOMINA
`,
    rows: ['2026-01-20 -15.49 EUR Brello media', '2026-01-15 250.00 EUR Lumeo'],
    balance: 'adds-up',
  },
  {
    bank: 'CaixaBank',
    text: `Concepto;Fecha;Importe;Saldo
BRELLO MEDIA;20/01/2026;-15,49EUR;1.234,51EUR
NOMINA LUMEO;15/01/2026;250,00EUR;1.250,00EUR
`,
    rows: ['2026-01-20 -15.49 EUR BRELLO MEDIA', '2026-01-15 250.00 EUR LUMEO'],
    balance: 'adds-up',
  },
  {
    bank: 'Intesa Sanpaolo',
    text: `Data contabile;Data valuta;Descrizione;Accrediti;Addebiti;Descrizione estesa;Mezzo
20/01/2026;20/01/2026;Addebito diretto;;-15,49;ADDEBITO SDD BRELLO MEDIA MANDATO 1234;Conto
15/01/2026;15/01/2026;Stipendio;1.250,00;;BONIFICO DISPOSTO DA LUMEO SRL;Conto
`,
    rows: ['2026-01-20 -15.49 EUR BRELLO MEDIA', '2026-01-15 1250.00 EUR LUMEO'],
  },
  {
    bank: 'UniCredit',
    text: `Data Registrazione;Data valuta;Descrizione;Importo (EUR);
20.01.2026;20.01.2026;ADDEBITO SEPA DD BRELLO MEDIA;-15,49;
15.01.2026;15.01.2026;BONIFICO A VOSTRO FAVORE LUMEO SRL;1.250,00;
`,
    rows: ['2026-01-20 -15.49 EUR BRELLO MEDIA', '2026-01-15 1250.00 EUR LUMEO'],
  },
  {
    bank: 'Itaú',
    encoding: 'windows-1252',
    text: `Agência;1234;;;
Conta;12345-6;;;

data;lançamento;ag./origem;valor (R$);saldos (R$)
14/01/2026;SALDO ANTERIOR;;;1.000,00
15/01/2026;PIX TRANSF LUMEO;1234;250,00;
20/01/2026;DEB AUT BRELLO MEDIA;;-15,49;
20/01/2026;SALDO DO DIA;;;1.234,51
`,
    rows: ['2026-01-15 250.00 BRL LUMEO', '2026-01-20 -15.49 BRL BRELLO MEDIA'],
  },
  {
    bank: 'Nubank, conta',
    text: `Data,Valor,Identificador,Descrição
20/01/2026,-15.49,65a0f000-0000-4000-8000-000000000001,Compra no débito - BRELLO MEDIA
15/01/2026,1250.00,65a0f000-0000-4000-8000-000000000002,Transferência recebida pelo Pix - LUMEO LTDA
`,
    rows: ['2026-01-20 -15.49 BRL BRELLO MEDIA', '2026-01-15 1250.00 BRL LUMEO'],
  },
  {
    bank: 'Nubank, cartão',
    text: `date,title,amount
2026-01-20,Brello Media,15.49
2026-01-18,Padaria,31.00
2026-01-15,Pagamento recebido,-250.00
2026-01-12,Mercado,81.10
`,
    rows: [
      '2026-01-20 -15.49 BRL Brello Media',
      '2026-01-18 -31.00 BRL Padaria',
      '2026-01-15 250.00 BRL Pagamento',
      '2026-01-12 -81.10 BRL Mercado',
    ],
  },
  {
    bank: 'HDFC',
    text: `
  Date     ,Narration                                                                                                                ,Value Dat,Debit Amount       ,Credit Amount      ,Chq/Ref Number   ,Closing Balance
  15/01/26 ,NEFT CR-HDFC0000001-LUMEO PVT LTD                                                                                        ,  15/01/26 ,          0.00       ,      25000.00     ,N000000000000001       ,     26000.00
  20/01/26 ,UPI-BRELLO MEDIA-BRELLO@YBL-YESB0000001-600000000001-SUBSCRIPTION                                                         ,  20/01/26 ,        649.00       ,          0.00     ,0000600000000001       ,     25351.00
`,
    rows: ['2026-01-15 25000.00 INR LUMEO', '2026-01-20 -649.00 INR BRELLO MEDIA'],
    balance: 'adds-up',
  },
  {
    bank: 'State Bank of India',
    text: `Account Name       :	Ms. ADA EXAMPLE
Account Number     :	_00000012345678901
Start Date         :	1 Jan 2026
End Date           :	21 Jan 2026

Txn Date	Value Date	Description	Ref No./Cheque No.	        Debit	Credit	Balance
15 Jan 2026	15 Jan 2026	   BY TRANSFER-NEFT*LUMEO PVT LTD--	TRANSFER FROM 4897--	 	25,000.00	26,000.00
20 Jan 2026	20 Jan 2026	   TO TRANSFER-UPI/DR/600000000001/BRELLO MEDIA--	TRANSFER TO 4897--	649.00	 	25,351.00
`,
    rows: ['2026-01-15 25000.00 INR LUMEO', '2026-01-20 -649.00 INR BRELLO MEDIA'],
    balance: 'adds-up',
  },
  {
    bank: 'Commonwealth Bank',
    text: `20/01/2026,"-15.49","DIRECT DEBIT 1234 BRELLO MEDIA","+1234.51"
15/01/2026,"+250.00","SALARY LUMEO PTY LTD","+1250.00"
`,
    rows: ['2026-01-20 -15.49 AUD BRELLO MEDIA', '2026-01-15 250.00 AUD LUMEO'],
    balance: 'adds-up',
  },
  {
    bank: 'NAB',
    text: `Date,Amount,Account Number,,Transaction Type,Transaction Details,Balance,Category,Merchant Name
20 Jan 26,-15.49,123456789,,MISCELLANEOUS DEBIT,BRELLO MEDIA SYDNEY,1234.51,Entertainment,Brello Media
15 Jan 26,250.00,123456789,,INTER-BANK CREDIT,LUMEO PTY LTD SALARY,1250.00,Income,
`,
    rows: ['2026-01-20 -15.49 AUD BRELLO MEDIA', '2026-01-15 250.00 AUD LUMEO'],
    account: '123456789',
    balance: 'adds-up',
  },
  {
    bank: 'RBC',
    text: `"Account Type","Account Number","Transaction Date","Cheque Number","Description 1","Description 2","CAD$","USD$"
Chequing,01234-1234567,1/20/2026,,"Misc Payment","BRELLO MEDIA",-15.49,,
Chequing,01234-1234567,1/15/2026,,"Payroll Deposit","LUMEO INC",1250.00,,
Visa,4500000000001234,1/18/2026,,"CORNER SHOP BUFFALO NY",,,-7.10,
`,
    rows: ['2026-01-20 -15.49 CAD BRELLO MEDIA', '2026-01-15 1250.00 CAD LUMEO', '2026-01-18 -7.10 USD CORNER'],
  },
  {
    bank: 'TD',
    text: `01/20/2026,BRELLO MEDIA,15.49,,1234.51
01/15/2026,LUMEO PAYROLL,,250.00,1250.00
01/14/2026,CORNER SHOP,41.07,,1000.00
`,
    rows: ['2026-01-20 -15.49 CAD BRELLO MEDIA', '2026-01-15 250.00 CAD LUMEO', '2026-01-14 -41.07 CAD CORNER'],
    balance: 'adds-up',
    // Only the United States and Canada write the month first; the first are more.
    suggests: 'USD',
  },
  {
    bank: 'ING Nederland',
    text: `"Datum","Naam / Omschrijving","Rekening","Tegenrekening","Code","Af Bij","Bedrag (EUR)","Mutatiesoort","Mededelingen"
"20260120","BRELLO MEDIA","NL91ABNA0417164300","NL02INGB0000000002","IC","Af","15,49","Incasso","Machtiging ID: 1234"
"20260115","LUMEO BV","NL91ABNA0417164300","NL02INGB0000000003","OV","Bij","1250,00","Overschrijving","SALARIS"
`,
    rows: ['2026-01-20 -15.49 EUR BRELLO MEDIA', '2026-01-15 1250.00 EUR LUMEO'],
    account: 'NL91ABNA0417164300',
  },
  {
    bank: 'Rabobank',
    text: `"IBAN/BBAN","Munt","BIC","Volgnr","Datum","Rentedatum","Bedrag","Saldo na trn","Tegenrekening IBAN/BBAN","Naam tegenpartij","Naam uiteindelijke partij","Naam initiërende partij","BIC tegenpartij","Code","Batch ID","Transactiereferentie","Machtigingskenmerk","Incassant ID","Betalingskenmerk","Omschrijving-1"
"NL91RABO0417164300","EUR","RABONL2U","000000000000000001","2026-01-15","2026-01-15","+1250,00","+2250,00","NL02INGB0000000003","LUMEO BV","","","INGBNL2A","cb","","","","","","SALARIS"
"NL91RABO0417164300","EUR","RABONL2U","000000000000000002","2026-01-20","2026-01-20","-15,49","+2234,51","NL02INGB0000000002","BRELLO MEDIA","","","INGBNL2A","ei","","","1234","","","ABO"
`,
    rows: ['2026-01-15 1250.00 EUR LUMEO', '2026-01-20 -15.49 EUR BRELLO MEDIA'],
    account: 'NL91RABO0417164300',
    balance: 'adds-up',
  },
  {
    bank: 'ABN AMRO',
    text: `417164300\tEUR\t20260115\t1000,00\t2250,00\t20260115\t1250,00\tSEPA Overboeking IBAN: NL02INGB0000000003 Naam: LUMEO BV
417164300\tEUR\t20260120\t2250,00\t2234,51\t20260120\t-15,49\tSEPA Incasso algemeen doorlopend Naam: BRELLO MEDIA Machtiging: 1234
417164300\tEUR\t20260121\t2234,51\t2193,44\t20260121\t-41,07\tBEA, Betaalpas LADEN
`,
    rows: ['2026-01-15 1250.00 EUR LUMEO', '2026-01-20 -15.49 EUR BRELLO MEDIA', '2026-01-21 -41.07 EUR LADEN'],
    balance: 'adds-up',
  },
  {
    bank: 'PostFinance',
    text: `Datum von:;01.01.2026
Datum bis:;21.01.2026
Konto:;CH9300762011623852957
Währung:;CHF

Datum;Bewegungstyp;Avisierungstext;Gutschrift in CHF;Lastschrift in CHF;Label;Kategorie;Valuta;Saldo in CHF
20.01.2026;Lastschrift;"BRELLO MEDIA ABO 1234";;-15.49;;;20.01.2026;1234.51
15.01.2026;Gutschrift;"LUMEO AG LOHN";250.00;;;;15.01.2026;1250.00
`,
    rows: ['2026-01-20 -15.49 CHF BRELLO MEDIA', '2026-01-15 250.00 CHF LUMEO'],
    account: 'CH9300762011623852957',
    balance: 'adds-up',
  },
  {
    bank: 'PayPal',
    text: `"Date","Time","TimeZone","Name","Type","Status","Currency","Gross","Fee","Net","From Email Address","To Email Address","Transaction ID","Item Title","Reference Txn ID","Balance"
"1/15/2026","10:00:00","PST","","General Deposit","Completed","USD","100.00","0.00","100.00","","","1AB00000000000001","","","100.00"
"1/20/2026","10:11:12","PST","Brello Media","PreApproved Payment Bill User Payment","Completed","USD","-15.49","0.00","-15.49","ada@example.com","billing@brello.example","1AB00000000000002","","B-1AB","84.51"
"1/21/2026","10:11:12","PST","Buyer One","Website Payment","Completed","USD","20.00","-0.88","19.12","buyer@example.com","ada@example.com","1AB00000000000003","","","103.63"
"1/21/2026","11:11:12","PST","Lumeo","General Authorization","Pending","USD","-5.00","0.00","-5.00","ada@example.com","x@lumeo.example","1AB00000000000004","","","103.63"
`,
    rows: [
      '2026-01-15 100.00 USD General Deposit',
      '2026-01-20 -15.49 USD Brello Media',
      '2026-01-21 19.12 USD Buyer One',
    ],
    skipped: 1,
    balance: 'adds-up',
  },
  {
    bank: 'PayPal, deutsch',
    text: `"Datum","Uhrzeit","Zeitzone","Beschreibung","Währung","Brutto","Entgelt","Netto","Guthaben","Transaktionscode","Absender E-Mail-Adresse","Name","Name der Bank","Bankkonto","Versand- und Bearbeitungsgebühr","Umsatzsteuer","Rechnungsnummer","Zugehöriger Transaktionscode"
"20.01.2026","10:11:12","Europe/Berlin","Zahlung im Einzugsverfahren mit Zahlungsrechnung","EUR","-15,49","0,00","-15,49","-15,49","1AB00000000000002","ada@example.com","Brello Media","","","0,00","0,00","",""
"20.01.2026","10:11:13","Europe/Berlin","Bankgutschrift auf PayPal-Konto","EUR","15,49","0,00","15,49","0,00","1AB00000000000005","","","","","0,00","0,00","","1AB00000000000002"
`,
    rows: ['2026-01-20 -15.49 EUR Brello Media', '2026-01-20 15.49 EUR Bankgutschrift'],
    balance: 'adds-up',
  },
  {
    bank: 'mBank',
    text: `mBank S.A. Bankowość Detaliczna;
Skrytka Pocztowa 2108;
#Klient;
ADA PRZYKLAD;

#Waluta;#Saldo początkowe;
PLN;0,00 PLN;

#Data operacji;#Opis operacji;#Rachunek;#Kategoria;#Kwota;
2026-01-30;"BRELLO.COM  ZAKUP PRZY UŻYCIU KARTY";"eKonto 1111 ... 2222";"Rozrywka";-43,00 PLN;
2026-01-29;"LUMEO PRZELEW";"eKonto 1111 ... 2222";"Wpływy";5 000,00 PLN;
`,
    rows: ['2026-01-30 -43.00 PLN BRELLO.COM', '2026-01-29 5000.00 PLN LUMEO'],
  },
  {
    bank: 'Danske Bank',
    encoding: 'windows-1252',
    text: `"Dato";"Tekst";"Beløb";"Saldo";"Status";"Afstemt"
"29.01.2026";"Løn Lumeo";"20.000,00";"20.000,00";"Udført";"Nej"
"30.01.2026";"BRELLO.COM";"-114,00";"19.886,00";"Udført";"Nej"
"31.01.2026";"Shop";"-10,00";"";"Venter";"Nej"
`,
    rows: ['2026-01-29 20000.00 DKK Løn', '2026-01-30 -114.00 DKK BRELLO'],
    balance: 'adds-up',
    skipped: 1,
  },
  {
    bank: 'Handelsbanken',
    text: `Reskontradatum;Transaktionsdatum;Text;Belopp;Saldo
2026-01-30;2026-01-29;BRELLO.COM;-129,00;9 871,00
2026-01-29;2026-01-29;LÖN;10 000,00;10 000,00
`,
    rows: ['2026-01-30 -129.00 SEK BRELLO', '2026-01-29 10000.00 SEK LÖN'],
    balance: 'adds-up',
  },
  {
    bank: 'Intesa Sanpaolo, lista movimenti',
    text: `"Data";"Operazione";"Dettagli";"Conto o carta";"Contabilizzazione";"Categoria";"Valuta";"Importo"
"31/01/2026";"Brello.com";"Addebito pagamento carta";"Conto 1000/12345";"CONTABILIZZATO";"Tempo libero";"EUR";"-13,99"
"02/02/2026";"Bar Roma";"Pagamento POS";"Conto 1000/12345";"NON CONTABILIZZATO";"Altro";"EUR";"-2,50"
"30/01/2026";"Stipendio Lumeo";"Bonifico";"Conto 1000/12345";"CONTABILIZZATO";"Entrate";"EUR";"1.500,00"
`,
    rows: ['2026-01-31 -13.99 EUR Brello.com Addebito', '2026-01-30 1500.00 EUR Stipendio'],
    skipped: 1,
  },
  {
    bank: 'Itaú, with the balance of each day',
    text: `data;lançamento;valor
30/01/2026;PAG BOLETO ACADEMIA FORTE;-99,90
30/01/2026;SALDO DO DIA;1.200,10
29/01/2026;PIX TRANSF LUMEO29/01;1.300,00
`,
    rows: ['2026-01-30 -99.90 BRL PAG BOLETO', '2026-01-29 1300.00 BRL PIX'],
    skipped: 1,
  },
  {
    bank: 'Bradesco, with totals',
    encoding: 'windows-1252',
    text: `Extrato de: Ag: 1234 | Conta: 12345-6 | Entre 01/01/2026 e 31/01/2026
Data;Histórico;Docto.;Crédito (R$);Débito (R$);Saldo (R$)
01/01/2026;SALDO ANTERIOR;;;;100,00
15/01/2026;TRANSF PIX REM: LUMEO;1234567;1.000,00;;1.100,00
20/01/2026;DEB AUT BRELLO;1234568;;-39,90;1.060,10
;;Total;1.000,00;-39,90;1.060,10
`,
    rows: ['2026-01-15 1000.00 BRL TRANSF', '2026-01-20 -39.90 BRL DEB AUT'],
    balance: 'adds-up',
    skipped: 2,
  },
  {
    bank: 'Apple Card, two lines',
    text: `Transaction Date,Clearing Date,Description,Merchant,Category,Type,Amount (USD),Purchased By
01/30/2026,01/31/2026,"APPLE.COM/BILL ONE APPLE PARK WAY 888-555-0142 95014 CA USA","Apple Services","Other","Purchase","2.99","Ada Example"
01/15/2026,01/15/2026,"ACH DEPOSIT INTERNET TRANSFER FROM ACCOUNT ENDING IN 1234","Ach Deposit","Payment","Payment","-50.00","Ada Example"
`,
    rows: ['2026-01-31 -2.99 USD Apple Services', '2026-01-15 50.00 USD Ach Deposit'],
  },
  {
    bank: 'PayPal, Germany',
    text: `"Datum","Uhrzeit","Zeitzone","Name","Typ","Status","Währung","Brutto","Entgelt","Netto","Absender E-Mail-Adresse","Empfänger E-Mail-Adresse","Transaktionscode","Guthaben","Zugehöriger Transaktionscode","Auswirkung auf Guthaben"
"03.02.2026","08:12:11","Europe/Berlin","Lumen Streaming","Zahlung im Einzugsverfahren mit Zahlungsrechnung","Abgeschlossen","EUR","-12,99","0,00","-12,99","ada@example.org","pay@lumen.example","5AB12345CD678901E","-12,99","","Soll"
"03.02.2026","08:12:11","Europe/Berlin","","Bankgutschrift auf PayPal-Konto","Abgeschlossen","EUR","12,99","0,00","12,99","","ada@example.org","6AB12345CD678901E","0,00","5AB12345CD678901E","Haben"
"05.02.2026","10:01:00","Europe/Berlin","Brello Inc","Handyzahlung","Ausstehend","USD","-9,99","0,00","-9,99","ada@example.org","b@brello.example","7AB12345CD678901E","-9,99","","Memo"
"07.02.2026","10:01:00","Europe/Berlin","Flohmarkt Petra","Zahlung erhalten","Abgeschlossen","EUR","1.250,00","-22,10","1.227,90","petra@example.org","ada@example.org","8AB12345CD678901E","1.227,90","","Haben"
`,
    rows: [
      '2026-02-03 -12.99 EUR Lumen Streaming',
      '2026-02-03 12.99 EUR Bankgutschrift',
      '2026-02-07 1227.90 EUR Flohmarkt',
    ],
    balance: 'adds-up',
    skipped: 1,
  },
  {
    bank: 'Fineco',
    text: `Conto Corrente: 1234567

Risultati Ricerca Movimenti
Data_Operazione;Data_Valuta;Entrate;Uscite;Descrizione;Descrizione_Completa;Stato
31/01/2026;30/01/2026;;-13,99;PagoBancomat POS;Brello.com Carta N. *** 123;Contabilizzato
29/01/2026;29/01/2026;1.500,00;;Bonifico;LUMEO SRL;Contabilizzato
`,
    rows: ['2026-01-31 -13.99 EUR PagoBancomat', '2026-01-29 1500.00 EUR Bonifico'],
  },
]
