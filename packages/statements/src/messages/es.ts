import type { Messages } from './messages.ts'
import { dayFirst, withComma } from './words.ts'

const rhythms = {
  weekly: 'cada semana',
  biweekly: 'cada dos semanas',
  'four-weekly': 'cada cuatro semanas',
  monthly: 'cada mes',
  'every-30-days': 'cada 30 días',
  bimonthly: 'cada dos meses',
  quarterly: 'cada tres meses',
  semiannual: 'cada seis meses',
  annual: 'cada año',
  irregular: 'sin fecha fija',
} as const

const and = (items: readonly string[]) => items.join(' y ')

export const spanish: Messages = {
  language: 'es',
  day: (day) => dayFirst(day, '/'),
  money: withComma,
  series: {
    charged: ({ count, rhythm, isIncome, date, weekend }) => {
      const about = date === null ? '' : `, hacia el día ${date} del mes`
      const moved = {
        none: '',
        next: '; si cae en fin de semana, después',
        previous: '; si cae en fin de semana, antes',
      }[weekend]
      return `${count} ${isIncome ? 'ingresos' : 'cargos'}, ${rhythms[rhythm]}${about}${moved}.`
    },
    varies: (low, high) => `El importe varía entre ${low} y ${high}.`,
    always: (amount) => `Fueron ${amount} cada vez.`,
    prices: (prices) =>
      `El precio fue ${prices.map(({ amount, from }) => (from === null ? amount : `${amount} desde el ${from}`)).join(', ')}.`,
    trial: (day, amount) => `Empezó el ${day} con una prueba (${amount}).`,
    missing: (count) =>
      count === 1 ? 'Falta un cargo esperado en medio.' : `Faltan ${count} cargos esperados en medio.`,
    doubles: (count) =>
      count === 1
        ? 'Hay un cargo junto a otro del mismo importe, a dos días como mucho.'
        : `Hay ${count} cargos junto a otros del mismo importe, a dos días como mucho.`,
    sharedName: (merchant) => `${merchant} cobra por muchas cosas; esta es la que tiene este importe y este ritmo.`,
    openTrial: (merchant) =>
      `${merchant} cobró una vez nada o casi nada: así empiezan las pruebas. Lo que cuesta después no está en el extracto.`,
  },
  alarms: {
    afterCancelling: ({ merchant, charged, amount, day, cancelled, paidUntil, likeness, hasCase }) => {
      const until = paidUntil === null ? '' : `, pagado hasta el ${paidUntil}`
      return {
        text:
          likeness === 'successor'
            ? `${charged}, que nunca había aparecido, cobró ${amount} el ${day}: el importe y el día de ${merchant}, cancelado el ${cancelled}. Puede ser ${merchant} con otro nombre.`
            : likeness === 'same'
              ? `${merchant} cobró ${amount} el ${day}, aunque se canceló el ${cancelled}${until}.`
              : `${charged} cobró ${amount} el ${day}: ${likeness === 'amount' ? 'el importe' : 'el día del mes'} de lo que usted canceló el ${cancelled}${until}. Si no compró nada allí, se ha cobrado de nuevo.`,
        next: [
          hasCase
            ? likeness === 'same'
              ? 'El caso guarda esta línea; en su paquete está dispute.pdf para su banco, con las fechas que importan.'
              : 'Si es ese cargo, anótelo en el caso; en su paquete está dispute.pdf para su banco.'
            : 'Abra un caso, para que la prueba de la cancelación quede en un solo lugar.',
          'Pida a su banco que devuelva el cargo: los bancos lo llaman pago recurrente cancelado.',
          'Diga a la empresa, por su propia vía, que debe parar; no llame a ningún número que aparezca en la línea del extracto.',
        ],
      }
    },
    onClosedCard: (merchant, amount, day, closed) => ({
      text: `${merchant} cobró ${amount} el ${day} en una tarjeta que, según usted, se cerró el ${closed}.`,
      next: [
        'Pregunte a su banco cómo se pudo cobrar en una tarjeta cerrada y pida que bloquee a este comercio: las redes de tarjetas pasan los números nuevos a los comercios.',
        'Cancele con quien le cobra; una tarjeta nueva no termina un contrato.',
      ],
    }),
    trialEnds: (merchant, began, ends) => ({
      text: `${merchant} parece una prueba que empezó el ${began}. Las pruebas de un mes pasan a ser de pago hacia el ${ends}; la suya puede acabar antes: lo dice el correo que la confirmó.`,
      next: [
        'Decida antes de ese día. Si no lo quiere, cancele ahora; la mayoría de las pruebas siguen igualmente hasta su final.',
      ],
    }),
    chargedTwice: (merchant, amount, day) => ({
      text: `${merchant} cobró ${amount} por segunda vez hacia el ${day}. Si no compró dos veces, puede estar duplicado.`,
      next: [
        'Pida a la empresa por escrito que devuelva el dinero.',
        'Si no contesta, dígaselo a su banco: un cobro duplicado es motivo de reclamación.',
      ],
    }),
    priceRise: (merchant, before, after, day, percent) => ({
      text: `${merchant} subió de ${before} a ${after} el ${day}${percent > 0 ? ` (${percent} %)` : ''}.`,
      next: [
        'Busque el correo que lo anunció: en muchos sitios un precio nuevo da derecho a irse.',
        'Si no lo quiere a este precio, cancele antes del próximo cargo.',
      ],
    }),
    renewalAhead: (merchant, day, amount) => ({
      text: `${merchant} se renueva hacia el ${day} por unos ${amount}.`,
      next: ['Si no lo quiere otro periodo, cancele antes de ese día; hay contratos que piden semanas de preaviso.'],
    }),
    newSeries: (merchant, since, amount, yearly) => ({
      text: `${merchant} es nuevo: desde el ${since} cobra ${amount}, ${yearly} al año.`,
      next: ['Si no lo ha pedido, pregunte a quien le cobra qué es, y dígaselo a su banco.'],
    }),
  },
  monitoring: {
    span: (from, to) => `${from} a ${to}`,
    chargedAgain: (merchant, cancelled) => `${merchant} ha vuelto a cobrar después de cancelarse el ${cancelled}.`,
    perhaps: (merchant) => `Un cargo puede ser de ${merchant} con otro nombre: mire la alarma.`,
    stopped: (merchant, days) =>
      `${merchant} ha parado: no se cobró nada el ${and(days)}, y los extractos cubren esos días y los siguientes.`,
    quiet: (days, open, wanted) =>
      `No se cobró nada el ${and(days)}. Falta por ver: ${and(open)}; lo dirá un extracto de ${and(wanted)}.`,
    noCharge: (merchant) => `No se sabe si ${merchant} ha parado: en lo importado no hay ningún cargo suyo.`,
    notKnown: (merchant, imported, wanted) =>
      `No se sabe si ${merchant} ha parado: importado ${imported.join(', ') || 'nada de la cuenta que pagó'}. Lo dirá un extracto de ${and(wanted)}.`,
    ahead: (merchant, day, wanted) =>
      `El próximo cargo de ${merchant} habría llegado el ${day}. Lo dirá un extracto de ${and(wanted)}.`,
  },
  reading: {
    encoding: (name) => `codificación ${name}`,
    pages: (count) => (count === 1 ? 'una página' : `${count} páginas`),
    asBefore: () => 'leído como los archivos anteriores de este banco',
    runInOrder: (isMonthFirst) =>
      `en las fechas va primero ${isMonthFirst ? 'el mes' : 'el día'}, porque así van en orden`,
    mixedMarks: () => 'hay importes con punto decimal y con coma decimal',
    spendingByBalance: () => 'los importes positivos son gastos, porque el saldo baja con ellos',
    spendingAsOnCard: () => 'los importes positivos son gastos, como en un extracto de tarjeta',
    spendingMostly: () => 'casi todos los importes son positivos: leídos como gastos, como en un extracto de tarjeta',
    signsTurned: () => 'signos invertidos, porque así cuadra el saldo',
    runningBalance: (isThere) => (isThere ? 'con saldo tras cada línea' : 'sin saldo tras cada línea'),
    currencyTaken: (code, reason) => {
      const why = {
        iban: () => `el IBAN de la cuenta es de ${reason.kind === 'iban' ? reason.country : ''}`,
        word: () => `aparece «${reason.kind === 'word' ? reason.word : ''}»`,
        'month-first': () => 'el mes va antes que el día',
        language: () => 'lo indican su idioma y su coma decimal',
      }[reason.kind]()
      return `el archivo no dice su moneda; es probable ${code}: ${why}`
    },
    askDateOrder: () => 'Todas las fechas de este archivo se pueden leer con el día o con el mes primero. ¿Cómo es?',
    askCurrency: () => 'El archivo no dice su moneda. ¿Cuál es?',
    balanceRuns: (lines) => `el saldo cuadra con las ${lines} líneas`,
    balanceBreaks: (right, steps) =>
      `el saldo cuadra en ${right} de ${steps} pasos: puede que falten líneas o que alguna se haya leído mal`,
    balanceMeets: (opening, closing) => `${opening} y las líneas dan ${closing}, como se indica`,
    balanceMisses: (opening, expected, stated) =>
      `${opening} y las líneas dan ${expected}, pero el archivo indica ${stated}`,
    noBalance: () => 'el archivo no indica ningún saldo con el que comparar',
  },
}
