# English markers: the words that carry no promise of their own but say what becomes of the words around
# them: who speaks, what is done to the object, where a means or a purpose begins, what is denied.
# Written by us from general knowledge of English and of such texts; stem collisions checked with Snowball.
# To add an entry: put it on a line of its own under its [concept], lower case, with an example in a
# comment; use "double quotes" where only that exact form is meant (stems: organ = organic, organization).

[company]
"organization"
"organisation"
we                           # we bake bread for three valleys
us                           # trust us with the piano
our                          # our hospital, our people
ourselves                    # we hold ourselves to what we promise
i
my
me
"company"                    # the company makes pumps
the company
this company
as "a" company               # as a company we listen first
we as "a" company
companywide
company's                    # the company's mission
firm                         # the firm advises family farms
"corporation"                # the corporation exists to light homes
our group
the group                    # the group unites nine mills
our organization             # stem organ, so the phrase
our organisation
the organization
the organisation
the institution
our institution
our bank                     # our bank opens at seven
the bank
our business                 # our business is moving people
our team                     # our team answers within the hour
we as "a" team
the agency
our department               # our department keeps the roads open
the department
the ministry
our ministry
the commission               # the commission hears both sides
the authority
the office of
our office
the board
our studio                   # our studio draws quiet rooms
our store
our school                   # our school stays open in summer
the school
our university
the university
the college
the faculty of
our hospital
the hospital
our clinic
our center
our centre
the center
the centre                   # the centre trains river pilots
our foundation
the foundation
the society of
the association              # the association speaks for beekeepers
our "association"
the museum
our museum
the library
our library
the church
our church
the trust
our plant
our factory
our brand
our family of brands
our shop
our platform
our app
our airline
our hotel
our restaurant
our newspaper
our network
our lab
our laboratory
our cooperative
our co op
our union
our club
our startup
the startup
start up
our family business          # our family business began with one oven
"holding"
holding company              # a holding company for seven dairies
"subsidiary"
"subsidiaries"               # with its subsidiaries it mines salt
subsidiary of
division                     # a division of the group
affiliate                    # an affiliate of the river bank
inc                          # Northern Rope Inc
ltd
llc
plc
gmbh
corp
co
incorporated
limited company
joint stock company
headquartered
"founded"                    # founded by two nurses
since our founding
founder
enterprise group
conglomerate
multinational
family owned                 # a family owned dairy
privately held
publicly traded
non profit                   # a non profit that repairs bicycles
nonprofit
not for profit               # a not for profit that tunes school pianos
nonprofit organization
non profit organization
not for profit organization
ngo
non governmental organization
social enterprise
public benefit corporation
benefit corporation
volunteer organization
member owned                 # a member owned credit union
employee owned
state owned                  # a state owned railway
"foundation"
"institute"
"fund"
the enterprise
the federation
our society
the league
our parish
our congregation
our channel
the station
our theatre
our theater
the theatre
the theater
the orchestra
our orchestra
the gallery
our gallery
the zoo
our zoo
the clinic
the practice
our practice
our pharmacy
the farm
our winery
our brewery
our bakery
our kitchen
our cafe
our salon
our gym
the bureau
the council
committee
the administration
the government
our service
our port
the port
our railway
the railway
our airport
the airport
our mill
our refinery
our fleet
our house
our household brand
"team" of ours
coalition
network of ours
partnership of ours
private limited
pte
pty
sarl
oy
ab
bv
spa company
corporate group
group of companies           # a group of companies that builds barges
management company
investment company
power company
software company
biotechnology company
engineering company
consulting firm
marketing agency
staffing company
research company
research center
research organization
public company
independent company
family company

[intro]
"oriented"                   # a school oriented to the sea
"centered"
"centred"
their mission
mission driven
sole purpose
core purpose
reason for being
reason for existing
goal                         # the goal is a shorter walk to school
goals of the company
our goal
our goal is
our goal is to
ultimate goal
our main goal
"aim"
"aims"
aim to                       # we aim to print less
we aim
our aim
our aim is to
objective
our objective
our objective is to
our main objective
primary objective
ambition
our ambition                 # our ambition is a kinder bank
our ambition is to
aspire                       # we aspire to be missed
our aspiration
strive                       # we strive to answer the phone
we strive                    # we strive to answer on the first ring
we strive to
always striving
constantly strive
continually strive
"striving"
endeavor                     # our every endeavor
endeavour
seek to                      # we seek to make dams that fish can pass
"seek"
"seeks"
"seeking"
attempt
try
try to
"effort"
"efforts"
committed                    # our commitment is simple
committed to                 # committed to repairing what we sell
"is" committed to
"are" committed to
we are committed to
fully committed
firmly committed
deeply committed
our commitment
our commitment is to
unwavering commitment
strong commitment
brand promise
"promise"
"promises"
pledge                       # we pledge to mend what we sell
vow
dedicated
dedicated to                 # dedicated to quieter streets
we are dedicated to
devoted                      # devoted to small museums
devoted to                   # devoted to the care of old books
believe                      # we believe sleep is not a luxury
we believe
we believe that
we believe in                # we believe in slow travel
belief
our philosophy               # our philosophy: ask first
our credo
credo
motto
our motto
slogan
tagline
mantra
manifesto
we want                      # we want every letter to arrive
we want to
we would like to
wish to
desire to
intend
intend to                    # we intend to close the gap
intention
our intention
exist to                     # we exist to shorten the wait
we exist
"exist"
"exists"
existence
created to
founded to                   # founded to give sailors a harbour
established to
was founded to
was created to
was established to
set out to                   # we set out to make tea simple
on "a" mission
on "a" mission to            # we are on a mission to mend clothes
is to                        # the task of the bureau is to map wells
are to
is charged with              # the bureau is charged with mapping rivers
responsible for
role is to                   # its role is to calm the market
our role
our role is to
our job
our job is to                # our job is to keep the lifts running
our task
our task is to
task
mandate                      # the mandate of the commission
our mandate
charter
our calling
"calling"
"duty"
our duty
our responsibility is to
our challenge
our quest                    # our quest is a battery without cobalt
quest
pursuit
"pursue"
in pursuit of
focus                        # also focused, focuses
focus on
our focus
our focus is
sole focus
concentrate
concentrate on
specialize in                # we specialize in small bridges
specialise in
"specialize"
specialise
determined to
"determination"
driven by
we are driven
driven to                    # driven to find the next vaccine
passionate about             # passionate about cheese
passion for                  # a passion for old engines
our passion
passion
obsessed with                # obsessed with on-time trams
motivated by
guided by                    # guided by the river
our guiding principle
strategy
strategic goal
strategic
our strategy
plan to
look to
set to
destined to
called to
inspired to
here to                      # we are here to listen
we are here to
there to
that is why
that's why
why we
what we do                   # it is what we do every day
all we do
everything we do
in everything we do
in all that we do
"statement"
at our core                  # at our core we are carpenters
at the core
at the heart of              # at the heart of it is a simple idea
at the heart
at the center of
at the centre of
in essence
simply put
in short
first and foremost           # first and foremost a school
above all
above all else               # above all else, do no harm to bees
"important"
essential
crucial
key
key to
priority
top priority                 # our top priority is that you get home
pride ourselves on           # we pride ourselves on clean vans
foremost
core
main
primary
principal
fundamental
overarching
"underlying"
embark
undertake
work to
work towards
work hard
tireless
relentless
unrelenting
unwavering                   # unwavering support of nurses
unyielding
steadfast
diligently
persistently
persevere
"importance"
"importantly"
enduring commitment
emphasis
driven
"driven"
centered on
centred on
centered around
charting
boldly go
"led" by
led by
oriented towards
oriented to
keen
eager
willing to
ready to
prepared to
proud to
sworn
oath
mission oriented
statutory
obligated to
bound to
expected to
agenda
roadmap
blueprint
plan of action
destination
our reason
our story
our dream
our hope
our desire
our wish
our work
shared goal
shared vision
shared mission
overriding
noble
worthy goal
social mission
global mission
historic mission
work every day to
continue to
it is our responsibility
we work for
we work every day
we do this
we do it
we will
we shall
we need to
we can
we see
we define
we understand
we know
we think
we dream
we hope
we are here
we are determined
we are working
we live to
we live for
we live and breathe

[be]
"be"                         # to be the voice of small growers
"being"
to be
to "be" "a"
to "be" "an"
to be the
will be
become                       # to become the voice of beekeepers
to become
"becoming"
"became"
be recognized as             # to be recognized as a fair judge
be recognised as
be known as
be known for
be regarded as
be seen as
be considered
be perceived as
"is"
"are"
"am"
"was"
"were"
"been"
we are
we are "a"                   # we are a house of translators
we are "an"
we are the
it is
remain                       # to remain independent
to remain
stay
continue being
act
serve as                     # to serve as a bridge between banks and farms
function as
position ourselves
position ourselves as
represent
stand for                    # we stand for open doors
stand
embody                       # our boats embody the coast
"symbolize"
"constitute"
"constitutes"
"consist"
comprise
establish ourselves as
establish itself as
grow into
evolve into
turn into "a"
transform into "a" company
rank
rank among
be among
be one of
be part of
known
seen
regarded
considered
perceived
be more than
recognised by
viewed
be respected
be trusted
belong to
work as
operate as
transform ourselves
transform into
develop into
turn into
be able
been able

[give]
"sourcing"
"trading"
provide                      # provide homes with heat
"providing"
"provider"                   # a provider of heat
"providers"
service provider
provision
offer
"offering"                   # offering dental care on Sundays
deliver                      # deliver parcels, deliver joy: the object decides
delivery of
supply                       # we supply ships with rope
"supplying"
supplier of
distribute                   # we distribute seeds
"distribution"
"distributor"
"distributors"
sell                         # we sell seeds by the gram
sold
seller
sale of
give
given
gave
giver
bring                        # bring water to the hills
brought
bring to market
bring to life                # we bring old halls to life
ensure                       # ensure the passage of ferries
"ensuring"
assure
guarantee
make sure                    # we make sure the lifts run
make available               # we make old maps available
"making" available
present
grant
equip                        # we equip crews for the ice
outfit
"furnish"
stock
carry
trader
deal in
retail of
export
"import"
"importer"
purvey
purveyor                     # a purveyor of honest cheese
render
render services              # the office renders services to settlers
issue
cater
serve up
serve food
serve delicious              # we serve delicious dumplings
serve great
serve fresh
serve coffee
deploy
dispense
administer                   # the agency administers pensions
allocate
"lend"
lease
rent
"rental"
"insure"
finance
fund
donate to
"charge"
contribute
pass on
transfer
dispatch
ship                         # we ship pianos; the ship itself is rare
shipment
buy
purchase
procure
acquire                      # acquire, acquiring: acquiring mines
acquisition
resell
merchandise and sell
host
run
arrange
publish
"publishing"
stream
"perform"
stage
screen
display
exhibit
showcase                     # we showcase painters of the north
show
introduce                    # we introduce new roses
"introduction"
return to
come with
send
put
put in the hands of          # we put good tools in the hands of carpenters
place in
get
let _ have
extend
allow for
hand
"gift"
pass down
entrust
endow
bestow
allot
apportion
fulfill orders
sublicense

[make]
make                         # make chairs; make people happy is in result.lex
made
maker
"makers"
"making"
produce                      # we produce lime
"producing"
"production"                 # the production of glass
manufacture                  # we manufacture hinges
"manufacturing"
create                       # create lamps, create jobs: the object decides
creation
"creating"
design                       # we design ferries
develop                      # develop vaccines; also development
"development"
"developing"                 # developing lenses
build                        # we build bridges
builder
"building"
built
construct
erect
assemble
"fabricate"
craft                        # also crafted
handcraft
brew                         # we brew for the harbour
bake
cook
roast
distill
bottle
weave
sew
knit
forge
mold
mould
cast
engineer solutions
prepare meals
process raw materials
refine                       # refine sugar
extract
mining of
drill
harvest
cultivate
grow crops
"grown"
breed
raise cattle
invent
"devise"
conceive
formulate
compose
write
manufacture and market
implement                    # implement irrigation projects
execute projects
carry out
"conduct"
conduct research
realize projects
launch
start
found
establish                    # establish schools
"establishing"
"foundation" of
form
shape
organize
organise
"organizing"
"organising"
"arrangement"
operate                      # also operations, operator
operator of
own and operate              # we own and operate six ferries
manage                       # we manage forests
manager of
"management" of
"managing"
administration
oversee
supervise
direct
regulate
"regulation"
coordinate
handle
take care of business
do business                  # we do business in daylight
invest                       # invest in wells
engage in
work
do
"doing"
use
apply
utilize
utilise
employ
adopt
leverage                     # leverage our kilns
harness                      # we harness the tide
exploit
exercise
undertake projects
install
mount
repair
restore buildings
renovate
refurbish
maintain equipment
service equipment
test
inspect
measure
monitor
analyze
analyse
analysis
investigate
research and develop         # research and development in paints
combine
merge
mix
blend
select
"selecting"
collect
gather
pack
transform raw
convert
"conversion"
"conversions"
generate
derive
lay
draw
shoot
record
edit
model
configure
tailor
set
put together
pioneer "the"
define
determine
evaluate
assess
review
register
enforce
govern
"designs"
"designed"
retrofit
overhaul
recondition
remanufacture
tune
dye
engrave
carve
sculpt
commission
facilitate trade
visualize
aggregate
compounding

[help]
help                         # help growers sell
helper
enable
"enabler"
empower                      # also empowerment
empowerment
empower people to
allow                        # allow riders to plan
"allowing"
let
"letting"
make it possible             # we make it possible to vote from a ship
make it possible to          # we make it possible to vote by post
make possible
assist                       # assist the court
"assisting"
support                      # support readers
aid
facilitate                   # facilitate the crossing
"contribution"
participate
"participation"
equip _ to
equip people to
guide                        # guide families through probate
guidance
mentor                       # mentor young luthiers
coach
advise
advisor
counsel
consult
accompany
"sponsor"
sponsorship
stand by
stand behind
stand with
stand beside                 # we stand beside small growers
be there for
work alongside
walk alongside
work with
work for
advocate
advocacy
champion                     # champion small presses
speak for
speak up for
act on behalf
on behalf of
represent the interests
give _ the tools
give people the tools
give _ the opportunity
give _ the chance
give _ the power
make room for
open the door
open doors
pave the way                 # pave the way for silent ships
play "a" role                # play a role in the harvest
play "a" part
do our part                  # we do our part for the lake
do our bit
lend "a" hand
lift up
uplift
free _ to
free up
"liberate"
equip with knowledge
prepare _ for
lay the foundation           # lay the foundation of a trade
catalyst                     # a catalyst for repair
catalyze
catalyse
make easier for
step in
back
give everyone
nudge
steer
escort
shepherd
tend
succour
subsidize
subsidise
stipend
grant making
underwrite

[improve]
"perfecting"
"fuelled"
improve                      # improve sleep, improve harvests
"improving"
enhance                      # enhance the walk to school
enrich                       # see also enrich lives in result.lex
increase                     # increase the number of readers
raise
"rise"
lift
elevate                      # elevate the school lunch
heighten
advance                      # advance the study of tides
"advancement"
strengthen                   # strengthen the dykes
accelerate                   # accelerate the switch to rail
speed up
promote                      # promote reading; promotion of goods is method
promotion of
"promoting"
foster                       # foster trust between banks of the river
boost                        # boost the harvest
better
"bettering"
make better
make _ better                # we make waiting better
make even better
upgrade
"modernize"
modernise
refresh
renew
revitalize                   # revitalize the old port
revitalise
revive
rejuvenate
regenerate
restore                      # restore marshes
rebuild
renaissance
update
optimize the
perfection of
cultivate relationships
nurture
stimulate
spur
drive                        # drive change; a drive is an offer
propel
"power" the
push                         # push the limits of glass
push forward
move forward
move _ forward
take _ to the next level
to the next level
to new heights               # take choirs to new heights
to "a" higher level
take _ further
deepen
broaden
widen
extend the
multiply
amplify
magnify
intensify
ignite
galvanize
adding
add
"build" up
build capacity
further
"furthering"
evolve
evolution
mature
reinvent                     # reinvent the night train
rethink
reimagine                    # reimagine what a waiting room is
redefine
redesign
reshape
shape the future
transform the
restructure
reform
correct
fix
repair the
remedy
enlarge
unlock                       # unlock the lake for swimmers
unleash                      # unleash the band
release the
harness the power
make the most of
bring out the best           # bring out the best in a dough
stabilize
stabilise
balance
double
triple
"growing"
make stronger
make more
make _ more                  # make farming more even
make it better
make things better
do better
continual improvement of
take it to the next
take _ to new heights
bring _ to the next level
bring to the next level
bring _ back
humanise
beautify
freshen
sharpen
fortify
reinforce
replenish
level up
augment
complement

[reduce]
reduce                       # reduce waiting at the border
reduction
lower the
"lowering"
lessen
decrease
diminish
minimize
minimise
limit
cut
shorten
shrink
slow
halve
prevent                      # prevent floods
avoid
eliminate                    # eliminate queues
eradicate                    # eradicate river blindness
abolish
remove
rid
solve                        # solve cold houses
problem solving
resolve
tackle                       # tackle loneliness
address
confront
combat
fight
"fighting"
battle
defeat
beat
overcome                     # overcome stage fright
conquer disease
end
"ending"
stop
halt
stamp out
alleviate                    # alleviate thirst
ease the burden
mitigate
soften
relieve
"relieving"
lighten
take away
take the _ out of            # we take the dread out of taxes
take the hassle out of
take the stress out of
take the pain out of
break
bridge
fill the gap
narrow the gap
counter
counteract
curb
contain
deter
detect
replace
undo
reverse
heal the
erase
dismantle
disrupt                      # disrupt the taxi trade
challenge the
expose
ban
"saving"
respond to emergencies
treat
"treating"
"struggle" against
war on
ward off
guard against
defend against
protect against
protect from
prophylaxis
spare
keep out
keep away
kill
cleanup
cleanse
detoxify
disinfect
decontaminate
neutralise
extinguish
evacuate
quell
quench
appease
pacify
reconcile
reconciliation
narrowing
abolition
outlaw
prohibit
discourage
penalize
prosecute
punish
offset

[keep]
keep                         # keep the trains moving
"keeping"
kept
maintain                     # maintain lighthouses
"maintaining"
"maintenance"
preserve                     # preserve wooden churches
conserve
sustain
"sustaining"
save
protect
safeguard                    # safeguard the archive
"securing"
guard
defend
retain
retention
hold
uphold                       # uphold the charter
"upholding"
continue
carry on
look after
steward
stewardship
cherish
treasure
respect the
honor
honour
remember
commemorate
keep alive                   # we keep the old songs alive
keep _ going
keep _ running
keep _ moving
stay true to
remain true to
adhere                       # adhere to the code
"adherence"
comply                       # comply with the code
observe
obey
follow
"following"
stick to
abide
archive
document
insulate
shield
stand firm
remain committed
remain focused
upkeep
custodian
caretaker
keeper
warden
immortalize
enshrine

[satisfy]
satisfy                      # satisfy the palate
"satisfying"
"satisfies"
meet                         # meet the need: the phrase is in needs
met
exceed                       # exceed what was asked
"exceeding"
fulfil                       # also fulfill, fulfilment
"fulfilling"
anticipate                   # anticipate the storm
respond
answer
surpass
go beyond
above and beyond
live up to                   # live up to the name
match
suit
please
accommodate
cover the needs
deal with
handle the needs
conform
correspond
align
fit the
keep pace with
keep up with
in line with
tailored to
cater for
delight customers
outperform expectations
expect
require
desire
want
ask
request
prefer
need to
designed around
gratify
gratification
adjust
find
identify
recognize
recognise
cover

[win]
"excel"                      # excel at sharpening
lead                         # the verb; leading and leader are leadership
dominate                     # dominate the ice-cream shelf
achieve                      # achieve growth; achieve their goals is success
"achieving"
attain
reach
"reaching"
accomplish
maximize                     # maximize the return
maximise
"maximizing"
"maximising"
earn                         # earn the loyalty of dealers
"earning"
win
won
compete
outperform                   # outperform the index
outpace
attract                      # attract capital
expand                       # expand into frozen fish
"expanding"
capture
conquer
occupy
gain
obtain
get ahead
stay ahead                   # stay ahead of the storm
keep ahead
realize
realise
"excelling"
consolidate
"capitalize"
capitalise
penetrate
grow the company
grow the business
increase our
increase sales
increase market share
enter new markets
take "a" leading
set the pace
raise the bar                # we raise the bar for bakeries
rule
own the
seize
take advantage
profit from
benefit from
turn "a" profit
outdo
"outperforms"
overtake
prevail
triumph
deliver results
produce results
target
drive results
drive growth
drive performance
drive business
generate returns
build our brand
become known
be chosen
be preferred
hold "a" position
"rank" first
reign
perform at
perform well
perform better
hire
develop and retain
"lead"
strengthen our brand
take our place
take its place
take "a" place
take over
takeover
entering
make our company
make our brand
make the company
outshine
outrun
outclass
build our business
build our company
create "a" company
retain customers
retain our customers
score
outsell
supersede

[connect]
"bonding"
connect                      # connect the islands
link                         # link mills and shops
"linking"
share                        # share what we learn
"sharing"
"unite"
"unites"
"uniting"
bring _ together
come together
join
join together
unify
unification
integrate people
reunite
bind
bridge people
bridge between
tie
gather people
gather around
"gathering"
interact
communicate                  # communicate in plain words
engage with
encounter
exchange
interconnect
network with
introduce people
match _ with
link _ to
link together
collaborate to
work together to
meet people
stay in touch
keep in touch
reach out
engage people
engage audiences
engage customers
engage young
engage youth
involve people
attach
assemble people
converge
rally
mobilise
organize people
matchmaking
marry
intersect
crossroads
complementary

[inspire]
inspire
delight                      # delight the guest
excite
"exciting"
motivate                     # motivate crews
encourage                    # encourage the shy
engage                       # engage the class
entertain                    # entertain the night shift
amaze
amuse
surprise
enchant
thrill
captivate
fascinate
touch
stir
spark
spark joy
"ignite" curiosity
energize
energise
invigorate
refresh the
cheer
celebrate                    # celebrate the harvest
awaken
arouse
provoke
invite
enlighten
enliven
charm
wow
tempt
challenge people to
stimulate minds
light up
brighten                     # we brighten the walk home
rouse
indulge
pamper
spoil
tantalize
please the eye
please the palate
seduce
lift people
uplift people
uplift humanity
electrify
hearten
embolden
exhilarate
gladden
mesmerize
dazzle
ignite passion
kindle
rekindle

[teach]
teach                        # teach sailors to read charts
taught
"teaching"
educate
train                        # train welders
"training"
prepare                      # prepare pupils for a trade
inform
instruct
tutor
explain
enlighten the
school people
disseminate
diffusion
spread
raise _ awareness
"popularize"
popularise
familiarize
acquaint
interpret
translate
demonstrate
illustrate
tell
"tells"
tell stories                 # we tell stories of the coast
report
speak
say
cultivate minds
raise children
raise "a" generation
upbringing
form character
mold character
equip students
coach people
coach children
mentor young
mentorship
guide people
guide students
guide our clients
convey
impart
instil
inculcate
bring up
develop in students
develop in children
show people
show how
preach
evangelize
proclaim
discipleship
baptize
testify
witness

[purpose]
so that                      # so that nobody walks home in the dark
so "you"
so they
so we
so people
so everyone
so as to
such that
in order to                  # in order to end the wait
in order for
in order that
for the benefit of           # for the benefit of those downstream
for the sake of              # for the sake of the reader
for the good of
for the purpose of
in the interest of
in the name of
in the service of
in service of
aimed at                     # measures aimed at cleaner rivers
"aimed" to
directed at
directed towards
designed to                  # lamps designed to calm
"intended" to
meant to
with the aim of
with the goal of
with the purpose of
with "a" view to             # with a view to lasting peace
with the intention of
to the benefit of
to benefit
to make sure
thereby                      # thereby saving each farm a day
thus
hence
whereby
in turn
resulting in                 # resulting in fewer accidents
leading to                   # leading to quieter nights
as "a" result
in such "a" way that         # built in such a way that children can reach
in "a" way that
in ways that
in ways which
so to
to the end that
to that end
towards
geared to
geared towards
serving to
therefore
"accordingly"
"consequently"
with which to
"purposely"
ultimately to

[means]
by                           # by planting, by 2030: weak
through                      # through honest scales
throughout
with                         # with the best seed
via
"using"
"utilizing"
"utilising"
by means of                  # by means of solar pumps
by way of
by virtue of
by using
by providing                 # by providing free bus rides
by "offering"
by offering                  # by offering the widest range of rope
by delivering
by creating
by "making"
by developing
by being
by building
by combining
by maintaining
by ensuring
by giving
by bringing
by producing
by applying
by leveraging
by employing
by investing in
by focusing on
by supplying
by selling
by continuously
by consistently
by constantly
through our
through its
through the
through the use of           # through the use of drones
through the application of
through the development of
through the provision of
through "a" combination of
through continuous
through innovative
thanks to                    # thanks to a skilled crew
based on                     # lending based on trust
based upon
on the basis of
with the help of
with the aid of
with the use of
with our
built on                     # a house built on respect
built upon
founded on
rooted in
grounded in
relying on
drawing on
drawing upon
making use of
"taking" advantage of
with "a" focus on
with emphasis on
with an emphasis on
"focusing" on
while maintaining            # while maintaining fair margins
while providing
while ensuring
while offering
while delivering
while creating
while continuing
while being
combined with
coupled with                 # low fares coupled with old courtesy
together with
along with
in combination with
in conjunction with
in "a" manner
in the most _ manner
backed by
supported by
powered by                   # a school powered by volunteers
fuelled by
fueled by
enabled by
underpinned by
characterized by
due to
owing to
because of
as "a" result of
in accordance with
according to
in compliance with
consistent with
per
amid
within
at "a"
in "a" way
under
under the
thereof
hereby
therewith
upon

[relative]
that                         # services that calm
which
who                          # for those who wait
whose
whom
where                        # a town where children walk
wherever
whoever
whichever
whatever
when
whenever
what
how
why
whereas
wherein
all who
anyone who
ones who
that which

[contrast]
but
but also
instead
not only                     # not only roofs but homes
not just                     # not just a bank
not merely
not simply
not just "a"
not only "a"
more than just               # more than just a gym
more than "a"
no longer just
it's not about
it is not about
not because
not by
not for
however
yet
although
though
even though
despite
in spite of
on the contrary
otherwise
regardless                   # regardless of the weather
nevertheless
still
even if
"except"
other than
beyond just
far from
unless
whether
if
or not

[aside]
rather than                  # repair rather than replace
instead of                   # people instead of forms
in place of
"unlike"                     # unlike a bank, we know your name
unlike others
unlike most
whereas others
while others                 # while others save lives, we save grams
where others                 # where others see scrap, we see bridges
when others
others promise               # others promise happiness; we deliver pumps
others sell
others offer
as opposed to
we do not sell               # we do not sell beds. we let people sleep
we don't sell
we do not help               # we do not help anybody. we collect rents
we don't help
we do not heal
we don't heal
we do not save the world
we don't save the world
we do not promise            # we do not promise happiness. we make screws
we don't promise
we do not claim to
we don't claim to
we do not pretend to
we don't pretend to
we do not chase
we don't chase
we do not seek
we don't seek
we do not dream of
we don't dream of
we do not care about
we don't care about
we do not need to be         # we do not need to be first. we need people to arrive
we don't need to be
we need not be
we do not want to be
we don't want to be
we do not aim to be
we don't aim to be
we do not try to be
we don't try to be
we do not exist to
we don't exist to
we are not here to
we are not about
we aren't about
we are not in the business of
we're not here to
we're not about
we're not in the business of

[denial]
not
no
never
none
nobody
no one
nothing
nowhere
neither
nor
without                      # without delay
without the
without compromise           # without compromise on taste
without having to
cannot
can't
don't
doesn't
didn't
won't
isn't
aren't
wasn't
shouldn't
wouldn't
couldn't
haven't
hasn't
non
un
lack
absence
absence of
refuse
reject
instead of no
free of
zero
no matter
no longer                    # no longer alone
nor will
"hardly"
"rarely"
seldom

[for]
for                          # for riders
for the
for our
for each
for any
for your
for their
to our
to all
to every
to each
to its
to your
to those
on behalf
in favor of
in favour of

[conjunction]
and                          # bread and books
or
as well
as well as                   # growers as well as eaters
and "also"
also
while
at the same time             # low fares and at the same time clean trains
simultaneously
both
either
along
plus
including
inclusive of
such as
like
for example
etc
and so on
and more
in addition
in addition to
additionally
moreover
furthermore
"besides"
then
because
since
as
so
than
via both
alongside
"coupled"
other
another
"equally"
likewise
similarly
too
"even"
"namely"

[superlative]
most                         # the most modern mill
"more"
"highest"                    # the highest standards
higher
"high"                       # see "high" quality in method.lex
highly
greatest
greater
"maximum"
"maximal"
very
"very" best
best possible                # the best possible care
ultimate
utmost
"optimal"
top                          # top engineers
extremely
extra
truly
really
totally
fully
"completely"
"complete"
"entirely"
absolutely
"incredibly"
"remarkably"
supremely
strictly
deeply
profoundly
substantially
significantly
particularly
especially
"mainly"
primarily
as _ as possible
possible
at its best
ever
much
many
larger
bigger
"increasingly"
least
less
fewer
lowest level
minimum
"perfectly"
unparalleled degree
fullest
full potential of
great deal
"immensely"
vastly
vitally
critically
enough
"quite"
rather
almost
"nearly"
just
only
simply
merely
"widely"
"broadly"
"evenly"
"closely"
"directly"
closer
deeper
stronger
wider
broader
richer
lower

[time]
/\bfounded in (?:1[5-9]|20)\d\d\b/ near founded    # a mill founded in 1931
/\bestablished in (?:1[5-9]|20)\d\d\b/ near established    # a bank established in 1887
/\bopened in (?:1[5-9]|20)\d\d\b/ near opened    # a clinic opened in 1998
/\bsince (?:1[5-9]|20)\d\d\b/ near since    # weavers since 1931
today                        # today and for the children of today
tomorrow
today and tomorrow
now
now and in the future
everyday
every day                    # the road you take every day
every single day
each day
day by day
day to day
daily
every morning
morning
"evening"
night
every night
day and night
around the clock
day
week
month
year
every year
years of
annual
hour
minute
second
moment in time
decade
century
always                       # always open
forever
ever since
constantly
regularly
frequently
ongoing
long term                    # a long term view
longterm
over the long term
in the long term
long lasting
short term
lasting
"future"                     # the noun alone; "better future" is change
the future
in the future
"past"
"present" and future
past and future
eventually
soon
before
after
until
during
once
again
first time
at all times
all the time
all year
year round
anytime
at any time
any time
"time"
times
"timeless"
early
earlier
late
later
recent
current
"existing"
new era
era
age
"modern" era
from day one
from start to finish
from beginning to end
from the beginning
from the start
at every stage
at every step
every step of the way
step by step
for years to come            # dry cellars for years to come
for decades
for decades to come
for generations              # a forest kept for generations
since then
nowadays
to date
ahead
permanent
temporary
instantaneous
weekend
season
spring
summer
winter
autumn
holiday
eternal
history of
era of
twenty first century
21st century
next
"old"
already
immediately
new century
new millennium
millennium
this generation's
beginning
inception
finish
dawn
midnight
noon
afternoon
lunchtime
weekday
yesterday
prior
former
previous
final
earliest
forthcoming
upcoming
ever evolving
ever changing
changing world
rapidly changing
rapidly changing world
fast changing
constantly changing
evolving world
round the clock
timelessness
timeless values
imminent
sudden
abrupt
momentary
lifelong commitment
endless
infinite
infinity
perennial
sooner
someday
daytime

[function]
"respectively"
a
an
the
this
these
those
there
here
it
he
she
him
his
her
they
them
their
themselves
itself
himself
herself
one another
of
in
on
at
from
into
onto
about
above
over
below
beneath
between
among
amongst
across
against
around
up
down
out
off
near
behind
beside
beyond
inside
outside
per se
will
would
shall
should
"can"
could
may
might
must
ought
has
have
had
"having"
did
does
done
all
every
each
any
some
"several"
few
certain
same
"own"
such
else
anything
something
everything
thing
way
"means"
manner
part
parts of
"kind"
"kinds"
sort
type
aspect
case
place
"point"
level
order
lot
deal of
fact
matter
sense
side
"term"
terms
go
"goes"
"going"
"went"
gone
come
"coming"
take
took
"getting"
look
see
know
say that
mean
meaning of
seem
appear
happen
occur
turn
"turns"
related
"regarding"
concerning
relevant
"respective"
various
"different"
"particular"
specific
overall
general
usual
common
"real"
actual
big
large
small
little
long
short
longer
shorter
whole
entire
first
third
"last"
two
three
four
five
six
ten
hundred
thousand
million
billion
dozen
percent
half
"right"
basis
base
item
list
"name"
called
title
rest
upon request
involve
depend
"let's"
we'll
we've
we're
you'll
they're
they've
i'm
s
t
re
ll
ve
de
la
el
d
o
b
vs
versus
etcetera
please note
"hello"
yes
ok
oh
front
distance
track
face
feet
foot
"hard"
"compass"
single
true
"origin"
upward
downward
inward
outward
"affected"
"affects"
"affecting"
"affect"
consequently so
self
selves
others who
mini
movement
action
"action"
body of
cup
black
white
blue
red
orange
brown
yellow
release
signal
reason
cause
example
viewpoint
"basic"
basics
"naturally"
perhaps
maybe
probably
surely
indeed
backward
onward
bottom
middle
left
straight
corner
piece
fraction
density
element
feature
property of
characteristic
dimension
portion
proportion
amount
quantity
sum
count
rate of
degree of
extent
scope
domain of
realm
sphere
context
circumstance
environment of
background of
source of
subject
topic
theme
event of
phenomenon
process of
series of
group
sequence
line
range from
boundary
edge of
eligible
available at
visit
click
www
http
com
org
eg
ie
st
nd
rd
th
na
hello
hi
ah
behalf
average
eat
fly
leaves
flow
weight
chosen
intrinsic
rooting
force
advent
secretary
forward
sign
move                         # move, moved; "moving" services are an offer
check

[infinitive]
"to"                         # we build lifts to help people up; behind an object it opens a purpose
