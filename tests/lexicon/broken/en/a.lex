quality before a heading
[quality]
high, quality
a b c d e f g h i j k l m n o p q
... quality
quality _
high "quality
quality @ 2.5
/best of
/best of/
/best (of/ near best
[qualty]
under a wrong heading
[life]
life
