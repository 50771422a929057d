/**
 * Words that banks, card networks and payment processors put around the merchant's own text. They tell how something
 * was paid, never who was paid, so a merchant's text may begin after any run of them.
 */
const paymentWords = `
pos vis int cpm bcc arr atm non dbt debit credit crd card cards cardpayment payment payments pmt pmts pymt paid pay purchase purch pur auth authorized authorised
authorization on at to from of for in by the and recurring recur rcr recurrent subscription subscr sub checkcard check chk ckcd
visa mc mastercard maestro amex discover dda ach web ccd ppd tel online internet ecom ecommerce e-commerce mobile contactless intl
international foreign non sterling transaction trans trn txn fee withdrawal preauthorized preauthorised preauth pending hold direct dd so
standing order cash bill billpay autopay auto automatic eft eftpos date time value ref reference no nr number id inv invoice order ending
xxxx electronic external transfer xfer signature pin chip tap apple-pay google-pay bank chase-pay cr dr misc merchant mcht
sepa lastschrift folgelastschrift erstlastschrift basislastschrift sepa-lastschrift kartenzahlung kartenumsatz girocard girokarte
kreditkarte kreditkartenumsatz karte dauerauftrag einzug abbuchung bargeldlos zahlung onlinezahlung umsatz mandat mandatsref glaeubiger
end-to-end eref kref mref cred svwz abwa ec vom dankt sagt danke kauf einkauf ihr bei an von ueberweisung
cb carte paiement paiements achat prlv prelevement facture cotis du au le la les par chez de des internet sans contact vir virement
compra compras tarj tarjeta pago pagos cargo cargos recibo recibos adeudo domiciliacion con en el del comercio operacion nro
pagamento pagamenti addebito sdd carta acquisto presso bonifico bancomat operazione
cartao debito credito automatico pag parc parcela elo
betaling betaalautomaat incasso bea pas pinbetaling ideal overboeking naam omschrijving
upi ecs nach imps neft mandate si enach autodebit emi
jan feb mar apr may jun jul aug sep sept oct nov dec januar februar maerz april mai juni juli august september oktober november dezember
dauerlastschrift einzugsermaechtigung sammellastschrift gl gl-id glaeubiger-id mandatsreferenz mandatsnr firmenlastschrift sepa-firmenlastschrift visa-karte debitkarte maestro-karte vertrag vertragsnr kundennr kunden kd rg rechnung rechnungsnr beitrag
mitgliedsbeitrag verwendungszweck buchung belastung twint gutschrift endtoend
prlvm prlvsepa europeen emetteur ech mdt motif numero psc bleue e-carte mensuel abonnement abo avec libelle rum ics
suscripcion cuota mensual bizum acabada terminada transferencia inmediata favor virtual mandato acreedor
fattura vostro carico utilizzo estero per add sddcore diretto core utenze mens pagam abbonamento canone ordinante creditore
pix qrs deb aut enviado recebido assinatura mensalidade fatura debaut boleto cpf dl ebn
interac pre chq pymt mail e-mail email wiederholend europ rcbo domiciliado autorizado disposizione wd axis hdfc icici sbi yesb kotak paytm ybl retail pap misc eft edr ddr mandates p2m p2a onl bil rrn autopay imps nach cd ending gbr
sq sp tst py wl eb iz cko sumup
usd eur gbp cad aud inr brl chf mxn jpy nzd sek nok dkk pln us$ www http https
`
  .trim()
  .split(/\s+/)

const noise = new Set(paymentWords.map((word) => word.toUpperCase()))

/** Whether the word is one that banks and networks write; a name can begin with it, but it is none by itself. */
export function isPaymentWord(word: string): boolean {
  return noise.has(word)
}

/** Whether the word only tells how it was paid: a payment word, a date, an amount, a card's digits or a code of a bank. */
export function isPaymentNoise(word: string): boolean {
  return noise.has(word) || /\d|^X+$/.test(word) || word.length === 1
}

const legalForms =
  'COM NET ORG INC LLC LTD LIMITED CORP CO GMBH AG AB BV NV SA SAS SARL SRL SL SPA OY AS APS PLC PTY PTE KG UG HELP BILL SUBSCRIPTION MEMBERSHIP MEMBER PREMIUM MONTHLY ANNUAL YEARLY GROUP COMPANY CORPORATION HOLDINGS INTERNATIONAL GLOBAL EUROPE SYSTEMS SOFTWARE TECHNOLOGIES COMMUNICATIONS NETWORKS ENTERTAINMENT MEDIA VIDEO TV RADIO MUSIC STREAMING DIGITAL ONLINE NEWSPAPER NEWS SERVICES SERVICE FEATURES PAID SUBSCR APP APPS WEB SITE'
const places =
  'US USA UK GB GBR IE IRL DE DEU FR FRA ES ESP IT ITA NL NLD LU LUX SE SWE CH CHE AT AUT CA CAN AU AUS IN IND BR BRA MX MEX PT SG HK CY EU AL AK AZ AR CO CT DC DE FL GA HI ID IL IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY ON QC BC AB NSW VIC QLD ITALIA ITALY DEUTSCHLAND GERMANY FRANCE ESPANA SPAIN BRASIL BRAZIL INDIA AUSTRALIA CANADA IRELAND NEDERLAND NETHERLANDS OESTERREICH AUSTRIA SCHWEIZ SUISSE SWITZERLAND BELGIUM BELGIQUE PORTUGAL MEXICO POLSKA BRA IRE SGP'
const cities =
  'LONDON DUBLIN BERLIN PARIS MADRID AMSTERDAM STOCKHOLM LUXEMBOURG SEATTLE CUPERTINO REDMOND CORK LIMERICK TEMPE LOS GATOS SAN FRANCISCO JOSE NEW YORK MOUNTAIN VIEW SINGAPORE PRAHA PRAGUE LIMASSOL MUENCHEN MUNICH HAMBURG WIEN ZUERICH ZURICH MILANO ROMA BARCELONA LISBOA BRUXELLES SYDNEY TORONTO MUMBAI SAO PAULO LEHI AUSTIN SANTA MONICA HOLLYWOOD BURBANK MENLO PARK CHICAGO BOSTON DENVER KOELN COLOGNE'
const besideNames = new Set(`${legalForms} ${places} ${cities}`.split(' '))

/** Whether the word may stand beside a merchant's name and say nothing more: a legal form, a place, a code. */
export function isBesideName(word: string): boolean {
  return besideNames.has(word) || isPaymentNoise(word)
}

const otherTrades = new Set(
  'COUNTY CITY TOWN VILLAGE ROAD RD STREET AVE AVENUE BLVD DENTAL HOSPITAL CLINIC SCHOOL COLLEGE UNIVERSITY CHURCH GARAGE PIZZA RESTAURANT CAFE BAR COFFEE GRILL HOTEL MOTEL INN PUB BAKERY FARM MARKET PHARMACY FUEL PETROL PARKING WATER SALON BARBER TAXI PLUMBING ROOFING LAW BODY LIQUOR NAILS GYM FLORIST REALTY BREWERY CONSTRUCTION'.split(
    ' ',
  ),
)

/** Whether the word after a name shows that somebody else bears it, too: a town, a street, another trade. */
export function isOtherTrade(word: string): boolean {
  return otherTrades.has(word)
}
