der die
[de
[de]
der die
