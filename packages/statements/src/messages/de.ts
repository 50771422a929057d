import type { Messages } from './messages.ts'
import { dayFirst, withComma } from './words.ts'

const rhythms = {
  weekly: 'jede Woche',
  biweekly: 'alle zwei Wochen',
  'four-weekly': 'alle vier Wochen',
  monthly: 'jeden Monat',
  'every-30-days': 'alle 30 Tage',
  bimonthly: 'alle zwei Monate',
  quarterly: 'alle drei Monate',
  semiannual: 'jedes halbe Jahr',
  annual: 'jedes Jahr',
  irregular: 'zu keiner festen Zeit',
} as const

const and = (items: readonly string[]) => items.join(' und ')

export const german: Messages = {
  language: 'de',
  day: (day) => dayFirst(day, '.'),
  money: withComma,
  series: {
    charged: ({ count, rhythm, isIncome, date, weekend }) => {
      const about = date === null ? '' : `, um den ${date}. des Monats`
      const moved = {
        none: '',
        next: '; fällt das auf ein Wochenende, danach',
        previous: '; fällt das auf ein Wochenende, davor',
      }[weekend]
      return `${count} ${isIncome ? 'Eingänge' : 'Abbuchungen'}, ${rhythms[rhythm]}${about}${moved}.`
    },
    varies: (low, high) => `Der Betrag schwankt zwischen ${low} und ${high}.`,
    always: (amount) => `Es waren jedes Mal ${amount}.`,
    prices: (prices) =>
      `Der Preis war ${prices.map(({ amount, from }) => (from === null ? amount : `ab dem ${from} ${amount}`)).join(', ')}.`,
    trial: (day, amount) => `Es begann am ${day} mit einer Probezeit (${amount}).`,
    missing: (count) =>
      count === 1 ? 'Eine erwartete Abbuchung fehlt dazwischen.' : `${count} erwartete Abbuchungen fehlen dazwischen.`,
    doubles: (count) =>
      count === 1
        ? 'Eine Abbuchung steht innerhalb von zwei Tagen neben einer mit demselben Betrag.'
        : `${count} Abbuchungen stehen innerhalb von zwei Tagen neben einer mit demselben Betrag.`,
    sharedName: (merchant) => `${merchant} rechnet vieles ab; dies ist, was diesen Betrag und diesen Rhythmus hat.`,
    openTrial: (merchant) =>
      `${merchant} hat einmal nichts oder fast nichts abgebucht: So beginnen Probezeiten. Was es danach kostet, steht nicht auf dem Kontoauszug.`,
  },
  alarms: {
    afterCancelling: ({ merchant, charged, amount, day, cancelled, paidUntil, likeness, hasCase }) => {
      const until = paidUntil === null ? '' : ` und bis zum ${paidUntil} bezahlt`
      return {
        text:
          likeness === 'successor'
            ? `${charged} kam vorher nie vor und hat am ${day} ${amount} abgebucht: Betrag und Tag von ${merchant}, gekündigt am ${cancelled}. Es kann ${merchant} unter anderem Namen sein.`
            : likeness === 'same'
              ? `${merchant} hat am ${day} ${amount} abgebucht, obwohl am ${cancelled} gekündigt wurde${until}.`
              : `${charged} hat am ${day} ${amount} abgebucht: ${likeness === 'amount' ? 'der Betrag' : 'der Tag im Monat'} von dem, was Sie am ${cancelled} gekündigt haben${until}. Wenn Sie dort nichts gekauft haben, wurde wieder abgebucht.`,
        next: [
          hasCase
            ? likeness === 'same'
              ? 'Der Fall hebt diese Zeile auf; in seinem Paket liegt dispute.pdf für Ihre Bank, mit den Tagen, auf die es ankommt.'
              : 'Wenn es diese Abbuchung ist, vermerken Sie sie im Fall; in seinem Paket liegt dispute.pdf für Ihre Bank.'
            : 'Legen Sie einen Fall an, damit der Nachweis der Kündigung an einer Stelle liegt.',
          'Bitten Sie Ihre Bank, die Abbuchung zurückzuholen: eine Abbuchung nach einer Kündigung.',
          'Sagen Sie der Firma auf ihrem eigenen Weg, dass es aufhören muss; rufen Sie keine Nummer an, die in der Zeile steht.',
        ],
      }
    },
    onClosedCard: (merchant, amount, day, closed) => ({
      text: `${merchant} hat am ${day} ${amount} von einer Karte abgebucht, die nach Ihrer Angabe am ${closed} geschlossen wurde.`,
      next: [
        'Fragen Sie Ihre Bank, wie eine geschlossene Karte belastet werden konnte, und lassen Sie diesen Händler sperren: Kartennetze geben neue Nummern an Händler weiter.',
        'Kündigen Sie bei dem, der abbucht; eine neue Karte beendet keinen Vertrag.',
      ],
    }),
    trialEnds: (merchant, began, ends) => ({
      text: `${merchant} sieht nach einer Probezeit aus, die am ${began} begann. Probezeiten von einem Monat kosten ab etwa ${ends} Geld; Ihre kann früher enden: Die Bestätigung per Mail sagt, wann.`,
      next: [
        'Entscheiden Sie vor diesem Tag. Wenn Sie es nicht wollen, kündigen Sie jetzt; die meisten Probezeiten laufen trotzdem bis zu ihrem Ende weiter.',
      ],
    }),
    chargedTwice: (merchant, amount, day) => ({
      text: `${merchant} hat um den ${day} ${amount} ein zweites Mal abgebucht. Wenn Sie nicht zweimal gekauft haben, ist es vielleicht doppelt.`,
      next: [
        'Verlangen Sie das Geld schriftlich von der Firma zurück.',
        'Wenn sie nicht antwortet, sagen Sie es Ihrer Bank: Eine doppelte Buchung ist ein Grund, sie zurückzuholen.',
      ],
    }),
    priceRise: (merchant, before, after, day, percent) => ({
      text: `${merchant} kostet seit dem ${day} ${after} statt ${before}${percent > 0 ? ` (${percent} % mehr)` : ''}.`,
      next: [
        'Suchen Sie die Mail, die es angekündigt hat: Vielerorts darf man bei einem neuen Preis kündigen.',
        'Wenn Sie es zu diesem Preis nicht wollen, kündigen Sie vor der nächsten Abbuchung.',
      ],
    }),
    renewalAhead: (merchant, day, amount) => ({
      text: `${merchant} verlängert sich um den ${day}, für etwa ${amount}.`,
      next: [
        'Wenn Sie es nicht länger wollen, kündigen Sie vor diesem Tag; Verträge können Wochen Kündigungsfrist haben.',
      ],
    }),
    newSeries: (merchant, since, amount, yearly) => ({
      text: `${merchant} ist neu: seit dem ${since} werden ${amount} abgebucht, ${yearly} im Jahr.`,
      next: [
        'Wenn Sie das nicht bestellt haben, fragen Sie den, der abbucht, was es ist, und sagen Sie es Ihrer Bank.',
      ],
    }),
  },
  monitoring: {
    span: (from, to) => `${from} bis ${to}`,
    chargedAgain: (merchant, cancelled) => `${merchant} hat wieder abgebucht, nachdem am ${cancelled} gekündigt wurde.`,
    perhaps: (merchant) => `Eine Abbuchung kann von ${merchant} unter anderem Namen sein: Sehen Sie sich den Alarm an.`,
    stopped: (merchant, days) =>
      `${merchant} hat aufgehört: am ${and(days)} wurde nichts abgebucht, und die Kontoauszüge decken diese Tage und die danach ab.`,
    quiet: (days, open, wanted) =>
      `Am ${and(days)} wurde nichts abgebucht. Noch offen: ${and(open)}; ein Kontoauszug von ${and(wanted)} wird es zeigen.`,
    noCharge: (merchant) =>
      `Ob ${merchant} aufgehört hat, ist nicht bekannt: In dem, was eingelesen wurde, steht keine Abbuchung davon.`,
    notKnown: (merchant, imported, wanted) =>
      `Ob ${merchant} aufgehört hat, ist nicht bekannt: eingelesen ist ${imported.join(', ') || 'nichts von dem Konto, das bezahlt hat'}. Ein Kontoauszug von ${and(wanted)} wird es zeigen.`,
    ahead: (merchant, day, wanted) =>
      `Die nächste Abbuchung von ${merchant} wäre am ${day} gekommen. Ein Kontoauszug von ${and(wanted)} wird es zeigen.`,
  },
  reading: {
    encoding: (name) => `Zeichensatz ${name}`,
    pages: (count) => (count === 1 ? 'eine Seite' : `${count} Seiten`),
    asBefore: () => 'gelesen wie die Dateien dieser Bank davor',
    runInOrder: (isMonthFirst) =>
      `bei den Daten steht ${isMonthFirst ? 'der Monat' : 'der Tag'} vorn, denn so laufen sie der Reihe nach`,
    mixedMarks: () => 'es kommen Beträge mit Dezimalpunkt und mit Dezimalkomma vor',
    spendingByBalance: () => 'positive Beträge sind Ausgaben, denn der Kontostand sinkt mit ihnen',
    spendingAsOnCard: () => 'positive Beträge sind Ausgaben, wie auf einer Kartenabrechnung',
    spendingMostly: () => 'fast alle Beträge sind positiv: als Ausgaben gelesen, wie auf einer Kartenabrechnung',
    signsTurned: () => 'Vorzeichen umgedreht, denn so geht der Kontostand auf',
    runningBalance: (isThere) => (isThere ? 'mit laufendem Kontostand' : 'ohne laufenden Kontostand'),
    currencyTaken: (code, reason) => {
      const why = {
        iban: () => `die IBAN des Kontos ist aus ${reason.kind === 'iban' ? reason.country : ''}`,
        word: () => `„${reason.kind === 'word' ? reason.word : ''}“ steht darin`,
        'month-first': () => 'der Monat steht vor dem Tag',
        language: () => 'Sprache und Dezimalkomma sprechen dafür',
      }[reason.kind]()
      return `die Datei nennt keine Währung; wahrscheinlich ${code}: ${why}`
    },
    askDateOrder: () => 'Jedes Datum in dieser Datei lässt sich mit dem Tag oder mit dem Monat vorn lesen. Was ist es?',
    askCurrency: () => 'Die Datei nennt keine Währung. Welche ist es?',
    balanceRuns: (lines) => `der laufende Kontostand passt zu allen ${lines} Zeilen`,
    balanceBreaks: (right, steps) =>
      `der laufende Kontostand passt bei ${right} von ${steps} Schritten: Zeilen können fehlen oder falsch gelesen sein`,
    balanceMeets: (opening, closing) => `${opening} und die Zeilen ergeben ${closing}, wie angegeben`,
    balanceMisses: (opening, expected, stated) =>
      `${opening} und die Zeilen ergeben ${expected}, die Datei nennt aber ${stated}`,
    noBalance: () => 'die Datei nennt keinen Kontostand, mit dem sich vergleichen ließe',
  },
}
