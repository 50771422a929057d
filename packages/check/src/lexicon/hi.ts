import { type Lexicon, phrases } from './concept.ts'

/** Hindi in its own script and as it is typed in Latin letters. */
export const hi: Lexicon = {
  support:
    phrases(`ग्राहक सेवा, ग्राहक सेवा केंद्र, कस्टमर केयर, कस्टमर सर्विस, कस्टमर सपोर्ट, हेल्पलाइन, हेल्प लाइन, सहायता केंद्र, सहायता, सपोर्ट, तकनीकी सहायता, टेक्निकल सपोर्ट, हेल्प डेस्क, प्रतिनिधि, एजेंट, टोल फ्री,
    grahak seva, grahak sewa, customer care, kastamar keyar, helpline, sahayata, sahayta, seva kendra, sewa kendra, pratinidhi, care number`),
  role: phrases(
    `रिफंड विभाग, धनवापसी विभाग, बिलिंग विभाग, सुरक्षा विभाग, सुरक्षा टीम, धोखाधड़ी विभाग, रद्दीकरण विभाग, तकनीकी विभाग, refund vibhag, suraksha vibhag, refund team, billing vibhag`,
  ),
  phone: phrases(
    `फोन, फ़ोन, नंबर, नम्बर, फोन नंबर, फ़ोन नंबर, टोल फ्री नंबर, टोल-फ्री, मोबाइल नंबर, संपर्क नंबर, हेल्पलाइन नंबर, दूरभाष, number, nambar, phone number, mobile number, sampark number, toll free`,
  ),
  call: phrases(
    `कॉल, कॉल करें, फोन करें, फ़ोन करें, कॉल कीजिए, डायल, डायल करें, संपर्क, संपर्क करें, सम्पर्क करें, बात करें, बात कीजिए, मिलाएं, मिलाएँ, call karein, call kare, call karen, call karo, phone karein, phone kare, phone karo, sampark kare, sampark karein, baat kare, baat karein, dial kare, dial karein, milaye, milayen`,
  ),
  trouble: phrases(
    `रिफंड, रिफ़ंड, धनवापसी, रद्द, कैंसिल, सदस्यता, नवीनीकरण, बिल, शुल्क, कटौती, पैसे, पैसा, खाता, अकाउंट, लोन, ऋण, समस्या, शिकायत, बुकिंग, टिकट, ब्लॉक, पासवर्ड, लेनदेन, ट्रांजैक्शन, refund, cancel, paisa, paise, khata, loan, samasya, shikayat, booking, account`,
  ),
  promise: phrases(
    `24 घंटे, 24/7, चौबीसों घंटे, दिन रात, तुरंत, तुरंत सहायता, तुरंत समाधान, पूरा रिफंड, पूरा पैसा वापस, गारंटी, विशेषज्ञ, बिना इंतजार, असली व्यक्ति, 24 ghante, chaubis ghante, turant, turant samadhan, guarantee, visheshagya, din raat, bina intezar`,
  ),
  pressure: phrases(
    `सुरक्षा चेतावनी, वायरस, चोरी, खतरे में, हैक, ब्लॉक, virus, chori, khatre, hack, तुरंत, तत्काल, जल्दी, शीघ्र, अभी, 24 घंटे के अंदर, अंतिम चेतावनी, बंद हो जाएगा, ब्लॉक हो जाएगा, ब्लॉक कर दिया, turant, abhi, jaldi, band ho jayega, block ho jayega, aakhri, antim`,
  ),
  'remote-access': phrases(
    `एनीडेस्क, टीमव्यूअर, क्विक सपोर्ट, रिमोट एक्सेस, स्क्रीन शेयर, remote access, screen share, quicksupport, quick support`,
  ),
  'gift-card': phrases(`गिफ्ट कार्ड, उपहार कार्ड, gift card*`),
  'move-money': phrases(
    `पैसे ट्रांसफर, पैसे भेजें, राशि भेजें, सुरक्षित खाता, यूपीआई, upi pin, upi, paise bhej*, paisa transfer, paise transfer`,
  ),
  'secret-code': phrases(`ओटीपी, सत्यापन कोड, पिन, पासवर्ड बताएं, कार्ड नंबर, सीवीवी, otp, upi pin, card number`),
  'other-channel': phrases(
    `व्हाट्सएप, व्हाट्सऐप, टेलीग्राम, लिंक पर क्लिक, क्यूआर कोड, ईमेल, whatsapp, telegram, link par click, qr code`,
  ),
  ask: phrases(
    `डाउनलोड, इंस्टॉल, खोलें, बताएं, बताएँ, दें, साझा करें, भेजें, खरीदें, भुगतान करें, दर्ज करें, download, install, batayen, bataye, bheje, bhejen, share kare, share karein, de, kholen`,
  ),
  never: phrases(`कभी नहीं, नहीं, न, मत, कभी, kabhi nahi, nahi, nahin, mat, na`),
  warning: phrases(
    `धोखा, धोखाधड़ी, धोखेबाज, ठगी, ठग, फर्जी, फ़र्ज़ी, नकली, साइबर अपराध, सावधान, सतर्क, घोटाला, फ्रॉड, स्कैम, dhokha, dhokhadhadi, thagi, thag, farzi, farji, nakli, savdhan, saavdhan, satark, fraud, scam, call na kare, call mat`,
  ),
  denial: phrases(
    `हमारा नहीं, हमारा नंबर नहीं, से संबंधित नहीं, फर्जी है, नकली है, धोखा है, hamara nahi, hamara number nahi, farzi hai, nakli hai, fraud hai`,
  ),
  genuine: phrases(
    `आधिकारिक नंबर, असली नंबर, सही नंबर, एकमात्र नंबर, asli number, sahi number, official number, aadhikarik`,
  ),
  question: phrases(
    `या नहीं, असली है, ya nahi, asli hai, क्या यह, क्या ये, कोई बता, किसका नंबर, क्या किसी, सच में, kya yeh, kya ye, kisi ko pata, kiska number, kya kisi, sach me`,
  ),
  frame: phrases(
    `में लिखा है, लिखा है, कहता है, इस तरह है, होने का दिखावा, बनकर, संदेश यह है, उदाहरण के लिए, me likha hai, likha hai, kehta hai, bankar, is tarah hai`,
  ),
  own: phrases(`हम, हमारा, हमारी, हमारे, मेरा, मेरी, मेरे, hum, hamara, hamari, hamare, mera, meri, mere`),
  business: phrases(
    `खुलने का समय, दुकान, सोमवार से, क्लिनिक, रेस्टोरेंट, प्लंबर, बिजली मिस्त्री, डॉक्टर, अपॉइंटमेंट, मुफ्त अनुमान, पारिवारिक, dukan, dukaan, somvar se, clinic, restaurant, plumber, doctor, appointment`,
  ),
  independent: phrases(`स्वतंत्र, मरम्मत, अधिकृत विक्रेता, marammat, repair`),
  crisis: phrases(
    `आत्महत्या, आपातकाल, आपातकालीन, संकट, घरेलू हिंसा, महिला हेल्पलाइन, पुलिस, एम्बुलेंस, एंबुलेंस, दमकल, चाइल्डलाइन, मानसिक स्वास्थ्य, नशा, बाल शोषण, aatmahatya, gharelu hinsa, police, ambulance, mahila helpline, childline`,
  ),
  directory: phrases(`निर्देशिका, महत्वपूर्ण नंबर, उपयोगी नंबर, फोन बुक, सूची, mahatvapurn number, upyogi number`),
  sample: phrases(`उदाहरण, नमूना, udaharan, namuna`),
  preposition: phrases(`पर, को, से, का, नंबर, फोन, है, हैं, या, par, ko, se, ka, hai, ya, number`),
  verb: phrases(`है, हैं, करेगा, कर, मदद, देता, देती, hai, hain, karega, madad, deta`),
}
