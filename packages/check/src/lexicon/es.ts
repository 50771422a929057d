import { type Lexicon, phrases } from './concept.ts'

export const es: Lexicon = {
  support:
    phrases(`atención al cliente, atencion al cliente, atención a clientes, servicio al cliente, servicio de atención, servicio a clientes, soporte, soporte técnico, asistencia, asistencia técnica, centro de
    atención, centro de ayuda, centro de contacto, mesa de ayuda, línea de ayuda, línea de atención, línea de soporte, línea directa, agentes, un agente, agente en vivo, asesor*, representante*, operador*, central de reservas, equipo de soporte, equipo de atención, call center, sac`),
  role: phrases(
    `departamento de reembolsos, departamento de cancelaciones, departamento de facturación, departamento de fraude, departamento de seguridad, equipo de seguridad, equipo de fraude, equipo de recuperación, departamento de reservas, departamento técnico, área de cancelaciones`,
  ),
  phone: phrases(
    `teléfono, teléfonos, número, números, numero de, número de teléfono, número gratuito, línea gratuita, línea, tel, telf, celular, móvil, fono`,
  ),
  call: phrases(`llame, llama, llamar, llamando, llamada, llámenos, llámanos, llamen, marque, marca, marcar, marcando, contacte, contacta, contactar, contactando, contáctenos, comuníquese, comunícate, comunicarse, comuníquense, comunicarte,
    hable, hablar, habla, póngase en contacto, ponte en contacto, ponerse en contacto`),
  trouble: phrases(
    `cancel*, reembolso*, renovación, renovar, suscripción*, cargo, cargos, cobro*, factura*, reclam*, vuelo*, reserva*, equipaje, cambio de, cambiar, error*, problema*, bloquead*, cuenta, contraseña, activar, configurar, devolución, check-in, boleto*, billete*`,
  ),
  promise:
    phrases(`las 24 horas, 24 horas, 24/7, 24/7/365, día y noche, persona real, agente real, sin espera*, sin esperar, de inmediato, ayuda inmediata, asistencia inmediata, solución inmediata, solución rápida, atención inmediata, reembolso completo, garantizad*, expertos, especialistas,
    en minutos, rápidamente, los siete días, prioritari*, atención personalizada`),
  pressure: phrases(
    `alerta de seguridad, virus, infectado, infectada, robados, robando, en peligro, pérdida de archivos, fue bloqueado, comprometid*, se ha detectado, inmediatamente, urgente, urgentemente, cuanto antes, lo antes posible, en 24 horas, antes de que sea tarde, último aviso, ha sido bloquead*, será suspendid*, será cancelad*, no apague, no reinicie, si usted no, si no fue usted, si no reconoce, se le cobrará`,
  ),
  'remote-access': phrases(
    `acceso remoto, escritorio remoto, control remoto de su, compartir pantalla, comparta su pantalla`,
  ),
  'gift-card': phrases(`tarjeta* de regalo, tarjeta de regalo, tarjetas de regalo, tarjetas regalo, tarjeta regalo`),
  'move-money': phrases(
    `transferencia, transferir el dinero, transfiera, cuenta segura, enviar dinero, envíe el dinero, cajero de bitcoin, frase semilla`,
  ),
  'secret-code': phrases(
    `código de verificación, código de seguridad, código sms, clave dinámica, contraseña de un solo uso, número de su tarjeta, su clave, su pin, código que recibió`,
  ),
  'other-channel': phrases(
    `whatsapp, telegram, haga clic, haz clic, pulse aquí, código qr, correo electrónico, escríbanos, chat en vivo`,
  ),
  ask: phrases(
    `descargue, instale, abra, entregue, comparta, díganos, envíe, compre, pague, transfiera, introduzca, confirme, proporcione, facilite, descarga, instala, comparte, envía, compra, indique`,
  ),
  never: phrases(`nunca, jamás, no, nadie, ningún, ninguna, evite`),
  warning: phrases(
    `estafa*, estafador*, fraude*, fraudulent*, falso, falsa, falsos, falsas, timo, engaño, phishing, cuidado, ojo con, suplantación, suplanta*, spam, no llame, no llames, nunca llame, ciberdelincuente*, bloquead* por spam`,
  ),
  denial: phrases(
    `no es nuestro, no es de, no pertenece, no tiene relación, es falso, es una estafa, es un fraude, no son nuestros, no es el número`,
  ),
  genuine: phrases(
    `número oficial, único número, teléfono oficial, línea oficial, número real, número verdadero, número correcto, el verdadero`,
  ),
  question: phrases(
    `o no, es real, es auténtico, es una estafa, es este, es realmente, es de verdad, alguien sabe, alguien conoce, es seguro, es fiable, de quién es, es legítimo, puedo confiar, alguien ha`,
  ),
  frame: phrases(
    `dice así, dice lo siguiente, dice, reza así, se hace pasar por, se hacen pasar por, tiene este aspecto, así es, recibimos este, nos envió este, este es el mensaje, el texto es, por ejemplo, el mensaje dice, texto del mensaje`,
  ),
  own: phrases(`nosotros, nuestro, nuestra, nuestros, nuestras, nos, somos, mi, mis`),
  business: phrases(
    `horario, horario de apertura, lunes a viernes, de lunes a, abierto, cerrado, empresa familiar, desde 19, presupuesto sin compromiso, presupuesto gratis, visítenos, nuestra tienda, nuestro local, clínica, restaurante, taller, fontaner*, plomer*, cerrajer*, peluquería, dentista, panadería, cita previa, reserve mesa, electricista*`,
  ),
  independent: phrases(
    `independiente, no afiliad*, terceros, servicio técnico no oficial, taller de reparación, reparamos, distribuidor autorizado`,
  ),
  crisis: phrases(
    `suicidio, suicida*, emergencia*, crisis, violencia de género, violencia doméstica, maltrato, violencia machista, abuso, teléfono de la esperanza, policía, bomberos, ambulancia, intoxicación, salud mental, adicciones, menores, acoso`,
  ),
  directory: phrases(
    `directorio, guía telefónica, teléfonos útiles, teléfonos de interés, números útiles, lista de teléfonos, páginas amarillas, agenda, teléfonos de emergencia`,
  ),
  sample: phrases(`ejemplo*, por ejemplo, marcador, prueba, ficticio*, formato`),
  preposition: phrases(`al, a, en, por, con, número, teléfono, tel, es, gratis, línea, gratuito, o, ya, hoy`),
  verb: phrases(
    `es, son, está, será, puede, pueden, ayuda, ofrece, permite, le, te, brinda, conecta, atiende, sirve, responde, para, como`,
  ),
}
