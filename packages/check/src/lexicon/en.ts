import { type Lexicon, phrases } from './concept.ts'

export const en: Lexicon = {
  support:
    phrases(`support, supports, customer service, customer services, customer care, customercare, customer support, client
    services, client support, tech support, technical support, technical assistance, help desk, helpdesk, help line,
    helpline, help-line, hotline, hot line, care number, support team, service desk, service center, service centre,
    contact center, contact centre, call center, call centre, customer relations, customer assistance, guest
    services, member services, service team, support line, service line, assistance line, reservation desk,
    reservations desk, booking desk, airline desk, help number, helpdesk number, support number, claims line, claims
    desk, support staff, customer help, help team, support agent*, support specialist*, service agent*, phone
    support, telephone support, phone desk, telephone desk, live support, care team, care line, care desk, care
    center, care centre, travel desk, human support, assistance team, assistance desk, response team, support
    hotline, emergency support, user support, product support, premium support, service representative*, guest
    relations, phone team, service hotline, billing help, billing line, refund help, info line, support centre,
    support center, care hotline, customer desk, customer hotline, customer line, customer helpline, customer
    helpdesk, care service, claims department, member relations, repair team, cancellation support, booking support,
    technical team, tech team, tech help, technical help, it support, online support, official support, phone number
    for support`),
  staff:
    phrases(`representative*, agent*, live agent*, technician*, specialist*, support executive*, executive*, engineer*,
    adviser*, advisor*, operator*, experts, expert team, consultant*, live representative*, live rep, travel agent*,
    travel expert*, real agent*, live person, our staff`),
  role: phrases(`refund department, refunds department, refund team, refund desk, refund line, billing department, billing team,
    billing desk, billing support, cancellation department, cancellation team, cancellation desk, cancellation
    line, fraud department, fraud team, fraud desk, security department, security team, security desk, security
    center, account security, recovery team, recovery department, recovery desk, dispute desk, disputes team,
    renewal department, renewal desk, accounts department, retention team, support department, service
    department, technical department, warranty department, verification department, verification team, customer
    department, head office, official desk, asset recovery, bank security, windows support, account recovery,
    collections department, tax office, activation desk, activation team, billing unit, refund unit, refunds
    team, fraud unit, fraud hotline, retrieval unit, recovery unit, recovery agent*, recovery expert*, recovery
    service*, recovery specialist*, cancellations team, cancellations department, cancel department, charge
    department, claim department, chargeback team, dispute department, disputes department, disputes desk,
    compliance department, activation department, reservation department, reservations department, booking
    department, ticketing department, baggage department, security centre, renewal team, renewals team,
    subscription department, subscription desk, subscriptions team, network team, windows department, microsoft
    department, warranty desk, warranty team, payment department, payments team, payment desk, accounts team,
    legal department, customs office, revenue service, fund recovery, funds recovery, fund retrieval, hacking
    expert*, asset retrieval, refund manual, refund office, cancellations office, billing office, refunds
    office, cancellation office`),
  phone:
    phrases(`phone, telephone, phone number, telephone number, number, numbers, toll free, tollfree, toll-free, tel, hotline,
    helpline, line, direct line, phone line, contact number, landline, freephone, call-back number, callback number,
    hot line, phone no, contact no, contact numbers, helpline number, support number, care number, whatsapp number,
    toll free no, service number, mobile number, phone contact, telephone contact, local number, international
    number, dial-in`),
  call: phrases(`call, dial, dials, dialing, dialling, ring, ringing, phone us, phone them, give a call, reach, reached,
    reaching, reach out, contact, contacting, speak to, speak with, talk to, talk with, connect with, connect
    to, get in touch, write to them, message them, answers at, answers on, get hold of, give us a ring, text us,
    text, phoning, calling us, calling them, call us, call them, phone, telephone, telephone us, pick up the
    phone, get through, put through, turn to, speak, speaking with, speaking to, talk, talking to, can be
    reached, reachable, contact us, whatsapp, drop a call, tap to call, press to call, save this number, keep at
    hand, call today, just call, simply call, feel free to call, give us a call, give them a call, call now,
    call on, call at, for more, for more info, for more information, for more details, for details, more info,
    more information, for assistance, for immediate help, for queries, connect, text or call, call or text,
    hotline is, number is, via phone, by phone, by telephone, over the phone, on the phone, chat with, called,
    phoned, rang, dialled, dialed, texted, on whatsapp, via whatsapp, help at, help on, help under, always help,
    help is available at, help is at, write to, message today, texting, text them, message them on, reach them,
    answers under, message him, message her, message me, message on, message this, message now`),
  trouble: phrases(`cancel*, refund*, renew*, subscription*, charge, charged, charges, invoice*, dispute*, unauthorized,
    unauthorised, billing, auto-renewal, autorenewal, deducted, debited, transaction*, login, log in, sign in,
    activation, activate, setup, set up, install*, reset, error*, issue*, problem*, troubleshoot*, locked,
    hacked, suspended, reschedul*, rebook*, name change, flight change, change a flight, booking*, reservation*,
    baggage, withdrawal*, frozen, wallet, payroll, warranty, password, unlock, cancellation, double billing,
    charged twice, reversal, reverse the, licence, license, deposit*, transfer*, account, accounts, membership,
    missed connection*, lost baggage, lost, stolen, blocked, payment*, debit*, dispute, chargeback, upgrade*,
    ticket, tickets, itinerary, fare, seat, seats, update*, uninstall*, driver, drivers, offline, not working,
    password reset, recover, recovery, verification, router, printer, paper jam*, antivirus, trial, overcharge*,
    bill, bills, loan, loans, emi, kyc, crypto, coins, funds, savings, investment*, flights, trip, trips, stuck,
    failed, failure, billed, unlock*, resolve*, reversed, in trouble, trouble with, having trouble, difficulty
    with, difficulties with, struggling with, fault, faults, repair*, error code*, not open, will not open,
    won't open, won't start, crash*, freez*, slow, parcel*, package*, delivery, redelivery, held, on hold,
    customs, undelivered, returned to sender, returns to sender, address incomplete, release it, shipment*,
    benefit*, verify your, limited, restricted, disabled, missing, overdue`),
  promise:
    phrases(`24/7, 24x7, 24 7, 24 hours, 24*7, round the clock, around the clock, day and night, live person, live agent,
    live human, real person, real human, human agent, no waiting, no wait, no queue, without waiting, skip the
    queue, instant help, instant support, instant solution, immediate help, immediate assistance, immediate
    support, immediate solution, quick solution, quick help, fast help, full refund, guaranteed, guaranteed
    refund, 100% refund, money back, refund within, resolve your, resolve all, fix your, fix all, get your issue
    resolved, our experts, expert*, certified experts, certified, dedicated team, best service, best support,
    best technical, trained professionals, skilled professionals, highly skilled, experienced, anytime, any
    time, hassle free, hassle-free, in minutes, within minutes, priority support, waive*, compensation, no hold,
    on hold, hold time, hold times, zero hold, never wait, wait time, wait times, long waits, live help, real
    answers, real people, real humans, real-time, holidays, 365 days, every hour, day or night, any hour, at any
    hour, all hours, same day, instantly, instant, refund confirmation, in no time, solves, always ready, free
    of charge, no cost, at your service, one call, fastest, fastest way, quickest, quickest way, best way,
    easiest way, most effective, quick answer, within seconds, in seconds, within two minutes, ten minutes,
    hassle, smooth, seamless, step-by-step help, personalized, personalised, tailored, professional help,
    professionals, trusted, reliable, dependable, satisfaction, 100 %, without any issue, resolve, resolved, get
    it fixed, trained, awake, never failed, back within, returned, human voice, with patience, prompt, promptly,
    guidance, dedicated, knowledgeable, friendly, available 24, available 24/7, open 24, open around the clock,
    eliminate, goofs, best customer, all night, on duty, no menus, no bots, no robots, in one call, on the first
    ring, sorted mine, sorted it, took five minutes, next day, the next day, like a charm, keep this number,
    keep that number, save this number, number to keep, note this number, write this number down, five stars, 5
    stars, highly recommended, free clinic, free consultation, free advice, free session, free diagnosis,
    reserve your call, book your call, every day by phone, open 24 hours, seven days a week, people answer, on
    the first call`),
  pressure:
    phrases(`security alert, spyware, malware, infected, infection, virus, being stolen, compromised, in danger, loss of
    files, permanent loss, was blocked, has detected, detected a, hackers, immediately, urgent, urgently, at once,
    right away, as soon as possible, within 24 hours, within 12 hours, within 48 hours, before it is too late, final
    notice, last notice, act now, do not ignore, don't ignore, will be charged, will be debited, will be suspended,
    will be blocked, has been blocked, has been locked, is locked, has been suspended, do not shut down, do not
    restart, do not turn off, do not close, your computer is infected, virus detected, threat detected, if you did
    not, if you didn't, if this was not you, if this wasn't you, if not authorized, failure to, avoid suspension,
    avoid charges, act before, do not delay, don't delay, without delay, window closes, closes soon, deadline,
    expires, expired, will be closed, will be deleted, will be erased, be erased, today only, hurry, before
    midnight, at risk, trojan, suspicious activity, suspicious login, disabled, dangerous, critical, hacked,
    breach*, threat*, restore access, firewall, further damage, penalt*, legal action, arrest*, lawsuit, becomes
    final, put it off, every hour, respond today, unless you, blocked for, security reasons, switch off, erased,
    illegal activity, was it not you, not you, within 24, within the next, last chance, limited time, in the next,
    as soon as, avoid being, prevent, power off, lose your, erase, wipe, ignoring this, exposed, has been
    compromised, before the lock, must verify`),
  infection:
    phrases(`virus, viruses, spyware, malware, ransomware, trojan, infected, infection, hackers, hacked, firewall, your
    computer, your pc, this pc, this device, this computer, your device, your windows, windows defender,
    defender, security alert, security warning, threat detected, threats detected, do not shut down, do not
    restart, do not close, do not switch off, do not turn off, access to this, remove the threat, unlock it,
    restore access, blocked for security, has been locked, your system, power off, power down, turn off this,
    your mac, your iphone, your phone has, your files, your data, your passwords, your banking details, banking
    details, credentials, exposed, access denied, access is blocked, is locked, been locked, illegal activity,
    stealing, is stealing, copying, pornographic, key logger, keylogger, registry, ip address, unsafe, zeus,
    worm, engineer on duty, error code, system message, critical message, critical alert, critical error,
    registry error, registry failure, stopped for your, halted for your, locked down, has been blocked, was
    blocked, been suspended, session was suspended, session has been suspended, suspicious activity, suspicious
    traffic, suspicious connection, unusual activity, at risk, is at risk, in danger, drive will be erased, data
    on this drive, hard drive, internet provider, service provider will, network operator, leave this page,
    leaving this page, close this page, close this window, leave this window, keep this window, window open,
    leave the window, do not turn, do not unplug, restart the computer, restart your computer, shut down the,
    switch the machine, machine off, turn off the, further damage, access will be disabled, your access, cut
    your connection, connection was cut, spyware alarm, virus alarm, may be reading, reading your messages, card
    details, card data, your photos, being uploaded, being copied, being stolen, being sent, trojan horse, error
    0x, err 0x, on duty, tech on duty, remove the virus, clean your, unlock the computer, unlock your, sending
    sensitive, sensitive data, certified employee, waiting for you`),
  'remote-access':
    phrases(`anydesk, any desk, teamviewer, team viewer, ultraviewer, ultra viewer, screenconnect, connectwise, rustdesk,
    logmein, gotoassist, zoho assist, quick assist, supremo, aweray, splashtop, remote access, remote desktop,
    remote session, remote connection, share your screen, screen sharing, screen share, control your computer,
    access to your computer, connect to your computer`),
  'gift-card':
    phrases(`gift card*, giftcard*, gift-card*, google play card*, itunes card*, apple card code*, steam card*, amazon card
    code*, target card*, razer gold, vanilla card*, prepaid card*, prepaid voucher*, voucher code*, scratch the
    card, scratch off the`),
  'move-money':
    phrases(`wire transfer, bank transfer, transfer the money, transfer your money, move your money, move the money, move
    your funds, transfer your funds, transfer the funds, safe account, secure account, secure wallet, send the
    money, send money, send the difference, return the difference, pay back the, bitcoin atm, crypto atm, bitcoin
    machine, withdraw cash, zelle, western union, moneygram, cash app payment, seed phrase, recovery phrase, private
    key*`),
  'secret-code':
    phrases(`verification code, one-time code, one time code, one-time password, one time password, otp, passcode, security
    code, 2fa code, sms code, text code, login code, authentication code, six-digit code, 6-digit code, pin code,
    card number, cvv, your password, your pin, social security number, online banking password`),
  'other-channel':
    phrases(`whatsapp, telegram, messenger, signal, viber, wechat, skype, facebook page, instagram, qr code, scan the code,
    scan this code, click here, click the link, click this link, click on the link, link below, chat with us, live
    chat, e-mail us, email us, write to us, message us, dm us, whatsapp us, telegram us, mail us, web chat, visit
    here, visit our website, our website, scan`),
  ask: phrases(`download, install, open, give, share, read out, read us, tell us, tell him, tell her, tell the, provide, send,
    buy, purchase, pay, transfer, move, withdraw, grant, allow, enter, confirm, scratch, deposit, join, start, let
    us, submit, forward`),
  never:
    phrases(`never, do not, don't, does not, doesn't, will not, won't, cannot, can't, not, no one, nobody, no genuine, no
    legitimate, no real, refuse, avoid, stop before, without`),
  warning:
    phrases(`scam, scams, scammer*, scamming, scammed, fake, fakes, faked, fraud, frauds, fraudster*, fraudulent, phishing,
    phisher*, beware, watch out, be careful, be wary, spam, spammer*, spamming, impersonat*, impostor*, imposter*,
    bogus, spoof*, con artist*, conned, rip-off, ripoff, hoax, tricked, swindle*, do not call, don't call, never
    call, do not ring, never ring, do not dial, never dial, do not trust, block list, blocklist, blacklist,
    blacklisted, block these, blocked numbers, watch list, watchlist, report spam, reported numbers, known bad,
    malicious, criminal, criminals, cheated, cheating, deceiv*, duped, crook*, thieves, defraud*, complaints about,
    reported as fraud, reported as scam, report it, file a report, file a complaint, vishing, smishing, social
    engineering, do not reply, hang up, please warn, warns, warned, scam alert, fraud alert about, not legit, not
    legitimate, to be blocked, be blocked on, spam numbers, scam numbers, fake numbers, add to the filter,
    moderation list, filter list, block this number, block the number, remove posts, spam posts, fell for, falling
    for, lost money to, ripped off, unsolicited, look out for, rogue, con men, conmen, counterfeit, deceptive,
    fooled, phony, sham, is going round, going around, watched numbers, number is spam, have the card blocked,
    report them, please block, block all, so-called, so called, posing as, pretending to be, robocall*`),
  told: phrases(`asked, asks, asking, told, tells, telling, urged, urges, urging, instructed, instructs, instructing, claims,
    claimed, claiming, they, callers, wants me to, wanted me, pretend*, posing as, posing, people who rang,
    people who called, who called, who rang, directs you to, trying to get, gets you to, tricks you into,
    voicemail, left me a, saying it is, saying they, says it is, says they, says to, saying to, says i, says my,
    that says, telling me, wants you to, want you to, asked her, asked him, asked me, asked them, told me, told
    her, told him, you are told to, you then have to, then you must, i was told, my mother was told, my father
    was told, had to call, had to ring, was supposed to call, supposed to ring, am supposed to, am to call,
    gives a number, give a number, leave a number, asks you to, you then have to call, you must then call`),
  denial:
    phrases(`not ours, isn't ours, is not our, isn't our, not our number, does not belong, doesn't belong, not belong to, not
    affiliated, no connection, has nothing to do, not associated, not a real, isn't real, is not real, is fake, are
    fake, was fake, is a scam, is a fraud, is not the, isn't the, not their number, nothing to do with us, not
    genuine, is not genuine, are scams, are fraudulent, not one of, is not from, are not from, not a number of, does
    not come from, do not come from, falsely, is never, not a legitimate, not legit, no such number, has no phone,
    have no phone, does not have a phone, does not offer phone, do not offer phone, does not provide phone, no phone
    support, not a genuine, aren't ours, are not ours, leads to the fraudsters, leads to fraudsters, leads to
    scammers, isn't theirs, is not theirs, not theirs, nothing to do with, so-called`),
  genuine:
    phrases(`official number, only real, only official, only genuine, only correct, real number, genuine number, correct
    number, true number, the official line, official support, official customer, official helpline, verified number,
    the right number, the real one, only number, instead call, call instead, legitimate number, only true, only
    authentic, only trusted, only legitimate, only working, actual number, real line, true line, correct line,
    genuine line, authentic number, proper number, is the official, the only line, ring instead, use instead,
    instead use`),
  question:
    phrases(`scam or not, or not, legit or, is it real, is it genuine, real number, is this, is that, is it really, really
    theirs, is it safe, is it legit, legit, does anyone know, does anybody know, anyone know, can anyone confirm,
    can somebody confirm, has anyone, has anybody, did anyone, should i call, should i trust, is the number, whose
    number, who owns, real or fake, can i trust, trustworthy, who is behind, has doubts, have doubts, i have doubts,
    sounds wrong, seems off, seems fishy, fishy, sketchy, suspicious, looks suspicious, is an actual, an actual, any
    idea, anyone else, anybody else, someone confirm, somebody confirm, can someone, could someone, could anyone,
    can anybody, could somebody, is that real, is this real, is this legit, is this number, is it true, or is it, or
    is that, did you get, has someone, what is this number, who called, who is this, do you know if, do you know
    whether, whether this, verify whether, wondering if, wondering whether, is it theirs, really them, really from,
    safe to call, trust this, trust it, anyone been, anybody been, anyone else been, is this a scam, a scam or, scam or real, should i ring, should i phone, should i worry, or should i, do i need to call, do i have to call, am i being scammed`),
  frame:
    phrases(`reads as follows, it says, says, it reads, looks like this, looks like, pretends to come from, pretending to be,
    this is what, sent us this, received this, goes like this, example of a scam, quoted below, for instance, one of
    them reads, text of the message, screenshot of, the mail says, the message says, the letter says, they write, it
    goes, it is worded, worded as, writes things like this, things like this, read like this, the text below, the
    following message, following phishing, following text, following mail, following email, following e-mail, the
    following, we quote, quoted here, quote the, this letter, this mail, this email, this message, pop-up looks,
    sample of, here is the text, here is what it says, here's the text, transcript, verbatim, copy of the, forwarded
    message, original message, in the name of, in the name, received a fraudulent, sent a message, text reads,
    wrote, the voicemail, this is the message, claims that`),
  flattery:
    phrases(`nice blog, great blog, good blog, lovely blog, awesome blog, superb blog, nice post, great post, lovely post,
    good post, awesome post, amazing post, excellent post, nice article, great article, wonderful article, good
    article, excellent article, amazing article, lovely read, good read, great read, good work, great work, nice
    work, great job, keep writing, keep it up, keep posting, keep up the, thanks for sharing, thank you for sharing,
    thanks for posting, thank you for posting, thanks for providing, thank you for providing, very informative,
    really informative, informative post, informative article, informative blog, valuable information, valuable
    piece, valuable content, useful information, useful post, helpful information, bookmarked, like your blog, like
    your website, love your blog, love your, like your post, your blog is, your article is, your post is, fan of
    your, well written, superb, what a helpful, helpful page, helpful post, helpful article, nice explanation, great
    explanation, good content, great content, impressive, came across your, stumbled upon, visit your blog, visited
    your, reading your, read your, thanks for sharing such, thank you for providing me this`),
  reporting:
    phrases(`said, announced, reported, spokesman, spokeswoman, spokesperson, told reporters, press release, press office,
    media contact, journalist*, newspaper, news agency, officials said, police said, court, ministry, researchers,
    correspondent, yesterday, last week, last month, customers can now, will now be, the company said, the bank
    said, in a statement, published, circular, according to the company, according to the bank, according to police,
    according to officials, according to the ministry, according to a statement, paper reports, newspaper reports,
    reports, the ministry announced, will no longer, regulator*`),
  own: phrases(`we, we're, we've, we'll, our, ours, us, my, i'm, i am, me`),
  business:
    phrases(`opening hours, office hours, hours of operation, business hours, opening times, monday to friday, mon-fri, mon -
    fri, monday through friday, mon to fri, closed on, family-owned, family owned, family run, family-run, since
    19, free estimate*, free quote*, locally owned, our shop, our store, our office, our clinic, our practice,
    visit us, find us, plumb*, electrician*, roof*, dentist*, dental, hair salon, restaurant, bakery, pizz*,
    garage, mechanic, locksmith*, landscap*, veterinar*, clinic, florist, book a table, appointment*, walk-ins,
    parking, serving the, licensed and insured, fully insured, our team, order online, free shipping, free
    delivery, our products, our catalogue, our catalog, open daily, open seven days, our workshop, workshop, our
    showroom, showroom, apprenticeship, our vans, insured, licensed, quote, estimate, our prices, our menu,
    reception, hotel, salon, barber, tailor, catering, florist's, wedding, gym, studio, school, nursery,
    surgery, gp, practice, solicitor*, notary, accountant*, estate agent*, realtor*, contractor*, handyman,
    removals, movers, towing, tyres, tires, auto repair, roofing, heating, boiler, drain*, piano, lessons,
    tutoring, grooming, kennel, pet, farm, firewood, garden*, cleaning service, cleaners, upholstery, flooring,
    tile, tiling, fencing, masonry, concrete, paving, hvac, air conditioning, septic, pest control, serving, for
    sale, for rent, to let, lost cat, lost dog, if found, donation*, volunteer*, shelter, food bank, hospice,
    fundraiser, furniture, parish, church, agency, travel agency, our agency, our counter, our customers,
    counter, council, town hall, city hall, county clerk, municipal*, borough, public library, registry office,
    water district, lost property, school district, parks department, thanks you for your payment, thank you for
    your payment, questions about the warranty, registered in, registered office, company registration, vat no,
    per night, holiday cottage, holiday home, cottage, inn, bistro, the team of, the team at, reserve early,
    book early, cancellations until, cancellations up to, the evening before, the day before, babysitter,
    caretaker, tenants, landlord, residents, neighbours, plumber, price is agreed, agreed in writing, before
    work begins, founder, family business, callers from, between eight, we are hiring, hiring agents, apply online, vacanc*, job offer, our hr, hr line, recruit*, your cv, full-time, part-time, salary`),
  independent:
    phrases(`independent, not affiliated, third party, third-party, authorized dealer, authorised dealer, repair shop, we
    repair, we service, we fix, repairs of, specialists in, unaffiliated, no affiliation, trademarks belong,
    reseller, not authorised by, not authorized by, not endorsed, not connected to, no connection to, our own
    small firm, independent of, independently, out of warranty, unofficial, not the manufacturer, for warranty
    claims, for warranty go to, goes to the manufacturer, to the manufacturer, our own small, in our own right,
    our agency, travel agency, our counter, tickets and plans, plans and tickets, we sell, sells plans`),
  crisis:
    phrases(`suicide, suicidal, crisis line, crisis, lifeline, samaritans, emergency, emergencies, domestic violence,
    domestic abuse, sexual assault, rape, child abuse, self-harm, self harm, poison, poisoning, overdose, ambulance,
    fire brigade, police, counselling, counseling, mental health, gambling help, in danger, hotline for, helpline
    for, bereavement, addiction, charity, help with thoughts of, thinking of ending, ending your life, you are not
    alone, confidential, anonymous, free and anonymous, listening line, volunteers, someone to talk to, talk to
    someone, hurt at home, violence, abuse, trafficking, runaway, veterans, poison control, in immediate danger,
    immediate danger, grief, eating disorder*, drug*, alcohol, helplines, hotlines, in need, safe to talk, first
    aid, paramedic*, coast guard, mountain rescue, blood donor*, families in need, people in need, warm meals, hot
    meals, food parcel*, eviction*, legal aid, homeless*, refugee*, rescue, hospice, shelter, tenants, carers,
    caregivers, free and confidential, bereave*, counsel*, food bank`),
  directory:
    phrases(`directory, phone book, phonebook, list of numbers, useful numbers, important numbers, contact list, contacts
    list, yellow pages, white pages, numbers at a glance, emergency numbers, helpful numbers, list of contacts,
    useful contacts, important contacts, phone numbers of, resources, credit bureaus, card issuers, association of,
    register of, business register, listings, local listings, members of, useful businesses, who is who, shops and
    services, contact numbers for, table of, lost or stolen cards, lost card, emergency contacts, consulates,
    embass*, hospitals, pharmacies, departments, branch, branches, ward, extension list`),
  sample:
    phrases(`example, examples, e.g., placeholder*, sample, dummy, lorem, ipsum, test data, fixture*, fictional, fictitious,
    mock, regex, regexp, format, formats, valid number, invalid number, e.164, schema, default value, unit test, for
    illustration, invented, made-up, made up, parse, parsed, parsing, is parsed, dialing plan, numbering plan, extra
    digits, area code, country code, keypad, vanity`),
  received:
    phrases(`missed call, missed calls, called me from, calls me from, keeps calling, kept calling, keep calling, rang me,
    got a call, got a text, got a message, got an email, got this text, got this message, get calls from, getting
    calls from, received a call, received a text, received an email, received a message, received calls, received a
    letter, a text saying, a text that says, an email saying, a letter saying, left a voicemail, left me a
    voicemail, left a message, someone called, somebody called, called claiming, called saying, texted me, unknown
    caller, robocall, robocalls, hung up, just got this, showed up on my phone, got a pdf, got an invoice, got a bill, got this bill, got this invoice, got this pdf, got a letter, got a notice, got an sms, received an invoice, received a bill, received a pdf, received a notice, received an sms, received this, got a pop-up, got a popup, popped up, came up on my screen, got a whatsapp`),
  press:
    phrases(`media contact, media contacts, press contact, press contacts, press enquiries, press inquiries, press enquiry,
    media enquiries, media inquiries, media relations, press relations, press office, press officer, public
    relations, for media, members of the press, journalists can, journalists may, for interviews, for more
    information to editors, notes to editors, communications office`),
  loss: phrases(`lost my, lost all, lost everything, lost our, lost btc, lost over, stolen bitcoin, stolen crypto, stolen funds,
    stolen money, stolen coins, stolen from me, scammed, got scammed, been scammed, fell for, fell victim, fake
    broker, fake investment, fake platform, fake exchange, fake trading, ponzi, swindled, defrauded, life
    savings, my savings, cheated of, cheated out, investment site, investment platform, trading site, drained,
    emptied my, was robbed, stole from me, broker stole, stole my, took my savings, cleaned out, lost hope,
    given up hope, given up all hope, lost deposits, lost deposit, stolen from my, had been stolen, fell for an,
    fell for a`),
  regain:
    phrases(`got my money back, money back, got everything back, had everything back, got it back, got it all back, had it
    back, recovered my, recovered everything, recovered all, recovered the, recover lost, recover stolen,
    recover your, recover my, help you recover, traced, tracing firm, tracing, funds back, were returned,
    retrieved, retrieve, recovery expert*, recovery specialist*, recovery firm, recovery company, recovery
    agent*, recovery team, hacker, ethical hacker, hackers, private investigator, reclaimed, refunded in full,
    recovers stolen, recovering stolen, brings back, brought it home, brought it back, bring back, bringing
    back, got back my, got my coins, money came back, funds came back, came back in, traces lost, trace lost,
    traces coins, tracks down, tracked down, hunts down, never failed, never fail, they never failed, serious
    and discreet, discreet, start your claim, open your case, your case with, fund retrieval, asset recovery,
    reclaim, reclaims, claim your, wallet recovery, recovered in full, hope until, had written off, written off,
    got almost everything`),
  assistant:
    phrases(`based on the search results, based on search results, according to the search results, according to several
    sources, according to multiple sources, here is what i found, here's what i found, i found the following, is
    there anything else, anything else i can help, would you like me to, would you like a, let me know if, as an
    ai, as a language model, sources, i hope this helps, hope this helps, happy to help, certainly here, sure
    here, shall i also, shall i, do you want me to, want me to, should i also, i can also, can i help with
    anything else, here are the steps, here is the number, here's the number, you can reach them, to speak with
    a person, to talk to a person`),
  preposition:
    phrases(`at, on, via, through, under, by, to, number, no, tel, phone, is, us, them, now, or, helpline, toll-free, toll,
    free, line, directly, hotline, support, today`),
  verb: phrases(`is, are, was, will, can, helps, help, offers, offer, provides, provide, connects, connect, gives, allows, lets,
    has, makes, ensures, may, works, serves, remains, handles, puts, gets, should, assists, answers, guides, stands,
    for, as, brings, solves, keeps, leads, takes, do, does, did, belongs, opens, saves, fixes, resolves, supports,
    arranges, reverses, settles, walks, to, which, who, where, when, and`),
  guide:
    phrases(`in this article, in this guide, in this post, this guide, this article, step by step, step-by-step, follow these
    steps, follow the steps, here is how, here's how, here is what, here's what, how to contact, how do i
    contact, how to reach, how to speak, how to talk, how do i speak, how do i talk, how can i speak, how can i
    talk, go to settings, open settings, settings, log in, log out, log off, sign out, main menu, scroll down,
    scroll, greyed out, tap on, click on, account page, billing page, help page, have your, keep your, ready,
    booking code, booking reference, confirmation number, reference number, before you call, before calling,
    reason for, pick the reason, choose the reason, busy season*, peak season, peak times, busiest, early
    morning, early in the morning, midweek, waiting time, wait times, works best, best time to, fastest way,
    quickest way, easiest way, if none of these, none of these steps, if this does not, if that does not, if
    that fails, if the problem persists, still stuck, still not working, when in doubt, in doubt, should the
    button, if the button, need a hand, need help with, need help, when to ask for help, contact options,
    getting the most out of, everything you need to know, what you need to know, tips for, guide for, guide to,
    handbook, frequently asked, faq, faqs, a representative will, an agent will, option one, option two, press
    two, choose option, say agent, ask for a supervisor, for your security we, conclusion, final thoughts, key
    takeaways, in summary, rarely makes`),
  testimony:
    phrases(`gave me, a friend gave, a neighbour gave, a neighbor gave, a colleague gave, somebody gave, someone gave, passed
    me, told me about, pointed me to, recommended, i recommend, highly recommend, can recommend, worked for me,
    works for me, sorted mine, sorted it, sorted me out, sorted everything, fixed mine, fixed it, fixed
    everything, solved mine, solved it, solved my, helped me, helped us, helped my, saved me, saved my, rescued,
    thanks to, thank god for, best of, best thing, best experience, honestly, so far, on the first try, first
    time, first attempt, first call, in one go, they cancelled everything, they refunded, got my refund, got the
    refund, had my money, got through, picked up, answered right away, answered straight away, kind voice,
    friendly voice, nice voice, very patient, very kind, so helpful, wasted a week, wasted hours, after days of,
    try this number, try them, try calling, use this number, this number works, was done, was sorted, was
    solved, within minutes, same day, next morning, next day, five stars, 5 stars, ★★★★★, lifesaver, game
    changer, real people, a real human, you are welcome, hope this helps, reach out to them, don't suffer in
    silence, tell them, mention, finally done with, i am done with, rid of, put a stop to it, put a stop to, the
    same afternoon, same afternoon, same evening, marked as solution, marked as answer, never worked for us,
    never worked for me, we rang, i rang, i called, we called, called them, rang them, put it right, set it
    right, undid it, took care of it, took care of everything, handled it, handled everything, straightened out,
    straightened it out, back in within, got me back, got us back, worked a treat, could not believe it,
    couldn't believe it, in one day, in a day, within the hour, in half an hour, minutes flat, made it happen,
    came through, really came through, pulled it off, no questions asked, save this contact, keep this one,
    write it down, do yourself a favour, do yourself a favor, thank me later, you're welcome, good luck`),
  complaint:
    phrases(`nobody answers, no one answers, nobody picks up, no one picks up, nobody picked up, never answer, never answers,
    no answer, no reply, no response, never replied, never called back, kept me waiting, keep me waiting, left
    on hold, left me on hold, on hold to, hours on hold, hold for hours, waited for hours, waited an hour, hung
    up on me, hangs up on me, cut me off, useless, disgrace, disgraceful, disgusting, appalling, terrible
    service, awful service, worst service, poor service, shocking service, rude, unhelpful, unacceptable,
    ombudsman, small claims, trading standards, consumer rights, still no refund, still waiting, still no, never
    again, avoid this company, given up, fed up, sick of, tempted to go, leaving them, want an apology, an
    apology, has anybody got further, have called ten times, calls and nobody, automated voice, music for,
    looped, sent me in circles, passed around, transferred me from, took forever`),
  'charge-notice':
    phrases(`if you did not, if you didn't, did not make this, didn't make this, did not authorize, did not authorise, didn't
    authorize, was it not you, was this not you, wasn't you, if this was not you, not you, if this is a mistake,
    if this is an error, if it is a mistake, in error, by mistake, to cancel or dispute, to dispute, to cancel
    this, to cancel the, to stop the renewal, to stop this, to undo this, undo this, wish to cancel, want to
    cancel, no longer wish, do not wish, don't wish, does not wish, has been renewed, was renewed, renewed
    today, been renewed, auto-renewed, automatically renewed, has been extended, been extended, will be renewed,
    thank you for renewing, thanks for renewing, renewal notice, renewal confirmation, membership renewal, has
    been charged, was charged, will be charged, has been debited, was debited, will be debited, charged to your,
    debited from your, order confirmation, payment confirmation, payment receipt, your order, invoice number,
    invoice id, invitation id, auto debit, auto-debit, direct debit, valid for, cancellations, object to,
    revoke, did you send, did you make, did you authorise, did you authorize, did you try to, if not you, if
    not, payment failed, payment has failed, last payment, payment was declined, card was declined, account will
    be closed, account will be suspended, will be closed tonight, update your payment, settle it, settle now, to
    avoid closure, reply no`),
  clientele:
    phrases(`customers, customer, members, member, users, user, subscribers, subscriber, clients, travellers, travelers,
    passengers, account, accounts, account holders, app, website, session, firewall, membership, subscription,
    plan, premium, technicians, engineers, experts, specialists, agents, team, chat, login, profile, claim,
    billing, accounting`),
}
