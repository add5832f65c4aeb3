# English words of the method side: what a company says about itself, its offer and its standing.
# Quality, leadership, range, price and efficiency first, then every other means a mission may name, and
# under [offer] the things themselves, field by field.
# Written by us from general knowledge of English and of such texts; stem collisions checked with Snowball.
# To add an entry: a line under its [concept], lower case, with an example of another company's use;
# "double quotes" for a form that must not be stemmed ("products" beside productive).

[quality]
"amazing"
"amazingly"
quality                      # pumps of quality
high quality                 # high quality flour
highest quality              # boots of the highest quality
best quality
good quality
great quality                # great quality at the counter
consistent quality           # jam of consistent quality
quality assurance
quality and reliability      # known for the quality and reliability of our gears
quality and service
quality and price
quality of our "products"
quality of "products"
quality of service           # raise the quality of service at every till
quality standard
quality "products"           # quality products for plumbers
quality service
quality care @ 0.6   # quality care in a modern clinic
quality food
quality goods
"product" quality
"excellence"                 # excellence in all we bake
excellent                    # stem excel
operational excellence
pursuit of excellence        # the pursuit of excellence in glass
center of excellence
standard of excellence       # to set the standard of excellence in dentistry
clinical excellence
technical excellence
academic excellence          # a tradition of academic excellence
excel in
best                         # the best pizza north of the river
the best "products"
"best" products and services
best service
best solution
very best                    # only the very best seeds
best of breed                # best of breed components
best in class
best practice                # shared best practices
best quality product
best value
bestseller
superior
superior "product"
superior service
"premium"                    # premium oats
premium "products"
premium class
superb
finest                       # the finest leather gloves
fine
fine wines
fine dining
outstanding
exceptional
extraordinary @ 0.7
remarkable                   # remarkable cheeses
first class                  # first class repair
first rate
world class                  # a world class harbour
world's finest
top notch
top class
top tier
top of the line              # top of the line ovens
high end
high grade
high class
high standard                # work done to a high standard
highest standard
high level of
highest level of
high caliber                 # high caliber staffing
highest caliber
impeccable
flawless                     # flawless finish on each door
immaculate
perfection
defect free
zero defects
error free
unmatched
unrivaled
unrivalled                   # unrivalled craftsmanship
unparalleled
unsurpassed
unequalled
unequaled
peerless
matchless
incomparable
second to none               # service second to none
none better
uncompromising
craftsmanship                # Italian craftsmanship in every hinge
workmanship
artisan
handmade
hand crafted
"handcrafted"
delicious                    # delicious soups
tasty
taste
flavor
flavour
great tasting                # great tasting oat drinks
"fresh"                      # fresh fish at dawn
freshness
freshest
"pure"                       # pure wool
purest
purity
"organic"
natural ingredients
all natural
authentic                    # authentic recipes of the coast
original
genuine                      # genuine spare parts
wholesome
nutritious @ 0.7   # nutritious meals in cans
nutritional value
gourmet
great product
great "products"
great food
good food
great service
good products
amazing "products"
incredible
amazing service
high "performance"           # high performance alloys
performance
precise
accuracy
accurate
attention to detail          # attention to detail in each seam
detail
rigorous
meticulous
well made
well designed
well crafted
"goodness"
gold standard                # the gold standard in glue
benchmark
exemplary
ideal
perfect "product"
elite
deluxe
luxury                       # luxury bathrooms
prestige
prestigious
"refined"
sophisticated
quality control
five star
award winning                # award winning vineyards
better "products"
better product
better service
better quality
better solution
improved "products"
"qualities"
"attractive"
value added
high value
enhanced value
high margin
grade
superlative
magnificent
great
terrific
state of the art quality
original "products"
handmade "products"
home cooked
homemade                     # homemade dumplings from the village
savory
mouth watering
crafted with care
museum quality
sterile
pristine
spotless
crisp
vintage
ripe
aroma
aromatic
"purity"
conscientiously made
well built
enviable
marvelous
fantastic                    # a fantastic sandwich
wonderful "products"
top flight
exquisite
sublime
masterpiece
tangible
efficacy
norms
stringent
caliber
golden

[reliability]
reliable and safe            # reliable and safe ladders: of the offer
reliable
reliable supplier            # a reliable supplier of gravel
reliable partner             # a reliable partner for growers
reliable service
reliable "products"
safe and reliable            # safe and reliable lifts
safe product                 # safe products for painters: an attribute of the offer
safe "products"
safe and effective           # safe and effective detergents
safe and efficient
safe solution
safe service
secure solution              # a secure solution for payroll
secure payment
secure platform
secure and reliable          # secure and reliable hosting
secure service
"dependable"
durable
robust
solid                        # solid oak, solid bank
sturdy
"stable"
"stability"
financial stability of the company
financially strong
financial strength           # the financial strength to pay every claim
financially sound
sound
sound management
strong                       # a strong bank by the sea
strength
resilient
proven                       # proven pumps
track record                 # a long track record in tunnels
"tested"
well tested
certified
certificate
iso
/\b(?:iso|iec) ?\d+\b/ near iso    # ISO 27001
/\bsoc ?[123]\b/ near soc    # SOC 2
licensed
licence
accredited
"guaranteed"
warranty
on time delivery
punctual
consistency
"consistent"                 # consistent results from kiln to kiln
"consistently" @ 0.6
predictable
uninterrupted                # uninterrupted supply of heat
without interruption
"continuity"
uptime
always on
fault tolerant
fail safe
well established             # a well established dairy
"established"
long standing
longstanding
time honored
heritage                     # a heritage of boat building
rich history                 # a rich history in rail
tradition                    # a tradition of fair scales
long history
years of experience          # forty years of experience in roofing
decades of experience
founded in
"certainty"
"conservative"
prudent
prudence
disciplined
uncompromising safety standard
maintenance free
low maintenance
rugged
heavy duty
bulletproof
tamper proof
weatherproof
waterproof
infallible
unfailing
trusted brand
trustworthy
trusted partner              # the trusted partner of small mills
trusted source
most trusted                 # the most trusted name in paint
"trusted"
credible
enduring
trustworthy partner
unbreakable
stands the test of time
unconditional guarantee
backup
fail proof
zero downtime
redundancy
steady
serious
solvency
solvent
creditworthy
liquidity

[leadership]
"leader"
leader
"leaders"
"leadership"
"leading"                    # a leading maker of ropes
be the leader                # to be the leader in cold storage
recognized leader            # a recognized leader in soil testing
clear leader
market leader                # market leader in baby food
market leadership
market leading
industry leading             # industry leading uptime
world leader
world leading
world's "leading"
global leader
global leadership
global "leading"
leading global
leading international
leading national
leading regional
national leader
regional leader
leader in innovation
leader of the market
technology leader
technological leadership
quality leader
cost leader
cost leadership
innovation leader
leading position             # hold a leading position in zinc
leading edge
leading brand
leading center
leading centre
lead the industry
lead the market
lead the way                 # we lead the way in roof tiles
lead the field
lead in
at the forefront             # at the forefront of cheese making
forefront
at the cutting edge of
front runner
frontrunner
pace setter
trendsetter
trend setter                 # a trend setter in ceramics
set trends
set the trend
premier                      # the premier zoo of the north
preeminent
pre eminent
foremost provider
number one                   # number one in frozen peas
no 1
number 1
"first" in
be first
the first in
first choice                 # the first choice of plumbers
provider of choice           # the provider of choice for dry ice
supplier of choice
partner of choice
brand of choice
airline of choice
store of choice
retailer of choice
investment of choice
center of choice
centre of choice
of choice                    # the bakery of choice
"preferred"                  # the preferred lender of builders
preferred partner            # the preferred partner of ship owners
preferred choice
preferred brand
favorite                     # every town's favorite bakery
favourite
most admired                 # the most admired brewer
admired
most respected
most valued
most loved
most valuable company
most successful
most innovative
most customer centric
customer centric company
world's most
world's best                 # to be the world's best tyre maker
world's premier
world's favorite
world's favourite
world's largest              # the world's largest pier
world's most trusted
world's number one
world's greatest
best in the world            # to be the best in the world at knots
best in the industry         # the best tugs in the industry
best in the business
best in the country
best in the market
best company
best bank
best airline
best hotel
best restaurant
best university
best retailer
best employer
best place to work
best managed
best run
best known
be "the" best
be the best at
to be the best
become the best
recognized as the best
"recognized"
"recognised"
global player
key player
major player
"dominant"                   # a dominant seller of screws
"dominants"
top three
top five
top ten
top 10
top 100
among the best
among the top
one of the best
one of the top
one of the largest
rank among the
class leading
best positioned
unrivalled position
champion of the industry
national champion
flagship
powerhouse
pinnacle
ahead of the competition
ahead of the market
ahead of the curve
benchmark for the industry
industry standard            # to be the industry standard in hinges
reference point for
standard bearer
the standard for
define the standard
yardstick
envy of
ultimate destination
destination for
the place to go
go to place
one and only
winner
winning company
championship
/(?:\b(?:no\.?|number|nr\.?)|#) ?1\b/ near 1    # the #1 choice
/\btop[ -]?\d+\b/ near top
position @ 0.6
first rank
top ranked
highest ranked
unbeaten
market maker
iconic leader
global champion
gold medal supplier
fortune 500
powerful player
best of the best
number one choice
leading voice
best destination
go to provider
first in class
first and largest
the only company
the original
legendary leader
top tier provider
strongest

[range]
range                        # a range of forty teas
wide range                   # a wide range of tiles
full range
diverse range
great range
range of "products"
range of services            # a range of services for boat owners
range of solutions
"product" range
broad "product" range
product line
full line
complete line
variety                      # a variety of cheeses
great variety
variety of "products"
assortment
"selection"
"selections"
great selection
best selection
selection of "products"
choice of "products"
wide choice
widest choice
broad choice
product choice
full service                 # a full service print shop
full spectrum
spectrum
spectrum of services
full cycle
full suite
"suite"
suite of "products"
complete solution
total solution
end to end                   # end to end freight handling
one stop
one stop shop                # a one stop shop for brides
under one roof
turnkey                      # turnkey saunas
turn key                     # turn key dairies
comprehensive                # comprehensive cover for orchards
comprehensive solution
comprehensive service
all in one
all inclusive
diversified                  # a diversified miner
diversification
diverse portfolio
diverse "products"
diversity of "products"
portfolio                    # a portfolio of lake hotels
product portfolio
portfolio of "products"
portfolio of brands
multi brand
multifunctional
multidisciplinary
array
catalog
catalogue
broad
broadest
wide
widest
"extensive"
fully integrated
vertically integrated
versatile
multiple
multi
everything for               # everything for the garden
everything "you" need
everything they need
all your needs
all kinds of
every taste
for every budget
all categories
across categories
package of services
bundle
line of "products"
set of services
offering of
spectrum of "products"
combination of "products"
mix of
menu
abundant choice
abundance of choice
"unlimited"
/\b(?:over|more than) [\d,. ]+(?:products|items|titles|brands)\b/ near than
all types
diverse menu
plethora
myriad
numerous
abundant
sizes
all shapes
models in stock
in stock
hundreds of "products"
thousands of "products"
wholesale and retail
from a to z
soup to nuts
categories
medium

[price]
price
"pricing"
low price                    # low prices on nails
lowest price
best price
better price
good price
great price
fair price                   # paints at a fair price
attractive price
affordable price             # good shoes at an affordable price
competitive price            # gravel at a competitive price
competitive rates
competitive cost
competitive interest rates
price performance
price quality ratio
price to quality
value for money              # the best value for money in luggage
best value for money
good value
great value
greatest value
exceptional value
outstanding value
superior value
excellent value
unbeatable value
value price
cost
low cost                     # a low cost carrier
lowest cost
cost advantage
cost competitive
cheap
cheaper
cheapest
inexpensive
"economical" @ 0.7   # an economical boiler
economically priced
"affordable"                 # affordable boots; for people see access
affordable "products"
budget
budget friendly
rate
best rates
"reasonable"
fee
tariff
favorable terms
favourable terms
attractive terms
"advantageous"
best terms
terms of payment
payment terms
bargain
deal
great "deals"
free of charge
spend less
moderate
interest rate
low rate
low interest
economy class
fare
free shipping
money
pay
payback
cheaply
thrifty
pocket
wallet
purse
afford our "products"
worth the money
no hidden fees
pricey
market price
transparent pricing          # transparent pricing in every garage
lowest
"cost" free
spend

[efficiency]
efficient                    # efficient stoves
operational efficiency       # operational efficiency at every quarry
resource efficient
effective
cost effective               # cost effective drainage
cost efficient
"productivity"               # of the firm; "their productivity" is a client's gain
"productive"
labour productivity
labor productivity
optimization
optimisation
optimum
optimal solution
streamline                   # streamlined invoicing
lean
"timely"                     # timely repairs
timely delivery
on time                      # ferries on time
on budget
in time
within budget
"punctuality"
prompt
prompt delivery
prompt service
fast                         # fast ferries
faster
fastest
fast delivery
fast service
quick
quicker
rapid
speed
speed of service
high speed
swift
speedy
lead time
turnaround
expedite
flawless execution
"operational"
operational performance
cost control
cost reduction
cost management
"low" overhead
rational
minimum waste
waste reduction of the firm
scalable
throughput
"utilization"
"utilizations"
"utilisation"
"utilisations"
high yield
high output
output
smooth
seamless delivery
agile
nimble
lightweight
"powerful" @ 0.6
fuel efficient
best use of
efficient "products"
efficient service
"practical"
pragmatic
functional
result oriented
performance driven
high performing
performance oriented
"results"
result @ 0.5                 # stem of results and resulting
hours instead of days
high volume
bottleneck
minimal waste
"efficacy"
briefly
concise
velocity
acceleration of processes
schedule
deadline

[growth]
"double digit"               # double-digit growth, which is not digital
"double digits"
growth                       # growth of the herd; growth of people is success
grow
growing company
sustainable growth           # sustainable growth of our herd of shops
profitable growth            # profitable growth in every quarter
steady growth
rapid growth
organic growth
growth rate
growth and profitability
revenue growth
earnings growth
sales growth
expand our business
expansion
expand into
geographic expansion
market share                 # a larger market share in socks
scale up
development of the company
company development
develop our business
develop our company
develop the business
build the company
build "a" company            # to build a company that lasts
build "a" business
build "a" brand
build "a" great company
increase production
volume
capacity expansion
double our
multiply our
franchise
new markets
emerging markets
market expansion
market development
market penetration
market coverage
acquisition of companies
mergers
strategic acquisitions
accretive
opportunistic
dynamic
fast growing                 # a fast growing chain of kiosks
rapidly growing
fastest growing
ambitious
aggressive
long term success
continued success
our success
success of the company
success of our company
sustained success
success of our business
our future
our continued
our development
secure our future
perpetuate
viability
viable
going concern
self sustaining
upscale
scaleup
going public
ipo
momentum
rollout
breakeven
self financing
growth engine
growth oriented
outlook
pipeline
trajectory
diversification of our business

[profit]
profit                       # a profitable mill
profitable company           # a profitable company with cold stores
fair profit
"reasonable" profit
margin
revenue
income
"earnings"
cash
free cash flow
turnover
return
return on investment         # a return on investment above the bank rate
return on equity
attractive return            # attractive returns from timber land
risk adjusted
capital                      # capital; capital city is place
asset
asset quality
asset value
financial                    # financial strength, financial services: weak
financial results
financial performance        # strong financial performance
financial success
economic value
economic results
business success
commercial success
commercially
success in business
strong balance sheet
balance sheet
bottom line
dividend
distributions to
accumulate
monetize
economic success
economic performance
economic profit
wealth creation
create wealth for
capital appreciation
appreciation of capital
enterprise value
value of the company
company value
"capitalisation"
"capitalisations"
market value
unlock value
value creation for
budget surplus
"funds"
valuation
ebitda
cost base
performance of the company
expense
earn "a" fair return
return on sales
ebit
net worth
fiscal
financial stability
financial discipline
financially stable
financially sustainable
lucrative
payout
surplus
economic return
tax revenue
monetary
premium income
treasury
wealth of the company
commercial interests
cost structure
sound financial              # run on sound financial footing
rich @ 0.5
prospects

[shareholders]
shareholder
shareholder value            # shareholder value above all
shareholder return
shareholder wealth
stockholder
stockholder value
shareowner
unitholders
investor
investor value
investor returns
owners                       # the owners of the mill; home owners are customers
owners of the company
owners of our company
those who own us
those who own the company
partners of the firm
value to shareholders
value for shareholders
value for our shareholders   # lasting value for our shareholders
value to our shareholders
value for our stockholders
value for our investors
value to our investors
value for investors
value for our owners
create value for shareholders
create value for our shareholders
create value for our stockholders
create long term value       # create long term value from one mine
long term value
return for shareholders
return for our shareholders
returns for our investors
return on their investment
return on our shareholders
superior returns             # superior returns on timber
superior shareholder returns
superior shareholder value
fair return                  # a fair return for those who lent us money
"investment"
"investments"
sound investment
attractive investment
superior investment
partners and shareholders
"founders"
equity
bondholders
limited partners
stock price
share price
stock market
stock value
"listed"
investment return
investment performance
equity value
return on our investment
investor confidence
investor relations
investment community
capital providers
bond holders
trustees
benefactors of the fund
shareholder interests
interests of shareholders
interests of our shareholders
interests of stockholders
nasdaq

[technology]
technology                   # technology of drying
technical
tech
high tech
high technology
modern technology            # modern technology in the milking shed
latest technology
newest technology
new technology
cutting edge technology
leading technology
information technology
it solutions
digital                      # digital tickets
digitalisation
digitise
digital transformation
digital platform
electronic
online
internet
web
cloud
mobile
mobile app
computer
artificial intelligence      # artificial intelligence for crop spraying
machine learning
deep learning
neural network
ai
ai powered
data driven
big data
analytics
algorithm
blockchain
robotics
automation
automatic
smart
intelligent
iot
virtual reality
augmented reality
5g
quantum
nanotechnology
biotechnology
biotech
science @ 0.7
scientific @ 0.7
scientific research @ 0.6
research @ 0.7
research and "development"   # research and development in glues
r d
engineering
patent
proprietary
platform technology
infrastructure technology
"equipment"
"equipments"
machinery
machine
hardware
state of the art             # a state of the art rolling mill
"advanced"
modern                       # see the exact forms below
"modern"
high precision
high speed internet
wireless
broadband
network technology
satellite
genomics
laboratory
lab
clinical
evidence based
"interactive"
embedded
next generation              # next generation brakes
virtual
sensor
"programmable"
processor
"processing"
chip
semiconductor
microelectronics
integrated circuits
laser
optical
photonics
3d
3d printing
computerized
search engine
server
storage
device
software technology
open source
decentralized
"agentic"
"generative"
simulation
"modelling"
database
architecture
technique
tool                         # tools for surveyors
mechanical
artificial
micro
circuits
fpga
asic
nano
gps
rfid
ict
saas
api
iaas
telematics
electromechanical
hydraulic
pneumatic
biometric
encryption
cryptography
telemedicine
telehealth
e health
bioinformatics
biochemical
molecular
spectroscopy
microscopy
metrology
calibration
prototype
cad
cnc
radar
sonar
fiber
fibre
bandwidth
edge computing
digital solutions
digital services
digital products
technology solutions
technology platform
gpu
multimodal
autonomous
self driving
unmanned
electrification
hydrogen
hybrid
intravenous

[innovation]
innovation                   # innovation in brooms
"product" innovation
technological innovation
innovative "products"        # innovative products for beekeepers
innovative solution          # innovative solutions for wet cellars
innovative technology
innovative approach
innovative service
innovation and quality
continuous innovation
spirit of innovation
culture of innovation
"disruptive"                 # disruptive ideas in laundry
"disrupting"
new
"new" products
new "products"
new product
new solution
newest
new approach
new standards
latest
novel
novelty
pioneer
cutting edge                 # cutting edge knives
bleeding edge
groundbreaking               # groundbreaking bridges
ground breaking
breakthrough
revolutionary
creative                     # creative campaigns; creativity of children is success
creative solutions
creative approach
creative thinking
idea
imaginative
"inventive"
ingenuity
ingenious
original ideas
fresh ideas
fresh look
forward thinking
forward looking
visionary
"progressive"
unconventional
out of the box
"experiment"
experimental
advanced solutions
trend
trendy
avant garde
futuristic
"reinvention"
"reinventions"
curiosity @ 0.5
curious
bold
daring
discovery @ 0.6
intellectual property
brainstorm
brainwave
innovation center
"startup" culture
think big
disruptor
first of its kind            # the first tannery of its kind
first ever
game changing
game changer
future ready
future proof
tomorrow's technology
unexplored
blue sky
moonshot
unprecedented
concept
"experimental"

[expertise]
"competent"
"competency"
"competencies"
"competences"
"competently"
expert
expertise
team of experts
professional                 # professional divers
team of professionals        # a team of professionals in roofing
professional team
professional service
professional approach
professional staff
specialist
qualified
qualification
qualified staff
qualified personnel          # qualified personnel on each shift
"experienced"
our experience
extensive experience         # extensive experience with dams
vast experience
wealth of experience
"experience" in
experience and knowledge
know how                     # know how of glass
"competence"
"skilled"
skilled team
skilled staff
our skills
technical skill
technical expertise          # technical expertise in cold chains
domain expertise
industry knowledge
market knowledge
product knowledge
our knowledge
deep knowledge
in depth knowledge
"knowledgeable"
knowledgeable staff
technical knowledge
master
mastery
"seasoned"
proficiency
capability
technical capabilities
track record of
thinkers
intellect
intellectual
intellectual capital
insight
deep understanding
our understanding
unique understanding
understanding of the market
understanding of our clients
understanding of their needs
expert advice
expert team
expert knowledge
professional advice
specialized
"specialised"
"consultants"
"consultant"
acumen
aptitude
thorough
depth of
wisdom of our
savvy
astute
artistry
craftsmen
craftsman
certified professionals
certified experts
proven expertise
best minds
brightest minds
skill set
erudite
hands on experience
pioneering expertise
connoisseur
guru
deep
profound knowledge
background
heritage of expertise
analyst
strategist
phd

[workforce]
staff                        # staff with a smile
personnel
workforce
team
strong team
team of                      # a team of forty drivers
great team
experienced team
best team
friendly staff
friendly and professional staff
experienced staff
well trained
highly trained               # highly trained divers
"motivated"
talent
best talent
attract the best
attract and retain the best
best people
hire the best
recruitment
human resources
human capital
manpower
labor
labour
employee engagement
employee productivity
management team
experienced management
leadership team
leadership development
sales force
sales team
salespeople
technicians
"managers"
"manager"
"executives"
engaged employees
motivated employees          # motivated employees at every machine
dedicated employees
skilled employees
skilled workforce
qualified employees
quality employees
empowered employees
dedicated people
dedicated professionals
committed people
committed employees
our dedicated
utilize our people
our people are our
our greatest asset           # our people are our greatest asset
most valuable asset
teammates
crew
hardworking
hard working
work ethic
enthusiastic
enthusiasm
energetic
energy and passion
"collective"
staffing
payroll
agents
headcount
like minded
work force
best staff
happy staff
hr
employer brand
management staff
supervisors
superb team
people power
passionate people
volunteers and staff
directors
chief
ceo

[reputation]
brand                        # a brand of the coast
strong brand
well known                   # a well known inn
famous
renowned
world renowned
internationally renowned
iconic
legendary
legend
reputation                   # a reputation for dry powder
"good" reputation
impeccable reputation
reputation for               # a reputation for tight seams
reputation for quality
image
"respected"
well respected
highly regarded
well regarded
recognition
internationally recognized
nationally recognized
globally recognized
widely recognized
recognizable
prestigious brand
status
acclaim
esteemed
distinguished
"distinction"
"distinctions"
eminent
prominent
trust in our
trust of our                 # win the trust of our dealers
trust of clients
earn the trust
earn trust
customer trust
client trust
trust and loyalty
confidence of our clients
confidence of our customers
confidence in our
loyalty
loyal
goodwill
household name
name in
known for its
known for our
known as "a"
known as the
synonymous with              # a name synonymous with dry cellars
synonymous
classic
award
"valued"
worthy
elegance of the brand
"honored"
noted
popular
in demand
sought after
talked about
"standing"
stature
symbol
appreciation of our
"celebrated"
word of mouth
good name
good standing
trusted reputation
world famous                 # the world famous harbour buns
beloved
best loved
much loved
credentials
landmark
glory of the brand
hallmark
badge
fame
visible
well liked

[scale]
global                       # a global maker of corks
global market
global marketplace
"global" brand
worldwide @ 0.7              # spare parts worldwide
world wide
international
"international"
"internationally"
international market
international standards
nationwide
national company
national network
statewide @ 0.7
countrywide
across the nation
largest
one of the largest companies
biggest
"major"
network
network of                   # a network of fifty workshops
extensive network
broad network
branch network
dealer network
store network
network of branches
network of stores
chain
chain of stores
chain of restaurants
presence
local presence
market presence
operate in
operating in _ countries
reach of
footprint
geographic
geography
transnational
cross border
multi national
intercontinental
pan european
diverse geographic
mass market
mass
massive
huge
giant
mega
immense
enormous
"scale"
economy of scale
large scale                  # large scale egg farming
full scale
throughout the state
throughout the region
all over the country
all over the world
in all regions
in every state
in every country
everywhere @ 0.6
ubiquitous
wherever we operate
where we operate
markets we serve
industries we serve
/\b[0-9][0-9,. ]*(?:million |billion |thousand )?(?:\w+ )?countries\b/ near countries
/\b[0-9][0-9,. ]*(?:million |billion |thousand )?(?:\w+ )?branches\b/ near branches
/\b[0-9][0-9,. ]*(?:million |billion |thousand )?(?:\w+ )?stores\b/ near stores
/\b[0-9][0-9,. ]*(?:million |billion |thousand )?(?:\w+ )?offices\b/ near offices
/\b[0-9][0-9,. ]*(?:million |billion |thousand )?(?:\w+ )?outlets\b/ near outlets
big company
intercity
across europe
across russia
across america
across asia
across africa
in over
in more than
throughout europe
throughout russia
throughout the united states
coast to coast
border to border
mega store
thousands of stores
super regional
interregional
interstate
multi state
magnitude

[process]
"organizational"
"organisational"
process                      # the process of tanning
system
systematic
"management"
"managements"
quality management           # quality management in the dairy
project management
risk management
cost management system
effective management
sound management practices
financial management
asset management
"governance"
standard
ethical standards of work
continuous improvement       # continuous improvement on the line
constantly improve
ongoing improvement
"continuous" @ 0.7
"continuously" @ 0.6
"continual"
"continually"
kaizen
six sigma
total quality
teamwork                     # teamwork on the quay
team work
team spirit
team effort
working together
collaboration
approach
integrated approach          # an integrated approach to drainage
comprehensive approach
multidisciplinary approach
scientific approach
method
methodology
modern methods
plan
policy
procedure
practice
business model
"models"
organizational
structure
framework
discipline of
control
integrated                   # exact, stem integr is integrated
"integrated"                 # integrated transport; integrity is values
coordination of
synergy
synergistic
"centralized"
logistics process
supply chain
value chain
workflow
operating model
operational discipline
efficient processes
analysis of
"monitoring"
"evaluation"
"evaluations"
audit
compliant
"compliance" @ 0.8
"regulations"
regulatory
"laws"
in accordance with law
legislation
code
guidelines
protocols
"documentation"
"documentations"
"reporting"
alignment of
performance management
"internal"
feedback
research process
program management
principles of management
scientific method
best "practices"
"specification"
"specifications"
requirements of the standard
professional standards
high standards of
performance standards
initiative @ 0.6
proactive
execute
implementation of
team approach
synchronize
modular
"rules"
phase
step
"administrative"
bureaucracy
measure of
key performance
planned growth
certified management
quality assurance system
lean processes
process oriented
operational control
traceability
quality policy
efficient management
good management
good manufacturing practice
gmp
haccp
iso 9001
oversight
interdisciplinary
cross functional
mediation
conditions
formal
project based
paradigm
platform approach
due diligence
scrutiny
best management practices    # best management practices in orchards
best business practices
objectives of the organization
annual report
logic
path
representation
number @ 0.3

[promotion]
advertising
"marketing" @ 0.8
marketing services
marketing solutions
market our
merchandise
"promotions"
"promotion"
sales                        # sales of wool
discount
off price
special offer
bonus
loyalty program
rewards program
rewards
coupon
gift card
campaign
pr
public relations
sell more
cross sell
"selling"
product promotion
promotion of our
promote our
promote our "products"
promote the use of           # promote the use of cork in flooring
promote the "brand"
promotion of "products"
exhibition of goods
trade show
trade fair
"publicity"
launch of new
sponsor of
"commercials"
clearance
sweepstakes
lottery
prize
viral
sales channel
"channels"
distribution channel
e commerce
ecommerce
lead generation
seo
search engine optimization
brand awareness
seller of the year
digital marketing
promo
cashback
loyalty card
sampling
brand building
branding services
copywriting
telemarketing
email marketing
content marketing
performance marketing
billboard
outdoor advertising
advertising solutions
auction

[location]
located
convenient location          # a convenient location by the ferry
easily accessible location
near "you"
nearby
close to home @ 0.7
close to our customers
close to our clients
close to "you"
close to the customer
local                        # local flour
your neighborhood
neighborhood store
neighborhood bank
walking distance
on your doorstep
branch
branchless
office
outlet
storefront
headquartered in
based in
situated
site
onsite
in the heart of              # in the heart of the old port
in the center of
in the centre of
downtown
shopping center
shopping centre
mall
brick and mortar
store near
door to door
home town
hometown
proximity
premises
floor space
square feet
corner of
"regional"
drive thru
in store
warehouse
point of sale
seaside
waterfront
riverside
plaza
pavilion
venue
center
centre
campus
next door
block away
kiosk
atm
counter service

[service]
"personal"                   @ 0.6       # a personal word with each parcel
"personally"
"customize"
"customization"
"customizing"
"customizable"
service
customer service             # customer service with a name behind it
excellent service
excellent customer service
exceptional service
exceptional customer service
outstanding service
outstanding customer service
superior customer service
best customer service
best service in
highest level of service
high level of service
service excellence
service quality
quality customer service
high quality service
legendary service
full service hotel
service oriented
service culture
spirit of service
customer care
client care
customer support
technical support
after sales
post sale
24 7
/\b24 +7\b/ near 24    # a desk open 24/7; rules see a blank for a slash
"responsive"
"responsiveness"
attentive                    # attentive waiters
attention to each            # attention to each guest
individual approach          # an individual approach to every roof
personal approach
tailored approach
customer oriented
customer focus               # a customer focused shipyard
customer centric
customer centered
customer driven
customer first
client oriented
client focused
client centered
client centric
guest focused
market oriented
customer experience
client experience
guest experience
brand experience
shopping experience          # a calm shopping experience
best experience
best possible experience
exceptional experience
exceptional customer experience
unique experience
memorable experience
dining experience
user experience
patient experience
best customer experience
experience for our customers
hospitality                  # the hospitality of the hills; stem hospit, so "hospital" is exact
authentic hospitality
"friendly"
friendliest
friendliness
courteous
courtesy
"polite"
helpful staff
warm welcome
welcoming
warm atmosphere
atmosphere
ambience
ambiance
cordial
professional and friendly
"tailored"                   # tailored cover for tractors
tailored solutions
tailor made
bespoke
made to measure
"custom"
"customized"
customised
customized solutions
"personalized"
personalised
"individualized"
one on one
one to one
face to face
"hands" on
dedicated account
concierge
front desk
call center
helpdesk
contact center
contact
white glove
vip
red carpet
serve our customers
serve our clients
serve our guests
serve the customer
serve our members
serve customers
best serve
better serve
listen
close to customers
knowing our customers
understand our customers
understand the customer
staff who care
responsive to the needs
willing to help
treat every customer
treat our customers
extra mile
service with "a" smile       # service with a smile on the ferry
customer relationship management
after care
aftercare
support line
technical service
warm hospitality
homelike
butler
host our guests
one call
listen to your needs
understand your needs
attentive to the needs
caring service
service minded
service delivery
responsive to customers
prompt and courteous
efficient and friendly
friendly and efficient
our customers come first
customers come first
customer is king
the customer is always
customer obsession
customer intimacy
customer advocate
customized approach
tailored services
exceptional hospitality
generous hospitality

[convenience]
"comfortably"
convenient                   # convenient tickets
convenient service
comfortable service
user friendly                # user friendly thermostats
easy to use
ease of use
easy to use "products"
simple to use
simple solution
flexible                     # flexible leases
flexible solutions
flexible schedule
adaptable
compact
portable
intuitive
handy
ready to use
ready made
ready to eat
plug and play
at your fingertips @ 0.8   # tax forms at your fingertips
one click
seamless @ 0.8
hassle free service
trouble free
quick and easy
quick and convenient
fast and convenient
fast and easy
fast and reliable
safe and convenient
accessible service
anytime anywhere service
delivery
home delivery
free delivery
express delivery
self service
mobile friendly
ergonomic
"comfortable" @ 0.7
comfortable conditions
cozy
cosy
spacious
clean rooms
easy access to our
responsive design
interoperable
compatible
multi channel
omnichannel
instant
real time
on demand
always available
open daily
available 24
easy ordering
easy payment
online booking
contactless
drop off
pick up
accessible hours
lightweight design
pocket sized
self serve
multi functional
wireless convenience
one stop convenience
click and collect            # click and collect by the tram stop
same day
next day
overnight
24 hour

[uniqueness]
"beautifully"
unique                       # a unique glaze
one of "a" kind              # one of a kind lamps
unique "products"
unique "product"
unique approach
unique solutions
exclusive                    # exclusive fabrics
exclusive "products"
"special"
"specially"
"speciality"
specialties
"specialty"
distinct
differentiated
different from
set us apart
stand out
unusual
uncommon
unlike any other
like no other
rare
limited edition
stylish                      # stylish raincoats
style
"fashionable"
fashion forward
chic
elegant
"beautiful"                  # exact, stem beauti is beauty, a feeling
beauty of form
aesthetic
well designed "products"
design driven
great design
design and quality
product design
iconic design
italian design
contemporary
compelling
signature
character
unforgettable service
extravagant
sparkle
glamour
glamorous
sexy
cool
flair
vibrant
colorful
colourful
"magical"
exotic
eclectic
quirky
unorthodox
trademark
identity
custom design
handpicked
curated
rarely seen
unmistakable
inimitable
incomparable design
irresistible
unrepeatable
stylistic
modern design
retro
luxurious design
ornamental
handsome
stunning
gorgeous
breathtaking
spectacular
picturesque
scenic
bold design
edgy
the only
unlike anything
personality of the brand

[values]
"values"
"integrity"
highest integrity
honesty                      # honesty at the scales
honest
ethics
ethical standards
high ethical standards       # high ethical standards in lending
highest ethical standards
highest standards of integrity
highest ethical
code of ethics
moral
"responsible"
"responsibly"
"responsibility"
corporate citizen
good corporate citizen
corporate citizenship
social responsibility        # social responsibility of a quarry
environmentally responsible
fiscally responsible
personal responsibility
respect
mutual respect
respect for all
openness
transparent                  # transparency of fees
"accountable"
"accountability"
fair
fair dealing
fair play
fair treatment
fair and equitable
sincere
"truthful"
principle
shari'a
sharia
trust @ 0.7
mutual trust
corporate culture            # a corporate culture of listening
company culture
our culture
culture of excellence
culture of
culture of safety
high performance culture
humility
humble
courage
loyalty to
discipline and
commitment to quality        # commitment to quality in every weld
commitment to service
commitment to customers
dedication to quality
excellence and integrity
integrity and professionalism
ownership
entrepreneurial
spirit
pioneering spirit
virtue
virtuous
decency
decent
conscience
conscientious
good faith
impartial
"objectivity"
unbiased
neutral
confidential
privacy policy
philosophy
"goodness" of
tolerance
patience
thrift
frugal
modest
modesty
family values
traditional values
work hard and
law abiding
legal compliance
obligation
conduct
conduct our business
conduct ourselves
"behavior"
behaviour
attitude
positive attitude
mindset
"ideals"
creed
covenant
commandment
stewardship of
good stewardship
ethos
fidelity
devotion to duty
professional ethics
inclusion at work
diversity and inclusion      # diversity and inclusion in the yard
equal opportunity employer
without regard to race
sex
ancestry
marital status
veteran status
gender
ethnicity
national origin
"orientation"
sacrifice
bravery
valor
valour
honor code
duty honor
duties
interest
best interest
conflict of interest
teamwork and integrity
sobriety of judgment
self discipline
competitive spirit
family spirit
culture of service
culture of learning
work culture
sufficiency

[partnership]
partner                      # partners down the valley
partnership
long term partnership        # long term partnerships with three yards
strong partnerships
relationship
strong relationships
personal relationships of trust
enduring relationships
trusting relationships
mutually beneficial          # mutually beneficial deals with mills
mutual benefit
mutual
mutual success
win win
cooperation                  # cooperation with ports
co operation
alliance
joint
collaboration with
close collaboration
work closely with
dealers
contract
contractor
agreement
negotiate
ally
co create
co creation
"networking"
"relations"
"relation"
good relations
consortium
side by side
hand in hand
shoulder to shoulder
long standing relationships
counterpart
reciprocal
loyal relationships
mutual growth
mutual understanding with partners
mutual interests
tie up
entities

[needs]
need                         # the needs of the fleet
needs of the market
meet your needs
meet all your needs
meet or exceed
meet and exceed
changing needs
unique needs
special needs of our clients
diverse needs
financial needs              # cover the financial needs of fishermen
insurance needs
housing needs
printing needs
satisfy our customers
satisfy customers
satisfaction
customer satisfaction        # customer satisfaction at the workshop
satisfied clients
satisfactory
"expectation"
"expectations"
exceed the expectations of   # exceed the expectations of stone buyers
"requirement"
"requirements"
demand
market demand
demands of the market
"demanding"
wishes
"preferences"
"tastes"
value @ 0.8
create value                 # create value wherever we dig
add value                    # add value to scrap
superior customer value
value for all stakeholders
economic value added
sustainable value
best value to
value oriented
benefit
"desires"
"reward"
merit
worth
response
suit your needs
suitable
fit for purpose
right product
right solution
appropriate
adequate
needs of our community
needs of the community
human needs
local needs
emerging needs
security needs
communication needs
transportation needs
software needs
technology needs
food needs
nutrition needs
"wants"
receive
deserve
customers want
what our customers want
what clients want
quality expectations
tangible benefits
tangible value
practical benefits
value to society
value for society
value for communities
value to communities
create value for society
create value for our communities
shared value
value for everyone
value for partners
value for money and quality
superior value to customers
unique value
benefits of our "products"

[resources]
resource
material
infrastructure               # infrastructure of ports
"facilities"
facility
production base
capacity
supply base
"production" assets
natural resources @ 0.8   # natural resources under the tundra
reserves
deposit
feedstock
ingredient
natural materials
components
inventory
stock of
plant
factory
mill
mineral
ore
coal
timber
land bank
fleet
modern fleet
vehicles fleet
"buildings"
workshop
wood
steel
metal
cotton
leather
wool
fabric
textile
glass
plastic
paper
rubber
stone
cement
concrete
sand
gold
silver
copper
iron
aluminum
aluminium
nickel
zinc
diamond
uranium
crude
fuel supply
"funding"
financing of
sources
source of supply
transmission
grid
backbone
warehouse space
lathe
conveyor
raw
arable land
quarry
oil fields
smelter
refinery
shipyard
depot
hangar
greenhouse
herd
cattle
livestock
poultry farms

[offer]
"shows"
product                      # stem of productive too, which is exact
"product"
"products"                   # products for bakers
"services"
"service" offering
"offerings"
goods
"goods"
solution                     # solutions for wet walls
products and services        # products and services for anglers
range of goods
commodity
article
wares
"supplies"
brand of
# software, internet, telecom
software
application
apps
"app"
platform
game                         # games for long evenings
mobile games
toys
portal
browser
search
email
messenger
"hosting"
domain
internet access
internet services
web site
websites
web design
web development
mobile communications
telecommunications
telecom
"communications"
"communication"
telephone
telephony
phone
smartphone
handset
laptop
tablet
desktop
printer
print
"printing"
copier
cybersecurity
cyber
data
data center
content                      # content for screens
digital content
video
music
audio
podcast
film
movie
series
television
tv
radio
cable
satellite tv
news
newspaper
magazine
book
"publications"
"publication"
journal
media
multimedia
broadcasting
channel
concert
"performances"
theatre
theater
play
drama
opera
ballet
dance
"exhibition"
"exhibitions"
"collection"
"collections"
museum
gallery
library
"archives"
artwork
works of art
paintings
photograph
photography
photos
festival
event
ticket
"entertainment"
theme park
amusement park
circus
casino
# money
loan
lending
credit
mortgage
card
payment
account
"checking"
"savings"
financial services           # financial services for market traders
financial products
financial solutions
insurance                    # insurance for orchards
reinsurance
coverage
annuity
pension
retirement plan
investment services
investment products
investment banking
investment management
wealth management            # wealth management for ship owners
asset management services
brokerage
broker
"securities"
bonds
funds management
mutual fund
"leasing"
factoring
microfinance
fintech
currency
foreign exchange
transaction
"financing"
financial advice
financial planning
financial literacy course
surety
claim
benefits administration
taxes
bookkeeping
remittance
"transfers"
trust services
# health
drug
medicine                     # medicines for sheep and people
"medication"
"medications"
pharmaceutical
vaccine
therapy
treatment
diagnostics
diagnosis
medical care
medical services             # medical services in one building
health services
medical equipment
medical devices
medical technology
surgery
surgical
dental care
dental
dentistry
orthodontic
prosthetics
implants
"glasses"
eyewear
lenses
hearing aids
supplement
vitamins
nutrition
infant formula
"nursing"
nursing care
home care
elderly care
long term care
hospice
maternity
prescription
pharmacy
massage
spa
yoga
gym
fitness club
# food
food                         # food for the road
meal
dish
cuisine
"cooking"
recipe
bread
bakery
pastry
cakes
breakfast
lunch
dinner
dining
snack
pizza
burger
sandwiches
sushi
soup
pasta
noodles
rice
fish
seafood
meat
beef
pork
poultry
chicken
sausage
egg
milk
dairy
cheese
yogurt
butter
chocolate
candy
confectionery
sweets
"treats"
honey
sugar
salt
spice
sauce
oil
vegetable
fruit
berries
grain
wheat
flour
cereal
nuts
juice
water supply
mineral water
bottled water
drink
beverage
coffee
tea
beer
wine
vodka
"spirits"
whisky
alcohol
tobacco
cigarettes
grocery
supermarket
hypermarket
convenience store
feed
"catering"
restaurant
cafe
café
bar
pub
kitchen
canteen
fast food
# retail, home, fashion, beauty
store
shop
boutique
online store
marketplace platform
clothes
apparel
garment
footwear
shoe
boots
bags
luggage
jewelry
jewellery
watch
accessory
lingerie
underwear
dress
gowns
tuxedo
fashion
sportswear
sports equipment
outdoor gear
gear
cosmetics
beauty products
skin care
skincare
skin
hair
hair care
haircut
makeup
perfume
fragrance
salon
beauty services
personal care
hygiene products
diapers
furniture
furnishings                  # also furnished: see furnishings in method.lex
home furnishing
mattress
bed
sofa
carpet
flooring
tiles
ceramics
curtains
decor
interior
lighting
lamp
appliance
"cleaning"
detergent
tableware
gift
flowers
garden products
stationery
souvenir
wedding
bridal
consumer electronics
# building, estate
project
house                        # housing for nurses
apartment
residential
residential complex
real estate                  # real estate in lake towns
estate
property
office space
lodging
hotel
hostel
resort
room
"accommodation"
"accommodations"
roof
windows
doors
"insulation"
"insulations"
bricks
coatings
pipe
plumbing
heating
ventilation
air conditioning
boilers
"elevator"
"elevators"
"bridges"
road construction
remodeling
"renovation"
"renovations"
"landscaping"
facility management
property management
# transport
transport
logistics
freight
cargo
"shipping"
trucking
car
vehicle
automobile
motorcycle
bicycle
bike
tire
tyre
"parts"
aircraft
airplane
plane
airline
airport
flight
ferry
boat
yacht
cruise
railway
train service
bus
buses
taxi
ride
courier
parcel
mail
postal
storage services
warehousing
"parking"
fueling
tour
excursion
travel agency
"holidays"
vacation
mobility solutions
mobility services
# industry
chemicals
specialty chemicals
petrochemical
fertilizer
fertiliser
pesticide
crop protection products
seed
polymer
resin
adhesive
lubricants
gasoline
diesel
petrol
petroleum
natural gas
gas
lng
electricity
power plants
power generation
solar
hydropower
nuclear
nuclear power
battery
"transformer"
"transformers"
motor
"engine"
"engines"
pump
valve
"bearing"
fasteners
wire
instrument
apparatus
turbine
compressor
crane
tractor
agricultural machinery
machine tools
"castings"
"casting"
steel products
metal products
tubes
rolled metal
packaging materials
"container"
"containers"
"bottles"
"cans"
industrial equipment
weapon
arms
armor
ammunition
defense products
military equipment
"security" "services"        # guards and security services for malls
security systems
security products
"security" "solutions"
alarm
surveillance
cameras
drone
rockets
spacecraft
"satellites"
# education, work, advice
education services           # education services for pilots
educational programs         # educational programs for welders
academic programs
program
programme
course
curriculum
curricula
degree
lesson
class
workshop for
seminar
conference
webinar
lecture
textbook
e learning
distance learning
exam
camp
"consulting"
"consultancy"
"consultation"
"consultations"
advisory
advice
legal
law firm
notary
staffing services
staffing solutions
workforce solutions
recruitment services
hr services
payroll services
human resource services
outsourced
management consulting
market research
research services
certification services
engineering services
event management
graphic
web services
customer support outsourcing
funeral
child care
childcare
day care
veterinary
grooming
social services
public "services"
"utility"
water and wastewater
waste management
recycling services
equipment rental
"activities"
formats
package
subscription
alternatives
bookstore
bookshop
ready meals
dumplings
caviar
salmon
bacon
ham
steak
barbecue
tortillas
tacos
donuts
doughnuts
cookies
biscuits
crackers
popcorn
jam
syrup
ketchup
mayonnaise
mustard
vinegar
soy
tofu
plant based
vegan
vegetarian
halal
kosher
potatoes
tomatoes
apples
bananas
mushrooms
beans
corn
oats
barley
rye
sunflower
cocoa
espresso
cola
lemonade
kvass
cider
liquor
champagne
brewery
winery
distillery
toiletries
soap
shampoo
toothpaste
cream
lotion
nail
manicure
barber
barbershop
tattoo
tanning
hairdressing
wigs
glass products
vases
chairs
table
desk
wardrobe
bathroom
bath
sauna
fireplace
stove
refrigerators
washing machines
vacuum
cookware
knives
towels
linen
blankets
pillows
candles
balloons
dolls
puzzles
strollers
pens
notebooks
paper products
tissue
cardboard
corrugated
labels
ink
toner
signage
"signage"
banners
shirts
jeans
denim
jackets
hats
socks
scarves
gloves
uniforms
workwear
swimwear
sneakers
sandals
belts
handbags
backpacks
"rings"
earrings
necklaces
gems
gemstones
pearls
crystal
eyeglasses
contact lenses
wheelchairs
prostheses
syringes
test kits
reagents
antibiotics
insulin
generics
biosimilars
herbs
herbal
homeopathic
blood
plasma
stem cells
mri
x ray
ultrasound
ambulance
clinic services
telecare
dialysis
chemotherapy
radiology
physiotherapy
psychotherapy
plastic surgery
fertility treatment
ivf
suv
vans
trailers
forklifts
excavators
bulldozers
loaders
tanks
locomotive
wagons
trams
metro
subway
helicopters
jets
gliders
vessels
tugboats
ports
terminal
dock
harbor
harbour
marina
customs clearance
"forwarding"
supply chain solutions
last mile delivery
"moving"
relocation
carpool
scooters
"charging"
filling stations
auto service
"towing"
overdraft
microloans
crowdfunding
cryptocurrency
bitcoin
wallet app
money transfer
payroll solutions
audit services
appraisal
inventory services
life insurance
health insurance
reit
trust fund
hedge fund
index funds
etf
real estate investment
land development
plots
cottages
villas
townhouses
dormitory
warehouse services
business center
shopping malls
stadium
arena
pools
playground
lumber
plywood
drywall
plaster
asphalt
gravel
gypsum
sealants
screws
bolts
ladders
scaffolding
switches
sockets
led
bulbs
lens
microscopes
scales
scale models
"meters"
gauges
thermostats
radiators
air conditioners
filters
filtration
membranes
gearboxes
foundry
alloys
beams
sheets
sheet metal
foil
profiles
magnet
ferroalloys
graphite
rare earth
wind power
wind energy
wind farms
solar power
biofuel
biogas
lpg
bitumen
kerosene
oilfield
rigs
explosives
fireworks
mining equipment
animal feed
saplings
seedlings
herbicides
greenhouse vegetables
bouquets
pest control
laundry
housekeeping
nanny
babysitting
language school
driving school
mba
bachelor
master's degree
diploma
boarding school
preschool
kindergarten
nursery
montessori
scholarship programs
internship
apprenticeship
bootcamp
masterclass
team building events
banquets
birthday
ceremonies
cartoons
comics
poetry
dictionary
maps
navigation
weather
forecasts
directory
classifieds
auction services
social media
social network
blog
chat
chatbot
bots
crm
erp
antivirus
firewall
microservices
modules
plugin
esports
slot machines
"betting"
bookmaker
songs
albums
piano
guitar
studio
orchestra
choir
spectacle
beach
trips
journeys
itineraries
hunting
tents
canoe
surfboards
skates
treadmills
zoo
aquarium
botanical garden
patent services
arbitration
litigation
lobbying
compliance services
headhunting
temp staffing
temporary staffing
outstaffing
market analysis
surveys
"polling"
laboratory tests
calibration services
land surveying
geodetic
exploration services
demolition
welding
hvac
waste collection
scrap
scrap metal
secondary raw materials
water treatment
wastewater
public transport
permits
passports
registration
subsidies
benefits programs
shelters services
menstrual                    # a menstrual cup that lasts ten years
liquid "products"

[rivals]
market                       # the market for hay
"markets"
on the market                # the quietest pumps on the market
niche
marketplace
competitive                  # the competitiveness of small farms
competitive advantage        # our competitive advantage is the kiln
sustainable competitive advantage
competitive position
competitor
than anyone else             # we know bolts better than anyone else
better than anyone
better than the competition
than any other
than anybody
rival
peers
compared with
compared to
in the industry
in our industry
in its class
in our class
in its field
in our field
in this field
in the field
in the business
in the sector
in the segment
world market
global "markets"
international "markets"
"emerging"
local market
regional market
market needs
market conditions
market trends
market dynamics
market position
market opportunities
position in the market
leading position in the market
industry average
above average
barriers to entry
monopoly
dominant market
advantage
price war
sector average
edge
competitive world
global competition
local competition
demand in the market         # a gap in the market for rye
leading markets
market leading position
market challenger
