// Made by tools/lexicon/units.ts; factors from the npm package convert 8.0.2 (MIT, Jonah Snider and contributors).
// Base unit | factor | offset | spellings: the singular first, `=` before a symbol whose case counts.
export const UNIT_ROWS = `
m|1|0|meter,metre,=m
m|1000|0|kilometer,kilometre,km,kms,kilo-metre
m|0.01|0|centimeter,centimetre,cm
m|0.001|0|millimeter,millimetre,mm
m|0.000001|0|micrometer,micrometre,micron
m|1e-9|0|nanometer,nanometre,nm
m|1609.344|0|mile,mi
m|0.9144|0|yard,yd,yds
m|0.3048|0|foot,feet,ft
m|0.0254|0|inch,inches
m|1852|0|nautical mile,nmi
m|9460730472580000|0|light year
m2|1|0|square meter,square metre,sq m,m²,m2,sqm
m2|1000000|0|square kilometer,square kilometre,sq km,km²,km2
m2|2589988.11034|0|square mile,sq mi
m2|0.09290304|0|square foot,square feet,sq ft,sqft
m2|0.83612736|0|square yard
m2|0.00064516|0|square inch,square inches
m2|4046.8564224|0|acre
m2|10000|0|hectare,ha
kg|1|0|kilogram,kilogramme,kilo,kg,kgs
kg|0.001|0|gram,gramme,=g
kg|0.000001|0|milligram,milligramme,mg
kg|1e-9|0|microgram,mcg
kg|0.45359237|0|pound,lb,lbs
kg|0.028349523125|0|ounce,oz
kg|6.35029318|0|stone
kg|907.18474|0|ton,short ton
kg|1000|0|tonne,metric ton,metric tonne
kg|1016.0469088|0|long ton
kg|1000000|0|kiloton,kilotonne
kg|1000000000|0|megaton,megatonne
kg|1000000000000|0|gigaton,gigatonne
l|1|0|liter,litre
l|0.001|0|milliliter,millilitre,ml
l|3.785411784|0|gallon
l|4.54609|0|imperial gallon
l|0.946352946|0|quart
l|0.473176473|0|pint
l|0.0295735295625|0|fluid ounce,fl oz
l|1000|0|cubic meter,cubic metre,m³
l|28.316846592|0|cubic foot,cubic feet
l|764.554857984|0|cubic yard
l|1000000000000|0|cubic kilometer,cubic kilometre
l|1233481.83755|0|acre-foot,acre-feet
K|1|273.15|degree Celsius,degree centigrade,celsius,centigrade,°c,degree C,=C
K|0.555555555556|255.372222222|degree Fahrenheit,fahrenheit,°f,degree F,=F
K|1|0|kelvin,degree kelvin
J|1|0|joule
J|1000|0|kilojoule,kj
J|1000000|0|megajoule
J|3600|0|watt-hour,watt hour
J|3600000|0|kilowatt-hour,kilowatt hour,kwh
J|3600000000|0|megawatt-hour,megawatt hour,mwh
J|3600000000000|0|gigawatt-hour,gigawatt hour,gwh
J|3600000000000000|0|terawatt-hour,terawatt hour,twh
W|1|0|watt
W|1000|0|kilowatt,kw
W|1000000|0|megawatt,mw
W|1000000000|0|gigawatt,gw
W|1000000000000|0|terawatt,tw
W|745.699872|0|horsepower,hp,bhp
B|1|0|byte
B|1000|0|kilobyte,kb
B|1000000|0|megabyte,mb
B|1000000000|0|gigabyte,gb
B|1000000000000|0|terabyte,tb
B|1000000000000000|0|petabyte,pb
Hz|1|0|hertz,hz
Hz|1000|0|kilohertz,khz
Hz|1000000|0|megahertz,mhz
Hz|1000000000|0|gigahertz,ghz
Pa|100|0|millibar,mbar
Pa|100|0|hectopascal,hpa
Pa|6894.757|0|pound per square inch,pounds per square inch,psi
s|1|0|second,sec,secs
s|0.001|0|millisecond
s|60|0|minute,min,mins
s|3600|0|hour,hr,hrs
s|86400|0|day
s|604800|0|week,wk,wks
s|1209600|0|fortnight
s|2592000|0|month
s|31536000|0|year,yr,yrs
s|315360000|0|decade
s|3153600000|0|century,centuries
m/s|0.44704|0|mile per hour,miles per hour,mile an hour,miles an hour,mph
m/s|0.277777777778|0|kilometer per hour,kilometers per hour,kilometre per hour,kilometres per hour,kilometers an hour,kilometres an hour,kph,kmh,km per hour,km an hour,km/h
m/s|1|0|meter per second,meters per second,metre per second,metres per second,m/s
m/s|0.3048|0|foot per second,feet per second
m/s|0.514444444444|0|knot,knots,kt,kts
`;
