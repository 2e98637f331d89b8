### Ойыншының файлдары: не оқылмады, не жазылмады, не түзетілді.

error-store-read = «{ $file }» файлы оқылмады.
error-store-write = «{ $file }» файлы жазылмады.
error-store-delete = «{ $file }» файлы жойылмады.
error-store-full = Дискіде орын жоқ: «{ $file }» файлы жазылмады. Орын босатып, қайталап көруге болады.
error-store-denied = Бұл қалтаға жазуға рұқсат жоқ: «{ $file }» файлы сақталмады.
error-store-missing = «{ $file }» файлы табылмады.
error-store-too-large = «{ $file }» файлы тым үлкен, сондықтан оқылмады.
error-store-damaged = «{ $file }» файлы бүлінген.
error-store-newer = «{ $file }» файлы ойынның жаңарақ нұсқасында жазылған. Ол өзгеріссіз қалды.
error-store-no-home = Жүйе ойын файлдарына орын көрсетпеді. Қалтаны --data арқылы көрсетуге болады.
error-store-too-many-profiles = Профиль саны шегіне жетті. Жаңасын ашу үшін біреуін жою керек.
error-store-in-use = «{ $file }» файлы басқа терезеде ашық тұр. Мұнда оны тек көруге болады.
error-store-no-class = Бұл сынып «{ $file }» журналында енді жоқ.
error-store-no-programme = Бұл сақталған ойынның тарауы («{ $programme }») мұндағы жинақтарда жоқ.
error-store-save-damaged = «{ $file }» файлы бүлінген. Ол басқа атпен сақтап қойылды, бұрынғы нұсқасы жоқ.
error-store-save-older = «{ $file }» файлы бүлінген. Оның алдыңғы нұсқасы сақталған, содан жалғастыруға болады.
error-store-older-taken = «{ $file }» файлы бүлінген. Оның алдыңғы нұсқасы алынды.
error-store-defaults-taken = «{ $file }» файлы оқылмады. Бастапқы мәндер алынды.
error-store-newer-replaced = «{ $file }» файлы ойынның жаңарақ нұсқасында жазылған. Ол сақтап қойылды, әзірге бастапқы мәндер алынды.
error-store-unknown-fields = «{ $file }» файлында белгісіз жолдар бар, олар ескерілмеді: { $fields }.
error-store-adjusted = «{ $file }» файлындағы кейбір мәндер түзетілді: { $fields }.
error-nickname-empty = Лақап атта кемінде бір әріп болуы керек.
error-nickname-long = Лақап ат { $most } әріптен аспауы керек.
error-nickname-signs = Лақап атта көрінбейтін таңба болмауы керек.
