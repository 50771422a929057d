import { type Lexicon, phrases } from './concept.ts'

/** Hindi in its own script and as it is typed in Latin letters. */
export const hi: Lexicon = {
  support: phrases(`ग्राहक सेवा, ग्राहक सेवा केंद्र, कस्टमर केयर, कस्टमर सर्विस, कस्टमर सपोर्ट, हेल्पलाइन, हेल्प लाइन, सहायता
    केंद्र, सहायता, सपोर्ट, तकनीकी सहायता, टेक्निकल सपोर्ट, हेल्प डेस्क, प्रतिनिधि, एजेंट, टोल फ्री, grahak seva,
    grahak sewa, customer care, kastamar keyar, helpline, sahayata, sahayta, seva kendra, sewa kendra, pratinidhi,
    care number, ग्राहक सहायता, ग्राहक सहायता केंद्र, ग्राहक सेवा टीम, ग्राहक सेवा नंबर, ग्राहक सहायता नंबर, कस्टमर
    केयर नंबर, कस्टमर हेल्पलाइन, सपोर्ट टीम, सपोर्ट नंबर, सहायता टीम, सहायता डेस्क, सहायता नंबर, सहायता लाइन, तकनीकी
    टीम, तकनीकी सहायता टीम, हेल्पडेस्क, हेल्पलाइन नंबर, हॉटलाइन, सेवा केंद्र, सेवा डेस्क, सर्विस सेंटर, संपर्क
    केंद्र, कॉल सेंटर, मदद केंद्र, बुकिंग डेस्क, आरक्षण डेस्क, टेक सपोर्ट, टेक्निकल टीम, कस्टमर सर्विस नंबर, grahak
    sahayata, grahak sahayta, grahak seva kendra, customer care number, customer service, customer support, support
    team, helpline number, help desk, helpdesk, hotline, sahayata team, sahayata kendra, sahayata desk, sahayta
    team, takniki sahayata, takniki sahayta, takniki team, technical support, tech support, call center, support
    number, service center, sahayata number`),
  staff: phrases(`प्रतिनिधि, एजेंट, एजेंटों, विशेषज्ञ, विशेषज्ञों, तकनीशियन, तकनीशियनों, कर्मचारी, कर्मचारियों, अधिकारी, सलाहकार,
    ऑपरेटर, असली व्यक्ति, असली इंसान, इंजीनियर, एक्सपर्ट, एक्सपर्ट्स, टीम, pratinidhi, agent, agents, visheshagya,
    technician, karmchari, adhikari, salahkar, operator, asli insaan, asli vyakti, engineer, expert, experts, team`),
  role: phrases(`रिफंड विभाग, धनवापसी विभाग, बिलिंग विभाग, सुरक्षा विभाग, सुरक्षा टीम, धोखाधड़ी विभाग, रद्दीकरण विभाग, तकनीकी
    विभाग, refund vibhag, suraksha vibhag, refund team, billing vibhag, रिफंड टीम, रिफंड डेस्क, धनवापसी टीम, बिलिंग
    टीम, कैंसिलेशन विभाग, रद्दीकरण टीम, सुरक्षा केंद्र, फ्रॉड विभाग, शिकायत विभाग, भुगतान विभाग, खाता विभाग, वसूली
    टीम, रिकवरी टीम, रिकवरी विभाग, रिकवरी डेस्क, रिकवरी एक्सपर्ट, रिकवरी विशेषज्ञ, मुख्यालय, मुख्य कार्यालय,
    आधिकारिक डेस्क, सदस्यता विभाग, नवीनीकरण विभाग, refund desk, refund department, billing team, billing department,
    cancellation vibhag, cancellation department, suraksha team, fraud vibhag, shikayat vibhag, takniki vibhag,
    bhugtan vibhag, recovery team, recovery vibhag, recovery desk, recovery expert*, mukhyalaya, head office,
    security team, paisa wapas team`),
  phone: phrases(`फोन, फ़ोन, नंबर, नम्बर, फोन नंबर, फ़ोन नंबर, टोल फ्री नंबर, टोल-फ्री, मोबाइल नंबर, संपर्क नंबर, हेल्पलाइन नंबर,
    दूरभाष, number, nambar, phone number, mobile number, sampark number, toll free, टेलीफोन, टेलीफ़ोन, मोबाइल, लाइन,
    टोल फ्री, निःशुल्क नंबर, मुफ्त नंबर, व्हाट्सएप नंबर, whatsapp, phone, mobile, line, toll-free, toll free number,
    contact number, muft number, telephone, tel`),
  call: phrases(`कॉल, कॉल करें, फोन करें, फ़ोन करें, कॉल कीजिए, डायल, डायल करें, संपर्क, संपर्क करें, सम्पर्क करें, बात करें, बात
    कीजिए, मिलाएं, मिलाएँ, call karein, call kare, call karen, call karo, phone karein, phone kare, phone karo,
    sampark kare, sampark karein, baat kare, baat karein, dial kare, dial karein, milaye, milayen, कॉल करके, कॉल
    करना, कॉल कर, कॉल करो, कॉल कीजिये, फोन करके, फ़ोन करके, फोन कीजिए, फ़ोन कीजिए, फोन पर, फ़ोन पर, फोन मिलाएं,
    फोन उठाएं, फ़ोन उठाएँ, फोन उठाइए, डायल करके, डायल कीजिए, मिलाइए, संपर्क करके, संपर्क कीजिए, संपर्क में, बात
    करके, बात कर, बात करने, बातचीत, जुड़ें, जुड़िए, जुड़ने, पूछें, पूछिए, लिखें, संदेश भेजें, मैसेज करें, उपयोग
    करें, इस्तेमाल करें, अधिक जानकारी, ज्यादा जानकारी, मदद के लिए, सहायता के लिए, पर उपलब्ध, call, call karke,
    call kijiye, call kar, call karna, phone karen, phone karke, phone kijiye, phone par, phone uthaye, phone
    uthaiye, phone uthayen, phone milaye, phone lagaye, phone lagayen, dial, dial karen, dial kijiye, milaiye,
    sampark, sampark karen, sampark kijiye, contact, contact kare, contact karein, contact karen, baat, baat
    karen, baat karke, baat kijiye, baat karne, judiye, jude, juden, puche, puchen, likhe, likhen, message kare,
    message karein, message karen, message bheje, use kare, use karein, adhik jankari, zyada jankari, madad ke
    liye, sahayata ke liye, lagaye, ring, फोन किया, कॉल किया, फोन लगाया, phone kiya, call kiya, phone lagaya,
    whatsapp par, व्हाट्सएप पर, sampark kar, मदद हमेशा, हमेशा मदद, पूछ लें, पर लिखें, संपर्क कर सकते, पुष्टि
    करने के लिए, सूचना दें, पर बताएं, madad hamesha, hamesha madad, puch lein, pooch lein, par likhein, likhein,
    par bataein, suchna dein, khabar karein`),
  trouble: phrases(`रिफंड, रिफ़ंड, धनवापसी, रद्द, कैंसिल, सदस्यता, नवीनीकरण, बिल, शुल्क, कटौती, पैसे, पैसा, खाता, अकाउंट, लोन, ऋण,
    समस्या, शिकायत, बुकिंग, टिकट, ब्लॉक, पासवर्ड, लेनदेन, ट्रांजैक्शन, refund, cancel, paisa, paise, khata,
    loan, samasya, shikayat, booking, account, रद्द करना, रद्दीकरण, कैंसिलेशन, सब्सक्रिप्शन, रिन्यू, रिन्यूअल,
    बिलिंग, चार्ज, कट गया, कट गए, कटे, काटे, काट, भुगतान, पेमेंट, चालान, इनवॉइस, रकम, राशि, खाते, वॉलेट, बैलेंस,
    किस्त, ईएमआई, समस्याएं, समस्याओं, परेशानी, दिक्कत, शिकायतें, आरक्षण, उड़ान, उड़ानें, फ्लाइट, सामान, बैगेज,
    सीट, नाम सुधार, यात्रा, लॉक, लॉगिन, लेन-देन, ट्रांसफर, निकासी, जमा, इंस्टॉल, इंस्टॉलेशन, एक्टिवेशन, सक्रियण,
    लाइसेंस, त्रुटि, त्रुटियां, एरर, प्रिंटर, राउटर, अपडेट, ड्राइवर, कार्ड, सत्यापन, रिकवरी, खो, खोया, गायब,
    बचत, निवेश, ट्रायल, प्लान, refunds, cancellation, cancellations, radd, subscription, sadasyata, renewal,
    renew, bill, billing, charge, charges, shulk, katauti, kat gaya, kat gaye, kate, rakam, rashi, bhugtan,
    payment, invoice, khate, accounts, wallet, balance, loans, emi, kist, samasyaen, samasyaon, pareshani,
    dikkat, shikayatein, bookings, ticket, tickets, flight, flights, udaan, luggage, baggage, seat, yatra,
    block, lock, login, password, passwords, transaction, transfer, withdrawal, deposit, install, activation,
    licence, license, error, errors, printer, router, update, updates, driver, card, verification, recovery,
    kho, khoya, bachat, nivesh, trial, plan, से परेशान, में दिक्कत, पार्सल, डिलीवरी, कस्टम, रोका गया, मरम्मत,
    खराबी, ख़राबी, धीमा, नहीं खुल, se pareshan, pareshan, me dikkat, mein dikkat, parcel, delivery, custom, roka
    gaya, marammat, kharabi, dheema, nahi khul, atka, atak`),
  promise: phrases(`24 घंटे, 24/7, चौबीसों घंटे, दिन रात, तुरंत, तुरंत सहायता, तुरंत समाधान, पूरा रिफंड, पूरा पैसा वापस, गारंटी,
    विशेषज्ञ, बिना इंतजार, असली व्यक्ति, 24 ghante, chaubis ghante, turant, turant samadhan, guarantee,
    visheshagya, din raat, bina intezar, चौबीस घंटे, 24x7, दिन-रात, दिन हो या रात, हर समय, किसी भी समय, कभी भी,
    हर घंटे, हर दिन, सातों दिन, 365 दिन, छुट्टियों, बिना इंतज़ार, बिना प्रतीक्षा, इंतजार नहीं, इंतज़ार नहीं,
    इंतजार, इंतज़ार, प्रतीक्षा, लाइन में, होल्ड, असली लोग, असली इंसान, इंसान से, जीवित व्यक्ति, फौरन, फ़ौरन,
    तत्काल, कुछ ही मिनटों, कुछ मिनटों, मिनटों में, सेकंडों में, कुछ ही सेकंड, उसी दिन, पूरा पैसा, पूरी रकम, पैसा
    वापस, पैसे वापस, गारंटीड, वादा, पक्का, प्रमाणित, प्रशिक्षित, अनुभवी, पेशेवर, कुशल, भरोसेमंद, विश्वसनीय,
    समर्पित, व्यक्तिगत, सबसे तेज, सबसे तेज़, सबसे आसान, सबसे छोटा, सबसे अच्छा, जल्दी, तेजी, तेज़ी, आसान, आसानी,
    आसानी से, सरल, समाधान, सुलझ, सुलझा, सुलझाता, हल, हल करता, हल करते, ठीक, ठीक कर, मार्गदर्शन, मदद, मदद करता,
    मदद करते, हमेशा तैयार, हमेशा उपलब्ध, उपलब्ध, बिना झंझट, बिना किसी परेशानी, मुफ्त, निःशुल्क, सीधे, सीधा,
    सीधी, एक कॉल, वापस मिल, वापस दिला, chaubison ghante, din-raat, din ho ya raat, har samay, kisi bhi samay,
    kabhi bhi, har ghante, har din, saaton din, bina intezaar, intezar, intezaar, hold, asli vyakti, asli log,
    asli insaan, insaan se, tatkal, fauran, kuch hi minute, kuch minute, minaton me, minute me, minto me,
    seconds me, usi din, pura refund, poora refund, pura paisa, poora paisa, paisa wapas, paise wapas,
    guaranteed, wada, vada, pakka, certified, trained, anubhavi, professional, bharosemand, vishwasniya, sabse
    tez, sabse aasan, sabse chota, sabse accha, jaldi, aasan, aasani, aasani se, saral, samadhan, suljha,
    suljhata, hal, theek, thik, madad, hamesha taiyar, hamesha tayyar, hamesha uplabdh, uplabdh, bina jhanjhat,
    muft, free, seedhe, sidhe, seedha, ek call, wapas mil, wapas dila, पाँच मिनट में, पांच मिनट में, अगले दिन,
    paanch minute mein, agle din, नंबर रख लें, नंबर सेव, यह नंबर रख, पाँच सितारे, number save kar, number rakh
    lo, number rakh, paanch star, मुफ्त सलाह, मुफ़्त सलाह, निःशुल्क सलाह, मुफ्त परामर्श, रोज़ फोन पर, रोज़ फ़ोन
    पर, muft salah, free salah, muft paramarsh, roz phone par`),
  pressure: phrases(`सुरक्षा चेतावनी, वायरस, चोरी, खतरे में, हैक, ब्लॉक, virus, chori, khatre, hack, तुरंत, तत्काल, जल्दी, शीघ्र,
    अभी, 24 घंटे के अंदर, अंतिम चेतावनी, बंद हो जाएगा, ब्लॉक हो जाएगा, ब्लॉक कर दिया, turant, abhi, jaldi, band ho
    jayega, block ho jayega, aakhri, antim, फौरन, फ़ौरन, आज ही, आज रात, आधी रात, जल्दी करें, जल्द से जल्द, देर न
    करें, देरी न करें, बिना देरी, इंतजार न करें, इंतज़ार न करें, समय सीमा, अंतिम तिथि, समाप्त, खत्म, अंतिम मौका,
    आखिरी मौका, अंतिम, आखिरी, बंद हो, बंद कर, बंद कर दिया, ब्लॉक हो, ब्लॉक कर, निलंबित, लॉक हो, लॉक कर, मिटा, मिट,
    हट, हटा, डिलीट, नष्ट, खतरा, खतरे, खतरनाक, जोखिम, गंभीर, चेतावनी, अलर्ट, ट्रोजन, स्पाइवेयर, मैलवेयर, संक्रमित,
    संक्रमण, हैकर, हैकर्स, चुरा, चुराए, संदिग्ध गतिविधि, बंद न करें, रीस्टार्ट न करें, यदि आपने नहीं, अगर आपने नहीं,
    अगर यह आपने, अनुमति नहीं दी, अधिकृत नहीं, 24 घंटे के भीतर, 24 घंटों, घंटे के भीतर, वरना, अन्यथा, नहीं तो, कानूनी
    कार्रवाई, जुर्माना, tatkal, fauran, aaj hi, aaj raat, aadhi raat, jaldi kare, jaldi karein, der na kare, der na
    karein, bina deri, intezar na, samay seema, samapt, khatam, aakhiri, antim mauka, band ho, band kar, block ho,
    block kar, suspend, lock ho, lock kar, mita, delete, khatra, khatarnak, jokhim, gambhir, chetavni, chetawani,
    suraksha chetavni, alert, trojan, spyware, malware, hacker, hackers, chura, sandigdh, band na kare, band na
    karein, restart na, agar aapne nahi, agar yeh aapne, anumati nahi, 24 ghante ke andar, ghante ke andar, ghante
    ke bheetar, varna, warna, nahi to, kanooni, jurmana, firewall, security alert, लॉक हो गया`),
  infection: phrases(`वायरस, ट्रोजन, स्पाइवेयर, मैलवेयर, संक्रमित, संक्रमण, हैकर, हैकर्स, हैक, फ़ायरवॉल, फायरवॉल, आपका कंप्यूटर, आपके
    कंप्यूटर, यह कंप्यूटर, इस कंप्यूटर, इस डिवाइस, आपका डिवाइस, आपका पीसी, आपका सिस्टम, सुरक्षा चेतावनी, सुरक्षा
    अलर्ट, बंद न करें, रीस्टार्ट न करें, virus, trojan, spyware, malware, infected, hacker, hackers, hack,
    firewall, aapka computer, aapke computer, is computer, is device, aapka device, aapka pc, aapka system,
    suraksha chetavni, suraksha alert, band na karein, restart na karein, पासवर्ड, बैंक विवरण, लॉक, लॉक हो गया,
    चुरा, चोरी, password, lock ho gaya, chura, सिस्टम संदेश, गंभीर संदेश, गंभीर त्रुटि, रजिस्ट्री एरर, रजिस्ट्री
    त्रुटि, सुरक्षा के लिए, कंप्यूटर रोका, रोका गया, रोक दिया गया, सत्र रोक, संदिग्ध गतिविधि, ख़तरे में, खतरे
    में, इस ड्राइव, सारा डेटा, मिटा दिया, इंटरनेट प्रदाता, यह पेज, पेज छोड़ने, यह विंडो, विंडो खुली, खुली रखें,
    मशीन बंद, और नुकसान, पहुंच बंद, आपकी पहुंच, कनेक्शन काट, स्पाइवेयर अलार्म, संदेश पढ़, आपके संदेश, कार्ड की
    जानकारी, ट्रोजन रोका, कंप्यूटर लॉक, वायरस मिला, system message, gambhir message, registry error, suraksha ke
    liye, computer roka, roka gaya, rok diya gaya, session rok, shak wali activity, sandigdh activity, khatre
    me, khatre mein, is drive, saara data, mita diya, internet provider, yeh page, page chhodne, yeh window,
    window khuli, khuli rakhein, machine band, band mat, aur nuksan, access band, connection kaat, spyware
    alarm, message padh, aapke message, card details, card ki jankari, trojan roka, computer hack, hack ho
    chuka, bank details`),
  'remote-access':
    phrases(`एनीडेस्क, टीमव्यूअर, क्विक सपोर्ट, रिमोट एक्सेस, स्क्रीन शेयर, remote access, screen share, quicksupport, quick
    support, रिमोट कनेक्शन, रिमोट से, स्क्रीन साझा, anydesk, teamviewer, remote se, remote connection, rustdesk`),
  'gift-card': phrases(`गिफ्ट कार्ड, उपहार कार्ड, gift card*, गिफ़्ट कार्ड, वाउचर, voucher*`),
  'move-money': phrases(`पैसे ट्रांसफर, पैसे भेजें, राशि भेजें, सुरक्षित खाता, यूपीआई, upi pin, upi, paise bhej*, paisa transfer, paise
    transfer, पैसे ट्रांसफर करें, पैसा भेजें, पैसे भेज, राशि ट्रांसफर, सुरक्षित खाते, बिटकॉइन एटीएम, paise bhejo,
    paise bheje, paise bhejen, paisa bheje, surakshit khata, surakshit khate, paise transfer kare, upi karo, seed
    phrase, private key`),
  'secret-code':
    phrases(`ओटीपी, सत्यापन कोड, पिन, पासवर्ड बताएं, कार्ड नंबर, सीवीवी, otp, upi pin, card number, सुरक्षा कोड, यूपीआई पिन,
    verification code, security code, pin batayen, cvv`),
  'other-channel': phrases(
    `व्हाट्सएप, व्हाट्सऐप, टेलीग्राम, लिंक पर क्लिक, क्यूआर कोड, ईमेल, whatsapp, telegram, link par click, qr code`,
  ),
  ask: phrases(`डाउनलोड, इंस्टॉल, खोलें, बताएं, बताएँ, दें, साझा करें, भेजें, खरीदें, भुगतान करें, दर्ज करें, download, install,
    batayen, bataye, bheje, bhejen, share kare, share karein, de, kholen, डाउनलोड करें, इंस्टॉल करें, बताइए, दीजिए,
    शेयर करें, भेजिए, पुष्टि करें, अनुमति दें, ट्रांसफर करें, जमा करें, download kare, download karein, install
    kare, install karein, kholiye, bataiye, dijiye, bhejiye, kharide, kharidein, darj kare, confirm kare, transfer
    kare, transfer karein, jama kare`),
  never:
    phrases(`कभी नहीं, नहीं, न, मत, कभी, kabhi nahi, nahi, nahin, mat, na, कभी भी नहीं, ना, बिना, कोई नहीं, kabhi nahin,
    bina, koi nahi`),
  warning: phrases(`धोखा, धोखाधड़ी, धोखेबाज, ठगी, ठग, फर्जी, फ़र्ज़ी, नकली, साइबर अपराध, सावधान, सतर्क, घोटाला, फ्रॉड, स्कैम,
    dhokha, dhokhadhadi, thagi, thag, farzi, farji, nakli, savdhan, saavdhan, satark, fraud, scam, call na kare,
    call mat, धोखे, धोखेबाज़, धोखेबाजों, ठगों, ठगा, ठगे, फर्ज़ी, झूठा, झूठे, जालसाज, जालसाज़, जालसाजों, जालसाजी,
    अपराधी, अपराधियों, साइबर ठगी, सावधानी, सचेत, खबरदार, घोटाले, फ़्रॉड, स्पैम, फिशिंग, चेताया, चेताते, आगाह,
    शिकायत दर्ज, पुलिस में, कॉल न करें, फोन न करें, फ़ोन न करें, कॉल मत, फोन मत, डायल न करें, जवाब न दें, ब्लॉक
    सूची, ब्लॉक लिस्ट, काली सूची, ब्लॉक करने, ब्लॉक किए जाने, ब्लॉक करें, स्पैम नंबर, निगरानी सूची, फ़िल्टर,
    फिल्टर, बनकर, होने का दावा, होने का नाटक, शिकार, dhokhe, dhokebaaz, dhokhebaaz, dhokebaz, thagon, thaga,
    jhootha, jhoothe, jalsaz, jaalsaaz, jalsaj, apradhi, apradhiyon, cyber thagi, savdhani, hoshiyar, ghotala,
    spam, phishing, shikayat darj, call na karein, phone na kare, phone na karein, phone mat, dial na, jawab na,
    block list, blocklist, block karne, block kare, spam number, filter, bankar, hone ka dawa, hone ka natak,
    shikar, agah, कृपया ब्लॉक, ब्लॉक कर दें, तथाकथित, kripya block, block kar dein, tathakathit, के नाम से आने,
    बनकर ठग, ke naam se aane, bankar thag*, संदिग्ध नंबर, संदिग्ध कॉल, संदिग्ध संदेश, संदिग्ध मैसेज, sandigdh
    number, sandigdh call, sandigdh message, police mein report, police me report, number report, नंबर की
    रिपोर्ट, पुलिस को रिपोर्ट`),
  told: phrases(`कहता, कहते, कहा, कहा गया, बोला, बोले, बताया, बताया गया, दावा, दावा करता, दावा करते, मांगा, मांगते, जिन्होंने,
    वॉइसमेल, होने का, kehta, kehte, kaha, kaha gaya, bola, bole, bataya, dawa, dava, dawa karte, maanga, mange,
    jinhone, voicemail, bankar, कहकर, बताकर, kehkar, batakar, फोन करने को, कॉल करने को, करने को कहा, करने को
    कहते, call karne ko, phone karne ko, karne ko kaha, karne ko kehte, bola gaya, करना था, करनी थी, कहा था, माँ
    को, मां को, पिता को, karna tha, karni thi, kaha tha, maa ko, papa ko, mummy ko, बताता है, बताते हैं, batata
    hai, batate hain`),
  denial: phrases(`हमारा नहीं, हमारा नंबर नहीं, से संबंधित नहीं, फर्जी है, नकली है, धोखा है, hamara nahi, hamara number nahi, farzi
    hai, nakli hai, fraud hai, का नहीं है, की नहीं है, के नहीं हैं, संबंध नहीं, से नहीं है, से नहीं आया, फ़र्ज़ी है,
    धोखाधड़ी है, ठगी है, असली नहीं, आधिकारिक नहीं, नंबर नहीं है, कोई नंबर नहीं, झूठा दावा, ठगों का है, ka nahi hai,
    ki nahi hai, ke nahi hain, se sambandhit nahi, sambandh nahi, se nahi hai, farji hai, dhokha hai, scam hai, asli
    nahi, official nahi, number nahi hai, koi number nahi, jhootha dawa, thagon ka hai`),
  genuine: phrases(`आधिकारिक नंबर, असली नंबर, सही नंबर, एकमात्र नंबर, asli number, sahi number, official number, aadhikarik,
    आधिकारिक हेल्पलाइन, सच्चा नंबर, वास्तविक नंबर, केवल यही, सत्यापित नंबर, आधिकारिक सहायता, official helpline,
    ekmatra, sirf yahi, verified number, aadhikarik number, aadhikarik helpline`),
  question:
    phrases(`या नहीं, असली है, ya nahi, asli hai, क्या यह, क्या ये, कोई बता, किसका नंबर, क्या किसी, सच में, kya yeh, kya ye,
    kisi ko pata, kiska number, kya kisi, sach me, क्या यह सच, क्या सच, क्या वाकई, क्या सचमुच, सचमुच, वाकई, असली
    है या, असली या, या फर्जी, या धोखा, धोखा है या, कोई जानता, किसी को पता, किसी को, किसका है, किसके, कौन है, के
    पीछे कौन, पीछे कौन, का ही है, की ही है, भरोसा, भरोसा करूं, भरोसा कर, पुष्टि, पुष्टि कर, शक, मुझे शक, संदेह,
    अजीब, अजीब लगा, सुरक्षित है, कॉल करूं, कॉल करना चाहिए, क्या मुझे, kya yah, kya sach, kya wakai, sach mein,
    sachmuch, wakai, asli hai ya, asli ya, ya nahin, ya farzi, ya fraud, ya scam, fraud hai ya, koi bata, koi
    janta, koi jaanta, kisi ko, kiska hai, kaun hai, ke peeche kaun, peeche kaun, ka hi hai, bharosa, confirm
    kar, pushti, shak, mujhe shak, sandeh, ajeeb, ajib, safe hai, call karu, kya mujhe, kya mai, kya main, और
    किसी, किसी और, aur kisi, kisi aur, ठीक नहीं लगा, शक हो रहा, शक है, क्या और किसी, और किसी को, कोई जानता है,
    theek nahi laga, ajeeb laga, shak ho raha, shak hai, kya aur kisi, aur kisi ko, koi jaanta hai, koi janta
    hai`),
  frame: phrases(`में लिखा है, लिखा है, कहता है, इस तरह है, होने का दिखावा, बनकर, संदेश यह है, उदाहरण के लिए, me likha hai, likha
    hai, kehta hai, bankar, is tarah hai, में लिखा, लिखा था, लिखा होता, इस प्रकार है, इस प्रकार, इस तरह, ऐसा दिखता,
    ऐसे दिखते, ऐसी बातें, ऐसा लिखते, ऐसे संदेश, यह संदेश, यह पत्र, यह मेल, निम्नलिखित, निम्न, नीचे दिया, नीचे का,
    नीचे लिखा, नीचे, के नाम से, के नाम पर, नाम से, नाम पर, हमें भेजा, हमें मिला, मिला है, प्राप्त हुआ, उद्धृत, यहां
    उद्धृत, उदाहरण, होने का नाटक, me likha, mein likha, likha tha, is prakar, is tarah, aisa dikhta, aise dikhte,
    aisi baatein, aisa likhte, aise message, yeh message, ye message, yeh mail, nimnlikhit, neeche diya, neeche
    likha, neeche, ke naam se, ke naam par, naam se, naam par, hame bheja, humein mila, hume mila, mila hai,
    udaharan`),
  flattery: phrases(`बहुत अच्छा लेख, अच्छा लेख, शानदार लेख, बढ़िया लेख, उपयोगी लेख, सुंदर लेख, बहुत अच्छी जानकारी, अच्छी जानकारी,
    उपयोगी जानकारी, बहुमूल्य जानकारी, जानकारी के लिए धन्यवाद, साझा करने के लिए धन्यवाद, आपका ब्लॉग, आपके ब्लॉग,
    ब्लॉग बहुत, पोस्ट बहुत, अच्छी पोस्ट, बढ़िया पोस्ट, शानदार पोस्ट, बहुत उपयोगी, बहुत बढ़िया, अच्छा काम, लिखते
    रहिए, लिखते रहें, बहुत सुंदर, पसंद आया, accha lekh, acha lekh, badhiya lekh, shandar lekh, bahut acchi jankari,
    acchi jankari, upyogi jankari, jankari ke liye dhanyavad, share karne ke liye, aapka blog, aapke blog, blog
    bahut, post bahut, acchi post, badhiya post, shandar post, bahut upyogi, bahut badhiya, accha kaam, likhte
    rahiye, likhte rahe, pasand aaya, nice blog, great post, nice post, thanks for sharing`),
  reporting: phrases(`ने कहा, ने बताया, प्रवक्ता, प्रेस विज्ञप्ति, समाचार, अखबार, पत्रकार, मंत्रालय, अदालत, न्यायालय, पुलिस ने,
    अधिकारियों ने, जारी किया, घोषणा, खबर, रिपोर्ट के, ne kaha, ne bataya, pravakta, press, samachar, akhbar,
    patrakar, mantralaya, adalat, police ne, adhikariyon ne, jaari kiya, ghoshna, khabar, कंपनी के अनुसार, पुलिस के
    अनुसार, की रिपोर्ट, प्रवक्ता ने, मंत्रालय ने, company ke anusaar, company ke anusar, police ke anusar, ki
    report, pravakta ne, mantralay, mantralay ne`),
  own: phrases(`हम, हमारा, हमारी, हमारे, मेरा, मेरी, मेरे, hum, hamara, hamari, hamare, mera, meri, mere, हमें, मैं, मुझे, ham,
    hame, humein, main, mai, mujhe`),
  business: phrases(`खुलने का समय, दुकान, सोमवार से, क्लिनिक, रेस्टोरेंट, प्लंबर, बिजली मिस्त्री, डॉक्टर, अपॉइंटमेंट, मुफ्त अनुमान,
    पारिवारिक, dukan, dukaan, somvar se, clinic, restaurant, plumber, doctor, appointment, सोमवार, शनिवार,
    रविवार, बंद रहता, कार्यशाला, वर्कशॉप, कार्यालय समय, अस्पताल, दंत, दांत, पशु चिकित्सक, सैलून, नाई, पार्लर,
    रेस्तरां, ढाबा, कमरा, कमरे, मेहमान, प्लंबिंग, बिजली, मिस्त्री, बढ़ई, पेंटर, माली, बागवानी, सफाई, ढुलाई,
    टायर, गैराज, मैकेनिक, बेकरी, पिज्जा, फूल, वकील, किराए, किराये, बिकाऊ, बिक्री, बिल्ली, कुत्ता, कक्षा, ट्यूशन,
    स्कूल, विद्यालय, मंदिर, संस्था, समिति, स्वयंसेवक, आश्रय, फर्नीचर, साइकिल, मुफ्त कोटेशन, अनुमान, वर्षों से,
    साल से, सालों से, स्थापित, जीएसटी, केटरिंग, पियानो, मरम्मत की दुकान, khulne ka samay, somvar, somwar,
    shanivar, ravivar, workshop, aspatal, dant, daant, salon, parlour, parlor, dhaba, kamra, kamre, mehman,
    plumbing, bijli, mistri, badhai, painter, chhat, mali, bagwani, safai, tyre, garage, mechanic, bakery,
    pizza, phool, vakil, kiraye, bikau, bechna, bikri, billi, kutta, tuition, school, mandir, sanstha, samiti,
    swayamsevak, daan, bhojan, ashray, furniture, muft anuman, anuman, saal se, saalon se, parivarik, gst,
    catering, piano, एजेंसी, हमारी एजेंसी, हमारी दुकान, हमारे ग्राहक, agency, hamari agency, hamari dukan,
    hamare grahak, नगर पालिका, नगरपालिका, पंचायत, पुस्तकालय, तहसील, nagar palika, panchayat, pustakalaya,
    tehsil, भुगतान के लिए धन्यवाद, वारंटी के बारे में, रजिस्ट्रेशन नंबर, प्रति रात, की टीम, पहले से बुक, एक दिन
    पहले, सोसाइटी, निवासियों, किरायेदार, मकान मालिक, केयरटेकर, फीस, कार्यालय, bhugtan ke liye dhanyavaad,
    warranty ke baare, prati raat, pehle se book, ek din pehle, society, residents, kirayedar, makan malik,
    caretaker, vidyalaya, fees, maintenance`),
  independent: phrases(`स्वतंत्र, मरम्मत, अधिकृत विक्रेता, marammat, repair, मरम्मत करते, संबद्ध नहीं, अधिकृत नहीं, कोई संबंध नहीं,
    निर्माता से, वारंटी के बाहर, पुराने, swatantra, sambaddh nahi, adhikrit nahi, koi sambandh nahi, nirmata se,
    warranty ke bahar, independent, हमारी एजेंसी, ट्रैवल एजेंसी, हमारे काउंटर, टिकट और प्लान, hamari agency,
    travel agency, hamare counter, ticket aur plan`),
  crisis: phrases(`आत्महत्या, आपातकाल, आपातकालीन, संकट, घरेलू हिंसा, महिला हेल्पलाइन, पुलिस, एम्बुलेंस, एंबुलेंस, दमकल, चाइल्डलाइन,
    मानसिक स्वास्थ्य, नशा, बाल शोषण, aatmahatya, gharelu hinsa, police, ambulance, mahila helpline, childline, जान
    देने, जीवन समाप्त, जीवन खत्म, आपात, हिंसा, मारपीट, उत्पीड़न, दुर्व्यवहार, अग्निशमन, अवसाद, शराब, अकेले नहीं, आप
    अकेले नहीं, गुमनाम, गोपनीय, सुनने, स्वयंसेवक, खतरे में, जहर, ज़हर, शोक, बच्चों, पीड़ित, jaan dene, jeevan
    samapt, jeevan khatam, aapatkal, aapatkalin, aapat, sankat, hinsa, marpeet, utpidan, damkal, mansik swasthya,
    nasha, sharab, akele nahi, gumnam, gopniya, sunne, swayamsevak, khatre me, zehar, shok, bachchon, peedit,
    ज़रूरतमंद, जरूरतमंद, बेघर, गर्म भोजन, राशन, निःशुल्क और गोपनीय, zaruratmand, jaruratmand, beghar, garam khana,
    ration, muft aur gupt`),
  directory: phrases(`निर्देशिका, महत्वपूर्ण नंबर, उपयोगी नंबर, फोन बुक, सूची, mahatvapurn number, upyogi number, जरूरी नंबर, ज़रूरी
    नंबर, टेलीफोन निर्देशिका, संपर्क सूची, दुकानें, व्यापार मंडल, कार्यालय सूची, शाखाएं, zaruri number, jaruri
    number, nirdeshika, suchi, phone book, dukanein, vyapar mandal`),
  sample: phrases(`उदाहरण, नमूना, udaharan, namuna, उदाहरण के लिए, काल्पनिक, प्रारूप, प्लेसहोल्डर, udaharan ke liye, kalpanik,
    format, placeholder`),
  received: phrases(`मिस्ड कॉल, फोन आया, कॉल आया, कॉल आई, एसएमएस आया, मैसेज आया, संदेश आया, ईमेल आया, मेल आया, संदेश मिला, मैसेज
    मिला, missed call, phone aaya, call aaya, call aayi, sms aaya, message aaya, mail aaya, email aaya, message
    mila, sms mila, से कॉल आया, से फोन आया, से फ़ोन आया, बार-बार फोन, बार बार फोन, फोन करके, se call aaya, se
    phone aaya, baar baar phone`),
  press: phrases(`प्रेस संपर्क, मीडिया संपर्क, प्रेस के लिए, जनसंपर्क, press sampark, media sampark, press ke liye, media ke liye,
    jansampark, press contact, media contact`),
  loss: phrases(`गंवा, गँवा, गंवाए, गंवा दिए, डूब गए, ठगी, ठगा गया, झांसे में, झाँसे में, फर्जी ऐप, बचत, पैसे चले गए, ganwa,
    ganwaye, doob gaye, thagi, thaga gaya, jhaanse, jhanse, farzi app, bachat, paise chale gaye, scam ho gaya,
    खो दिए, खो दी, चोरी हुए, चुराए गए, निवेश साइट, निवेश वेबसाइट, जमा पूंजी, निकाल लिए, निकाले, उम्मीद छोड़,
    नकली ब्रोकर, gawa, gawaye, kho diye, kho di, chori hue, churaye, nivesh site, jama poonji, nikaal liye,
    nikale, umeed chhod, nakli broker, coins chori, paisa doob`),
  regain: phrases(`वापस दिलाया, वापस दिलवाया, वापस मिल गया, वापस मिल गए, पैसे वापस, रिकवरी, रिकवरी एक्सपर्ट, हैकर, ट्रेस, wapas
    dilaya, wapas dilwaya, wapas mil gaya, wapas mil gaye, paise wapas, recovery, recovery expert, hacker,
    trace, वापस लाते, वापस दिलाते, वापस मिले, वापस मिला, लौट आया, लौट आए, खोज निकालती, खोज निकालते, ढूंढ निकाल,
    कॉइन खोज, फ़ंड वापसी, फंड वापसी, वापसी यूनिट, भरोसेमंद, कभी असफल नहीं, क्लेम शुरू, केस खोलें, विशेषज्ञ,
    wapas laate, wapas dilate, wapas mile, wapas mila, laut aaya, laut aaye, dhoondh nikaal, dhoondh nikaalti,
    khoj nikaal, fund wapsi, wapsi unit, bharosemand, kabhi asafal nahi, claim shuru, case kholein, expert,
    experts, recover karte`),
  assistant: phrases(`खोज परिणामों के अनुसार, कई स्रोतों के अनुसार, मुझे यह मिला, क्या मैं और, और कुछ मदद, क्या आप चाहते, स्रोत,
    search results ke, kai sources ke, kai sources, mujhe yeh mila, kya main aur, aur kuch madad, sources, क्या
    मैं, भी बताऊँ, भी बताऊं, बताऊँ, क्या आप चाहते हैं कि, खोज परिणामों, खोज के अनुसार, कई स्रोतों, स्रोतों के
    अनुसार, यह रहा नंबर, किसी व्यक्ति से बात, kya main, bhi bataun, bhi bataoon, bataun, kya aap chahte hain,
    search results, search ke anusar, sources ke anusar, yeh raha number, kisi vyakti se baat, kisi insaan se
    baat`),
  preposition: phrases(`पर, को, से, का, नंबर, फोन, है, हैं, या, par, ko, se, ka, hai, ya, number, की, के, में, फ़ोन, और, हेल्पलाइन,
    सीधे, अभी, तुरंत, pe, ki, ke, me, mein, phone, hain, aur, helpline, seedhe, abhi, turant, is, at, on`),
  verb: phrases(`है, हैं, करेगा, कर, मदद, देता, देती, hai, hain, karega, madad, deta, था, थी, रहता, रहती, करता, करती, करते,
    करेगी, देते, दिलाता, दिलाती, जोड़ता, जोड़ती, मिलाता, बनाता, सुलझाता, संभालता, खुला, आपको, ही, वह, tha, rehta,
    rahta, karta, karti, karte, deti, dete, dilata, jodta, jodti, milata, banata, suljhata, sambhalta, khula, aapko,
    apko, hi, wo`),
  guide: phrases(`इस लेख में, इस आर्टिकल में, इस गाइड में, मार्गदर्शिका, चरण दर चरण, कदम दर कदम, स्टेप बाय स्टेप, इन चरणों, ये
    कदम, कैसे संपर्क करें, कैसे बात करें, कैसे करें, क्या करना चाहिए, पूरा फ़ायदा, पूरा फायदा, की जानकारी,
    सेटिंग्स, लॉग इन, लॉगिन करें, लॉग आउट, मुख्य मेनू, मेन मेनू, स्क्रोल, बटन, सहायता पेज, नोट कर लें, तैयार
    रखें, बुकिंग कोड, सही रकम, कॉल करने से पहले, सबसे पहले, भीड़ वाले, पीक सीज़न, सुबह जल्दी, हफ्ते के बीच, सबसे
    तेज़ तरीका, सबसे आसान रास्ता, अगर यह काम न करे, अगर इससे, फिर भी, संदेह होने पर, शक हो तो, मदद कब, निष्कर्ष,
    संक्षेप में, सामान्य प्रश्न, अनुरोध मंज़ूर, प्रतिनिधि आपकी, विकल्प दो, विकल्प एक, मदद चाहिए, is article me,
    is article mein, is lekh mein, is guide mein, step by step, in steps, kaise contact karein, kaise baat
    karein, kaise karein, kya karna chahiye, poora fayda, pura fayda, settings me, settings mein, login karein,
    logout karein, main menu, scroll karein, button grey, note kar lein, taiyar rakhein, booking code, sahi
    amount, call karne se pehle, sabse pehle, peak season, subah jaldi, sabse tez tareeka, sabse aasan rasta,
    agar isse, agar kaam na kare, phir bhi, shak ho to, madad kab, request accept, pratinidhi aapki, option do,
    option ek, help chahiye, madad chahiye, purane user`),
  testimony: phrases(`ने दिया, ने मुझे, मुझे दिया, पड़ोसी ने, दोस्त ने, सहकर्मी ने, किसी ने, मेरी मदद की, मदद की, मदद मिली, सच कहूँ,
    सच कहूं, सबसे अच्छा अनुभव, अब तक का, अच्छी आवाज़, पहली बार में, समाधान, हल हो गया, ठीक हो गया, काम हो गया,
    छुटकारा, की बदौलत, की मदद से, तुरंत रद्द, सब रद्द, पैसा वापस आ, पैसे वापस आ, पैसा लौट, वापस मिल गया, बात हो
    गई, वहाँ बात की, फोन उठाया, एक हफ्ता बर्बाद, हफ्ता बर्बाद, घंटों, आज़माइए, आज़माएं, आजमाइए, आज़मा, काम करता
    है, काम आया, पाँच मिनट में, पांच मिनट में, अगले दिन, उसी दिन, पाँच सितारे, असली लोग, धन्यवाद, ne diya, ne
    mujhe, mujhe diya, padosi ne, dost ne, saheli ne, kisi ne, meri madad ki, madad ki, madad mili, sach kahun,
    sach mein, sach me, sabse achha, sabse accha, ab tak ka, achhi awaaz, acchi awaaz, pehli baar, samadhan, hal
    ho gaya, theek ho gaya, kaam ho gaya, chhutkara, ki wajah se, ki madad se, turant sab cancel, sab cancel,
    paisa wapas, paise wapas, paisa laut, wapas mil gaya, wapas dilwa, baat ho gayi, phone uthaya, ek hafta,
    hafta barbaad, ghanton, try karo, try karna, try kijiye, kaam karta hai, kaam aaya, paanch minute, agle din,
    usi din, asli log, maine call kiya, maine phone kiya, मेरा काम, काम दस मिनट, दस मिनट में, आधे घंटे में, एक
    घंटे में, उसी शाम, यकीन नहीं हुआ, विश्वास नहीं हुआ, वापस करवा, करवा दिया, ठीक करवा, सीधे बात, बात करो, यह
    संपर्क रख, शुभकामनाएं, mera kaam, das minute, aadhe ghante, ek ghante mein, usi shaam, yakeen nahi hua,
    vishwas nahi hua, wapas karwa, karwa diya, karwa di, theek karwa, seedhe baat, baat karo, try maaro, yeh
    number rakho, madam mili, banda mila`),
  complaint: phrases(`कोई जवाब नहीं, कोई नहीं उठाता, फोन नहीं उठाते, फ़ोन नहीं उठाते, कोई फोन नहीं उठा, जवाब नहीं देते, जवाब नहीं
    मिला, काट देते, फोन काट, घंटों इंतज़ार, घंटों से, कई दिनों से, हफ्तों से, दस दिन से, शर्मनाक, बेकार, घटिया,
    बकवास, खराब सेवा, सबसे खराब, बदतमीज़, कभी नहीं लूंगा, दोबारा नहीं, परेशान हो, तंग आ, उपभोक्ता फोरम, उपभोक्ता
    अदालत, अब तक कुछ नहीं, अभी तक नहीं, अब भी इंतज़ार, टालते, koi jawab nahi, koi nahi uthata, phone nahi
    uthate, koi phone nahi utha, jawab nahi dete, jawab nahi mila, kaat dete, phone kaat, ghanton se, kai dino
    se, hafton se, das din se, sharmnaak, bekar, ghatiya, bakwas, kharab service, sabse kharab, badtameez,
    dobara nahi, pareshan ho gaya, tang aa, consumer forum, consumer court, ab tak kuch nahi, abhi tak nahi,
    abhi tak koi, taalte`),
  'charge-notice':
    phrases(`अगर यह आपने नहीं, अगर आपने नहीं, यदि आपने नहीं, आपने नहीं किया, क्या यह आपने नहीं, यह आप नहीं, अगर कोई गलती, अगर
    कोई ग़लती, गलती से, ग़लती हुई, रद्द करने के लिए, विवाद, रोकने के लिए, नहीं चाहते, बंद करना चाहते, रिन्यू हो,
    रिन्यू हुई, रिन्यू होगी, रिन्यू करने के लिए धन्यवाद, नवीनीकरण, अपने आप बढ़ा, बढ़ा दी गई, बढ़ा दिया गया, ऑटो
    डेबिट, काटे गए, काटा गया, काट लिया, काटे जाएंगे, भुगतान किया जा चुका, खाते से, बिल तिथि, संदर्भ, वैधता,
    ऑर्डर की पुष्टि, आपका ऑर्डर, चालान, सूचना दें, बताएं, agar aapne nahi, agar yeh aapne, aapne nahi kiya, yeh
    aap nahi, agar galti, galti se, galti hui, cancel karne ke liye, rokna ho, rokne ke liye, nahi chahte, renew
    ho, renew hui, renew hogi, renew karne ka shukriya, badha di gayi, badha diya gaya, auto debit, kaate gaye,
    kaata gaya, kaat liya, kat jayenge, khate se, bill tithi, bill date, reference, validity, order confirm,
    aapka order, suchna dein, भुगतान विफल, पेमेंट फेल, पिछला भुगतान, अकाउंट बंद हो जाएगा, खाता बंद हो जाएगा, अगर
    आप नहीं, payment fail, pichla payment, account band ho jayega, khata band ho jayega, agar aap nahi`),
  clientele: phrases(`ग्राहकों, ग्राहक, सदस्य, सदस्यों, यूज़र, यूजर, उपयोगकर्ता, उपयोगकर्ताओं, यात्रियों, अकाउंट, खाता, खाते, ऐप,
    सत्र, फ़ायरवॉल, सदस्यता, सुरक्षा, तकनीशियन, इंजीनियर, इंजीनियरों, एक्सपर्ट, विशेषज्ञ, टीम, चैट, प्रोफ़ाइल,
    अकाउंट्स, सिस्टम, grahak, grahakon, sadasya, users, user, members, yatri, account, khata, khate, app,
    session, firewall, membership, subscription, suraksha, technician, engineer, engineers, expert, experts,
    team, chat, profile, accounts`),
}
