/**
 * Places that open a dateline in small letters or stand alone in one ("New York:", "Seoul –"): the cities that The
 * Associated Press Stylebook lets stand alone, national capitals, other large cities,
 * and countries that also serve as datelines. Chosen by hand; a town in capitals needs no entry.
 */
export const DATELINE_PLACES: ReadonlySet<string> = new Set(
  (
    'atlanta|baltimore|boston|chicago|cincinnati|cleveland|dallas|denver|detroit|honolulu|houston|indianapolis|las vegas|los angeles|' +
    'miami|milwaukee|minneapolis|new orleans|new york|new york city|oklahoma city|philadelphia|phoenix|pittsburgh|st. louis|salt lake city|' +
    'san antonio|san diego|san francisco|seattle|washington|washington dc|washington d.c.|washington, d.c.|austin|portland|charlotte|' +
    'nashville|memphis|tampa|orlando|sacramento|kansas city|columbus|jacksonville|amsterdam|baghdad|bangkok|beijing|beirut|berlin|' +
    'brussels|cairo|djibouti|dublin|geneva|gibraltar|guatemala city|havana|hong kong|islamabad|istanbul|jerusalem|johannesburg|kuwait city|' +
    'london|luxembourg|macau|madrid|mexico city|milan|monaco|montreal|moscow|mumbai|munich|new delhi|panama city|paris|prague|quebec city|' +
    'rio de janeiro|rome|san marino|sao paulo|são paulo|shanghai|singapore|stockholm|sydney|tokyo|toronto|vatican city|vienna|zurich|' +
    'seoul|pyongyang|busan|sejong|osaka|kyoto|hiroshima|taipei|manila|jakarta|kuala lumpur|hanoi|ho chi minh city|phnom penh|vientiane|' +
    'yangon|naypyitaw|dhaka|kathmandu|colombo|delhi|kolkata|chennai|bengaluru|bangalore|hyderabad|ahmedabad|pune|lucknow|jaipur|srinagar|' +
    'karachi|lahore|peshawar|quetta|rawalpindi|kabul|kandahar|tehran|doha|dubai|abu dhabi|riyadh|jeddah|manama|muscat|sanaa|aden|amman|' +
    'damascus|aleppo|gaza|gaza city|ramallah|tel aviv|nicosia|ankara|athens|sofia|bucharest|belgrade|sarajevo|zagreb|ljubljana|skopje|' +
    'tirana|pristina|podgorica|budapest|bratislava|warsaw|krakow|vilnius|riga|tallinn|helsinki|oslo|copenhagen|reykjavik|bern|basel|' +
    'frankfurt|hamburg|cologne|lisbon|porto|barcelona|valencia|seville|marseille|lyon|strasbourg|nice|naples|turin|venice|florence|' +
    'the hague|rotterdam|antwerp|edinburgh|glasgow|cardiff|belfast|manchester|liverpool|birmingham|kyiv|kiev|odesa|odessa|kharkiv|lviv|' +
    'donetsk|minsk|chisinau|st. petersburg|saint petersburg|vladivostok|tbilisi|yerevan|baku|astana|almaty|tashkent|bishkek|dushanbe|' +
    'ashgabat|ulaanbaatar|tripoli|benghazi|tunis|algiers|rabat|casablanca|khartoum|juba|addis ababa|asmara|mogadishu|nairobi|mombasa|' +
    'kampala|kigali|bujumbura|dar es salaam|dodoma|lusaka|harare|lilongwe|maputo|luanda|windhoek|gaborone|pretoria|cape town|durban|' +
    'kinshasa|brazzaville|bangui|yaounde|douala|libreville|lagos|abuja|kano|accra|abidjan|lome|cotonou|ouagadougou|niamey|bamako|dakar|' +
    'conakry|freetown|monrovia|nouakchott|antananarivo|port louis|ottawa|vancouver|calgary|edmonton|winnipeg|halifax|victoria|' +
    'san juan|kingston|port-au-prince|santo domingo|san jose|san salvador|tegucigalpa|managua|belize city|caracas|bogota|bogotá|medellin|' +
    'quito|guayaquil|lima|la paz|santiago|buenos aires|montevideo|asuncion|brasilia|brasília|georgetown|paramaribo|canberra|melbourne|brisbane|' +
    'perth|adelaide|darwin|hobart|wellington|auckland|christchurch|suva|port moresby|honiara|apia|davos|bali|wuhan|guangzhou|shenzhen|' +
    'chongqing|tianjin|nanjing|united nations|strasbourg|kandy|male|thimphu|chandigarh|guwahati|patna|bhopal|kochi|thiruvananthapuram|' +
    'washington dc|nyc|uk|us|ukraine|china|japan|south korea|india|pakistan|israel|iran|iraq|turkey|france|germany|italy|spain|brazil|' +
    'mexico|canada|australia|russia|egypt|kenya|nigeria|syria|lebanon|afghanistan|philippines|indonesia|thailand|vietnam|malaysia'
  ).split('|'),
);
