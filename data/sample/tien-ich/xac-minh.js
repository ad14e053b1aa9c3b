// A fictional "I am a person" widget: without this script the form cannot be sent.
(function () {
  var place = document.querySelector('[data-xac-minh]');
  if (!place) return;
  place.innerHTML = '<div class="captcha" style="border:1px solid #ccc;padding:10px;width:260px;margin:10px 0"><input type="checkbox"> Tôi không phải người máy</div>';
  place.querySelector('input').addEventListener('change', function (event) {
    document.getElementById('vao').disabled = !event.target.checked;
  });
})();
