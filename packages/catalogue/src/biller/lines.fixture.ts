/**
 * Statement lines as banks print them, invented from the kinds that are met: prefixes of the bank, codes, places, stars,
 * cut-off fields. A line a row: text | biller | service | service in question.
 *
 * Biller: an id; `?` where the text leaves it open and nobody may be claimed with certainty; `-` where nothing tells it.
 * Service: an id; several joined by `/` where one text stands for several; `-` for none; `*` where it does not matter.
 */
export const statementLines = `
# Apple: one text for everything
APPLE.COM/BILL 866-555-0101 CA | apple | -
APPLE.COM/BILL ITUNES.COM IE | apple | -
POS DEBIT APPLE.COM/BILL CUPERTINO CA 04/12 | apple | -
RECURRING PAYMENT AUTHORIZED ON 03/12 APPLE.COM/BILL 866-555-0102 CA S302071234567890 CARD 1234 | apple | -
CHECKCARD 0412 APPLE.COM/BILL 866-555-0103 CA 24492155102715 | apple | -
DEBIT CARD PURCHASE APPLE.COM/BILL | apple | -
CARD PURCHASE 11/03 APPLE COM BILL ONE APPLE PARK WAY 866-555-0104 CA | apple | -
apple.com/bill Cork IRL | apple | -
CB APPLE.COM/BILL 12/11 | apple | -
PAIEMENT CB APPLE.COM/BILL CORK 0,99 EUR | apple | -
COMPRA TARJ. 5402XXXXXXXX1234 APPLE.COM/BILL-ITUNES.COM | apple | -
Kartenzahlung APPLE.COM/BILL//CORK/IE 2026-11-03T08:12:11 | apple | -
PAGAMENTO POS APPLE.COM/BILL CORK IRL | apple | -
ITUNES.COM/BILL 08000000408 LU | apple | -
ITUNES.COM/BILL LUXEMBOURG LUX | apple | -
APL*ITUNES.COM/BILL 866-555-0105 CA | apple | -
APL* ITUNES.COM/BILL CUPERTINO | apple | -
VISA DDA PUR 469216 APPLE.COM/BILL 866-555-0106 * CA | apple | -
POS PURCHASE APPLE.COM/BILL INTERNET CHARGE CA | apple | -
APPLE.COM/BI | apple | -
Visa Debit 1234 APPLE.COM /BILL SYDNEY NS AUS | apple | -
UPI/APPLE MEDIA SERVICES/APPLE.COM/BILL/MANDATE | apple | -
PRLV SEPA APPLE.COM/BILL REF 123456 | apple | -
APPLE.COM/BILL 35,00 BRL CURITIBA | apple | -
APPLE.COM/BILL 866-555-0107 CA | apple | * | norton
APPLE.COM/BILL 866-555-0108 CA | apple | * | tinder
APPLE.COM-BILL.NET 18885550123 | - | -
APPLECOM-BILL.COM HELP | - | -
SECURE-APPLE.COM/BILL | - | -
# Google Play: the seller follows
GOOGLE *YouTube | google-play | youtube-premium
GOOGLE *YouTubePremium g.co/helppay# CA | google-play | youtube-premium
GOOGLE*YOUTUBE PREMIUM MOUNTAIN VIEW CA | google-play | youtube-premium
POS GOOGLE *YouTube Premium 650-555-0109 | google-play | youtube-premium
GOOGLE *Google One g.co/HelpPay# | google-play | google-one
GOOGLE *Google Storage 650-555-0110 CA | google-play | *
GOOGLE *Spotify Mountain View | google-play | spotify
GOOGLE *DisneyPlus CC@GOOGLE.COM | google-play | disney-plus
GOOGLE *HBO MAX | google-play | hbo-max
GOOGLE *TINDER 855-555-0111 CA | google-play | tinder
GOOGLE *BUMBLE CUSTOMER SUPPOR | google-play | bumble
CHECKCARD 1103 GOOGLE *CRUNCHYROLL 650-5550162 CA | google-play | crunchyroll
GOOGLE*NORDVPN LONDON GB | google-play | nordvpn
GOOGLE *Duolingo internet | google-play | *
GOOGLE *Candy Crush Saga | google-play | -
GOOGLE * Peacock TV | google-play | peacock
GOOGLE*PARAMOUNT+ | google-play | paramount-plus
Google *Strava Inc Mountain View | google-play | *
GOOGLE PLAY APPS LONDON | google-play | *
COMPRA GOOGLE *YOUTUBEPREMIUM G.CO/HELPPAY# IRL | google-play | youtube-premium
Kartenzahlung GOOGLE *YouTube Premium DUBLIN IE | google-play | youtube-premium
CB GOOGLE *YOUTUBE 12/11 LONDON | google-play | youtube-premium
VPS*GOOGLE *YOUTUBE PREMIU | google-play | youtube-premium
GOOGLE YOUTUBEPREMIUM | google-play | youtube-premium
GOOGLE *ADS3918274650 cc@google.com CA | direct | *
GOOGLE*CLOUD 1A2B3C | direct | *
GOOGLE *GSUITE_acmeltd | direct | *
GOOGLE *FI XK2J9F G.CO/HELPPAY | direct | *
GOOGLE*STORE PIXEL 855-555-0112 | direct | *
GOOGLE *WORKSPACE_EXAMPLE | direct | *
GOOGLE *DOMAINS | direct | *
GOOGLE *YouTube | google-play | youtube-premium | youtube-premium
# PayPal: the seller follows
PAYPAL *NETFLIX | paypal | netflix
PAYPAL *NETFLIX.COM 402-555-0113 CA | paypal | netflix
PAYPAL *SPOTIFY P1A2B3 35315550101 GB | paypal | spotify
PAYPAL *SPOTIFYAB 4025550133 | paypal | spotify
PAYPAL *HULU 402-555-0114 | paypal | hulu
PAYPAL *DISNEYPLUS 4025550133 | paypal | disney-plus
PAYPAL *ADOBE SYSTE 402-555-0115 CA | paypal | adobe
PAYPAL *NORDVPN | paypal | nordvpn
PAYPAL *DROPBOX 35315550101 | paypal | dropbox
PAYPAL *NORTON 402-555-0116 CA | paypal | norton
PAYPAL *UBER BV 35315550101 | paypal | *
PAYPAL * TINDER | paypal | tinder
PayPal *Crunchyroll Sydney | paypal | crunchyroll
POS DEBIT PAYPAL *MCAFEE 4025550133 CA | paypal | mcafee
CB PAYPAL *SURFSHARK 12/11 LUXEMBOURG | paypal | surfshark
PAYPAL INST XFER NETFLIX | paypal | netflix
PAYPAL INST XFER WEB ID: PAYPALSI77 | paypal | *
PAYPAL DES:INST XFER ID:SPOTIFY INDN:J DOE CO ID:PAYPALSI77 WEB | paypal | *
PAYPAL NETFLIX.COM | paypal | netflix
PAYPAL *MALWAREBYT | paypal | malwarebytes
PAYPAL *UNKNOWNSHOP LTD | paypal | -
PAYPAL *NEXWAY | paypal | *
PAYPAL *AVAST DRI*AVAS | paypal | avast
PP*SPOTIFY | paypal | spotify
PP*2204HULU LLC | paypal | *
Lastschrift PayPal Europe S.a.r.l. et Cie S.C.A 1029384756/. Netflix, Ihr Einkauf bei Netflix | paypal | *
SEPA-Lastschrift PAYPAL EUROPE S.A R.L. ET CIE S.C.A | paypal | *
PRLV SEPA PAYPAL EUROPE SARL ET CIE | paypal | *
RECIBO PAYPAL EUROPE SARL | paypal | *
PAYPAL *NETFLIX | paypal | netflix | netflix
PAYPAL *NORTON | paypal | norton | norton
PAYPAL *APPLE.COM/BILL | paypal | *
PAYPAL *GOOGLE GOOGLE | paypal | *
PAYPAL *MICROSOFT | paypal | *
PAYPAL-HELPDESK.COM | - | -
ROKU-ACTIVATION.COM 18885550144 | - | -
CLEVERBRIDGE-REFUND.NET | - | -
# Amazon
AMZN Digital*2K4J1 888-555-0117 WA | amazon | -
AMZN DIGITAL*RT5X9 AMZN.COM/BILL WA | amazon | -
Amazon Digital Svcs 888-555-0118 WA | amazon | -
AMAZON DIGITAL SVCS LLC | amazon | -
AMZ*DIGITAL LUXEMBOURG | amazon | -
Prime Video *1A2B3 888-555-0119 WA | amazon | *
PRIME VIDEO CHANNELS AMZN.COM/BILL | amazon | *
Amazon Prime*RT4X9 Amzn.com/bill WA | amazon | amazon-prime
AMZN Prime DE*AB1C2 amzn.com/pm LUX | amazon | amazon-prime
AMAZON PRIME CONS | amazon | amazon-prime
CHECKCARD 0301 AMAZON PRIME*MN1 AMZN.COM/BILL WA | amazon | amazon-prime
POS DEBIT AMAZON PRIME AMZN COM/BILL | amazon | amazon-prime
AMAZON PRIME PMTS | amazon | amazon-prime
AMAZON PRIME VIDEO STREAMING | amazon | prime-video-channels
AMAZON MUSIC*K12 888-555-0120 | amazon | *
KINDLE SVCS*AB12C 888-555-0121 WA | amazon | *
KINDLE UNLTD*M12 | amazon | kindle-unlimited
AMZN Mktp US*2K4J1 Amzn.com/bill WA | amazon | -
AMAZON.COM*RT1 AMZN.COM/BILL WA | amazon | -
AMAZON MKTPLACE PMTS | amazon | -
AMZN.COM/BILL WA | amazon | -
Kartenzahlung AMZN Mktp DE*AB12 LUXEMBOURG | amazon | -
PAIEMENT CB AMAZON PRIME FR LUXEMBOURG | amazon | amazon-prime
COMPRA AMAZON PRIME*ES123 AMZN.ES | amazon | amazon-prime
AMAZON WEB SERVICES AWS.AMAZON.CO WA | direct | *
AMZN Mktp US*2K4J1 | ? | * | norton
AMAZON.COM*RT1 | ? | * | mcafee
Prime Video *1A2B3 | amazon | * | paramount-plus
AMZN DIGITAL*2K4 | amazon | * | hbo-max
# Microsoft
MICROSOFT*XBOX GAME PAS 425-5550163 WA | microsoft | xbox-game-pass
MICROSOFT*MICROSOFT 365 P | microsoft | microsoft-365
MICROSOFT*OFFICE 365 MSBILL.INFO WA | microsoft | microsoft-365
Microsoft*Microsoft 365 F msbill.info US | microsoft | microsoft-365
MSBILL.INFO WA | microsoft | -
BILL.MS.NET | microsoft | -
MICROSOFT*STORE MSBILL.INFO | microsoft | *
MICROSOFT *ULTIMATE 1 MON | microsoft | *
POS PURCHASE MICROSOFT*XBOX MSBILL.INFO WA | microsoft | *
MICROSOFT*CANDY CRUSH | microsoft | -
MSFT * E0400ABCDE | microsoft | *
MICROSOFT PAYMENTS DUBLIN | microsoft | *
Xbox Game Pass Ultimate | microsoft | xbox-game-pass
CB MICROSOFT*MICROSOFT 36 DUBLIN | microsoft | microsoft-365
CARGO MICROSOFT*XBOX REDMOND | microsoft | *
# Roku and Samsung
ROKU FOR PEACOCK 816-5550164 DE | roku | peacock
ROKU FOR STARZ | roku | *
ROKU FOR VIACOMCBS STREAMING | roku | paramount-plus
ROKU FOR WARNERMEDIA GLOBAL DIGITAL SERVICES LLC | roku | hbo-max
ROKU FOR DISNEY DTC LLC | roku | *
Roku for Paramount+ | roku | paramount-plus
ROKU | roku | -
ROKU *THE ROKU CHANNEL 816-555-0122 | roku | *
ROKU INC SAN JOSE CA | roku | -
THE ROKU CHANNEL | roku | *
RECURRING PAYMENT ROKU FOR HULU CA | roku | hulu
CHECKCARD 0712 ROKU FOR FUBO TV | roku | fubo
SAMSUNGCHECKOUT.COM NJ | samsung | -
SAMSUNG CHECKOUT 800-555-0123 | samsung | -
SAMSUNG *GALAXY STORE | samsung | -
SAMSUNG GALAXY STORE SEOUL | samsung | -
SAMSUNGCHECKOUT SPOTIFY | samsung | spotify
SAMSUNG ELECTRONICS AMERICA NJ | direct | *
# Resellers
DRI*Norton | digital-river | norton
DRI*NORTON 877-555-0124 MN | digital-river | norton
DRI* AVAST SOFTWARE | digital-river | avast
DRI*WWW.KASPERSKY.COM | digital-river | kaspersky
DRI*TREND MICRO ORDERFIND.COM | digital-river | trend-micro
DRI*UNKNOWN PUBLISHER | digital-river | -
POS DEBIT DRI*MCAFEE | digital-river | mcafee
DIGITAL RIVER IRELAND | digital-river | *
CLEVERBRIDGE | cleverbridge | -
CLEVERBRIDGE INC 866-555-0125 IL | cleverbridge | -
CLEVERBRIDGE AG KOELN DE | cleverbridge | *
CBA*AVAST SOFTWARE S.R.O | cleverbridge | avast
Kartenzahlung CLEVERBRIDGE AG | cleverbridge | *
CLEVERBRIDGE MALWAREBYTES | cleverbridge | malwarebytes
PADDLE.NET* MALWAREBYT | paddle | malwarebytes
PADDLE.NET* MACPAW | paddle | *
PADDLE.NET* N8N CLOUD1 LISBOA PT | paddle | *
Paddle.net* Surfshark London GBR | paddle | surfshark
CB PADDLE.NET* GRAMMARLY 12/11 | paddle | grammarly
PADDLE.COM LONDON | paddle | *
FSPRG* BITDEFENDER | fastspring | bitdefender
FSPRG.COM 805-555-0126 CA | fastspring | *
FS *MACPAW 877-555-0127 | fastspring | *
FASTSPRING SANTA BARBARA CA | fastspring | *
2CO.COM*BITDEFENDER | 2checkout | bitdefender
2CHECKOUT.COM*ABBYY 877-555-0128 | 2checkout | *
2CO.COM|KASPERSKY | 2checkout | kaspersky
AVANGATE*ESET | 2checkout | eset
CB AVAST NEXWAY | nexway | avast
NEXWAY FRANCE PARIS | nexway | *
NEXWAY*KASPERSKY | nexway | kaspersky
LINK.COM*OPENAI | stripe-link | *
# Direct, with the company's own text
NETFLIX.COM LOS GATOS CA | direct | netflix
NETFLIX.COM 866-555-0129 CA | direct | netflix
Netflix.com Amsterdam NLD | direct | netflix
CB NETFLIX.COM 12/04 | direct | netflix
RECURRING PAYMENT AUTHORIZED ON 10/03 NETFLIX.COM NETFLIX.COM CA S30 CARD 4321 | direct | netflix
SEPA Lastschrift Netflix International B.V. | direct | netflix
PRLV SEPA NETFLIX INTERNATIONAL BV | direct | netflix
NETFLIX.C | direct | netflix
NETFLIX SAO PAULO | direct | netflix
UPI-NETFLIX ENTERTAINMENT SERV-NETFLIXUPI.PAYU | direct | netflix
NORTON *AP1234567890 | direct | norton
NORTON *AP1234567890 NORTON.COM AZ | direct | norton
NORTON*AP 99887766 TEMPE AZ | direct | norton
POS 0412 NORTON *AP7654321 877-555-0130 | direct | norton
NORTON *AP12345 DUBLIN IRL EUR 94,99 | direct | norton
NORTON AP | direct | norton
NP12345 NORTON IRELAND LIMITED DUBLIN | direct | avast/norton/*
AP99887 NORTON IRELAND LIMITED | direct | avast/norton/*
NORTON*LIFELOCK 800-555-0131 AZ | direct | lifelock
ADP55512 GEN DIGITAL INC TEMPE | direct | avast/*
SYMANTEC 877-555-0132 | direct | norton
OPENAI *CHATGPT SUBSCR | direct | chatgpt-plus
OPENAI *CHATGPT SUBSCR +14155550186 CA | direct | chatgpt-plus
SPOTIFY P1A2B3C4D5 STOCKHOLM | direct | spotify
SPOTIFY USA 877-5550165 NY | direct | spotify
Spotify AB Stockholm SWE | direct | spotify
SPOTIFY*SUBSCRIPTION | direct | spotify
CARD PURCHASE SPOTIFY USA 11/03 | direct | spotify
COMPRA SPOTIFY STOCKHOLM SE | direct | spotify
HULU 877-5550166 CA | direct | hulu
HLU*HULU 1234567890-U HULU.COM/BILL CA | direct | hulu
HULU.COM/BILL CA | direct | hulu
DISNEY PLUS 888-5550167 CA | direct | disney-plus
DISNEYPLUS BURBANK CA | direct | disney-plus
Disney+ London | direct | disney-plus
DISNEY PLUS AMSTERDAM | direct | disney-plus
HBO MAX 855-555-0133 NY | direct | hbo-max
HBOMAX.COM | direct | hbo-max
PEACOCK TV LLC NEW YORK NY | direct | peacock
Peacock D1A2B Premium | direct | peacock
PARAMOUNT+ 888-555-0134 | direct | paramount-plus
PARAMOUNTPLUS.COM NY | direct | *
CRUNCHYROLL *MEMBERSHIP 415-555-0135 | direct | crunchyroll
DAZN LIMITED LONDON | direct | dazn
DAZN.COM MUENCHEN | direct | dazn
SLING TV 888-555-0136 CO | direct | sling-tv
SLING.COM ENGLEWOOD | direct | sling-tv
FUBOTV INC NEW YORK | direct | fubo
SIRIUSXM 888-555-0137 NY | direct | siriusxm
SIRIUS XM RADIO INC | direct | siriusxm
ADOBE *CREATIVE CLOUD 408-555-0138 CA | direct | adobe
ADOBE *PHOTOGPHY PLAN | direct | adobe
ADOBE ACROPRO SUBS 4085550160 | direct | adobe
Adobe Systems Software Ireland | direct | adobe
DROPBOX*AB12CD34EF DB.TT/CCHELP | direct | dropbox
DROPBOX INTERNATIONAL DUBLIN | direct | dropbox
CANVA* I04123-1234567 HTTPSCANVA.CO DE | direct | canva
GRAMMARLY CO*AB12CD SAN FRANCISCO | direct | grammarly
EVERNOTE REDWOOD CITY CA | direct | evernote
ZOOM.US 888-555-0139 SAN JOSE CA | direct | zoom
ZOOM VIDEO COMMUNICATIONS | direct | zoom
LINKEDIN PREMIUM 855-5550168 | direct | linkedin-premium
LINKEDIN*PRE 1234567890 LNKD.IN/BILL | direct | linkedin-premium
MCAFEE *WWW.MCAFEE.COM 866-555-0140 | direct | mcafee
MCAFEE LLC PLANO TX | direct | mcafee
MCAFEE.COM CORK | direct | mcafee
KASPERSKY LAB | direct | kaspersky
BITDEFENDER SRL BUCHAREST | direct | bitdefender
ESET LLC SAN DIEGO CA | direct | eset
WEBROOT SOFTWARE 866-555-0141 CO | direct | webroot
MALWAREBYTES INC SANTA CLARA | direct | malwarebytes
TREND MICRO 888-555-0142 TX | direct | trend-micro
NORDVPN.COM NORDVPN.COM | direct | nordvpn
NORDVPN COM PANAMA | direct | nordvpn
SURFSHARK.COM AMSTERDAM | direct | surfshark
EXPRESSVPN.COM | direct | expressvpn
EXPRESSVPN 8005550134 DE | direct | expressvpn
NYTIMES*NYTIMES 800-555-0143 NY | direct | new-york-times
THE NEW YORK TIMES | direct | new-york-times
NYTIMES.COM NY | direct | new-york-times
WASHINGTON POST 800-555-0144 DC | direct | washington-post
WASHINGTONPOST.COM | direct | washington-post
ECONOMIST NEWSPAPER LONDON | direct | economist
THE ECONOMIST SUBSCRIPTION | direct | economist
PLANET FITNESS 5551234 NH | direct | planet-fitness
ABC*PLANET FITNESS 888-5550169 | direct | planet-fitness
LA FITNESS IRVINE CA | direct | la-fitness
PELOTON MEMBERSHIP NY | direct | peloton
PELOTON* MEMBERSHIP 866-555-0145 | direct | peloton
NOOM INC NEW YORK NY | direct | noom
WW INTERNATIONAL | direct | *
WEIGHTWATCHERS NY | direct | weightwatchers
TINDER.COM DALLAS TX | direct | tinder
MATCH.COM 800-555-0146 TX | direct | match-com
BUMBLE INC AUSTIN TX | direct | bumble
HELLOFRESH 646-555-0147 NY | direct | hellofresh
HELLOFRESH SE BERLIN | direct | hellofresh
HELLO FRESH AUSTRALIA | direct | hellofresh
BLUE APRON LLC NY | direct | blue-apron
DOORDASH DASHPASS SAN FRANCISCO | direct | doordash-dashpass
INSTACART+ MEMBERSHIP | direct | instacart-plus
UBER *ONE HELP.UBER.COM | direct | uber-one
UBER ONE MEMBERSHIP | direct | uber-one
WALMART+ MEMBER 800-555-0148 AR | direct | walmart-plus
WALMART PLUS BENTONVILLE AR | direct | walmart-plus
PLAYSTATION PLUS SAN MATEO | direct | playstation-plus
PLAYSTATION PLUS 12 MONTH LONDON | direct | playstation-plus
NINTENDO SWITCH ONLINE | direct | nintendo-switch-online
ANCESTRY.COM 800-555-0149 UT | direct | ancestry
23ANDME MOUNTAIN VIEW CA | direct | 23andme
EXPERIAN* CREDIT REPORT 8775550126 CA | direct | experian
EXPERIAN LTD NOTTINGHAM | direct | experian
QUICKBOOKS ONLINE 800-555-0150 CA | direct | quickbooks
INTUIT *QUICKBOOKS ONLINE CL.INTUIT.COM CA | direct | *
INTUIT *TURBOTAX | direct | *
TURBOTAX 800-555-0151 CA | direct | turbotax
GEEK SQUAD RENEWAL 800-555-0152 MN | direct | geek-squad
HP *INSTANT INK 855-555-0153 | direct | hp
TELEGRAM PREMIUM | direct | telegram
SNAPCHAT PLUS CA | direct | snapchat
X CORP. PAID FEATURES | direct | *
GARMIN INTERNATIONAL OLATHE | direct | garmin
SQ *NETFLIX | direct | netflix
SP NORDVPN | direct | nordvpn
WWW.HULU.COM/BILL | direct | hulu
MAX MUSTERMANN NETFLIX.COM | direct | netflix
spotify p0123456 stockholm 9,99 sek | direct | spotify
*** NETFLIX.COM *** | direct | netflix
N E T F L I X | ? | *
LASTSCHRIFT DAZN LIMITED MANDAT M123 | direct | dazn
SEPA-Basislastschrift SPOTIFY AB | direct | spotify
FOLGELASTSCHRIFT DISNEY PLUS EREF 1234567 | direct | disney-plus
PRLV SEPA SPOTIFY AB REF 99887766 | direct | spotify
ACHAT CB DISNEY PLUS 03.11 | direct | disney-plus
RECIBO DAZN SPAIN | direct | dazn
ADDEBITO SDD SPOTIFY AB | direct | spotify
COMPRA CARTAO NETFLIX.COM | direct | netflix
INCASSO SPOTIFY AB | direct | spotify
EFTPOS DISNEY PLUS SYDNEY AU | direct | disney-plus
POS 472912XXXXXX1234 SPOTIFY INDIA | direct | spotify
NETFLIX COM MUMBAI IND | direct | netflix
HULU 877-5550170 CA | direct | hulu | hulu
SPOTIFY USA | direct | spotify | spotify
NORTON *AP1234567 | direct | norton | norton
NP12345 NORTON IRELAND LIMITED | direct | * | avast
# A shop's key, a carrier, a partner, a bank
BEST BUY #1234 AUSTIN TX | retail-key | - | norton
BEST BUY 00012345 RICHFIELD MN | retail-key | -
BESTBUYCOM805512345678 888-BESTBUY MN | retail-key | - | mcafee
STAPLES 0123 FRAMINGHAM MA | retail-key | - | norton
WALMART.COM 800-555-0154 AR | retail-key | * | mcafee
COSTCO WHSE #0123 | retail-key | * | norton
MEDIA MARKT BERLIN | retail-key | - | kaspersky
CURRYS ONLINE LONDON | retail-key | - | norton
FNAC PARIS | retail-key | - | bitdefender
OFFICE DEPOT #123 | retail-key | - | mcafee
KINGUIN.NET | retail-key | - | microsoft-365
KINGUIN*ORDER HONG KONG | retail-key | -
G2A.COM RZESZOW | retail-key | -
ENEBA.COM VILNIUS | retail-key | - | norton
CDKEYS.COM LONDON | retail-key | -
T-MOBILE*AUTO PAY 800-555-0155 WA | carrier | * | netflix
VERIZON WRLS PAYMENT | carrier | * | disney-plus
VZWRLSS*APOCC VISB 800-555-0156 FL | carrier | * | disney-plus
ATT*BILL PAYMENT 800-555-0157 TX | carrier | * | hbo-max
VODAFONE GMBH DUESSELDORF | carrier | * | netflix
TELEKOM DEUTSCHLAND GMBH RG 1234567890 | carrier | * | netflix
ORANGE SA PARIS | carrier | * | spotify
MOVISTAR ESPANA RECIBO | carrier | * | netflix
TELSTRA CORP MELBOURNE | carrier | * | spotify
JIO PREPAID RECHARGE | carrier | * | netflix
BOKU*SPOTIFY | carrier | spotify
T-MOBILE*AUTO PAY 800-555-0158 | ? | *
VERIZON WRLS | ? | *
XFINITY MOBILE 888-555-0159 | ? | *
COMCAST / XFINITY 800-555-0160 | partner | * | peacock
XFINITY PHILADELPHIA | partner | * | norton
SKY DIGITAL LIVINGSTON | partner | * | netflix
VIRGIN MEDIA PYMTS | partner | * | netflix
SKY DIGITAL LIVINGSTON | direct | sky
SKY SUBSCRIPTION | direct | sky
VIRGIN MEDIA PYMTS LONDON | direct | virgin-media
XFINITY 800-555-0161 | direct | xfinity
MONTHLY SERVICE FEE | bank | -
MONTHLY MAINTENANCE FEE 11/26 | bank | -
ANNUAL MEMBERSHIP FEE | bank | -
KONTOFÜHRUNG 11/2026 | bank | -
ENTGELTABSCHLUSS SIEHE ANLAGE | bank | -
COTISATION CARTE VISA PREMIER | bank | -
FRAIS DE TENUE DE COMPTE | bank | -
COMISION MANTENIMIENTO CUENTA | bank | -
CANONE MENSILE CONTO | bank | -
OVERDRAFT PROTECTION XFER | bank | -
# What tells nothing, or somebody else
SQ *JOES COFFEE PORTLAND OR | - | -
NORTON COUNTY WATER KS | - | -
DELTA DENTAL CA | - | -
TST* BELLA PIZZA ROMA | - | -
POS PURCHASE 12345 MAIN STREET GROCERY | - | -
CASH WITHDRAWAL ATM 0412 | - | -
ZELLE TO JOHN DOE | ? | *
RENT NOVEMBER SMITH PROPERTIES | - | -
GEHALT NOVEMBER ACME GMBH | - | -
MAX MUSTERMANN MIETE | - | -
BROTHER JOE BARBER | - | -
SHELL OIL 12345678901 | direct | -
RING OF FIRE BBQ | - | -
0412 884422 99 | - | -
INTEREST CHARGED | - | -
NETFLIX-HELPDESK.COM | - | -
NORTON-SUPPORT-RENEWAL.COM 18885550199 | - | -
PAYPALL *HELP | - | -
GOOGLER COFFEE | - | -
AMAZONIA RESTAURANT | - | -
LEDGER CAFE | - | -
PEACOCK PUB LONDON | - | -
CANON CITY CO PARKING | - | -
SKY BAR GRILL | - | -
EPSON DOWNS RACE | ? | *
T-MOBILE*AUTO PAY | direct | t-mobile | t-mobile
VODAFONE LTD NEWBURY | direct | vodafone | vodafone
TELSTRA | direct | telstra | telstra
NETFLIX.COM | ? | * | norton
SPOTIFY USA | ? | * | hulu
WALMART+ MEMBER | ? | * | paramount-plus
# Germany, Austria, Switzerland: the direct debit as it is printed
SEPA-LASTSCHRIFT Netflix International B.V. Mandat NFX0099887 Glaeubiger-ID NL12ZZZ999999990000 | direct | netflix
BASISLASTSCHRIFT SPOTIFY AB EREF+1234567890 MREF+SP-0012 CRED+SE00ZZZ0099999999 SVWZ+Spotify P0A1B2 | direct | spotify
Gl.-ID DE98ZZZ09999999999 Mandatsref. 4711 PE DIGITAL GMBH HAMBURG | direct | parship/elitepartner
LASTSCHRIFT URBAN SPORTS GMBH BERLIN END-TO-END-REF. USC-2026-11 | direct | urban-sports-club
FitX Deutschland GmbH Mitgliedsbeitrag 11/2026 Mandat F12345 | direct | fitx
RSG GROUP GMBH MCFIT BEITRAG NOVEMBER | direct | mcfit
DAUERLASTSCHRIFT JOYN GMBH | direct | joyn-plus
RTL interactive GmbH RTL+ Premium Koeln | direct | rtl-plus
girocard DAZN.COM ISMANING 03.11. 08:14 | direct | dazn
Sky Deutschland Fernsehen GmbH & Co. KG Kundennr 1122334 | direct | sky/wow
adac mitgliedsbeitrag 2027 | direct | adac
Deutsche Bahn BahnCard-Service 15.11. Abo BC50 | direct | bahncard
ZEIT ABO Zeitverlag Gerd Bucerius | direct | die-zeit
1&1 Telecom GmbH Rg. 998877 | direct | 1-and-1
IONOS SE Elgendorfer Str Montabaur K12345 | direct | ionos
TELEFONICA GERMANY GMBH + CO. OHG KD 600123 MOBILFUNK RECHNUNG | direct | o2-germany | o2-germany
VISA Kartenumsatz 1234 ADOBE *CREATIVE CLD DUBLIN 59,49- | direct | adobe
AMAZON EU S.A R.L., NIEDERLASSUNG DEUTSCHLAND 306-1122334-5566778 Amazon Prime | amazon | amazon-prime
AMAZON PAYMENTS EUROPE S.C.A. 302-0099887-1234567 AMZN Mktp DE 3K2J1 | amazon | -
PP.4711.PP . NETFLIX, Ihr Einkauf bei NETFLIX | paypal | netflix
PAYPAL (EUROPE) S.A R.L. ET CIE, S.C.A. EREF: 1040011223344 PP.8899.PP . SPOTIFY | paypal | *
ONLINE-UEBERWEISUNG AN FAMILIE APPEL MIETE DEZ | - | -
Twint Belastung Zattoo | direct | -
# France
CARTE 03/11/26 NETFLIX.COM CB*4411 | direct | netflix
CB*1234 DEEZER.COM PARIS 08 | direct | deezer
PRLV SEPA CANAL+ FRANCE ECH 05/11 ID EMETTEUR FR00ZZZ999999 MDT ++C4455 | direct | canal-plus
PRELEVEMENT EUROPEEN 1122334455 DE: MEETIC SAS ID: FR98ZZZ999999 MOTIF: ABO | direct | meetic
PRLVM SFR FIXE ADSL | direct | sfr
PRLV BOUYGUES TELECOM MOBILE 0611 | direct | bouygues-telecom | bouygues-telecom
ACHAT CB BASIC FIT FRANCE CARTE NUMERO 884 | direct | basic-fit
paiement par carte x4411 qobuz 04/11 pantin | direct | qobuz
PAIEMENT PSC 0511 GBR LONDON APPLE.COM/BILL CARTE 1122 | apple | -
E-CARTE BLEUE GOOGLE *DEEZER LONDON | google-play | deezer
COTIS. CARTE BANCAIRE TRIM. 4 | bank | -
DARTY PARIS REPUBLIQUE | retail-key | - | bitdefender
# Spain
ADEUDO RECIBO DAZN SPAIN SLU REF. MANDATO 0099 | direct | dazn
RECIBO /FILMIN COMUNIDAD FILMIN SL No RECIBO 0049 | direct | filmin
PAGO BIZUM A JUAN PEREZ NETFLIX COMPARTIDO | ? | *
COMPRA TARJ. :*1122 HBOMAX.COM AMSTERDAM | direct | hbo-max
TARJ. VIRTUAL 4411 EDREAMS PRIME BARCELONA | direct | edreams-prime
Pago en EL PAIS SUSCRIPCION DIGITAL, MADRID, tarjeta acabada en 1122 | direct | el-pais
COMISION ADMINISTRACION CUENTA CORRIENTE | bank | -
TRANSFERENCIA INMEDIATA A FAVOR DE PARAMOUNT INMUEBLES SL | - | -
EL CORTE INGLES PRECIADOS | retail-key | - | norton
# Italy
ADDEBITO DIRETTO SDD CORE TIM S.P.A. MANDATO 00112233 | direct | tim | tim
PAGAMENTO CARTA *1122 NOW TV MILANO ITA | direct | now-tv
ADD.SDD SKY ITALIA SRL ID MANDATO SKY0099 | direct | sky
Pagam. POS - PAGAMENTO POS 9,99 EUR DEL 03.11.2026 A (LUX) AMAZON PRIME*AB12C | amazon | amazon-prime
RCS MEDIAGROUP CORRIERE.IT ABBONAMENTO | direct | corriere-della-sera
CANONE CARTA DI CREDITO NOV 2026 | bank | -
GEDI DIGITAL LA REPUBBLICA TORINO | direct | la-repubblica
# Brazil
PIX ENVIADO SPOTIFY BRASIL SERVICOS DE MUSICA LTDA | direct | spotify
PIX AUTOMATICO NETFLIX ENTRETENIMENTO BRASIL LTDA | direct | netflix
DL*GOOGLE YouTub | google-play | youtube-premium
PAYPAL *HBOMAX BR | paypal | hbo-max
EBN *SPOTIFY CURITIBA BRA | direct | spotify
COMPRA NO DEBITO 03/11 AMAZON PRIME BR SAO PAULO | amazon | amazon-prime
Amazonprimebr Sao Paulo | amazon | amazon-prime
MP*MELIMAIS | - | -
TARIFA PACOTE DE SERVICOS NOV | bank | -
APPLE.COM/BILL SAO PAULO BRA parcela 1/1 | apple | -
# India
UPI/DR/634512/NETFLIX/HDFC/netflixupi.payu@hdfcbank/Monthly | direct | netflix
UPI-SPOTIFY INDIA LLP-SPOTIFY.BDSI@ICICI-MANDATE EXECUTE | direct | spotify
SI-HOTSTAR 03NOV MUMBAI | direct | jiohotstar
E-MANDATE ZEE5 ZEE ENTERTAINMENT MUMBAI | direct | zee5
BIL/ONL/000912/SONYLIV/SONY PICTURES NETWORKS | direct | sonyliv
UPI/P2M/112233/GOOGLE PLAY/playstore@axisbank/YouTube | google-play | *
DEBIT CARD ANNUAL FEE NOV26 GST | bank | -
# United Kingdom
DIRECT DEBIT SKY UK LIMITED REF 6200112233 | direct | sky/now-tv
DD PUREGYM LTD MANDATE NO 0007 | direct | puregym
VIRGIN MEDIA LTD DIRECT DEBIT PAYMENT TO REF 0099887701 | direct | virgin-media
EE LIMITED REF Q011223344, MANDATE NO 0014 DDR | direct | ee | ee
BT GROUP PLC GP0099 DDR | direct | bt | bt
H3G REFERENCE 9900112233 | direct | three-uk | three-uk
CARD PAYMENT TO GOUSTO.CO.UK ON 03 NOV | direct | gousto
THEGUARDIAN SUPPORT 12 MONTHLY LONDON | direct | the-guardian
deliveroo plus london gbr cd 1122 | direct | deliveroo-plus
PAYPAL PAYMENT REF NOWTV 5FA2 | paypal | now-tv
Britbox SVOD Ltd, London, 4.11, card ending 1122 | direct | britbox
ARGOS LTD LONDON | retail-key | - | norton
# Canada, Australia
PAP ROGERS WIRELESS SERVICES | direct | rogers | rogers
MISC PAYMENT BELL CANADA (EFT) | direct | bell/crave | bell
PREAUTHORIZED DEBIT TELUS COMMUNICATIONS | direct | telus | telus
VISA DEBIT RETAIL PURCHASE CRAVE TORONTO ON | direct | crave
Direct Debit 012345 OPTUS BILLING SERV 00991122 | direct | optus | optus
STAN.COM.AU SYDNEY AU Card xx1122 Value Date: 03/11/2026 | direct | stan
KAYO SPORTS STREAMOTION SYDNEY NSW | direct | kayo-sports
# The place first, small letters, cut off
LOS GATOS CA NETFLIX.COM 1122 | direct | netflix
1122 ****CARD / nytimes.com / new york us | direct | new-york-times
stockholm spotify p3fa11 | direct | spotify
mountain view google *tinder | google-play | tinder
DUBLIN 2 LINKEDIN IRELAND UNLIMITED CO | direct | *
DISNEY PL | direct | disney-plus
WASHINGTON PO | ? | *
CRUNCHYR | direct | crunchyroll
NINTENDO CB1122334455 REDMOND | direct | *
PLAYSTATIONNETWORK LONDON | direct | *
TWITCHINTERACTIVE SF CA | direct | twitch
DISCORD* NITRO MONTHLY | direct | discord-nitro
PATREON* MEMBERSHIP INTERNET | direct | patreon
OnlyFans London GBR | direct | onlyfans
OF London GB | ? | *
CLAUDE.AI SUBSCRIPTION ANTHROPIC.COM CA | direct | claude-pro
D J*WALL-ST-JOURNAL 800-555-0172 MA | direct | wall-street-journal
VODAFONE GMBH SEPA Mandat 0099 | carrier | * | spotify
Kartenzahlung MEDIAMARKT SATURN 4411 | retail-key | - | mcafee
# Somebody else
TIDAL WAVE CAR WASH GA | - | -
STANS DONUTS CHICAGO IL | - | -
EE BAKERY LEEDS | - | -
CALM WATERS SPA | - | -
HINGE CARPENTRY LTD | ? | *
WISE GUYS PIZZA | - | -
MATCH SPORTS BAR | - | -
STARZ BARBER ROTTERDAM | - | -
GOOGLE-SERVICE-BILLING.COM HELP | - | -
PAYPAL.SECURE-DESK.NET | - | -
MRS APPLE RENT OCT | - | -
AMAZON STREET CAFE | - | -
# More of each country, mixed
SEPA DD CORE HELLOFRESH DEUTSCHLAND SE & CO KG MREF HF-00991 | direct | hellofresh
Abbuchung Deezer GmbH Mandatsnr. 99 | direct | deezer
EINZUG AUDIBLE GMBH EREF 99-1122 | ? | audible
Lastschrift Vodafone West GmbH Kd-Nr. 11 22 33 | direct | vodafone | vodafone
Kreditkarte 4411XX Parship.de Hamburg | direct | parship/elitepartner
Visa-Karte x1122: BABBEL.COM, Berlin, DEU | direct | babbel
SEPA-FIRMENLASTSCHRIFT IONOS SE RECHNUNG 100200300 | direct | ionos
Paypal *Steam Games 4411 | paypal | -
debitkarte 99 google*youtube dublin | google-play | youtube-premium
MAESTRO-KARTE GOOGLE *DISCORD | google-play | discord-nitro
KARTENGEBUEHR GIROCARD 2026 | bank | -
PRLV ORANGE SA-ORANGE MANDAT 00998 REF 4411 | direct | orange-france | orange-france
PRLV SEPA BASIC FIT FRANCE SAS ICS FR00ZZZ112233 | direct | basic-fit
CB  SPOTIFY FRANCE  FACT 031126 | direct | spotify
achat cb adobe *acropro dublin 05.11.26 carte n 112 | direct | adobe
PAIEMENT CARTE 0511 PAYPAL *CRUNCHYROLL 75 PARIS | paypal | crunchyroll
VIR SEPA RECU DE NETFLIX REMBOURSEMENT | ? | netflix
RECIBO SEPA MCFIT ESPANA SLU | direct | mcfit
ADEUDO A SU CARGO MOVISTAR ESPANA REF 00 | carrier | * | netflix
COMPRA INTERNET EN PATREON MEMBERSHIP DUBLIN TARJ 4411 | direct | patreon
CARGO RECIBO VODAFONE ESPANA SAU | direct | vodafone | vodafone
Compra Audible.es, tarjeta 1122 | ? | audible
ADDEBITO SEPA DD PER FATTURA A VOSTRO CARICO NETFLIX INTERNATIONAL | direct | netflix
PAGAMENTO DAZN LIMITED LONDRA CARTA 1122 | direct | dazn
Utilizzo carta di debito APPLE.COM/BILL ITUNES.COM | apple | -
POS ESTERO DISNEY PLUS HOOFDDORP | direct | disney-plus
PG *GOOGLE YOUTUBEPREMIUM | google-play | youtube-premium
PIX QRS HBO MAX ASSINATURA | direct | hbo-max
DEB AUT CANVA PTY LTD | direct | canva
COMPRA APPLECOMBILL SAO PAULO | apple | -
UPI/CR/991122/AMAZON PRIME/YESB/amazonprime/Mandate | amazon | amazon-prime
POS/CANVA*I01122-9/SYDNEY | direct | canva
NACH/ZEE5/MUMBAI/0011 | direct | zee5
DD NOW TV LTD 0099 | direct | now-tv
THE GYM GROUP DIRECT DEBIT | - | -
CARD 1122 03NOV26 NORDVPN.COM LONDON GB | direct | nordvpn
Contactless WISE GUYS BARBERS | - | -
B/P TO: PARAMOUNT PLUS | direct | paramount-plus
VIS INT'L 0099 DROPBOX*4F9X | direct | dropbox
INTERAC PURCHASE 4411 DISNEY PLUS | direct | disney-plus
AMZ*Prime Member Amazon.ca/pri ON | amazon | amazon-prime
PAYMENT BY AUTHORITY TO TELSTRA CORPORATI 0099 | direct | telstra | telstra
VISA PURCHASE KAYO SPORTS SYDNEY 03/11 | direct | kayo-sports
AUD 13.99 STAN ENTERTAINMENT PTY | direct | stan
las vegas nv hulu 877 | ? | *
SE STOCKHOLM 4411 STORYTEL | direct | storytel
tx irving mcafee.com | direct | mcafee
SQSP* INV | - | -
CHATGPT SUBSCRIPTION HTTPSOPENAI.C | direct | chatgpt-plus
SEPA-Lastschrift wiederholend WW Deutschland GmbH Mandat 4711 | direct | weightwatchers
Mastercard-Umsatz DAZN DACH Beteiligung Ismaning | direct | dazn
LS Crunchyroll LLC San Francisco | direct | crunchyroll
Rechnung Telekom Deutschland GmbH Buchungskonto 99 | direct | deutsche-telekom | deutsche-telekom
prlv europ. netflix international b.v. nnf/991122 | direct | netflix
PRELEVEMENT SEPA PARAMOUNT PLUS FRANCE NO 4411 | direct | paramount-plus
Paiement par carte bancaire DISCORD NITRO le 04/11 | direct | discord-nitro
CARTE X1122 03/11 DISNEYPLUS 2 HOOFDDORP | direct | disney-plus
DOMICILIACION RECIBO ORANGE ESPAGNE | carrier | * | netflix
RCBO.HELLOFRESH SPAIN | direct | hellofresh
TPV COMPRA CRUNCHYROLL 4411 | direct | crunchyroll
PAG.CARTA DEB. NORDVPN.COM AMSTERDAM | direct | nordvpn
DISPOSIZIONE DI ADDEBITO CANAL PLUS | direct | canal-plus
COMPRA CARTAO VISA *CRUNCHYROLL SFO | direct | crunchyroll
DEBITO AUTORIZADO DEEZER MUSIC BRASIL | direct | deezer
UPI/9911/TINDER SUBSCRIPTION/AXIS | direct | tinder
IMPS-YOUTUBE PREMIUM-GOOGLE INDIA DIGITAL | google-play | youtube-premium
CARD PAYMENT TO MCAFEE IRELAND LTD,79.99 GBP | direct | mcafee
SO TO JOHN SMITH SPOTIFY FAMILY | ? | *
BILL PAYMENT TO OPTUS MOBILE BPAY 0099 | direct | optus | optus
DIRECT DEBIT - FITNESS PASSPORT | - | -
CHECKCARD AUTH 03/11 NYTIMES DISC 4411 | direct | new-york-times
WITHDRAWAL DEBIT CARD ADOBE INC 4411 SAN JOSE CA | direct | adobe
Preauthorized Wd Norton *AP99112233 | direct | norton
PURCHASE AUTHORIZED ON 11/03 PP*NORDVPN | paypal | nordvpn
EXT TRNSFR APPLE CARD GSBANK PAYMENT | ? | *
amazon prime*4k2 seattle | amazon | amazon-prime
AMAZON.DE PRIME MITGLIEDSCHAFT 302-00 | amazon | amazon-prime
Kindle Unlimited Amazon Media EU | amazon | kindle-unlimited
PRIMEVIDEO.COM/BILL | amazon | *
WM SUPERCENTER #0123 | ? | *
MICROSOFT*365 PERSONAL REDMOND | microsoft | microsoft-365
MSFT *<E0400XYZ> | microsoft | *
2CO.COM*MALWAREBYTES | 2checkout | malwarebytes
PADDLE.NET* NOTION LISBOA | paddle | *
CLEVERBRIDGE, KOELN, ESET | cleverbridge | eset
DRI*KASPERSKY LAB | digital-river | kaspersky
ROKU FOR MGM+ | roku | -
SAMSUNGCHECKOUT NETFLIX | samsung | netflix
# Known to fail: an ordinary word before a place that we do not know tells nobody; "CABLE" is no legal form
BINGE ARTARMON AUS TAP AND PAY XX1122 | direct | binge
PRE-AUTH PYMT FROM CHQ ROGERS CABLE | direct | rogers
`
