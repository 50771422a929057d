import type { Strings } from '../strings.ts'

export const helping: Strings['helping'] = {
  title: 'Ayudar a alguien a quien han estafado, o que todavía cree a quien llama',
  lead: 'Dan ganas de sacudirle para que despierte. La amabilidad funciona mejor: quien se siente tonto esconde la siguiente llamada.',
  how: 'Cómo ayudar',
  signs: 'Preguntas para hacerse juntos',
  signsText:
    'Pregunte con calma. Basta un solo sí para colgar: a la empresa siempre se la puede llamar después, a un número que los dos conozcan.',
  next: 'Y después',
  onThePhone: 'Quien llama está ahora mismo al teléfono',
  alreadyCalled: 'Ya se fue dinero, datos o acceso',
}
