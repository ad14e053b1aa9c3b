// Filters the list by service level.
function loc(level) {
  document.querySelectorAll('#bang tbody tr').forEach(function (row) {
    row.hidden = level !== '' && row.cells[3].textContent.toLowerCase() !== level;
  });
}
