import type { Strings } from '../strings.ts'

export const onThePhone: Strings['onThePhone'] = {
  step: 'Paso {{step}} de {{count}}',
  next: 'Hecho. ¿Qué sigue?',
  back: 'Atrás',
  all: 'Todos los pasos',
  otherCountries: 'Números en otros países',
  end: {
    title: 'Lo más importante está hecho.',
    text: 'Respire. Nada de esto fue culpa suya: lo hacen profesionales, a miles de personas, todos los días.',
    next: 'Qué hacer con lo que consiguieron',
    helper: 'Para quien le ayuda',
    again: 'Ver los pasos otra vez',
  },
}
