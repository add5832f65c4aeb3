[intro]
mission
our mission
our mission is to
