[quality]
high quality
highest quality
finest tools
[price]
low prices
best prices
lowest prices
[rivals]
on the market
leader of the market
