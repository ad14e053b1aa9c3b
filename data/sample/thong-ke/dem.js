// A fictional visit counter: counts nothing, sends nothing, sets a cookie of its own name.
document.cookie = 'dem_mau=1; path=/; SameSite=Lax';
