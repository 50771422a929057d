import { split } from '../split.ts'
import type { Language, Place } from './language.ts'

/**
 * Brazil and Portugal side by side. `{matter}` carries its article (os, as), so no preposition that melts with one stands
 * before it; `{support}` is masculine and `{body}` feminine, both without an article. Neither country keeps numbers for
 * fiction: firms sit where emigrants live.
 */
export const portuguese: Language = {
  code: 'pt',
  places: split<Place>(
    [
      { city: 'Newark', country: 'US', area: '973' },
      { city: 'Orlando', country: 'US', area: '407' },
      { city: 'Paris', country: 'FR', area: '1' },
      { city: 'Londres', country: 'GB', area: '20' },
      { city: 'Hamburgo', country: 'DE', area: '40' },
    ],
    [
      { city: 'Boston', country: 'US', area: '617' },
      { city: 'Miami', country: 'US', area: '305' },
      { city: 'Fall River', country: 'US', area: '508' },
      { city: 'Bordéus', country: 'FR', area: '5' },
      { city: 'Manchester', country: 'GB', area: '161' },
    ],
  ),
  bait: ['US', 'US', 'US', 'GB', 'FR'],
  digits: ['zero', 'um', 'dois', 'três', 'quatro', 'cinco', 'seis', 'sete', 'oito', 'nove'],
  zeroAgain: '',
  double: '',
  lexicon: {
    support: [
      'atendimento ao cliente',
      'suporte técnico',
      'apoio ao cliente',
      'serviço ao cliente',
      'setor de reembolsos',
      'serviço de assistência',
      'suporte',
      'SAC',
    ],
    trades: [
      'canalização',
      'encanamento',
      'serralharia',
      'odontologia',
      'jardinagem',
      'carpintaria',
      'pintura',
      'aquecimento',
      'banho e tosa',
      'limpeza de tapetes',
      'conserto de bicicletas',
      'telhados',
    ],
    first: split(
      ['Inês', 'Thiago', 'Matilde', 'Wagner', 'Aparecida', 'Duarte', 'Jussara', 'Vasco'],
      ['Rosângela', 'Afonso', 'Beatriz', 'Josué', 'Constança', 'Edson', 'Leonor', 'Caio'],
    ),
    last: split(
      ['Alvarenga', 'Bragança', 'Cavalcante', 'Figueiroa', 'Montenegro', 'Paranhos', 'Quintela', 'Vasconcelos'],
      ['Azevedo', 'Carvalhal', 'Drumond', 'Falcão', 'Meirelles', 'Noronha', 'Sarmento', 'Teixeira'],
    ),
    streets: split(
      ['rua do Moinho', 'avenida da Estação', 'praça Velha', 'rua das Laranjeiras', 'travessa do Canal'],
      ['rua do Porto', 'alameda dos Plátanos', 'beco da Forja', 'rua da Capela', 'estrada da Pedreira'],
    ),
    bodies: split(
      [
        'câmara municipal de Valdosa',
        'prefeitura de Serra Mansa',
        'biblioteca pública',
        'repartição de finanças',
        'conservatória',
      ],
      [
        'junta de freguesia de Pedrinhas',
        'secretaria de educação',
        'companhia de águas',
        'prefeitura de Ribeirinho',
        'casa consular',
      ],
    ),
    charities: split(
      ['Mãos Vizinhas', 'Banco Alimentar Valdosa', 'Patinhas sem Teto', 'Casa Lanterna'],
      ['Despensa Aberta', 'Ponte Solidária', 'Abrigo Pedrinhas', 'Segunda Página'],
    ),
    teams: split(
      ['Esportivo Valdosa', 'União Serra Mansa', 'Atlético Paranhos', 'Académica Quintela'],
      ['Desportivo Pedrinhas', 'Sporting Noronha', 'Ribeirinho Futebol Clube', 'Grêmio Sarmento'],
    ),
    months: [
      'janeiro',
      'fevereiro',
      'março',
      'abril',
      'maio',
      'junho',
      'julho',
      'agosto',
      'setembro',
      'outubro',
      'novembro',
      'dezembro',
    ],
    longDate: '{d} de {m} de {y}',
    phone: ['Telefone', 'Tel.', 'Fone', 'Contacto'],
    mobile: 'Celular',
    fax: 'Fax',
    order: 'Número do pedido',
    invoice: 'Fatura',
    amount: 'Valor',
    hours: 'Horário',
    regards: ['Atenciosamente', 'Com os melhores cumprimentos', 'Um abraço', 'Obrigado'],
    currency: ['R$', '€', 'US$'],
    countries: { US: 'Estados Unidos', GB: 'Reino Unido', DE: 'Alemanha', FR: 'França', AU: 'Austrália' },
  },
  matters: {
    airline: split(
      ['as remarcações de voo', 'os reembolsos', 'as conexões perdidas', 'os upgrades de assento'],
      ['as correções de nome', 'as bagagens extraviadas', 'as reservas de grupo', 'os cancelamentos de viagem'],
    ),
    security: split(
      ['as renovações automáticas', 'as cobranças indevidas', 'os erros de instalação', 'os códigos de ativação'],
      ['as transferências de licença', 'as atualizações travadas', 'os débitos em duplicado', 'as rescisões'],
    ),
    wallet: split(
      ['as contas bloqueadas', 'os saques pendentes', 'os depósitos sumidos', 'as frases de recuperação'],
      ['os saldos congelados', 'as transferências falhadas', 'as verificações', 'as operações não autorizadas'],
    ),
    printer: split(
      ['os encravamentos de papel', 'as impressoras offline', 'as falhas de wi-fi', 'os erros de cartucho'],
      ['os conflitos de driver', 'as avarias do scanner', 'as páginas em branco', 'os erros de rede'],
    ),
    bank: split(
      ['os cartões bloqueados', 'os pagamentos contestados', 'os limites da conta', 'os estornos'],
      ['as transferências devolvidas', 'os débitos suspeitos', 'os perfis travados', 'as segundas vias de cartão'],
    ),
    media: split(
      ['os cancelamentos de plano', 'os erros de reprodução', 'as dúvidas de fatura', 'as trocas de senha'],
      ['os testes grátis', 'as falhas de transmissão', 'as mensalidades', 'as recuperações de conta'],
    ),
  },
  planted: {
    aiAnswer: split(
      [
        'Segundo várias fontes, {brand} atende no {n}. Posso ajudar em mais alguma coisa?',
        'Isto é o que encontrei: **{brand}** responde dia e noite no {n}. Fontes: 3 páginas.',
      ],
      [
        'Para falar com uma pessoa de {brand}, disque {n}. Quer também um resumo dos prazos de reembolso?',
        '- Entre em {brand}\n- Abra a página de faturação\n- Se falhar, ligue para {brand}: {n}',
      ],
    ),
    review: split(
      [
        'Já tinha desistido de {brand}, liguei para {n} e em dez minutos estava resolvido. Guardem este número.',
        '{brand} tinha cobrado duas vezes. Liguei para {n}, dinheiro de volta no dia seguinte. Cinco estrelas.',
      ],
      [
        'Sinceramente o melhor de {brand} até agora: {n}, uma voz simpática, problema resolvido à primeira.',
        'Perdi uma semana no chat de {brand}. Um vizinho deu-me o {n} e cancelaram tudo enquanto eu esperava.',
      ],
    ),
    profile: split(
      [
        'Ajuda {brand}. Ajudamos utilizadores de {brand}. Contacto: {n}. 12 seguidores.',
        'Episódio 4: como falar com {brand}. Notas: atendimento {brand} {n}.',
      ],
      [
        'Slide 1: {brand} em resumo\nSlide 2: primeiros passos\nSlide 3: suporte {brand} {n}',
        'Evento: plantão {brand} gratuito. Todos os dias por telefone: {n}.',
      ],
    ),
    opening: split(
      [
        'Lidar com {matter} na {brand} pode parecer um <labirinto|quebra-cabeça>, ainda mais quando cada menu volta ao início.',
        'Muitos clientes da {brand} <desistem|perdem a paciência> quando o assunto envolve {matter}, mas a saída está mais perto do que imaginam.',
        'Se você passou a noite procurando respostas sobre {matter}, saiba que não é o único usuário da {brand}.',
        'Este guia completo explica {matter}, as regras da {brand} e o caminho mais rápido para falar com uma pessoa.',
        'Desde a última atualização, as dúvidas sobre {matter} <não param de crescer|têm-se multiplicado> entre quem usa a {brand}.',
      ],
      [
        'Nada estraga tanto um fim de semana como {matter}, e a {brand} <nem sempre|raramente> facilita a solução.',
        'Precisa de ajuda com {matter}? Veja o que os utilizadores mais experientes da {brand} fazem primeiro.',
        'Neste artigo vemos {matter} passo a passo, para que você volte logo a aproveitar a {brand}.',
        'Quando a {brand} faz parte do dia a dia, até {matter} viram urgência.',
        'As condições sobre {matter} mudaram outra vez este ano, o que deixou muitos clientes da {brand} <confusos|sem saber o que fazer>.',
      ],
    ),
    advice: split(
      [
        'Abra o aplicativo, escolha o seu perfil, e procure a página de cobrança, onde o último lançamento aparece no topo.',
        'Tenha à mão o seu e-mail, os quatro últimos dígitos do cartão e, de preferência, a data da compra.',
        'Explique a situação com calma, peça um número de protocolo, e anote o nome de quem atendeu.',
        'Conforme a tarifa ou o plano escolhido, a multa pode ser anulada, reduzida ou, às vezes, convertida em crédito.',
        'Se a página não carregar, limpe o cache, reinicie o aparelho, e experimente outro navegador.',
        'A maioria dos casos resolve-se num dia, alguns demoram mais, e os complicados seguem para um especialista.',
        'Confira a mensagem de confirmação, compare os valores, e guarde uma captura de tela por precaução.',
      ],
      [
        'Primeiro entre na conta, vá às definições, e desça até a parte da assinatura.',
        'Antes de mais nada, anote o código da reserva, o valor exato, o dia da cobrança.',
        'Um atendente vai consultar o seu perfil, confirmar alguns dados, e apresentar as opções possíveis.',
        'Quem age logo no primeiro dia costuma evitar custos, filas longas, papelada.',
        'Se o botão estiver cinza, saia da conta, espere um minuto, e volte pelo menu principal.',
        'Na alta temporada a espera aumenta, por isso vale tentar bem cedo, se possível no meio da semana.',
        'Depois que o pedido é aceito, chega um aviso, o estado muda, e o dinheiro volta.',
      ],
    ),
    call: split(
      [
        'Para resolver {matter}, <basta ligar|ligue> para o {support} da {brand}: {n}.',
        'Ligue {n} e conte ao atendente da {brand} o que aconteceu.',
        'Para fugir da fila, telefone para a {brand} no {n} <agora mesmo|já>.',
        'Fale com uma pessoa de verdade da {brand} discando {n} a qualquer hora.',
        'Entre em contato com o {support} da {brand} pelo {n} e receba resposta rápida.',
      ],
      [
        'É só pegar no telefone e <contactar|chamar> o {support} da {brand}: {n}.',
        'Telefone para {n} e converse com um especialista da {brand} sobre {matter}.',
        'O {support} da {brand} atende gratuitamente pelo {n}.',
        'Fale com alguém da {brand} ligando para {n} e escolhendo a opção dois.',
        'Use o {n} para falar <hoje mesmo|imediatamente> com o {support} da {brand}.',
      ],
    ),
    subject: split(
      [
        '{n} põe você <direto|imediatamente> em contato com o {support} da {brand}.',
        '{n} é a maneira mais <rápida|curta> de resolver {matter} com a {brand}.',
        '{n} trata de tudo, inclusive {matter}, para qualquer cliente da {brand}, dia e noite.',
        '{n} coloca um consultor da {brand} na linha em segundos.',
        'Quando surgem {matter}, {n} responde antes de todo mundo.',
      ],
      [
        '{n} reúne tudo o que os utilizadores da {brand} precisam para {matter}.',
        '{n} já ajudou milhares de pessoas com {matter} na {brand}.',
        '{n} fica disponível 24 horas para os membros da {brand}.',
        'De dia ou de noite, {n} orienta quem liga para resolver {matter}, <com paciência|sem enrolação>.',
        '{n} oferece aos clientes da {brand} uma voz humana no lugar de um menu.',
      ],
    ),
    between: split(
      [
        'O {brand} {n} {support} está disponível a semana toda.',
        'Como falar com {brand} {n} {support} sem esperar?',
        'Procure {brand} {n} {support} para {matter} e ajuda com a fatura.',
        '{brand} {n} {support} oficial: pessoas de verdade, respostas de verdade.',
      ],
      [
        'Falar com {brand} {n} {support} leva menos de dois minutos.',
        'O nosso {brand} {n} {support} resolve {matter} por telefone.',
        '{brand} {n} {support} de confiança para casa e escritório.',
        'Pergunte ao {brand} {n} {support} sobre {matter}.',
      ],
    ),
    quiet: split(
      [
        'Se o formulário on-line não funcionar, o {support} da {brand} também atende pelo telefone {n}.',
        'Os passageiros e assinantes que preferem conversar com alguém costumam ligar para {n}, onde os atendentes da {brand} resolvem {matter}.',
        'Na nossa experiência, uma chamada curta para a {brand} pelo {n} resolveu a questão em dez minutos.',
        'Para tudo o que envolve {matter}, o número a anotar é {n}, que pertence ao {support} da {brand}.',
        'A equipa de faturação da {brand}, que encontra pelo {n}, confirma o cancelamento por e-mail.',
        'No fim deu certo ligar para a {brand} ({n}) e pedir o crédito com educação.',
        'Um leitor contou que o setor responsável da {brand} atende no {n}.',
      ],
      [
        'Se nenhum destes passos ajudar, a {brand} mantém uma linha telefónica para {matter}, o {n}.',
        'Segundo vários assinantes, a {brand} responde com mais rapidez sobre {matter} pelo {n}.',
        'Uma conversa por telefone com a {brand} ({n}) continua a ser o jeito mais seguro de reverter uma cobrança.',
        'Quem não quer esperar por uma resposta escrita pode procurar o {support} da {brand}, telefone {n}.',
        'Deixe o {n} por perto, já que o {support} da {brand} pede que as alterações sejam confirmadas de viva voz.',
        'Quem prefere esclarecer {matter} a conversar pode marcar {n} e pedir que o passem ao departamento certo da {brand}.',
        'Na dúvida vale a pena telefonar para {n}, onde a {brand} dá uma resposta definitiva.',
      ],
    ),
    promise: split(
      [
        'O reembolso total é <garantido|assegurado> e os atendentes trabalham 24 horas por dia, 7 dias por semana.',
        'Sem espera e sem robô: uma pessoa atende na hora.',
        'Técnicos certificados resolvem o problema enquanto você fica na linha.',
        'A maioria de quem liga recebe o dinheiro de volta no mesmo dia.',
        'Reembolso de cem por cento ou não cobramos nada.',
        'Consultores treinados resolvem nove em cada dez casos na primeira ligação.',
      ],
      [
        'Nunca vai ficar à espera, e cada cliente recebe a confirmação do reembolso.',
        'Os nossos especialistas estão acordados a qualquer hora, inclusive nos feriados.',
        'Gente de verdade, zero espera e solução imediata.',
        'O técnico acede ao seu ecrã em segurança e conserta tudo em minutos.',
        'O seu pedido fica resolvido durante a chamada, prometido.',
        'Grátis, seguro e sem espera, também ao fim de semana.',
      ],
    ),
    pressure: split(
      [
        'Aja antes da meia-noite, senão a cobrança se torna definitiva.',
        'Não deixe para depois: as contas não confirmadas hoje serão encerradas.',
        'Só uma ligação dentro de 24 horas suspende o pagamento.',
      ],
      [
        'O prazo está a terminar, por isso não adie.',
        'A cada hora que passa fica mais difícil estornar.',
        'Se não responder hoje, o valor será debitado do seu cartão.',
      ],
    ),
    title: split(
      [
        '{brand} {support} {n}: como falar com um atendente',
        'Como cancelar a {brand}? Ligue {n} e receba ajuda rápida',
        '{n} - telefone da {brand} para {matter}',
        'A {brand} atende 24 horas? {n}',
        'Guia completo sobre {matter} na {brand} [{n}]',
      ],
      [
        'Número de telefone da {brand} {n} | fale hoje com um agente',
        'Qual é a forma mais rápida de contactar a {brand}? {n}',
        'Resolva agora {matter} ({n}) {brand} {support}',
        'Reembolso da {brand} sem complicação, disque {n}',
        'Todas as maneiras de chegar ao {support} da {brand}: {n}',
      ],
    ),
    plainTitle: split(
      [
        'O que fazer com {matter} na {brand}',
        '{brand}: tudo sobre {matter}',
        'Pequeno guia do {support} da {brand}',
        'Experiências com a {brand} e {matter}',
        'Dez perguntas sobre {matter} na {brand}',
      ],
      [
        'Como funcionam {matter} na {brand}',
        'Aproveite melhor a {brand}',
        'Dicas da {brand} para {matter}',
        'Guia para clientes da {brand}',
        'Como se resolvem {matter}: notas sobre a {brand}',
      ],
    ),
    heading: split(
      ['Por que as pessoas procuram a {brand}', 'O que é preciso antes de começar', 'Passo a passo', 'Para terminar'],
      ['Quando pedir ajuda', 'Prepare o seu pedido', 'O caminho mais simples', 'Em resumo'],
    ),
    question: split(
      [
        'Posso receber o meu dinheiro de volta da {brand}?',
        'Quanto tempo demoram {matter}?',
        'O {support} da {brand} abre aos domingos?',
        'Como falo com um humano na {brand}?',
        'O que faço se o aplicativo da {brand} não funcionar?',
      ],
      [
        'Quem me ajuda com {matter}?',
        'A {brand} cobra alguma taxa para {matter}?',
        'Onde encontro o {support} da {brand}?',
        'Posso mudar de ideia depois de confirmar com a {brand}?',
        'Por que a {brand} me cobrou duas vezes?',
      ],
    ),
    answer: split(
      [
        'Sim. Ligue {n} e o reembolso será providenciado.',
        'Em geral, de um a três dias; no {n} dizem-lhe o estado exato.',
        'Claro que sim. Disque {n} quando quiser.',
        'Diga «atendente» ao ligar para {n} e não desligue.',
        'Então peça ao {support}, {n}, que faça isso por você.',
      ],
      [
        'A equipa do {n} trata disso por si.',
        'Quase nunca. Confirme no {n} por garantia.',
        'Por telefone, no {n}, todos os dias do ano.',
        'Pode, desde que contacte o {n} num prazo de 24 horas.',
        'Acontece de vez em quando; no {n} anulam a segunda cobrança.',
      ],
    ),
    keyword: split(
      [
        'telefone {brand} atendimento ao cliente',
        'número do suporte {brand}',
        '{brand} 0800 telefone',
        '{brand} reembolso telefone',
        '{brand} linha de apoio',
        'cancelar {brand} por telefone',
        '{brand} falar com atendente 24 horas',
      ],
      [
        'contacto {brand} Portugal',
        'SAC {brand} número',
        '{brand} assistência técnica contato',
        '{brand} faturamento telefone',
        '{brand} central de atendimento',
        'ligar para um agente da {brand}',
        '{brand} reclamações número',
      ],
    ),
    comment: split(
      [
        'Ótimo post, obrigado por partilhar! Se alguém precisar de ajuda com {matter}, ligue para o {support} da {brand} no {n}.',
        'Excelente artigo. Semana passada sofri com {matter} e a equipe da {brand} no {n} resolveu na hora.',
        'Gosto muito do seu blog. Para o {support} da {brand} disque {n}, os nossos especialistas estão <sempre prontos|disponíveis 24 horas>.',
        'Olá, bela leitura. Oferecemos o melhor {support} da {brand} do país, ligação grátis {n}.',
        'Muito informativo. Problemas com {matter}? Fale com {n} e receba ajuda imediata da {brand}.',
      ],
      [
        'Que página útil! Aliás, {matter} resolvem-se facilmente se ligar para a {brand}, {n}.',
        'Boa explicação, guardei nos favoritos. Os nossos técnicos dão {support} da {brand}; ligue {n} quando quiser.',
        'Obrigada por estas informações valiosas. Resolvi {matter} graças aos especialistas da {brand} ({n}).',
        'Bom trabalho, continue. Quem tiver dificuldade com a {brand} devia falar com {n}.',
        'Blog fantástico. O número do {support} da {brand} para {matter} é {n}.',
      ],
    ),
    countries: split(
      [
        '{support} da {brand}: {c} {n}, {c2} {n2}.',
        'Ligue para {n} ({c}) ou {n2} ({c2}) para resolver {matter}.',
        'Chamada grátis, {c}: {n} / {c2}: {n2} - os especialistas da {brand} esperam por você.',
      ],
      [
        'Quem liga do estrangeiro ({c}) marca {n}, os restantes ({c2}) {n2}; ambos chegam ao {support} da {brand}.',
        'Ajuda da {brand}, {c} - {n} e {c2} - {n2}.',
        'Dúvidas sobre {matter}? {n} {c} | {n2} {c2}, pergunte pela {brand}.',
      ],
    ),
    manyBrands: split(
      [
        'Damos suporte a {brands}: um só número para todos, {n}.',
        'Seja {brands}, os nossos técnicos do {n} resolvem.',
        'Lista de atendimento: {brands} - todos respondem no {n}.',
        'Uma ligação, todas as marcas: {brands} no {n}.',
        'Os reembolsos de {brands} passam pelo nosso escritório central, telefone {n}.',
      ],
      [
        'Problemas com {brands}? Tudo se resolve no {n}.',
        'A mesma equipa simpática, {n}, cuida de {brands}.',
        'Para utilizadores de {brands} há ajuda no {n}.',
        'Central de serviço para {brands}, dia e noite no {n}.',
        'Seja qual for o aparelho: {brands}, há sempre ajuda no {n}.',
      ],
    ),
    copied: split(
      [
        'Fale conosco. O nosso {support} funciona de segunda a sexta, das 8h às 20h. Telefone {n}.',
        'Precisa de mais ajuda? Converse no chat com um consultor da {brand} ou ligue {n}. Tenha os dados da conta em mãos.',
        'Pode contactar o {support} da {brand} pelo {n}. As chamadas podem ser gravadas para fins de formação.',
        'Central de ajuda da {brand} > Contato > Telefone: {n}. Tempo médio de espera: três minutos.',
        'Atendimento pessoal da {brand}: {n}, de segunda a sábado, das 7h às 22h.',
        'Esqueceu a senha ou perdeu o cartão? A equipe da {brand} ajuda pelo {n}.',
      ],
      [
        'Ainda tem perguntas? Fale com a {brand}: {n}. As linhas estão abertas todos os dias das 7h às 23h.',
        'Opções de contacto: mensagem na aplicação, carta à equipa da {brand} ou chamada para {n}.',
        '{brand}, {support}, telefone {n}. Para sua segurança pediremos o número de cliente.',
        'Como contatar a {brand}: por chat para assinantes, por telefone ({n}) para todos.',
        'Estamos aqui para si. Linha do cliente {brand} {n}, chamada grátis da rede fixa.',
        'Escolha o motivo, tenha o número de cliente e ligue à {brand}: {n}.',
      ],
    ),
    mailSubject: split(
      [
        'A sua renovação da {brand} foi concluída',
        'Fatura {order} da {brand}',
        'Recibo de pagamento: plano anual {brand}',
      ],
      [
        'Confirmação do pedido {order} - {brand}',
        'Obrigado por renovar com a {brand}',
        'Aviso de débito automático {brand}',
      ],
    ),
    mailOpening: split(
      [
        'Prezado cliente, a sua assinatura da {brand} foi renovada por mais três anos.',
        'Olá {first}, obrigado pela compra. Cobramos {price} pela {brand}.',
        'Caro usuário, informamos que hoje serão debitados {price} pelo seu plano da {brand}.',
        'Confirmamos a compra da {brand} no valor de {price}, que aparecerá no extrato em 24 horas.',
      ],
      [
        'Estimado membro, temos o prazer de confirmar que a sua proteção {brand} foi prolongada automaticamente.',
        'Bom dia {first}, a sua adesão à {brand} termina hoje e será renovada por {price}.',
        'Exmo. cliente, um pagamento de {price} a favor da {brand} foi processado a partir da sua conta.',
        'Parabéns {first}, o seu pacote de proteção {brand} já está ativo, valor {price}.',
      ],
    ),
    mailLine: split(
      [
        '{invoice}: {order} / Produto: {brand} Total / {amount}: {price}',
        'Data: {date}. Quantidade: 1. Total: {price}.',
      ],
      [
        'Artigo: {brand} Premium, validade 36 meses, preço {price}',
        'Referência {order}, faturada em {date}, paga por débito direto.',
      ],
    ),
    mailCall: split(
      [
        'Se não autorizou este pagamento, ligue para o nosso setor de cobrança no {n}.',
        'Para cancelar e pedir o reembolso, fale conosco pelo {n} em até 24 horas.',
        'Dúvidas sobre esta cobrança? A nossa central responde no {n}.',
        'Caso queira impedir a renovação, disque <imediatamente|já> {n}.',
        'Não fez esta compra? Cancelamento e devolução só por telefone: {n}.',
        'O nosso setor antifraude recebe o seu aviso no {n}.',
      ],
      [
        'Não foi você? Comunique a transação ao {n} sem demora.',
        'Pode contestar este pedido por telefone: {n} (chamada grátis).',
        'Para um estorno, queira falar com o nosso balcão de reembolsos, {n}.',
        'Se desejar terminar o serviço, agradecemos que entre em contacto com o {n}.',
        'Caso se trate de um engano, dê sinal no prazo de um dia: {n}.',
        'Desistência e crédito: linha do cliente {n}.',
      ],
    ),
    mailClose: split(
      ['Obrigado, departamento de cobrança {brand}', 'Saudações, equipe {brand}'],
      ['Cumprimentos, contabilidade {brand}', 'Cordialmente, relações com clientes {brand}'],
    ),
    alert: split(
      [
        '** ALERTA DE SEGURANÇA {brand} ** O seu computador foi bloqueado.',
        'Atenção! A {brand} detectou um spyware perigoso neste dispositivo.',
        'Erro {brand} 0x{hex}: o acesso a este PC foi bloqueado por motivos de segurança.',
        'Aviso do Windows em nome da {brand}: o seu PC tem 5 vírus.',
        'Proteção de conta {brand}: acesso fora do comum, perfil congelado por precaução.',
      ],
      [
        'MENSAGEM CRÍTICA DA {brand}: o seu sistema está em risco.',
        'O firewall da {brand} travou um cavalo de Troia. Não desligue a máquina.',
        'A sua sessão {brand} foi suspensa após atividade suspeita (código {hex}).',
        'Mensagem do sistema {brand}: erro de registo {hex}, o computador parou para sua proteção.',
        'Alarme de spyware! A {brand} cortou a sua ligação.',
      ],
    ),
    alertThreat: split(
      [
        'As suas senhas, fotos e dados bancários estão sendo roubados.',
        'Fechar esta janela põe os seus dados pessoais em perigo.',
        'Ignorar este aviso leva à perda definitiva dos arquivos.',
        'Se o bloqueio continuar, a máquina será inutilizada à distância.',
      ],
      [
        'Hackers podem já estar a ler as suas mensagens e os dados do cartão.',
        'Se sair desta página, o acesso será desativado para evitar mais danos.',
        'Todos os dados deste disco serão apagados se você não responder.',
        'Em cinco minutos o seu provedor de internet será avisado.',
      ],
    ),
    alertCall: split(
      [
        'Ligue imediatamente para o Suporte {brand}: {n}',
        'Contacte os nossos técnicos certificados pelo {n} (grátis) para desbloquear.',
        'Disque agora {n}, um engenheiro vai guiá-lo na remoção.',
        'Linha de ajuda: {n}',
        'Desbloqueio só por telefone: central de segurança {brand} {n}',
        'Peça ajuda técnica já: {n} (dia e noite)',
      ],
      [
        'Avise sem demora a assistência {brand}: {n}',
        'Os engenheiros da {brand} devolvem o seu acesso pelo {n}.',
        'Número de suporte: {n}. Não reinicie o computador.',
        'O nosso pessoal do {n} elimina a ameaça por acesso remoto.',
        'Um técnico da {brand} espera a sua chamada: {n}',
        'Ajuda imediata e grátis no {n}, deixe a janela aberta.',
      ],
    ),
    story: split(
      [
        'Perdi {price} para um corretor falso e achei que nunca mais veria o dinheiro.',
        'Depois que esvaziaram a minha carteira da {brand} passei semanas sem dormir.',
        'Uma amiga falou-me de um perito em recuperação que a tinha ajudado com {matter}.',
      ],
      [
        'Na primavera passada alguém tirou {price} da minha conta da {brand}.',
        'Já não tinha esperança até ler a opinião sobre uma equipa que rastreia criptomoedas.',
        'Como tanta gente, caí num site de investimentos e perdi as economias.',
      ],
    ),
    recovery: split(
      [
        'Recuperaram tudo em 48 horas: procurem o balcão de recuperação da {brand}, {n}.',
        'Mande mensagem para eles no WhatsApp {n} e conte o seu caso, trabalham com a {brand}.',
        'Se você também foi vítima, ligue para a equipe de recuperação de ativos da {brand} no {n}.',
        'Recomendo o serviço deles a todos que perderam dinheiro na {brand}: {n}',
        'Graças aos investigadores do {n} tenho de volta todas as minhas moedas da {brand}.',
        'Só paga se der certo: recuperação de valores perdidos na {brand}, contato {n}',
      ],
      [
        'O dinheiro voltou em dois dias graças aos especialistas do {n}, que conhecem a {brand} por dentro.',
        'Fale por mensagem ou chamada com a unidade de resgate de fundos da {brand}: {n}.',
        'Eles resgatam moedas roubadas da {brand} e nunca falharam: {n}',
        'Escreva hoje para {n} e abra o seu processo da {brand}.',
        'O hacker que me ajudou é sério e discreto, escreva para {n} e mencione a {brand}.',
        'Depósitos perdidos na {brand}? Os especialistas atendem no Telegram e por telefone: {n}',
      ],
    ),
    phrase: split(
      [
        '{brand} cancelar voo ou plano {n}',
        '{brand} falar com agente {n}',
        '{n} {brand} estado do reembolso',
        '{brand} ajuda agora {n}',
        '{n} {brand} 24 horas',
        'contatar {brand} rápido {n}',
      ],
      [
        '{brand} atendimento humano {n}',
        '{n} {brand} faturação',
        'ligar {brand} {n}',
        '{brand} {matter} {n}',
        '{n} contactar {brand} hoje',
        '{brand} consultor ao vivo {n}',
      ],
    ),
  },
  clean: {
    press: split(
      [
        '{brand} vai subir os preços na primavera, anunciou a empresa. Contacto de imprensa: {first} {last}, {n}.',
        '«Lamentamos a avaria», disse {first} {last}, de {brand}. Gabinete de imprensa: {n}.',
      ],
      [
        '{brand} abriu um escritório em {city}. Para jornalistas: {first} {last}, {n}.',
        'A falha em {brand} durou três horas. Assessoria de imprensa de {brand}: {n}, {first} {last}.',
      ],
    ),
    complaint: split(
      [
        'Encomendei em {firm} há seis semanas e ninguém atende no {n}. Quero o meu reembolso.',
        '{firm} cobrou duas vezes. Quando ligo para {n}, desligam.',
      ],
      [
        'Fujam de {firm}: fatura errada, nem um pedido de desculpa, e o {n} só toca.',
        'Continuo à espera que {firm} cancele o meu contrato. Já tentei nove vezes o {n}.',
      ],
    ),
    rung: split(
      [
        'Chamada perdida do {n}, supostamente {brand}. Não retornei.',
        'Recebi um SMS a dizer que a minha conta {brand} está bloqueada e que devo ligar para {n}. Apaguei.',
      ],
      [
        'O {n} deixou mensagem sobre um reembolso de {brand}. Mais alguém?',
        'Ligaram-me do {n} a dizer que eram de {brand}. Desliguei.',
      ],
    ),
    agency: split(
      [
        'Reservamos e alteramos as suas viagens com {brands}. A nossa agência em {city}: {n}.',
        'A nossa loja vende {brands} e trata ela mesma dos seus clientes. Pergunte-nos: {n}.',
      ],
      [
        'No nosso balcão em {city} há bilhetes e planos de {brands}. Telefone da nossa agência: {n}.',
        'Os clientes da nossa loja em {city} ligam {n}; trabalhamos com {brands}.',
      ],
    ),
    hotlineNews: split(
      [
        'Os clientes de {brand} já ligam grátis para a linha {n}, informa o jornal.',
        '{brand} mudou o serviço telefónico para {n}, disse um porta-voz na terça-feira.',
      ],
      [
        'Segundo a empresa, a linha antiga de {brand} fecha em maio e a nova é {n}.',
        'As chamadas para {brand} no {n} deixam de ter custo, anunciou o ministério.',
      ],
    ),
    ownSupport: split(
      [
        'Dúvidas sobre a fatura? Atendimento de {firm}: {n}, de segunda a sexta.',
        'Clientes de {firm} comunicam avarias no {n}. Um reembolso demora cerca de cinco dias.',
      ],
      [
        'Para alterar ou cancelar um pedido de {firm}, ligue para o nosso atendimento: {n}.',
        '{firm} responde a dúvidas sobre faturas e reembolsos no {n}. Tenha o número de cliente à mão.',
      ],
    ),
    business: split(
      [
        'Na {firm}, em {city}, trabalhamos há {years} anos ({trade}); ligue {n} e peça um orçamento grátis.',
        '{firm} - {trade} em {city} e arredores. Ligue hoje: {n}',
        'Procura quem faça {trade} em {city}? Telefone para a {firm}, {n}, somos nós que atendemos.',
        'Visite a nossa oficina, {street}, ou ligue {n} para marcar um horário.',
        'Perguntas sobre preços? Ligue {n} e fale com {first}.',
      ],
      [
        'Empresa familiar com muito orgulho: {firm}, {trade}, {city}. Telefone {n}.',
        'Precisa de um profissional? A {firm} atende em toda a região de {city}. Estamos no {n}.',
        'A {firm} fica em {city}, {street}; o nosso telefone é {n}.',
        'Os orçamentos da {firm} são gratuitos. Ligue entre as oito e as cinco, {n}.',
        'Para um serviço que dura ({trade}), fale com {first}, da {firm}, pelo {n}.',
      ],
    ),
    about: split(
      [
        'Todo serviço tem dois anos de garantia, e limpamos tudo antes de sair.',
        '{first} {last} fundou a empresa depois de aprender o ofício em {city}.',
        'Temos seguro, alvará e boas referências da vizinhança.',
        'Aos sábados atendemos com hora marcada.',
      ],
      [
        'As nossas três carrinhas vão equipadas para que quase sempre baste uma visita.',
        'O preço fica combinado por escrito antes de começar.',
        'Desde que o fundador se reformou, {first} {last} toma conta da loja.',
        'Fechamos duas semanas em agosto.',
      ],
    ),
    callNow: split(
      [
        'Ligue agora: {n}',
        'Cano furado? {n}, dia e noite.',
        'Urgência? Ligue já {n}!',
        'Toque para ligar: {n}',
        'Sem água quente? É só ligar: {n}',
        'Plantão no fim de semana: {n}',
      ],
      [
        'Ligue para nós a qualquer hora: {n}',
        'Não espere, chame {n}!',
        'Atendemos 24 horas por dia: {n}',
        'Um telefonema basta: {n}',
        'Chegamos depressa, telefone {n}',
        'Quer marcar? {n}',
      ],
    ),
    directory: split(
      [
        'Negócios úteis em {city}',
        'Membros da associação de comerciantes brasileiros de {city}',
        'Quem faz o quê em {city}: {trade}',
      ],
      [
        'Lista local, {city}',
        'Lojas e serviços perto da {street}',
        'Registo de empresas portuguesas em {city}, secção {trade}',
      ],
    ),
    repair: split(
      [
        'A {firm} é uma oficina independente em {city}, {street}. Não temos ligação com a {brand}. Traga o aparelho ou ligue {n}.',
        'Consertamos aparelhos {brand} fora da garantia no nosso balcão, {street}. {hours}: 9-17. Telefone {n}.',
        '{firm}: máquinas {brand} usadas e recondicionadas. Independente do fabricante. Dúvidas com {first}, {n}.',
      ],
      [
        'Oficina independente de aparelhos {brand} em {city}, sem vínculo com a marca. Passe na {street} ou ligue {n}.',
        'A {firm} faz manutenção de equipamento {brand} na região; para a garantia procure o fabricante. O nosso número: {n}.',
        'Na {street} trocamos ecrãs e baterias, também {brand}. Somos uma pequena firma própria. Tel. {n}',
      ],
    ),
    warning: split(
      [
        'Cuidado: circulam mensagens falsas da {brand}. Uma delas diz o seguinte:',
        'Um leitor mandou-nos esta carta golpista que finge vir da {brand}:',
        'Vários sócios do nosso clube receberam um e-mail falso da {brand}. O texto é este:',
        'É assim que aparece a janela falsa da {brand}. Não ligue para o número que está nela.',
      ],
      [
        'Alerta de burla da associação de moradores: o texto abaixo não é da {brand}.',
        'Avisem os vossos pais. Criminosos que se passam pela {brand} escrevem coisas assim:',
        'A nossa informática detetou este phishing em nome da {brand}:',
        'Reproduzimos aqui o aviso fraudulento da {brand} para que saiba reconhecê-lo.',
      ],
    ),
    warningAdvice: split(
      [
        'Nunca ligue para um número que venha numa mensagem dessas; abra o aplicativo ou digite você o endereço.',
        'Apague e não deixe ninguém se conectar ao seu computador.',
        'Se já pagou, fale logo com o seu banco e registre um boletim de ocorrência.',
        'A {brand} nunca pede cartões-presente nem acesso remoto.',
      ],
      [
        'Não responda nem telefone. Veja a sua conta no site verdadeiro.',
        'Quem passou os dados do cartão deve mandar bloqueá-lo.',
        'O número não é da {brand}; vai dar aos burlões.',
        'Guarde a mensagem como prova e apresente queixa.',
      ],
    ),
    warningNumber: split(
      [
        'O número {n} não pertence à {brand}. É golpe.',
        'Atenção ao {n}: pediram cartões-presente em nome da {brand} a quem ligou.',
        'Golpistas usam o {n} e fingem ser a {brand}. Não ligue.',
      ],
      [
        '{n} não é a {brand}. As pessoas que ligaram foram enganadas.',
        'Recebemos queixas sobre o {n}, que se apresenta falsamente como suporte da {brand}.',
        'Denunciado como fraude: {n}, faz-se passar pela {brand}. Por favor, não marque.',
      ],
    ),
    blockList: split(
      [
        'Números a bloquear no nosso fórum (spam, publicados como suporte da {brand}):',
        'Lista de moderação da semana, remover mensagens que contenham:',
        'Filtro de spam, entradas novas desta noite:',
      ],
      [
        'Números de spam denunciados pelos membros, juntar ao filtro:',
        'Lista de atenção para moderadores (linhas falsas da {brand}):',
        'Bloquear, por favor; vêm de mensagens com falso serviço da {brand}:',
      ],
    ),
    doubt: split(
      [
        'O {n} é mesmo da {brand}? Deixaram uma mensagem de voz.',
        'Alguém sabe se o {n} pertence à {brand}?',
        'Achei o {n} num site que diz ser da {brand}. Será verdade?',
        'Recebi uma carta da {brand} com o número {n}. Golpe ou não?',
        'Desde ontem o {n} me liga sem parar e quer falar da {brand}, alguém conhece?',
      ],
      [
        'Mais alguém recebeu chamada do {n} a dizer que é da {brand}?',
        'Alguém pode confirmar se {n} é uma linha verdadeira da {brand}?',
        'Disseram à minha mãe para ligar para {n} por causa da conta da {brand}. Parece-me estranho, não?',
        'Quem está por trás do {n}? Diz que é a {brand}, mas tenho dúvidas.',
        'No meu extrato aparece {brand} com o número {n}, é a linha deles?',
      ],
    ),
    doubtDetail: split(
      [
        'Ainda não liguei de volta.',
        'Na página deles não encontro.',
        'Queriam que eu instalasse alguma coisa, então desliguei.',
      ],
      [
        'Prefiro perguntar aqui antes de fazer seja o que for.',
        'O site verdadeiro só tem chat.',
        'Não me cheirou bem.',
      ],
    ),
    news: split(
      [
        'O conselho municipal de {city} aprovou em {date} um orçamento de {count} milhões, com três votos contra.',
        'A polícia de {city} prendeu duas pessoas que se faziam passar por funcionários da {brand} ao telefone, disse um porta-voz.',
        'A {brand} somou {count} assinantes no último trimestre e elevou a previsão.',
        'A ponte segue fechada ({street}), com reabertura em {date}; os ônibus usam o anel viário.',
        'Um tribunal obriga a {brand} a tornar o cancelamento tão fácil como a adesão.',
        'As perdas com falsas ligações de suporte subiram {percent} por cento, informou em {date} o órgão de defesa do consumidor.',
      ],
      [
        'A chuva inundou caves em {city} ({street}); os bombeiros saíram {count} vezes.',
        'As ações da {brand} caíram {percent} por cento depois dos resultados de {date}.',
        'Reformados de {city} perderam {price} para quem dizia trabalhar na {brand}.',
        'A biblioteca de {city} vai abrir ao domingo, anunciou a autarca; a novidade arranca em {date}.',
        'Os reguladores estão a analisar como a {brand} renova contratos automaticamente.',
        'Cerca de {count} corredores participaram na maratona de {city}, mais {percent} por cento do que no ano anterior.',
      ],
    ),
    body: split(
      [
        'Se o lixo não foi recolhido, fale com a {body} pelo {n}.',
        'A {body} atende no {n} de segunda a sexta.',
        'Para comunicar uma avaria, ligue para a {body} ({n}) ou use o formulário on-line.',
        'Serviço de intérpretes da {body}: telefone {n}.',
        'Para lâmpadas queimadas na rua a {body} tem linha direta: {n}.',
      ],
      [
        'Os moradores podem tirar dúvidas sobre licenças e taxas com a {body}, {n}.',
        'O balcão da {body} atende pelo {n}, só de manhã.',
        'Marcações na {body}: {n} ou pessoalmente.',
        'Dúvidas sobre a notificação? A {body}, telefone {n}, ajuda.',
        'Perdidos e achados: perguntar na {body}, telefone {n}.',
      ],
    ),
    bodyDetail: split(
      [
        'Traga um documento de identidade e a carta que recebeu.',
        'O serviço fecha nos feriados.',
        'Há formulários em seis idiomas na entrada.',
      ],
      [
        'As taxas constam no verso do impresso.',
        'O acesso para cadeiras de rodas fica na lateral do edifício.',
        'O processo demora cerca de {days} dias úteis.',
      ],
    ),
    crisis: split(
      [
        'Se você está pensando em tirar a própria vida, ligue agora para {line}. Há alguém dia e noite.',
        'Você não está só. O {line} é gratuito e anônimo.',
        'Em caso de emergência ligue {line}. Para conversar com alguém, os nossos voluntários estão no {n}.',
        'Alguém te machuca em casa? Ligue {line} quando puder falar em segurança.',
        'Preocupa-se com uma criança? Profissionais orientam pelo {line}, sem dizer o seu nome, se preferir.',
      ],
      [
        'Sente que já não aguenta? Fale com alguém: {line}, chamada gratuita.',
        'Se está preocupado com um amigo, fique com ele e ligue {line}.',
        'A nossa linha de escuta abre todas as noites: {n}. Em perigo imediato, {line}.',
        'Ajuda a vítimas de violência: {line}, confidencial, em várias línguas.',
        'Luto, medo, solidão: pelo {line} alguém escuta.',
      ],
    ),
    crisisDetail: split(
      [
        'Ninguém vai julgar, e não precisa dizer o seu nome.',
        'Pode ligar por você ou por alguém de quem gosta.',
        'Conversar ajuda, também às três da manhã.',
      ],
      [
        'O que disser fica entre nós.',
        'Não faz mal não saber o que dizer.',
        'A chamada não custa nada nem aparece na fatura.',
      ],
    ),
    charity: split(
      [
        '{charity} recolhe móveis em bom estado; para combinar a retirada ligue {n}.',
        'Procuram-se voluntários! Ligue para {charity}, {n}, ou apareça na {street}.',
        'Doe por telefone para {charity}: {n}. Cada real conta.',
        'Achou um gato perdido? {charity} ajuda: {n}',
      ],
      [
        'Tem duas horas livres por semana? {charity} gostaria de falar consigo: {n}.',
        '{charity} distribui refeições quentes na {street}. Informações: {n}.',
        'Para apoiar {charity}, visite a loja ou telefone {n}.',
        'Linha de {charity} para famílias carenciadas: {n}, às terças e quintas.',
      ],
    ),
    docs: split(
      [
        'Troque {placeholder} pelo número do seu atendimento antes de publicar a página.',
        'O campo aceita números internacionais, por exemplo {placeholder}.',
        'O modelo mostra «Ligue {placeholder}» quando nenhuma linha está configurada.',
        'No arquivo de exemplo, SUPPORT_PHONE vale {placeholder}.',
      ],
      [
        'Introduza o telefone do apoio ao cliente na forma {placeholder}; os espaços são retirados.',
        'Nos testes usamos {placeholder}, que nenhuma rede vai atribuir.',
        'Se quem liga é desconhecido, a faixa mostra {placeholder}.',
        'Um bloco de contacto fica assim: suporte Exemplo Lda., {placeholder}.',
      ],
    ),
    order: split(
      [
        'Obrigado pelo seu pedido {order} de {date}. Embalamos {count} itens.',
        'O seu pacote está a caminho. Código de rastreio {tracking}.',
        'Recebemos o seu pagamento de {price} pelo pedido {order}.',
        'A sua devolução {order} foi registrada; o reembolso leva até {days} dias.',
      ],
      [
        'A encomenda {order} foi entregue à transportadora em {date}.',
        'Olá {first}, os bilhetes vão em anexo. Código da reserva {tracking}, total {price}.',
        'A entrega de {order} está prevista para {date}, entre as 10:00 e as 14:00.',
        'Recibo de {price}, referência {order}, cliente n.º {account}.',
      ],
    ),
    orderDetail: split(
      [
        'Você pode ver o andamento na sua conta a qualquer momento.',
        'Por favor, não responda a esta mensagem.',
        'Item 1: mangueira de jardim, 25 m, cód. {account}',
      ],
      [
        'A fatura está na sua área de cliente.',
        'Esta caixa de correio não é lida.',
        'Ref. {account}, candeeiro de secretária, quantidade 2',
      ],
    ),
    meeting: split(
      [
        'Reunião semanal, {date}, {time}. Pauta: orçamento, contratações, outros assuntos.',
        '{first} convida você para «Revisão do projeto» em {date} às {time}.',
        'Lembrete: reunião de pais em {date}, {time}, sala 12.',
      ],
      [
        'Está convidado: planeamento trimestral, {date}, das {time} ao meio-dia.',
        'A chamada com {firm} passou para {date}, {time}.',
        'Ensaio do coro {date}, {time}, {street}.',
      ],
    ),
    dialIn: split(
      [
        'Participe por telefone: {n}, ID da reunião {meeting}, senha {pin}#',
        'Acesso telefônico {n} PIN {pin}',
        'Com um toque: {n},,{meeting}#',
      ],
      [
        'Conferência telefónica: {n}, código de acesso {pin}',
        'Ou por telefone (só áudio) {n}, ID da conferência {meeting}#',
        'Áudio: {n}, depois {pin} e cardinal',
      ],
    ),
    jobTitle: split(
      ['Chefia de Compras', 'Engenharia de Obra', 'Contabilidade', 'Assistência de Pesquisa'],
      ['Gestão de Projetos', 'Secretariado', 'Vendas Externas', 'Biblioteca Municipal'],
    ),
    classified: split(
      [
        'Vendo mesa de carvalho com seis cadeiras, {price}. Retirar em {city}. Ligar {n} depois das seis.',
        'Aluga-se quarto perto da {street}, {price} por mês, não fumantes. {first}, {n}',
        'Perdeu-se gato cinzento em {city}, {date}. Quem achar ligue {n}.',
        'Aulas de piano para iniciantes, {price} a hora, {n}',
      ],
      [
        'Bicicleta quase nova, {price}, ver em {city}. Mensagens para {n}.',
        'Procuro horta ou jardim pequeno em {city}. Ligar para {first}, {n}.',
        'Lenha seca entregue em casa, {price} a carga. {n}',
        'Babá com referências tem noites livres. {n} ({first})',
      ],
    ),
    help: split(
      [
        'Para cancelar a {brand}, entre na conta, abra a página da assinatura e escolha «Cancelar plano». O acesso dura até o fim do período pago.',
        'Os reembolsos pedem-se na conta, também para {matter}; chegam em até {days} dias.',
        'Se a cobrança veio de uma loja de aplicativos, é lá que se encerra a assinatura da {brand}.',
        'Alguém conseguiu cancelar a {brand} depois do teste? O botão sumiu na versão {version}.',
        'A {brand} me cobrou {price} em {date} mesmo eu tendo cancelado. O que escrevo para eles?',
      ],
      [
        'Os assinantes da {brand} desligam a renovação automática em Conta > Subscrição > Gerir.',
        'Depois de cancelar a {brand} recebe um e-mail; guarde-o até o próximo extrato, {date}.',
        'Para {matter}, inicie sessão e abra um chat na página de ajuda da {brand}.',
        'A {brand} continua a cobrar quando o cartão expira? O meu era válido até {month}.',
        'Resolvido: a {brand} devolveu os {price} quando abri uma disputa no banco.',
      ],
    ),
    official: split(
      [
        'Quer falar conosco? Ligue para o {support} da {brand}: {n}.',
        'Você pode contatar a {brand} por telefone no {n} ou por chat na sua conta.',
        'Contato {brand}: {n}. Tenha em mãos o e-mail da conta.',
      ],
      [
        'O nosso {support} atende no {n}, sete dias por semana.',
        'Prefere o telefone? Ligue para a {brand}, {n}.',
        'Ajuda por telefone para clientes da {brand}: {n}.',
      ],
    ),
    sport: split(
      [
        '{team} vence {team2} por {score} diante de {count} torcedores.',
        'Intervalo {score}, final {score}. Gols aos minutos 12, 45, 67 e 88.',
        'Tabela: 1. {team} 54:18 71, 2. {team2} 49:23 66',
      ],
      [
        '{team2} perde por {score} em casa com {team}; assistência {count}.',
        'Sets: 6-4, 3-6, 7-6 (8-6), tempo de jogo 2:47:31.',
        'Balanço da época {score}, {count} pontos para {team}.',
      ],
    ),
    price: split(
      [
        'Oferta até {date}: {price} em vez de {price}, artigo {account}.',
        'Total da fatura {price}, IVA 23 %, IBAN {iban}.',
        'Diárias: 1.250,00 / 1.499,50 / 2.175,25.',
      ],
      [
        'Líquido {price}, bruto {price}, vencimento {date}, NIF {vat}.',
        'Transfira {price} para {iban}, referência {order}.',
        'Cotação 184,20 - 191,75, volume 12.480.300.',
      ],
    ),
    position: split(
      [
        'O abrigo fica em {coord}, altitude 1.842 m.',
        'Início da trilha: {coord}. Extensão 14,2 km, subida de 830 m.',
        'Estação 4711: {coord}, medida em {date} {time}.',
      ],
      [
        'Ponto de fundeio {coord}, profundidade 12 m.',
        'Geocache em {coord}, dificuldade 2,5, escondida em {date}.',
        'O sismo (magnitude 4,3) ocorreu em {coord}.',
      ],
    ),
    personal: split(
      [
        'Oi {first}, meu número novo é {n}. Até {date}!',
        'Estou na rodoviária, dá um toque no {n} quando chegar.',
        'A vovó trocou de telefone: {n}. Ela vai adorar notícias suas.',
        'Se o trem atrasar, manda mensagem para {n}.',
      ],
      [
        '{first}, deixaste cá o cachecol. Liga-me, {n}.',
        'Já voltámos de férias; o senhorio está no {n} se o aquecimento avariar.',
        'Aqui vai o número do veterinário que pediste: {n}.',
        'Encontramo-nos às {time}? O meu telemóvel é {n}.',
      ],
    ),
    reservation: split(
      [
        'Para reservar mesa na {firm} ligue {n}; grupos grandes, por e-mail.',
        'Reservas: {n}, todos os dias a partir das cinco. {firm}, {street}, {city}.',
        'Quartos a partir de {price} a noite; a {firm} aceita reservas pelo {n}.',
        'Cine {last}: ingressos por telefone no {n}, retirada até 20 minutos antes.',
      ],
      [
        'Hotel {last}, {city}: receção {n}, sempre aberta.',
        'Para o fim de semana reserve com antecedência, {n}. A equipa da {firm}.',
        'Cancelamentos até às 18h da véspera, {n}, {firm}.',
        'Apartamento em {city}, {price} a noite, pedidos à família {last}, {n}.',
      ],
    ),
    localBill: split(
      [
        '{invoice} {order}, {firm}, {trade}, {date}: {price}. Dúvidas? {n}',
        'Prezada família {last}, agradecemos a confiança. Pedimos o pagamento de {price} em até {days} dias. {firm}, {n}',
        'Orçamento {order} de {date}, {trade}: {price} com material. {firm}, telefone {n}',
      ],
      [
        'Pelo trabalho na {street} ({trade}) faturamos {price}. Se algo não estiver claro, ligue para a {firm}, {n}.',
        'Segundo aviso: a fatura {order}, {price}, está em aberto, vencida em {date}. {firm}, telefone {n}',
        'A {firm} agradece o pagamento de {price} ({invoice} {order}). Perguntas sobre a garantia: {n}',
      ],
    ),
    address: split(
      [
        '{firm}, {street}, {house}, {zip} {city}. Registro comercial {account}, NIF {vat}.',
        'Como chegar: bonde até a {street}, depois 200 metros a pé.',
        '{firm}, titular {first} {last}, {street}, {house}, {zip} {city}',
      ],
      [
        '{firm} | {street} {house} | {zip} {city} | matrícula {account}',
        'Estacionamento atrás do prédio, entrada pela {street}, {house}.',
        'Ficha técnica: {firm}, {street} {house}, {zip} {city}, contribuinte {account}',
      ],
    ),
    change: split(
      [
        'corrige falha com lista de contatos vazia',
        'adiciona nova tentativa à fila de envio',
        'atualiza o analisador para {version}',
        'remove o campo de telefone obsoleto do perfil',
        'documenta a matriz de suporte',
      ],
      [
        'trata fuso horário ausente nas exportações',
        'acelera o arranque com carregamento tardio',
        'atualiza traduções para {version}',
        'valida o telefone ao sair do campo',
        'deixa de suportar navegadores antigos',
      ],
    ),
    logLine: split(
      ['conexão recusada, nova tentativa em {days} s', 'pedido concluído em {count} ms', 'usuário {account} entrou'],
      ['chave {hex} ausente do cache', 'tarefa {account} na fila', 'processo reiniciado após {count} ms'],
    ),
  },
}
