[life]
live better
sleep well
grow their own food
[customer]
people
families
