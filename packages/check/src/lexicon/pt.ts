import { type Lexicon, phrases } from './concept.ts'

export const pt: Lexicon = {
  support:
    phrases(`atendimento, atendimento ao cliente, serviço ao cliente, serviço de atendimento, apoio ao cliente, suporte, suporte técnico, suporte ao cliente, central de atendimento, central de ajuda, central de relacionamento, sac, assistência, assistência técnica, linha de apoio, linha de atendimento,
    linha de ajuda, linha direta, atendente*, agente*, operador*, representante*, equipe de suporte, equipa de apoio, call center, central de reservas, balcão, ouvidoria, especialista*`),
  role: phrases(
    `departamento de reembolso*, setor de reembolso*, departamento de cancelamento*, setor de cancelamento*, departamento financeiro, setor de cobrança, departamento de fraudes, equipe de segurança, departamento de segurança, setor de fraudes, equipe de fraudes, departamento técnico, setor técnico, central de segurança, departamento de reservas`,
  ),
  phone: phrases(
    `telefone, telefones, número, números, número de telefone, ligação gratuita, número gratuito, linha, tel, celular, telemóvel, fone, contato, contacto`,
  ),
  call: phrases(
    `ligue, ligar, liga, ligando, ligue para, ligue já, disque, disca, discar, telefone para, telefonar, entre em contato, entre em contacto, entrar em contato, contate, contatar, contacte, contactar, fale, falar, fale com, chame, chamar, chamada`,
  ),
  trouble: phrases(
    `cancel*, reembols*, renova*, assinatura*, subscrição, cobrança*, fatura*, débito, voo*, reserva*, bagagem, remarca*, alterar, erro*, problema*, bloquead*, conta, senha, ativar, ativação, estorno*, devolução, contestar, passagem, passagens`,
  ),
  promise: phrases(
    `24 horas, 24 horas por dia, 24h, 24/7, dia e noite, sete dias por semana, 7 dias por semana, pessoa real, atendente real, sem espera, sem filas, ajuda imediata, atendimento imediato, solução imediata, solução rápida, reembolso total, reembolso integral, garantid*, especialistas, em minutos, rapidamente, a qualquer hora, a qualquer momento`,
  ),
  pressure: phrases(
    `alerta de segurança, vírus, infectado, roubados, roubadas, em perigo, em risco, perda de arquivos, foi bloqueado, comprometid*, detetado, detectado, espião, imediatamente, urgente, com urgência, o quanto antes, o mais rápido possível, em 24 horas, último aviso, foi bloquead*, será bloquead*, será suspens*, será cobrad*, não desligue, não reinicie, se você não, se não reconhece, antes que seja tarde`,
  ),
  'remote-access': phrases(
    `acesso remoto, área de trabalho remota, controle remoto do, compartilhe a tela, compartilhar a tela, partilhe o ecrã`,
  ),
  'gift-card': phrases(
    `cartão presente, cartões presente, cartão-presente, vale-presente, vale presente, cartões de oferta, cartão de oferta, gift card*`,
  ),
  'move-money': phrases(
    `transferência, transferir o dinheiro, transfira, faça um pix, um pix, enviar um pix, conta segura, enviar dinheiro, envie o dinheiro, caixa de bitcoin, frase-semente`,
  ),
  'secret-code': phrases(
    `código de verificação, código de segurança, código sms, código recebido, senha de uso único, token, número do cartão, sua senha, seu pin`,
  ),
  'other-channel': phrases(
    `whatsapp, telegram, clique, clique aqui, código qr, qr code, e-mail, escreva para, chat ao vivo, mensagem`,
  ),
  ask: phrases(
    `baixe, instale, abra, informe, diga, compartilhe, partilhe, envie, compre, pague, transfira, digite, confirme, forneça, permita, descarregue, faça`,
  ),
  never: phrases(`nunca, jamais, não, ninguém, nenhum, nenhuma, evite`),
  warning: phrases(
    `golpe*, golpista*, fraude*, fraudulent*, falso, falsa, falsos, falsas, burla*, burlão, burlões, phishing, cuidado, criminoso*, vigarista*, spam, não ligue, nunca ligue, estelionat*, engan*, desconfie`,
  ),
  denial: phrases(
    `não é nosso, não é da, não pertence, não é o número, não tem ligação, não tem relação, é falso, é golpe, é uma burla, é fraude`,
  ),
  genuine: phrases(
    `número oficial, único número, número verdadeiro, número correto, telefone oficial, linha oficial, canal oficial`,
  ),
  question: phrases(
    `ou não, é real, é verdadeira, é golpe, é este, é esse, é mesmo, alguém sabe, alguém conhece, é seguro, é confiável, de quem é, é verdadeiro, posso confiar, alguém já, será que`,
  ),
  frame: phrases(
    `diz o seguinte, diz assim, diz, se passa por, se passam por, finge ser, fingem ser, parece com isto, é assim, enviou esta, recebeu esta, por exemplo, a mensagem diz, texto da mensagem, veja como, eis`,
  ),
  own: phrases(`nós, nosso, nossa, nossos, nossas, somos, meu, minha, eu`),
  business: phrases(
    `horário de funcionamento, horário de atendimento, segunda a sexta, de segunda a, aberto, fechado, empresa familiar, desde 19, orçamento grátis, orçamento sem compromisso, visite-nos, nossa loja, clínica, restaurante, oficina, encanador*, canalizador*, eletricista*, cabeleireiro*, dentista*, padaria, chaveiro*, serralheiro*, agende, marque sua consulta, reserve uma mesa, cnpj`,
  ),
  independent: phrases(
    `independente*, sem vínculo, não afiliad*, terceiros, assistência não autorizada, consertamos, reparamos, revendedor autorizado`,
  ),
  crisis: phrases(
    `suicídio, suicida*, emergência*, crise, violência doméstica, violência contra a mulher, cvv, valorização da vida, samu, bombeiros, polícia, ambulância, intoxicação, abuso, disque 100, saúde mental, disque denúncia, dependência, maus-tratos`,
  ),
  directory: phrases(
    `lista telefônica, telefones úteis, números úteis, contatos úteis, diretório, páginas amarelas, agenda telefônica, contactos úteis, telefones de emergência`,
  ),
  sample: phrases(`exemplo*, por exemplo, fictício*, teste, formato`),
  preposition: phrases(`para, ao, no, pelo, em, com, o, número, telefone, tel, é, gratuito, linha, ou, já, agora`),
  verb: phrases(
    `é, são, está, será, pode, podem, ajuda, oferece, permite, conecta, atende, fornece, garante, fica, responde, para, como`,
  ),
}
