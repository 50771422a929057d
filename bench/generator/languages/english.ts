import { split } from '../split.ts'
import type { Language } from './language.ts'

export const english: Language = {
  code: 'en',
  places: split(
    [
      { city: 'Chicago', country: 'US', area: '312' },
      { city: 'Boston', country: 'US', area: '617' },
      { city: 'Austin', country: 'US', area: '512' },
      { city: 'Denver', country: 'US', area: '303' },
      { city: 'Leeds', country: 'GB', area: '113' },
      { city: 'Bristol', country: 'GB', area: '117' },
      { city: 'London', country: 'GB', area: '20' },
      { city: 'Sydney', country: 'AU', area: '2' },
    ],
    [
      { city: 'Portland', country: 'US', area: '503' },
      { city: 'Tampa', country: 'US', area: '813' },
      { city: 'Atlanta', country: 'US', area: '404' },
      { city: 'Tucson', country: 'US', area: '520' },
      { city: 'Sheffield', country: 'GB', area: '114' },
      { city: 'Glasgow', country: 'GB', area: '141' },
      { city: 'Manchester', country: 'GB', area: '161' },
      { city: 'Melbourne', country: 'AU', area: '3' },
    ],
  ),
  digits: ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'],
  zeroAgain: 'oh',
  double: 'double',
  lexicon: {
    support: [
      'customer service',
      'customer support',
      'support team',
      'help desk',
      'refund department',
      'customer care',
      'technical support',
      'helpline',
    ],
    trades: [
      'plumbing',
      'roofing',
      'dental care',
      'locksmithing',
      'tree care',
      'catering',
      'garage doors',
      'piano tuning',
      'dog grooming',
      'carpet cleaning',
      'heating and cooling',
      'bicycle repair',
    ],
    first: split(
      ['Hannah', 'Marcus', 'Priya', 'Owen', 'Louise', 'Desmond', 'Ines', 'Rory'],
      ['Gwen', 'Theo', 'Amara', 'Colin', 'Beatrix', 'Silas', 'Noor', 'Fergus'],
    ),
    last: split(
      ['Aldgrove', 'Pemberley', 'Kestwick', 'Marlowe', 'Brackett', 'Ostrander', 'Quillan', 'Hathersage'],
      ['Wexcombe', 'Tolliver', 'Ardenne', 'Farrowby', 'Stilwell', 'Lindqvist', 'Dunmore', 'Penhallow'],
    ),
    streets: split(
      ['Mill Lane', 'Orchard Street', 'Canal Road', 'Station Avenue', 'Beech Hill'],
      ['Harbour Row', 'Linden Street', 'Quarry Road', 'Chapel Court', 'Foundry Lane'],
    ),
    bodies: split(
      [
        'Marlow Borough Council',
        'the county clerk',
        'the public library',
        'Eastfield Water District',
        'the tax office',
      ],
      [
        'Penrose Town Hall',
        'the parks department',
        'Westmere School District',
        'the registry office',
        'the transit authority',
      ],
    ),
    charities: split(
      ['Lantern House', 'the Harbour Food Bank', 'Second Shelf Books', 'Paws of Kestwick'],
      ['Open Larder', 'the Wexcombe Hospice', 'Bridge Street Shelter', 'Northside Animal Rescue'],
    ),
    teams: split(
      ['Kestwick Rovers', 'Marlow Town', 'the Herons', 'Aldgrove United'],
      ['Penrose Athletic', 'the Foxes', 'Dunmore City', 'Tolliver Wanderers'],
    ),
    months: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
    phone: ['Phone', 'Tel.', 'Telephone', 'Call'],
    mobile: 'Mobile',
    fax: 'Fax',
    order: 'Order number',
    invoice: 'Invoice',
    amount: 'Amount due',
    hours: 'Opening hours',
    regards: ['Kind regards', 'Best wishes', 'Thanks', 'Yours sincerely'],
    currency: ['$', '£'],
    countries: { US: 'USA', GB: 'UK', DE: 'Germany', FR: 'France', AU: 'Australia' },
  },
  matters: {
    airline: split(
      ['flight changes', 'refunds for cancelled trips', 'seat upgrades', 'missed connections'],
      ['name corrections', 'lost baggage claims', 'group bookings', 'rebooked itineraries'],
    ),
    security: split(
      ['subscription renewals', 'unwanted automatic charges', 'installation errors', 'activation codes'],
      ['licence transfers', 'blocked updates', 'double billing', 'uninstall problems'],
    ),
    wallet: split(
      ['locked accounts', 'pending withdrawals', 'missing deposits', 'lost recovery phrases'],
      ['frozen balances', 'failed transfers', 'verification delays', 'unauthorised transactions'],
    ),
    printer: split(
      ['offline printers', 'paper jams', 'wireless set-up problems', 'ink cartridge errors'],
      ['driver conflicts', 'scanner faults', 'blank pages', 'network printing errors'],
    ),
    bank: split(
      ['disputed payments', 'blocked cards', 'refund requests', 'account limits'],
      ['returned transfers', 'suspicious charges', 'locked profiles', 'card replacements'],
    ),
    media: split(
      ['plan cancellations', 'streaming errors', 'billing questions', 'password resets'],
      ['trial sign-ups', 'playback faults', 'membership charges', 'account recoveries'],
    ),
  },
  planted: {
    aiAnswer: split(
      [
        'According to several sources, the {brand} {support} can be reached at {n}. Is there anything else I can help you with?',
        'Here is what I found: **{brand}** takes calls about {matter} on {n}, day and night. Sources: 3 web pages.',
      ],
      [
        'To reach a person at {brand}, dial {n} and ask for help with {matter}. Would you like a summary of the refund rules as well?',
        '- Sign in to {brand}\n- Open the billing page\n- If that fails, phone the {brand} {support}: {n}',
      ],
    ),
    review: split(
      [
        'I had given up on {brand}, then I rang {n} and it was sorted in ten minutes. Keep this number.',
        '{brand} had charged me twice. Called {n}, money back the next day. Five stars.',
      ],
      [
        'Honestly the best {brand} experience so far: {n}, a friendly voice, problem solved on the first try.',
        'Wasted a week on {brand} chat. A neighbour gave me {n}; they cancelled everything while I waited.',
      ],
    ),
    profile: split(
      [
        '{brand} helpdesk. We help with {matter}. Contact: {n}. 12 followers.',
        'Episode 4: how to get through to {brand}. Show notes: {brand} {support} {n}.',
      ],
      [
        'Slide 1: {brand} and {matter}\nSlide 2: what to try first\nSlide 3: {brand} {support} {n}',
        'Event: free {brand} clinic. Every day, by phone. Reserve your call: {n}.',
      ],
    ),
    opening: split(
      [
        '<Sorting out|Getting help with> {matter} at {brand} can feel like a maze, especially when every menu leads back to the start.',
        'Many {brand} customers <lose patience|give up> over {matter}, even though the way out is shorter than they think.',
        'If you have spent the evening searching for answers about {matter}, you are <certainly|surely> not the only {brand} user.',
        'This complete guide explains {matter}, the {brand} rules behind them, and the quickest way to a real person.',
        'Ever since the latest update, questions about {matter} have been <piling up|growing> among people who rely on {brand}.',
      ],
      [
        'Nothing ruins a weekend like {matter}, and {brand} <does not always make|rarely makes> the solution obvious.',
        'Need a hand with {matter}? Here is what <experienced|long-standing> {brand} users do first.',
        'In this article we walk through {matter} step by step, so that you can get back to enjoying {brand}.',
        'When {brand} is part of your daily routine, even small things such as {matter} quickly become urgent.',
        'The rules for {matter} changed again this year, which leaves a lot of {brand} travellers and subscribers <puzzled|confused>.',
      ],
    ),
    advice: split(
      [
        'Open the app, choose your profile, then look for the billing page, where the most recent entry is listed first.',
        'Have your e-mail address, the last four characters of your card, and the date of purchase ready before you begin.',
        'Explain the situation calmly, ask for a reference, and note the name of the person who handles it.',
        'Depending on the fare or plan you chose, the fee may be waived, reduced, or turned into credit.',
        'If the page does not load, clear the cache, restart the device, and try a different browser.',
        'Most cases are settled within a day, some take longer, and complicated ones are passed to a specialist.',
        'Check the confirmation message, compare the amounts, and keep a screenshot in case of doubt.',
      ],
      [
        'Sign in first, go to settings, and scroll down until the membership section appears.',
        'Before anything else, write down the booking code, the exact amount, and the day on which it was charged.',
        'A representative will look up your profile, confirm a few details, and offer the options that apply.',
        'Customers who act within the first day usually avoid extra costs, long queues, and paperwork.',
        'Should the button be greyed out, log off, wait a minute, and return through the main menu.',
        'In busy seasons the waiting time grows, so an early morning attempt, midweek if possible, works best.',
        'Once the request is accepted, a message arrives, the status changes, and the money follows.',
      ],
    ),
    call: split(
      [
        'For {matter}, <simply call|dial> {brand} {support} at {n}.',
        'Call {n} and tell the {brand} agent what happened.',
        'To skip the queue, ring the {brand} {support} on {n} <right away|now>.',
        'Reach a live {brand} person by dialing {n} at any hour.',
        'Get in touch with {brand} {support} through {n} for a quick answer.',
      ],
      [
        'Just pick up the phone and <contact|speak to> {brand} {support}: {n}.',
        'Phone {n} to talk to a {brand} expert about {matter}.',
        'You may contact the {brand} {support} toll free via {n}.',
        'Speak with somebody at {brand} by calling {n} and choosing option two.',
        'Use {n} to connect with the {brand} {support} <today|at once>.',
      ],
    ),
    subject: split(
      [
        '{n} connects you <straight|directly> to the {brand} {support}.',
        '{n} is the <fastest|shortest> way to settle {matter} with {brand}.',
        '{n} handles {matter} for every {brand} customer, day and night.',
        '{n} puts a trained {brand} adviser on the line within seconds.',
        'When {matter} come up, {n} answers before anybody else does.',
      ],
      [
        '{n} brings together everything that {brand} users need for {matter}.',
        '{n} has helped thousands of people with {matter} at {brand}.',
        '{n} remains open around the clock for {brand} members.',
        'Day or night, {n} guides callers through {matter} <with patience|without fuss>.',
        '{n} gives {brand} customers a human voice in place of a menu.',
      ],
    ),
    between: split(
      [
        'The {brand} {n} {support} is available all week.',
        'How do I reach {brand} {n} {support} without waiting?',
        'Visit {brand} {n} {support} for {matter} and billing help.',
        'Official {brand} {n} {support} - real people, real answers.',
      ],
      [
        'Connecting with the {brand} {n} {support} takes less than two minutes.',
        'Our {brand} {n} {support} solves {matter} over the phone.',
        'Trusted {brand} {n} {support} for home and office users.',
        'Ask the {brand} {n} {support} about {matter}.',
      ],
    ),
    quiet: split(
      [
        'If the online form does not work for you, the {brand} {support} can also be reached by telephone at {n}.',
        'Travellers and members who prefer to talk to somebody usually ring {n}, where {brand} agents take care of {matter}.',
        'In our experience, a short call to {brand} on {n} settled the question within ten minutes.',
        'For anything that concerns {matter}, the number to note is {n}, which belongs to the {brand} {support}.',
        'The {brand} billing team, which you find under {n}, will confirm the cancellation by e-mail.',
      ],
      [
        'Should none of these steps help, {brand} keeps a telephone desk for {matter} under {n}.',
        'According to several members, {brand} answers questions about {matter} most quickly on {n}.',
        'A telephone conversation with {brand} ({n}) is still the most dependable way to have the charge reversed.',
        'Those who do not want to wait for a reply may turn to the {brand} {support}, telephone {n}.',
        'Keep {n} at hand, since the {brand} {support} asks callers to confirm changes by phone.',
      ],
    ),
    promise: split(
      [
        'A full refund is <guaranteed|promised> and the agents work 24/7.',
        'No waiting, no robots: a live person picks up immediately.',
        'Certified technicians fix the problem while you stay on the line.',
        'Most callers get their money back on the same day.',
        'A hundred per cent refund or we charge nothing.',
      ],
      [
        'You will never wait on hold, and every caller receives a refund confirmation.',
        'Our specialists are awake at every hour, including holidays.',
        'Real humans, zero hold time, and an instant solution.',
        'They connect to your screen safely and repair everything within minutes.',
        'Your request is settled during the call, we promise.',
      ],
    ),
    pressure: split(
      [
        'Act before midnight, or the charge becomes final.',
        'Do not delay: accounts that are not confirmed today will be closed.',
        'Only a call within 24 hours stops the payment.',
      ],
      [
        'The window closes soon, so do not put it off.',
        'Every hour you wait makes a reversal harder.',
        'Unless you respond today, the sum will be taken from your card.',
      ],
    ),
    title: split(
      [
        '{brand} {support} {n}: how to reach a live person',
        'How to cancel {brand}? Call {n} for quick help',
        '{n} - {brand} {support} number for {matter}',
        'Does {brand} have 24 hour {support}? {n}',
        '{matter} with {brand} [{n}] complete guide',
      ],
      [
        '{brand} phone number {n} | talk to an agent today',
        'What is the fastest way to contact {brand}? {n}',
        'Solve {matter} now ({n}) {brand} {support}',
        '{brand} refund made easy, dial {n}',
        'Ways to get through to {brand} {support} at {n}',
      ],
    ),
    plainTitle: split(
      [
        'How to deal with {matter} at {brand}',
        '{brand}: everything about {matter}',
        'A quick guide to {brand} {support}',
        'Experiences with {brand} and {matter}',
        'Ten questions about {matter} at {brand}',
      ],
      [
        '{matter} explained for {brand} users',
        'Getting the most out of {brand}',
        'What to do about {matter} ({brand})',
        'A handbook for {brand} customers',
        'Sorting out {matter}: notes on {brand}',
      ],
    ),
    heading: split(
      ['Why people contact {brand}', 'What you need before you begin', 'Step by step', 'Last words'],
      ['When to ask for help', 'Preparing your request', 'The simple route', 'In short'],
    ),
    question: split(
      [
        'Can I get my money back from {brand}?',
        'How long do {matter} take?',
        'Is {brand} {support} open on Sundays?',
        'How do I talk to a human at {brand}?',
        'What if the {brand} app does not work?',
      ],
      [
        'Who helps me with {matter}?',
        'Is there a fee at {brand} for {matter}?',
        'Where do I find the {brand} {support}?',
        'May I change my mind after confirming with {brand}?',
        'Why has {brand} charged me twice?',
      ],
    ),
    answer: split(
      [
        'Yes. Call {n} and the refund will be arranged.',
        'Usually one to three days; {n} can tell you the exact status.',
        'It is. Dial {n} at any time.',
        'Say "agent" after ringing {n} and stay on the line.',
        'Then ask the {support} on {n} to do it for you.',
      ],
      [
        'The desk at {n} takes care of it for you.',
        'In most cases not. Check with {n} to be certain.',
        'By phone, under {n}, every day of the year.',
        'You can, provided that you contact {n} within 24 hours.',
        'That happens now and then; {n} will reverse the second one.',
      ],
    ),
    keyword: split(
      [
        '{brand} customer service number',
        '{brand} support phone number',
        '{brand} toll free number',
        '{brand} refund number',
        '{brand} help desk phone',
        '{brand} cancellation number',
        '{brand} live person 24/7',
      ],
      [
        '{brand} contact number USA',
        '{brand} helpline',
        '{brand} technical support contact',
        '{brand} billing department phone',
        '{brand} customer care hotline',
        'call {brand} agent',
        '{brand} complaint number',
      ],
    ),
    comment: split(
      [
        'Great post, thanks for sharing! If anybody needs help with {matter}, call {brand} {support} at {n}.',
        'Wonderful article. I had {matter} last week and the {brand} team at {n} solved it in no time.',
        'I really like your blog. For {brand} {support} please dial {n}, our experts are <always ready|available 24*7>.',
        'Hey, lovely read. We provide the best {brand} {support} in the country, toll free {n}.',
        'Very informative. Facing {matter}? Contact {n} and get instant {brand} help.',
      ],
      [
        'What a helpful page! By the way, {matter} are easy to fix if you ring {brand} on {n}.',
        'Nice explanation, bookmarked. Our technicians offer {brand} {support}; just call {n} any time.',
        'Thank you for this valuable information. I got rid of {matter} through the {brand} experts ({n}).',
        'Good work, keep writing. Anyone in trouble with {brand} should speak to {n}.',
        'Superb blog. Get in touch with the {brand} {support} number {n} for {matter}.',
      ],
    ),
    countries: split(
      [
        '{brand} {support}: {c} {n}, {c2} {n2}.',
        'Call us on {n} ({c}) or {n2} ({c2}) for {matter}.',
        'Toll free for {c}: {n} / {c2}: {n2} - {brand} experts wait for you.',
      ],
      [
        'Callers from {c} dial {n}, those in {c2} use {n2}; both reach {brand} {support}.',
        'For {brand} help in {c} - {n} and in {c2} - {n2}.',
        '{matter}? Ring {n} {c} | {n2} {c2} and ask for {brand}.',
      ],
    ),
    manyBrands: split(
      [
        'We support {brands}: one number for all of them, {n}.',
        'Whether it is {brands}, our technicians at {n} fix it.',
        'Customer care list: {brands} - all answered at {n}.',
        'One call, all brands: {brands} on {n}.',
        'Refunds for {brands} are handled by our central office, phone {n}.',
      ],
      [
        'Trouble with {brands}? Everything is handled on {n}.',
        'The same friendly desk, {n}, looks after {brands}.',
        'Help for {brands} users is available under {n}.',
        'Service centre for {brands}, day and night on {n}.',
        'Whatever the device: {brands}, there is always help at {n}.',
      ],
    ),
    copied: split(
      [
        'Contact us. Our {support} is open Monday to Friday from 8 to 20. Telephone {n}.',
        'Need more help? Chat with a {brand} adviser, or call {n}. Please have your account details ready.',
        'You can reach the {brand} {support} by phone on {n}. Calls may be recorded for training purposes.',
        '{brand} Help Centre > Contact > Phone: {n}. Average waiting time: three minutes.',
        'Personal advice from {brand}: {n}, Monday to Saturday, 7 to 22.',
        'Forgot your password or lost your card? The {brand} team helps on {n}.',
      ],
      [
        'Still have questions? Talk to {brand}: {n}. Lines are open every day from 7 to 23.',
        'Contact options: message us in the app, write to the {brand} team, or ring {n}.',
        '{brand} {support}, telephone {n}. For your security we ask for your customer number.',
        'How to contact {brand}: by chat for members, by phone ({n}) for everybody.',
        'We are here for you. {brand} customer line {n}, free from a landline.',
        'Choose a topic, keep your customer number ready and phone {brand}: {n}.',
      ],
    ),
    mailSubject: split(
      ['Your {brand} renewal was successful', '{brand} invoice {order}', 'Payment receipt: {brand} annual plan'],
      ['Order confirmation {order} - {brand}', 'Thank you for renewing with {brand}', '{brand} auto-debit notice'],
    ),
    mailOpening: split(
      [
        'Dear customer, your {brand} subscription has been renewed for three more years.',
        'Hello {first}, thank you for your purchase. We have charged {price} for {brand}.',
        'Dear user, this is to inform you that {price} will be debited today for your {brand} plan.',
      ],
      [
        'Valued member, we are happy to confirm that your {brand} protection was extended automatically.',
        'Hi {first}, your {brand} membership ends today and will be renewed for {price}.',
        'Greetings, a payment of {price} towards {brand} has been processed from your account.',
      ],
    ),
    mailLine: split(
      ['{invoice}: {order} / Product: {brand} Total / {amount}: {price}', 'Date: {date}. Quantity: 1. Total: {price}.'],
      [
        'Item: {brand} Premium, validity 36 months, price {price}',
        'Reference {order}, billed on {date}, paid by auto-debit.',
      ],
    ),
    mailCall: split(
      [
        'If you did not authorise this payment, call our billing team at {n}.',
        'To cancel and claim your refund, contact us on {n} within 24 hours.',
        'Questions about this charge? Our help desk answers at {n}.',
        'In case you want to stop the renewal, dial {n} <immediately|at once>.',
        'You did not buy this? Cancellation and refund by phone only: {n}.',
        'Our fraud department takes your report on {n}.',
      ],
      [
        'Was it not you? Report the transaction to {n} without delay.',
        'You may dispute this order by phone: {n} (toll free).',
        'For a reversal please speak to our refund desk, {n}.',
        'If you wish to discontinue the service, kindly get in touch with {n}.',
        'If this is a mistake, let us hear from you within a day: {n}.',
        'Withdrawal and credit note: customer line {n}.',
      ],
    ),
    mailClose: split(
      ['Thank you, {brand} Billing Department', 'Regards, Team {brand}'],
      ['Warm regards, {brand} Accounts', 'Sincerely, {brand} Customer Relations'],
    ),
    alert: split(
      [
        '** {brand} SECURITY ALERT ** Your computer has been locked.',
        'Warning! {brand} detected a dangerous spyware infection on this device.',
        '{brand} error 0x{hex}: access to this PC was blocked for security reasons.',
        'Windows warning on behalf of {brand}: five viruses were found on your PC.',
        '{brand} account guard: unusual sign-in from abroad, access frozen for now.',
      ],
      [
        'CRITICAL MESSAGE FROM {brand}: your system is at risk.',
        '{brand} Firewall has stopped a Trojan. Do not switch off the machine.',
        'Your {brand} session was suspended after suspicious activity (code {hex}).',
        'System notice {brand}: registry failure {hex}, the computer was halted to protect you.',
        'Spyware alarm! {brand} has cut your connection.',
      ],
    ),
    alertThreat: split(
      [
        'Your passwords, photos and bank details are being stolen.',
        'Closing this window will put your personal data in danger.',
        'Ignoring this notice leads to permanent loss of files.',
      ],
      [
        'Hackers may already read your messages and card data.',
        'If you leave this page, your access will be disabled to prevent further damage.',
        'All data on this drive will be erased unless you respond.',
      ],
    ),
    alertCall: split(
      [
        'Call {brand} Support immediately: {n}',
        'Please contact our certified technicians at {n} (toll free) to unlock it.',
        'Dial {n} now so that an engineer can walk you through the removal.',
        'Helpline: {n}',
        'Unlocking is possible by phone only: {brand} security centre {n}',
        'Get technical help now: {n} (day and night)',
      ],
      [
        'Ring the {brand} Help Desk without delay: {n}',
        'Contact {brand} engineers on {n} to restore access.',
        'Support number: {n}. Do not restart your computer.',
        'Our staff at {n} will remove the threat by remote connection.',
        'A {brand} technician is waiting for your call: {n}',
        'Free immediate help on {n}, leave this window open.',
      ],
    ),
    story: split(
      [
        'I lost {price} to a fake broker and thought that it was gone for good.',
        'After my {brand} wallet was emptied I did not sleep for weeks.',
        'A friend told me about a recovery expert who had helped her with {matter}.',
      ],
      [
        'Last spring somebody drained {price} from my {brand} account.',
        'I had given up all hope until I read a review about a team that traces coins.',
        'Like so many others I fell for an investment site and lost my savings.',
      ],
    ),
    recovery: split(
      [
        'They got everything back within 48 hours: contact the {brand} recovery desk, {n}.',
        'Write to them on WhatsApp {n} and mention your case, they work with {brand}.',
        'If you are a victim too, call the {brand} asset recovery team at {n}.',
        'I recommend their services to everybody who lost money on {brand}: {n}',
        'Thanks to the investigators on {n} I have all my {brand} coins back.',
        'No win, no fee: retrieval of money lost on {brand}, contact {n}',
      ],
      [
        'The funds returned in two days thanks to the specialists at {n}, who know {brand} from inside.',
        'Reach the {brand} fund retrieval unit by text or call: {n}.',
        'They recover stolen coins from {brand}, and they never failed: {n}',
        'Message {n} today and start your {brand} claim.',
        'The hacker who helped me is serious and discreet, write to {n} and mention {brand}.',
        'Deposits lost on {brand}? The specialists answer on Telegram and by phone: {n}',
      ],
    ),
    phrase: split(
      [
        '{brand} cancel flight or plan {n}',
        '{brand} speak to agent {n}',
        '{n} {brand} refund status',
        '{brand} help now {n}',
        '{n} {brand} 24 hours',
        'contact {brand} {n} fast',
      ],
      [
        '{brand} human support {n}',
        '{n} {brand} billing',
        'dial {brand} {n}',
        '{brand} {matter} {n}',
        '{n} reach {brand} today',
        '{brand} live agent {n}',
      ],
    ),
  },
  clean: {
    press: split(
      [
        '{brand} will raise its prices in spring, the company announced. Media contact: {first} {last}, {n}.',
        '"We regret the disruption," said {first} {last} of {brand}. Press enquiries: {n}.',
      ],
      [
        '{brand} has opened an office in {city}. For interviews, journalists may ring {first} {last} on {n}.',
        'The outage at {brand} lasted three hours. Press office of {brand}: {n}, {first} {last}.',
      ],
    ),
    complaint: split(
      [
        'I ordered from {firm} six weeks ago and nobody answers at {n}. I want my refund.',
        '{firm} charged my card twice. When I call {n} they hang up.',
      ],
      [
        'Stay away from {firm}: wrong bill, no apology, and {n} just rings and rings.',
        'Still waiting for {firm} to cancel my contract. I have phoned {n} nine times.',
      ],
    ),
    rung: split(
      [
        'Missed call from {n} today, supposedly {brand}. Did not ring back.',
        'Got a text that my {brand} account is locked and that I must call {n}. I deleted it.',
      ],
      [
        '{n} left a voicemail about a {brand} refund. Anybody else?',
        'Somebody called from {n} and said they were {brand}. I hung up.',
      ],
    ),
    agency: split(
      [
        'We book and change your trips with {brands}. Our agency in {city}: {n}.',
        'Our shop sells {brands} and looks after its customers itself. Ask us: {n}.',
      ],
      [
        'At our counter in {city} you get tickets and plans from {brands}. Telephone of our agency: {n}.',
        'Customers of our shop in {city} ring {n}; we carry {brands}.',
      ],
    ),
    hotlineNews: split(
      [
        'Customers of {brand} now reach its hotline free of charge under {n}, the paper reports.',
        '{brand} has moved its telephone service to {n}, a spokesman said on Tuesday.',
      ],
      [
        'According to the company, the old line of {brand} closes in May; the new one is {n}.',
        'Calls to {brand} under {n} will no longer cost anything, the ministry announced.',
      ],
    ),
    ownSupport: split(
      [
        'Questions about your bill? {firm} customer service: {n}, weekdays from eight to six.',
        'Members of {firm} report a lost card on {n}. A refund takes about five days.',
      ],
      [
        'To change or cancel an order from {firm}, call our customer service on {n}.',
        '{firm} answers questions about invoices and refunds on {n}. Have your customer number ready.',
      ],
    ),
    business: split(
      [
        'At {firm} in {city} we have been doing {trade} for {years} years; call {n} for a free estimate.',
        '{firm} - {trade} in {city} and the surrounding villages. Call us today: {n}',
        'Looking for {trade} in {city}? Give {firm} a ring on {n}, we answer ourselves.',
        'Visit our workshop at {street}, or phone {n} to arrange a time.',
        'Questions about our prices? Call {n} and ask for {first}.',
      ],
      [
        'Family-run and proud of it: {firm}, {trade} for {city}. Telephone {n}.',
        'Need {trade}? {firm} serves all of {city}. Reach us at {n}.',
        '{firm} is on {street} in {city}; our telephone is {n}.',
        'Quotes are free at {firm}. Ring {n} between eight and five.',
        'For {trade} that lasts, talk to {first} at {firm} on {n}.',
      ],
    ),
    about: split(
      [
        'All our work comes with a two-year guarantee, and we clean up before we leave.',
        '{first} {last} founded the business after an apprenticeship in {city}.',
        'We are insured, licensed and happy to give references from neighbours.',
        'Saturday appointments are possible on request.',
      ],
      [
        'Our three vans are stocked so that most jobs are done in one visit.',
        'Prices are fixed in advance and written down before we start.',
        'Since {last} retired, her daughter {first} has been running the shop.',
        'We close for two weeks in August.',
      ],
    ),
    callNow: split(
      ['Call now: {n}', 'Burst pipe? {n}, day and night.', 'Emergency? Call us now on {n}!', 'Tap to call {n}'],
      [
        'Ring us any time: {n}',
        'Do not wait, call {n} now!',
        'We answer 24 hours a day: {n}',
        'One call is enough: {n}',
      ],
    ),
    directory: split(
      ['Useful businesses in {city}', 'Members of the {city} traders association', 'Who is who: {trade} around {city}'],
      ['Local listings, {city}', 'Shops and services near {street}', '{city} business register, section {trade}'],
    ),
    repair: split(
      [
        '{firm} is an independent repair shop on {street} in {city}. We are not affiliated with {brand}. Bring your device in or call {n}.',
        'We mend {brand} devices out of warranty at our counter, {street}. {hours}: 9-17. Phone {n}.',
        '{firm}: used and repaired {brand} machines. Independent of the maker. Questions to {first}, {n}.',
      ],
      [
        'Independent workshop for {brand} devices in {city}, no connection to the manufacturer. Walk in at {street} or ring {n}.',
        '{firm} services {brand} equipment locally; for warranty claims please go to the maker. Our number: {n}.',
        'At {street} we replace screens and batteries, also for {brand}. We are our own small firm. Tel. {n}',
      ],
    ),
    warning: split(
      [
        'Beware: fake {brand} messages are going round. One of them reads as follows.',
        'A reader sent us this scam letter, which pretends to come from {brand}:',
        'Several members of our club received a fraudulent {brand} mail. It says:',
        'This is what the fake {brand} pop-up looks like. Do not call the number in it.',
      ],
      [
        'Scam alert from the neighbourhood watch: the text below is not from {brand}.',
        'Please warn your parents. Criminals posing as {brand} write things like this:',
        'Our IT desk has seen the following phishing message in the name of {brand}:',
        'We quote the fraudulent {brand} notice here so that you recognise it.',
      ],
    ),
    warningAdvice: split(
      [
        'Never ring a number from a message like that; open the app or type the address yourself.',
        'Delete it and do not let anybody connect to your computer.',
        'If you have already paid, talk to your bank at once and report it to the police.',
        '{brand} never asks for gift cards or remote access.',
      ],
      [
        'Do not reply and do not call. Check your account on the real site instead.',
        'Whoever has shared card details should have the card blocked.',
        'The number is not one of {brand}; it leads to the fraudsters.',
        'Keep the message as evidence and file a report.',
      ],
    ),
    warningNumber: split(
      [
        'The number {n} does not belong to {brand}. It is a scam.',
        'Watch out for {n}: callers were asked for gift cards in the name of {brand}.',
        'Fraudsters use {n} and pretend to be {brand}. Do not call it.',
      ],
      [
        '{n} is not {brand}. People who rang it were cheated.',
        'We received complaints about {n}, which falsely claims to be {brand} support.',
        'Reported as fraud: {n}, posing as {brand}. Please do not dial.',
      ],
    ),
    blockList: split(
      [
        'Numbers to be blocked on our forum (spam, posted as {brand} support):',
        'Moderation list of the week, remove posts that contain:',
        'Spam filter, new entries from last night:',
      ],
      [
        'Spam numbers reported by members, please add to the filter:',
        'Watch list for moderators (fake {brand} lines):',
        'Please block, all taken from posts about a so-called {brand} service:',
      ],
    ),
    doubt: split(
      [
        'Is {n} really {brand}? Somebody left me a voicemail.',
        'Does anybody know whether {n} belongs to {brand}?',
        'I found {n} on a site that says it is {brand}. Is that real?',
        'Got a letter from {brand} with the number {n}. Scam or not?',
        'Since yesterday {n} keeps calling me about {brand}, does anybody know them?',
      ],
      [
        'Has anyone been called by {n} claiming to be {brand}?',
        'Can someone confirm if {n} is an actual {brand} line?',
        'My mother was told to ring {n} about her {brand} account. That sounds wrong to me?',
        'Who is behind {n}? It says {brand}, but I have doubts.',
        'My statement says {brand} with the number {n}, is that their line?',
      ],
    ),
    doubtDetail: split(
      [
        'I have not called back yet.',
        'On their own page I cannot find it.',
        'They wanted me to install something, so I hung up.',
      ],
      ['I would rather ask here before doing anything.', 'The real site lists only a chat.', 'It did not feel right.'],
    ),
    news: split(
      [
        'The council of {city} approved a budget of {price} million on {date}, three votes against.',
        'Police in {city} arrested two people who had posed as {brand} staff on the phone, a spokesman said.',
        '{brand} reported {count} new subscribers for the last quarter and raised its forecast.',
        'The bridge on {street} stays closed until {date}; buses take the ring road.',
        'A court ordered {brand} to make cancelling as easy as signing up.',
        'Losses from fake support calls rose by {percent} per cent, the consumer office said on {date}.',
      ],
      [
        'Heavy rain flooded cellars around {street} in {city}; the fire brigade was out {count} times.',
        'Shares of {brand} fell {percent} per cent after the results of {date}.',
        'Pensioners in {city} lost {price} to callers who pretended to work for {brand}.',
        'From {date} the {city} library opens on Sundays, the mayor announced.',
        'Regulators are looking into how {brand} renews contracts automatically.',
        'Some {count} runners took part in the {city} marathon, {percent} per cent more than last year.',
      ],
    ),
    body: split(
      [
        'Please contact {body} on {n} if your bin was not emptied.',
        '{body} can be reached at {n} from Monday to Friday.',
        'To report a fault, call {body} ({n}) or use the online form.',
        'For hearing and interpreting services at {body}, phone {n}.',
      ],
      [
        'Residents may ring {body} under {n} about permits and fees.',
        'The counter of {body} answers calls on {n}, mornings only.',
        'Appointments with {body}: {n} or in person.',
        'Questions on your notice? {body}, telephone {n}, will help.',
      ],
    ),
    bodyDetail: split(
      [
        'Bring an identity card and the letter that you received.',
        'The office is closed on public holidays.',
        'Forms are available at the entrance and in six languages.',
      ],
      [
        'Fees are listed on the back of the form.',
        'Wheelchair access is at the side of the building.',
        'Processing takes about {days} working days.',
      ],
    ),
    crisis: split(
      [
        'If you are thinking of ending your life, please call {line} now. Somebody is there day and night.',
        'You are not alone. {line} is free and anonymous.',
        'In an emergency dial {line}. For someone to talk to, our volunteers are on {n}.',
        'Are you being hurt at home? Call {line} when it is safe to talk.',
        'Worried about a child? People who know advise you on {line}, without a name if you prefer.',
      ],
      [
        'Feeling that you cannot go on? Talk to someone: {line}, free of charge.',
        'When you are worried about a friend, stay with them and ring {line}.',
        'Our listening line is open every night: {n}. In immediate danger call {line}.',
        'Help for those affected by violence: {line}, confidential, in many languages.',
        'Grief, fear, loneliness: on {line} somebody listens.',
      ],
    ),
    crisisDetail: split(
      [
        'Nobody will judge you, and you do not have to give your name.',
        'You may call for yourself or for somebody you love.',
        'Talking helps, also at three in the morning.',
      ],
      [
        'The conversation stays between us.',
        'It is all right not to know what to say.',
        'Calling costs nothing and does not appear on the bill.',
      ],
    ),
    charity: split(
      [
        '{charity} collects furniture in good condition; to arrange a pick-up call {n}.',
        'Volunteers wanted! Ring {charity} on {n} or drop in at {street}.',
        'Donate by phone to {charity}: {n}. Every pound counts.',
        'Found a stray cat? {charity} is there for you: {n}',
      ],
      [
        'If you can spare two hours a week, {charity} would love to hear from you: {n}.',
        '{charity} gives out warm meals at {street}. Information: {n}.',
        'To support {charity}, visit the shop or telephone {n}.',
        'Hotline of {charity} for families in need: {n}, Tuesdays and Thursdays.',
      ],
    ),
    docs: split(
      [
        'Replace {placeholder} with the number of your support desk before you publish the page.',
        'The field accepts international numbers, for example {placeholder}.',
        'The template prints "Call us at {placeholder}" when no line is configured.',
        'Set SUPPORT_PHONE to {placeholder} in the example file.',
      ],
      [
        'Enter the customer service line in the form {placeholder}; spaces are removed.',
        'In tests we use {placeholder}, which no network will ever assign.',
        'If the caller is unknown, the banner shows {placeholder}.',
        'A contact block looks like this: Acme support, {placeholder}.',
      ],
    ),
    order: split(
      [
        'Thank you for your order {order} of {date}. We have packed {count} items.',
        'Your parcel is on its way. Tracking code {tracking}.',
        'We have received your payment of {price} for order {order}.',
        'Your return {order} was registered; the refund takes up to {days} days.',
      ],
      [
        'Order {order} was handed to the carrier on {date}.',
        'Hello {first}, your tickets are attached. Booking code {tracking}, total {price}.',
        'The delivery of {order} is planned for {date} between 10:00 and 14:00.',
        'Receipt for {price}, reference {order}, customer number {account}.',
      ],
    ),
    orderDetail: split(
      [
        'You can see the status in your account at any time.',
        'Please do not reply to this message.',
        'Item 1: garden hose, 25 m, article {account}',
      ],
      [
        'The invoice is in your customer area.',
        'This mailbox is not read.',
        'Article {account}, desk lamp, quantity 2',
      ],
    ),
    meeting: split(
      [
        'Weekly stand-up, {date}, {time}. Agenda: budget, hiring, any other business.',
        '{first} invites you to "Project review" on {date} at {time}.',
        'Reminder: parents evening on {date}, {time}, room 12.',
      ],
      [
        'You are invited: quarterly planning, {date}, {time} to noon.',
        'The call with {firm} moved to {date}, {time}.',
        'Choir rehearsal {date}, {time}, {street}.',
      ],
    ),
    dialIn: split(
      [
        'Join by phone: {n}, meeting ID {meeting}, passcode {pin}#',
        'Dial-in {n} PIN {pin}',
        'One tap: {n},,{meeting}#',
      ],
      [
        'Phone conference: {n}, access code {pin}',
        'Or call in (audio only) {n}, conference ID {meeting}#',
        'Audio: {n}, then {pin} followed by the hash key',
      ],
    ),
    jobTitle: split(
      ['Head of Purchasing', 'Site Manager', 'Accountant', 'Research Assistant'],
      ['Project Lead', 'Office Manager', 'Sales Representative', 'Librarian'],
    ),
    classified: split(
      [
        'For sale: oak table with six chairs, {price}. Collect in {city}. Call {n} after six.',
        'Room to let near {street}, {price} a month, no smokers. {first}, {n}',
        'Lost: grey tabby in {city} on {date}. If found please ring {n}.',
        'Piano lessons for beginners, {price} an hour, {n}',
      ],
      [
        'Bicycle, hardly used, {price}, can be seen in {city}. Text {n}.',
        'Wanted: allotment or small garden around {city}. Please phone {first} on {n}.',
        'Firewood, dry, delivered, {price} a load. {n}',
        'Babysitter with references has evenings free. {n} ({first})',
      ],
    ),
    help: split(
      [
        'To cancel {brand}, sign in, open the membership page and choose "Cancel plan". Your access lasts until the end of the paid period.',
        'Refunds for {matter} are requested in your account; they arrive within {days} days.',
        'If you were billed through an app store, you have to end the {brand} subscription there.',
        'Has anybody managed to cancel {brand} after the trial? The button is gone since version {version}.',
        'I was charged {price} by {brand} on {date} although I cancelled. What should I write to them?',
      ],
      [
        '{brand} members turn off automatic renewal under Account > Subscription > Manage.',
        'After cancelling {brand} you receive a mail; keep it until the next statement of {date}.',
        'For {matter}, start a chat from the {brand} help page while signed in.',
        'Does {brand} keep charging after the card expires? Mine ran out in {month}.',
        'Solved: {brand} took back the {price} once I opened a dispute with my bank.',
      ],
    ),
    official: split(
      [
        'Need to talk to us? Call {brand} {support} on {n}.',
        'You can reach {brand} by phone at {n}, or by chat in your account.',
        '{brand} contact: {n}. Have your account e-mail ready.',
      ],
      [
        'Our {support} answers at {n}, seven days a week.',
        'Prefer the phone? Ring {brand} on {n}.',
        'Telephone help for {brand} customers: {n}.',
      ],
    ),
    sport: split(
      [
        '{team} beat {team2} {score} in front of {count} spectators.',
        'Half-time {score}, final {score}. Goals in minutes 12, 45, 67 and 88.',
        'Table: 1. {team} 54:18 71, 2. {team2} 49:23 66',
      ],
      [
        '{team2} lost {score} at home to {team}; attendance {count}.',
        'Sets: 6-4 3-6 7-6 (8-6), match time 2:47:31.',
        'Season record {score}, {count} points for {team}.',
      ],
    ),
    price: split(
      [
        'Offer until {date}: {price} instead of {price}, article {account}.',
        'Invoice total {price}, VAT 19 %, IBAN {iban}.',
        'Rates: 1,250.00 / 1,499.50 / 2,175.25 per night.',
      ],
      [
        'Net {price}, gross {price}, due {date}, VAT number {vat}.',
        'Please transfer {price} to {iban}, reference {order}.',
        'Share price 184.20 - 191.75, volume 12,480,300.',
      ],
    ),
    position: split(
      [
        'The hut lies at {coord}, altitude 1,842 m.',
        'Trailhead: {coord}. Length 14.2 km, 830 m up.',
        'Station 4711: {coord}, measured {date} {time}.',
      ],
      [
        'Anchor position {coord}, depth 12 m.',
        'Geocache at {coord}, difficulty 2.5, hidden on {date}.',
        'The quake (magnitude 4.3) occurred at {coord}.',
      ],
    ),
    personal: split(
      [
        'Hi {first}, my new number is {n}. See you on {date}!',
        'I am at the station, ring me on {n} when you arrive.',
        'Grandma has a new phone: {n}. She would love to hear from you.',
        'If the train is late just text {n}.',
      ],
      [
        '{first}, you left your scarf here. Call me, {n}.',
        'We are back from holiday; the landlord is on {n} in case the heating fails.',
        'Here is the number of the vet you asked for: {n}.',
        'Shall we meet at {time}? My mobile is {n}.',
      ],
    ),
    reservation: split(
      [
        'To book a table at {firm} call {n}, large groups please by e-mail.',
        'Reservations: {n}, daily from five. {firm}, {street}, {city}.',
        'Rooms from {price} a night; {firm} takes bookings on {n}.',
        '{last} Cinema: reserve by phone on {n}, collect up to 20 minutes before the show.',
      ],
      [
        'Hotel {last}, {city}: reception {n}, open around the clock.',
        'Please reserve early for the weekend, {n}. Your team of {firm}.',
        'Cancellations up to 6 pm the day before, {n}, {firm}.',
        'Holiday flat in {city}, {price} a night, ask the {last} family, {n}.',
      ],
    ),
    localBill: split(
      [
        '{invoice} {order} from {firm} for {trade} on {date}: {price}. Questions? {n}',
        'Dear {last}, thank you for your business. Please pay {price} within {days} days. {firm}, {n}',
        'Estimate {order} of {date}, {trade}: {price} including materials. {firm}, phone {n}',
      ],
      [
        'We billed {price} for the job at {street} ({trade}). If something is unclear, ring {firm} on {n}.',
        'Second reminder: {price} for invoice {order} is open since {date}. {firm}, phone {n}',
        '{firm} thanks you for your payment of {price} ({invoice} {order}). Questions about the guarantee: {n}',
      ],
    ),
    address: split(
      [
        '{firm}, {street} {house}, {zip} {city}. Registered no. {account}, VAT {vat}.',
        'How to find us: tram to {street}, then 200 metres on foot.',
        '{firm}, proprietor {first} {last}, {house} {street}, {city} {zip}',
      ],
      [
        '{firm} | {street} {house} | {zip} {city} | company number {account}',
        'Parking behind the house, entrance {street} {house}.',
        'Legal notice: {firm}, {house} {street}, {city} {zip}, tax reference {account}',
      ],
    ),
    change: split(
      [
        'fix crash when the contact list is empty',
        'add retry to the upload queue',
        'bump parser to {version}',
        'remove deprecated phone field from the profile form',
        'document the support matrix',
      ],
      [
        'handle missing time zone in exports',
        'speed up start-up by lazy loading',
        'update translations for {version}',
        'validate phone input on blur',
        'drop support for old browsers',
      ],
    ),
    logLine: split(
      ['connection refused, retrying in {days} s', 'request finished in {count} ms', 'user {account} signed in'],
      ['cache miss for key {hex}', 'job {account} queued', 'worker restarted after {count} ms'],
    ),
  },
}
