# English words for people and places: whom a mission names as those it serves or deals with, where, and in
# which field. They carry no judgement of their own; the model looks at what is said to happen to them.
# Written by us from general knowledge of English and of such texts; stem collisions checked with Snowball.
# To add an entry: a line under its [concept], lower case, with an example of another organisation's use;
# "double quotes" for a form that must not be stemmed ("patients" beside patient, "person" beside personal).

[customer]
customer                     # also custom, which is exact in service
our customers                # our customers on both banks
internal and external customers
residential customers
potential customers
loyal customers and
client                       # our clients sleep well
our clients                  # our clients keep bees
consumer                     # consumers of heat
user
buyer
home buyers
homebuyers
"purchaser"
"purchasers"
shopper
guest                        # guests of the inn
passenger                    # passengers on the night boat
visitor
tourist
member                       # members of the union
membership
subscriber
tenant
renters
landlord
homeowner
home owners
borrower
depositor
account holders
cardholders
policyholder
insured persons
claimants
taxpayer
ratepayers
patron
clientele
viewer
"listener"
"listeners"
audience
reader
fan
gamer
player
diner
foodies
coffee lovers
pet owners                   # vets for pet owners on the islands
dog owners
cat owners
car owners
vehicle owners
boat owners
homemakers
beneficiary
recipient
"applicants"
"applicant"
job seekers
candidates
retirees
"pensioners"
"pensioner"
plan participants
"participants"
"participant"
plan sponsors
brides
"couples"
riders
motorists
commuters
travelers
holidaymakers
hikers
donors and volunteers
music lovers
book lovers
attendees
hobbyists
do it yourselfers
"enthusiasts"
"sellers"
merchants
"advertiser"
"advertisers"
the market we serve
those we serve @ 0.8
people we serve @ 0.8   # warm soup for the people we serve
everyone we serve
whom we serve
customers worldwide
customers everywhere
clients worldwide
our residents
our community and customers
loyal guests
vip clients
customers and partners
customers and communities
internet users
mobile users
lessees
vacationers
leaseholders
clubs members
bettors
gamers everywhere
collectors
investors as clients
spectators
moviegoers
theatergoers
concertgoers
parishioners
brides and grooms
newlyweds
honeymooners
anglers
hunters
golfers
surfers
climbers
campers
bikers
bargain hunters
beginners
fashionistas
gift givers

[beneficiary]
people                       # people downstream
"people's"
people everywhere
people around the world      # letters for people around the world
people all over the world
poor people
sick people
vulnerable people            # shelter for vulnerable people
people living with
people in poverty
everyone                     # a lake for everyone
everybody
anyone
anybody
someone
somebody
"person"                     # exact: personal is service
"persons"
person's
individual                   # individuals and firms
human being
human life
child
children                     # children of fishermen
every child                  # every child in the valley can swim
sick children
kids
baby
infants
newborns
toddlers
boys
girls
teenagers
teens
adolescents
youth
young
student                      # students from the hills
every student                # every student has a desk
pupils
schoolchildren
undergraduates
postgraduate
graduates
alumni
apprentices
trainees
learners
"family's"
"families"
every family                 # a roof for every family
low income families
parent
mother
mom
mum
father
dads
grandparents
grandchildren
couple
husband
wife
wives
women
woman
men
man
gentlemen
ladies
adults
seniors
elderly
"aged"
patient                      # patients and those who wait for them
"patient"
our patients                 # our patients at the eye ward
cancer patients
caregivers
carers
clinicians
doctor
physician
nurse
health professionals
healthcare professionals
medical professionals
healthcare providers
pharmacists
dentists
surgeons
teacher
"educators"
"educator"
professor
faculty
"academics"
"researcher"
"researchers"
scientist
scholar
artist
musician
writers
author
poets
actors
dancers
"designers"
"designer"
filmmakers
"photographers"
"photographer"
creators
makers of
inventors
amateurs
athlete
sportsmen
runners
cyclists
skiers
swimmers
players of all ages
driver
pilots
sailors
pedestrians
worker
injured workers
working class
breadwinners
refugee
migrants
immigrants
prisoners
inmates
offenders
victims
survivors
homeless people
the homeless
the poor
the hungry
the sick
needy
blind
deaf
disabled
underprivileged
disadvantaged
underserved
"marginalized"
marginalised
vulnerable
at risk
less fortunate               # coats for the less fortunate
orphan
veterans
soldiers
servicemen
service members
troops
warfighter
"officers"
"officer"
firefighters
first responders
heroes
"believers"
"believer"
christians
muslims
jews
catholic
disciples
"followers"
"follower"
the faithful
pilgrims
"villagers"
"villager"
residents of
homes and families
households
dreamers
seekers
"explorers"
"explorer"
"adventurers"
"adventurer"
those who
others in
ones
lovers
professionals everywhere
salespeople who
bosses
pet
dogs
cats
horses
companion animals
superheroes
millennials
generation z
affluent
rich and poor
millions of people           # light for millions of people
hundreds of millions
people of the world
people of all abilities
people of all backgrounds
people of faith
people of color
people love                  # shoes people love
people they love
people to live
people feel
people and communities
people and society
people and nature
people and animals
people and cultures
hard working people
hardworking families
talented young
gifted child
children with cancer
children everywhere
children's lives
girls everywhere
women everywhere
pregnant
families and communities
families live
families everywhere
individuals and communities
patients worldwide
patients everywhere
patients live
students worldwide
young professionals          # a first flat for young professionals
new parents
new mothers
abused children
centenarians
octogenarians
grandma
grandmother
grandfather
aunts
uncle
brother
sister
sons
daughters
sibling
spouse
tween
schoolboys
freshmen
valedictorians
international students
referees
olympians
paralympians
gymnasts
wrestlers
boxers
actress
sculptors
novelists
bloggers
content creators
chefs
bakers
waiters
fishers
truckers
truck drivers
taxi drivers
flight crews
astronauts
cosmonauts
astronomers
mathematicians
physicists
chemists
biologists
visionary people
activists
journalists
whistleblowers
judges
jurors
detainees
convicts
newcomers
new arrivals
stateless
displaced people
displaced persons
deprived
destitute
beggars
slum dwellers
shanty
widows
bereaved families
amputees
wheelchair users
autistic
stroke survivors
cancer survivors
dying people
dying patients
donor families
blood donors
puppies
kittens
rabbits
cattle dogs
trainers

[public]
citizen                      # citizens of the port
our citizens                 # our citizens on the far shore
population
populace
inhabitants
resident
local residents
"the" public
general public
public at large
the public
the people
the people of                # we map wells for the people of the delta
our people and
"peoples"
indigenous
"humanity"
mankind
humankind
human race
the world's people
the world's population
"generation"
"generations"                # generations of skippers
present and future generations
next generation of citizens
youth of
children of
"americans"
"canadians"
"russians"
carolinians
texans
californians
floridians
"europeans"
"africans"
africans everywhere
"indians"
chinese people
britons
new yorkers
muscovites
voters
electorate
community members
townspeople
village
"tribes"
diaspora
"nationals"
civilians
"masses"
constituents
ethnic groups
minorities
people of the region
people of the state
people of the country
our state's
all of us
us all
all ages
all walks
everyone on earth
everyone on the planet
everyone in the world
each of us
local people
city dwellers
rural communities            # a bus twice a day for rural communities
coastal communities
urban communities
low income communities
underserved people
american people
british people
russian people
our fellow
compatriots
stakeholders in society
residents of the city
residents of our city
residents of the region
people in russia
people in the country
people in our communities
people in the region
people in the world
people in cities
people in africa
people of our country
people of russia
people of our region
people of india
people of ohio
people of texas
our neighbors
our nation's
the community
the entire community
the whole community
wider community
the wider public
broader community
new generation of people
our grandchildren
our children and grandchildren
children and grandchildren
native
indigenous communities
first nations
aboriginal
latinos
hispanic
black communities
black people
muslim communities
jewish
jewish community
lgbt
lgbtq
queer
countrymen
landsmen
crowds
the world over
world population
planet's population
seven billion
eight billion

[business]
"university"
"university's"
"governmental"
"hospital"
business                     # businesses on the square
small and medium
medium sized
mid sized
local businesses
business community
business world
business owners
owners of small businesses
owners of small shops
owners of small cafes
owners of restaurants
owners of homes
owners of pets
flat owners
apartment owners
small business owners
businessman
businessmen
"companies"                  # companies that ship
leading "companies"
oil "companies"
insurance "companies"
portfolio "companies"
"organizations"              # exact: stem organ
"organisations"
enterprise
entrepreneur                 # entrepreneurs in small towns
startups
start "ups"
founders of
"firms"
corporations
"corporations"
institution
financial institutions       # vaults for financial institutions
educational institutions
public institutions
research institutions
"banks"
credit unions
"insurers"
"insurer"
funds of
farmer                       # farmers on wet land
family farmers
growers
ranchers
fishermen
"producers"
"producer"
food producers
"manufacturers"
"manufacturer"
"retailers"
"retailer"
restaurants and hotels
restaurateurs
hoteliers
"builders"
contractors and builders
software "developers"
property developers
"developers"
architects
engineers and architects
electricians
plumbers
painters
"installers"
"installer"
"mechanics"
carpenters
craftsmen and
tradesmen
"programmers"
"programmer"
web "designers"
marketers and
"publishers"
"publisher"
"broadcasters"
"broadcaster"
agencies
"employer"
"employers"
industry players
market participants
"operators"
"operator"
airlines and airports
carriers
shippers
haulers
ship owners
shipowners
utilities and
oems
system integrators
"wholesalers"
"wholesaler"
freelancers
self employed
professionals in
practitioner
lawyers
attorneys
"accountants"
"accountant"
brokers and
consultants and
investors and entrepreneurs
importers                    # we import cork
"exporters"
"exporter"
"government"                 # exact: stem govern is make
"governments"
local government
"authorities"
local authorities
municipalities
public sector                # heat meters for the public sector
private sector
schools
"universities"
colleges
"hospitals"
"clinics"
"nonprofits"
"charities"
churches
museums and
"libraries"
ngos
non "profits"
law enforcement
armed forces
military
army
navy
air force
b2b
b2c
semiconductor "companies"
pharmaceutical "companies"
merchants and
"traders"
sme
smes
teams everywhere
"workplaces"
boards
decision makers
policymakers
policy makers
lawmakers
"legislators"
"legislator"
executives of
industrialists
corporate customers and
manufacturer of cars
business leaders             # evening talks for business leaders
business of all sizes
businesses of every size
businesses of any size
companies of all sizes
companies worldwide
organizations of all sizes
organizations worldwide
enterprises of all sizes
micro enterprises
family businesses
family farms
farming communities
smallholder
rice farmers
dairy farmers
wine growers
winemakers
beekeepers
livestock producers
meat producers
milk producers
utility "companies"
transport "companies"
logistics "companies"
media "companies"
food "companies"
automakers
carmakers
car manufacturers
aircraft manufacturers
device manufacturers
equipment manufacturers
original equipment manufacturers
semiconductor manufacturers
vendors and buyers
shopkeepers
shop owners
store owners
restaurant owners
hotel owners
beauty professionals
sole proprietors
solopreneurs
venture
financial advisors
financial advisers
financial professionals
insurance agents
bankers
credit institutions
pension funds
health systems
health plans
medical practices
veterinarians
vets
dental professionals
creative professionals
creative agencies
media owners
content owners
rights holders
app developers
game developers
developers everywhere
data scientists
it professionals
it teams
security teams
marketing teams
hr teams
legal teams
police
fire departments
fire fighters
emergency services
councils
parliament
president
governor
mayor
state bodies
public authorities
public agencies
executive authorities
embassies
chambers
union of entrepreneurs
trade unions
sports clubs
leagues
foundations
civil society organizations
faith based organizations
buyers in industry
procurement professionals
purchasing managers
plant managers
fleet managers
fleet operators
railroads
port operators
network operators
telecom operators
mobile operators
power producers
grid operators
oil producers
steelmakers
metal producers
homebuilders
building contractors
general contractors
roofers
welders
painters and decorators
janitors

[employees]
employee                     # employees who stay
our employees                # our employees go home at five
our people                   # our people go home safe
"our" people
our own people
our staff and
associate
our team members
team member
colleague
coworkers
co workers
fellow workers
our workers
our workforce
our crew
our volunteers
our drivers
our pilots
our teachers
our nurses
our physicians
working environment
workplace                    # a workplace without shouting
workplace culture
career opportunities for our employees
employee career
jobs for our employees
personal growth of our employees
growth of our employees
growth of employees
opportunities for our employees
opportunities for employees
employees shareholders
their families and our
wages
salary
compensation
remuneration
people who work
people we employ
those who work for us
labor union
unions
rotarians
cast members
baristas
salesmen
"miners"
"miner"
seamen
steelworkers
our employees lives
employees feel
employees grow
employees enjoy
employees to grow
employees and communities
employees and partners
employees and shareholders
employees and society
employee satisfaction
employee growth
employee health
employee safety
employee ownership
employee owners
staff members
staff and students
working conditions           # decent working conditions in the mill
conditions for employees
conditions for our employees
safe working environment
safe working conditions
healthy work environment
positive work environment
supportive work
great workplace
best workplace
friendly workplace
place where people work
place where people want to work
new hires
retired employees
crew members
foremen
jobs of our employees

[stakeholders]
stakeholder                  # all stakeholders of the forest
all stakeholders             # for all stakeholders of the harbour
value for stakeholders
supplier                     # suppliers of bark
"suppliers"
our partners                 # our partners up the valley
partners worldwide
business associates
our business partners
trading partners
channel partners
supply chain partners
franchisees
licensees
dealers and
our dealers
sponsors
donors and
"supporters"
"supporter"
creditors
lenders
"regulators"
"regulator"
vendors
subcontractors
distributors and
interested parties
parties
those with whom we
everyone we work with
customers and employees
customers employees and
customers employees and shareholders
customers employees shareholders
shareholders employees and
clients employees and
everyone involved
contributors
intermediaries
counterparties
investors and partners
customers and shareholders
customers shareholders
clients and partners
clients and shareholders
clients and employees
partners and clients
partners and customers
partners and suppliers
partners and employees
partners and communities
shareholders and customers
shareholders and employees
shareholders customers
shareholders and communities
shareholders and the community
shareholders and society
internal and external stakeholders
customers and business partners
colleagues and partners
members and partners
investors and customers
owners and employees

[reader]
you                          # you sleep, we bake
your                         # your roof
yourself
yourselves
you're
your family
your children                # a walk for your children
your home
your life
your team
your money
your health
your needs
you and your family
you need
you love
you deserve
dear

[place]
in the world                 # the shyest birds in the world
of the world
country                      # in every country
across the country           # ferries across the country
throughout the world
around the world             # riders around the world
round the world
across the world
globe
region
area
city
town
"township"
county
province
district
territory
states
united states
usa
us market
u s
america
american
"america"
canada
canadian
mexico
mexican
puerto rico
brazil
brazilian
argentina
chile
colombia
colombian
peru
europe
european
united kingdom
uk
great britain
britain
british
england
english
scotland
scottish
wales
welsh
ireland
irish
germany
german
france
french
italy
italian
spain
spanish
portugal
portuguese
netherlands
dutch
belgium
austria
swiss
switzerland
sweden
swedish
norway
norwegian
denmark
danish
finland
finnish
iceland
poland
polish
czech
hungary
hungarian
romania
bulgaria
greece
greek
turkey
turkish
ukraine
ukrainian
belarus
kazakhstan
uzbekistan
georgia
armenia
azerbaijan
russia
russian
soviet
moscow
petersburg
siberia
siberian
ural
volga
tatarstan
caucasus
baltic
asia
asian
gulf
gcc
saudi
arab
uae
dubai
qatar
israel
israeli
iran
iraq
egypt
africa
african
nigeria
kenya
ghana
ethiopia
india
indian
china
chinese
hong kong
taiwan
japan
japanese
korea
korean
vietnam
thailand
thai
malaysia
malaysian
singapore
indonesia
philippines
bangladesh
pakistan
sri lanka
australia
australian
new zealand
pacific
atlantic
caribbean
mediterranean
arctic
antarctica
london
paris
berlin
new york
los angeles
san francisco
chicago
boston
washington
california
florida
texas
carolina
ohio
virginia
michigan
pennsylvania
illinois
indiana
colorado
arizona
oregon
nevada
utah
minnesota
wisconsin
missouri
kentucky
tennessee
alabama
louisiana
maryland
massachusetts
new jersey
new england
hawaii
alaska
midwest
west
western
east
eastern
south                        # the south of the county
southern
north
northern
northeast
northwest
northwestern
southwest
southeast
central
west coast
east coast
valley
coastal
island
continent
hemisphere
borders
rural
urban
metropolitan
suburban
capital city
jurisdiction
mainland
overseas
abroad
developing world
third world
global south
communities around the world
square miles
statewide area
commonwealth
domestic
federal
zone
street
roads
highway
ground
underground
space
ocean coast
hills
bay
hamlet
outskirts
countryside
megacity
metropolis
at home and abroad
nationwide network area
cis
eurasia
eurasian
scandinavia
nordic
benelux
balkan
iberia
anatolia
levant
sahara
sub saharan
amazon
andes
himalaya
great lakes
great plains
new south wales
queensland
victoria
sydney
melbourne
toronto
vancouver
montreal
quebec
ontario
alberta
tokyo
osaka
beijing
shanghai
shenzhen
delhi
mumbai
bangalore
seoul
bangkok
jakarta
manila
hanoi
cairo
lagos
nairobi
johannesburg
rio
sao paulo
buenos aires
lima
bogota
havana
cuba
jamaica
venezuela
ecuador
bolivia
uruguay
paraguay
panama
costa rica
guatemala
honduras
nicaragua
salvador
haiti
dominican
trinidad
bahamas
rome
milan
madrid
barcelona
lisbon
amsterdam
brussels
zurich
geneva
vienna
prague
budapest
warsaw
bucharest
sofia
athens
istanbul
ankara
kiev
kyiv
minsk
vilnius
riga
tallinn
lithuania
lithuanian
latvia
latvian
estonia
estonian
moldova
serbia
serbian
croatia
croatian
slovenia
slovakia
slovak
bosnia
albania
macedonia
montenegro
luxembourg
malta
cyprus
kazan
novosibirsk
yekaterinburg
samara
omsk
tomsk
krasnoyarsk
vladivostok
sochi
crimea
yakutia
bashkortostan
chuvashia
dagestan
chechnya
kyrgyzstan
tajikistan
turkmenistan
mongolia
tibet
nepal
bhutan
afghanistan
myanmar
cambodia
laos
syria
lebanon
jordan
palestine
yemen
oman
kuwait
bahrain
morocco
algeria
tunisia
libya
sudan
senegal
cameroon
uganda
tanzania
rwanda
congo
zambia
zimbabwe
botswana
namibia
angola
mozambique
madagascar
fiji
papua
guam
hawaiian
seattle
portland
denver
dallas
houston
austin
atlanta
miami
philadelphia
detroit
minneapolis
phoenix
las vegas
san diego
oakland
brooklyn
manhattan
queens
new orleans
pittsburgh
cleveland
baltimore
nashville
connecticut
delaware
vermont
new hampshire
montana
wyoming
idaho
oklahoma
kansas
nebraska
iowa
arkansas
mississippi
new mexico
scots
manchester
liverpool
birmingham
glasgow
edinburgh
cardiff
belfast
dublin
yorkshire
cornwall
munich
hamburg
bavaria
cologne
frankfurt
lyon
marseille
brittany
normandy
tuscany
sicily
naples
andalusia
catalonia
basque
hudson
norfolk
atlas
puerto
monterey
heartland

[field]
industry
sector
field
in the field of              # a workshop in the field of acoustics
segment
bank                         # a leader in banking
community banking
financial sector
financial industry
financial services industry
insurance industry
investment industry
healthcare                   # careers in healthcare
health care
health industry
health sector
medical
medicine as "a"
life sciences
"sciences"
biology
chemistry
"physics"
mathematics
psychology
history department
law
engineering industry
agriculture                  # machines for agriculture
agri
agribusiness
farming
forestry
"fishing"
fishery
aquaculture
horticulture
mining
metallurgy
metallurgical
steel industry
oil and gas
gas industry
oil industry
energy                       # the energy sector
power industry
electric power
"construction"               # cranes for construction
"constructions"
real estate industry
housing industry
architecture and
automotive
car industry
aerospace
aviation
maritime
shipbuilding
shipping industry
rail
transportation industry
logistics industry
tourism
hospitality industry
hotel industry
restaurant industry
food industry
beverage industry
retail                       # scales for retail
wholesale
fashion industry
beauty industry
textile industry
furniture industry
information technology industry
software industry
technology industry
technology sector
semiconductor industry
telecommunications industry
telecom industry
media industry
entertainment industry
film industry
music industry
gaming industry
printing industry
advertising industry
consulting industry
marketing industry
legal profession
legal system
education sector
education system
school system
higher education             # lecture recordings in higher education
postsecondary
secondary education
primary education
early childhood
"vocational"
vocational education
business education
arts                         # a fund for art
fine arts
contemporary art
performing arts
culture sector
sport                        # a shop for sport
football
soccer
basketball
baseball
hockey
tennis
golf
rugby
cricket
volleyball
chess
racing
olympic
cycling
swimming
skiing
fitness industry
outdoor recreation
pharmaceutical industry
pharma
chemical industry
petrochemical industry
packaging industry
paper industry
plastics industry
waste industry
security industry
defense industry
defence industry
defense sector
staffing industry
public administration
"corrections"
"correction"
"customs"
criminal justice
religion
religious
theology
ministry
trade                        # see field
electronic commerce
commerce
commodities trading
capital markets
financial markets
private equity
venture capital
neuroscience
oncology
cardiology
cardiovascular
ophthalmology
pediatrics
immunotherapy
genetics
endodontic
orthopedic
optometry
veterinary medicine
political
"economics"
"humanities"
statistics
management education
web industry
internet industry
direct selling
funeral industry
"commercial"
"liberal"
affairs
industry wide
service industry
public health sector
social sector
voluntary sector
creative industries
cultural industry
digital economy
steel sector
metals industry
energy market
power sector
power engineering
electrical engineering
mechanical engineering
civil engineering
instrument making
machine building
machine tool industry
chemical sector
polymer industry
rubber industry
glass industry
cement industry
paint industry
furniture sector
wood industry
timber industry
pulp
pulp and paper
light industry
garment industry
footwear industry
jewelry industry
luxury industry
cosmetics industry
perfume industry
wellness industry
dental industry
biotech industry
medical device industry
animal health industry
dairy industry
meat industry
fish industry
poultry industry
wine industry
beer industry
coffee industry
tea industry
confectionery industry
catering industry
foodservice
food service
horeca
grocery industry
e commerce industry
mass media
press
journalism industry
broadcast industry
video game industry
event industry
wedding industry
toy industry
book industry
library science
museum sector
theater arts
theatrical
literary
literature
philosophy department
anthropology
sociology
archaeology
astronomy
geology
geography department
ecology department
meteorology
computer science
data science
computer engineering
materials science
robotics industry
ai industry
semiconductor sector
electronics industry
telecom sector
internet sector
cyber security industry
satellite industry
aircraft industry
airline industry
airport industry
railway industry
automobile industry
trucking industry
postal industry
logistics sector
warehouse industry
property industry
property sector
mortgage industry
credit industry
insurance sector
pension industry
accounting profession
accounting industry
tax system
legal industry
law practice
jurisprudence
diplomacy
foreign policy
defense and security
military science
nuclear industry
nuclear energy
solar industry
renewable energy industry
water industry
water sector
waste sector
recycling industry
environment sector
forest industry
tobacco industry
gaming sector
esports industry
nonprofit world
charity sector
philanthropy sector
church work
boxing
wrestling
judo
karate
sambo
figure skating
speed skating
biathlon
snowboarding
sailing
rowing
surfing
equestrian
motorsport
billiards
badminton
table tennis
handball
softball
lacrosse
bowling
archery
fencing
triathlon
marathon
climbing
hiking
physical culture
physical education
ballroom
choreography
sculpture
painting arts
graphic arts
folk art
handicrafts
needlework
culinary
gastronomy
gastronomic
psychiatry
dermatology
urology
gynecology
obstetrics
surgery department
radiology department
anesthesia
epidemiology
pharmacology
medical science
nursing profession
dentistry profession
acoustics
hydrology
electronics engineering
personnel management
organizational development
innovation management
public finance
islamic finance
investment management industry
wealth management industry
event sector
market research industry
outdoor industry
camping industry
cruise industry
vacation industry
theme park industry
department
collegiate
