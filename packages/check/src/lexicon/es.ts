import { type Lexicon, phrases } from './concept.ts'

export const es: Lexicon = {
  support:
    phrases(`atención al cliente, atencion al cliente, atención a clientes, servicio al cliente, servicio de atención,
    servicio a clientes, soporte, soporte técnico, asistencia, asistencia técnica, centro de atención, centro de
    ayuda, centro de contacto, mesa de ayuda, línea de ayuda, línea de atención, línea de soporte, línea directa,
    agentes, un agente, agente en vivo, asesor*, representante*, operador*, central de reservas, equipo de soporte,
    equipo de atención, call center, sac, atención telefónica, asistencia al cliente, servicio técnico, línea de
    asistencia, centro de soporte, equipo de asistencia, equipo de ayuda, centro de llamadas, departamento de
    atención, atención al usuario, servicio de ayuda, servicio de soporte, soporte al cliente, número de atención,
    número de soporte, número de ayuda, número de asistencia, hotline, helpline, customer service, ayuda telefónica,
    ayuda técnica, soporte telefónico, centro de reservas, línea de reservas, mostrador de reservas, ventanilla,
    servicio postventa, posventa, servicio de clientes, teléfono de atención, atención 24`),
  staff:
    phrases(`agente*, representante*, asesor*, experto*, expertos, especialista*, técnico*, tecnico*, operador*, ejecutivo*,
    consultor*, ingeniero*, persona real, asistente*, gestor*, personal de`),
  role: phrases(`departamento de reembolsos, departamento de cancelaciones, departamento de facturación, departamento de fraude,
    departamento de seguridad, equipo de seguridad, equipo de fraude, equipo de recuperación, departamento de
    reservas, departamento técnico, área de cancelaciones, departamento de reembolso, departamento de cobros,
    departamento de cancelación, departamento de fraudes, departamento de reclamaciones, departamento de pagos,
    departamento de renovación, departamento de suscripciones, departamento de equipaje, departamento de
    garantía, departamento legal, equipo de reembolsos, equipo de reembolso, equipo de facturación, equipo de
    cancelaciones, equipo de reclamaciones, equipo de pagos, unidad de recuperación, unidad de fraude, unidad de
    reembolsos, área de reembolsos, área de facturación, mesa de reembolsos, recuperación de fondos,
    recuperación de activos, recuperación de cuentas, expertos en recuperación, oficina central, sede central,
    servicio de cancelación, servicio de reembolsos, servicio de facturación, cuentas y cobros, oficina de
    cancelaciones, oficina de reembolsos, oficina de facturación, oficina de reclamaciones`),
  phone:
    phrases(`teléfono, teléfonos, número, números, numero de, número de teléfono, número gratuito, línea gratuita, línea,
    tel, telf, celular, móvil, fono, telefono, numero, línea telefónica, gratuito, gratuita, llamada gratuita, sin
    costo, tfno, tlf, fijo, whatsapp, número de contacto, contacto telefónico, marcado, lada, lada sin costo,
    conferencia telefónica`),
  call: phrases(`llame, llama, llamar, llamando, llamada, llámenos, llámanos, llamen, marque, marca, marcar, marcando, contacte,
    contacta, contactar, contactando, contáctenos, comuníquese, comunícate, comunicarse, comuníquense,
    comunicarte, hable, hablar, habla, póngase en contacto, ponte en contacto, ponerse en contacto, llámalos,
    llámelos, llamad, marquen, contáctanos, poner en contacto, comunicándose, hablando, hable con, habla con,
    hablar con, conversar, conversa, conecte, conéctate, conectar, conectarse, acuda, acudir, diríjase,
    dirígete, dirigirse, localizar, localice, telefonee, telefonea, telefonear, teléfonee, levante el teléfono,
    coja el teléfono, tome el teléfono, descuelgue, por teléfono, vía telefónica, telefónicamente, para más
    información, más información, para ayuda, para asistencia, para más, escriba, escribe, escríbanos,
    escríbenos, mande un mensaje, envíe un mensaje, basta con llamar, solo llame, solo tiene que, simplemente
    llame, atiende en, atienden en, responde en, pregunte por, pulse, anote, apunte, llamé, llamamos, marqué,
    marcamos, al marcar, hablé con, escríbanle, escríbale, escríbele, por whatsapp, al whatsapp, te contesta,
    contesta, ayuda en el, hay ayuda, siempre hay ayuda, escriba al, escriba a, escribe al, escríbales, mensaje
    al, avise al, verifique en el, confirme en el`),
  trouble:
    phrases(`cancel*, reembolso*, renovación, renovar, suscripción*, cargo, cargos, cobro*, factura*, reclam*, vuelo*,
    reserva*, equipaje, cambio de, cambiar, error*, problema*, bloquead*, cuenta, contraseña, activar,
    configurar, devolución, check-in, boleto*, billete*, anul*, reembols*, devoluc*, devol*, renov*, renuev*,
    suscrip*, cargo*, cobrado, cobraron, pago*, débito*, domiciliac*, equipaje*, maleta*, pasaje*, asiento*,
    cambio de nombre, cambio de vuelo, cambios, itinerario*, cuenta*, contraseña*, bloque*, desbloque*, acceso*,
    instal*, desinstal*, activ*, licencia*, fallo*, falla*, avería*, impresora*, router, enrutador, actualiza*,
    retiro*, depósito*, transferencia*, fondos, billetera*, cartera*, cripto*, bitcoin*, saldo, tarjeta*,
    préstamo*, crédito*, disput*, queja*, membresía*, plan, prueba gratuita, iniciar sesión, verificac*,
    restablec*, perdid*, perdí, ahorros, inversión, invers*, estafado, resuel*, resolver, resolvemos, problemas
    con, dificultad con, dificultades con, líos con, paquete*, envío*, entrega*, aduana*, retenid*, reparación,
    reparaciones, averí*, lento, lenta, no abre, no funciona, no arranca, controlador*, atasco* de papel,
    atascos, limitad*, restringid*`),
  promise:
    phrases(`las 24 horas, 24 horas, 24/7, 24/7/365, día y noche, persona real, agente real, sin espera*, sin esperar, de
    inmediato, ayuda inmediata, asistencia inmediata, solución inmediata, solución rápida, atención inmediata,
    reembolso completo, garantizad*, expertos, especialistas, en minutos, rápidamente, los siete días,
    prioritari*, atención personalizada, de día y de noche, a cualquier hora, a toda hora, todo el día, los 365
    días, 365 días, todos los días, siete días, festivos, sin espera, sin esperas, sin colas, sin cola, sin
    filas, tiempo de espera, tiempos de espera, personas reales, humano, humanos, agente en vivo, en vivo,
    respuesta inmediata, al instante, instantán*, en segundos, en pocos minutos, en cuestión de minutos, mismo
    día, reembolso total, reembolso garantizado, garantiz*, devolución íntegra, dinero de vuelta, devolverán,
    recuper*, certificad*, capacitad*, cualificad*, calificad*, experimentad*, profesional*, amable*,
    confiable*, fiable*, de confianza, personalizad*, especializad*, rápid*, más rápid*, la forma más, la manera
    más, la vía más, el camino más, el modo más, fácil, fácilmente, sencill*, eficaz, resolv*, resuelv*, soluc*,
    guiará, guían, acompañ*, orienta*, siempre disponible, disponible, disponibles, sin complicaciones, sin
    problemas, sin compromiso, gratis, un solo paso, una sola llamada, directamente, directa, directo,
    exclusiv*, expert*, en el momento, en cinco minutos, al día siguiente, sin rodeos, lo más rápido, a la
    primera, estaba hecho, excelente, guarden el número, guarda el número, guarden este número, guarde este
    número, anoten el número, cinco estrellas, 5 estrellas, muy recomendable, consulta gratis, consulta
    gratuita, asesoría gratis, asesoría gratuita, todos los días por teléfono, diagnóstico gratis, reserve su
    llamada`),
  pressure:
    phrases(`alerta de seguridad, virus, infectado, infectada, robados, robando, en peligro, pérdida de archivos, fue
    bloqueado, comprometid*, se ha detectado, inmediatamente, urgente, urgentemente, cuanto antes, lo antes posible,
    en 24 horas, antes de que sea tarde, último aviso, ha sido bloquead*, será suspendid*, será cancelad*, no
    apague, no reinicie, si usted no, si no fue usted, si no reconoce, se le cobrará, ahora mismo, ya mismo, hoy
    mismo, antes de medianoche, antes de la medianoche, antes de que, no lo deje, no espere, no demore, no tarde,
    sin demora, plazo, vence, vencerá, caduca, expira, expirará, última oportunidad, definitiv*, será cobrado, se
    cobrará, será bloqueada, ha sido bloqueada, ha sido bloqueado, bloqueado, bloqueada, suspendida, suspendido,
    desactivad*, será eliminada, se eliminará, se borrarán, cerrada, cerrará, se cerrará, en riesgo, peligro,
    peligros*, crític*, alerta, advertencia, troyano, spyware, malware, infectad*, infección, hacker*, pirata*,
    robad*, robo, amenaza*, actividad sospechosa, no cierre, si no autorizó, no ha autorizado, en las próximas,
    dentro de las 24, dentro de 24, antes de 24 horas, de lo contrario, evitar el cargo, evite, acción legal,
    demanda, multa, no ignore, se borrará, de inmediato`),
  infection:
    phrases(`virus, troyano, troyanos, spyware, programa espía, software espía, malware, infectado, infectada, infección,
    hackers, piratas, cortafuegos, firewall, su computadora, su ordenador, su equipo, este equipo, este
    dispositivo, su dispositivo, su sistema, alerta de seguridad, aviso de seguridad, no apague, no reinicie,
    amenaza, amenazas, acceso a este, windows defender, tu equipo, tu ordenador, gusano, contraseñas, sus
    contraseñas, datos bancarios, bloqueado, está bloqueado, apague, copia sus, roba sus, acceso denegado,
    técnico, mensaje del sistema, mensaje crítico, error crítico, error de registro, fallo de registro, se
    detuvo para, detuvo para protegerle, ha sido detenido, fue suspendida, sesión fue, actividad sospechosa, en
    riesgo, en peligro, este disco, datos de este disco, disco duro, serán borrados, proveedor de internet,
    operador de internet, abandona esta página, abandone esta página, cierre esta página, cerrar esta página,
    esta ventana, ventana abierta, deje la ventana, no cierre, apague el ordenador, apague la computadora,
    apague el equipo, más daños, será desactivado, su acceso, cortado su conexión, ha cortado, alarma de
    spyware, alarma de virus, leyendo sus, sus mensajes, datos de su tarjeta, ha frenado un troyano, ha detenido
    este, roba contraseñas, ingeniero, datos sensibles, le espera, seguridad de windows`),
  'remote-access':
    phrases(`acceso remoto, escritorio remoto, control remoto de su, compartir pantalla, comparta su pantalla, anydesk,
    teamviewer, control remoto, conexión remota, comparte tu pantalla, remotamente, sesión remota, conectarse a su
    equipo, conectarán a su`),
  'gift-card':
    phrases(`tarjeta* de regalo, tarjeta de regalo, tarjetas de regalo, tarjetas regalo, tarjeta regalo, tarjeta* regalo,
    gift card*, tarjeta prepago, tarjetas prepago, código de la tarjeta de regalo, vale regalo, cupones de regalo`),
  'move-money':
    phrases(`transferencia, transferir el dinero, transfiera, cuenta segura, enviar dinero, envíe el dinero, cajero de
    bitcoin, frase semilla, transferir su dinero, transfiera su dinero, mueva su dinero, mover su dinero, envíe
    dinero, mande dinero, devuelva la diferencia, western union, bizum, frase de recuperación, clave privada`),
  'secret-code':
    phrases(`código de verificación, código de seguridad, código sms, clave dinámica, contraseña de un solo uso, número de su
    tarjeta, su clave, su pin, código que recibió, clave de acceso, código de un solo uso, token, nip, pin, número
    de tarjeta, cvv, su contraseña, código que reciba`),
  'other-channel':
    phrases(`whatsapp, telegram, haga clic, haz clic, pulse aquí, código qr, correo electrónico, escríbanos, chat en vivo,
    messenger, enlace, chat en línea, chatee, escríbenos, visite nuestra, formulario`),
  ask: phrases(`descargue, instale, abra, entregue, comparta, díganos, envíe, compre, pague, transfiera, introduzca, confirme,
    proporcione, facilite, descarga, instala, comparte, envía, compra, indique, descargar, instalar, abre, abrir,
    dé, proporciona, proporcionar, compartir, enviar, comprar, paga, pagar, mueva, retire, permita, permitir,
    ingrese, ingresa, confirma, dígale, dinos, léanos, deposite, rasque, inicie`),
  never: phrases(`nunca, jamás, no, nadie, ningún, ninguna, evite, sin`),
  warning:
    phrases(`estafa*, estafador*, fraude*, fraudulent*, falso, falsa, falsos, falsas, timo, phishing, cuidado, ojo con,
    suplantación, suplanta*, spam, no llame, no llames, nunca llame, ciberdelincuente*, bloquead* por spam,
    estaf*, fraude, fraudes, timo*, timador*, falsific*, suplant*, impost*, scam, atención con, alerta de
    estafa, advert*, avis* de estafa, denunci*, delincuente*, criminal*, ladron*, no llamen, no llamar, no
    marque, no conteste, no responda, cuelgue, lista negra, lista de bloqueo, bloquear en, números bloqueados,
    para bloquear, deben bloquearse, números de spam, lista de vigilancia, lista de moderación, filtro, se hace
    pasar, se hacen pasar, haciéndose pasar, hacerse pasar, caí en, cayeron en, trampa, reportado como, vishing,
    no es legítim*, ojo al, cuidado con, atención al número, quejas sobre, quejas del, denuncias sobre, fue
    engañada, fueron engañad*, por favor bloquear, bloquead, supuest*, número sospechoso, números sospechosos,
    llamada sospechosa, llamadas sospechosas, mensaje sospechoso, mensajes sospechosos, correo sospechoso,
    correos sospechosos, sms sospechoso, teléfono sospechoso, engañad*, engañar, engañan, engañaron, engañosa,
    engañoso, es un engaño, un engaño, engaños, reporte este número, reporta este número, reporten este número`),
  told: phrases(`pide, piden, pidió, pidieron, pedían, dice, dicen, dijo, dijeron, dicen ser, dice ser, decía ser, afirma,
    afirman, solicita, solicitan, insta, instan, ordena, asegura ser, supuest*, le piden, les piden, quienes
    llamaron, quien llama, me dijeron, me pidieron, pretend*, buzón de voz, buzón, diciendo, diciendo que, que
    dice, que dicen, ha llamado, han llamado, dice llamar, que llame, que llamara, llamemos, piden que, me pide,
    nos pide, tenía que, tenían que, debía, debían, hay que llamar, que hay que, mi madre tenía, mi padre tenía,
    pide llamar, piden llamar, hay que`),
  denial:
    phrases(`no es nuestro, no es de, no pertenece, no tiene relación, es falso, es una estafa, es un fraude, no son
    nuestros, no es el número, no es nuestra, no pertenecen, no son de, no corresponde, no es un número, no tiene
    nada que ver, no está relacionad*, es fraudulento, son falsos, falsamente, no es real, no es auténtico, no es
    legítimo, no es oficial, no tiene teléfono, no tiene número, no ofrece teléfono, no ofrece atención telefónica,
    lleva a los estafadores, conduce a estafadores`),
  genuine:
    phrases(`número oficial, único número, teléfono oficial, línea oficial, número real, número verdadero, número correcto,
    el verdadero, único teléfono, única línea, número auténtico, número verificado, el único oficial, en su lugar,
    llame en su lugar, atención oficial, soporte oficial`),
  question:
    phrases(`o no, es real, es auténtico, es una estafa, es este, es realmente, es de verdad, alguien sabe, alguien conoce,
    es seguro, es fiable, de quién es, es legítimo, puedo confiar, alguien ha, es verdad, es cierto, realmente de,
    es confiable, es oficial, alguien puede, alguien me puede, puede alguien, ha recibido alguien, alguno sabe,
    saben si, sabéis si, sabe si, sabe alguien, o es, estafa o, será estafa, quién está detrás, de quién, quién es,
    a quién pertenece, pertenece a, debo llamar, debería llamar, confiar en, tengo dudas, tengo mis dudas, dudas, me
    parece raro, suena raro, me parece sospechoso, no me fío, no estoy seguro, no estoy segura, confirmar si, les ha
    llegado, os ha llegado, es el número, es este el número, será real, será verdad, será cierto, será de verdad,
    será oficial, alguien más, os ha llamado, a alguien más, buena espina`),
  frame:
    phrases(`dice así, dice lo siguiente, dice, reza así, se hace pasar por, se hacen pasar por, tiene este aspecto, así es,
    recibimos este, nos envió este, este es el mensaje, el texto es, por ejemplo, el mensaje dice, texto del
    mensaje, lo siguiente, como sigue, el texto dice, la carta dice, el correo dice, se lee, este es el texto, este
    mensaje, el siguiente mensaje, el siguiente correo, siguiente texto, siguiente, mensajes como este, cosas como
    esta, así se ve, se ve así, copiamos, citamos, transcribimos, reproducimos, finge ser, fingen ser, aparenta ser,
    haciéndose pasar por, en nombre de, a nombre de, nos envió, nos mandó, hemos recibido, recibimos, ejemplo de, a
    continuación, mensaje reenviado, textualmente`),
  flattery:
    phrases(`buen artículo, gran artículo, excelente artículo, buen post, gran post, excelente post, buena publicación,
    excelente publicación, interesante artículo, artículo interesante, muy interesante, muy informativo, muy útil,
    información útil, información valiosa, valiosa información, gracias por compartir, me encanta tu, me encanta su,
    me gusta tu, me gusta su, tu blog, su blog, qué página, buen trabajo, gran trabajo, sigue así, siga así, sigan
    así, felicidades por, enhorabuena, felicitaciones, bien explicado, bien escrito, lo guardo, en favoritos, buena
    explicación, excelente blog, buen blog, gran blog, magnífico, estupendo`),
  reporting:
    phrases(`dijo, declaró, anunció, informó, explicó, señaló, indicó, portavoz, vocero, vocera, nota de prensa, comunicado,
    comunicado de prensa, gabinete de prensa, periódico, diario, periodista*, redacción, ministerio, tribunal,
    juzgado, policía nacional, guardia civil, ayer, la semana pasada, noticia*, publicó, publicado, autoridades,
    investigador*, según la empresa, según el banco, según la policía, según el ministerio, informa el diario,
    anunció el ministerio`),
  own: phrases(
    `nosotros, nuestro, nuestra, nuestros, nuestras, nos, somos, mi, mis, me, yo, estamos, tenemos, ofrecemos`,
  ),
  business:
    phrases(`horario, horario de apertura, lunes a viernes, de lunes a, empresa familiar, desde 19, presupuesto sin
    compromiso, presupuesto gratis, visítenos, nuestra tienda, nuestro local, clínica, restaurante, taller,
    fontaner*, plomer*, cerrajer*, peluquería, dentista, panadería, cita previa, reserve mesa, electricista*,
    horarios, horario de atención, abierta, abrimos, cerramos, lunes a sábado, sábados, presupuesto*, sin
    compromiso, negocio familiar, familiar, fundad*, años de experiencia, tienda, dentista*, dental, médico,
    veterinari*, peluquer*, barber*, estética, cafetería, hotel, hostal, habitaci*, huésped*, recepción,
    reservar mesa, reserva de mesa, cita, citas, pedir cita, carpinter*, pintor*, albañil*, reformas, tejado*,
    jardin*, mudanza*, limpieza*, grúa, neumátic*, mecánic*, panader*, pizz*, flor*, abogad*, notar*, gestoría,
    asesoría fiscal, inmobiliaria*, se vende, vendo, se alquila, alquilo, perdid* gato, clases de, academia,
    escuela, guardería, parroquia, iglesia, asociación, voluntari*, donaci*, donar, albergue, refugio,
    protectora, mueble*, leña, bicicleta*, ayuntamiento, c.i.f., cif, nif, visítanos, encuéntranos,
    aparcamiento, envío gratis, nuestros productos, calefacción, aire acondicionado, piano, agencia, nuestra
    agencia, mostrador, nuestro mostrador, nuestros clientes, distrito, ventanilla, registro civil, biblioteca,
    objetos perdidos, padrón, casa consistorial, agradece su pago, agradecemos su pago, gracias por su pago,
    preguntas sobre la garantía, dudas sobre la garantía, registro mercantil, registro, por noche, casa rural,
    el equipo de, reserve pronto, reserve con tiempo, para el fin de semana, cancelaciones hasta, la víspera, el
    día anterior, niñera, canguro, conserje, portero, inquilinos, vecinos, comunidad de, administrador, se
    acuerda por escrito, por escrito, antes de empezar, fundador, de guardia, matrículas, comedor, secretaría,
    repara equipos, en la zona, acuda al fabricante`),
  independent:
    phrases(`independiente, no afiliad*, terceros, servicio técnico no oficial, taller de reparación, reparamos, distribuidor
    autorizado, independiente*, sin relación con, no estamos afiliad*, no somos, ajeno*, reparación,
    reparaciones, taller independiente, servicio no oficial, no oficial, fuera de garantía, sin vínculo, sin
    conexión con el fabricante, de segunda mano, acuda al fabricante, al fabricante, para la garantía, somos una
    pequeña, pequeña empresa, reparamos equipos, repara equipos, cambiamos pantallas, todas las marcas, nuestra
    agencia, agencia de viajes, nuestro mostrador, billetes y planes, vendemos`),
  crisis:
    phrases(`suicidio, suicida*, emergencia*, crisis, violencia de género, violencia doméstica, maltrato, violencia machista,
    abuso, teléfono de la esperanza, policía, bomberos, ambulancia, intoxicación, salud mental, adicciones, menores,
    acoso, suicid*, quitarse la vida, quitarte la vida, línea de crisis, maltrato*, abuso*, agresi*, ambulancia*,
    ayuda a la infancia, no estás solo, no está solo, no estás sola, no está sola, anónim*, confidencial*, gratuit*
    y confidencial, escuchamos, escucha, voluntarios, en peligro inmediato, peligro inmediato, adicci*, drogas,
    alcohol, ludopat*, intoxicaci*, toxicológic*, duelo, autolesi*, infancia, víctimas de violencia, protección
    civil, familias necesitadas, comida caliente, comidas calientes, personas sin hogar, sin techo, desahucio*,
    voluntari*, banco de alimentos, refugiad*, gratuito y confidencial, gratuita y anónima, cuidados paliativos,
    orientación`),
  directory:
    phrases(`directorio, guía telefónica, teléfonos útiles, teléfonos de interés, números útiles, lista de teléfonos, páginas
    amarillas, agenda, teléfonos de emergencia, números importantes, teléfonos importantes, listado, listín, páginas
    blancas, comercios de, negocios de, empresas de, asociación de comerciantes, registro de, bloqueo de tarjetas,
    contactos útiles, sucursales, oficinas`),
  sample: phrases(`ejemplo*, por ejemplo, marcador, ficticio*, formato, de ejemplo, marcador de posición, inventad*`),
  received:
    phrases(`llamada perdida, llamadas perdidas, me llamaron, me llamó, me llaman, me llegó, me ha llegado, recibí un, recibí
    una, he recibido, hemos recibido, me mandaron, me enviaron, un sms que, dejaron un mensaje, número desconocido,
    cuelgan, colgaron`),
  press:
    phrases(`contacto de prensa, contacto para prensa, contacto para medios, oficina de prensa, gabinete de prensa, jefe de
    prensa, relaciones públicas, para medios, para periodistas, departamento de comunicación, oficina de
    comunicación`),
  loss: phrases(`perdí, perdimos, perdí todo, me estafaron, estafado, estafada, fui estafad*, caí en, plataforma falsa, falso
    bróker, falso broker, mis ahorros, ahorros, me robaron, fondos robados, estafa de, perdí mis ahorros,
    perdidos en, depósitos perdidos, depósito perdido, monedas robadas, criptomonedas robadas, página de
    inversiones, sitio de inversiones, plataforma de inversión, sacó de mi, sacó, vaciaron, vació, ya no tenía
    esperanzas, sin esperanzas, caí en una, robaron`),
  regain:
    phrases(`recuperé, recuperó, recuperaron, recuperar, recuperación, experto en recuperación, expertos en recuperación, me
    devolvió, me devolvieron, devolvió, rastre*, hacker, hackers, detective, investigador, rescatan, rescata,
    rescataron, recuperan, rastrea, rastrean, localizan, volvieron, los fondos volvieron, fondos volvieron,
    nunca han fallado, nunca fallan, serio y discreto, discreto, abra su caso, abre tu caso, inicie su
    reclamación, peritos, perito, especialistas, hackers éticos`),
  assistant:
    phrases(`según los resultados, según varias fuentes, según múltiples fuentes, esto es lo que encontré, encontré lo
    siguiente, puedo ayudarle con algo, puedo ayudarte con algo, puedo ayudar en algo, desea también, quieres
    que, desea que, espero que esto, fuentes, como ia, como modelo de lenguaje, quiere que, quiere que también,
    desea que también, le explico también, te explico también, puedo explicarle, aquí tiene los pasos, aquí
    tiene el número, para hablar con una persona, en qué más`),
  preposition:
    phrases(`al, a, en, por, con, número, teléfono, tel, es, gratis, línea, gratuito, o, ya, hoy, de, desde, vía, mediante,
    son, u, directamente, ahora, nos, les, hoy mismo`),
  verb: phrases(`es, son, está, será, puede, pueden, ayuda, ofrece, permite, le, te, brinda, conecta, atiende, sirve, responde,
    para, como, están, fue, ayudan, ofrecen, proporciona, conectan, tiene, resuelve, resuelven, atienden, guía,
    sigue, pone, lleva, une, abre, mantiene, gestiona, soluciona, cuenta, facilita, reúne, ha, han, y, que`),
  guide:
    phrases(`en este artículo, en esta guía, en esta publicación, esta guía, guía para, guía de, paso a paso, siga estos
    pasos, sigue estos pasos, estos pasos, así se hace, cómo contactar, cómo comunicarse, cómo hablar, cómo
    llamar, cómo cancelar, cómo solucionar, lo que debe saber, lo que debes saber, todo lo que, consejos de,
    consejos para, apuntes sobre, sacar más, vaya a configuración, ve a configuración, ajustes, configuración,
    inicie sesión, inicia sesión, cierra la sesión, cierre la sesión, menú principal, baje hasta, baja hasta,
    sale en gris, botón, pulse en, página de ayuda, abra la página, tenga a mano, ten a mano, apunta, apunte,
    tenga listo, localizador, código de reserva, número de referencia, antes de llamar, antes que nada, elija el
    motivo, elige el motivo, motivo, temporada alta, horas punta, temprano, primera hora, entre semana, la
    espera, tiempos de espera, conviene, forma más rápida, manera más rápida, vía más rápida, si nada de esto,
    si esto no, si no funciona, si eso falla, en caso de duda, ante la duda, cuándo pedir ayuda, preparar la
    solicitud, opciones de contacto, en resumen, conclusión, preguntas frecuentes, una vez aceptada, un agente
    consultará, un asesor, opción dos, opción uno, marque dos, necesita ayuda con, necesitas ayuda, le echamos
    una mano, repasamos, para vincular`),
  testimony:
    phrases(`me dio, me pasó, me pasaron, me dieron, me ayudó, me ayudaron, me lo resolvieron, me lo solucionaron, me lo
    arreglaron, me resolvieron, un vecino, una vecina, un amigo, una amiga, un compañero, una compañera,
    recomiendo, recomendable, lo recomiendo, os recomiendo, les recomiendo, sinceramente, la verdad, lo mejor
    de, lo mejor, hasta ahora, a la primera, primera vez, problema resuelto, me olvidé de, por fin, gracias a
    los expertos, gracias a, lo cancelaron, cancelaron todo, me devolvieron, me abrió, me la abrió, me
    atendieron, me atendió, contestaron, respondieron, cogieron, una voz amable, muy amable, muy amables, con
    paciencia, perdí una semana, perdí horas, tras días, prueben, probad, prueba con, usen este, este número
    funciona, me funcionó, funciona, en el acto, enseguida, al momento, en cinco minutos, al día siguiente,
    mismo día, cinco estrellas, guardad, guarden, mientras esperaba, me salvaron, me salvó, gente de verdad, lo
    arregló, lo arreglaron, me lo arregló, me lo dejaron, consiguió, consiguieron, lo consiguieron, en media
    hora, en una hora, la misma tarde, esa misma tarde, el mismo día, no me lo creía, no lo podía creer,
    increíble, olvídate del chat, olvídate, teléfono directo, de nada, suerte, mucha suerte, marcado como
    solución, llamamos, llamé y, guarden este contacto, guardad el contacto, hazme caso, háganme caso`),
  complaint:
    phrases(`nadie contesta, nadie responde, nadie atiende, nadie descuelgue, nadie descuelga, nadie coge, sin que nadie, no
    contestan, no responden, no atienden, no cogen, sin respuesta, cuelgan, me cuelgan, me colgaron, en espera,
    horas esperando, horas de espera, llevo días, llevo semanas, llevo diez, llevo horas, vergonzoso, vergüenza,
    lamentable, pésimo, pésima, horrible, inaceptable, indignante, mal servicio, peor servicio, maleducad*,
    inútil, inútiles, nunca más, hartos, harto, harta, quiero mi dinero, quiero mi reembolso, quiero una
    disculpa, una disculpa, hoja de reclamaciones, facua, profeco, indecopi, sigo esperando, todavía nada, sigue
    sin, aún no, me marean, de un departamento a otro, contestador, mi reclamación, puse una reclamación, puesto
    una reclamación`),
  'charge-notice':
    phrases(`si usted no, si no hizo, si no realizó, si no autorizó, si no fue usted, no fue usted, no reconoce, si no
    reconoce, si se trata de un error, si es un error, por error, error, para cancelar, para anular, anular el
    cargo, desea cancelar, desea anular, no desea, si no desea, ya no desea, ha sido renovad*, se ha renovado,
    se renovó, renovación automática, renovad*, gracias por renovar, aviso de renovación, aviso de cargo,
    confirmación de pedido, confirmación de pago, su pedido, se ha cargado, se cargará, se cargarán, se le
    cobrará, se cobrará, ha sido cargado, se descontará, cargo automático, domiciliación, débito automático,
    factura, recibo, su recibo, referencia, válid* por, vigencia, ha realizado, ha autorizado, no ha sido usted,
    si no ha sido, pago rechazado, pago ha fallado, último pago, cuenta será cerrada, cuenta se cerrará, cuenta
    será suspendida, actualice su pago, regularice, anularla en, anularlo en`),
  clientele:
    phrases(`clientes, cliente, miembros, miembro, usuarios, usuario, suscriptores, socios, viajeros, pasajeros, cuenta,
    cuentas, aplicación, app, sesión, cortafuegos, membresía, suscripción, técnicos, ingenieros, expertos,
    especialistas, agentes, equipo, chat, perfil, facturación, contabilidad`),
}
