import type { Strings } from '../strings.ts'

export const shared: Strings['shared'] = {
  source: {
    read: 'Fuente: {{host}}, leída el {{date}}',
    reported: 'Fuente: {{host}}, según cuentan otros',
    reportedOf: 'Fuente: {{host}}, a fecha de {{date}}',
    old: 'Hace tiempo que no se lee: mire la fuente.',
  },
  number: {
    masked: 'número oculto',
    copied: '[número oculto]',
    separator: ' · ',
  },
  way: {
    contact: 'Hablar con {{service}}',
    cancel: 'Cancelar {{service}}',
    refund: 'Pedir a {{service}} que devuelva el dinero',
    more: 'Todos los caminos oficiales hacia {{service}}',
    general:
      'Use un camino que ya tenga: el número del dorso de su tarjeta, la aplicación de la empresa, una carta o una factura suya, o su dirección escrita a mano. No busque un número en un buscador.',
  },
  keypad: {
    title: 'Cifras',
    gap: 'Espacio entre grupos',
    back: 'Borrar la última',
  },
  step: {
    done: 'Hecho: {{what}}',
    only: 'En {{place}}',
    lineIn: '{{place}}: {{what}}',
  },
  country: {
    label: 'Su país',
    other: 'Otro país',
    eu: 'la Unión Europea',
  },
  secondFraud: 'La segunda estafa',
  print: 'Imprimir esta página',
}
