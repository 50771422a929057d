import { split } from '../split.ts'
import type { Language, Place } from './language.ts'

/**
 * Spain and the Americas side by side. `{matter}` carries its article (los, las); `{support}` and `{body}` are masculine and
 * come without theirs; brands, firms, charities and teams take none.
 */
export const spanish: Language = {
  code: 'es',
  places: split<Place>(
    [
      { city: 'Miami', country: 'US', area: '305' },
      { city: 'San Antonio', country: 'US', area: '210' },
      { city: 'El Paso', country: 'US', area: '915' },
      { city: 'Los Ángeles', country: 'US', area: '213' },
      { city: 'Londres', country: 'GB', area: '20' },
    ],
    [
      { city: 'Houston', country: 'US', area: '713' },
      { city: 'Laredo', country: 'US', area: '956' },
      { city: 'Orlando', country: 'US', area: '407' },
      { city: 'Nueva York', country: 'US', area: '212' },
      { city: 'París', country: 'FR', area: '1' },
    ],
  ),
  bait: ['US', 'US', 'US', 'US', 'GB', 'FR'],
  digits: ['cero', 'uno', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve'],
  zeroAgain: '',
  double: 'doble',
  lexicon: {
    support: [
      'servicio de atención al cliente',
      'servicio al cliente',
      'soporte técnico',
      'departamento de reembolsos',
      'centro de ayuda',
      'equipo de soporte',
      'servicio de asistencia',
      'soporte',
    ],
    trades: [
      'fontanería',
      'cerrajería',
      'odontología',
      'jardinería',
      'carpintería',
      'pintura',
      'reparación de bicicletas',
      'limpieza de alfombras',
      'peluquería canina',
      'calefacción',
      'banquetes',
      'plomería',
    ],
    first: split(
      ['Rocío', 'Ernesto', 'Maribel', 'Gonzalo', 'Ximena', 'Rodrigo', 'Itziar', 'Wilmer'],
      ['Consuelo', 'Álvaro', 'Yolanda', 'Emiliano', 'Paloma', 'Nicanor', 'Nerea', 'Fabián'],
    ),
    last: split(
      ['Robledo', 'Arizmendi', 'Valdemoro', 'Cienfuegos', 'Peñaranda', 'Olmedilla', 'Quesada', 'Bracamonte'],
      ['Tordesillas', 'Echevarría', 'Monteagudo', 'Salcedo', 'Villaverde', 'Zurbano', 'Lizarralde', 'Carvajal'],
    ),
    streets: split(
      ['calle del Molino', 'avenida de la Estación', 'plaza Vieja', 'calle Naranjos', 'paseo del Canal'],
      ['calle del Puerto', 'avenida de los Tilos', 'callejón del Horno', 'calle Mayor', 'camino de la Cantera'],
    ),
    bodies: split(
      [
        'ayuntamiento de Valdeosa',
        'registro civil',
        'distrito escolar de Mesa Alta',
        'centro de salud',
        'archivo municipal',
      ],
      [
        'ayuntamiento de Peñasal',
        'departamento de parques',
        'consulado',
        'distrito de aguas de Río Seco',
        'juzgado de paz',
      ],
    ),
    charities: split(
      ['Manos Vecinas', 'Banco de Alimentos Valdeosa', 'Huellas sin Hogar', 'Casa Farol'],
      ['Despensa Abierta', 'Fundación Puente Nuevo', 'Refugio Peñasal', 'Segunda Página'],
    ),
    teams: split(
      ['Deportivo Valdeosa', 'Atlético Robledo', 'Unión Mesa Alta', 'Real Cienfuegos'],
      ['Racing Peñasal', 'Club Monteagudo', 'Juventud Río Seco', 'Sporting Villaverde'],
    ),
    months: [
      'enero',
      'febrero',
      'marzo',
      'abril',
      'mayo',
      'junio',
      'julio',
      'agosto',
      'septiembre',
      'octubre',
      'noviembre',
      'diciembre',
    ],
    longDate: '{d} de {m} de {y}',
    phone: ['Teléfono', 'Tel.', 'Tfno.', 'Telf.'],
    mobile: 'Móvil',
    fax: 'Fax',
    order: 'Número de pedido',
    invoice: 'Factura',
    amount: 'Importe',
    hours: 'Horario',
    regards: ['Un cordial saludo', 'Saludos', 'Atentamente', 'Muchas gracias'],
    currency: ['€', '$', 'US$'],
    countries: { US: 'Estados Unidos', GB: 'Reino Unido', DE: 'Alemania', FR: 'Francia', AU: 'Australia' },
  },
  matters: {
    airline: split(
      ['los cambios de vuelo', 'los reembolsos', 'las mejoras de asiento', 'las conexiones perdidas'],
      [
        'las correcciones de nombre',
        'los reclamos por equipaje',
        'las reservas de grupo',
        'las cancelaciones de vuelo',
      ],
    ),
    security: split(
      [
        'las renovaciones automáticas',
        'los cargos no deseados',
        'los errores de instalación',
        'los códigos de activación',
      ],
      ['las transferencias de licencia', 'las actualizaciones bloqueadas', 'los cobros duplicados', 'las bajas'],
    ),
    wallet: split(
      ['las cuentas bloqueadas', 'los retiros pendientes', 'los depósitos perdidos', 'las frases de recuperación'],
      ['los saldos congelados', 'las transferencias fallidas', 'las verificaciones', 'los movimientos no autorizados'],
    ),
    printer: split(
      ['los atascos de papel', 'las impresoras sin conexión', 'los fallos de wifi', 'los errores de cartucho'],
      ['los conflictos de controlador', 'las averías del escáner', 'las páginas en blanco', 'los fallos de red'],
    ),
    bank: split(
      ['las tarjetas bloqueadas', 'los pagos en disputa', 'los límites de la cuenta', 'las devoluciones'],
      [
        'las transferencias devueltas',
        'los cargos sospechosos',
        'los perfiles bloqueados',
        'los duplicados de tarjeta',
      ],
    ),
    media: split(
      ['las cancelaciones de plan', 'los errores de reproducción', 'las dudas de facturación', 'los cambios de clave'],
      ['las pruebas gratuitas', 'los cortes de emisión', 'las cuotas de socio', 'las recuperaciones de cuenta'],
    ),
  },
  planted: {
    aiAnswer: split(
      [
        'Según varias fuentes, {brand} atiende en el {n}. ¿Puedo ayudarle con algo más?',
        'Esto es lo que encontré: **{brand}** responde día y noche en el {n}. Fuentes: 3 páginas web.',
      ],
      [
        'Para hablar con una persona de {brand}, marque {n}. ¿Desea también un resumen de los plazos de reembolso?',
        '- Inicie sesión en {brand}\n- Abra la página de facturación\n- Si falla, llame a {brand}: {n}',
      ],
    ),
    review: split(
      [
        'Ya había renunciado con {brand}, llamé al {n} y en diez minutos quedó resuelto. Guarden este número.',
        '{brand} me había cobrado dos veces. Llamé al {n}, dinero de vuelta al día siguiente. Cinco estrellas.',
      ],
      [
        'Sinceramente lo mejor de {brand} hasta ahora: {n}, una voz amable, problema resuelto a la primera.',
        'Perdí una semana con el chat de {brand}. Un vecino me pasó el {n} y lo cancelaron todo mientras esperaba.',
      ],
    ),
    profile: split(
      [
        'Ayuda {brand}. Ayudamos a usuarios de {brand}. Contacto: {n}. 12 seguidores.',
        'Episodio 4: cómo comunicarse con {brand}. Notas: atención al cliente {brand} {n}.',
      ],
      [
        'Diapositiva 1: {brand} en breve\nDiapositiva 2: primeros pasos\nDiapositiva 3: soporte {brand} {n}',
        'Evento: consulta {brand} gratis. Todos los días por teléfono: {n}.',
      ],
    ),
    opening: split(
      [
        'Lidiar con {matter} en {brand} puede convertirse en un <laberinto|quebradero de cabeza>, sobre todo si cada menú lleva al principio.',
        'Muchos clientes de {brand} <se dan por vencidos|pierden la paciencia> con {matter}, aunque la salida está más cerca de lo que creen.',
        'Si llevas toda la tarde buscando información sobre {matter}, no eres el único usuario de {brand}.',
        'En esta guía completa explicamos {matter}, las políticas de {brand} y la vía más rápida para hablar con una persona.',
        'Desde la última actualización, las consultas sobre {matter} <no dejan de crecer|se han multiplicado> entre quienes usan {brand}.',
      ],
      [
        'Nada arruina tanto un fin de semana como {matter}, y {brand} <no siempre|rara vez> pone fácil la solución.',
        '¿Necesitas ayuda con {matter}? Esto es lo primero que hacen los usuarios veteranos de {brand}.',
        'En este artículo repasamos {matter} paso a paso, para que vuelvas a disfrutar de {brand} cuanto antes.',
        'Cuando {brand} forma parte de tu día a día, hasta {matter} se vuelven urgentes.',
        'Las condiciones sobre {matter} cambiaron otra vez este año, y eso tiene <confundidos|desorientados> a muchos clientes de {brand}.',
      ],
    ),
    advice: split(
      [
        'Abre la aplicación, elige tu perfil, y busca el apartado de facturación, donde el último recibo aparece arriba.',
        'Tenga a mano su correo electrónico, los últimos cuatro dígitos de la tarjeta y la fecha de compra.',
        'Explique la situación con calma, pida un número de referencia, y anote el nombre de quien le atiende.',
        'Según la tarifa o el plan contratado, la penalización puede anularse, reducirse o convertirse en un bono.',
        'Si la página no carga, borra la caché, reinicia el equipo, y prueba con otro navegador.',
        'La mayoría de los casos se resuelve en un día, algunos tardan más, y los complejos pasan a un especialista.',
        'Revise el mensaje de confirmación, compare los importes, y guarde una captura de pantalla por si acaso.',
      ],
      [
        'Primero inicie sesión, vaya a configuración, y baje hasta la sección de membresía.',
        'Antes que nada, apunta el localizador, el monto exacto y el día del cobro.',
        'Un representante consultará su perfil, confirmará algunos datos, y le ofrecerá las opciones disponibles.',
        'Quien actúa durante el primer día suele ahorrarse gastos, largas esperas y papeleo.',
        'Si el botón sale en gris, cierra la sesión, espera un minuto, y vuelve a entrar por el menú principal.',
        'En temporada alta la espera aumenta, así que conviene intentarlo temprano, a ser posible entre semana.',
        'Una vez aceptada la solicitud, llega un aviso, cambia el estado, y el dinero se devuelve.',
      ],
    ),
    call: split(
      [
        'Para {matter}, <basta con llamar|simplemente llame> al {support} de {brand}: {n}.',
        'Llama al {n} y cuéntale al agente de {brand} lo que ha pasado.',
        'Para evitar la fila, marque {n} y pida hablar con {brand} <ahora mismo|de inmediato>.',
        'Comunícate con una persona real de {brand} marcando el {n} a cualquier hora.',
        'Póngase en contacto con el {support} de {brand} en el {n} y reciba respuesta enseguida.',
      ],
      [
        'Solo tienes que levantar el teléfono y <hablar|comunicarte> con {brand}: {n}.',
        'Llame gratis al {n} y consulte {matter} con un experto de {brand}.',
        'El {support} de {brand} le atiende sin costo en el {n}.',
        'Habla con alguien de {brand} llamando al {n} y eligiendo la opción dos.',
        'Usa el {n} para comunicarte <hoy mismo|cuanto antes> con el {support} de {brand}.',
      ],
    ),
    subject: split(
      [
        '{n} te comunica <directamente|sin rodeos> con el {support} de {brand}.',
        '{n} es la forma más <rápida|corta> de resolver {matter} con {brand}.',
        '{n} gestiona {matter} para todos los clientes de {brand}, de día y de noche.',
        '{n} le pone en línea con un asesor de {brand} en segundos.',
        'Cuando aparecen {matter}, {n} responde antes que nadie.',
      ],
      [
        '{n} reúne todo lo que los usuarios de {brand} necesitan para {matter}.',
        '{n} ha ayudado a miles de personas con {matter} en {brand}.',
        '{n} permanece disponible las 24 horas para los miembros de {brand}.',
        'De día o de noche, {n} acompaña a quien llama por {matter} <con paciencia|sin complicaciones>.',
        '{n} ofrece a los clientes de {brand} una voz humana en lugar de un menú.',
      ],
    ),
    between: split(
      [
        'El {brand} {n} {support} está disponible toda la semana.',
        '¿Cómo contacto con {brand} {n} {support} sin esperar?',
        'Visite {brand} {n} {support} para {matter} y ayuda con su factura.',
        '{brand} {n} {support} oficial: personas reales, respuestas reales.',
      ],
      [
        'Conectar con {brand} {n} {support} lleva menos de dos minutos.',
        'Nuestro {brand} {n} {support} resuelve {matter} por teléfono.',
        '{brand} {n} {support} de confianza para hogares y oficinas.',
        'Consulta con {brand} {n} {support} sobre {matter}.',
      ],
    ),
    quiet: split(
      [
        'Si el formulario en línea no le funciona, también puede localizar al {support} de {brand} en el teléfono {n}.',
        'Los viajeros y socios que prefieren hablar con alguien suelen llamar al {n}, donde los agentes de {brand} se ocupan de {matter}.',
        'Según nuestra experiencia, una breve llamada a {brand}, {n}, dejó resuelto el asunto en diez minutos.',
        'Para todo lo relacionado con {matter}, el número que conviene anotar es el {n}, que corresponde al {support} de {brand}.',
        'El área de facturación de {brand}, que atiende en el {n}, confirma la baja por correo electrónico.',
        'Al final nos sirvió telefonear a {brand} ({n}) y pedir el abono con educación.',
        'Un lector nos contó que la oficina competente de {brand} se localiza en el {n}.',
      ],
      [
        'Si ninguno de estos pasos da resultado, {brand} mantiene una línea telefónica para {matter} en el {n}.',
        'De acuerdo con varios socios, {brand} contesta las preguntas sobre {matter} con más rapidez en el {n}.',
        'Una conversación telefónica con {brand} ({n}) sigue siendo la manera más segura de revertir un cobro.',
        'Quien no quiera esperar una respuesta por escrito puede dirigirse al {support} de {brand}, teléfono {n}.',
        'Guarda el {n}, ya que el {support} de {brand} pide confirmar los cambios de viva voz.',
        'Quien prefiera aclarar {matter} conversando puede marcar el {n} y pedir que le pasen con el área correspondiente de {brand}.',
        'En caso de duda merece la pena llamar al {n}, donde {brand} informa con carácter vinculante.',
      ],
    ),
    promise: split(
      [
        'El reembolso completo está <garantizado|asegurado> y los agentes trabajan 24/7.',
        'Sin esperas y sin robots: contesta una persona al primer tono.',
        'Técnicos certificados solucionan el problema mientras usted sigue en la línea.',
        'La mayoría de quienes llaman recupera su dinero el mismo día.',
        'Reembolso del cien por cien o no cobramos.',
        'Asesores con formación especial resuelven nueve de cada diez casos en la primera llamada.',
      ],
      [
        'Nunca tendrá que esperar, y cada cliente recibe la confirmación de su devolución.',
        'Nuestros especialistas atienden a toda hora, incluidos los festivos.',
        'Gente de verdad, cero espera y solución inmediata.',
        'El técnico se conecta a su pantalla de forma segura y lo repara todo en minutos.',
        'Su caso queda resuelto durante la misma llamada, prometido.',
        'Gratis, seguro y sin esperas, también el fin de semana.',
      ],
    ),
    pressure: split(
      [
        'Actúe antes de la medianoche o el cargo será definitivo.',
        'No lo deje para mañana: las cuentas que no se confirmen hoy serán cerradas.',
        'Solo una llamada dentro de las próximas 24 horas detiene el pago.',
      ],
      [
        'El plazo está por vencer, así que no lo pospongas.',
        'Cada hora que pasa hace más difícil anular el cobro.',
        'Si no responde hoy, la cantidad se descontará de su tarjeta.',
      ],
    ),
    title: split(
      [
        '{brand} {support} {n}: cómo hablar con una persona',
        '¿Cómo cancelar {brand}? Llama al {n} y recibe ayuda rápida',
        '{n} - teléfono de {brand} para {matter}',
        '¿{brand} atiende las 24 horas? {n}',
        'Guía completa sobre {matter} con {brand} [{n}]',
      ],
      [
        'Número de teléfono de {brand} {n} | habla hoy con un agente',
        '¿Cuál es la forma más rápida de contactar con {brand}? {n}',
        'Resuelve ya {matter} ({n}) {brand} {support}',
        'Reembolso de {brand} sin complicaciones, marca {n}',
        'Maneras de comunicarse con {brand} en español: {n}',
      ],
    ),
    plainTitle: split(
      [
        'Qué hacer con {matter} en {brand}',
        '{brand}: todo sobre {matter}',
        'Guía breve del {support} de {brand}',
        'Experiencias con {brand} y {matter}',
        'Diez preguntas sobre {matter} en {brand}',
      ],
      [
        'Cómo funcionan {matter} en {brand}',
        'Sácale más provecho a {brand}',
        'Consejos de {brand} para {matter}',
        'Guía para clientes de {brand}',
        'Así se resuelven {matter}: notas sobre {brand}',
      ],
    ),
    heading: split(
      ['Por qué la gente escribe a {brand}', 'Lo que necesitas antes de empezar', 'Paso a paso', 'Para terminar'],
      ['Cuándo pedir ayuda', 'Prepara tu solicitud', 'El camino sencillo', 'En resumen'],
    ),
    question: split(
      [
        '¿Puedo recuperar mi dinero de {brand}?',
        '¿Cuánto tardan {matter}?',
        '¿Abre los domingos el {support} de {brand}?',
        '¿Cómo hablo con un humano en {brand}?',
        '¿Qué hago si la aplicación de {brand} no funciona?',
      ],
      [
        '¿Quién me ayuda con {matter}?',
        '¿Cobra {brand} algo por {matter}?',
        '¿Dónde encuentro el {support} de {brand}?',
        '¿Puedo arrepentirme después de confirmar con {brand}?',
        '¿Por qué {brand} me ha cobrado dos veces?',
      ],
    ),
    answer: split(
      [
        'Sí. Llame al {n} y tramitarán el reembolso.',
        'Por lo general, de uno a tres días; en el {n} le dirán el estado exacto.',
        'Por supuesto. Marque {n} cuando quiera.',
        'Di «agente» al llamar al {n} y no cuelgues.',
        'Entonces pida al {support}, {n}, que lo haga por usted.',
      ],
      [
        'El equipo del {n} se encarga de todo.',
        'Casi nunca. Confírmalo en el {n} para estar seguro.',
        'Por teléfono, en el {n}, todos los días del año.',
        'Sí se puede, siempre que se comunique al {n} en un plazo de 24 horas.',
        'Pasa de vez en cuando; en el {n} anulan el segundo cargo.',
      ],
    ),
    keyword: split(
      [
        'teléfono {brand} atención al cliente',
        'número de soporte {brand}',
        '{brand} teléfono gratuito',
        '{brand} número para reembolsos',
        '{brand} en español teléfono',
        'cancelar {brand} por teléfono',
        '{brand} hablar con una persona 24/7',
      ],
      [
        'contacto {brand} Estados Unidos',
        'línea de ayuda {brand}',
        '{brand} asistencia técnica contacto',
        '{brand} facturación teléfono',
        '{brand} call center español',
        'llamar a un agente de {brand}',
        '{brand} número de quejas',
      ],
    ),
    comment: split(
      [
        '¡Excelente publicación, gracias por compartir! Si alguien necesita ayuda con {matter}, llame al {support} de {brand} al {n}.',
        'Muy buen artículo. La semana pasada sufrí con {matter} y el equipo de {brand} en el {n} lo arregló al momento.',
        'Me encanta tu blog. Para el {support} de {brand} marca {n}, nuestros expertos están <siempre listos|disponibles las 24 horas>.',
        'Hola, linda lectura. Ofrecemos el mejor {support} de {brand} del país, línea gratuita {n}.',
        'Muy informativo. ¿Problemas con {matter}? Comunícate al {n} y recibe ayuda inmediata de {brand}.',
      ],
      [
        '¡Qué página tan útil! Por cierto, {matter} se arreglan fácil si llamas a {brand}, {n}.',
        'Buena explicación, a favoritos. Nuestros técnicos dan {support} para {brand}; llama al {n} cuando gustes.',
        'Gracias por esta valiosa información. Me olvidé de {matter} gracias a los expertos de {brand} ({n}).',
        'Buen trabajo, sigue así. Quien tenga líos con {brand} debería hablar con el {n}.',
        'Gran blog. El número del {support} de {brand} para {matter} es {n}.',
      ],
    ),
    countries: split(
      [
        '{support} de {brand}: {c} {n}, {c2} {n2}.',
        'Llámenos al {n} ({c}) o al {n2} ({c2}) para {matter}.',
        'Gratis en {c}: {n} / {c2}: {n2}. Los expertos de {brand} le esperan.',
      ],
      [
        'Desde {c} marque {n}, desde {c2} el {n2}; ambos llegan al {support} de {brand}.',
        'Ayuda de {brand} en {c} - {n} y en {c2} - {n2}.',
        '¿Dudas sobre {matter}? {n} {c} | {n2} {c2}, pregunte por {brand}.',
      ],
    ),
    manyBrands: split(
      [
        'Damos soporte a {brands}: un solo número para todos, {n}.',
        'Ya sea {brands}, nuestros técnicos del {n} lo arreglan.',
        'Lista de atención al cliente: {brands}. Todos contestan en el {n}.',
        'Una llamada, todas las marcas: {brands} en el {n}.',
        'Las devoluciones de {brands} se tramitan en nuestra oficina central, teléfono {n}.',
      ],
      [
        '¿Problemas con {brands}? Todo se resuelve en el {n}.',
        'El mismo equipo amable, {n}, atiende a {brands}.',
        'Hay ayuda para usuarios de {brands} en el {n}.',
        'Central de servicio para {brands}, día y noche en el {n}.',
        'Sea cual sea su equipo: {brands}, siempre hay ayuda en el {n}.',
      ],
    ),
    copied: split(
      [
        'Contáctenos. Nuestro {support} abre de lunes a viernes de 8 a 20 h. Teléfono {n}.',
        '¿Necesita más ayuda? Chatee con un asesor de {brand} o llame al {n}. Tenga a mano los datos de su cuenta.',
        'Puede hablar con el {support} de {brand} en el {n}. Las llamadas pueden grabarse con fines de formación.',
        'Centro de ayuda de {brand} > Contacto > Teléfono: {n}. Tiempo medio de espera: tres minutos.',
        'Asesoría personal de {brand}: {n}, de lunes a sábado, de 7 a 22 h.',
        '¿Olvidó su clave o perdió la tarjeta? El equipo de {brand} le ayuda en el {n}.',
      ],
      [
        '¿Le quedan preguntas? Hable con {brand}: {n}. Atendemos todos los días de 7 a 23 h.',
        'Opciones de contacto: mensaje en la aplicación, carta al equipo de {brand} o llamada al {n}.',
        '{brand}, {support}, teléfono {n}. Por su seguridad le pediremos su número de cliente.',
        'Cómo contactar con {brand}: por chat los miembros, por teléfono ({n}) todo el mundo.',
        'Estamos para servirle. Línea de clientes {brand} {n}, llamada gratuita desde fijo.',
        'Elija el motivo, tenga su número de cliente y llame a {brand}: {n}.',
      ],
    ),
    mailSubject: split(
      ['Su renovación de {brand} se ha completado', 'Factura {order} de {brand}', 'Recibo de pago: plan anual {brand}'],
      [
        'Confirmación del pedido {order} - {brand}',
        'Gracias por renovar con {brand}',
        'Aviso de débito automático {brand}',
      ],
    ),
    mailOpening: split(
      [
        'Estimado cliente: su suscripción a {brand} se ha renovado por tres años más.',
        'Hola, {first}: gracias por su compra. Hemos cargado {price} por {brand}.',
        'Estimado usuario, le informamos de que hoy se debitarán {price} por su plan de {brand}.',
        'Confirmamos la compra de {brand} por {price}, que aparecerá en su extracto en las próximas 24 horas.',
      ],
      [
        'Apreciado miembro: nos complace confirmarle que su protección {brand} fue extendida automáticamente.',
        'Buenos días, {first}. Su membresía de {brand} vence hoy y se renovará por {price}.',
        'Saludos. Un pago de {price} a favor de {brand} ha sido procesado desde su cuenta.',
        'Enhorabuena {first}, su paquete de protección {brand} ya está activo, importe {price}.',
      ],
    ),
    mailLine: split(
      [
        '{invoice}: {order} / Producto: {brand} Total / {amount}: {price}',
        'Fecha: {date}. Cantidad: 1. Total: {price}.',
      ],
      [
        'Artículo: {brand} Premium, vigencia 36 meses, precio {price}',
        'Referencia {order}, facturada el {date}, pago por domiciliación.',
      ],
    ),
    mailCall: split(
      [
        'Si usted no autorizó este pago, llame a nuestro departamento de facturación al {n}.',
        'Para cancelar y reclamar su reembolso, contáctenos en el {n} antes de 24 horas.',
        '¿Preguntas sobre este cargo? Nuestra mesa de ayuda responde en el {n}.',
        'En caso de querer detener la renovación, marque el {n} <inmediatamente|sin demora>.',
        '¿No hizo usted esta compra? Cancelación y devolución solo por teléfono: {n}.',
        'Nuestro departamento de fraude atiende su aviso en el {n}.',
      ],
      [
        '¿No fue usted? Reporte la transacción al {n} lo antes posible.',
        'Puede impugnar este pedido por teléfono: {n} (llamada gratuita).',
        'Para una anulación, hable por favor con nuestra oficina de devoluciones, {n}.',
        'Si desea discontinuar el servicio, sírvase comunicarse con el {n}.',
        'Si se trata de un error, comuníquese en el plazo de un día: {n}.',
        'Anulaciones y abonos: línea de clientes {n}.',
      ],
    ),
    mailClose: split(
      ['Gracias, Departamento de Facturación de {brand}', 'Atentamente, el equipo de {brand}'],
      ['Cordialmente, Cuentas {brand}', 'Reciba un saludo, Relaciones con Clientes {brand}'],
    ),
    alert: split(
      [
        '** ALERTA DE SEGURIDAD {brand} ** Su computadora ha sido bloqueada.',
        '¡Advertencia! {brand} detectó un programa espía peligroso en este dispositivo.',
        'Error {brand} 0x{hex}: se bloqueó el acceso a este equipo por motivos de seguridad.',
        'Aviso de Windows en nombre de {brand}: su equipo tiene 5 virus.',
        'Protección de cuenta {brand}: inicio de sesión inusual, acceso congelado por precaución.',
      ],
      [
        'MENSAJE CRÍTICO DE {brand}: su sistema está en peligro.',
        'El cortafuegos de {brand} ha frenado un troyano. No apague el ordenador.',
        'Su sesión de {brand} fue suspendida tras detectarse actividad sospechosa (código {hex}).',
        'Mensaje del sistema {brand}: fallo de registro {hex}, el ordenador se detuvo para protegerle.',
        '¡Alarma de spyware! {brand} ha cortado su conexión.',
      ],
    ),
    alertThreat: split(
      [
        'Le están robando sus contraseñas, fotos y datos bancarios.',
        'Si cierra esta ventana, su información personal quedará expuesta.',
        'Ignorar este aviso provocará la pérdida definitiva de sus archivos.',
        'Si el bloqueo continúa, el equipo quedará inutilizado a distancia.',
      ],
      [
        'Es posible que los hackers ya estén leyendo sus mensajes y los datos de su tarjeta.',
        'Si abandona esta página, su acceso será desactivado para evitar más daños.',
        'Todos los datos de este disco serán borrados a menos que usted responda.',
        'En cinco minutos se informará a su proveedor de internet.',
      ],
    ),
    alertCall: split(
      [
        'Llame de inmediato a Soporte {brand}: {n}',
        'Contacte con nuestros técnicos certificados en el {n} (gratuito) para desbloquearlo.',
        'Marque ahora el {n} para que un ingeniero le guíe en la eliminación.',
        'Línea de ayuda: {n}',
        'Solo se desbloquea por teléfono: central de seguridad {brand} {n}',
        'Pida ayuda técnica ya: {n} (día y noche)',
      ],
      [
        'Avise sin demora al servicio técnico de {brand}: {n}',
        'Los ingenieros de {brand} le devolverán el acceso en el {n}.',
        'Número de soporte: {n}. No reinicie el equipo.',
        'Nuestro personal del {n} eliminará la amenaza por conexión remota.',
        'Un técnico de {brand} espera su llamada: {n}',
        'Ayuda inmediata sin costo en el {n}, deje la ventana abierta.',
      ],
    ),
    story: split(
      [
        'Perdí {price} con un bróker falso y pensé que no los volvería a ver.',
        'Después de que vaciaran mi billetera de {brand} pasé semanas sin dormir.',
        'Una amiga me habló de un experto en recuperación que la había ayudado con {matter}.',
      ],
      [
        'La primavera pasada alguien sacó {price} de mi cuenta de {brand}.',
        'Ya no tenía esperanzas hasta que leí la reseña de un equipo que rastrea criptomonedas.',
        'Como tantos otros, caí en una página de inversiones y perdí mis ahorros.',
      ],
    ),
    recovery: split(
      [
        'Lo recuperaron todo en 48 horas: contacten con la oficina de recuperación de {brand}, {n}.',
        'Escríbales por WhatsApp al {n} y cuente su caso, trabajan con {brand}.',
        'Si usted también es víctima, llame al equipo de recuperación de activos de {brand}, {n}.',
        'Recomiendo sus servicios a todo el que haya perdido dinero en {brand}: {n}',
        'Gracias a los investigadores del {n} tengo de vuelta todas mis monedas de {brand}.',
        'Se paga solo si hay éxito: recuperación de fondos perdidos en {brand}, contacto {n}',
      ],
      [
        'Los fondos volvieron en dos días gracias a los especialistas del {n}, que conocen {brand} por dentro.',
        'Comunícate por mensaje o llamada con la unidad de recuperación de fondos de {brand}: {n}.',
        'Rescatan monedas robadas de {brand} y nunca han fallado: {n}',
        'Manda hoy un mensaje al {n} e inicia tu reclamo de {brand}.',
        'El hacker que me ayudó es serio y discreto, escriba al {n} y mencione {brand}.',
        '¿Depósitos perdidos en {brand}? Los especialistas atienden por Telegram y teléfono: {n}',
      ],
    ),
    phrase: split(
      [
        '{brand} cancelar vuelo o plan {n}',
        '{brand} hablar con un agente {n}',
        '{n} {brand} estado del reembolso',
        '{brand} ayuda ahora {n}',
        '{n} {brand} 24 horas',
        'contactar {brand} rápido {n}',
      ],
      [
        '{brand} atención humana {n}',
        '{n} {brand} facturación',
        'marcar {brand} {n}',
        '{brand} {matter} {n}',
        '{n} comunicarse con {brand} hoy',
        '{brand} agente en vivo {n}',
      ],
    ),
  },
  clean: {
    press: split(
      [
        '{brand} subirá sus precios en primavera, anunció la empresa. Contacto de prensa: {first} {last}, {n}.',
        '«Lamentamos la avería», dijo {first} {last}, de {brand}. Gabinete de prensa: {n}.',
      ],
      [
        '{brand} abrió una oficina en {city}. Para periodistas: {first} {last}, {n}.',
        'La caída de {brand} duró tres horas. Oficina de prensa de {brand}: {n}, {first} {last}.',
      ],
    ),
    complaint: split(
      [
        'Pedí a {firm} hace seis semanas y nadie contesta en el {n}. Quiero mi reembolso.',
        '{firm} me cobró dos veces. Cuando marco el {n}, cuelgan.',
      ],
      [
        'Aléjense de {firm}: factura errónea, ni una disculpa, y el {n} suena y suena.',
        'Sigo esperando que {firm} cancele mi contrato. He probado nueve veces el {n}.',
      ],
    ),
    rung: split(
      [
        'Llamada perdida del {n}, supuestamente {brand}. No devolví la llamada.',
        'Me llegó un SMS que dice que mi cuenta de {brand} está bloqueada y que llame al {n}. Lo borré.',
      ],
      [
        'El {n} me dejó un mensaje sobre una devolución de {brand}. ¿A alguien más?',
        'Me llamaron del {n} diciendo ser de {brand}. Colgué.',
      ],
    ),
    agency: split(
      [
        'Reservamos y cambiamos sus viajes con {brands}. Nuestra agencia en {city}: {n}.',
        'Nuestra tienda vende {brands} y atiende ella misma a sus clientes. Consúltenos: {n}.',
      ],
      [
        'En nuestro mostrador de {city} hay billetes y planes de {brands}. Teléfono de nuestra agencia: {n}.',
        'Los clientes de nuestra tienda en {city} marcan {n}; trabajamos con {brands}.',
      ],
    ),
    hotlineNews: split(
      [
        'Los clientes de {brand} ya pueden llamar gratis a la línea {n}, informa el diario.',
        '{brand} trasladó su servicio telefónico al {n}, dijo un portavoz el martes.',
      ],
      [
        'Según la empresa, la línea antigua de {brand} cierra en mayo y la nueva es {n}.',
        'Las llamadas a {brand} en el {n} dejarán de tener costo, anunció el ministerio.',
      ],
    ),
    ownSupport: split(
      [
        '¿Dudas sobre su factura? Atención al cliente de {firm}: {n}, de lunes a viernes.',
        'Los clientes de {firm} avisan de averías en el {n}. Un reembolso tarda unos cinco días.',
      ],
      [
        'Para cambiar o cancelar un pedido de {firm}, llame a nuestra atención al cliente: {n}.',
        '{firm} responde dudas sobre facturas y reembolsos en el {n}. Tenga a mano su número de cliente.',
      ],
    ),
    business: split(
      [
        'En {firm} llevamos {years} años de oficio en {city}; llame al {n} y le hacemos presupuesto de {trade} sin compromiso.',
        '{firm} - {trade} en {city} y alrededores. Llámenos hoy: {n}',
        '¿Busca servicios de {trade} en {city}? Llame a {firm}, {n}, contestamos nosotros mismos.',
        'Visite nuestro taller ({street}) o llame al {n} para fijar una hora.',
        '¿Preguntas sobre precios? Llama al {n} y pregunta por {first}.',
      ],
      [
        'Negocio familiar y a mucha honra: {firm}, {trade} para {city}. Teléfono {n}.',
        '¿Un trabajo de {trade}? {firm} atiende todo {city}. Estamos en el {n}.',
        '{firm} está en {city}, {street}; nuestro teléfono es el {n}.',
        'Los presupuestos de {firm} son gratuitos. Llame al {n} de ocho a cinco.',
        '{trade} que dura: hable con {first}, de {firm}, en el {n}.',
      ],
    ),
    about: split(
      [
        'Todos los trabajos llevan dos años de garantía, y dejamos todo limpio antes de irnos.',
        '{first} {last} abrió el negocio tras aprender el oficio en {city}.',
        'Tenemos seguro, licencia y referencias de los vecinos.',
        'Los sábados atendemos con cita previa.',
      ],
      [
        'Nuestras tres furgonetas van tan bien surtidas que casi siempre basta una visita.',
        'El precio se acuerda por escrito antes de empezar y no cambia.',
        'Desde que se jubiló el fundador, {first} {last} lleva la tienda.',
        'Cerramos dos semanas en agosto.',
      ],
    ),
    callNow: split(
      [
        'Llame ahora: {n}',
        '¿Fuga de agua? {n}, día y noche.',
        '¿Urgencia? ¡Llámenos ya al {n}!',
        'Pulse para llamar al {n}',
        '¿Sin agua caliente? Basta con llamar: {n}',
        'Urgencias en fin de semana: {n}',
      ],
      [
        'Llámanos cuando quieras: {n}',
        '¡No esperes, llama al {n}!',
        'Contestamos las 24 horas del día: {n}',
        'Con una llamada basta: {n}',
        'Vamos enseguida, teléfono {n}',
        '¿Quieres cita? {n}',
      ],
    ),
    directory: split(
      [
        'Negocios útiles en {city}',
        'Socios de la asociación de comerciantes de {city}',
        'Quién es quién: {trade} en {city}',
      ],
      [
        'Directorio local, {city}',
        'Tiendas y servicios cerca de {street}',
        'Registro de empresas de {city}, sección {trade}',
      ],
    ),
    repair: split(
      [
        '{firm} es un taller independiente en {city}, {street}. No tenemos relación con {brand}. Traiga su aparato o llame al {n}.',
        'Arreglamos aparatos {brand} fuera de garantía en el mostrador, {street}. {hours}: 9-17. Teléfono {n}.',
        '{firm}: equipos {brand} usados y reparados. Independientes del fabricante. Consultas a {first}, {n}.',
      ],
      [
        'Taller independiente de aparatos {brand} en {city}, sin vínculo con la marca. Pase por {street} o llame al {n}.',
        '{firm} repara equipos {brand} en la zona; para la garantía acuda al fabricante. Nuestro número: {n}.',
        'En {street} cambiamos pantallas y baterías, también de {brand}. Somos una pequeña empresa propia. Tel. {n}',
      ],
    ),
    warning: split(
      [
        'Cuidado: circulan mensajes falsos de {brand}. Uno de ellos dice así:',
        'Un lector nos envió esta carta fraudulenta que finge venir de {brand}:',
        'Varios socios de nuestro club recibieron un correo falso de {brand}. Este es el texto:',
        'Así se ve la ventana falsa de {brand}. No llames al número que aparece.',
      ],
      [
        'Alerta de estafa de la asociación de vecinos: el texto siguiente no es de {brand}.',
        'Avisen a sus padres, por favor. Delincuentes que se hacen pasar por {brand} escriben cosas como esta:',
        'Nuestro equipo de informática ha visto este phishing en nombre de {brand}:',
        'Reproducimos el aviso fraudulento de {brand} para que sepas reconocerlo.',
      ],
    ),
    warningAdvice: split(
      [
        'Nunca llames a un número que venga en un mensaje así; abre la aplicación o escribe tú la dirección.',
        'Bórrelo y no permita que nadie se conecte a su ordenador.',
        'Si ya ha pagado, hable enseguida con su banco y denúncielo a la policía.',
        '{brand} jamás pide tarjetas de regalo ni acceso remoto.',
      ],
      [
        'No conteste ni llame. Revise su cuenta en la página verdadera.',
        'Quien haya dado los datos de su tarjeta debe hacerla bloquear.',
        'El número no es de {brand}; lleva a los estafadores.',
        'Guarda el mensaje como prueba y presenta una denuncia.',
      ],
    ),
    warningNumber: split(
      [
        'El número {n} no pertenece a {brand}. Es una estafa.',
        'Ojo con el {n}: a quienes llamaron les pidieron tarjetas de regalo en nombre de {brand}.',
        'Los estafadores usan el {n} y se hacen pasar por {brand}. No llame.',
      ],
      [
        '{n} no es {brand}. La gente que llamó fue engañada.',
        'Hemos recibido quejas sobre el {n}, que dice falsamente ser el soporte de {brand}.',
        'Denunciado como fraude: {n}, suplanta a {brand}. Por favor, no marcar.',
      ],
    ),
    blockList: split(
      [
        'Números que bloqueamos en el foro (spam, publicados como soporte de {brand}):',
        'Lista de moderación de la semana, eliminen los mensajes que contengan:',
        'Filtro de spam, entradas nuevas de anoche:',
      ],
      [
        'Números de spam denunciados por los miembros, añadir al filtro:',
        'Lista de vigilancia para moderadores (líneas falsas de {brand}):',
        'Bloquear, por favor; salen de mensajes con falso servicio de {brand}:',
      ],
    ),
    doubt: split(
      [
        '¿El {n} es de verdad de {brand}? Me dejaron un mensaje de voz.',
        '¿Alguien sabe si el {n} pertenece a {brand}?',
        'Encontré el {n} en una página que dice ser de {brand}. ¿Será real?',
        'Me llegó una carta de {brand} con el número {n}. ¿Es estafa o no?',
        'Desde ayer me llama sin parar el {n} y quiere hablar de {brand}, ¿a alguien le suena?',
      ],
      [
        '¿A alguien más le ha llamado el {n} diciendo que es {brand}?',
        '¿Me pueden confirmar si {n} es una línea auténtica de {brand}?',
        'A mi madre le dijeron que llamara al {n} por su cuenta de {brand}. Suena raro, ¿no?',
        '¿Quién está detrás del {n}? Dice que es {brand}, pero tengo mis dudas.',
        'En mi extracto pone {brand} con el número {n}, ¿es su teléfono?',
      ],
    ),
    doubtDetail: split(
      [
        'Todavía no he devuelto la llamada.',
        'En su propia página no lo encuentro.',
        'Querían que instalara algo y colgué.',
      ],
      ['Prefiero preguntar aquí antes de hacer nada.', 'La página real solo tiene chat.', 'No me dio buena espina.'],
    ),
    news: split(
      [
        'El pleno de {city} aprobó el {date} un presupuesto de {count} millones, con tres votos en contra.',
        'La policía de {city} detuvo a dos personas que se hacían pasar por empleados de {brand} por teléfono, según un portavoz.',
        '{brand} sumó {count} suscriptores en el último trimestre y elevó sus previsiones.',
        'El puente ({street}) seguirá cerrado hasta el {date}; los autobuses irán por la ronda.',
        'Un tribunal obliga a {brand} a que darse de baja sea tan fácil como darse de alta.',
        'Las pérdidas por falsas llamadas de soporte crecieron un {percent} por ciento, informó la oficina del consumidor el {date}.',
      ],
      [
        'La lluvia inundó sótanos en {city} ({street}); los bomberos salieron {count} veces.',
        'Las acciones de {brand} cayeron un {percent} por ciento tras los resultados del {date}.',
        'Jubilados de {city} perdieron {price} a manos de personas que decían trabajar para {brand}.',
        'Desde el {date} la biblioteca de {city} abre los domingos, anunció la alcaldesa.',
        'Los reguladores examinan cómo renueva {brand} los contratos de forma automática.',
        'Unos {count} corredores participaron en el maratón de {city}, un {percent} por ciento más que el año anterior.',
      ],
    ),
    body: split(
      [
        'Si no han recogido su basura, comuníquese con el {body} en el {n}.',
        'El {body} atiende en el {n} de lunes a viernes.',
        'Para avisar de una avería, llame al {body} ({n}) o use el formulario en línea.',
        'Servicio de intérpretes del {body}: teléfono {n}.',
        'Del mobiliario urbano dañado se ocupa el {body}, extensión directa {n}.',
      ],
      [
        'Los vecinos pueden consultar permisos y tasas con el {body} llamando al {n}.',
        'La ventanilla del {body} contesta en el {n}, solo por las mañanas.',
        'Citas en el {body}: {n} o en persona.',
        '¿Dudas sobre su notificación? El {body}, teléfono {n}, le ayudará.',
        'Para objetos perdidos pregunte en el {body}, teléfono {n}.',
      ],
    ),
    bodyDetail: split(
      [
        'Traiga un documento de identidad y la carta que recibió.',
        'La oficina cierra los días festivos.',
        'Hay impresos en la entrada en seis idiomas.',
      ],
      [
        'Las tasas figuran al dorso del formulario.',
        'El acceso para sillas de ruedas está en el lateral del edificio.',
        'El trámite tarda unos {days} días hábiles.',
      ],
    ),
    crisis: split(
      [
        'Si estás pensando en quitarte la vida, llama ahora al {line}. Hay alguien de día y de noche.',
        'No estás solo. El {line} es gratuito y anónimo.',
        'En una emergencia marque {line}. Si necesita hablar, nuestros voluntarios están en el {n}.',
        '¿Te hacen daño en casa? Llama al {line} cuando puedas hablar sin peligro.',
        '¿Le preocupa un menor? Profesionales le orientan en el {line}, sin dar su nombre si lo prefiere.',
      ],
      [
        '¿Sientes que no puedes más? Habla con alguien: {line}, sin costo.',
        'Si te preocupa una amiga, quédate con ella y llama al {line}.',
        'Nuestra línea de escucha abre todas las noches: {n}. Si hay peligro inmediato, {line}.',
        'Ayuda para víctimas de violencia: {line}, confidencial, en muchos idiomas.',
        'Duelo, miedo, soledad: en el {line} alguien te escucha.',
      ],
    ),
    crisisDetail: split(
      [
        'Nadie te juzgará y no hace falta que des tu nombre.',
        'Puede llamar por usted o por alguien a quien quiere.',
        'Hablar ayuda, también a las tres de la madrugada.',
      ],
      [
        'Lo que cuentes queda entre nosotros.',
        'No pasa nada si no sabes qué decir.',
        'La llamada no cuesta nada ni aparece en la factura.',
      ],
    ),
    charity: split(
      [
        '{charity} recoge muebles en buen estado; para concertar la recogida llame al {n}.',
        '¡Se buscan voluntarios! Llama a {charity}, {n}, o pásate por {street}.',
        'Done por teléfono a {charity}: {n}. Cada euro cuenta.',
        '¿Encontraste un gato en la calle? {charity} te ayuda: {n}',
      ],
      [
        'Si te sobran dos horas a la semana, en {charity} estarán encantados: {n}.',
        '{charity} reparte comidas calientes en {street}. Información: {n}.',
        'Para apoyar a {charity}, visita la tienda o llama al {n}.',
        'Línea de {charity} para familias necesitadas: {n}, martes y jueves.',
      ],
    ),
    docs: split(
      [
        'Sustituya {placeholder} por el número de su centro de atención antes de publicar la página.',
        'El campo acepta números internacionales, por ejemplo {placeholder}.',
        'La plantilla muestra «Llámenos al {placeholder}» cuando no hay línea configurada.',
        'En el archivo de ejemplo, asigne {placeholder} a SUPPORT_PHONE.',
      ],
      [
        'Escriba el teléfono de atención al cliente con el formato {placeholder}; los espacios se eliminan.',
        'En las pruebas usamos {placeholder}, que ninguna red asignará.',
        'Si no se conoce a quien llama, el aviso muestra {placeholder}.',
        'Un bloque de contacto queda así: soporte Ejemplo S. A., {placeholder}.',
      ],
    ),
    order: split(
      [
        'Gracias por su pedido {order} del {date}. Hemos empaquetado {count} artículos.',
        'Su paquete va en camino. Código de seguimiento {tracking}.',
        'Hemos recibido su pago de {price} por el pedido {order}.',
        'Su devolución {order} quedó registrada; el abono tarda hasta {days} días.',
      ],
      [
        'El pedido {order} se entregó al transportista el {date}.',
        'Hola, {first}: adjuntamos sus boletos. Localizador {tracking}, total {price}.',
        'La entrega de {order} está prevista para el {date} entre las 10:00 y las 14:00.',
        'Recibo por {price}, referencia {order}, cliente n.º {account}.',
      ],
    ),
    orderDetail: split(
      [
        'Puede ver el estado en su cuenta en todo momento.',
        'Por favor, no responda a este mensaje.',
        'Artículo 1: manguera de jardín, 25 m, ref. {account}',
      ],
      [
        'La factura está en su área de cliente.',
        'Este buzón no se lee.',
        'Ref. {account}, lámpara de escritorio, cantidad 2',
      ],
    ),
    meeting: split(
      [
        'Reunión semanal, {date}, {time}. Orden del día: presupuesto, contrataciones, varios.',
        '{first} le invita a «Revisión del proyecto» el {date} a las {time}.',
        'Recordatorio: reunión de padres el {date}, {time}, aula 12.',
      ],
      [
        'Está invitado: planificación trimestral, {date}, de {time} a mediodía.',
        'La llamada con {firm} se pasó al {date}, {time}.',
        'Ensayo del coro {date}, {time}, {street}.',
      ],
    ),
    dialIn: split(
      [
        'Unirse por teléfono: {n}, ID de reunión {meeting}, código {pin}#',
        'Acceso telefónico {n} PIN {pin}',
        'Con un toque: {n},,{meeting}#',
      ],
      [
        'Conferencia telefónica: {n}, código de acceso {pin}',
        'O llame (solo audio) {n}, ID de conferencia {meeting}#',
        'Audio: {n}, luego {pin} y almohadilla',
      ],
    ),
    jobTitle: split(
      ['Jefatura de Compras', 'Dirección de Obra', 'Contabilidad', 'Investigación'],
      ['Gestión de Proyectos', 'Administración', 'Ventas', 'Biblioteca Municipal'],
    ),
    classified: split(
      [
        'Vendo mesa de roble con seis sillas, {price}. Recoger en {city}. Llamar al {n} después de las seis.',
        'Se alquila habitación cerca de {street}, {price} al mes, no fumadores. {first}, {n}',
        'Perdido: gato gris en {city} el {date}. Si lo ven, llamen al {n}.',
        'Clases de piano para principiantes, {price} la hora, {n}',
      ],
      [
        'Bicicleta casi sin uso, {price}, se puede ver en {city}. Mensajes al {n}.',
        'Busco huerto o jardín pequeño en {city}. Llamar a {first}, {n}.',
        'Leña seca a domicilio, {price} la carga. {n}',
        'Niñera con referencias tiene tardes libres. {n} ({first})',
      ],
    ),
    help: split(
      [
        'Para cancelar {brand}, entra en tu cuenta, abre la página de suscripción y elige «Cancelar plan». Conservas el acceso hasta el final del periodo pagado.',
        'Los reembolsos por {matter} se piden en la cuenta; llegan en {days} días.',
        'Si te cobraron por una tienda de aplicaciones, es ahí donde hay que dar de baja {brand}.',
        '¿Alguien ha conseguido cancelar {brand} después de la prueba? El botón desapareció en la versión {version}.',
        '{brand} me cobró {price} el {date} aunque había cancelado. ¿Qué les escribo?',
      ],
      [
        'Los miembros de {brand} desactivan la renovación automática en Cuenta > Suscripción > Administrar.',
        'Tras cancelar {brand} recibirá un correo; guárdelo hasta el próximo extracto del {date}.',
        'Para {matter}, inicie sesión y abra un chat desde la página de ayuda de {brand}.',
        '¿{brand} sigue cobrando cuando caduca la tarjeta? La mía venció en {month}.',
        'Solucionado: {brand} me devolvió los {price} cuando abrí una disputa en el banco.',
      ],
    ),
    official: split(
      [
        '¿Quiere hablar con nosotros? Llame al {support} de {brand}, {n}.',
        'Puede contactar con {brand} por teléfono en el {n} o por chat desde su cuenta.',
        'Contacto {brand}: {n}. Tenga a mano el correo de su cuenta.',
      ],
      [
        'Nuestro {support} contesta en el {n}, los siete días de la semana.',
        '¿Prefiere el teléfono? Llame a {brand}: {n}.',
        'Ayuda telefónica para clientes de {brand}: {n}.',
      ],
    ),
    sport: split(
      [
        '{team} venció {score} a {team2} ante {count} espectadores.',
        'Descanso {score}, final {score}. Goles en los minutos 12, 45, 67 y 88.',
        'Clasificación: 1. {team} 54:18 71, 2. {team2} 49:23 66',
      ],
      [
        '{team2} perdió {score} en casa contra {team}; asistencia {count}.',
        'Sets: 6-4, 3-6, 7-6 (8-6), tiempo de juego 2:47:31.',
        'Balance de la temporada {score}, {count} puntos para {team}.',
      ],
    ),
    price: split(
      [
        'Oferta hasta el {date}: {price} en lugar de {price}, artículo {account}.',
        'Total factura {price}, IVA 21 %, IBAN {iban}.',
        'Tarifas por noche: 1.250,00 / 1.499,50 / 2.175,25.',
      ],
      [
        'Neto {price}, bruto {price}, vence el {date}, NIF-IVA {vat}.',
        'Transfiera {price} a {iban}, concepto {order}.',
        'Cotización 184,20 - 191,75, volumen 12.480.300.',
      ],
    ),
    position: split(
      [
        'El refugio está en {coord}, altitud 1.842 m.',
        'Inicio del sendero: {coord}. Longitud 14,2 km, desnivel 830 m.',
        'Estación 4711: {coord}, medida el {date} {time}.',
      ],
      [
        'Posición de fondeo {coord}, profundidad 12 m.',
        'Geocaché en {coord}, dificultad 2,5, oculto el {date}.',
        'El sismo (magnitud 4,3) ocurrió en {coord}.',
      ],
    ),
    personal: split(
      [
        'Hola, {first}: mi número nuevo es el {n}. ¡Nos vemos el {date}!',
        'Estoy en la estación, hazme una perdida al {n} cuando llegues.',
        'La abuela tiene teléfono nuevo: {n}. Le encantaría saber de ti.',
        'Si el tren se retrasa, mándame un mensaje al {n}.',
      ],
      [
        '{first}, te dejaste la bufanda en casa. Llámame, {n}.',
        'Ya volvimos de vacaciones; el casero está en el {n} por si falla la calefacción.',
        'Aquí tienes el teléfono del veterinario que me pediste: {n}.',
        '¿Quedamos a las {time}? Mi celular es {n}.',
      ],
    ),
    reservation: split(
      [
        'Para reservar mesa en {firm} llame al {n}; grupos grandes, por correo.',
        'Reservas: {n}, todos los días desde las cinco. {firm}, {street}, {city}.',
        'Habitaciones desde {price} la noche; {firm} toma reservas en el {n}.',
        'Cine {last}: entradas por teléfono en el {n}, recogida hasta 20 minutos antes.',
      ],
      [
        'Hotel {last}, {city}: recepción {n}, abierta a todas horas.',
        'Para el fin de semana reserve con tiempo, {n}. El equipo de {firm}.',
        'Cancelaciones hasta las 18:00 del día anterior, {n}, {firm}.',
        'Apartamento en {city}, {price} la noche, consultas a la familia {last}, {n}.',
      ],
    ),
    localBill: split(
      [
        '{invoice} {order} de {firm}, trabajos de {trade}, {date}: {price}. ¿Preguntas? {n}',
        'Estimada familia {last}: gracias por su confianza. Le rogamos abonar {price} en {days} días. {firm}, {n}',
        'Presupuesto {order} del {date}, {trade}: {price} con material incluido. {firm}, teléfono {n}',
      ],
      [
        'Por el trabajo en {street} ({trade}) facturamos {price}. Si algo no está claro, llame a {firm}, {n}.',
        'Segundo aviso: la factura {order}, {price}, sigue pendiente desde el {date}. {firm}, teléfono {n}',
        '{firm} agradece su pago de {price} ({invoice} {order}). Preguntas sobre la garantía: {n}',
      ],
    ),
    address: split(
      [
        '{firm}, {street} {house}, {zip} {city}. Registro mercantil {account}, NIF-IVA {vat}.',
        'Cómo llegar: tranvía hasta {street} y 200 metros a pie.',
        '{firm}, titular {first} {last}, {street} {house}, {zip} {city}',
      ],
      [
        '{firm} | {street} {house} | {zip} {city} | registro {account}',
        'Aparcamiento detrás del edificio, entrada por {street} {house}.',
        'Aviso legal: {firm}, {street} {house}, {zip} {city}, identificación fiscal {account}',
      ],
    ),
    change: split(
      [
        'corrige el cierre inesperado con la lista de contactos vacía',
        'añade reintentos a la cola de subida',
        'sube el analizador a {version}',
        'quita el campo de teléfono obsoleto del perfil',
        'documenta la matriz de soporte',
      ],
      [
        'trata la zona horaria ausente en las exportaciones',
        'acelera el arranque con carga diferida',
        'actualiza las traducciones para {version}',
        'valida el teléfono al salir del campo',
        'retira la compatibilidad con navegadores antiguos',
      ],
    ),
    logLine: split(
      ['conexión rechazada, reintento en {days} s', 'petición terminada en {count} ms', 'usuario {account} conectado'],
      ['sin acierto de caché para {hex}', 'tarea {account} en cola', 'proceso reiniciado tras {count} ms'],
    ),
  },
}
