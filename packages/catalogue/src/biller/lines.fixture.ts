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
`
