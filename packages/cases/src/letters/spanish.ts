import { type LetterWords, type Said, sentences } from './letter-words.ts'

const account = ({ account, email }: Said) =>
  sentences(account && `Mi número de cliente es ${account}.`, email && `La cuenta está a nombre de ${email}.`)

const cancelled = ({ cancelledOn, cancelledBy, confirmation }: Said) =>
  sentences(
    cancelledOn && `Cancelé el ${cancelledOn}${cancelledBy ? ` (${by[cancelledBy]})` : ''}.`,
    confirmation &&
      `La empresa lo confirmó el ${confirmation.on}${confirmation.number ? `; el número de cancelación es ${confirmation.number}` : ''}.`,
  )

const by = {
  online: 'en su sitio web',
  mail: 'por correo electrónico',
  letter: 'por carta',
  phone: 'por teléfono',
  chat: 'por chat',
  app: 'en la aplicación',
}

const tried = ({ attempts }: Said) =>
  attempts.length > 0 &&
  `Lo intenté antes, sin éxito:\n${attempts.map(({ on, what }) => `- ${on}: ${what}`).join('\n')}`

export const spanish: LetterWords = {
  greeting: 'A quien corresponda:',
  closing: 'Atentamente,',
  cancellation: (said) => ({
    subject: said.isWithdrawal
      ? `Desistimiento de mi contrato: ${said.service}`
      : `Cancelación de mi suscripción: ${said.service}`,
    paragraphs: [
      said.isWithdrawal
        ? `Desisto de mi contrato de ${said.service}, celebrado el ${said.startedOn} (${said.citation}).`
        : `Cancelo mi suscripción a ${said.service} con efecto en la fecha más próxima posible y no acepto ninguna renovación.`,
      account(said),
      tried(said),
      'Les ruego que confirmen por escrito la recepción y el día en que termina, y que no hagan ningún cargo después de ese día.',
    ],
  }),
  refund: (said) => ({
    subject: `Solicitud de reembolso: ${said.service}, ${said.charge?.amount}`,
    paragraphs: [
      `El ${said.charge?.on} se me cobraron ${said.charge?.amount} por ${said.service} (en mi extracto: «${said.charge?.descriptor}»). Les ruego que me reembolsen el importe íntegro por el mismo medio de pago.`,
      account(said),
      cancelled(said),
      said.policyDays !== undefined && `Su propia política de reembolso indica un plazo de ${said.policyDays} días.`,
      said.citation && `Me remito a: ${said.citation}.`,
      'Les ruego que confirmen el reembolso por escrito, con el día en que llegará.',
    ],
  }),
  'renewal-objection': (said) => ({
    subject: `Oposición a la renovación: ${said.service}`,
    paragraphs: [
      said.renewsOn
        ? `Mi suscripción a ${said.service} se renovará el ${said.renewsOn}. Me opongo a esta renovación y a cualquier otra posterior, y retiro mi permiso para cobrarla.`
        : `El ${said.charge?.on} se me cobraron ${said.charge?.amount} por una renovación de ${said.service}. Me opongo a esta renovación y a cualquier otra posterior, y retiro mi permiso para cobrarla.`,
      account(said),
      cancelled(said),
      'Les ruego que confirmen por escrito que no se renovará.',
    ],
  }),
  complaint: (said) => ({
    subject: `Reclamación: cancelación de ${said.service}`,
    paragraphs: [
      `Reclamo por la forma en que se ha tratado mi cancelación de ${said.service}.`,
      account(said),
      cancelled(said),
      said.refusedOn && `El ${said.refusedOn} ustedes la rechazaron.`,
      tried(said),
      said.statement,
      'Les ruego que me indiquen por escrito qué harán y que trasladen esta carta a quien atiende las reclamaciones.',
    ],
  }),
  dispute: (said) => ({
    subject: `Disputa de un cargo: «${said.charge?.descriptor}», ${said.charge?.amount}, ${said.charge?.on}`,
    paragraphs: [
      `Disputo el cargo de ${said.charge?.amount} que «${said.charge?.descriptor}» hizo el ${said.charge?.on} en mi tarjeta terminada en ${said.lastFour}.`,
      sentences(
        said.charge?.isAfterCancelling
          ? 'Corresponde a una suscripción que yo había cancelado antes.'
          : 'Corresponde a una suscripción que he cancelado.',
        cancelled(said) || undefined,
      ),
      said.lastUsed === 'never' ? 'No la he usado nunca.' : `No la he usado desde el ${said.lastUsed}.`,
      said.refundAskedOn && `Pedí al comercio la devolución el ${said.refundAskedOn}.`,
      said.refusedOn && `El comercio la rechazó el ${said.refusedOn}.`,
      said.statement,
      said.citation && `Me remito a: ${said.citation}.`,
      'Les ruego que abonen el importe mientras lo estudian y que rechacen otros cargos de este comercio. Adjunto mis pruebas.',
    ],
  }),
  'direct-debit-recall': (said) => ({
    subject: `Devolución de un adeudo domiciliado: «${said.charge?.descriptor}», ${said.charge?.amount}, ${said.charge?.on}`,
    paragraphs: [
      `Les ruego que devuelvan el adeudo de ${said.charge?.amount} que «${said.charge?.descriptor}» cobró de mi cuenta el ${said.charge?.on}, y que no acepten otros adeudos de este acreedor.`,
      cancelled(said),
      said.citation && `Me remito a: ${said.citation}.`,
      'Les ruego que confirmen la devolución por escrito.',
    ],
  }),
}
