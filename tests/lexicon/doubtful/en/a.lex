[quality]
quality
qualities
high quality
  quality
organic
[price]
organic
organization
best price @ 0.5
[life]
quality of life
quality
