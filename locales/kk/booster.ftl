# Үш минут: өткен тараудан не есте қалды?
booster-title = Үш минут: не есте қалды?
booster-of = Сұрақ: { $n } / { $of }
booster-by-hands = Қол көтеріп жауап береміз: көпшілік таңдаған жауапты басыңыз.
booster-right = Дұрыс!
booster-wrong = Дұрыс жауап белгіленіп тұр.
booster-next = Келесі сұрақ
booster-result = Нәтижені көру
booster-score = Есте қалғаны: { $right } / { $of }
booster-again = { $n ->
    [0] Бұл тақырып бүгін тағы оралады.
    [1] Бұл тақырып ертең тағы оралады.
   *[other] Бұл тақырып { $n } күннен кейін тағы оралады.
}
booster-learned = Бұл тақырып есте берік қалды. Енді оралмайды.
booster-class-after = Қайсысы ұмытылыпты? Сол туралы бір минут сөйлесейік.
booster-done = Болды
booster-course = Үш минут: { $topic }
