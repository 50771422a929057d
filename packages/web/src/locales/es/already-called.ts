import type { Strings } from '../strings.ts'

export const alreadyCalled: Strings['alreadyCalled'] = {
  title: 'Ya ha llamado: qué hacer ahora',
  lead: 'No es culpa suya y no es demasiado tarde. Marque lo que consiguieron; abajo aparecen los pasos.',
  still: '¿Siguen al teléfono o en su pantalla?',
  stillLink: 'Primero esto',
  given: {
    title: '¿Qué consiguieron?',
    'screen-access': 'Vieron o manejaron mi pantalla',
    'card-number': 'Un número de tarjeta',
    'bank-login': 'Mi acceso al banco, o un código',
    'gift-card': 'Tarjetas regalo',
    'bank-transfer': 'Una transferencia',
    'instant-payment': 'Bizum, Zelle, Pix u otro pago inmediato',
    crypto: 'Criptomonedas, o efectivo en un cajero de criptomonedas',
    'identity-papers': 'Documentos: DNI, pasaporte, carné, número fiscal',
    password: 'Una contraseña',
    nothing: 'Nada: solo hablé',
  },
  first: {
    title: 'Haga esto primero',
    none: 'Marque arriba lo que consiguieron. Si no está seguro, márquelo.',
  },
  bank: {
    title: 'Qué decirle a su banco',
    text: 'Llame al número del dorso de su tarjeta. Lea esto en voz alta y deje fuera lo que no sea su caso.',
  },
  month: {
    title: 'Los próximos treinta días',
    called: 'El día de la llamada',
    one: '{{from}}',
    span: 'Del {{from}} al {{to}}',
  },
  report: {
    title: 'Dónde denunciarlo',
    none: 'El catálogo aún no tiene ninguna oficina de este país. La policía del lugar donde vive recoge la denuncia: vaya allí o llame al número que conoce.',
    limits: 'Sus derechos y plazos',
    about: 'Aproximado: no se leyó la página de la propia autoridad.',
  },
}
