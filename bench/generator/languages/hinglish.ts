import { split } from '../split.ts'
import type { Language, Place } from './language.ts'

/**
 * Hindi as it is typed in Latin letters, with the English words that come with it. `{matter}`, `{support}` and `{body}` stand
 * only where their gender does not matter.
 */
export const hinglish: Language = {
  code: 'hi-Latn',
  places: split<Place>(
    [
      { city: 'London', country: 'GB', area: '20' },
      { city: 'Leicester', country: 'GB', area: '116' },
      { city: 'Chicago', country: 'US', area: '312' },
      { city: 'Sydney', country: 'AU', area: '2' },
    ],
    [
      { city: 'Birmingham', country: 'GB', area: '121' },
      { city: 'Houston', country: 'US', area: '713' },
      { city: 'Edison', country: 'US', area: '732' },
      { city: 'Melbourne', country: 'AU', area: '3' },
    ],
  ),
  bait: ['US', 'US', 'US', 'GB', 'AU'],
  digits: ['shunya', 'ek', 'do', 'teen', 'char', 'paanch', 'chhah', 'saat', 'aath', 'nau'],
  zeroAgain: 'zero',
  double: 'double',
  lexicon: {
    support: [
      'customer care',
      'customer support',
      'helpline',
      'grahak seva',
      'technical support',
      'help desk',
      'refund team',
      'customer service',
    ],
    trades: [
      'plumbing',
      'chhat repair',
      'dental clinic',
      'tala-chaabi ka kaam',
      'gardening',
      'catering',
      'furniture ka kaam',
      'rang-rogan',
      'carpet cleaning',
      'AC repair',
      'cycle repair',
      'tiffin service',
    ],
    first: split(
      ['Ananya', 'Rohan', 'Meenakshi', 'Devendra', 'Shabana', 'Gurpreet', 'Kaveri', 'Nikhil'],
      ['Sunita', 'Aditya', 'Farhan', 'Jasleen', 'Vandana', 'Prakash', 'Isha', 'Mohan'],
    ),
    last: split(
      ['Rathore', 'Bhatnagar', 'Chaturvedi', 'Solanki', 'Malhotra', 'Kulshreshtha', 'Vajpeyi', 'Desai'],
      ['Tripathi', 'Ahluwalia', 'Mathur', 'Pandit', 'Rastogi', 'Shekhawat', 'Bisht', 'Nagpal'],
    ),
    streets: split(
      ['Mill Lane', 'Station Road', 'Purana Bazaar', 'Belgrave Road', 'Nehar Wali Gali'],
      ['Harbour Road', 'Chapel Street', 'Gandhi Chowk', 'Soho Road', 'Foundry Lane'],
    ),
    bodies: split(
      ['nagar parishad', 'Indian embassy', 'zila pustakalaya', 'tax office', 'paani vibhag'],
      ['nagar nigam', 'consulate', 'parks department', 'registry office', 'transport office'],
    ),
    charities: split(
      ['Padosi Haath', 'Deepak Ghar', 'Anna Bank', 'Nanhe Panje'],
      ['Khuli Rasoi', 'Setu Sanstha', 'Aashray Ghar', 'Doosra Panna'],
    ),
    teams: split(
      ['Rathore XI', 'Lions Club', 'United Punjab', 'Star Boys'],
      ['Shekhawat Warriors', 'Tigers Club', 'Himalaya FC', 'National XI'],
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
    firmName: '{last} {trade}',
    phone: ['Phone', 'Ph.', 'Call', 'Sampark'],
    mobile: 'Mobile',
    fax: 'Fax',
    order: 'Order number',
    invoice: 'Bill',
    amount: 'Dena hai',
    hours: 'Timing',
    regards: ['Dhanyavaad', 'Shukriya', 'Aapka', 'Saadar'],
    currency: ['₹', '$', '£'],
    countries: { US: 'USA', GB: 'UK', DE: 'Germany', FR: 'France', AU: 'Australia' },
  },
  matters: {
    airline: split(
      ['ticket cancellation', 'refund me deri', 'seat upgrade', 'chhooti hui flight'],
      ['naam correction', 'khoye hue bag', 'group booking', 'date change'],
    ),
    security: split(
      ['auto renewal', 'unwanted charge', 'installation error', 'activation code'],
      ['licence transfer', 'atke hue update', 'do baar charge', 'subscription cancellation'],
    ),
    wallet: split(
      ['locked account', 'atki hui withdrawal', 'gayab deposit', 'recovery phrase'],
      ['freeze balance', 'failed transfer', 'verification', 'bina permission transaction'],
    ),
    printer: split(
      ['offline printer', 'paper jam', 'wifi setup', 'cartridge error'],
      ['driver problem', 'scanner kharabi', 'blank page', 'network error'],
    ),
    bank: split(
      ['blocked card', 'galat payment', 'account limit', 'chargeback'],
      ['wapas aaye transfer', 'shak wale charge', 'locked profile', 'naye card'],
    ),
    media: split(
      ['plan cancellation', 'video error', 'bill ki gadbadi', 'password reset'],
      ['free trial', 'buffering', 'membership fees', 'account recovery'],
    ),
  },
  planted: {
    aiAnswer: split(
      [
        'Kai sources ke hisaab se {brand} se {n} par sampark ho sakta hai. Kya main aur kuch madad karun?',
        'Mujhe yeh mila: **{brand}** din raat {n} par phone uthata hai. Sources: 3 web page.',
      ],
      [
        '{brand} mein kisi insaan se baat karne ke liye {n} dial karein. Kya refund ke niyam bhi bataun?',
        '- {brand} mein log in karein\n- Bill ka page kholein\n- Na ho to {brand} ko phone karein: {n}',
      ],
    ),
    review: split(
      [
        'Maine {brand} se umeed chhod di thi, phir {n} par phone kiya aur dus minute mein sab theek ho gaya. Yeh number rakh lo.',
        '{brand} ne do baar paise kaat liye the. {n} par call kiya, agle din paise wapas. Paanch star.',
      ],
      [
        'Sach kahun to {brand} ka ab tak ka sabse achha anubhav: {n}, achhi awaaz, pehli baar mein samadhan.',
        '{brand} ki chat par ek hafta barbaad hua. Padosi ne {n} diya, unhone turant sab cancel kar diya.',
      ],
    ),
    profile: split(
      [
        '{brand} helpdesk. Hum {brand} mein madad karte hain. Contact: {n}. 12 followers.',
        'Episode 4: {brand} tak kaise pahunchein. Notes: {brand} customer care {n}.',
      ],
      [
        'Slide 1: {brand} ek nazar mein\nSlide 2: pehle kya karein\nSlide 3: {brand} helpline {n}',
        'Event: {brand} ki muft salah. Roz phone par: {n}.',
      ],
    ),
    opening: split(
      [
        '{brand} me {matter} ki problem <bahut pareshan karti hai|sar dard ban jaati hai>, khaaskar jab har menu wapas shuru me le aaye.',
        '{brand} ke kai customer {matter} ko lekar <haar maan lete hain|gussa ho jaate hain>, jabki rasta unki soch se chhota hai.',
        'Agar aap shaam se {matter} ka jawab dhoondh rahe hain, to {brand} use karne walon me aap akele nahi hain.',
        'Is poori guide me hum {matter}, {brand} ke rules, aur kisi asli insaan tak pahunchne ka sabse tez tareeka batayenge.',
        'Pichhle update ke baad {matter} ke sawal <roz badh rahe hain|bahut aa rahe hain>, aur {brand} ke user confuse hain.',
      ],
      [
        'Weekend {matter} ki wajah se kharab ho jaye, to {brand} ka solution dhoondhna <aasan nahi hota|mushkil ho jaata hai>.',
        'Kya aapko {matter} ke liye help chahiye? {brand} ke purane user sabse pehle yahi karte hain.',
        'Is article me hum {matter} ko step by step samjhenge, taaki aap phir se {brand} enjoy kar sakein.',
        'Jab {brand} roz ke kaam ka hissa ho, tab {matter} jaisi chhoti baat bhi badi lagti hai.',
        'Is saal {matter} ke niyam phir badal gaye, isliye {brand} ke bahut se customer <uljhan|tension> me hain.',
      ],
    ),
    advice: split(
      [
        'App kholein, apni profile chunein, phir billing page dekhein, jahan sabse nayi entry upar hoti hai.',
        'Shuru karne se pehle apna email, card ke aakhri char ank, aur kharidne ki date taiyar rakhein.',
        'Poori baat shaanti se batayein, ek reference number lein, aur jisse baat hui uska naam likh lein.',
        'Chune hue fare ya plan ke hisaab se fees maaf ho sakti hai, kam ho sakti hai, ya credit me badal sakti hai.',
        'Agar page na khule, to cache saaf karein, device restart karein, aur doosra browser try karein.',
        'Zyadatar case ek din me nipat jaate hain, kuch me time lagta hai, aur mushkil case expert ko bheje jaate hain.',
        'Confirmation message dekhein, amount milayein, aur shak ho to screenshot sambhal kar rakhein.',
      ],
      [
        'Pehle login karein, settings me jayein, aur neeche membership tak scroll karein.',
        'Sabse pehle booking code, sahi amount, aur paise katne ka din note kar lein.',
        'Ek pratinidhi aapki profile dekhega, kuch jaankari confirm karega, aur available option batayega.',
        'Jo log pehle hi din action lete hain, woh extra kharcha, lambi line, aur paper work se bach jaate hain.',
        'Agar button grey ho, to logout karein, ek minute rukein, aur main menu se wapas aayein.',
        'Season me wait badh jaata hai, isliye subah jaldi try karein, ho sake to hafte ke beech me.',
        'Request accept hote hi message aata hai, status badalta hai, aur paisa wapas milta hai.',
      ],
    ),
    call: split(
      [
        '{matter} ke liye {brand} {support} ko {n} par <call karein|phone karein>.',
        '{n} par call karke {brand} agent ko poori baat batayein.',
        'Line me lagne se bachne ke liye {n} dial karein aur {brand} se <abhi|turant> baat karein.',
        '{brand} ke asli aadmi se kisi bhi time {n} par baat ho sakti hai.',
        'Jaldi jawab ke liye {brand} {support} se {n} par sampark karein.',
      ],
      [
        'Bas phone uthaiye aur {brand} {support} se <baat kijiye|contact kijiye>: {n}.',
        '{matter} ke baare me {brand} expert se baat karne ke liye {n} milayein.',
        '{brand} {support} se toll free {n} par sampark kar sakte hain.',
        '{n} par phone karo, option do chuno, aur {brand} ke kisi insaan se baat karo.',
        '{brand} {support} se <aaj hi|fauran> judne ke liye {n} use karein.',
      ],
    ),
    subject: split(
      [
        '{n} aapko <seedha|turant> {brand} {support} se jodta hai.',
        '{n} {brand} ke saath {matter} suljhane ka sabse <tez|chhota> rasta hai.',
        '{n} din raat {brand} ke har customer ke liye {matter} ka kaam sambhalta hai.',
        '{n} kuch hi second me {brand} ka trained advisor line par le aata hai.',
        'Jab {matter} ki dikkat aaye, to {n} sabse pehle jawab deta hai.',
      ],
      [
        '{n} par {brand} user ko {matter} ke liye sab kuch ek jagah milta hai.',
        '{n} ne {brand} me {matter} ko lekar hazaron logon ki madad ki hai.',
        '{n} {brand} members ke liye 24 ghante khula rehta hai.',
        'Din ho ya raat, {n} {matter} me call karne walon ko <aaram se|bina jhanjhat> rasta dikhata hai.',
        '{n} {brand} ke customers ko menu ki jagah insaan ki awaaz deta hai.',
      ],
    ),
    between: split(
      [
        '{brand} {n} {support} poore hafte available hai.',
        'Bina wait kiye {brand} {n} {support} tak kaise pahunchein?',
        '{matter} aur bill ki help ke liye {brand} {n} {support} par aayein.',
        'Official {brand} {n} {support}: asli log, asli jawab.',
      ],
      [
        '{brand} {n} {support} se judne me do minute bhi nahi lagte.',
        'Hamare {brand} {n} {support} par {matter} ka hal phone par milta hai.',
        'Ghar aur office ke liye bharosemand {brand} {n} {support}.',
        '{matter} ke baare me {brand} {n} {support} se puchein.',
      ],
    ),
    quiet: split(
      [
        'Agar online form kaam na kare, to {brand} {support} se phone par bhi {n} ke through sampark ho sakta hai.',
        'Jo travellers aur members kisi se baat karna pasand karte hain, woh aksar {n} par phone karte hain, jahan {brand} ke agent {matter} dekhte hain.',
        'Hamare experience me {brand} ko {n} par ki gayi ek chhoti si call se das minute me baat ban gayi.',
        '{matter} se judi har baat ke liye {n} note kar lein, yeh {brand} {support} ka number hai.',
        '{brand} ki billing team, jo {n} par milti hai, email se cancellation confirm karegi.',
        'Aakhir me {brand} ko phone karna ({n}) aur pyaar se credit maangna kaam aaya.',
        'Ek reader ne bataya ki {brand} ke sahi office se {n} par baat hoti hai.',
      ],
      [
        'Agar inme se kuch kaam na aaye, to {matter} ke liye {brand} ki phone line {n} maujood hai.',
        'Kai members ke hisaab se {brand} {matter} ke sawalon ka jawab sabse jaldi {n} par deta hai.',
        'Kata hua paisa wapas lene ka sabse bharosemand tareeka aaj bhi {brand} se phone par baat karna hai ({n}).',
        'Jo likhit jawab ka wait nahi karna chahte, woh {brand} {support} se baat kar sakte hain, phone {n}.',
        '{n} paas rakhein, kyonki {brand} {support} me badlav ki pushti phone par hoti hai.',
        'Jo {matter} ki baat bol kar samajhna chahein, woh {n} mila kar {brand} ke sahi vibhag se jud sakte hain.',
        'Shak ho to {n} par ek call kar lena accha hai, wahan {brand} se pakka jawab milta hai.',
      ],
    ),
    promise: split(
      [
        'Poora refund <pakka|guarantee ke saath> milega aur agent 24/7 kaam karte hain.',
        'Na wait, na robot: asli insaan turant phone uthata hai.',
        'Certified technician aapke line par rehte hue problem theek karte hain.',
        'Zyadatar callers ko paisa usi din wapas mil jaata hai.',
        'Sau pratishat refund, nahi to koi fees nahi.',
        'Trained advisor das me se nau case pehli call me suljhate hain.',
      ],
      [
        'Aapko kabhi hold par nahi rehna padega, aur har caller ko refund ka confirmation milta hai.',
        'Hamare expert har samay jaagte hain, tyohar par bhi.',
        'Asli log, zero intezar aur turant samadhan.',
        'Technician aapki screen se safely jud kar kuch minute me sab theek kar deta hai.',
        'Aapka kaam baat karte karte ho jayega, yeh vaada hai.',
        'Free, safe aur bina ruke, Saturday Sunday bhi.',
      ],
    ),
    pressure: split(
      [
        'Aadhi raat se pehle action lein, warna payment pakki ho jayegi.',
        'Deri mat karein: jin accounts ki pushti aaj nahi hogi, woh band ho jayenge.',
        'Payment rokne ke liye 24 ghante ke andar call karna zaroori hai.',
      ],
      [
        'Time jaldi khatam ho raha hai, isliye taaliye mat.',
        'Har ghante ke saath paisa wapas laana mushkil hota jaata hai.',
        'Aaj jawab nahi diya to amount aapke card se kat jayega.',
      ],
    ),
    title: split(
      [
        '{brand} {support} {n}: asli insaan se kaise baat karein',
        '{brand} kaise cancel karein? Turant help ke liye {n} par call karein',
        '{n} - {matter} ke liye {brand} {support} number',
        'Kya {brand} ki service 24 ghante hai? {n}',
        '{brand} me {matter} [{n}] poori guide',
      ],
      [
        '{brand} phone number {n} | aaj hi agent se baat karein',
        '{brand} se contact ka sabse tez tareeka kya hai? {n}',
        '{matter} ka solution abhi paayein ({n}) {brand} {support}',
        '{brand} refund hua aasan, {n} dial karein',
        '{brand} {support} tak pahunchne ke tareeke: {n}',
      ],
    ),
    plainTitle: split(
      [
        '{brand} me {matter} ka kya karein',
        '{brand}: {matter} ke baare me sab kuch',
        '{brand} {support} ki chhoti guide',
        '{brand} aur {matter}: logon ke experience',
        '{brand} me {matter} par das sawal',
      ],
      [
        '{brand} user ke liye {matter} ki jaankari',
        '{brand} ka poora fayda kaise lein',
        '{matter} ({brand}): kya karna chahiye',
        '{brand} customers ke liye margdarshika',
        '{matter} kaise suljhayein: {brand} par notes',
      ],
    ),
    heading: split(
      ['Log {brand} se contact kyon karte hain', 'Shuru karne se pehle kya chahiye', 'Ek ek kadam', 'Aakhri baat'],
      ['Help kab maangein', 'Apni request taiyar karein', 'Sabse aasan rasta', 'Short me'],
    ),
    question: split(
      [
        'Kya {brand} se paise wapas mil sakte hain?',
        '{matter} me kitna time lagta hai?',
        'Kya {brand} {support} se Sunday ko baat ho sakti hai?',
        '{brand} me insaan se kaise baat karein?',
        'Agar {brand} app na chale to kya karein?',
      ],
      [
        '{matter} me meri help kaun karega?',
        'Kya {brand} {matter} ke liye fees leta hai?',
        '{brand} {support} kahan milega?',
        'Kya {brand} se confirm karne ke baad main mana kar sakta hoon?',
        '{brand} ne do baar paise kyon kaate?',
      ],
    ),
    answer: split(
      [
        'Haan. {n} par call karein aur refund ho jayega.',
        'Aam taur par ek se teen din; sahi status {n} par pata chalega.',
        'Bilkul. Kisi bhi time {n} dial karein.',
        '{n} par phone karke "agent" bolein aur line par rahein.',
        'Tab {support} se {n} par kahein ki woh yeh kaam kar dein.',
      ],
      [
        '{n} wali team yeh kaam aapke liye kar degi.',
        'Zyadatar nahi. Pakka karne ke liye {n} par puch lein.',
        'Phone par, {n}, saal ke har din.',
        'Haan, agar aap 24 ghante ke andar {n} se contact karein.',
        'Kabhi kabhi aisa hota hai; {n} par doosra charge wapas ho jayega.',
      ],
    ),
    keyword: split(
      [
        '{brand} customer care number',
        '{brand} support phone number India',
        '{brand} toll free number Hindi',
        '{brand} refund kaise le number',
        '{brand} help desk phone karo',
        '{brand} cancel karne ka number',
        '{brand} agent se baat 24/7',
      ],
      [
        '{brand} sampark number',
        '{brand} helpline number Hindi me',
        '{brand} technical sahayata contact',
        '{brand} billing vibhag phone',
        '{brand} grahak seva 24 ghante',
        '{brand} agent ko call karo',
        '{brand} shikayat number',
      ],
    ),
    comment: split(
      [
        'Bahut badhiya post, share karne ke liye thanks! Jisko {matter} me help chahiye, woh {brand} {support} ko {n} par call kare.',
        'Shandar article bhai. Pichhle hafte mujhe {matter} ki dikkat thi, {brand} team ne {n} par turant solve kar di.',
        'Mujhe aapka blog pasand aaya. {brand} {support} ke liye {n} dial karo, hamare expert <hamesha ready|24 ghante available> hain.',
        'Namaste, padh kar maza aaya. Hum desh ka sabse accha {brand} {support} dete hain, toll free {n}.',
        'Kaafi kaam ki jaankari. {matter} se pareshan? {n} par sampark karein aur turant {brand} help paayein.',
      ],
      [
        'Kitna useful page hai! Waise {matter} ka hal aasan hai, bas {brand} ko {n} par phone karo.',
        'Acche se samjhaya, bookmark kar liya. Hamare technician {brand} {support} dete hain; kabhi bhi {n} milao.',
        'Is keemti jaankari ke liye shukriya. {brand} experts ({n}) ne {matter} se chhutkara dilaya.',
        'Accha kaam, likhte raho. {brand} se pareshan log {n} par baat karein.',
        'Zabardast blog. {matter} ke liye {brand} {support} ka number {n} hai.',
      ],
    ),
    countries: split(
      [
        '{brand} {support}: {c} {n}, {c2} {n2}.',
        '{matter} ke liye humein {n} ({c}) ya {n2} ({c2}) par call karein.',
        '{c} toll free: {n} / {c2}: {n2} - {brand} ke expert aapka wait kar rahe hain.',
      ],
      [
        '{c} se {n} milayein, {c2} se {n2}; dono {brand} {support} tak jaate hain.',
        '{brand} help {c} me - {n} aur {c2} me - {n2}.',
        '{matter} me phase hain? {n} {c} | {n2} {c2}, aur {brand} ke liye puchein.',
      ],
    ),
    manyBrands: split(
      [
        'Hum {brands} sabke liye support dete hain: ek hi number, {n}.',
        'Chahe {brands} ho, hamare technician {n} par theek kar dete hain.',
        'Customer care list: {brands} - sabka jawab {n} par.',
        'Ek call, saare brand: {brands}, number {n}.',
        '{brands} ke refund hamare central office se hote hain, phone {n}.',
      ],
      [
        '{brands} me dikkat? Sab kuch {n} par solve hota hai.',
        'Wahi friendly team, {n}, {brands} ka kaam dekhti hai.',
        '{brands} users ke liye sahayata {n} par available hai.',
        '{brands} ka seva kendra, din raat {n} par.',
        'Device koi bhi ho: {brands}, madad hamesha {n} par.',
      ],
    ),
    copied: split(
      [
        'Contact karein. {brand} {support} Monday se Friday, 8 se 20 baje tak. Phone {n}.',
        'Aur help chahiye? {brand} advisor se chat karein ya {n} par call karein. Account ki details taiyar rakhein.',
        'Aap {brand} {support} se phone par {n} ke zariye baat kar sakte hain. Training ke liye call record ho sakti hai.',
        '{brand} Help Centre > Contact > Phone: {n}. Average wait: teen minute.',
        '{brand} ki personal salah: {n}, Monday se Saturday, 7 se 22 baje.',
        'Password bhool gaye ya card kho gaya? {brand} team {n} par madad karti hai.',
      ],
      [
        'Abhi bhi sawal hain? {brand} se baat karein: {n}. Lines roz 7 se 23 baje tak khuli hain.',
        'Contact ke tareeke: app me message, {brand} team ko chitthi, ya {n} par phone.',
        '{brand} {support}, telephone {n}. Aapki safety ke liye customer number pucha jayega.',
        '{brand} se kaise contact karein: members chat se, baaki sab phone se ({n}).',
        'Hum aapki seva me hain. {brand} grahak line {n}, call free.',
        'Vishay chunein, customer number paas rakhein aur {brand} ko {n} par milayein.',
      ],
    ),
    mailSubject: split(
      ['Aapka {brand} renewal ho gaya', '{brand} bill {order}', 'Payment ki raseed: {brand} saalana plan'],
      ['Order ki pushti {order} - {brand}', '{brand} renew karne ka shukriya', '{brand} auto debit ki soochna'],
    ),
    mailOpening: split(
      [
        'Priya grahak, aapki {brand} subscription teen saal ke liye aur badha di gayi hai.',
        'Namaste {first}, kharidari ke liye dhanyavaad. Humne {brand} ke liye {price} kaate hain.',
        'Dear user, aapko bataya jaata hai ki aaj aapke {brand} plan ke {price} debit honge.',
        '{brand} ki {price} ki kharidari confirm ki jaati hai, 24 ghante me statement me dikhegi.',
      ],
      [
        'Respected member, khushi ki baat hai ki aapki {brand} suraksha apne aap badha di gayi hai.',
        'Namaskar {first}, aapki {brand} membership aaj khatam ho rahi hai aur {price} me renew hogi.',
        'Mahoday, aapke account se {brand} ko {price} ka payment ho chuka hai.',
        'Badhai ho {first}, aapka {brand} suraksha package chalu hai, amount {price}.',
      ],
    ),
    mailLine: split(
      [
        '{invoice}: {order} / Product: {brand} Total / {amount}: {price}',
        'Tareekh: {date}. Quantity: 1. Kul: {price}.',
      ],
      [
        'Item: {brand} Premium, validity 36 mahine, daam {price}',
        'Reference {order}, bill date {date}, auto debit se payment.',
      ],
    ),
    mailCall: split(
      [
        'Agar aapne yeh payment authorise nahi kiya, to hamari billing team ko {n} par call karein.',
        'Cancel karke refund lene ke liye 24 ghante ke andar {n} par sampark karein.',
        'Is charge ke baare me sawal? Hamara help desk {n} par jawab deta hai.',
        'Renewal rokna ho to <fauran|turant> {n} dial karein.',
        'Yeh kharidari aapne nahi ki? Cancel aur refund sirf phone par: {n}.',
        'Hamara fraud vibhag aapki shikayat {n} par leta hai.',
      ],
      [
        'Kya yeh aapne nahi kiya? Bina deri {n} par report karein.',
        'Aap is order ko phone se dispute kar sakte hain: {n} (toll free).',
        'Paisa wapsi ke liye kripya hamare refund desk se baat karein, {n}.',
        'Agar aap service band karwana chahte hain, to kripya {n} par sampark kijiye.',
        'Agar koi galti hui hai, to ek din ke andar batayein: {n}.',
        'Wapsi aur credit: grahak line {n}.',
      ],
    ),
    mailClose: split(
      ['Dhanyavaad, {brand} Billing Vibhag', 'Saadar, {brand} Team'],
      ['Shubhkamnayein, {brand} Accounts', 'Bhavdiya, {brand} Customer Relations'],
    ),
    alert: split(
      [
        '** {brand} SURAKSHA CHETAVANI ** Aapka computer lock kar diya gaya hai.',
        'Chetavani! {brand} ko is device par khatarnaak virus mila hai.',
        '{brand} error 0x{hex}: suraksha ke karan is PC ka access rok diya gaya hai.',
        '{brand} ki taraf se Windows warning: aapke PC me 5 virus mile hain.',
        '{brand} account suraksha: ajeeb login, access abhi ke liye roka gaya.',
      ],
      [
        '{brand} ki taraf se critical message: aapka system khatre me hai.',
        '{brand} firewall ne ek trojan roka hai. Machine band mat karein.',
        'Shak wali activity ke baad aapka {brand} session rok diya gaya (code {hex}).',
        '{brand} system message: registry error {hex}, aapki safety ke liye computer roka gaya.',
        'Spyware alarm! {brand} ne aapka connection kaat diya hai.',
      ],
    ),
    alertThreat: split(
      [
        'Aapke password, photo aur bank ki details chori ho rahi hain.',
        'Yeh window band karne par aapka personal data khatre me padega.',
        'Is notice ko ignore karne par files hamesha ke liye chali jayengi.',
        'Lock nahi hata to machine door se band kar di jayegi.',
      ],
      [
        'Ho sakta hai hacker aapke message aur card details padh rahe hon.',
        'Yeh page chhodne par aur nuksan rokne ke liye access band kar diya jayega.',
        'Jawab na dene par is drive ka saara data mita diya jayega.',
        'Paanch minute me aapke internet provider ko khabar bhej di jayegi.',
      ],
    ),
    alertCall: split(
      [
        'Turant {brand} Support ko call karein: {n}',
        'Unlock karwane ke liye hamare certified technician se {n} par sampark karein (toll free).',
        'Abhi {n} dial karein, engineer aapko virus hatana batayega.',
        'Helpline: {n}',
        'Unlock sirf phone par: {brand} suraksha kendra {n}',
        'Abhi technical madad lein: {n} (din raat)',
      ],
      [
        'Bina deri {brand} Help Desk ko phone karein: {n}',
        'Access wapas paane ke liye {brand} engineers se {n} par baat karein.',
        'Support number: {n}. Computer restart mat karein.',
        'Hamara staff {n} par remote connection se khatra hata dega.',
        '{brand} ka technician aapke phone ka wait kar raha hai: {n}',
        '{n} par turant free madad, yeh window khuli rakhein.',
      ],
    ),
    story: split(
      [
        'Ek nakli broker ke chakkar me mere {price} chale gaye aur laga ki ab kabhi nahi milenge.',
        'Mera {brand} wallet khali hone ke baad main hafton so nahi paaya.',
        'Ek dost ne mujhe recovery expert ke baare me bataya, jisne {matter} me uski madad ki thi.',
      ],
      [
        'Pichhli garmiyon me kisi ne mere {brand} account se {price} nikaal liye.',
        'Main umeed chhod chuka tha, phir ek team ka review padha jo coins dhoondh nikaalti hai.',
        'Bahut logon ki tarah main bhi investment site ke jhaanse me aa gaya aur bachat ganwa baitha.',
      ],
    ),
    recovery: split(
      [
        '48 ghante me sab wapas mil gaya: {brand} recovery desk se sampark karein, {n}.',
        'Unko WhatsApp {n} par likhein aur apna case batayein, woh {brand} ke saath kaam karte hain.',
        'Agar aapke saath bhi thagi hui hai, to {brand} asset recovery team ko {n} par call karein.',
        'Jiska bhi paisa {brand} par dooba hai, usko main inki service recommend karunga: {n}',
        '{n} ke jaanch wale logon ki wajah se mere {brand} ke saare coin wapas aa gaye.',
        'Kaam hone par hi paise dein: {brand} par doobi rakam ki wapsi, contact {n}',
      ],
      [
        '{n} ke expert {brand} ko andar se jaante hain, unki wajah se do din me paisa laut aaya.',
        '{brand} fund wapsi unit se message ya call par baat karein: {n}.',
        'Woh {brand} se chori hue coins wapas laate hain aur aaj tak fail nahi hue: {n}',
        'Aaj hi {n} par message karo aur apna {brand} claim shuru karo.',
        'Jis hacker ne meri madad ki woh bharosemand hai, {n} par likhein aur {brand} ka naam lein.',
        '{brand} me deposit doob gaya? Expert Telegram aur phone par: {n}',
      ],
    ),
    phrase: split(
      [
        '{brand} ticket ya plan cancel {n}',
        '{brand} agent se baat {n}',
        '{n} {brand} refund kab aayega',
        '{brand} help abhi {n}',
        '{n} {brand} 24 ghante',
        '{brand} se jaldi contact {n}',
      ],
      [
        '{brand} asli insaan support {n}',
        '{n} {brand} billing ka number',
        '{brand} phone milao {n}',
        '{brand} {matter} {n}',
        '{n} aaj {brand} se baat',
        '{brand} live agent Hindi {n}',
      ],
    ),
  },
  clean: {
    press: split(
      [
        '{brand} vasant mein daam badhayega, company ne ghoshna ki. Press contact: {first} {last}, {n}.',
        '"Asuvidha ke liye khed hai," {brand} ke {first} {last} ne kaha. Media contact: {n}.',
      ],
      [
        '{brand} ne {city} mein daftar khola. Press ke liye: {first} {last}, {n}.',
        '{brand} ki seva teen ghante band rahi. Jansampark, {brand}: {n}, {first} {last}.',
      ],
    ),
    complaint: split(
      [
        '{firm} se chhah hafte pehle order kiya aur {n} par koi nahi uthata. Mujhe refund chahiye.',
        '{firm} ne do baar paise kaate. {n} milane par woh phone kaat dete hain.',
      ],
      [
        '{firm} se door raho: galat bill, maafi tak nahi, aur {n} bas bajta rehta hai.',
        '{firm} ne ab tak mera contract cancel nahi kiya. Nau baar {n} milaya.',
      ],
    ),
    rung: split(
      [
        'Aaj {n} se missed call aayi, kehte hain {brand}. Maine wapas phone nahi kiya.',
        'SMS aaya ki mera {brand} account band hai aur {n} par call karne ko kaha gaya. Maine mita diya.',
      ],
      [
        '{n} se {brand} refund ke baare mein call aaya. Kisi aur ko bhi?',
        '{n} se phone aaya, aadmi ne kaha woh {brand} se hai. Maine kaat diya.',
      ],
    ),
    agency: split(
      [
        'Hum {brands} ki yatra book karte aur badalte hain. {city} mein hamari agency: {n}.',
        'Hamari dukan {brands} bechti hai aur apne grahak khud dekhti hai. Humse poochhein: {n}.',
      ],
      [
        '{city} ki hamari dukan par {brands} ke ticket aur plan milte hain. Hamari agency ka phone: {n}.',
        '{city} mein hamari dukan ke grahak {n} milate hain; hum {brands} rakhte hain.',
      ],
    ),
    hotlineNews: split(
      [
        '{brand} ke grahak ab {n} par muft phone kar sakte hain, akhbar ki report hai.',
        '{brand} ne phone seva {n} par badal di hai, pravakta ne mangalvar ko kaha.',
      ],
      [
        'Company ke anusaar {brand} ki purani line May mein band hogi, nayi {n} hai.',
        '{brand} ko {n} par phone karne ka shulk nahi lagega, mantralay ne ghoshna ki.',
      ],
    ),
    ownSupport: split(
      [
        'Bill ke baare mein sawaal? {firm} grahak seva: {n}, somvar se shukravar.',
        '{firm} ke grahak kharabi ki soochna {n} par dein. Refund mein lagbhag paanch din lagte hain.',
      ],
      [
        '{firm} ka order badalne ya cancel karne ke liye hamari grahak seva: {n}.',
        '{firm} bill aur refund ke sawaalon ke jawab {n} par deta hai. Grahak number paas rakhein.',
      ],
    ),
    business: split(
      [
        '{firm} pichhle {years} saal se {city} me hai; {trade} ka free estimate lene ke liye {n} par phone karein.',
        '{firm} - {city} aur aas paas {trade}. Aaj hi call karein: {n}',
        '{city} me {trade} ki zaroorat hai? {firm} ko {n} par phone karein, hum khud uthate hain.',
        'Hamari dukaan ({street}) par aayein, ya time lene ke liye {n} par phone karein.',
        'Rate ke baare me sawal? {n} par call karein aur {first} se baat karein.',
      ],
      [
        'Apna family business: {firm}, {city} me {trade}. Telephone {n}.',
        'Koi kaam hai? {firm} poore {city} me service deta hai. Hamara number {n} hai.',
        '{firm} ka pata: {street}, {city}; hamara phone {n} hai.',
        '{firm} me estimate free hai. Aath se paanch ke beech {n} par phone karein.',
        'Tikaau {trade} ke liye {firm} me {first} se {n} par baat kijiye.',
      ],
    ),
    about: split(
      [
        'Hamare har kaam par do saal ki guarantee hai, aur jaane se pehle hum safai kar dete hain.',
        '{first} {last} ne {city} me kaam seekhne ke baad yeh dukaan shuru ki.',
        'Hamare paas insurance aur licence hai, padosiyon se puch sakte hain.',
        'Shanivaar ko time lekar aa sakte hain.',
      ],
      [
        'Hamari teeno gaadiyon me itna saamaan hota hai ki ek hi visit me kaam ho jaye.',
        'Kaam shuru karne se pehle rate likh kar tay hota hai.',
        'Papa ke retire hone ke baad ab {first} {last} dukaan chalate hain.',
        'August me hum do hafte band rehte hain.',
      ],
    ),
    callNow: split(
      [
        'Abhi call karein: {n}',
        'Pipe phat gaya? {n}, din raat.',
        'Emergency? Humein turant {n} par phone karein!',
        'Call karne ke liye tap karein {n}',
        'Geyser band hai? Bas phone karein: {n}',
        'Weekend ki service: {n}',
      ],
      [
        'Jab chahein phone karein: {n}',
        'Wait mat kijiye, {n} milaiye!',
        'Hum 24 ghante jawab dete hain: {n}',
        'Bas ek call kaafi hai: {n}',
        'Jaldi pahunchte hain, phone {n}',
        'Time chahiye? {n}',
      ],
    ),
    directory: split(
      ['{city} ke kaam aane wale business', '{city} vyapari sangh ke members', 'Kaun kya karta hai: {city} me {trade}'],
      ['Local list, {city}', '{street} ke paas dukaanein aur services', '{city} business register, section {trade}'],
    ),
    repair: split(
      [
        '{firm} {city} me {street} par ek independent repair shop hai. Hamara {brand} se koi sambandh nahi. Apna device laayein ya {n} par phone karein.',
        'Warranty khatam ho chuke {brand} device hum counter par theek karte hain, {street}. {hours}: 9-17. Phone {n}.',
        '{firm}: purane aur theek kiye hue {brand} device. Company se alag. Sawal {first} se puchein, {n}.',
      ],
      [
        '{city} me {brand} devices ki independent workshop, company se koi naata nahi. {street} par aayein ya {n} milayein.',
        '{firm} me {brand} devices ki local servicing hoti hai; warranty ke liye maker ke paas jayein. Hamara number: {n}.',
        '{street} par hum screen aur battery badalte hain, {brand} ki bhi. Yeh hamari apni chhoti dukaan hai. Phone {n}',
      ],
    ),
    warning: split(
      [
        'Savdhan: {brand} ke naam se nakli message ghoom rahe hain. Unme se ek yeh hai:',
        'Ek reader ne humein thagi wali yeh chitthi bheji, jo {brand} ki hone ka natak karti hai:',
        'Hamare club ke kai members ko {brand} ke naam se farzi mail mila. Usme likha hai:',
        '{brand} ki nakli window aisi dikhti hai. Isme diye number par call mat karein.',
      ],
      [
        'Mohalla samiti ki scam alert: neeche wala text {brand} ka nahi hai.',
        'Apne mummy papa ko batayein. Khud ko {brand} batane wale criminal aisa likhte hain:',
        'Hamari IT team ne {brand} ke naam par yeh phishing message dekha:',
        '{brand} ke naam wala yeh fraud notice hum yahan chhaap rahe hain taaki aap pehchaan sakein.',
      ],
    ),
    warningAdvice: split(
      [
        'Aise message me diye number par kabhi call na karein; app kholein ya address khud type karein.',
        'Isko delete karein aur kisi ko apne computer se judne na dein.',
        'Agar paise de chuke hain, to turant bank se baat karein aur police me report likhwayein.',
        '{brand} kabhi gift card ya remote access nahi maangta.',
      ],
      [
        'Na jawab dein, na phone karein. Apna account asli site par check karein.',
        'Jisne card ki details de di hon, woh card block karwaye.',
        'Yeh number {brand} ka nahi hai; yeh thagon ka hai.',
        'Message saboot ke liye rakhein aur cyber cell me shikayat karein.',
      ],
    ),
    warningNumber: split(
      [
        'Number {n} {brand} ka nahi hai. Yeh dhokha hai.',
        '{n} se savdhan: call karne walon se {brand} ke naam par gift card maange gaye.',
        'Thag {n} use karke khud ko {brand} batate hain. Is par call na karein.',
      ],
      [
        '{n} {brand} nahi hai. Jinhone phone kiya, woh thage gaye.',
        'Humein {n} ke baare me shikayatein mili hain, jo jhooth me {brand} support banta hai.',
        'Fraud report hua: {n}, {brand} hone ka natak. Kripya dial na karein.',
      ],
    ),
    blockList: split(
      [
        'Forum par block hone wale number (spam, {brand} support bankar daale gaye):',
        'Is hafte ki moderation list, jin posts me yeh hon unhe hatayein:',
        'Spam filter, kal raat ki nayi entries:',
      ],
      [
        'Members ke bataye spam number, filter me jodein:',
        'Moderators ki nigrani list ({brand} ki farzi lines):',
        'Kripya block karein, {brand} ki nakli service wali posts se:',
      ],
    ),
    doubt: split(
      [
        'Kya {n} sach me {brand} ka hai? Kisi ne voicemail chhoda hai.',
        'Kisi ko pata hai {n} {brand} ka number hai ya nahi?',
        'Mujhe {n} ek site par mila jo khud ko {brand} batati hai. Kya yeh sach hai?',
        '{brand} se ek letter aaya hai jisme number {n} hai. Scam hai ya nahi?',
        'Kal se {n} baar baar phone karke {brand} ki baat karta hai, koi jaanta hai?',
      ],
      [
        'Kya aur kisi ko {n} se call aaya, jo khud ko {brand} batata hai?',
        'Koi confirm kar sakta hai ki {n} asli {brand} line hai?',
        'Meri mummy ko kaha gaya ki {brand} account ke liye {n} par phone karein. Ajeeb lagta hai na?',
        '{n} ke peeche kaun hai? Kehta hai {brand}, par mujhe shak hai.',
        'Mere statement me {brand} ke saath number {n} likha hai, kya yeh unki line hai?',
      ],
    ),
    doubtDetail: split(
      [
        'Maine abhi wapas phone nahi kiya.',
        'Unke apne page par mujhe yeh nahi mila.',
        'Woh kuch install karwana chahte the, isliye maine kaat diya.',
      ],
      ['Kuch bhi karne se pehle yahan puchna behtar laga.', 'Asli site par sirf chat hai.', 'Mujhe theek nahi laga.'],
    ),
    news: split(
      [
        '{city} council ne {date} ko {count} lakh ka budget pass kiya, teen vote khilaf pade.',
        '{city} police ne do logon ko pakda jo phone par {brand} ke karmchari bante the, pravakta ne bataya.',
        '{brand} ne pichhli quarter me {count} naye subscriber jode aur forecast badhaya.',
        'Pul ({street}) {date} tak band rahega; bus ring road se jayengi.',
        'Court ne {brand} ko kaha ki cancel karna utna hi aasan ho jitna join karna.',
        'Nakli support call se nuksan {percent} pratishat badha, consumer office ne {date} ko kaha.',
      ],
      [
        'Tez baarish se {city} me gharon me paani bhar gaya ({street}); fire brigade {count} baar nikli.',
        '{date} ke results ke baad {brand} ke share {percent} pratishat gire.',
        '{city} ke buzurgon ne {price} ganwaye, call karne wale khud ko {brand} ka batate the.',
        '{date} se {city} ki library Sunday ko bhi khulegi, mayor ne elaan kiya.',
        'Regulator dekh rahe hain ki {brand} apne aap contract kaise renew karta hai.',
        '{city} marathon me kareeb {count} runner daude, pichhle saal se {percent} pratishat zyada.',
      ],
    ),
    body: split(
      [
        'Agar kooda nahi utha, to {body} se {n} par sampark karein.',
        '{body} ka number {n}, Monday se Friday.',
        'Kharabi batane ke liye {body} ko phone karein ({n}) ya online form bharein.',
        '{body} me interpreter chahiye? Phone {n}.',
        'Sadak ki batti kharab ho to {body} ki seedhi line: {n}.',
      ],
      [
        'Permit aur fees ke liye log {body} se {n} par puch sakte hain.',
        '{body} counter par phone sirf subah: {n}.',
        '{body} me appointment: {n} ya khud aakar.',
        'Notice ke baare me sawal? {body}, telephone {n}.',
        'Khoi cheezon ke liye {body} me puchein, phone {n}.',
      ],
    ),
    bodyDetail: split(
      [
        'ID card aur mili hui chitthi saath laayein.',
        'Chhutti ke din office band rehta hai.',
        'Form darwaze par chhah bhashaon me milte hain.',
      ],
      [
        'Fees form ke peeche likhi hai.',
        'Wheelchair ka rasta building ke side me hai.',
        'Kaam me lagbhag {days} working days lagte hain.',
      ],
    ),
    crisis: split(
      [
        'Agar aap apni jaan lene ki soch rahe hain, to abhi {line} par phone karein. Din raat koi maujood hai.',
        'Aap akele nahi hain. {line} free aur gumnaam hai.',
        'Emergency me {line} dial karein. Baat karne ke liye hamare volunteers {n} par hain.',
        'Kya ghar me aapko maara jaata hai? Jab safe ho, {line} par baat karein.',
        'Kisi bacche ki chinta hai? Jaankaar log {line} par salah dete hain, chahein to bina naam ke.',
      ],
      [
        'Lagta hai ab aur nahi saha jaata? Kisi se baat karein: {line}, free.',
        'Kisi dost ki chinta ho to uske saath rahein aur {line} milayein.',
        'Hamari sunne wali line har raat khuli hai: {n}. Turant khatra ho to {line}.',
        'Hinsa jhel rahe logon ke liye madad: {line}, gopniya, kai bhashaon me.',
        'Shok, darr, akelapan: {line} par koi aapki sunta hai.',
      ],
    ),
    crisisDetail: split(
      [
        'Koi aapko galat nahi samjhega, aur naam batana zaroori nahi.',
        'Apne liye ya kisi apne ke liye phone kar sakte hain.',
        'Baat karne se mann halka hota hai, raat ke teen baje bhi.',
      ],
      [
        'Baat hamare beech hi rehti hai.',
        'Kya kehna hai na pata ho, tab bhi theek hai.',
        'Call ka koi paisa nahi lagta aur bill me nahi dikhta.',
      ],
    ),
    charity: split(
      [
        '{charity} acchi haalat ka furniture leta hai; uthwane ke liye {n} par phone karein.',
        'Volunteers chahiye! {charity} ko {n} par phone karein ya {street} aayein.',
        '{charity} ko phone se daan dein: {n}. Har rupaya maayne rakhta hai.',
        'Awara billi mili? {charity} madad karega: {n}',
      ],
      [
        'Hafte me do ghante hon to {charity} se baat kijiye: {n}.',
        '{charity} ki taraf se {street} par garam khana milta hai. Jaankari: {n}.',
        '{charity} ka saath dene ke liye dukaan par aayein ya {n} milayein.',
        'Zarooratmand parivaron ke liye {charity} ki line: {n}, Mangal aur Guruvaar.',
      ],
    ),
    docs: split(
      [
        'Page publish karne se pehle {placeholder} ki jagah apne support desk ka number likhein.',
        'Is field me international number bhi chalte hain, jaise {placeholder}.',
        'Koi line na ho to template me "Humein {placeholder} par call karein" dikhta hai.',
        'Example file me SUPPORT_PHONE ko {placeholder} rakhein.',
      ],
      [
        'Customer care number {placeholder} ke roop me likhein; space hata diye jaate hain.',
        'Test me hum {placeholder} likhte hain, jo kisi ko nahi diya jayega.',
        'Caller pata na ho to banner par {placeholder} aata hai.',
        'Contact block aisa dikhta hai: Udaharan Ltd support, {placeholder}.',
      ],
    ),
    order: split(
      [
        '{date} ke order {order} ke liye dhanyavaad. Humne {count} item pack kar diye hain.',
        'Aapka parcel raste me hai. Tracking code {tracking}.',
        'Order {order} ke liye {price} ka payment mil gaya.',
        'Aapki wapsi {order} darj ho gayi; refund me {days} din tak lagte hain.',
      ],
      [
        'Order {order} {date} ko courier ko de diya gaya.',
        'Namaste {first}, aapke ticket saath me hain. Booking code {tracking}, kul {price}.',
        '{order} ki delivery {date} ko 10:00 se 14:00 ke beech hogi.',
        '{price} ki raseed, reference {order}, customer number {account}.',
      ],
    ),
    orderDetail: split(
      [
        'Status aap kabhi bhi apne account me dekh sakte hain.',
        'Kripya is message ka reply na karein.',
        'Item 1: garden pipe, 25 m, code {account}',
      ],
      ['Bill aapke customer area me hai.', 'Yeh mailbox padha nahi jaata.', 'Code {account}, table lamp, quantity 2'],
    ),
    meeting: split(
      [
        'Weekly baithak, {date}, {time}. Agenda: budget, hiring, baaki sab.',
        '{first} ne aapko "Project samiksha" me {date} ko {time} baje bulaya hai.',
        'Yaad rahe: parents meeting {date}, {time}, kamra 12.',
      ],
      [
        'Aap invited hain: quarter ki planning, {date}, {time} se dopahar tak.',
        '{firm} ke saath call ab {date}, {time} ko hai.',
        'Bhajan practice {date}, {time}, {street}.',
      ],
    ),
    dialIn: split(
      [
        'Phone se judein: {n}, meeting ID {meeting}, passcode {pin}#',
        'Dial-in number {n} PIN {pin}',
        'Ek tap me: {n},,{meeting}#',
      ],
      [
        'Phone conference me aayein: {n}, access code {pin}',
        'Ya phone se (sirf awaaz) {n}, conference ID {meeting}#',
        'Audio ke liye: {n}, phir {pin} aur hash',
      ],
    ),
    jobTitle: split(
      ['Kharid Pramukh', 'Site Manager', 'Accountant', 'Shodh Sahayak'],
      ['Project Pramukh', 'Office Manager', 'Sales Pratinidhi', 'Librarian'],
    ),
    classified: split(
      [
        'Bikaau: lakdi ki table aur chhah kursiyan, {price}. {city} se le jayein. Chhah baje ke baad {n} par phone karein.',
        '{street} ke paas kamra kiraye par, {price} mahina, no smoking. {first}, {n}',
        'Kho gayi: grey billi, {city}, {date}. Mile to {n} par batayein.',
        'Beginners ke liye harmonium class, {price} ghanta, {n}',
      ],
      [
        'Cycle, kam chali hui, {price}, {city} me dekh sakte hain. {n} par message karein.',
        '{city} me chhota garden chahiye. {first} se baat karein, {n}.',
        'Sookhi lakdi ghar tak, {price} per gaadi. {n}',
        'Bacchon ki dekhbhaal, shaam ko time hai, experience bhi. {n} ({first})',
      ],
    ),
    help: split(
      [
        '{brand} cancel karne ke liye login karein, membership page kholein aur "Cancel plan" chunein. Paid period khatam hone tak service chalti hai.',
        '{matter} ka refund apne account se maanga jaata hai; {days} din me aa jaata hai.',
        'Agar bill app store se aaya, to {brand} subscription wahin band karni hogi.',
        'Kya kisi ne trial ke baad {brand} cancel kiya hai? Version {version} ke baad button gayab hai.',
        '{brand} ne {date} ko {price} kaat liye jabki maine cancel kar diya tha. Unko kya likhun?',
      ],
      [
        '{brand} members Account > Subscription > Manage me auto renewal band karte hain.',
        '{brand} cancel karne par mail aata hai; use {date} ke statement tak sambhal kar rakhein.',
        '{matter} ke liye login karke {brand} help page se chat shuru karein.',
        'Card expire hone par bhi kya {brand} paise kaatta hai? Mera {month} tak tha.',
        'Solve ho gaya: bank me dispute daalne par {brand} ne {price} lauta diye.',
      ],
    ),
    official: split(
      [
        'Humse baat karni hai? {brand} {support} ko {n} par call karein.',
        '{brand} se phone {n} par ya apne account me chat se baat kar sakte hain.',
        '{brand} contact: {n}. Account ka email taiyar rakhein.',
      ],
      [
        'Hamare {support} se saaton din {n} par baat ho sakti hai.',
        'Phone pasand hai? {brand} ko {n} par milayein.',
        '{brand} customers ke liye phone par madad: {n}.',
      ],
    ),
    sport: split(
      [
        '{team} ne {count} darshakon ke saamne {team2} ko {score} se haraya.',
        'Half time {score}, aakhir me {score}. Goal 12, 45, 67 aur 88 minute me.',
        'Talika: 1. {team} 54:18 71, 2. {team2} 49:23 66',
      ],
      [
        '{team2} ghar par {team} se {score} se haara; darshak {count}.',
        'Set: 6-4 3-6 7-6 (8-6), khel ka time 2:47:31.',
        'Season ka hisaab {score}, {team} ke {count} point.',
      ],
    ),
    price: split(
      [
        '{date} tak offer: {price} ki jagah {price}, code {account}.',
        'Kul bill {price}, GST 18 %, IBAN {iban}.',
        'Ek raat ka kiraya: 1,250.00 / 1,499.50 / 2,175.25.',
      ],
      [
        'Net {price}, kul {price}, due date {date}, tax number {vat}.',
        'Kripya {price} {iban} me bhejein, reference {order}.',
        'Share bhaav 184.20 - 191.75, volume 12,480,300.',
      ],
    ),
    position: split(
      [
        'Jhopdi {coord} par hai, oonchai 1,842 m.',
        'Raste ki shuruaat: {coord}. Lambai 14.2 km, chadhai 830 m.',
        'Station 4711: {coord}, maap {date} {time}.',
      ],
      [
        'Langar ki jagah {coord}, gehrai 12 m.',
        '{coord} par geocache, mushkil 2.5, {date} ko chhupaya.',
        'Bhookamp (teevrata 4.3) {coord} par aaya.',
      ],
    ),
    personal: split(
      [
        'Namaste {first}, mera naya number {n} hai. {date} ko milte hain!',
        'Main station par hoon, pahunch kar {n} par ghanti dena.',
        'Dadi ka naya phone: {n}. Tumhari awaaz sun kar khush hongi.',
        'Train late ho to {n} par message kar dena.',
      ],
      [
        '{first}, tumhara dupatta yahin reh gaya. Mujhe phone karna, {n}.',
        'Hum chhutti se laut aaye; heater band ho to makaan maalik {n} par hain.',
        'Doctor ka number jo tumne maanga tha: {n}.',
        '{time} baje milein? Mera mobile {n} hai.',
      ],
    ),
    reservation: split(
      [
        '{firm} me table book karne ke liye {n} par phone karein; bade group email karein.',
        'Booking: {n}, roz shaam paanch se. {firm}, {street}, {city}.',
        'Kamre {price} per raat se; {firm} ki booking {n} par.',
        '{last} Cinema: ticket phone par {n}, show se 20 minute pehle tak le lein.',
      ],
      [
        'Hotel {last}, {city}: reception {n}, har samay khula.',
        'Weekend ke liye pehle se book karein, {n}. {firm} parivaar.',
        'Ek din pehle shaam 6 baje tak cancel kar sakte hain, {n}, {firm}.',
        '{city} me chhutti ka makaan, {price} per raat, {last} parivaar se puchein, {n}.',
      ],
    ),
    localBill: split(
      [
        '{invoice} {order}, {firm}, {trade}, {date}: {price}. Sawal? {n}',
        'Shri {last}, aapke bharose ke liye dhanyavaad. Kripya {days} din me {price} ka payment karein. {firm}, {n}',
        'Estimate {order}, {date}, {trade}: saamaan ke saath {price}. {firm}, phone {n}',
      ],
      [
        '{street} ke kaam ({trade}) ke liye {price} ka bill hai. Kuch saaf na ho to {firm} ko {n} par phone karein.',
        'Doosri soochna: bill {order} ke {price} {date} se baaki hain. {firm}, telephone {n}',
        '{price} ke payment ke liye {firm} ki taraf se shukriya ({invoice} {order}). Guarantee ke sawal: {n}',
      ],
    ),
    address: split(
      [
        '{firm}, {house} {street}, {city} {zip}. Registration no. {account}, tax {vat}.',
        'Kaise pahunchein: {street} tak bus, phir 200 metre paidal.',
        '{firm}, maalik {first} {last}, {house} {street}, {city} {zip}',
      ],
      [
        '{firm} | {house} {street} | {city} {zip} | company no. {account}',
        'Parking building ke peeche, entry {house} {street}.',
        'Firm ka vivaran: {firm}, {house} {street}, {city} {zip}, tax code {account}',
      ],
    ),
    change: split(
      [
        'khali contact list par crash theek kiya',
        'upload queue me retry joda',
        'parser ko {version} kiya',
        'profile se purana phone field hataya',
        'support matrix ka doc likha',
      ],
      [
        'export me time zone na ho to sambhala',
        'lazy loading se start tez kiya',
        '{version} ke translation update kiye',
        'field chhodte samay phone check kiya',
        'purane browser ka support band',
      ],
    ),
    logLine: split(
      ['connection nahi juda, {days} s me phir koshish', 'request {count} ms me poori', 'user {account} login hua'],
      ['cache me {hex} nahi mila', 'job {account} queue me', '{count} ms baad worker phir shuru'],
    ),
  },
}
