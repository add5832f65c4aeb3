[de]
der die und
