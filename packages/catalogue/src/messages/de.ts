import type { Messages } from './messages.ts'
import { capital, defanged, listed, sentence, startsIn } from './words.ts'

const starts: Readonly<Record<string, string>> = {
  purchase: 'dem Kauf',
  'renewal-charge': 'der Abbuchung der Verlängerung',
  'trial-end': 'dem Ende der Probezeit',
  delivery: 'der Lieferung',
  activation: 'der Aktivierung',
  statement: 'der Abrechnung',
}

export const german: Messages = {
  language: 'de',
  billers: {
    direct: 'die Firma selbst',
    carrier: 'ein Telefon- oder Internetanbieter',
    'retail-key': 'ein Geschäft, das einen Schlüssel oder eine Karte verkauft hat',
    bank: 'eine Bank',
    partner: 'ein Partner (Anbieter, Bank oder Paket)',
  },
  why: {
    printed: (text, biller) => `In der Zeile steht „${text}“; das schreibt nur ${biller}.`,
    alsoPrinted: (text, biller) =>
      `In der Zeile steht „${text}“. Das passt zu ${biller}; auch andere könnten es schreiben.`,
    cutOff: (text, biller) => `Die Zeile ist wohl abgeschnitten. Sie passt zu „${text}“; das schreibt ${biller}.`,
    notItsOwn: (text) => `In der Zeile steht „${text}“: Das rechnet die Firma selbst ab, nicht ihr Store.`,
    names: (name) => `Die Zeile nennt ${name} und keinen Store oder Zahlungsdienst dazwischen.`,
    provider: (text, biller) => `In der Zeile steht „${text}“: Das Geld hat vielleicht ${biller} genommen.`,
    several: (billers) => `Die Zeile lässt es offen. Es kann sein: ${listed(billers, 'oder')}.`,
    receipt: (domain, biller) =>
      `Der Beleg gibt ${domain} als Absender an; das passt zu ${biller}. Ein Absender lässt sich fälschen: Das ist ein Hinweis und kein Beweis.`,
    answer: (biller) => `Was Sie gesagt haben, passt zu: ${biller}.`,
    disagree: () => 'Was bekannt ist, zeigt auf verschiedene Stellen.',
    lookAlikeSender: (domain, name) =>
      `Die Domain des Absenders, ${defanged(domain)}, gehört nicht zu ${name}, obwohl sie den Namen trägt. Benutzen Sie keinen Link und keine Nummer aus dieser Mail.`,
    namesOther: (name) => `Die Zeile nennt ${name}. Prüfen Sie, ob es die Abbuchung ist, die Sie meinen.`,
  },
  how: {
    actions: {
      cancel: 'Kündigen',
      refund: 'Geld zurück',
      contact: 'Die Firma erreichen',
      'delete-account': 'Das Konto löschen',
    },
    labelled: (label, text) => `${label}: ${text}`.trimEnd(),
    isThereAnything: 'Gibt es überhaupt etwas zu kündigen?',
    noCallForFree:
      'Eine Mail, Nachricht oder ein Anrufer, der Sie wegen einer Verlängerung hier anrufen lassen will, kommt nicht von der Firma. Rufen Sie nicht zurück; öffnen Sie die App oder tippen Sie die Adresse selbst ein.',
    whoBills: 'Wer bei Ihnen abbucht',
    steps: 'Schritte',
    youWillSee: 'Was Sie sehen werden',
    ifMissing: 'Wenn der Knopf fehlt',
    ifRefused: 'Wenn es nicht klappt',
    refunds: 'Geld zurück',
    numbers: 'Offizielle Nummern',
    goodToKnow: 'Gut zu wissen',
    questions: 'Was oft gefragt wird',
    sources: 'Wo das gelesen wurde',
    billedBy: (biller) => `Es bucht ab: ${biller}`,
    billedByItself: (service) => `${service} bucht selbst ab: Kündigen Sie dort in Ihrem Konto.`,
    there: (biller, service) =>
      `${capital(biller)} bucht ab. Kündigen Sie dort, nicht bei ${service}: Nur wer das Geld nimmt, kann es stoppen.`,
    stopsTheMoneyOnly: (biller, service) =>
      `Sie zahlen über ${biller}. Die Zahlung dort zu stoppen hält das Geld auf, beendet aber den Vertrag nicht: Kündigen Sie zuerst bei ${service}, dann stoppen Sie die Zahlung.`,
    renewsWithTheMaker: (service) =>
      `Sie haben einmal in einem Geschäft bezahlt. Ab der Verlängerung bucht ${service} von der Karte ab, die beim Aktivieren angegeben wurde: Schalten Sie die Verlängerung dort aus.`,
    resellerOf: (biller, service) =>
      `${capital(biller)} hat es für ${service} verkauft und nimmt das Geld. Kündigen Sie dort und sehen Sie danach in Ihr Konto bei ${service}.`,
    stillOpen: () =>
      'Noch ist nicht klar, wer abbucht. Die Zeile auf dem Kontoauszug oder der Beleg sagt es. Hier stehen die Wege für jeden Fall.',
    notKnownToSell: (biller, service) =>
      `Keine gelesene Seite sagt, dass es ${service} über ${biller} gibt. Glauben Sie Ihrem Kontoauszug; dies sind die Wege für alles, was ${biller} abbucht.`,
    seeItBy: 'Sehen Sie nach, was dort abgebucht wird',
    tellItBy: 'Woran Sie es erkennen',
    takesEffect: {
      immediately: 'Es endet sofort.',
      'end-of-term': 'Es läuft weiter bis zum Ende der bezahlten Zeit.',
    },
    notice: (days) => `Spätestens ${days} Tage vor der Verlängerung.`,
    channel: {
      app: 'In der App.',
      phone: 'Am Telefon: nur mit der offiziellen Nummer unten oder der auf Ihrer Rechnung.',
      chat: 'Im Chat, angemeldet.',
      mail: 'Per E-Mail.',
      letter: 'Per Brief.',
      'in-person': 'Vor Ort.',
    },
    inCountries: (countries) => `Gilt in: ${countries.join(', ')}.`,
    refund: ({ plan, windowDays, business, from, condition }) => {
      const days = windowDays === null ? '' : `${windowDays} ${business ? 'Werktage' : 'Tage'}`
      const start = from === null ? '' : ` ab ${startsIn(from, starts, 'oder')}`
      return `${capital(plan)}: ${days && `${days}${start}. `}${sentence(condition)}`
    },
    noRefundTerms: (service) =>
      `Auf den eigenen Seiten von ${service} wurden keine Regeln für Erstattungen gelesen. Fragen Sie trotzdem, schriftlich, am Tag der Abbuchung.`,
    basis: {
      'own-domain': 'auf den eigenen Seiten der Firma gelesen',
      'third-party': 'in fremdem Text gesehen; die Adresse ist die eigene der Firma',
      general: 'gilt allgemein; keine Seite zu genau diesem Dienst wurde gelesen',
    },
    readOn: (date) => `gelesen am ${date}`,
    asOf: (date) => `Stand ${date}`,
    notRead: 'Seite nicht gelesen, Datum unbekannt: Sehen Sie in der Quelle nach',
    checkSource: 'älter als 180 Tage: Sehen Sie in der Quelle nach',
    stepsInEnglish:
      'Schritte und Hinweise, die noch nicht übersetzt sind, stehen auf Englisch, wie sie gelesen wurden.',
    labelsInEnglish:
      'Knöpfe und Menüpunkte stehen in Anführungszeichen so, wie die gelesene Seite sie nennt, meist auf Englisch. Bei Ihnen können sie anders heißen.',
    ask: {
      proof: 'Reicht die Meldung auf dem Bildschirm?',
      'missing-button': 'Was, wenn der Knopf zum Kündigen fehlt?',
      'app-store': 'Was, wenn ich es in einem App-Store gekauft habe?',
      'online-or-phone': 'Geht es im Internet oder am Telefon schneller?',
      errors: 'Was, wenn die Seite hängt oder einen Fehler zeigt?',
      offers: 'Was, wenn ein Rabatt oder eine Pause angeboten wird?',
      refund: 'Bekomme ich Geld zurück?',
      after: 'Was mache ich danach?',
    },
    answer: {
      proof:
        'Für sich allein nicht. Bewahren Sie dreierlei auf: ein Bild der Kontoseite, auf der die Verlängerung aus ist oder ein Enddatum steht, die Mail der Firma und Ihre nächsten Kontoauszüge. Zur „Bestätigung“ braucht es keinen Anruf. Wer einen verlangt, oder Zugriff auf Ihren Computer, hilft Ihnen nicht.',
      'missing-button':
        'Meist ist es eines von dreien: Jemand anderes bucht ab (sehen Sie auf die Zeile im Kontoauszug), Sie sind mit einer anderen E-Mail-Adresse angemeldet, oder es ist schon gekündigt. Auch eine geplatzte Zahlung kann den Knopf verbergen. Nehmen Sie den Browser statt der App. Machen Sie ein Bild der Seite: Es zeigt, dass Sie es versucht haben.',
      'app-store':
        'Dann kann nur dieser Store kündigen und über Geld zurück entscheiden; die Garantie der Firma gilt nicht. Die App zu löschen kündigt nichts.',
      'online-or-phone':
        'Im Internet, in Ihrem Konto. Das dauert Minuten und hinterlässt einen Nachweis. Wenn Sie anrufen müssen: nur eine Nummer von dieser Seite, von Ihrer Rechnung oder von der Seite der Firma, deren Adresse Sie selbst eintippen. Nie eine Nummer aus einer Suche, einem Forum oder einer Chat-Antwort.',
      errors:
        'Versuchen Sie ein privates Fenster, einen anderen Browser oder ein anderes Gerät, und die Website statt der App. Machen Sie von jedem Fehlversuch ein Bild mit Datum: Drei Versuche an drei Tagen sind ein guter Nachweis. Klappt es wieder nicht, schreiben Sie der Firma auf dem Weg unter „Die Firma erreichen“.',
      offers:
        'Lehnen Sie ab und gehen Sie bis zur letzten Seite. Eine Pause, ein Rabatt oder ein kleinerer Tarif ist keine Kündigung: Es wird weiter abgebucht. Fertig sind Sie, wenn das Konto ein Enddatum zeigt.',
      after:
        'Sehen Sie zwei Abrechnungen lang auf Ihren Kontoauszug. Kommt wieder eine Abbuchung, rufen Sie keine Nummer an, die in ihr oder in einer Mail steht. Schicken Sie der Firma Ihren Nachweis; sagen Sie dann Ihrer Bank, dass gekündigt war.',
    },
    phoneOnlyFrom:
      'Auf den eigenen Seiten der Firma gelesen. Das sagt, wo ein Anruf von Ihnen ankommt, nicht, wer Sie angerufen hat.',
    cancelBeforeDeleting: [
      'Zuerst kündigen und das Enddatum im Konto sehen',
      'Die Bestätigung sichern: Ist das Konto weg, bekommen Sie sie nicht mehr',
      'Warten, bis die letzte Abbuchung gekommen ist',
    ],
    deletingIsNotCancelling:
      'Das Konto zu löschen ist keine Kündigung. Es kann den Knopf zum Kündigen und den Nachweis nehmen, während weiter abgebucht wird.',
    secondTier: 'Aus der Liste von JustDeleteMe; niemand aus diesem Projekt hat die Seite gelesen.',
    notInCatalogue: (name) => `„${name}“ steht nicht im Katalog; es gibt dazu keinen geprüften Weg.`,
    didYouMean: (names) => `Meinten Sie ${listed(names, 'oder')}?`,
    findItSafely: [
      'Sehen Sie auf die Zeile im Kontoauszug oder auf den Beleg: Dort steht, wer das Geld nimmt.',
      'Erreichen Sie die Firma über eine Adresse oder Nummer, die Sie schon haben: auf der Karte, der Rechnung, dem Vertrag oder in ihrer App.',
      'Tippen Sie die Adresse selbst ein. Benutzen Sie keine Suche: Dort liegen falsche Nummern und nachgemachte Seiten.',
      'Niemand braucht einen Anruf, eine Gebühr, eine Guthabenkarte oder Zugriff auf Ihren Computer, um etwas für Sie zu kündigen.',
    ],
    severalServices: (names) =>
      `Ein Text im Kontoauszug steht für mehrere: ${listed(names, 'oder')}. Sehen Sie in die Konten bei jedem.`,
    threeQuestions: {
      'signed-up': 'Wo haben Sie sich angemeldet?',
      'receipt-from': 'Wer schickt den Beleg?',
      'statement-line': 'Was steht in der Zeile auf Ihrem Kontoauszug?',
    },
    places: {
      website: 'auf der Website der Firma',
      'iphone-app': 'in einer App auf iPhone oder iPad',
      'android-app': 'in einer App auf einem Android-Telefon',
      'tv-or-stick': 'am Fernseher oder mit einem Streaming-Stick',
      shop: 'mit einem Schlüssel oder einer Karte aus einem Geschäft',
      'phone-or-internet-company': 'über einen Telefon- oder Internetanbieter',
      'with-something-else': 'es war bei etwas anderem dabei (Paket, Bank, Mitgliedschaft)',
      unknown: 'Das weiß ich nicht',
    },
  },
  site: {
    title: 'Der offizielle Weg hinaus',
    description: 'Ein Abo kündigen: wer wirklich abbucht, die offiziellen Schritte, und wo jede Angabe gelesen wurde.',
    filter: 'Einen Dienst finden',
    noneFits: 'Kein Dienst hier trägt diesen Namen.',
    about: (version) =>
      `Angaben vom ${version}, jede mit Quelle und Datum. Namen und Marken gehören ihren Inhabern; keine Firma steht hinter dieser Seite.`,
    howTo: (service) => `${service} kündigen`,
    serviceDescription: (service) =>
      `Wer für ${service} abbucht, die offiziellen Schritte zum Kündigen und für Geld zurück, und was Sie als Nachweis aufheben.`,
    noNumberFromSearch:
      'Rufen Sie keine Nummer aus einer Suche, einem Forum oder einer Chat-Antwort an. Zum Kündigen braucht es keinen Anruf, keinen bezahlten Helfer und niemanden in Ihrem Computer.',
    noNumberButOfficial:
      'Rufen Sie keine Nummer aus einer Suche, einem Forum oder einer Chat-Antwort an: nur eine offizielle, die unten steht, oder die auf Ihrer Rechnung. Niemand braucht dafür eine Guthabenkarte oder Zugriff auf Ihren Computer.',
    goThere: 'Zu den Schritten',
  },
}
