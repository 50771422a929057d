import { type Lexicon, phrases } from './concept.ts'

export const pt: Lexicon = {
  support:
    phrases(`atendimento, atendimento ao cliente, serviço ao cliente, serviço de atendimento, apoio ao cliente, suporte,
    suporte técnico, suporte ao cliente, central de atendimento, central de ajuda, central de relacionamento, sac,
    assistência, assistência técnica, linha de apoio, linha de atendimento, linha de ajuda, linha direta,
    atendente*, agente*, operador*, representante*, equipe de suporte, equipa de apoio, call center, central de
    reservas, balcão, ouvidoria, especialista*, serviço de apoio, apoio técnico, assistência ao cliente, central de
    suporte, centro de atendimento, centro de apoio, centro de suporte, centro de ajuda, linha de suporte, linha de
    assistência, equipa de suporte, equipe de atendimento, equipa de atendimento, equipe de apoio, equipe técnica,
    equipa técnica, contact center, hotline, helpline, help desk, helpdesk, serviço de clientes, serviço técnico,
    serviço de suporte, balcão de ajuda, mesa de ajuda, número de atendimento, número do suporte, número de suporte,
    número de apoio, número de ajuda, telefone de atendimento, relacionamento com o cliente, pós-venda, customer
    service, atendimento telefónico, atendimento telefônico, suporte telefónico, suporte telefônico, ajuda técnica`),
  staff:
    phrases(`agente*, atendente*, representante*, especialista*, técnico*, perito*, consultor*, operador*, assistente*,
    analista*, engenheiro*, pessoa real, funcionário*, colaborador*, conselheiro*`),
  role: phrases(`departamento de reembolso*, setor de reembolso*, departamento de cancelamento*, setor de cancelamento*,
    departamento financeiro, setor de cobrança, departamento de fraudes, equipe de segurança, departamento de
    segurança, setor de fraudes, equipe de fraudes, departamento técnico, setor técnico, central de segurança,
    departamento de reservas, departamento de reembolso, departamento de reembolsos, departamento de cobrança,
    departamento de cobranças, departamento de faturação, departamento de faturamento, departamento de cancelamento,
    departamento de cancelamentos, departamento de fraude, departamento de pagamentos, departamento de reclamações,
    departamento de assinaturas, departamento de renovação, departamento de bagagem, departamento jurídico,
    departamento de garantia, setor de reembolso, setor de reembolsos, setor de cancelamento, setor de segurança,
    setor financeiro, equipe de reembolso, equipa de reembolso, equipa de reembolsos, equipe de cobrança, equipa de
    cobrança, equipa de faturação, equipe de faturamento, equipe de cancelamento, equipa de cancelamento, equipa de
    segurança, equipe de fraude, equipa de fraude, equipe de recuperação, equipa de recuperação, unidade de
    recuperação, unidade de fraude, recuperação de fundos, recuperação de ativos, recuperação de contas, recuperação
    de valores, peritos em recuperação, especialistas em recuperação, sede, matriz, escritório central, serviço de
    reembolsos, serviço de cancelamento, serviço de faturação`),
  phone:
    phrases(`telefone, telefones, número, números, número de telefone, ligação gratuita, número gratuito, linha, tel,
    celular, telemóvel, fone, contato, contacto, numero, linha gratuita, gratuito, gratuita, chamada gratuita, 0800,
    fixo, whatsapp, número de contato, número de contacto, contato telefônico, contacto telefónico, zap`),
  call: phrases(`ligue, ligar, liga, ligando, ligue para, ligue já, disque, disca, discar, telefone para, telefonar, entre em
    contato, entre em contacto, entrar em contato, contate, contatar, contacte, contactar, fale, falar, fale
    com, chame, chamar, chamada, ligação, ligações, ligue-nos, ligar para, telefone-nos, telefonando, discando,
    discando para, marque, marcar o número, contatando, contactando, contacte-nos, entrar em contacto, em
    contato, em contacto, falando, falar com, falem, converse, conversar, conecte-se, conectar, recorra,
    recorrer, dirija-se, pegue o telefone, pegue no telefone, pelo telefone, por telefone, através do número,
    através do telefone, pelo número, alcançar, alcance, para mais informações, mais informações, para obter
    ajuda, para ajuda, para assistência, para mais, escreva, escreva-nos, mande mensagem, mande uma mensagem,
    envie mensagem, envie uma mensagem, basta ligar, atende no, atendem no, atende pelo, responde no, pergunte,
    pergunte por, anote, tecle, liguei, ligamos, disquei, falei com, atende, chamem, no whatsapp, pelo
    whatsapp, ajuda no, há sempre ajuda, sempre ajuda, escreva para, escreva hoje, avise a, comunique, comunique
    a, em contacto com, em contato com, confirme no`),
  trouble:
    phrases(`cancel*, reembols*, renova*, assinatura*, subscrição, cobrança*, fatura*, débito, voo*, reserva*, bagagem,
    remarca*, alterar, erro*, problema*, bloquead*, conta, senha, ativar, ativação, estorno*, devolução,
    contestar, passagem, passagens, anul*, estorn*, devoluç*, devolv*, renov*, subscriç*, cobranç*, cobrad*,
    cobraram, débit*, debitad*, pagament*, boleto*, mensalidade*, plano*, adesão, bagage*, mala*, bilhete*,
    passage*, assento*, lugar*, itinerário*, conexão perdida, conexões, ligação perdida, remarc*, alteração*,
    alterações, nome, upgrade*, contas, senha*, palavra-passe, bloque*, desbloque*, acesso*, instal*,
    desinstal*, ativa*, licença*, falha*, avaria*, impressora*, roteador*, router*, papel preso, atualiza*,
    saque*, levantamento*, depósito*, transferênc*, fundos, carteira*, saldo*, cripto*, bitcoin*, cartão,
    cartões, empréstimo*, crédito*, disput*, contest*, reclam*, queixa*, teste grátis, período de teste, iniciar
    sessão, login, verific*, redefin*, recuper*, perd*, poupança*, economias, investiment*, golpe*, transaç*,
    resolv*, dificuldade com, dificuldades com, problemas com, pacote*, encomenda*, entrega*, alfândega, retid*,
    reparação, conserto*, lento, lenta, não abre, não funciona, travou, travad*, limitad*, restrit*`),
  promise:
    phrases(`24 horas, 24 horas por dia, 24h, 24/7, dia e noite, sete dias por semana, 7 dias por semana, pessoa real,
    atendente real, sem espera, sem filas, ajuda imediata, atendimento imediato, solução imediata, solução
    rápida, reembolso total, reembolso integral, garantid*, especialistas, em minutos, rapidamente, a qualquer
    hora, a qualquer momento, de dia e de noite, noite e dia, a toda hora, a toda a hora, 365 dias, todos os
    dias, sete dias, feriados, sem esperas, sem esperar, sem fila, tempo de espera, tempos de espera, fila de
    espera, pessoas reais, pessoa de verdade, ser humano, humano, humanos, ao vivo, atendente humano,
    assistência imediata, resposta imediata, imediat*, instantâne*, na hora, em segundos, em poucos minutos, em
    questão de minutos, no mesmo dia, mesmo dia, reembolso completo, reembolso garantido, garanti*, dinheiro de
    volta, devolvido, certificad*, treinad*, qualificad*, capacitad*, experient*, profission*, simpátic*, amig*,
    confiáve*, de confiança, fiáve*, dedicad*, personalizad*, especializad*, rápid*, mais rápid*, a forma mais,
    a maneira mais, o caminho mais, o jeito mais, a via mais, fácil, facilmente, simples, eficaz, eficient*,
    resolv*, soluc*, consert*, guia, guiam, orient*, acompanh*, sempre disponíve*, disponíve*, sem complicaç*,
    sem burocracia, grátis, sem custo, uma única ligação, uma só chamada, diretamente, direto, direta,
    exclusiv*, sempre pront*, ao seu dispor, à sua disposição, em cinco minutos, no dia seguinte, o mais rápido,
    de primeira, estava resolvido, ótimo, guardem esse número, guardem este número, guarde esse número, guarde
    este número, anotem o número, cinco estrelas, 5 estrelas, recomendo, consulta grátis, consulta gratuita,
    consultoria grátis, consultoria gratuita, aconselhamento gratuito, todos os dias por telefone, diagnóstico
    grátis`),
  pressure:
    phrases(`alerta de segurança, vírus, infectado, roubados, roubadas, em perigo, em risco, perda de arquivos, foi
    bloqueado, comprometid*, detetado, detectado, espião, imediatamente, urgente, com urgência, o quanto antes, o
    mais rápido possível, em 24 horas, último aviso, foi bloquead*, será bloquead*, será suspens*, será cobrad*, não
    desligue, não reinicie, se você não, se não reconhece, antes que seja tarde, urgentemente, já, agora mesmo,
    quanto antes, o mais depressa possível, hoje mesmo, ainda hoje, antes da meia-noite, até à meia-noite, tarde
    demais, não espere, não demore, não perca tempo, não adie, sem demora, prazo, vence, expira, expirará, termina
    hoje, última chance, última oportunidade, definitiv*, será cobrado, será debitado, será bloqueada, será
    bloqueado, será encerrad*, será apagad*, serão apagad*, serão eliminad*, será eliminad*, foi bloqueada, está
    bloqueado, bloqueado por, suspensa, suspenso, desativad*, perigo*, crític*, alerta, aviso de segurança, atenção,
    trojan, cavalo de troia, spyware, malware, infetad*, infectad*, infecção, hacker*, invadid*, roubad*, roubar,
    furtad*, ameaça*, atividade suspeita, acesso suspeito, não feche, se não foi você, se não autorizou, não
    autorizou, nas próximas, dentro de 24, no prazo de, caso contrário, senão, evitar a cobrança, ação judicial,
    processo, multa, firewall, perda permanente, bloqueado, não ignore, será apagado, imediato`),
  infection:
    phrases(`vírus, virus, trojan, cavalo de troia, spyware, programa espião, malware, infectado, infetado, infectada,
    infecção, hackers, invasores, firewall, seu computador, o seu computador, este computador, este dispositivo,
    deste dispositivo, neste dispositivo, seu dispositivo, este aparelho, neste aparelho, seu sistema, alerta de
    segurança, aviso de segurança, não desligue, não reinicie, ameaça, ameaças, acesso a este, o computador,
    palavras-passe, senhas, suas senhas, dados bancários, bloqueado, foi bloqueado, desligue, a copiar,
    copiando, roubando, acesso negado, técnico, mensagem do sistema, mensagem crítica, erro crítico, erro de
    registo, erro de registro, falha de registo, parado para sua, parado para a sua, foi parado, foi suspensa,
    sessão foi, atividade suspeita, em risco, em perigo, este disco, dados deste disco, disco rígido, serão
    apagados, provedor de internet, operadora de internet, sair desta página, saia desta página, abandonar esta
    página, feche esta página, esta janela, janela aberta, deixe a janela, não feche, desligue o computador,
    mais danos, será desativado, seu acesso, o seu acesso, cortou a sua, cortou sua, alarme de spyware, alarme
    de vírus, a ler as suas, lendo suas, suas mensagens, dados do cartão, está infetado, está infectado,
    bloqueado por segurança, dados sensíveis, espera por si, aguarda por você, segurança do windows, sendo
    enviados, mantenha o computador`),
  'remote-access':
    phrases(`acesso remoto, área de trabalho remota, controle remoto do, compartilhe a tela, compartilhar a tela, partilhe o
    ecrã, anydesk, teamviewer, controle remoto, controlo remoto, conexão remota, ligação remota, compartilhar tela,
    compartilhe sua tela, partilhar o ecrã, remotamente, sessão remota`),
  'gift-card':
    phrases(`cartão presente, cartões presente, cartão-presente, vale-presente, vale presente, cartões de oferta, cartão de
    oferta, gift card*, cartões-presente, vales-presente, cartão oferta, cartões-oferta, cartão pré-pago, cartões
    pré-pagos`),
  'move-money':
    phrases(`transferência, transferir o dinheiro, transfira, faça um pix, um pix, enviar um pix, conta segura, enviar
    dinheiro, envie o dinheiro, caixa de bitcoin, frase-semente, transfira o dinheiro, transfira seu dinheiro,
    transfira o seu dinheiro, mover seu dinheiro, envie dinheiro, mande dinheiro, faz um pix, fazer um pix, pix,
    devolva a diferença, western union, frase de recuperação, chave privada, mb way`),
  'secret-code':
    phrases(`código de verificação, código de segurança, código sms, código recebido, senha de uso único, token, número do
    cartão, sua senha, seu pin, código que recebeu, palavra-passe única, pin, cvv, a sua palavra-passe, dados do
    cartão, código de acesso`),
  'other-channel':
    phrases(`whatsapp, telegram, clique, clique aqui, código qr, qr code, e-mail, escreva para, chat ao vivo, mensagem,
    messenger, link abaixo, escreva-nos, por e-mail, por email, formulário`),
  ask: phrases(`baixe, instale, abra, informe, diga, compartilhe, partilhe, envie, compre, pague, transfira, digite, confirme,
    forneça, permita, descarregue, faça, baixar, descarregar, instalar, abrir, dê, fornecer, informar, compartilhar,
    partilhar, enviar, comprar, pagar, transferir, mova, retire, levante, permitir, insira, inserir, digitar,
    introduza, confirmar, diga-nos, leia-nos, deposite, raspe, inicie`),
  never: phrases(`nunca, jamais, não, ninguém, nenhum, nenhuma, evite, sem`),
  warning:
    phrases(`golpe*, golpista*, fraude*, fraudulent*, falso, falsa, falsos, falsas, burla*, burlão, burlões, phishing,
    cuidado, criminoso*, vigarista*, spam, não ligue, nunca ligue, estelionat*, desconfie, golp*, fraude,
    fraudes, vigar*, estelion*, falsific*, impost*, scam, atenção com, atenção aos, alerta de golpe, alerta de
    fraude, alerta de burla, advert*, denunc*, denúnci*, criminos*, bandid*, ladr*, não ligar, não ligues, não
    telefone, não atenda, não responda, desligue, lista negra, lista de bloqueio, números a bloquear, a
    bloquear, bloquear no, para bloquear, bloqueados no, números de spam, lista de vigilância, lista de
    moderação, filtro, faz-se passar, fazem-se passar, fazendo-se passar, se passa por, se passam por, se
    passando por, passar-se por, passar por, caí no, caiu no, caíram no, armadilha, reportado como, boletim de
    ocorrência, queixa na polícia, não é legítim*, ilegítim*, atenção ao, atenção à, atenção às, de olho, fique
    de olho, queixas sobre, reclamações sobre, queixas do, foram enganad*, foi enganad*, favor bloquear, suposto
    serviço, supost*, número suspeito, números suspeitos, ligação suspeita, ligações suspeitas, chamada
    suspeita, chamadas suspeitas, mensagem suspeita, mensagens suspeitas, e-mail suspeito, sms suspeito,
    enganad*, enganar, enganam, enganoso, enganosa, engana`),
  told: phrases(`pede, pedem, pediu, pediram, pedia, diz, dizem, disse, disseram, diz ser, dizem ser, dizia ser, dizendo ser,
    afirma, afirmam, afirmou, solicita, solicitam, manda, mandam, mandou, orienta, supost*, alega, alegam, quem
    ligou, pessoas que ligaram, me disseram, foi dito, disseram à, correio de voz, caixa postal, fingem, finge,
    fingindo, dizendo, a dizer, a dizer que, que diz, recebeu chamada, recebeu ligação, diz para ligar, para eu
    ligar, a pedir, pedindo, pedem para ligar, pede para ligar, que eu ligue, tinha que, tinha de, tinham que,
    devia, deviam, minha mãe devia, minha mãe tinha, meu pai tinha, é preciso ligar, pede que liguem, pedem que
    liguem, que liguem`),
  denial:
    phrases(`não é nosso, não é da, não pertence, não é o número, não tem ligação, não tem relação, é falso, é golpe, é uma
    burla, é fraude, não é nossa, não pertencem, não é do, não são da, não são do, não é um número, não vem da, não
    vem do, não tem nada a ver, não está ligad*, é um golpe, é uma fraude, é fraudulent*, são falsos, falsamente,
    não é real, não é autêntico, não é verdadeiro, não é legítimo, não é oficial, não tem telefone, não tem número,
    não oferece telefone, leva aos golpistas, leva aos burlões, leva a golpistas`),
  genuine:
    phrases(`número oficial, único número, número verdadeiro, número correto, telefone oficial, linha oficial, canal oficial,
    único telefone, única linha, número real, número autêntico, número certo, número verificado, o verdadeiro, o
    único oficial, em vez disso, ligue antes, atendimento oficial, suporte oficial`),
  question:
    phrases(`ou não, é real, é verdadeira, é golpe, é este, é esse, é mesmo, alguém sabe, alguém conhece, é seguro, é
    confiável, de quem é, é verdadeiro, posso confiar, alguém já, será que, é verdade, é realmente, mesmo da, mesmo
    do, realmente da, é de confiança, é fiável, é oficial, é burla, alguém pode, alguém consegue, alguém recebeu,
    alguém mais, sabem se, sabe se, saber se, golpe ou, burla ou, verdade ou, será golpe, será burla, quem está por
    trás, quem é, a quem pertence, pertence à, pertence ao, devo ligar, confiar, tenho dúvidas, dúvida*, estou na
    dúvida, acho estranho, parece estranho, estranho, suspeito, não tenho certeza, não tenho a certeza, confirmar
    se, já receberam, é o número, mais alguém, alguém também`),
  frame:
    phrases(`diz o seguinte, diz assim, diz, se passa por, se passam por, finge ser, fingem ser, parece com isto, é assim,
    enviou esta, recebeu esta, por exemplo, a mensagem diz, texto da mensagem, veja como, eis, o seguinte, a
    seguinte, os seguintes, seguinte mensagem, seguinte texto, seguinte e-mail, como segue, o texto diz, a carta
    diz, lê-se, está escrito, este é o texto, esta é a mensagem, esta mensagem, este e-mail, esta carta, mensagens
    como esta, coisas assim, assim é, tem este aspeto, tem esta aparência, parece-se com, parece assim, copiamos,
    citamos, transcrevemos, reproduzimos, fingindo ser, faz-se passar por, em nome da, em nome do, em nome de,
    enviou-nos, nos enviou, recebemos, recebeu, exemplo de, abaixo, mensagem encaminhada, escrevem`),
  flattery:
    phrases(`ótimo artigo, excelente artigo, bom artigo, belo artigo, ótimo post, excelente post, bom post, ótima publicação,
    ótimo texto, excelente texto, muito interessante, muito informativo, muito útil, informação útil, informações
    úteis, informações valiosas, obrigado por compartilhar, obrigada por compartilhar, obrigado por partilhar,
    obrigada por partilhar, adoro o seu, adorei o seu, adorei seu, gosto do seu, gostei do, gostei muito, seu blog,
    teu blog, seu artigo, bom trabalho, belo trabalho, ótimo trabalho, excelente trabalho, continue assim, continue
    escrevendo, parabéns, bem escrito, bem explicado, nos favoritos, salvei, página útil, que página, boa
    explicação, ótimo blog, excelente blog, belo blog`),
  reporting:
    phrases(`disse, afirmou, declarou, anunciou, informou, explicou, porta-voz, nota à imprensa, comunicado, comunicado de
    imprensa, assessoria de imprensa, jornal, jornalista*, redação, ministério, tribunal, justiça, polícia
    civil, psp, gnr, procon, ontem, semana passada, notícia*, publicou, publicado, autoridades, investig*,
    segundo a empresa, segundo o banco, segundo a polícia, segundo o ministério, informa o jornal, anunciou o
    ministério`),
  own: phrases(
    `nós, nosso, nossa, nossos, nossas, somos, meu, minha, eu, meus, minhas, me, temos, estamos, oferecemos`,
  ),
  business:
    phrases(`horário de funcionamento, horário de atendimento, segunda a sexta, de segunda a, empresa familiar, desde 19,
    orçamento grátis, orçamento sem compromisso, visite-nos, nossa loja, clínica, restaurante, oficina,
    encanador*, canalizador*, eletricista*, cabeleireiro*, dentista*, padaria, chaveiro*, serralheiro*, agende,
    marque sua consulta, reserve uma mesa, cnpj, horário*, abrimos, fechamos, segunda-feira, sábados, sábado,
    orçamento*, sem compromisso, negócio familiar, familiar, fundad*, anos de experiência, loja, consultório,
    médic*, veterinári*, cabeleireir*, salão, barbearia, estética, café, cardápio, ementa, hotel, pousada,
    pensão, hóspede*, recepção, receção, reservar mesa, marcação, marcações, agendar, serralheir*, carpinteir*,
    marceneir*, pintor*, pedreiro*, obras, telhad*, jardin*, mudanças, limpeza*, reboque, guincho, pneus,
    mecânic*, pizz*, florista*, floricultura, advogad*, notári*, contabil*, imobiliári*, vende-se, aluga-se,
    alugo, procura-se, perdeu-se, gato, aulas, aulas de, escola, creche, paróquia, igreja, associação,
    voluntári*, doaç*, doar, abrigo, móveis, lenha, bicicleta*, câmara municipal, prefeitura, nif, nipc,
    encontre-nos, estacionamento, entrega grátis, nossos produtos, aquecimento, ar condicionado, piano, agência,
    nossa agência, balcão, nosso balcão, nossos clientes, seus clientes, junta de freguesia, biblioteca,
    perdidos e achados, cartório, conservatória, ouvidoria, agradece o pagamento, agradecemos o pagamento,
    obrigado pelo pagamento, perguntas sobre a garantia, dúvidas sobre a garantia, registo comercial, registo,
    por noite, casa de férias, a equipa da, a equipe da, reserve com antecedência, para o fim de semana,
    cancelamentos até, da véspera, na véspera, babá, ama, zelador, porteiro, condomínio, moradores, inquilinos,
    senhorio, acertado por escrito, por escrito, antes de começar, fundador, portaria, segunda via, consulta`),
  independent:
    phrases(`independente*, sem vínculo, não afiliad*, terceiros, assistência não autorizada, consertamos, reparamos,
    revendedor autorizado, independent*, sem ligação, sem relação, não somos afiliad*, não somos, conserto*,
    reparaç*, reparo*, assistência independente, não oficial, fora de garantia, fora da garantia, usados, ao
    fabricante, do fabricante, para a garantia, pequena empresa, trocamos ecrãs, trocamos telas, todas as
    marcas, por conta própria, nossa agência, agência de viagens, nosso balcão, bilhetes e planos, passagens e
    planos, vendemos`),
  crisis:
    phrases(`suicídio, suicida*, emergência*, crise, violência doméstica, violência contra a mulher, cvv, valorização da
    vida, samu, bombeiros, polícia, ambulância, intoxicação, abuso, disque 100, saúde mental, disque denúncia,
    dependência, maus-tratos, suicid*, tirar a própria vida, acabar com a vida, linha de crise, violência, abuso*,
    agress*, sos, não está sozinh*, não estás sozinh*, anónim*, anônim*, confidencia*, gratuit* e confidencial,
    escuta, ouvir, voluntários, perigo imediato, dependênc*, drogas, álcool, jogo, intoxicaç*, envenenament*, luto,
    automutilaç*, crianças, menores, vítimas, proteção civil, disque, famílias carentes, refeições quentes,
    sem-abrigo, sem abrigo, moradores de rua, cestas básicas, voluntári*, banco alimentar, refugiad*, despejo*,
    gratuito e anónimo, gratuito e anônimo, cuidados paliativos, abrigo`),
  directory:
    phrases(`lista telefônica, telefones úteis, números úteis, contatos úteis, diretório, páginas amarelas, agenda
    telefônica, contactos úteis, telefones de emergência, lista telefónica, números importantes, telefones
    importantes, guia, comércio de, empresas de, negócios, associação comercial, registo de, registro de, membros
    da, bloqueio de cartões, agências, filiais, repartições`),
  sample: phrases(`exemplo*, por exemplo, fictício*, formato, de exemplo, marcador, fictícia*, inventad*`),
  received:
    phrases(`chamada perdida, chamadas perdidas, me ligaram, me ligou, ligaram-me, ligou-me, ficam ligando, recebi um, recebi
    uma, recebi sms, recebi mensagem, recebi e-mail, recebemos um, recebemos uma, mandaram, chegou um sms, deixaram
    mensagem, número desconhecido, desligam, desligaram`),
  press:
    phrases(`assessoria de imprensa, contacto de imprensa, contato de imprensa, contato para imprensa, gabinete de imprensa,
    para jornalistas, relações públicas, assessor de imprensa, assessoria de comunicação, contactos para imprensa`),
  loss: phrases(`perdi, perdemos, perdi tudo, caí num, caí em, fui enganad*, fui vítima, corretora falsa, plataforma falsa,
    minhas economias, economias, poupanças, poupança, me roubaram, golpe de, burla, perdi as economias, perdi
    minhas, perdi as minhas, depósitos perdidos, moedas roubadas, criptomoedas roubadas, site de investimentos,
    site de investimento, plataforma de investimento, tirou da minha, sacou da minha, levaram, esvaziaram, sem
    esperança, perdido a esperança, caí num site, roubaram-me`),
  regain:
    phrases(`recuperei, recuperou, recuperaram, recuperar, recuperação, especialista em recuperação, devolveu, devolveram,
    rastre*, hacker, detetive, detective, investigador, resgatam, resgataram, recuperam, rastreia, rastreiam,
    localizam, voltou, dinheiro voltou, voltaram, nunca falharam, nunca falham, sério e discreto, discreto, abra
    o seu processo, abra seu processo, abra o seu caso, perito, peritos, especialistas, hackers éticos`),
  assistant:
    phrases(`segundo os resultados, de acordo com os resultados, segundo várias fontes, de acordo com várias fontes, isto é o
    que encontrei, aqui está o que encontrei, posso ajudar em, posso ajudar com, quer também, deseja que,
    gostaria que eu, espero ter ajudado, fontes, como ia, modelo de linguagem, quer que eu, quer que também,
    deseja também, posso também, posso explicar, aqui estão os passos, aqui está o número, para falar com uma
    pessoa, em que mais`),
  preposition:
    phrases(`para, ao, no, pelo, em, com, o, número, telefone, tel, é, gratuito, linha, ou, já, agora, a, na, pela, por, de,
    do, da, via, através, são, grátis, diretamente, hoje, nos`),
  verb: phrases(`é, são, está, será, pode, podem, ajuda, oferece, permite, conecta, atende, fornece, garante, fica, responde,
    para, como, estão, foi, ajudam, oferecem, liga, ligam, tem, têm, resolve, resolvem, atendem, orienta, guia,
    serve, coloca, leva, une, reúne, abre, mantém, cuida, trata, dá, soluciona, põe, já, e, que`),
  guide:
    phrases(`neste artigo, neste guia, este guia, guia para, guia de, passo a passo, siga estes passos, siga os passos, estes
    passos, veja como, como contatar, como contactar, como falar, como ligar, como cancelar, como resolver, o
    que precisa saber, tudo o que, dicas da, dicas do, dicas para, notas sobre, aproveite melhor, vá às
    definições, vá em configurações, configurações, definições, ajustes, inicie sessão, entre na conta, saia da
    conta, menu principal, desça até, role até, cinza, cinzento, botão, toque em, página de ajuda, abra a
    página, tenha à mão, tenha em mãos, tenha o, anote, código da reserva, localizador, número de cliente, antes
    de ligar, antes de tudo, antes de mais, escolha o motivo, motivo, alta temporada, época alta, horários de
    pico, bem cedo, de manhã cedo, meio da semana, durante a semana, a espera, tempos de espera, vale tentar,
    vale a pena, forma mais rápida, maneira mais rápida, jeito mais rápido, se nada disso, se isso não, se não
    resolver, se não funcionar, em caso de dúvida, na dúvida, quando pedir ajuda, prepare o seu pedido, opções
    de contato, em resumo, conclusão, perguntas frequentes, uma vez aceite, assim que o pedido, um atendente
    consulta, opção dois, opção um, tecle dois, precisa de ajuda com, precisa de ajuda, precisa de uma mão`),
  testimony:
    phrases(`me deu, deu-me, me deram, deram-me, me passou, passou-me, me ajudou, ajudou-me, me ajudaram, ajudaram-me,
    resolveram tudo, resolveu tudo, um vizinho, uma vizinha, um amigo, uma amiga, um colega, uma colega,
    recomendo, recomendado, sinceramente, a verdade é, o melhor da, o melhor do, o melhor de, até agora, à
    primeira, de primeira, primeira vez, problema resolvido, resolvido, livrei-me, me livrei, finalmente, graças
    aos especialistas, graças aos, graças à, cancelaram tudo, me devolveram, devolveram-me, destravaram,
    desbloquearam, atenderam, atendeu, atenderam-me, voz simpática, voz amável, muito simpática, muito
    simpáticos, com paciência, perdi uma semana, perdi horas, depois de dias, experimentem, experimente, tente
    este, esse número funciona, funcionou, na hora, no mesmo instante, em cinco minutos, no dia seguinte, mesmo
    dia, cinco estrelas, fica a dica, enquanto eu esperava, me salvaram, salvou-me, gente de verdade, pessoas de
    verdade, conseguiu, conseguiram, resolveu, resolveram, consertaram, arrumaram, em um dia só, num dia só, em
    um dia, em meia hora, na mesma tarde, no mesmo dia, nem acreditei, não acreditei, inacreditável, nota mil,
    nota dez, salvem esse contato, salvem esse, salvem este, guardem esse contato, de nada, boa sorte, marcado
    como solução, ligamos, liguei e, podem confiar, pode confiar, o pessoal do, o pessoal da`),
  complaint:
    phrases(`ninguém atende, ninguém atendeu, ninguém responde, ninguém respondeu, não atendem, não respondem, não atende,
    sem resposta, desligam, desligam na cara, desligaram na minha cara, horas à espera, horas na espera, fiquei
    à espera, fiquei esperando, há dias, há semanas, faz dias, faz semanas, vergonha, vergonhoso, péssimo,
    péssima, horrível, inaceitável, absurdo, descaso, desrespeito, mau atendimento, pior atendimento, mal
    educad*, inúteis, nunca mais, farto, farta, cansei, quero meu dinheiro, quero o meu dinheiro, quero meu
    reembolso, pedido de desculpas, procon, reclame aqui, livro de reclamações, deco, anacom, anatel, continuo à
    espera, continuo esperando, ainda nada, até agora nada, ainda não, de um setor para outro, gravação`),
  'charge-notice':
    phrases(`se você não, se não foi você, não foi você, se não reconhece, se não autorizou, se não fez, caso se trate de um
    engano, se for engano, por engano, engano, caso não reconheça, para cancelar, para contestar, para anular,
    deseja cancelar, se desejar terminar, desejar terminar, não deseja, caso não deseje, foi renovad*,
    renovou-se, renovação automática, foi prolongad*, prolongad*, obrigado por renovar, aviso de débito, aviso
    de renovação, confirmação de pedido, confirmação da encomenda, confirmação de pagamento, seu pedido, a sua
    encomenda, foi cobrad*, será cobrad*, foi debitad*, será debitad*, foi processado, débito automático, débito
    direto, fatura, recibo, referência, validade, válid* por, dê sinal, você fez, você autorizou, reconhece
    esta, se não for você, pagamento recusado, pagamento falhou, último pagamento, conta será encerrada, conta
    será suspensa, atualize seu pagamento, regularize`),
  clientele:
    phrases(`clientes, cliente, membros, membro, usuários, usuário, utilizadores, utilizador, assinantes, assinante,
    viajantes, passageiros, conta, contas, aplicativo, app, sessão, firewall, assinatura, adesão, técnicos,
    engenheiros, especialistas, agentes, atendentes, equipe, equipa, chat, perfil, faturamento, contabilidade`),
}
