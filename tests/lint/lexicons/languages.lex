[de]
der die das und mit für wir
