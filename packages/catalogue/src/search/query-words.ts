/** Words that say what somebody wants, not of whom, in the languages in which people ask. */
const asking = `
how do i can to my the a an of for from with on in at please help get out rid stop end cancel cancelling canceling cancellation unsubscribe
refund refunds money back charge charged charges contact phone number customer service support delete account subscription subscriptions sub membership
plan trial free renewal renew renewing auto automatic bill billing what is me
como puedo darse dar de baja cancelar cancelacion suscripcion suscripciones mi la el del los las un una reembolso devolucion dinero cuenta eliminar borrar quiero
contacto telefono servicio atencion cliente anular
wie kann ich mein meine meinen kundigen kuendigen kundigung kuendigung abo abonnement abbestellen widerrufen mitgliedschaft vertrag von bei der die das den
erstattung geld zuruck konto loschen kontakt kundendienst beenden abmelden
comment puis je resilier resiliation annuler mon ma mes l le les des d se desabonner desabonnement abonnements remboursement compte supprimer arreter
disdire disdetta annullare abbonamento il lo mio come rimborso cancellare assinatura cancelamento cancelar minha meu reembolso como encerrar
mother mum mom father dad husband wife son daughter grandma grandpa friend they said told says someone somebody called calls call calling email mail letter text message
invoice receipt department dept renewals order pay pays paid paying price dollars dollar usd eur euro euros pounds year yearly month monthly week want need why not cant cannot wont keeps
box still taken taking takes money statement due expired suspended expires soon twice membership leave quit close turn off membership didnt did make made never want
mutter vater oma opa sohn tochter hat haben angerufen rechnung abbuchung abgebucht lastschrift bekommen ist sich lasst nicht habe eine einen warum jahr monat beitrag kostenpflichtig kostenlos probe probemonat
madre padre abuela cobro cobraron cobran cargo factura prueba gratis no puedo he recibido dos veces quitar tarjeta mes
mere preleve preleves prelevement prelevements tous mois facture essai gratuit recu jai on ne peux pas plus
addebito addebitato addebiti sulla carta non riesco fattura prova gratuita mese
cobranca cobrado fatura cartao no na quero nao consigo teste gratis mes
uk usa us deutschland germany france espana spain italia italy india brasil brazil australia canada mexico osterreich schweiz
opzeggen abonnement mijn hoe kan ik stoppen
`
const askingWords = new Set(asking.trim().split(/\s+/))

/** Letters of other scripts that pass for Latin ones, as they are typed or pasted. */
const lookAlikes: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'b',
  с: 'c',
  е: 'e',
  н: 'h',
  і: 'i',
  ј: 'j',
  к: 'k',
  м: 'm',
  о: 'o',
  р: 'p',
  ѕ: 's',
  т: 't',
  у: 'y',
  х: 'x',
  ԁ: 'd',
  ԛ: 'q',
  ԝ: 'w',
  α: 'a',
  β: 'b',
  ε: 'e',
  η: 'n',
  ι: 'i',
  κ: 'k',
  μ: 'u',
  ν: 'v',
  ο: 'o',
  ρ: 'p',
  τ: 't',
  υ: 'u',
  χ: 'x',
  ζ: 'z',
  օ: 'o',
  ո: 'n',
  ս: 'u',
  ա: 'w',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
}

/** Lower case, one alphabet, without accents; `+` reads as "plus", `&` as "and". */
export function foldQuery(text: string): string {
  return [...text.slice(0, 400).normalize('NFKD').toLowerCase()]
    .map((letter) => lookAlikes[letter] ?? letter)
    .join('')
    .replace(/[\p{M}\u200b-\u200f\u00ad\ufeff'’]+/gu, '')
    .replaceAll('+', ' plus ')
    .replaceAll('&', ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

export interface QueryWord {
  readonly text: string
  /** Whether it only asks ("cancel", "my", "suscripción") and may be left out of a name. */
  readonly asks: boolean
}

/** The words of a query. Where all of them only ask, all of them may be a name ("Plan", "Trial"). */
export function queryWords(text: string): QueryWord[] {
  const words = foldQuery(text)
    .split(' ')
    .filter((word) => word !== '')
    .slice(0, 40)
    .map((word) => ({ text: word, asks: askingWords.has(word) }))
  return words.every(({ asks }) => asks) ? words.map((word) => ({ ...word, asks: false })) : words
}
