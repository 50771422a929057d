import type { Strings } from '../strings.ts'

export const shell: Strings['shell'] = {
  name: 'Offhook',
  skip: 'Saltar al contenido',
  home: 'Offhook, página de inicio',
  navigation: 'Páginas',
  helpNow: 'Ayuda ahora',
  onThePhone: 'Estoy al teléfono ahora',
  alreadyCalled: 'Ya he llamado',
  leave: 'Salir de aquí',
  leaveHint: 'Pasa al momento a una página en blanco. Tecla: pulse Escape tres veces.',
  pages: {
    check: 'Comprobar',
    helping: 'Ayudar a alguien',
    services: 'Empresas',
    cases: 'Mis casos',
    watch: 'Mis cargos',
  },
  loading: 'Un momento …',
  notFound: {
    title: 'Esta página no existe',
    text: 'La dirección no lleva a ninguna página de Offhook.',
    back: 'Ir a la página de inicio',
  },
  failed: {
    title: 'No se pudo mostrar esta página',
    text: 'Algo falló dentro de Offhook. Vuelva a cargar la página. Nada de lo que usted escribió se envió a ningún sitio.',
    again: 'Volver a cargar',
  },
  server: {
    gone: 'Offhook ya no está en marcha en este ordenador. Vuelva a iniciarlo.',
    answered: 'Offhook no pudo hacerlo ({{status}}).',
  },
  footer: {
    local: 'Funciona en este ordenador. Nada sale de él, salvo que usted haga leer una dirección.',
    language: 'Idioma',
  },
}
