// The measures that figures are told in, each with its printed forms: one a line, `name: form form`, spaces inside a
// form as `_`. Names are those of Wikipedia's units in the singular, as NewsQuant's (Almasian 2023), save `%`.

/** Lines of measures. */
export const measures: readonly string[] = `
%: % percent per_cent prozent procent pour_cent por_ciento por_cento per_cento pc pct percentage percent-owned
percentage point: percentage_point percentage_points
basis point: basis_point basis_points bps
mile: mile miles
kilometre: kilometre kilometres kilometer kilometers km kms
metre: metre metres meter meters m
centimetre: centimetre centimetres centimeter centimeters cm
millimetre: millimetre millimetres millimeter millimeters mm
micrometre: micrometre micrometres micrometer micrometers μm µm micron microns
nanometre: nanometre nanometres nanometer nanometers nm
yard: yard yards yd yds
foot: foot feet ft
inch: inch inches ″
acre: acre acres
hectare: hectare hectares ha
square metre: square_metre square_metres square_meter square_meters sq_m m2 m²
square kilometre: square_kilometre square_kilometres square_kilometer square_kilometers km2 km²
square foot: square_foot square_feet sq_ft
square mile: square_mile square_miles
square centimetre: cm2 cm²
cubic foot: cubic_foot cubic_feet
cubic metre: cubic_metre cubic_metres cubic_meter cubic_meters m3 m³
mile per hour: mph
mile per gallon: mpg
kilometre per hour: kmh km/h km/hr kph kmph
knot: knot knots
kilogram: kilogram kilograms kilogramme kilogrammes kg kgs kilo kilos
gram: gram grams gramme grammes g
milligram: milligram milligrams mg
microgram: microgram micrograms μg µg
tonne: tonne tonnes metric_ton metric_tons
ton: ton tons
pound-mass: pound pounds lb lbs
ounce: ounce ounces oz
stone: stone
litre: litre litres liter liters l
millilitre: millilitre millilitres milliliter milliliters ml
gallon: gallon gallons
pint: pint pints
barrel: barrel barrels
celsius: degrees_celsius degree_celsius celsius °c c
fahrenheit: degrees_fahrenheit degree_fahrenheit fahrenheit °f f
degree: degree degrees °
watt: watt watts w
kilowatt: kilowatt kilowatts kw
megawatt: megawatt megawatts mw
gigawatt: gigawatt gigawatts gw
terawatt: terawatt terawatts tw
kilowatt hour: kilowatt_hour kilowatt_hours kilowatt-hour kilowatt-hours kwh
megawatt hour: megawatt_hour megawatt_hours megawatt-hour megawatt-hours mwh
gigawatt hour: gigawatt_hour gigawatt_hours gwh
milliampere-hour: mah
volt: volt volts v
ampere: ampere amperes amp amps a
farad: farad farads
joule: joule joules
hertz: hertz hz
kilohertz: khz
megahertz: mhz
gigahertz: ghz
pascal: pascal pascals
gigapascal: gigapascal gigapascals gpa
horsepower: horsepower hp ps
brake horsepower: bhp
newton metre: newton_metres newton-metres
foot pound-force: lb-ft lb_ft ft-lb
mega british thermal unit: mmbtu
pound-foot: pound-feet pound-foot pound-feet_of_torque
revolutions per minute: rpm
decibel: decibel decibels db
bit: bit bits
byte: byte bytes
kilobyte: kilobyte kilobytes kb
megabyte: megabyte megabytes mb
gigabyte: gigabyte gigabytes gb
terabyte: terabyte terabytes tb
megapixel: megapixel megapixels mp
pixel: pixel pixels px
parts-per-million: ppm
parts-per-billion: ppb
second: second seconds sec secs s
minute: minute minutes min mins
hour: hour hours hr hrs h
day: day days
week: week weeks
month: month months
quarter: quarter quarters
year: year years yr yrs
decade: decade decades
century: century centuries
year of age: years_old year-old years-old year_old year-olds years_of_age
month of age: months_old month-old months-old month_old
week of age: weeks_old week-old
day of age: days_old day-old
time: times
point: point points p pts
cylinder: cylinder cylinders
lumen: lumen lumens lm
nit: nits
calorie: calorie calories
kilocalorie: kilocalorie kilocalories kcal
kilojoule: kilojoule kilojoules kj
carat: carat carats
quart: quart quarts
fluid ounce: fluid_ounce fluid_ounces fl_oz
light-year: light-year light-years light_year light_years
nautical mile: nautical_mile nautical_miles
millisecond: millisecond milliseconds ms
microsecond: microsecond microseconds
frame per second: fps
pixel per inch: ppi
dot per inch: dpi
gigabit per second: gbps
megabit per second: mbps
kilobit per second: kbps
megabit: megabit megabits
gigabit: gigabit gigabits
metre per second: m/s
foot per second: ft/s
pound per square inch: psi
cubic centimetre: cc cubic_centimetre cubic_centimetres cubic_centimeter cubic_centimeters
kilopascal: kpa
megapascal: mpa
millibar: millibar millibars
ohm: ohm ohms
milliampere: milliamp milliamps
kiloton: kiloton kilotons
megaton: megaton megatons
gigatonne: gigatonne gigatonnes gigaton gigatons gt
megatonne: megatonne megatonnes mt
gigajoule: gigajoule gigajoules gj
terawatt hour: terawatt_hour terawatt_hours terawatt-hour terawatt-hours twh
`
  .trim()
  .split("\n")
