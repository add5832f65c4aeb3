# By these words lint finds the mission in a longer page: in a heading ("## Our mission") or at the head of what is said
# ("our mission is to ..."). In a paragraph, a single word counts only where it opens a sentence or a colon or dash follows.
# To judging they are introductions like those in marker.lex, where they need not stand again.

[intro]
mission                      # ## Mission
our mission                  # our mission: warm floors
our mission is               # our mission is warm hands
our mission is to            # our mission is to end the queue
our mission is simple
our mission is clear
our mission statement
our core mission
our primary mission
our simple mission
its mission
"mission" is to              # the mission of the fund is to dig wells
the mission of
the mission of _ is to
mission statement            # mission statement: teach every child to swim
the mission statement of
vision                       # ## Vision
our vision                   # our vision is a town without fumes
our vision is
our vision is to
vision statement
"purpose"                    # ## Purpose
our purpose                  # our purpose is to keep you moving
our purpose is
our purpose is to
reason we exist              # ## The reason we exist
raison d'être
our promise                  # our promise is a seat for everybody
our promise is to
we exist to
why we exist                 # ## Why we exist
our why                      # ## Our why
our reason for being
what we stand for
what we are here for
