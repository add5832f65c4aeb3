# English words of the result side: what becomes different for people, for society and for nature: a life,
# an ability, a feeling, health, safety, access, ease, belonging, growth of a person, knowledge, dignity, and
# under [harm] the evils that a mission wants gone.
# Written by us from general knowledge of English and of such texts; stem collisions checked with Snowball.
# To add an entry: a line under its [concept], lower case, with an example of another organisation's use;
# "double quotes" for a form that must not be stemmed ("happier", "humanity" beside human).

[life]
quality of life              # improve the quality of life of shepherds
"life"
life
lives                        # also living, lives
"living"
"lives"                      # the lives of divers
better life                  # a better life on the islands
better lives
good life
happy life
healthy life
healthy lives                # so that miners lead healthy lives
live better                  # so that pensioners live better
best life
best lives                   # for people to live their best lives
live happily
live independently
independent living
live comfortably
live in harmony
improve lives                # we improve lives on the coast
enrich lives                 # to enrich lives through choral song
change lives                 # we change lives with one loan
transform lives
transform the lives of
lives easier
life better
life easier
fulfilling lives             # for everyone to lead fulfilling lives
meaningful life
meaningful lives
productive lives
productive life
active life
active lives
active lifestyle
healthy lifestyle            # a healthy lifestyle for clerks
lifestyle
way of life                  # to keep the herders' way of life
family life
home life
love of life
life of dignity
standard of living           # raise the standard of living in the delta
living standards
living conditions
livelihood
wellbeing
wellness of mind
health and well being
comfort of life
happiness of people
thrive                       # villages that thrive
flourish
prosperous life
better off
better day
better every day
a better everyday life
walks of life
aging well
age gracefully
grow old
retire with dignity
retirement @ 0.7
comfortable retirement
secure retirement
lifetime
moments of life
life's moments
human condition
in the lives of              # a brighter week in the lives of carers
in your life
live work and play
survive
life changing                # life changing surgery
nourish lives
birth
rebirth
place to live                # a better place to live
place to call home           # a place to call home for foster children
joy of living
way we work
new life
second chance                # a second chance after prison
second home
welfare
social welfare
wellness
fullness
"wholeness"
"vitality"
zest
longevity of life
lifelong
enjoy a better life
love life
love your life
life journey
journey of life
next chapter
everyday happiness
everyday moments
life for everyone
life worth living
live greener
live sustainably
live in dignity
live in peace
live with diabetes
live with dignity
live without fear
stay at home longer
age in place
nightlife
campus life
active aging
active longevity
quality of living
quality of people's lives
quality of our lives
quality of their lives
quality of urban
quality of work
quality of time
quality of human life
daily routine

[ability]
able
be able to
ability                      # the ability to read tides
capable of
"enable"                     # enable nurses to rest
enable anyone to             # enable anyone to record a song
empower people
empower every
empower individuals
empower women
empower everyone
"empowered"
possible for
"possibility"
endless possibilities        # endless possibilities for every reader
make the impossible possible
opportunity                  # an opportunity to learn a trade
equal opportunity
new opportunities
economic opportunity
job opportunities
employment opportunities
chance
a fair chance
fair start
potential
human potential              # unlock human potential in every trainee
full potential               # each reader's full potential
reach their full potential
reach their potential
achieve their full potential
freedom to                   # the freedom to roam
free to
freedom of choice
freedom of movement
choice
power of choice
choose
better choices
better decisions             # growers make better decisions
make smart decisions
make informed decisions
informed decisions
informed choices
make informed choices
decision
take control                 # families take control of their bills
take control of              # take control of their debts
in control
control of their
control over
take charge
self sufficiency
self reliance
self reliant
self determination
do more
do what they love            # bakers do what they love
do what they do best         # so that nurses can do what they do best
do what matters
do their best
do great things
focus on what matters        # nurses focus on what matters
focus on what they
focus on their
focus on your
focus on "you"
"you" can
people can
everyone can
everybody can
anyone can
express
self expression              # self expression on stage for shy teens
creative expression
create their own
create "your"
their own terms
on your own terms
on their own
explore the world
discover the world
pursue their
pursue their dreams
make their mark
voices
participation in
full participation
participate fully
be themselves
be yourself
become who
move freely
"mobility" @ 0.7
get around
go anywhere
get where
reach further
go further
go farther
the tools they need          # carers have the tools they need
tools they need
tools to succeed
resources they need
support they need
help they need
care they need
skills they need
information they need
what they need
what "you" need
means to
wherewithal
enabler of
in their own way
own home                     # to own home and garden
own their own
home ownership
homeownership
travel the world
afford
control their own
start "a" business
start "a" family
start over
become independent
power @ 0.5
freedom to explore
freedom to move
freedom to live
free from constraints
move around
go places
go where
be mobile
be creative
be free
pursue what
pursue your passion
find their way
find their place
find what they
find the right               # so that tenants find the right flat
find the best
find the perfect
find love
access the things
get things done
get more done
get back on their feet
have access
have the freedom
have "a" home
have "a" place
make your own
make their own
make _ choices
make _ decisions
make healthy choices
make the best choices
make a living
plan for the future
manage their money
manage their health
decide
create anything
create without limits
create "your" own
build anything
build their own
build your own
see the world
see what
travel freely
travel safely
participate in society
take part
engage in life
everything possible
anything is possible
anything possible
make that possible
dare to dream
overcome barriers
overcome challenges
overcome obstacles
overcome adversity
cope
meet the challenges
face the future
face life
face challenges
walk
hear
talk
play their part
use their talents
work from anywhere
work anywhere
bank anywhere
learn anything
learn at their own pace
own pace
with their own hands
options
empower girls
empower youth
empower young
empower communities
empower families
empower students
empower consumers
empower customers
empower entrepreneurs
empower farmers
empower patients
empower citizens

[feeling]
joy                          # the joy of rowing
enjoy                        # enjoy the road
enjoy life                   # so that grandparents enjoy life
happy
"happier"
happiest
happily
make _ happy
moment                       # moments around the stove
special moments
unforgettable
memories                     # memories of a summer
memorable
create memories              # families create memories on our lake
confidence                   # confidence on ice
confidence in the future     # young crews with confidence in the future
live with confidence
comfort                      # comfort on the night train: felt
feel comfortable
feel
feel good
feel better
feel at home                 # guests feel at home far from home
feel beautiful
feel great
feel special
feel safe
feel secure
feel welcome
feel valued
feel loved
feel heard
look good
look their best
look your best
look and feel their best     # for men to look and feel their best
feel their best
peace of mind                # peace of mind for those at sea
peace and quiet              # peace and quiet by the lake
calm
tranquility
serenity
inner peace
worry free
carefree
"inspired"
"inspiration"                # a daily inspiration for walkers
inspire people
human spirit                 # nurture the human spirit with song
proud
pride                        # pride in a trade
dream                        # dreams of flying
"dreamed"
make dreams come true        # small studios make dreams come true
dreams into reality
achieve their dreams
smile                        # a reason to smile at the ticket office
laugh
laughter
fun
"playful"
pleasure
pleasant
"excitement"
"excitements"
adventure                    # adventure for every pocket
wonder
awe
magic
magical moments
fantasy
emotion
positive emotions
passion for life
"optimism"
optimistic
hope                         # hope for those who wait for a kidney
faith
belief in themselves
believe in themselves
self esteem
self respect
self worth
satisfaction in life
"contentment"
"contentments"
gratitude
grateful
appreciate
beauty                       # beauty on every street
natural beauty
relax
unwind
"rest" and
recreation
leisure
romance
romantic
"tenderness"
warmth
warm
passion of fans
love what they do
love of
love for
love of reading              # a love of reading in every home
love of learning
spirit of joy
"refreshment"
"refreshments"
refresh the world
escape
surprise and delight
nostalgia
wish come true
"aspirations"
"aspiration"
fulfilment in
"rewarding"
meaningful
"meaning"
purpose in life
sense of purpose
heart
"minds"
soul
mood
good mood
quality time
moments that matter          # we guard the moments that matter
what matters
things that matter
special occasions
occasions
celebrate life
experience the
experience of
"experiences"
life experiences
"enriching"
"amazement"
"amazements"
emotional well being
mental comfort
comfortable life
comfortable living
home comfort
comfort of home
sleep well                   # so that captains sleep well
sleep
good night's sleep
"restful"
"assurance"
reassurance
secure feeling
sense of security
certainty in
flow of
serendipity
worry less
bring delight
make people feel
make _ feel
feel alive
feel empowered
feel free
feel cared
feel respected
feel like home
feeling of home
sense of achievement
sense of freedom
ease of mind
ease the mind
mental peace
quiet
fairy tale
spiritual peace
bliss
ecstasy
euphoria
harmony of body
self discovery
unforgettable trip
perfect day
perfect moment
perfect wedding
dream home
dream house
dream wedding
dream vacation
dream car
bright emotions
love of music
love of food
love of the game
love affair
be loved
be surprised
feast
tastes of home
treat yourself
delightful experience
joyous
merry
humor
humour
trust in the future
trust in tomorrow
experience @ 0.7            # an experience worth the climb

[health]
health                       # the health of herds and herders
better health                # better health for street vendors
good health
public health
global health
human health
animal health @ 0.7
health and wellness
health and safety @ 0.7
health and happiness
healthy
"healthier"                  # a healthier office
healthier
healthier lives
healthier life
healthier world              # a healthier world, one vaccine at a time
healthier communities
heal
healer
cure                         # a cure for river fever
recover
recovery
recuperate
rehabilitate
remission
longevity                    # active longevity in the hills
live longer lives
live healthier
live healthier lives
live healthy
live well longer
save lives                   # volunteer pilots save lives
saving the lives
lifesaving
extend life
extend lives
prolong life
prolong lives
fit
keep people healthy
active lives for
physical
mental
healthy eating               # healthy eating at school
eat well
eat better
healthy food
diet
nourished
nutritional well being
well nourished
wellness for
body
body and soul
mind
strength and health
energy for life
hygiene
sanitation
clean water                  # clean water in every hut
safe drinking water
safe water
healthy home
healthy smile
beautiful smile
healthy skin
vision care
restore hearing
eyesight
hear better
see better
see clearly
walk again
breathe
breathe easier
immunity
resilience of mind
outcomes                     # better outcomes after surgery
better outcomes
clinical outcomes
get better
get well
stay well
relief from
pain relief
symptom relief
sober
sobriety
free from disease
disease free
cancer free
world without cancer
patient safety @ 0.8
"fertility"
birth of healthy
hormonal balance
"vaccination"
"vaccinations"
"vaccinate"
nutrition security
prevent disease
prevention of disease
fight disease
cure disease
fight cancer
beat cancer
conquer cancer               # to conquer cancer in dogs
end cancer
defeat cancer
combat disease
alive
live pain free
pain free
vital signs
therapeutic
"active" @ 0.6
improve your health
health of our community
health of communities
health of the nation
health of animals
health and life
health and beauty
health for everyone
health equity                # health equity along the river
community health
family health
maternal health
heart health
skin health
hearing health
health problems
healthier and happier
happier and healthier
live longer healthier
healthy and happy
healthy world
healthy planet and people
healthy nation
healthy aging
healthy sleep
healthy heart
heal the sick
cure cancer
treat disease
treat patients
treatment for patients
treatment outcomes
survive cancer
save children's lives
save people's lives
save babies
save more lives
save one life
save human lives
life expectancy
mortality reduction
strong bodies
posture
mobility restored
good nutrition
better nutrition
proper nutrition
nutrition for children
free of pain
free of disease
free of cancer
free from cancer
free from pain
free from addiction
free of addiction
addiction recovery
regain
restore life
restore hope
return to life
back to life
sight
menstruation

[safety]
safety                       # safety of divers; safety of a product is reliability
safe
"safer"
safest
safety of our passengers     # the safety of our passengers on every run
public safety
food safety @ 0.7
traffic safety
safety and comfort
keep people safe
keep _ safe
make the world safer
safer world                  # a safer world for sailors
safer communities
safe communities
safe environment
safe home
safe home environment
safe journey
home safely
return home safely
security                     # security in old age; "security services" is an offer
"security"
national security @ 0.8
homeland security
food security
financial security           # financial security for widows
social security
economic security
"protection"
"protections"
protect people               # we protect people from cold
protect lives
protect families
protect children
protect your family
protect what matters
protect your data            # so nobody reads your letters: we protect your data
protect our citizens
protect and serve
protect property
protect the public
protect the community
defence
defense
national defense
defend the nation
defend the country
defend freedom
guardian
shield from
out of harm's way
secure future                # a secure future for orphans
security in old age
security and confidence
in good hands
rescue
refuge
sanctuary
shelter
law and order
crime prevention
emergency
disaster relief
peace of mind and security   # peace of mind and security at the border
safe and sound
preparedness
financial protection
protect your future
protect their future
protect assets of families
privacy
data privacy
"insured"
"resilience"
resilience of communities
"resilient" communities
safety of communities
safety of flights
safety of our communities
occupational safety
fire safety
radiation safety
environmental safety
information security
public order
protection of life
protection of property
protect life
protect your home
protect what they
protect our community
protect our people
protect human
protect human health
protect consumers
protect customers
protect workers
protect employees
protect citizens
protect women
protect investors
protect the vulnerable
protect the most vulnerable
protect against loss
protect individuals
protect everyone
protect others
protect the lives
protect the health
safe and healthy
safe healthy
safe world
safe food
safe neighborhoods
safe online
feel protected
secure world
secure home
secure life
savings for tomorrow

[access]
"universal"
access                       # courts accessible to the deaf
accessible to all            # opera accessible to all
available
make _ available to everyone
make _ accessible
make _ accessible to
affordable to all
affordable for all           # heating affordable for all
affordable for everyone
affordable to everyone
affordable housing           # affordable housing for teachers
affordable homes
affordable healthcare
affordable health care
affordable education
affordable medicine
affordable energy
affordable and accessible
access to education          # access to education in fishing villages
access to health care
access to care
access to medicine
access to information
access to knowledge
access to financial services
access to capital
access to credit
access to water
access to clean water
access to justice
access to food
access to technology
access to opportunity
access to the internet
access to legal
equal access
open access
easy access
equitable access
give people access
access to quality education
universally
within reach
within the reach of
within everyone's reach
in reach
inclusion                    # inclusion of deaf riders
financial inclusion
social inclusion
digital inclusion
inclusive society
include everyone
"democratize"
democratise
for everyone                 # rowing for everyone
for everybody
for anyone
for all
to everyone
to all people
to anyone
everyone can afford
for the many
not just the few
not just the rich
regardless of income         # eye tests regardless of income
ability to pay
regardless of background
regardless of
anywhere
anywhere in the world
no matter where
wherever they live
wherever they are
wherever "you" are
whoever they are
every corner of
every home
every household
in every home                # a piano in every home
open to all
open to everyone
open to the public
last mile
underserved communities
barrier free
without barriers
free education
free access
free public
equality of access
in your language
in any language
literacy for all
for every child
for every family
for every person
for every woman
for every student
for each person
for each child
to every child               # a violin to every child
to every person
to every home
to every family
to every household
available everywhere
accessible and affordable
accessible world
accessible information
accessible education
accessible environment
affordable to people
affordable for people
affordable for families
affordable care
affordable health
affordable food
affordable transport
affordable travel
affordable to anyone
more affordable
inclusive world
inclusive economy
inclusive growth
inclusive education
inclusive community
inclusive environment
access to the best
access to quality
access to high quality
access to safe
access to safe water
access to services
access to affordable
access to learning
access to culture
access to books
access to nature
access to markets
access to jobs
access to housing
access to mobility
access to treatment
access to therapies
access to health
access to legal services
access to the world
access to all information
access to data
access to insurance
access to new
access to innovative
access to life
access to electricity
access to sanitation
better access
open up
open the world
open up the world
bring to everyone
bring to everybody
bring to people
put _ in every
remote
hard to reach
low income
those who cannot afford
who cannot
who can't
who cannot afford
who can't afford
who otherwise
who would otherwise
disability access
without discrimination
irrespective
wherever you go
wherever life
wherever you may be

[ease]
ease
easy                         # booking made easy
easily
easier
easiest
make life easier             # we make life easier for carers
make _ easier
make _ easy
make _ simple
make _ simpler
make _ simple and
life simpler
life simple
simple
simpler
simplest
simplify                     # simplify probate
simplification
simplicity
simplify life                # simplify life for new parents
simplify the lives of
simply better
effortless
without effort
without worry
no worries
hassle
hassle free                  # a hassle free farewell
stress free                  # a stress free move
save time                    # commuters save time
save you time
save time and money          # households save time and money
time saving
save money
save people money
give people back time
more time
time for
time with family             # more time with family for truckers
time back
time for what matters
free time
freedom from worry
freedom from
free from
relief
relieve the burden
less time
less effort
less work
less painful
less stress
without waiting
without queues
no queues
in minutes
in one minute
in seconds
in "a" few clicks
in one click
anytime and anywhere
whenever they want
when they need
when "you" need it
when and where
where and when
at the right time            # the right nurse at the right time
right time
right place
"understandable"
clear
clarity
plain language
comfort and convenience
convenience of life
everyday convenience
everyday tasks
chores
time consuming
smoother
untangle
unburden
take care of everything
so "you" don't have to
without having to worry
never have to worry
instead of worrying
one less thing to worry
lighter
accessible and easy
easy and fun
easy and affordable
quick and simple
ready
readily
painless
frictionless
take the complexity out of
remove complexity
solve everyday problems
make shopping
make it fun
make buying
make moving
make travel
make banking
make learning
make learning fun
make finance
make housing
make life simple
make life simpler
make life more comfortable
make life comfortable
make life convenient
make lives easier
make people's lives easier
make work easier
make work better
make work life
make money simple
make sense
make their life easier
make their lives easier
make your day
make your life
make everyday life easier
simplify people's lives
simplify everyday life
simplify processes
simplify access
simplify complex
simplify the complex
simplify the process
simplify the life
ease the lives
ease the life
ease life
easy and enjoyable
easy and accessible
easy to understand
easy for everyone
easier life
easier for everyone
simple for everyone
simple and enjoyable
simple and affordable
simple and fun
simple and accessible
more comfortable
more convenient
more enjoyable
more fun
more pleasant
less complicated
less waiting
paperwork
errands
spend less time
spend time
save their time
save your time
saves people
free your time
free up time
free up your time
let you focus
let them focus
lets people
without the stress
without fear
without stress
without pain
without limits
without leaving
without leaving home
without risk
no stress
no fuss
no strings
for free
stress less
stressless
wait less                    # so that mothers wait less
waiting time
shorter waiting
never wait
nobody waits
no one should
no child
never again
guesswork
take the burden
take the load off
take care of the rest
we take care
so you don't have to worry
solve the problem
worry about
comfort of people
comfort of passengers
comfort and safety
comfort and quality of life
quick access
one tap
shortcut

[belonging]
community                    # a community around the mill
stronger communities         # stronger communities along the canal
strong communities
better communities
vibrant community
thriving communities         # thriving communities after the mine
healthy community
sustainable communities
communities we serve @ 0.8
communities where we @ 0.8
local community              # a bench for the local community
community spirit
community service
community life
serve the community
serve our community
support the community
give back
give back to the community   # bakers who give back to the community
together                     # learn together
live together
learn together
grow together
bring the world together     # we bring the world together over chess
bring the world closer
closer to each other
world closer
connect people               # ferries connect people on ten islands
connect the world
connecting families
"connected"
connected world
feel connected
connect with each other
connect with one another
connect everyone
human connection
human contact
unity
united
"united"
unite people
union of
solidarity
brotherhood
sisterhood
fraternity
fellowship
family                       # families in tall houses
"family"                     # family around one table
family table
family dinners
happy family
loving family
strong families              # strong families, strong villages
stronger families
strengthen families
permanent families
home                         # a home for old horses
hometown pride
hearth
friendship                   # friendship across the strait
friend
friends and family           # stay near friends and family
neighbor
neighbour
neighborhood
neighbourhood
belong
sense of belonging           # a sense of belonging for new arrivals
feel they belong
bonds between
"ties"
share stories
"shared"
shared experiences
share ideas
share their stories
share moments
share the joy
sharing life
common good
common ground
dialogue
dialog
conversation
communicate freely
communicate with each other
communication between people # free communication between people of two banks
understanding between
mutual understanding
understanding among
harmony
harmonious relationships
diversity
integration into society
social ties
social connection
social interaction
meeting place
gathering place
third place
hub
around the table
embrace
hug
love of family
homecoming
loved ones
stay close to
parish
congregation
faith community
team up
circle of
tribe
club
civic life
civic engagement
culture of sharing
culture of giving
be part of something
part of something bigger
part of the community
part of society
sense of place
shared joy
share love
share the love
share your story
share the world
share their lives
community of faith
communities thrive
communities prosper
communities better
communities served
communities they serve
communities it serves
communities that we serve
community wide
community leaders
community partner
community needs
community minded
community oriented
community health centers
community welfare
community well being
community growth
enhance the communities
strengthen the community
enrich the community
improve the community
invest in the community
contribute to the community
benefit our communities
benefit communities
benefits to the community
serve communities
build relationships between people
bring joy to families
bring families
bring people
connect people everywhere
connect students
connect individuals
connect humanity
connect cities
connect lives
connect patients
connect donors
connect buyers
connect with others
connect with nature
connect to each other
connect to one another
connect cultures
connections between
connectedness
keep families
keep people
communicate better
speak to each other
talk to each other
meet each other
meet one another
find each other
loving homes
forever families
one people
one world
peace and harmony
understanding and friendship
good neighbor
good neighbour
foster understanding
foster connections
foster relationships between
human relationships
relationships between people
meaningful connections
meaningful relationships
meaningful conversations
genuine connections
real connections
authentic connections
companionship
company of others
unite the world
unite humanity
unite families
unite around
teams of friends
hospitable home

[success]
"graduation"
succeed @ 0.8                # growers succeed
succeed in life
help _ succeed
help others succeed
help people succeed          # we help people succeed in a new land
help people achieve
help _ achieve
help them achieve
help "you" achieve
help _ reach
help _ grow
success                      # of people; success of the company is growth
student success              # student success in night school
personal success
success in life
lead successful lives
"achievement"
"achievements"
achieve their
achieve their potential
achieve more                 # every apprentice can achieve more
achieve great things
reach the goals
reach their
achieve the goals of
their goals
your goals
their ambitions
your ambitions
life goals
financial goals of families
personal goals
personal growth              # a place for personal growth
personal development
growth of people
growth of each
grow as people
grow and develop
growth opportunities for
grow and learn
learn and grow
spiritual growth
self development
self improvement
self realization
self realisation
self fulfillment
self actualization
fulfill themselves
develop their
develop their talents
develop their potential
develop talents
nurture talent
talents of
their talents
discover their talents
unleash talent
unleash creativity
unleash the creativity
their creativity
creativity of people
creative potential
learn                        # learning that lasts
lifelong learning            # lifelong learning for dockers
life long learning
learning outcomes
learning opportunities
skill                        # skills for life
new skills
life skills
skills for life
skills and knowledge
knowledge and skills
abilities of
"career"                     # a career at sea
career
career opportunities
career growth
career development @ 0.8
rewarding career
meaningful careers
dream job
find work
better jobs
good jobs
decent work
decent jobs
jobs                         # jobs for the valley
"jobs"
create jobs                  # orchards that create jobs
"employment"
"employments"
meaningful work
meaningful employment
promotion at work
profession
vocation
livelihood and
prosper                      # prosperity of families
prosperity for all
prosperity of people
prosperity of families
shared prosperity
build wealth                 # cleaners build wealth slowly
wealth
wealthier
become richer                # families become richer
grow richer
richer every year
financial freedom            # financial freedom for young couples
financial independence
financial well being
financial wellbeing
financial health
financial future
financial peace
better financial future
financial success of our members
financial goals of our members
achieve financial
financial literacy
financial confidence
economic well being
economic independence
economic empowerment
out of poverty
climb out of
social mobility
upward mobility
better future for @ 0.8
future of our children
future of children
their future
your future
build "a" future
better start
best start
best start in life           # the best start in life for twins
start in life
win in life
victory
glory
medals
become leaders
leaders of tomorrow          # choirs raise leaders of tomorrow
tomorrow's leaders
future leaders
develop leaders
next generation of leaders
leaders in their
become better
become the best version
best version of
best self
best selves
be their best
be your best
be the best they can be
develop people
develop individuals
development of people
development of our people
development of individuals
development of children
child development
development of every
development of our employees
professional development     # professional development of nurses
professional growth
"personality"
character development
character building
grow in
growth of children
whole child
well rounded
all round development
grow up
mature into
"fulfilled"
graduate ready
ready for life
ready for the future
prepare for life
prepare students for life
prepare young people for
prepare children for
prepare for the future
empowered to
stay competitive at work
transform their lives
improve their lives
improve their lot
achieve independence
realize dreams
realise potential
stories of success
mastery for students
rise to
rise above
better themselves
compete in the world
compete in life
help people grow
help you grow
help them grow
help them reach
help you reach
help our people
help young people
help students
help children succeed
help children grow
help children learn
help people learn
help people find
help people develop
help people reach
help people build
help people realize
help individuals
help our members
help families build
help families achieve
help you build
help you win
help them win
help them build
help each other
help each other grow
help athletes
help women succeed
help others achieve
help others grow
helping you achieve
helping members
reach new heights
reach higher
reach for the stars
reach their dreams
reach their full
reach your full potential
reach your potential
realise their potential
realise their full potential
realize your potential
realize your dreams
achieve their personal
achieve financial freedom
achieve financial security
achieve financial independence
achieve financial well being
achieve their financial
achieve your financial goals
achieve personal
achieve academic
academic success
academic achievement
academic potential
athletic potential
athletic performance
personal best
personal achievement
personal potential
personal fulfilment
personal and professional growth
personal and professional
personal wealth
professional success
professional goals
professional fulfilment
professional lives
professional careers
creative growth
creativity in children
creativity in people
creativity of children
inspire creativity
ignite creativity
foster creativity
nurture creativity
nurture the talent
nurture future
nurture leaders
nurture the next
nurture young
talented children
talented youth
talented young people
gifted children
gifted students
growth for our employees
growth for employees
growth for people
growth for everyone
growth of the individual
growth of the person
growth of human
growth of individuals
growth of students
growth of young people
growth of our people
growth of our members
growth in life
grow personally
grow professionally
grow personally and professionally
grow wealth
grow their wealth
grow your wealth
grow their savings
grow their money
grow your money
grow their skills
grow their careers
grow children
grow leaders
preserve and grow
protect and grow
build their lives
build their dreams
build brighter
build better lives
build leaders
build confidence
build self confidence
build character
build financial
build financial security
build "a" life
build "a" better life
rebuild their lives
rebuild lives
turn their lives around
turn lives around
change their lives
change their future
change your life
change your future
choose their path
choose their career
choose "a" career
find their calling
find their purpose
find the right job
find their dream
find fulfillment
get ahead in life
get hired
get work
job seekers find
job satisfaction
job security
new jobs
sustainable jobs
quality jobs
well paid
wages for families
livelihoods of farmers
income of families
family income
household income
economic mobility
economic self sufficiency
economic future
prosper together
prosperity for everyone
prosperous communities
prosperous world
entrepreneurship
entrepreneurial skills
leadership skills
leadership in students
leadership potential
leaders for tomorrow
leaders of the future
leaders of character
responsible citizens
productive citizens
good citizens
engaged citizens
global citizens              # ferrymen's children become global citizens
active citizens
caring citizens
informed and engaged
competent professionals
develop leadership
develop the potential
develop the talents
develop the whole
develop the abilities
develop abilities
develop responsible
develop creative
develop children
develop students
develop the next generation
develop human potential
develop human
develop their full
develop to their full potential
develop their abilities
develop their creativity
develop themselves
develop character
developing young
developing potential
development of young
development of youth
development of the individual
development of the person
development of students
development of human
development of human potential
development of talent
development of creative
youth development
early development
human capital development
learning and growth
joy of learning
learning environment
learning community
learning for life
lifelong learners
lifelong success
lifelong love
curiosity and creativity
mastery of life
champion athletes
win games
win championships
win at life
win together
winners in life
self mastery
self growth
self belief
self made

[clientgain]
business results of our clients
clients succeed              # so that our clients succeed
customers succeed
help our clients succeed
help our customers succeed   # we help our customers succeed at the fish market
help businesses succeed
help companies succeed
help clients succeed
make our customers successful
make our clients successful
success of our clients       # the success of our clients at auction
success of our customers
success of our partners
success of clients
success of customers
success of their
success of your business
clients success
customers success
clients grow
customers grow
help businesses grow         # vans that help businesses grow
help companies grow
help our clients grow
help small businesses
help small businesses grow
grow their business
grow your business
growth of your business
growth of their business
growth of our clients
growth of our customers
growth for our clients
growth of businesses
grow our clients
grow our customers
clients profitability
customers profitability
business profitability
profitability of our clients # raise the profitability of our clients' orchards
profitability of our customers
profitability of farmers
their profitability
increase sales of our clients
improve business performance
improve productivity
improve efficiency
performance of our clients
performance of our customers
customers performance
clients performance
clients business
their business               # owners grow their business
your business                # your business runs by itself
their operations
your operations
run better
run their business better
work smarter                 # roofers work smarter
work more efficiently
companies sell more
sell online
reach more customers
reach their customers
reach their audience
find customers
find new customers
win customers
win new business
win in their markets
win in the market
win in the marketplace
enable organisations to
enabling our customers
enabling our clients
enabling businesses
enabling organizations
empower businesses
empower our clients
empower our customers
empower organizations
help our clients             # help our clients sell more bread
help our customers
help businesses
help companies
help organizations
help organisations
help enterprises
"competitiveness" @ 0.7
competitive advantage for our clients
competitive advantage for our customers
competitive advantage to our clients
competitive advantage to our customers
clients competitive advantage
customers competitive advantage
more competitive
be more competitive          # foundries can be more competitive
become more competitive
become more efficient
become more productive
become more profitable
more efficient business
more productive
more profitable
more successful
yield                        # a higher yield per hectare
increase yields              # lentil growers increase yields
better harvests
"harvests"
lower "costs"
lower their costs            # dairies lower their costs
lower costs for
reduce costs                 # mills reduce costs with our fans
cut costs
save costs
cost savings for
reduce risk
reduce their risk
manage risk
manage their risk
mitigate risk
reduce downtime
less downtime
avoid downtime
improve margins
improve profitability
drive sales
drive growth for our clients
drive growth for our customers
drive business success
business success of our clients
business growth of our clients
business continuity
transform their business
transform business
transform organizations
transform your business
modernize their
digitize their
better run
successful business
business to grow
businesses grow
businesses thrive
businesses prosper
small businesses thrive
companies to grow
focus on their business      # so that bakers focus on their business
focus on your business
focus on their core business
focus on what they do best
core business
solve their problems
solve customers problems
solve client problems
solve the most complex problems
business challenges
business problems
meet their goals
achieve their business goals
achieve their business objectives
business goals
business objectives
goals of our clients
goals of our customers
objectives of our clients
get more from
get more out of
get the most out of
get the most from
maximize their
maximize the value of their
make more money
earn more
earn more money
unlock growth
unlock the value of
make smarter decisions
realize the benefits of
return on their
better return for farmers
productivity of farmers
farm income
investments of our clients
our customers grow
our customers succeed
our customers win
our customers success
our customers profitability
our customers productivity
our customers efficiency
our customers competitive
our customers businesses
our clients succeed
our clients grow
our clients win
our clients success
our clients business
our clients profitability
our clients productivity
our clients sales
our partners succeed
our partners grow
our partners business
make our customers
make our clients
make businesses
make business easier
make business easy
make business simple
make business simpler
make business better
make companies
make organizations
make teams
make farmers
make our partners
help the customer
help the client
help our partners
help our partners grow
help our partners succeed
help our farmers
help farmers
help farmers grow
help farmers feed
help growers
help manufacturers
help retailers
help brands
help brands grow
help marketers
help teams
help developers
help entrepreneurs
help entrepreneurs grow
help entrepreneurs succeed
help employers
help startups
help shops
help restaurants
help hotels
help banks
help sellers
help salespeople
help leaders
help executives
help industry
help plants
help factories
help builders
help contractors
help hospitals
help institutions
help governments
help cities
help nonprofits
help businesses thrive
help organizations succeed
help organizations grow
help clients
help clients grow
help customers
help customers grow
help customers succeed
helping our customers grow
enable companies
enable enterprises
enable our partners
enable farmers
enable manufacturers
enable developers
enable entrepreneurs
enable teams
enable industry
enable commerce
enable growth
empower companies
empower enterprises
empower developers
empower small business
empower teams
empower sellers
empower merchants
empower retailers
empower leaders
empower every organization
give our clients
give businesses
give companies
give organizations
give our clients "a" competitive
give our customers "a" competitive
growth of small
growth of entrepreneurship
growth of companies
growth of partners
growth of our partners
growth of clients
growth of customers
growth of enterprises
growth for businesses
growth for clients
growth for customers
growth for our partners
growth for companies
client growth
customer growth
partners growth
drive growth for clients
drive growth for customers
drive their growth
drive results for our clients
drive value for our clients
deliver results for our clients
deliver results for clients
business results for our clients
business results for clients
measurable results for our clients
results for our clients      # steady results for our clients at the fish auction
results for our customers
results for clients
performance for our clients
performance of clients
performance of customers
performance of business
performance of organizations
performance of companies
their performance
business performance
productivity of our customers
productivity of our clients
productivity of businesses
their productivity
your productivity
their efficiency
your efficiency
efficiency of our customers
efficiency of our clients
efficiency of business
business efficiency
profits for our clients
profits for our customers
sales of our clients
sales of our customers
sales for our clients
sales for our customers
their sales
your sales
their revenue
your profits
their bottom line
your bottom line
their customers
your customers better
their brand
their costs
your costs
costs for our customers
costs for our clients
costs for businesses
costs of our customers
costs of our clients
costs of customers
reduce their total
reduce total cost
time to market
faster time to market
to market faster
reduce operating
reduce operating costs
lower risk
energy bills
cut their energy
win more business
win more customers
win in the digital
win in the changing
win loyal
sell better
sell faster
sell anywhere
reach new customers
reach new markets
reach more people
reach their business
reach their target
reach millions
reach global
grow faster
grow better
grow profitably
grow sustainably
grow their sales
grow your sales
grow revenue
grow more with less
grow business
grow small businesses
thrive in business
scale their business
scale your business
manage their finances
manage complexity
run more efficiently
run smarter
run smoothly
work more effectively
work efficiently
work together better
do better business
do business better
do business easily
do business with confidence
do business anywhere
decide better
make decisions faster
make decisions with confidence
make data driven decisions
make informed business
unlock business
unlock the power of data
transform the business
transform companies
transform industries
transform enterprises
transform how businesses
innovate faster
innovate with confidence
increase efficiency
improve crop
improve the efficiency
improve the performance
improve the productivity
improve the profitability
improve operational
improve business
improve business outcomes
improve business results
improve results
improve our clients
improve our customers
improve sales
improve safety and productivity
business outcomes
business impact
success for our customers
success for our clients
success for our partners
success for clients
success for customers
success of businesses
success of companies
success of small
success of entrepreneurs
success of each client
success of each customer
success of every client
success of every customer
successful in the market
partners success
your success
their success
our clients to be
our customers to be
our clients achieve
our customers achieve
clients achieve
customers achieve
clients reach
clients win
clients to succeed
clients to grow
clients to achieve
clients to win
clients to focus
customers to succeed
customers to grow
customers to achieve
customers to win
customers to focus
customers win
customers to be successful
clients to be successful
companies succeed
companies grow
companies thrive
companies win
companies become
organizations succeed
organizations grow
organizations thrive
organizations become
organizations achieve
organizations improve
organizations work
businesses succeed
businesses run
businesses work
businesses reach
entrepreneurs succeed
entrepreneurs grow
farmers succeed
farmers prosper
farmers thrive
farmers grow
farmers earn
farmers feed
teams do
teams work together
teams collaborate
teams succeed

[society]
society                      # a calmer society
better society               # music for a better society
good of society
benefit of society
benefit society
benefit to society
serve society
needs of society
social good
social impact
social value
social change
socially
"social"
societal
just society                 # legal aid for a just society
open society
world                        # a warmer world for all
"world"
feed the world               # barley to feed the world
fuel the world
world peace
country's development
development of the country   # roads for the development of the country
development of our country
development of the region
development of the state
development of science
development of sport
development of education
nation                       # a nation that reads
benefit of the nation
serve the nation
serve our country
serve the country
interests of the country
interests of the nation
national interest
republic
motherland
fatherland
homeland
economy                      # a stronger economy upriver
economic
economic development         # economic development of the highlands
economic growth
economic prosperity
economic vitality
economic stability
regional development
rural development
urban development @ 0.6
sustainable development
local economy
world economy
global economy
green economy
future generations           # forests for future generations
generations to come          # clean wells for generations to come
for generations to come
next "generations"
coming generations
next generation of
future of humanity
benefit humanity
benefit of humanity
benefit of mankind
good of humanity
for humanity
serve humanity
progress                     # progress of medicine
human progress @ 0.9
scientific progress
advance humanity
human advancement
human development
human flourishing
civilization
civilisation
peace                        # peace between neighbours
culture                      # the culture of the coast; corporate culture is values
cultural life
cultural heritage            # the cultural heritage of nomads
preserve heritage
history
"traditions"
folk
national identity
identity of
public good                  # data for the public good
public interest
greater good
good of all
good of the people
benefit of all
benefit all
benefit everyone
benefit people
benefit the community
benefit of the community     # clinics for the benefit of the community
common benefit
welfare of society
welfare of the people
welfare of the nation
prosperity of
prosperous society
prosperous country
prosperous nation
well being of society
well being of the nation
well being of communities
well being of our communities
cohesion
stability in society
stable society
strong economy
strong nation
strong country
stronger country
civic
public
public benefit
public service @ 0.6
public welfare
public life
sovereignty
sovereign
statehood
patriotism
defence of the
taxes for
pay taxes
social stability
demographic
innovation economy
knowledge economy
knowledge society
industrial development
competitiveness of the country
competitiveness of the economy
future of the country
future of our country
future of the industry
future of transport
future of mobility
future of energy
future of work
future of health
future of food
elections
vote
good government
better cities
liveable cities
livable
smart cities
cities better
place to live and work
better place to live         # a better place to live by the river
great place to live
vibrant economy
legacy
posterity
"mankind's"
spirituality
gospel
god
god's love
christ
salvation
space exploration @ 0.7
multiplanetary
better country
better nation
better humanity
strengthen the country
strengthen democracy
development of russia
development of our region
development of regions
development of the city
development of cities
development of territories
development of infrastructure
development of the industry
development of industry
development of the domestic
development of the community
development of our communities
development of local
development of communities
development of rural
development of agriculture
development of tourism
development of small
development of business
development of the market
development of the sport
development of physical culture
development of mankind
development of the arts
development of art
develop the region
develop the country
develop regions
contribute to the growth of the economy
contribute to the prosperity
contribute to the well being
contribute to the welfare
contribute to sustainable
contribute to human
contribute to "a" better
contribute to "a" sustainable
contribute to "a" healthier
contribute to the country
contribute to the region
serve the world
serve mankind
serve the state
serve the interests of society
benefit mankind
benefit the world
benefit the planet
benefit of the country
benefit of the people
benefit of people
benefit of the region
benefit of everyone
benefit of present and future
benefit of future generations # dunes kept for the benefit of future generations
benefit of our country
benefit of the public
benefit of the state
benefit of the world
benefit of patients
benefit of children
good of mankind
good of people
good of the country
good of the world
good of the planet
good of the nation
good of the community
good for society
good for the world
good for people
good for everyone
good of others
future of our nation
future of the world
future of the nation
future of the planet
future of our planet
future of our world
future of our communities
future of our region
future of russia
future of society
future of mankind
future of science
future of medicine
future of sport
future of generations
future of education
future of the region
future of cities
future of the city
future of aviation
future of agriculture
future of construction
future of technology
future of business
future of finance
future of banking
next generation scientists
peace and security
peace and prosperity
peace and justice
international peace
global peace
peace on earth
prosperity of our communities
sustainable prosperity
global prosperity
national prosperity
national wealth
national pride
national unity
national health
national food
national food security
independence of the country
independence of russia
technological sovereignty
technological independence
food independence
energy independence
import substitution
defense of the country
defend our country
cultural diversity
cultural wealth
cultural values
cultural identity
cultural understanding
culture of peace
culture of health
culture of reading
culture of consumption
culture of sport
world heritage
world hunger
world better
world healthier
world safer
world cleaner
world greener
world happier
world "a" better
world "a" safer
world "a" healthier
world work better
world moving
world forward
world of opportunity
world in need
world needs
world for everyone
the world better
the world healthier
the world safer
the world cleaner
smarter planet
open world
more open
more open and connected
open and connected
more connected
more prosperous
more just
more equitable
more sustainable
more humane
more beautiful
more resilient
social responsibility of citizens
social inequality
social entrepreneurship
social innovation
social needs
social protection
social and environmental
socioeconomic
public trust
public education
public policy
public understanding
quality of democracy
democratic values
mankind forward
human culture
human wellbeing
humanity as "a" whole
humanity forward
humanity and the planet
human civilization
advance the field
advance the public
advancement of humanity
advancement of knowledge
advancement of mankind
advancement of the community
improve our society
improve the country
improve the human condition
improve humanity
improve cities
improve the city
improve the region
shape our future
build "a" just
build "a" sustainable
build "a" strong
build "a" stronger
build "a" healthier
build "a" safer
build "a" brighter
build "a" great
build "a" community
build "a" world where
build "a" future where
build the country
create "a" world where
create "a" world in which
create "a" just
create "a" safe
create "a" safer
create "a" healthier
create "a" healthy
create "a" brighter
create "a" sustainable
create "a" future
create "a" place
create "a" community
golden age

[nature]
"sustainability"
"sustainably"
"renewables"
planet                       # a cooler planet
healthy planet               # a healthy planet under our roofs
healthier planet
earth
good for the earth
"earth's"
environment                  # a clean environment; "work environment" is employees
healthy environment
protection of the environment
environmental
environmental protection
environmental impact
environmentally friendly @ 0.7
environmentally sound
eco friendly @ 0.7
eco
ecology
ecosystems
nature
love of nature
harmony with nature          # farms in harmony with nature
natural world
wildlife
wild
wilderness
animal                       # a home for animals
animal welfare
welfare of animals
cruelty to animals
birds
bees
whales
wolves
endangered species
species
habitat
biodiversity                 # biodiversity in vineyards
biological diversity
climate                      # a stable climate
climate change
global warming
carbon
carbon neutral
low carbon
net zero
carbon footprint
zero emission
"sustainable"                # sustainable towns; "sustainable growth" is growth
sustainable future           # a sustainable future for cocoa
sustainable world
sustainable transport
sustainable living
sustainable society
sustainable economy
"renewable"
energy transition
energy saving
circular economy
recycle
reuse
clean
"cleaner"
cleaner
cleaner world
clean air                    # clean air over the steel town
clean world
ocean
sea
river
lake
mountains
coast
coastline
waters
water resources
water security
forest
trees
plant trees
woodland
rainforest
soil
land
landscape
flora
fauna
garden
parks
national parks
nature reserve
outdoors
greener
greener world
green
conservation of natural resources
conserve natural resources
save energy
planet for future generations
wild fish
marine
marine life
sunlight
solar energy
regenerative
rewild
protect natural resources
preserve natural resources
conserve energy
respect for the environment
respect for nature
respect nature
care for nature
care for the planet
care for animals
care for our planet
care of the environment
love for nature
love for animals
friendly to the environment
natural heritage
natural wonders
environmental health
environmental quality
environmental awareness
environmental problems
environmental challenges
environmental footprint
environmental justice
environmental performance
environmental solutions
environmental harm
environment and society
sustainable use of natural resources
sustainable mobility
sustainable life
sustainable lifestyle
sustainable food
sustainable growth of the economy
sustainable way of life
sustainable solutions @ 0.6
sustainable products @ 0.6
sustainable materials @ 0.6
sustainable packaging @ 0.6
responsible consumption
less waste
zero waste
waste free
without waste
plastic free
pollution free
emission free
carbon free
decarbonize
decarbonise
fossil
fossil free
fossil fuels
greenhouse gas
greenhouse gases
reforestation
afforestation
wetlands
reef
coral
glacier
desert
savannah
jungle
meadow
pollinators
butterflies
elephants
tigers
turtles
dolphins
sharks
penguins
birdlife
aquatic
terrestrial
atmosphere of the earth
ozone
weather patterns
temperature rise
sunshine
fresh air
fresh water
freshwater
cleaner and safer
cleaner and healthier
cleaner transport
clean technologies
clean transport
clean beaches
green technologies
stop pollution
reduce pollution
reduce emissions
reduce our impact
reduce our footprint
reduce carbon emissions
co2
reduce waste
reduce food waste
reduce plastic
reduce the impact
save endangered
climate crisis
climate friendly
climate neutral
climate resilience
climate positive
health of the planet
planetary
health of our planet
better planet
better for the planet
good for the planet          # boots good for the planet
planet healthier
stewardship of the environment
stewardship of the earth
air

[care]
care @ 0.8                   # care for the dying; "skin care" is an offer
"caring"
care for the environment
take care of                 # we take care of those who cared for us
compassionate
compassion                   # compassion at the bedside
compassionate care           # compassionate care at the last door
love                         # love for each foundling
"loved"
"kindness"
mercy
charity
charitable
philanthropy
philanthropic
generosity
generous
donate
donor
volunteer                    # volunteers who read aloud
help people
help those                   # we help those who lost their homes
help others
help the poor
help the needy
help children
help families
help women
help the sick
help patients
help everyone
help where it is needed
helping hand
people in need               # beds for people in need
in need
greatest need
need most
need help
need it most
humanitarian
"humane"
"humanely"
"humanism"
humanistic
serve god
serve @ 0.6                  # serve the poor; "serve our customers" is service
service to others
service to people
service to the community
service to humanity
service to society
selfless
selfless service
support families             # we support families of prisoners
support people
support children
support those
support each other
comfort and care
console
solace
empathy
empathetic
sympathy
gentle
tender
nurture children
adopt children
attentive to people
understanding and care
concern for
people first                 # people first, papers later
patients first
patient centered
patient centred
family centered
human centered
human centred
person centered
people oriented
people centered
treat people
treat everyone
treat each other
hospice care
palliative
end of life care
health care for all
"parental"
"motherly"
"fatherly"
like family
like "a" family
as family
employee well being
well being of our employees
well being of employees
welfare of our employees
happy employees              # happy employees in the bakery
employees happy
value our people
value our employees
great place to work
best place to work for
place to work
rewarding workplace
rewarding environment
safe workplace
quality of life of our employees
respect for people
respect for the individual
improve the lives of our employees
feed the hungry
"feeding"
house the homeless
"clothe"
soothing
forgive
grace
hope and healing
blessing
pray
prayer
stand up for
"god's"
help one another
help animals
help sick children
help the homeless
help the elderly
help the world
help humanity
help communities
help victims
help refugees
help veterans
help the poorest
help anyone
help parents
help mothers
help the blind
help the disabled
helping the community
love and respect
love your neighbor
love god
love of god
care and attention
care and comfort
care for our community
care for the health
caring community
caring environment
hold their hand
listen to people
listen to patients
lend an ear
shoulder
heartfelt
from the heart
wholehearted
nurturing environment
safe and nurturing
comfort the sick
comfort to patients
support for families
support for people
support for women
support for children
support young people
support patients
support students
support parents
support women
support the people
support the most vulnerable
support the families
support the needs
support veterans
support in difficult
support in times
support groups
supportive environment
there when
there when they need
by your side                 # a nurse by your side at four in the morning
at your side
on your side
at their side
alongside people
servant
servant leadership
servanthood
service to our community
service to mankind
service to god
service to the people
service to the public
service to our country
service above self
voluntary
benevolent
benefactor
altruism
altruistic
give comfort
give children
give every child
give people hope
give families
giving people
gift of life
gift of hope
fund raising
fundraising
raise funds
raise money
relief of suffering
relief for people
relieve suffering            # volunteers relieve suffering in the camps
relieve pain
alleviate suffering
alleviate the suffering
alleviate human suffering
alleviate poverty
alleviate pain
alleviate hunger
ease suffering
ease pain
ease the suffering
reduce suffering
end suffering
end hunger
end poverty
end homelessness
end violence
eliminate poverty
eliminate hunger
eradicate poverty
eradicate hunger
eradicate disease
fight poverty
fight hunger
fight injustice
fight for justice
fight crime
fight inequality
fight corruption
fight homelessness
overcome poverty
overcome hunger
reduce poverty
reduce hunger
reduce pain
reduce stress
reduce crime
reduce fear
reduce inequality
reduce mortality
reduce the burden
prevent suffering
prevent and alleviate
prevent crime
prevent violence
prevent accidents
prevent cruelty
prevent poverty
prevent homelessness
prevent illness

[change]
make "a" difference          # we make a difference to one street
difference                   # the difference a bench makes
difference in the world
positive impact              # a positive impact on the delta
meaningful impact
impact                       # impact on the village
impact on the world
change
changemakers
change agent
change the way the world
transform the way
revolutionize
revolutionise
revolution
change the world             # toys that change the world
positive change
social transformation
systemic change
transform                    # transform how towns breathe
"positively"
better world                 # a better world of work
"better" @ 0.8               # weak alone: better bread, better lives
better tomorrow              # a better tomorrow for quarry towns
world "a" better place
make the world better
better the world
build the future
build the world
create the future
future we
shape the future of
shape the world
invent the future
brighter
bright
new world
new future
future of
world of tomorrow
world in which
world where
"a" world where              # a world where nobody goes to bed cold
"a" world free
"a" world that
world without
world free of
future where
future in which
future without
society where
society in which
country where
reality                      # make the bridge a reality
make _ reality
turn dreams into reality
improve the world we live in
improve our world
improve the state of the world
leave the world
make _ better place
make things right
mend
the way the world
move the world
move the world forward
move society forward
move society
push humanity
push the boundaries
push boundaries of
accelerate the transition to # accelerate the transition to quiet aircraft
transition
advent of
turning point
turn around
shift to
a force
breathe new life into
give new life
give _ new life
new beginning
fresh start
transform education
transform society
transform communities
transform the world
influence
influence the world
leave "a" mark
leave "a" legacy
dent in the universe
change the lives
change a life
change someone's life
change the game
change how the world
change the way people live
change people's lives
change society
change communities
change our world
change the course
transform how the world
transform health
transform the lives
transform the future
transform the experience
transform the industry @ 0.7
transform people's lives
transform care
transform our world
transform our communities
transform financial
transform the health
transform the lives of people
positively impact the lives
positively impact lives
positive difference
positive future
positive contribution
positive social
positive role
positive effect
impact the world
impact lives
impact the lives
impact people's lives
impact communities
impact our communities
impact in the world
impact on society
impact on the environment
impact on lives
impact on our communities
impact on the lives
impact on our world
impact on communities
meaningful change
meaningful difference
make "a" difference in people's lives
make "a" meaningful
make better lives
make life worth
make life healthier
make life safer
make people's lives
make people's life
make people feel better
make people healthier
make people's dreams
make everyday life
make every home
make every moment
make every life
make our customers happy
make our guests happy
make our planet
make our world
make our communities
make our lives
make cities better
make cities livable
make the city better
make the lives
make the world healthier
make the world cleaner
make the world greener
make the world happier
make the world smarter
make the world more open
make the world more beautiful
make the world work
make the planet
make society
make communities
make travel better
make healthcare accessible
make health
make education
make education accessible
make education affordable
make sport accessible
make art accessible
make science accessible
make knowledge
make knowledge accessible
make information
make home
make home ownership
make children happy
make roads safer
make water
make women feel
making life
making lives
making the world "a" better
making sustainable living
leave the planet
leave no one behind
no one left behind
better life for people
better life for everyone
better health care
better world for everyone
better future for people
better future for everyone
better way of life
better way to live
better everyday life
better for everyone
better environment
better quality of life
better standard of living
better opportunities
better chance
better understanding between
better off financially
brighter lives
brighter life
brighter world
brighten lives
brighten the lives
brighten people's
brighten people's lives
brighten your day
brighten the world
happier world
happier lives
happier life
happier people
happier place
happier families
happier homes
happier healthier
healthier society
healthier place
healthier families
healthier generation
healthier tomorrow
healthier cities
safer and healthier
safer cleaner
safer healthier
safer future
safer society
safer cities
safer life
safer home
safer workplaces
safer transport
safer travel
safer for everyone
smarter safer
smarter cities
kinder
kinder world
greater understanding
greater equality
greater freedom
greater opportunity

[knowledge]
"educational"
"educated"
knowledge                    # knowledge for growers; "our knowledge" is expertise
advance knowledge            # advance knowledge of deep water
human knowledge
understand                   # understanding of the brain
better understand
understand the world
make sense of
awareness                    # awareness of tides
public awareness
consciousness
wisdom
truth                        # the truth about the mine
"truth"
"facts"
discover                     # discover the deep
"discovery"
explore ideas
"universe"
inquiry
free inquiry
"information" @ 0.8          # information for settlers
"informations"
"informed"
keep people informed
well informed                # voters who are well informed
informed public
informed society
reliable information
trustworthy news
independent journalism
free press
"education"                  # education for the valley
"educations"
quality education @ 0.9
best education
good education
education for all
educational opportunities
educate children
educate students
educate young people
educate leaders
teach children
teach people
teach the world
literate
literacy
reading
learn more
learn about
learn how
learning for
love learning
inquiring minds
curious minds
open minds
young minds
inspire minds
critical thinking            # critical thinking in trade schools
think                        # children who think
think differently
intellectual growth
intellectual development
"intellectually"
scientific knowledge
scientific discovery
advance science
advancement of science
advances in science
science for
scholarship
"scholarly"
academic
spread ideas
ideas worth
power of ideas
marketplace of ideas
exchange of ideas
"enlightenment"
"enlightenments"
perspective
horizons
broaden horizons             # ferry libraries broaden horizons
expand minds
open eyes
"answers"
questions
insight into
stories
storytelling
memory of the
remember the past
preserve memory
historical
history and culture
prepare citizens
teach skills
learn to
explore
lessons of
foresight
evidence
expand our understanding
expand our knowledge
increase public
foster learning
foster curiosity
inspire learning
inspire curiosity
inspire and educate
inspire the next generation
inspire children
inspire young people
inspire students
inspire the world
inspire everyone
inspire women
inspire others
inspire communities
inspire and empower
inspire and inform
inform and inspire
inform and educate
inform and entertain
inform people
inform the world
educate and entertain
educate and empower
educate the next
educate the whole
educate the community
educate the world
educate women
educate girls
educate youth
educate consumers
educate everyone
educate future
educate future leaders
educate responsible
education and research
education for life
education for every child
education for everyone
education and science
education and culture
bring science
bring news
give children knowledge
teach kids
teach students
teach young
teach everyone
teach women
teach others
teach the next
teach life skills
learn and create
learn languages
knowledge and culture
knowledge to everyone
knowledge accessible
knowledge they need          # sailors get the knowledge they need
world's knowledge
scientific truth
scientific understanding
scientific literacy
digital literacy
media literacy
health literacy
financial education
legal literacy
cultural literacy
environmental education
spiritual education
moral education
patriotic education
civic education
music education
sex education
health education
public education system
literacy skills
world class education
excellent education
high quality education
transparency of information
open knowledge
open science
open information
free information
accurate information
timely information
unbiased information
unbiased news
news and information
information people need
information accessible
search for truth
search for the truth
discover the beauty
discover the joy
new knowledge
new understanding
new discoveries
new perspectives
new horizons
mysteries
riddle
secrets
unknown
cosmos
stars
origin of life
laws of nature
past present and future
voices of the past
preserve history
preserve the history
preserve the memory
preserve and share
preserve culture
preserve our culture
preserve our heritage
preserve our history
preserve the heritage
preserve cultural heritage
preserve traditions
preserve the traditions
preserve the culture
preserve the past
preserve national
preserve language
preserve the language
preserve for future

[dignity]
dignity                      # dignity for the old
human dignity                # human dignity in every ward
dignified
life with dignity
right to
rights
civil rights
justice                      # justice for tenants
social justice
justice for all
"just" world
equality                     # equality at the gate
gender equality
equal rights                 # equal rights at the quarry gate
equal treatment
equity in
equity for
equitable
equitable society
equitable world
fair society
fair world
fairer
fairer world
fairer society
freedom                      # freedom of the road
free
free world
freedom of expression
liberty
"liberation"
"liberations"
independence                 # independence for the blind
autonomy
democracy
democratic
democratic society
rule of law
due process
fair trial
impartial justice
respect for human            # respect for human life
respect each other
respect for each other
respect for diversity
respected as people
treated with respect
dignity and respect          # treat each guest of the shelter with dignity and respect
respect and dignity
non discrimination
inclusion and equality
be seen
heard
treated fairly
treated equally
fair share
fair wages
fair pay
living wage
emancipation
empowerment of women
empowerment of girls
privacy rights
self governance
free elections
fair elections
citizenship
active citizenship
self respect and
human                        # exact: stem human is dignity
humankind deserves
tolerance and
worth of
live with pride
uphold the law
promote peace
promote tolerance
promote understanding
promote inclusion
advance human rights
access justice
ensure fairness
secure justice
secure the rights
secure freedom
protect human rights
protect civil
protect children's rights
protect the interests
protect the constitution
protection of rights
protection of the rights
protection of human rights
protection of the interests
protection of consumers
protection of freedom
defend civil
defend the interests
defend the defenseless
fight for human rights
rights and interests
rights and responsibilities
rights of animals
right to life
right to education
right to health
right to live
right to vote
right to food
right to water
right to privacy
equal chances
equal pay
equal voice
equal world
equality of opportunity
justice for everyone
justice system
economic justice
criminal justice reform
freedom of information
freedom of conscience
freedom of mobility
personal freedom
economic freedom
human worth
human value
dignity of life
dignity and worth
dignity and well being
respect for every person
respect for others
respect for the dignity
respect for the rights
respect for life
respect for each individual
respect for individuals
respect for the law
respect for women
respect of human
personal independence
independent life
self sovereignty
mutual tolerance
just peace
just and peaceful
just and sustainable
fair and just
fair chance
fair and equal
fair and inclusive
fair and sustainable
fairness and justice
equity and inclusion
equity and justice
racial equity
social equity
gender equity
gender justice
women's empowerment
women empowered
voice for the voiceless
voice of the people
voiceless

[harm]
harm
disease                      # a world without the disease
illness
sickness
cancer
diabetes
stroke
"aids"
hiv
malaria
tuberculosis
leukemia
lymphoma
epilepsy
alzheimer's
dementia
depression
anxiety
autism
obesity
heart disease
rare diseases
infection
infectious
virus
pandemic
epidemic
disorder
"disability"
"blindness"
"deafness"
hearing loss
addiction
"alcoholism"
drug abuse
smoking
pain                         # so that nobody wakes in pain
suffering
human suffering
poverty                      # an end to poverty in the delta
poor
poorest
hunger                       # no hunger in winter
hungry
starvation
famine
malnutrition
thirst
homelessness
misery
hardship
need and hardship
despair
distress
grief
loss
loneliness                   # an end to loneliness after eighty
lonely
isolation
social isolation
stress                       # tax without stress
burnout
fatigue
fear                         # walk home without fear
worry
uncertainty
doubt
risk                         # less risk at the face
danger
threat
threaten
life threatening             # children with life threatening conditions
crime
criminal
violence
violent
abuse
cruelty
torture
"exploitation"
"exploitations"
slavery
trafficking
human trafficking
war
conflict
terror
"aggression"
"aggressions"
attack
fraud
scams
corruption
injustice
inequality
discrimination
racism
prejudice
bias
hatred
hate
oppression
ignorance
illiteracy
misinformation
"lies"
unemployment
debt
bankruptcy
crisis
crises
disaster
accident
injury
injured
death
die
mortality
suicide
loss of life
fire
flood
earthquake
drought
pollution
emission
carbon emissions
waste                        # less waste at sea
food waste
plastic waste
trash
garbage
litter
noise
toxic
poison
contamination
degradation
deforestation
extinction
overfishing
environmental degradation
problem
world's problems
problems of the world
world's biggest problems
world's toughest problems
world's greatest challenges
global problems
global challenges
social problems              # to solve social problems on the estates
societal challenges
biggest challenges
challenge                    # the challenges of old age
difficulty
obstacle
barrier                      # no barriers at the door
trouble
burden
burdensome
frustration
boredom
"bored"
routine
drudgery
complexity
complicated
confusion
chaos
queue
waiting
delays
traffic
traffic jams
congestion
gridlock
inefficiency of
unnecessary                  # no unnecessary forms
friction
red tape
hidden fees
damage
destruction
destroy
ruin
decay
"aging"
old age
wrinkles
neglect
abandoned
"orphaned"
displacement
"exclusion"
"exclusions"
stigma
shame
trauma
wounds
evil
sin
weakness
"vulnerability"
scarcity
shortage
divide
digital divide               # to close the digital divide upriver
division between
gap
error
mistake
failure
failed
breakdown
intimidation
harassment
bullying
hardest
tough
toughest
chronic
chronic conditions
acute
incurable
terminal illness
rare conditions
blood cancer
tumors
hepatitis
asthma
allergies
arthritis
osteoporosis
parkinson's
multiple sclerosis
sclerosis
cystic fibrosis
syndrome
paralysis
cerebral palsy
migraine
headache
insomnia
sleepless
mental illness
mental disorders
neurodegenerative
neurological
hematologic
autoimmune
hpv
covid
flu
influenza
polio
measles
ebola
plague
parasites
bacteria
germs
infertility
miscarriage
preterm
premature birth
stillbirth
maternal mortality
birth defects
heart attack
hypertension
high blood pressure
overweight
undernutrition
dehydration
thirsty
alcohol abuse
drug addiction
drug use
overdose
bereaved
mourning
sorrow
sadness
unhappiness
misfortune
anger
dread                        # take the dread out of tax day
panic
terrified
insecure
food insecurity
instability
volatility
inflation
recession
overpriced
expensive care
high costs
rising costs
lost time
waste money
busywork
manual work
repetitive
tedious
dull
monotonous
monotony
bureaucratic
paper forms
long lines
hidden costs
surprise bills
downtime
outage
defects
spam
malware
hackers
hacking
cyberattacks
cyber attacks
cyber threats
data breaches
theft
robbery
burglary
murder
rape
assault
arson
homicide
gang
guns
landmines
mines clearance
nuclear weapons
genocide
atrocities
persecution
dictatorship
tyranny
censorship
propaganda
impunity
bribery
child labor
child labour
forced labor
child marriage
gender based violence
outcast
social evil
social ills
class divide
wealth gap
fuel poverty
jobless
underemployed
dropout
unskilled
uneducated
illiterate
superstition
fake news
disinformation
stereotypes
taboo
ageism
sexism
homophobia
xenophobia
intolerance
hostility
enmity
strife
civil war
bloodshed
bombs
rubble
hurricane
storm
tornado
tsunami
wildfire
landslide
famine relief
water scarcity
water shortage
water pollution
plastic pollution
oil spills
smog
soot
dust
pesticide residues
poaching
habitat loss
animal cruelty
animal suffering
factory farming
animal testing
homeless animals
stray
stray animals
endangered
climate catastrophe
greenhouse gas emissions
overconsumption
overpopulation
erosion
desertification
car crashes
crash
collisions
drowning
falls
burns
bites
occupational
hazards
perils
adversity
tragedy
catastrophe
loss of a loved
loss of sight
hair loss
acne
aging skin
bad breath
cavities
toothache
fraudulent
money laundering
terrorist
enemy
invasion
casualty
grave
