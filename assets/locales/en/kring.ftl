## Names

name-group = group { $number }
name-plenary = plenary
