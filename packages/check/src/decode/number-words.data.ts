/**
 * How digits are spoken, by language. Accents are folded away in Latin script, so both `trés` and `tres` are read.
 * Spellings that are common mistakes or simplifications are listed beside the right one.
 */
export interface SpokenDigits {
  /** 0 to 9, each with its variants. */
  readonly units: readonly (readonly string[])[]
  /** 10 to 19. */
  readonly teens: readonly (readonly string[])[]
  /** 20, 30 … 90; an empty list where the language composes the number from others. */
  readonly tens: readonly (readonly string[])[]
  readonly hundred: readonly string[]
  readonly thousand: readonly string[]
  /** Words that count on past nine: soixante-douze is 72, and four of `vingt` are eighty. */
  readonly twenties?: readonly string[]
  /** Said between tens and unit, or hundred and tens. */
  readonly and: readonly string[]
  readonly double: readonly string[]
  readonly triple: readonly string[]
  /** Whole compounds that the language writes as one word, beyond the regular ones. */
  readonly compounds?: (
    units: readonly (readonly string[])[],
    tens: readonly (readonly string[])[],
  ) => [string, number][]
}

/** `unit` + `und` + `tens`, as one word: achtundachtzig. */
function unitFirst(joiner: string) {
  return (units: readonly (readonly string[])[], tens: readonly (readonly string[])[]): [string, number][] =>
    tens.flatMap((names, index) =>
      names.flatMap((ten) =>
        units.flatMap((variants, unit): [string, number][] =>
          unit === 0 ? [] : variants.map((one) => [one + joiner + ten, (index + 2) * 10 + unit]),
        ),
      ),
    )
}

export const spokenDigits: Readonly<Record<string, SpokenDigits>> = {
  en: {
    units: [
      ['zero', 'oh', 'nought', 'naught', 'zer0'],
      ['one'],
      ['two'],
      ['three'],
      ['four', 'fower', 'fuor'],
      ['five', 'fife'],
      ['six'],
      ['seven', 'sven'],
      ['eight', 'ate'],
      ['nine', 'niner'],
    ],
    teens: [
      ['ten'],
      ['eleven'],
      ['twelve'],
      ['thirteen'],
      ['fourteen'],
      ['fifteen'],
      ['sixteen'],
      ['seventeen'],
      ['eighteen'],
      ['nineteen'],
    ],
    tens: [['twenty'], ['thirty'], ['forty', 'fourty'], ['fifty'], ['sixty'], ['seventy'], ['eighty'], ['ninety']],
    hundred: ['hundred'],
    thousand: ['thousand'],
    and: ['and'],
    double: ['double'],
    triple: ['triple', 'treble'],
  },
  de: {
    units: [
      ['null'],
      ['eins', 'ein'],
      ['zwei', 'zwo'],
      ['drei'],
      ['vier'],
      ['funf', 'fuenf'],
      ['sechs'],
      ['sieben'],
      ['acht'],
      ['neun'],
    ],
    teens: [
      ['zehn'],
      ['elf'],
      ['zwolf', 'zwoelf'],
      ['dreizehn'],
      ['vierzehn'],
      ['funfzehn', 'fuenfzehn'],
      ['sechzehn'],
      ['siebzehn'],
      ['achtzehn'],
      ['neunzehn'],
    ],
    tens: [
      ['zwanzig'],
      ['dreißig', 'dreissig'],
      ['vierzig'],
      ['funfzig', 'fuenfzig'],
      ['sechzig'],
      ['siebzig'],
      ['achtzig'],
      ['neunzig'],
    ],
    hundred: ['hundert'],
    thousand: ['tausend'],
    and: ['und'],
    double: ['doppel', 'doppelte', 'zweimal'],
    triple: ['dreifach', 'dreimal'],
    compounds: unitFirst('und'),
  },
  es: {
    units: [
      ['cero'],
      ['uno', 'un'],
      ['dos'],
      ['tres'],
      ['cuatro'],
      ['cinco'],
      ['seis'],
      ['siete'],
      ['ocho'],
      ['nueve'],
    ],
    teens: [
      ['diez'],
      ['once'],
      ['doce'],
      ['trece'],
      ['catorce'],
      ['quince'],
      ['dieciseis'],
      ['diecisiete'],
      ['dieciocho'],
      ['diecinueve'],
    ],
    tens: [['veinte'], ['treinta'], ['cuarenta'], ['cincuenta'], ['sesenta'], ['setenta'], ['ochenta'], ['noventa']],
    hundred: ['cien', 'ciento', 'cientos'],
    thousand: ['mil'],
    and: ['y'],
    double: ['doble'],
    triple: ['triple'],
    compounds: (units) => [
      ...units.slice(1).flatMap((names, index) => names.map((name): [string, number] => [`veinti${name}`, 21 + index])),
      ['quinientos', 500],
      ['setecientos', 700],
      ['novecientos', 900],
    ],
  },
  fr: {
    units: [['zero'], ['un', 'une'], ['deux'], ['trois'], ['quatre'], ['cinq'], ['six'], ['sept'], ['huit'], ['neuf']],
    teens: [['dix'], ['onze'], ['douze'], ['treize'], ['quatorze'], ['quinze'], ['seize'], [], [], []],
    tens: [
      ['vingt', 'vingts'],
      ['trente'],
      ['quarante'],
      ['cinquante'],
      ['soixante'],
      ['septante'],
      ['huitante', 'octante'],
      ['nonante'],
    ],
    twenties: ['vingt', 'vingts', 'soixante'],
    hundred: ['cent', 'cents'],
    thousand: ['mille'],
    and: ['et'],
    double: ['double'],
    triple: ['triple'],
  },
  pt: {
    units: [
      ['zero'],
      ['um', 'uma'],
      ['dois', 'duas'],
      ['tres'],
      ['quatro'],
      ['cinco'],
      ['seis', 'meia'],
      ['sete'],
      ['oito'],
      ['nove'],
    ],
    teens: [
      ['dez'],
      ['onze'],
      ['doze'],
      ['treze'],
      ['quatorze', 'catorze'],
      ['quinze'],
      ['dezesseis', 'dezasseis'],
      ['dezessete', 'dezassete'],
      ['dezoito'],
      ['dezenove', 'dezanove'],
    ],
    tens: [['vinte'], ['trinta'], ['quarenta'], ['cinquenta'], ['sessenta'], ['setenta'], ['oitenta'], ['noventa']],
    hundred: ['cem', 'cento'],
    thousand: ['mil'],
    and: ['e'],
    double: ['duplo', 'dobro'],
    triple: ['triplo'],
    compounds: () => [
      ['duzentos', 200],
      ['trezentos', 300],
      ['quatrocentos', 400],
      ['quinhentos', 500],
      ['seiscentos', 600],
      ['setecentos', 700],
      ['oitocentos', 800],
      ['novecentos', 900],
    ],
  },
  it: {
    units: [['zero'], ['uno', 'un'], ['due'], ['tre'], ['quattro'], ['cinque'], ['sei'], ['sette'], ['otto'], ['nove']],
    teens: [
      ['dieci'],
      ['undici'],
      ['dodici'],
      ['tredici'],
      ['quattordici'],
      ['quindici'],
      ['sedici'],
      ['diciassette'],
      ['diciotto'],
      ['diciannove'],
    ],
    tens: [['venti'], ['trenta'], ['quaranta'], ['cinquanta'], ['sessanta'], ['settanta'], ['ottanta'], ['novanta']],
    hundred: ['cento'],
    thousand: ['mille', 'mila'],
    and: ['e'],
    double: ['doppio'],
    triple: ['triplo'],
    // The vowel of the tens falls before uno and otto: ventuno, ottantotto.
    compounds: (units, tens) =>
      tens.flatMap((names, index) =>
        names.flatMap((ten) =>
          units.flatMap((variants, unit): [string, number][] =>
            unit === 0
              ? []
              : variants.map((one) => [(/^[uo]/.test(one) ? ten.slice(0, -1) : ten) + one, (index + 2) * 10 + unit]),
          ),
        ),
      ),
  },
  nl: {
    units: [['nul'], ['een'], ['twee'], ['drie'], ['vier'], ['vijf'], ['zes'], ['zeven'], ['acht'], ['negen']],
    teens: [
      ['tien'],
      ['elf'],
      ['twaalf'],
      ['dertien'],
      ['veertien'],
      ['vijftien'],
      ['zestien'],
      ['zeventien'],
      ['achttien'],
      ['negentien'],
    ],
    tens: [['twintig'], ['dertig'], ['veertig'], ['vijftig'], ['zestig'], ['zeventig'], ['tachtig'], ['negentig']],
    hundred: ['honderd'],
    thousand: ['duizend'],
    and: ['en'],
    double: ['dubbel', 'dubbele'],
    triple: ['driedubbel', 'driemaal'],
    compounds: unitFirst('en'),
  },
  hi: {
    units: [
      ['शून्य', 'शुन्य', 'ज़ीरो', 'जीरो', 'shunya', 'shoonya', 'sunya', 'ziro', 'zero'],
      ['एक', 'वन', 'ek'],
      ['दो', 'टू', 'do'],
      ['तीन', 'थ्री', 'teen'],
      ['चार', 'फोर', 'फ़ोर', 'char', 'chaar'],
      ['पांच', 'पाँच', 'पाच', 'फाइव', 'paanch', 'panch'],
      ['छह', 'छः', 'छ', 'छे', 'सिक्स', 'chhah', 'chhe', 'cheh', 'chah', 'che'],
      ['सात', 'सेवन', 'saat', 'sat'],
      ['आठ', 'एट', 'aath', 'ath'],
      ['नौ', 'नाइन', 'nau'],
    ],
    teens: [['दस', 'das'], ['ग्यारह'], ['बारह'], ['तेरह'], ['चौदह'], ['पंद्रह'], ['सोलह'], ['सत्रह'], ['अठारह'], ['उन्नीस']],
    tens: [['बीस'], ['तीस'], ['चालीस'], ['पचास'], ['साठ'], ['सत्तर'], ['अस्सी'], ['नब्बे']],
    hundred: ['सौ', 'sau'],
    thousand: ['हज़ार', 'हजार', 'hazaar', 'hazar'],
    and: [],
    double: ['डबल', 'double'],
    triple: ['ट्रिपल', 'triple'],
  },
}
