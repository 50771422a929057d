import { type Lexicon, phrases } from './concept.ts'

export const en: Lexicon = {
  support:
    phrases(`support, supports, customer service, customer services, customer care, customercare, customer support, client
    services, client support, tech support, technical support, technical assistance, help desk, helpdesk, help line,
    helpline, help-line, hotline, hot line, care number, support team, service desk, service center, service centre,
    contact center, contact centre, call center, call centre, customer relations, customer assistance, guest services,
    member services, service team, support line, service line, assistance line, representative*, live agent*, agents,
    live person, specialist*, certified technician*, technician*, reservation desk, reservations desk, reservation line,
    reservations, booking desk, airline desk, help number, helpdesk number, toll free number, support number, contact
    number, service number, customer number, claims line, claims desk, support executive*, executives`),
  role: phrases(`refund department, refunds department, refund team, refund desk, refund line, billing department, billing team,
    billing desk, billing support, cancellation department, cancellation team, cancellation desk, cancellation line,
    fraud department, fraud team, fraud desk, security department, security team, security desk, security center,
    account security, recovery team, recovery department, recovery desk, dispute desk, disputes team, renewal department, renewal desk,
    accounts department, retention team, support department, service department, technical department, warranty department,
    verification department, verification team, customer department, head office, official desk, asset recovery,
    bank security, windows support, account recovery, collections department, tax office, activation desk, activation team`),
  phone:
    phrases(`phone, telephone, phone number, telephone number, number, numbers, toll free, tollfree, toll-free, tel, hotline, helpline,
    line, direct line, phone line, contact number, landline, freephone, call-back number, callback number`),
  call: phrases(`call, calls, calling, called, dial, dials, dialing, dialling, ring, ringing, phone us, phone them, give a call, reach, reached, reaching,
    reach out, contact, contacting, speak to, speak with, talk to, talk with, connect with, connect to, get in touch, write to them, message them, answers at, answers on, get
    hold of, give us a ring, text us, text, phoning`),
  trouble:
    phrases(`cancel*, refund*, renew*, subscription*, charge, charged, charges, invoice*, dispute*, unauthorized, unauthorised, billing, auto-renewal,
    autorenewal, deducted, debited, transaction*, login, log in, sign in, activation, activate, setup, set up, install*, reset,
    error*, issue*, problem*, troubleshoot*, locked, hacked, suspended, reschedul*, rebook*, name change, flight change,
    change a flight, booking*, reservation*, baggage, withdrawal*, frozen, wallet, payroll, warranty, password, unlock`),
  promise:
    phrases(`24/7, 24x7, 24 7, 24 hours, 24*7, round the clock, around the clock, day and night, live person, live agent, live human, real person, real human,
    human agent, no waiting, no wait, no queue, without waiting, skip the queue, instant help, instant support, instant solution, immediate help, immediate
    assistance, immediate support, immediate solution, quick solution, quick help, fast help, full refund, guaranteed,
    guaranteed refund, 100% refund, money back, refund within, resolve your, resolve all, fix your, fix all, get your issue resolved, our experts, expert*, certified experts,
    certified, dedicated team, best service, best support, best technical, trained professionals, skilled professionals, highly skilled, experienced, anytime, any time, hassle free,
    hassle-free, in minutes, within minutes, priority support, waive*, compensation`),
  pressure:
    phrases(`security alert, spyware, malware, infected, infection, virus, being stolen, compromised, in danger, loss of files, permanent loss, was blocked, has detected, detected a, hackers, immediately, urgent, urgently, at once, right away, as soon as possible, within 24 hours, within 12 hours, within 48 hours, before it is
    too late, final notice, last notice, act now, do not ignore, don't ignore, will be charged, will be debited, will be suspended, will
    be blocked, has been blocked, has been locked, is locked, has been suspended, do not shut down, do not restart, do
    not turn off, do not close, your computer is infected, virus detected, threat detected, if you did not, if you didn't, if
    this was not you, if this wasn't you, if not authorized, failure to, avoid suspension, avoid charges`),
  'remote-access':
    phrases(`anydesk, any desk, teamviewer, team viewer, ultraviewer, ultra viewer, screenconnect, connectwise, rustdesk, logmein, gotoassist,
    zoho assist, quick assist, supremo, aweray, splashtop, remote access, remote desktop, remote session, remote
    connection, share your screen, screen sharing, screen share, control your computer, access to your computer, connect to your computer`),
  'gift-card':
    phrases(`gift card*, giftcard*, gift-card*, google play card*, itunes card*, apple card code*, steam card*, amazon card code*, target card*, razer
    gold, vanilla card*, prepaid card*, prepaid voucher*, voucher code*, scratch the card, scratch off the`),
  'move-money':
    phrases(`wire transfer, bank transfer, transfer the money, transfer your money, move your money, move the money, move your funds, transfer
    your funds, transfer the funds, safe account, secure account, secure wallet, send the money, send money, send the difference, return the
    difference, pay back the, bitcoin atm, crypto atm, bitcoin machine, withdraw cash, zelle, western union, moneygram, cash app payment, seed phrase, recovery phrase, private key*`),
  'secret-code':
    phrases(`verification code, one-time code, one time code, one-time password, one time password, otp, passcode, security code, 2fa code, sms code, text
    code, login code, authentication code, six-digit code, 6-digit code, pin code, card number, cvv, your password, your pin, social security number, online banking password`),
  'other-channel':
    phrases(`whatsapp, telegram, messenger, signal, viber, wechat, skype, facebook page, instagram, qr code, scan the code, scan this code, click here, click the
    link, click this link, click on the link, link below, chat with us, live chat, e-mail us, email us, write to us, message us, dm us`),
  ask: phrases(`download, install, open, give, share, read out, read us, tell us, tell him, tell her, tell the, provide, send, buy, purchase, pay, transfer, move, withdraw, grant, allow,
    enter, confirm, scratch, deposit, join, start, let us, submit, forward`),
  never: phrases(
    `never, do not, don't, does not, doesn't, will not, won't, cannot, can't, not, no one, nobody, no genuine, no legitimate, no real, refuse, avoid, stop before, without`,
  ),
  warning: phrases(
    `scam, scams, scammer*, scamming, scammed, fake, fakes, faked, fraud, frauds, fraudster*, fraudulent, phishing, phisher*, beware, watch out, be careful, be wary, spam, spammer*, spamming, impersonat*, impostor*, imposter*, bogus, spoof*, con artist*, conned, rip-off, ripoff, hoax, tricked, swindle*, do not call, don't call, never call, do not ring, never ring, do not dial, never dial, do not trust, block list, blocklist, blacklist, blacklisted, block these, blocked numbers, watch list, watchlist, report spam, reported numbers, known bad, malicious`,
  ),
  denial:
    phrases(`not ours, isn't ours, is not our, isn't our, not our number, does not belong, doesn't belong, not belong to, not affiliated, no connection, has nothing to do,
    not associated, not a real, isn't real, is not real, is fake, are fake, was fake, is a scam, is a fraud, is not the, isn't the, not their number, nothing to do with us, not genuine, is not genuine, are scams, are fraudulent`),
  genuine:
    phrases(`official number, only real, only official, only genuine, only correct, real number, genuine number, correct number, true number, the official line, official support,
    official customer, official helpline, verified number, the right number, the real one, only number, instead call, call instead, legitimate number`),
  question:
    phrases(`scam or not, or not, legit or, is it real, is it genuine, real number, is this, is that, is it really, really theirs, is it safe, is it legit, legit, does anyone know, does anybody know, anyone know, can anyone confirm, can somebody confirm, has
    anyone, has anybody, did anyone, should i call, should i trust, is the number, whose number, who owns, real or fake, can i trust, trustworthy`),
  frame: phrases(
    `reads as follows, it says, says, it reads, looks like this, looks like, pretends to come from, pretending to be, this is what, sent us this, received this, goes like this, example of a scam, quoted below, for instance, one of them reads, text of the message, screenshot of, the mail says, the message says, the letter says, they write, it goes`,
  ),
  own: phrases(`we, we're, we've, we'll, our, ours, us, my, i'm, i am, me`),
  business:
    phrases(`opening hours, office hours, hours of operation, business hours, opening times, monday to friday, mon-fri, mon - fri, monday through friday, mon to fri, closed on, family-owned, family
    owned, family run, family-run, since 19, established, free estimate*, free quote*, locally owned, our shop, our store, our office, our clinic, our practice, visit us, find us, plumb*, electrician*, roof*, dentist*, dental, hair
    salon, restaurant, bakery, pizz*, garage, mechanic, locksmith*, landscap*, veterinar*, clinic, florist, book a table, appointment*, walk-ins, parking, serving the, licensed and insured, fully insured, our team, order online, free shipping, free delivery, our products, our catalogue, our catalog`),
  independent: phrases(
    `independent, not affiliated, third party, third-party, authorized dealer, authorised dealer, repair shop, we repair, we service, we fix, repairs of, specialists in, unaffiliated, no affiliation, trademarks belong, reseller`,
  ),
  crisis:
    phrases(`suicide, suicidal, crisis line, crisis, lifeline, samaritans, emergency, emergencies, domestic violence, domestic abuse, sexual assault, rape, child abuse, self-harm, self harm,
    poison, poisoning, overdose, ambulance, fire brigade, police, counselling, counseling, mental health, gambling help, in danger, hotline for, helpline for, bereavement, addiction, charity`),
  directory:
    phrases(`directory, phone book, phonebook, list of numbers, useful numbers, important numbers, contact list, contacts list, yellow pages, white pages, numbers at a glance, emergency numbers, helpful numbers,
    list of contacts, useful contacts, important contacts, phone numbers of, resources, credit bureaus, card issuers`),
  sample: phrases(
    `example, examples, e.g., placeholder*, sample, dummy, lorem, ipsum, test data, fixture*, fictional, fictitious, mock, regex, regexp, format, formats, valid number, invalid number, e.164, schema, default value, unit test`,
  ),
  preposition: phrases(
    `at, on, via, through, under, by, to, number, no, tel, phone, is, us, them, now, or, helpline, toll-free, toll, free, line, directly, hotline, support, today`,
  ),
  verb: phrases(
    `is, are, was, will, can, helps, help, offers, offer, provides, provide, connects, connect, gives, allows, lets, has, makes, ensures, may, works, serves, remains, handles, puts, gets, should, assists, answers, guides, stands, for, as`,
  ),
}
