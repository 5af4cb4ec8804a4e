## Namen

name-group = groep { $number }
name-plenary = plenair
