import type { Messages } from './messages.ts'
import { capital, defanged, listed, sentence, startsIn } from './words.ts'

const starts: Readonly<Record<string, string>> = {
  purchase: 'la compra',
  'renewal-charge': 'el cargo de la renovación',
  'trial-end': 'el fin de la prueba',
  delivery: 'la entrega',
  activation: 'la activación',
  statement: 'el extracto',
}

export const spanish: Messages = {
  language: 'es',
  billers: {
    direct: 'la propia empresa',
    carrier: 'una compañía de teléfono o internet',
    'retail-key': 'una tienda que vendió una clave o tarjeta',
    bank: 'un banco',
    partner: 'un socio (un proveedor, un banco o un paquete)',
  },
  why: {
    printed: (text, biller) => `La línea dice «${text}», que solo escribe ${biller}.`,
    alsoPrinted: (text, biller) =>
      `La línea dice «${text}», que encaja con ${biller}; otros también podrían escribirlo.`,
    cutOff: (text, biller) => `La línea parece cortada; encaja con «${text}», que escribe ${biller}.`,
    notItsOwn: (text) => `La línea dice «${text}»: eso lo cobra la propia empresa, no su tienda.`,
    names: (name) => `La línea nombra a ${name} y ninguna tienda ni servicio de pago de por medio.`,
    provider: (text, biller) => `La línea dice «${text}»: puede haber cobrado ${biller}.`,
    several: (billers) => `La línea lo deja abierto: puede ser ${listed(billers, 'o')}.`,
    receipt: (domain, biller) =>
      `El recibo dice venir de ${domain}, que encaja con ${biller}. Un remitente se puede falsificar: es una pista, no una prueba.`,
    answer: (biller) => `Lo que usted dijo encaja con ${biller}.`,
    disagree: () => 'Lo que se sabe apunta a distintos cobradores.',
    lookAlikeSender: (domain, name) =>
      `El dominio del remitente, ${defanged(domain)}, no es de ${name}, aunque lleve su nombre. No use ningún enlace ni número de ese correo.`,
    namesOther: (name) => `La línea nombra a ${name}. Compruebe que es el cargo que busca.`,
  },
  how: {
    actions: {
      cancel: 'Cancelar',
      refund: 'Recuperar el dinero',
      contact: 'Hablar con la empresa',
      'delete-account': 'Borrar la cuenta',
    },
    labelled: (label, text) => `${label}: ${text}`.trimEnd(),
    isThereAnything: '¿Hay algo que cancelar?',
    noCallForFree:
      'Un correo, un mensaje o alguien que le pide llamar por una renovación de este servicio no es de la empresa. No devuelva la llamada; abra la aplicación o escriba usted la dirección.',
    whoBills: 'Quién le cobra',
    steps: 'Pasos',
    youWillSee: 'Lo que verá',
    ifMissing: 'Si falta el botón',
    ifRefused: 'Si no funciona',
    refunds: 'Devoluciones',
    numbers: 'Números oficiales',
    goodToKnow: 'Conviene saber',
    questions: 'Lo que se suele preguntar',
    sources: 'Dónde se leyó',
    billedBy: (biller) => `Cobra: ${biller}`,
    billedByItself: (service) => `${service} le cobra directamente: cancele en su cuenta de allí.`,
    there: (biller, service) => `Le cobra ${biller}. Cancele ahí, no en ${service}: solo quien cobra puede pararlo.`,
    stopsTheMoneyOnly: (biller, service) =>
      `Usted paga a través de ${biller}. Parar el pago ahí detiene el dinero, no el contrato: cancele primero con ${service} y después pare el pago.`,
    renewsWithTheMaker: (service) =>
      `Usted pagó una vez en una tienda. Desde la renovación cobra ${service}, en la tarjeta que se dio al activar la clave: desactive la renovación allí.`,
    resellerOf: (biller, service) =>
      `${capital(biller)} lo vendió por cuenta de ${service} y cobra el dinero. Cancele ahí y mire después su cuenta en ${service}.`,
    stillOpen: () =>
      'Todavía no está claro quién le cobra. Lo dice la línea del extracto o el recibo. Aquí están los caminos de cada caso.',
    notKnownToSell: (biller, service) =>
      `Ninguna página leída dice que ${service} se venda por ${biller}. Fíese de su extracto; estos son los caminos para todo lo que cobra ${biller}.`,
    seeItBy: 'Vea qué le cobra',
    tellItBy: 'Cómo reconocerlo',
    takesEffect: {
      immediately: 'Termina en el acto.',
      'end-of-term': 'Sigue hasta el final del tiempo pagado.',
    },
    notice: (days) => `Hágalo al menos ${days} días antes de la renovación.`,
    channel: {
      app: 'En la aplicación.',
      phone: 'Por teléfono: solo con el número oficial de abajo o el de su factura.',
      chat: 'Por chat, con la sesión iniciada.',
      mail: 'Por correo electrónico.',
      letter: 'Por carta.',
      'in-person': 'En persona.',
    },
    inCountries: (countries) => `Vale en: ${countries.join(', ')}.`,
    refund: ({ plan, windowDays, business, from, condition }) => {
      const days = windowDays === null ? '' : `${windowDays} días${business ? ' hábiles' : ''}`
      const start = from === null ? '' : ` desde ${startsIn(from, starts, 'o')}`
      return `${capital(plan)}: ${days && `${days}${start}. `}${sentence(condition)}`
    },
    noRefundTerms: (service) =>
      `No se leyeron condiciones de devolución en las páginas propias de ${service}. Pida el dinero de todos modos, por escrito, el día en que vea el cargo.`,
    basis: {
      'own-domain': 'leído en las páginas propias de la empresa',
      'third-party': 'visto en texto de terceros; la dirección es de la empresa',
      general: 'vale en general; no se leyó ninguna página sobre este servicio en concreto',
    },
    readOn: (date) => `leído el ${date}`,
    asOf: (date) => `a fecha de ${date}`,
    notRead: 'página no leída, fecha desconocida: mire la fuente',
    checkSource: 'más de 180 días: mire la fuente',
    stepsInEnglish: 'Los pasos y avisos que aún no están traducidos aparecen en inglés, como se leyeron.',
    labelsInEnglish:
      'Los botones y menús van entre comillas, tal como los nombra la página que se leyó, casi siempre en inglés. En su pantalla pueden llamarse de otro modo.',
    ask: {
      proof: '¿Basta el mensaje en la pantalla?',
      'missing-button': '¿Y si falta el botón de cancelar?',
      'app-store': '¿Y si lo compré en una tienda de aplicaciones?',
      'online-or-phone': '¿Es más rápido por internet o por teléfono?',
      errors: '¿Y si la página se bloquea o da error?',
      offers: '¿Y si ofrecen un descuento o una pausa?',
      refund: '¿Me devuelven el dinero?',
      after: '¿Qué hago después?',
    },
    answer: {
      proof:
        'Por sí solo, no. Guarde tres cosas: una imagen de la página de la cuenta con la renovación apagada o una fecha final, el correo de la empresa y sus próximos extractos. No hace falta ninguna llamada de «verificación». Quien pida una, o acceso a su ordenador, no le está ayudando.',
      'missing-button':
        'Suele ser una de tres: le cobra otro (mire la línea del extracto), ha entrado con otro correo, o ya está cancelado. Un pago fallido también puede ocultar el botón. Use el navegador en vez de la aplicación. Haga una imagen de la página: prueba que lo intentó.',
      'app-store':
        'Entonces solo esa tienda puede cancelar y decidir sobre el dinero; la garantía de la empresa no vale. Borrar la aplicación no cancela nada.',
      'online-or-phone':
        'Por internet, en su cuenta. Lleva minutos y deja prueba. Si tiene que llamar, use solo un número de esta página, de su factura o de la página de la empresa, cuya dirección escribe usted. Nunca un número de una búsqueda, un foro o la respuesta de un chat.',
      errors:
        'Pruebe una ventana privada, otro navegador u otro aparato, y la web en vez de la aplicación. Haga una imagen de cada intento fallido, con su fecha: tres intentos en tres días son buena prueba. Si vuelve a fallar, escriba a la empresa por el camino de «Hablar con la empresa».',
      offers:
        'Diga que no y siga hasta la última página. Una pausa, un descuento o un plan menor no es cancelar: se sigue cobrando. Ha terminado cuando la cuenta muestra una fecha final.',
      after:
        'Mire su extracto durante dos ciclos de cobro. Si vuelve un cargo, no llame a ningún número que venga en el cargo o en un correo. Envíe su prueba a la empresa; después diga a su banco que el cargo estaba cancelado.',
    },
    phoneOnlyFrom:
      'Leído en las páginas propias de la empresa. Dice adónde llega la llamada que usted hace, no quién le llamó.',
    cancelBeforeDeleting: [
      'Primero cancele y vea la fecha final en la cuenta',
      'Guarde la confirmación: borrada la cuenta, ya no la podrá conseguir',
      'Espere a que pase el último cargo',
    ],
    deletingIsNotCancelling:
      'Borrar la cuenta no es cancelar. Puede quitarle el botón de cancelar y la prueba mientras siguen los cargos.',
    secondTier: 'De la lista de JustDeleteMe; nadie de este proyecto leyó la página.',
    notInCatalogue: (name) => `«${name}» no está en el catálogo, así que no hay ningún camino comprobado.`,
    didYouMean: (names) => `¿Quería decir ${listed(names, 'o')}?`,
    findItSafely: [
      'Mire la línea del extracto o el recibo: dice quién cobra.',
      'Llegue a la empresa por una dirección o un número que ya tenga: en su tarjeta, su factura, su contrato o dentro de su aplicación.',
      'Escriba la dirección a mano. No use un buscador: ahí se ponen los números falsos y las páginas imitadas.',
      'Nadie necesita una llamada, una tasa, una tarjeta regalo ni acceso a su ordenador para cancelarle algo.',
    ],
    severalServices: (names) =>
      `Un mismo texto del extracto vale para varios: ${listed(names, 'o')}. Mire en las cuentas de cada uno.`,
    threeQuestions: {
      'signed-up': '¿Dónde se dio de alta?',
      'receipt-from': '¿Quién envía el recibo?',
      'statement-line': '¿Qué dice la línea de su extracto?',
    },
    places: {
      website: 'en la web de la empresa',
      'iphone-app': 'en una aplicación de iPhone o iPad',
      'android-app': 'en una aplicación de un teléfono Android',
      'tv-or-stick': 'en el televisor o en un aparato de streaming',
      shop: 'con una clave o tarjeta de una tienda',
      'phone-or-internet-company': 'por una compañía de teléfono o internet',
      'with-something-else': 'venía con otra cosa (un paquete, un banco, una membresía)',
      unknown: 'No lo sé',
    },
  },
  site: {
    title: 'La salida oficial',
    description: 'Cómo cancelar una suscripción: quién cobra de verdad, los pasos oficiales y dónde se leyó cada dato.',
    filter: 'Buscar un servicio',
    noneFits: 'Ningún servicio de aquí lleva ese nombre.',
    about: (version) =>
      `Datos a ${version}, cada uno con su fuente y fecha. Los nombres y marcas son de sus dueños; ninguna empresa respalda esta página.`,
    howTo: (service) => `Cómo cancelar ${service}`,
    serviceDescription: (service) =>
      `Quién le cobra por ${service}, los pasos oficiales para cancelar y recuperar el dinero, y qué guardar como prueba.`,
    noNumberFromSearch:
      'No llame a un número de una búsqueda, un foro o la respuesta de un chat. Para cancelar no hace falta ninguna llamada, ningún ayudante de pago ni nadie dentro de su ordenador.',
    noNumberButOfficial:
      'No llame a un número de una búsqueda, un foro o la respuesta de un chat: solo a uno oficial que figure abajo, o al de su factura. Nadie necesita para ello una tarjeta regalo ni acceso a su ordenador.',
    goThere: 'A los pasos',
  },
}
